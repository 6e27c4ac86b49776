// SPDX-License-Identifier: 0BSD
// node server.js [PORT]
// A feed of one numbered event a second as wirewise.v1.Demo/Subscribe on 127.0.0.1:PORT; says where on stdout.
import { EventEmitter, once } from "node:events";
import { fileURLToPath } from "node:url";
import grpc from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";

// Filled in from your decision, where it says something.
const mostClients = 1000;

const eventsKept = 1000;

const kept = []; // the newest, up to next - 1
// Numbers never go back, not even over a restart; yours come from where the events are stored.
let next = Math.floor(Date.now() / 1000);
const news = new EventEmitter().setMaxListeners(mostClients);
let clients = 0;

// Every client reads the kept events at its own pace: a slow one costs no queue.
async function* itemsFrom(wanted, signal) {
  yield { next: wanted };
  for (;;) {
    const oldest = next - kept.length;
    if (wanted < oldest) {
      yield { gap: { from: wanted, to: oldest - 1 } };
      wanted = oldest;
    } else if (wanted < next) {
      yield { event: kept[wanted++ - oldest] };
    } else {
      await once(news, "event", { signal });
    }
  }
}

async function subscribe(call) {
  if (clients >= mostClients) {
    call.emit("error", { code: grpc.status.RESOURCE_EXHAUSTED, details: "full" });
    return;
  }
  ++clients;
  const gone = new AbortController();
  call.on("cancelled", () => gone.abort());
  const { since } = call.request;
  const wanted = since === undefined ? next : Math.min(since + 1, next);
  try {
    for await (const item of itemsFrom(wanted, gone.signal))
      if (!call.write(item)) await once(call, "drain", { signal: gone.signal });
  } catch {
    // The client has gone.
  } finally {
    --clients;
    call.end();
  }
}

setInterval(() => {
  kept.push({
    seq: next++,
    sent_ns: String(process.hrtime.bigint()),
    payload: Buffer.from("tick"),
  });
  if (kept.length > eventsKept) kept.shift();
  news.emit("event");
}, 1000);

const proto = loadSync(fileURLToPath(new URL("demo.proto", import.meta.url)), {
  keepCase: true,
  longs: Number,
});
const server = new grpc.Server({
  "grpc.max_receive_message_length": 64 * 1024,
  "grpc.max_concurrent_streams": 100,
  "grpc.so_reuseport": 0,
  "grpc.keepalive_time_ms": 10_000,
  "grpc.keepalive_timeout_ms": 5_000,
  // Streams move to other servers now and then, or a new one never gets any.
  "grpc.max_connection_age_ms": 30 * 60_000,
  "grpc.max_connection_age_grace_ms": 10_000,
});
server.addService(grpc.loadPackageDefinition(proto).wirewise.v1.Demo.service, { subscribe });
const address = `127.0.0.1:${process.argv[2] ?? 0}`;
server.bindAsync(address, grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) {
    console.error(`cannot listen: ${error.message}`);
    process.exit(3);
  }
  console.log(`127.0.0.1:${port}`);
});
