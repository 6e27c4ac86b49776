// SPDX-License-Identifier: 0BSD
// node server.js [--port P] [--origin ORIGIN]
// A feed of one numbered event a second at ws://127.0.0.1:P/stream[?since=SEQ]; says its URL on stdout.
import { parseArgs } from "node:util";
import { WebSocketServer } from "ws";

// Filled in from your decision, where it says something.
const mostClients = 1000;

const eventsKept = 1000;
const heartbeat = 10_000;
const largestBacklog = 1024 * 1024;
const slowConsumer = 4001;

const { values } = parseArgs({
  options: { port: { type: "string", default: "0" }, origin: { type: "string" } },
});

const kept = []; // the newest, up to next - 1
// Numbers never go back, not even over a restart; yours come from where the events are stored.
let next = Math.floor(Date.now() / 1000);

const server = new WebSocketServer({
  host: "127.0.0.1",
  port: Number(values.port),
  maxPayload: 64 * 1024,
  // Any page in any browser can try to open a socket here: only those of our origin may.
  verifyClient: ({ origin }) => !origin || origin === values.origin,
});

server.on("connection", (client, request) => {
  client.on("error", () => {}); // "close" follows
  const url = new URL(request.url, "ws://localhost");
  if (url.pathname !== "/stream") return client.close(1008, "here is /stream");
  if (server.clients.size > mostClients) return client.close(1013, "full");
  client.unanswered = 0;
  client.on("pong", () => (client.unanswered = 0));
  replay(client, url.searchParams.get("since"));
});

function replay(client, since) {
  const oldest = next - kept.length;
  const wanted = /^\d{1,15}$/.test(since) ? Math.min(Number(since) + 1, next) : next;
  client.send(JSON.stringify({ type: "resume", next: wanted }));
  if (wanted < oldest) client.send(JSON.stringify({ type: "gap", from: wanted, to: oldest - 1 }));
  for (const text of kept.slice(Math.max(0, wanted - oldest))) client.send(text);
}

setInterval(() => {
  const text = JSON.stringify({ type: "event", seq: next++, data: "tick" });
  kept.push(text);
  if (kept.length > eventsKept) kept.shift();
  for (const client of server.clients) {
    if (client.bufferedAmount > largestBacklog)
      client.close(slowConsumer, "reads too slowly"); // it comes back
    else client.send(text);
  }
}, 1000);

setInterval(() => {
  for (const client of server.clients) {
    if (++client.unanswered > 2)
      client.terminate(); // two pings without an answer
    else client.ping();
  }
}, heartbeat);

server.on("error", error => {
  console.error(`cannot listen: ${error.message}`);
  process.exit(3);
});
server.on("listening", () => console.log(`ws://127.0.0.1:${server.address().port}/stream`));
