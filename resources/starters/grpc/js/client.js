// SPDX-License-Identifier: 0BSD
// node client.js HOST:PORT [--count N]
// Prints every event of the stream once, in order, as "SEQ PAYLOAD"; ends after N.
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import grpc from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";

const { values, positionals } = parseArgs({
  options: { count: { type: "string", default: "0" } },
  allowPositionals: true,
});
if (positionals.length !== 1) {
  console.error("client.js HOST:PORT [--count N]");
  process.exit(2);
}
const target = positionals[0].replace(/^grpc:\/\//, "");
let left = Number(values.count);

const proto = loadSync(fileURLToPath(new URL("demo.proto", import.meta.url)), {
  longs: Number,
  oneofs: true,
});
const { Demo } = grpc.loadPackageDefinition(proto).wirewise.v1;
const client = new Demo(target, grpc.credentials.createInsecure(), {
  "grpc.max_receive_message_length": 4 * 1024 * 1024,
  // The channel connects again by itself, within these bounds and with jitter.
  "grpc.initial_reconnect_backoff_ms": 250,
  "grpc.max_reconnect_backoff_ms": 5000,
  // A dead link is noticed within 15 s. The server must permit pings as frequent as this.
  "grpc.keepalive_time_ms": 10_000,
  "grpc.keepalive_timeout_ms": 5_000,
  "grpc.keepalive_permit_without_calls": 1,
});

const worthAnotherTry = new Set([
  grpc.status.UNAVAILABLE,
  grpc.status.RESOURCE_EXHAUSTED,
  grpc.status.ABORTED,
  grpc.status.INTERNAL, // a connection reset in mid-stream arrives as this, too
  grpc.status.UNKNOWN,
  grpc.status.CANCELLED, // by the server: we never do
]);

let last; // the last number seen
let attempt = 0;

function take(item) {
  if (item.item === "next") {
    last = item.next - 1; // lower than before: a new feed, numbered afresh
  } else if (item.item === "gap") {
    console.error(`lost for good: ${item.gap.from} to ${item.gap.to}`);
    last = item.gap.to;
  } else if (item.item === "event" && !(item.event.seq <= last)) {
    // else it came again
    last = item.event.seq;
    console.log(`${last} ${item.event.payload ?? ""}`);
    if (--left === 0) process.exit(0);
  }
}

for (;;) {
  const started = performance.now();
  let why = "ended"; // by the server, as before a restart
  try {
    // No deadline: the stream is meant to last.
    for await (const item of client.subscribe(
      { since: last },
      new grpc.Metadata({ waitForReady: true }),
    ))
      take(item);
  } catch (error) {
    why = error.details ?? error.message;
    if (!worthAnotherTry.has(error.code)) {
      console.error(`refused: ${why}`);
      process.exit(1);
    }
  }
  if (performance.now() - started > 10_000) attempt = 0;
  const most = Math.min(5000, 250 * 2 ** Math.min(attempt++, 5));
  const wait = Math.round(100 + Math.random() * (most - 100)); // full jitter
  console.error(`down (${why}), next try in ${wait} ms`);
  await sleep(wait);
}
