// SPDX-License-Identifier: 0BSD
// node client.js ws://HOST:PORT/stream [--count N]
// Prints every event of the stream once, in order, as "SEQ JSON"; ends after N.
import { parseArgs } from "node:util";
import WebSocket from "ws";

const largestMessage = 8 * 1024 * 1024;
const pingEvery = 10_000;
const patience = 5_000; // for a pong

const { values, positionals } = parseArgs({
  options: { count: { type: "string", default: "0" } },
  allowPositionals: true,
});
if (positionals.length !== 1) {
  console.error("client.js ws://HOST:PORT/stream [--count N]");
  process.exit(2);
}
const url = new URL(positionals[0]);
let left = Number(values.count);
let last = null; // the last number seen
let attempt = 0;

function open() {
  if (last !== null) url.searchParams.set("since", last);
  const socket = new WebSocket(url, { maxPayload: largestMessage, handshakeTimeout: 10_000 });
  let why = "ended",
    upSince,
    pings,
    deadline;

  socket.on("open", () => {
    upSince = performance.now();
    pings = setInterval(() => {
      socket.ping();
      deadline = setTimeout(() => {
        console.error("no answer: the link is dead");
        socket.terminate();
      }, patience);
    }, pingEvery);
  });
  socket.on("pong", () => clearTimeout(deadline));
  socket.on("message", (data, isBinary) => {
    if (!isBinary) take(socket, data.toString());
  });
  socket.on("error", error => (why = error.message));
  socket.on("close", (code, reason) => {
    clearInterval(pings);
    clearTimeout(deadline);
    if (code === 1008) {
      // asking again would not help
      console.error(`refused: ${reason}`);
      process.exit(1);
    }
    if (performance.now() - upSince > 10_000) attempt = 0;
    // Full jitter: a restarted server is not met by all its clients at once.
    const most = Math.min(5000, 250 * 2 ** Math.min(attempt++, 5));
    const wait = Math.round(100 + Math.random() * (most - 100));
    console.error(`down (${code} ${reason || why}), next try in ${wait} ms`);
    setTimeout(open, wait);
  });
}

function take(socket, json) {
  const message = JSON.parse(json);
  if (message.type === "resume") {
    last = message.next - 1; // lower than before: a new feed, numbered afresh
    return;
  }
  if (message.type === "gap") {
    last = message.to;
    console.error(`lost for good: ${json}`);
    return;
  }
  if (last !== null && message.seq <= last) return; // came again
  last = message.seq;
  console.log(`${message.seq} ${json}`);
  if (--left === 0) {
    socket.removeAllListeners("message").removeAllListeners("close");
    socket.close(1000);
    socket.once("close", () => process.exit(0));
    setTimeout(() => process.exit(0), 1000); // the server need not answer
  }
}

open();
