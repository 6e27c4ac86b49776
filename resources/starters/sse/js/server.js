// SPDX-License-Identifier: 0BSD
// node server.js [PORT]
// A feed of one numbered event a second at http://127.0.0.1:PORT/events; says its URL on stdout.
import { createServer } from "node:http";

// Filled in from your decision, where it says something.
const mostClients = 1000;

const eventsKept = 1000;
const heartbeat = 10_000;
const largestBacklog = 1024 * 1024;

const kept = []; // the newest, up to next - 1
// Numbers never go back, not even over a restart; yours come from where the events are stored.
let next = Math.floor(Date.now() / 1000);
const clients = new Set();

const textOf = ({ seq, json }) => `id: ${seq}\ndata: ${json}\n\n`;

function send(client, text) {
  client.write(text);
  if (client.writableLength > largestBacklog) client.destroy(); // reads too slowly: it comes back and resumes
}

function welcome(request, response) {
  const url = new URL(request.url, "http://localhost");
  if (request.method !== "GET" || url.pathname !== "/events") return response.writeHead(404).end();
  if (clients.size >= mostClients) return response.writeHead(503, { "Retry-After": 5 }).end();
  // An EventSource made anew has forgotten the header and says ?since=.
  const last = request.headers["last-event-id"] || url.searchParams.get("since");
  if (last && !/^\d{1,15}$/.test(last)) return response.writeHead(400).end();

  response.writeHead(200, {
    "Content-Type": "text/event-stream",
    "Cache-Control": "no-cache",
    "X-Accel-Buffering": "no", // nginx would hold the events back
  });
  response.write(": hello\nretry: 1000\n\n");
  if (last) replay(response, Math.min(Number(last) + 1, next));
  clients.add(response);
  response.on("close", () => clients.delete(response));
}

function replay(client, wanted) {
  const oldest = next - kept.length;
  if (wanted < oldest)
    client.write(
      `event: gap\ndata: ${JSON.stringify({ type: "gap", from: wanted, to: oldest - 1 })}\n\n`,
    );
  client.write(
    kept
      .slice(Math.max(0, wanted - oldest))
      .map(textOf)
      .join(""),
  );
}

setInterval(() => {
  const event = { seq: next, json: JSON.stringify({ type: "event", seq: next, data: "tick" }) };
  ++next;
  kept.push(event);
  if (kept.length > eventsKept) kept.shift();
  for (const client of clients) send(client, textOf(event));
}, 1000);
setInterval(() => clients.forEach(client => send(client, ": beat\n\n")), heartbeat);

const server = createServer({ maxHeaderSize: 16 * 1024, headersTimeout: 10_000 }, welcome);
server.on("error", error => {
  console.error(`cannot listen: ${error.message}`);
  process.exit(3);
});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${server.address().port}/events`),
);
