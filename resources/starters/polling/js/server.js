// SPDX-License-Identifier: 0BSD
// node server.js [PORT]
// A feed of one numbered event a second at http://127.0.0.1:PORT/poll?since=SEQ[&wait=SECONDS]; says its URL.
import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";

// Filled in from your decision, where it says something.
const mostClients = 1000;

const eventsKept = 1000;
const eventsInAnAnswer = 500;
const longestHold = 25; // seconds

const kept = []; // the newest, up to next - 1
// Numbers never go back, not even over a restart; yours come from where the events are stored.
let next = Math.floor(Date.now() / 1000);
const news = new EventEmitter().setMaxListeners(mostClients);
let clients = 0;

// The value of ?name=; undefined: absent; null: no number.
function number(url, name) {
  const text = url.searchParams.get(name);
  if (text === null) return undefined;
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

async function answer(request, response) {
  const url = new URL(request.url, "http://localhost");
  if (request.method !== "GET" || url.pathname !== "/poll") return response.writeHead(404).end();
  const asked = number(url, "since");
  if (asked === null) return response.writeHead(400).end();
  const since = Math.min(asked ?? next - 1, next - 1);
  const wait = Math.min(number(url, "wait") ?? 0, longestHold);
  if (asked !== undefined && since === next - 1 && wait > 0) await somethingNew(wait, response);

  const oldest = next - kept.length;
  response.setHeader("Cache-Control", "no-store");
  // Never silently: the client must know what it missed.
  if (since + 1 < oldest)
    return send(response, 410, {
      type: "gap",
      from: since + 1,
      to: oldest - 1,
      oldest,
      newest: next - 1,
    });
  const events = kept.slice(since + 1 - oldest).slice(0, eventsInAnAnswer);
  const last = since + events.length;
  const tag = `"${last}"`;
  response.setHeader("ETag", tag);
  if (request.headers["if-none-match"] === tag) return response.writeHead(304).end();
  send(response, 200, { events, next: last, newest: next - 1 });
}

// Resolves with the next event, after so many seconds, or when the client has gone.
async function somethingNew(seconds, response) {
  const enough = new AbortController();
  const timer = setTimeout(() => enough.abort(), seconds * 1000);
  response.once("close", () => enough.abort());
  await once(news, "event", { signal: enough.signal }).catch(() => {});
  clearTimeout(timer);
}

function send(response, status, body) {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(text);
}

setInterval(() => {
  kept.push({ type: "event", seq: next++, data: "tick" });
  if (kept.length > eventsKept) kept.shift();
  news.emit("event");
}, 1000);

const server = createServer(
  { maxHeaderSize: 16 * 1024, headersTimeout: 10_000 },
  (request, response) => {
    if (clients >= mostClients) return response.writeHead(503, { "Retry-After": 5 }).end();
    ++clients;
    response.on("close", () => --clients);
    answer(request, response);
  },
);
server.on("error", error => {
  console.error(`cannot listen: ${error.message}`);
  process.exit(3);
});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${server.address().port}/poll`),
);
