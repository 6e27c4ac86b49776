// SPDX-License-Identifier: 0BSD
// node client.js http://HOST:PORT/events [--count N]
// Prints every event of the stream once, in order, as "ID DATA"; ends after N.
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

const largestEvent = 8 * 1024 * 1024; // characters
const quietForTooLong = 25_000; // two and a half heartbeats

const { values, positionals } = parseArgs({
  options: { count: { type: "string", default: "0" } },
  allowPositionals: true,
});
if (positionals.length !== 1) {
  console.error("client.js http://HOST:PORT/events [--count N]");
  process.exit(2);
}

// HTML Standard, section 9.2.6 "Interpreting an event stream". `memory` is what outlives a connection; an
// event that no blank line ended never happened.
async function* readEvents(body, memory) {
  const decoder = new TextDecoder(); // drops the byte order mark, too
  let rest = "",
    afterCr = false;
  let id = memory.lastEventId,
    type = "",
    data = "";
  for await (const bytes of body) {
    let text = decoder.decode(bytes, { stream: true });
    if (text === "") continue;
    if (afterCr && text.startsWith("\n")) text = text.slice(1); // the second half of CRLF
    afterCr = text.endsWith("\r");
    const lines = (rest + text).split(/\r\n|\r|\n/);
    rest = lines.pop();
    for (const line of lines) {
      if (line === "") {
        memory.lastEventId = id;
        if (data !== "") yield { id, type, data: data.slice(0, -1) };
        type = data = "";
        continue;
      }
      const [, name, value] = /^([^:]*)(?:: ?)?(.*)$/s.exec(line);
      if (name === "data") data += value + "\n";
      else if (name === "event") type = value;
      else if (name === "id" && !value.includes("\0")) id = value;
      else if (name === "retry" && /^\d+$/.test(value))
        memory.retry = Math.min(Math.max(Number(value), 100), 60_000);
      // A name that is empty is a comment: the heartbeat.
    }
    if (rest.length + data.length > largestEvent) throw new Error("an event is too large");
  }
}

const memory = { lastEventId: "", retry: 1000, last: -1 };
let left = Number(values.count);

// One connection, until it ends. Sets `up` when something came.
async function listen(connection) {
  const controller = new AbortController();
  let watchdog, reader;
  const dead = new Promise((_, reject) => {
    const error = new Error("silent for too long: the link is dead");
    watchdog = setTimeout(() => reject(error), quietForTooLong);
  });
  dead.catch(() => {}); // heard where it is raced against
  try {
    const headers = { Accept: "text/event-stream", "Cache-Control": "no-cache" };
    if (memory.lastEventId) headers["Last-Event-ID"] = memory.lastEventId;
    const asked = fetch(positionals[0], { headers, signal: controller.signal });
    const response = await Promise.race([asked, dead]);
    const { status } = response;
    // 204 is the server's "do not come back"; what is wrong with the request stays wrong.
    if (status === 204 || (status >= 400 && status < 500 && status !== 408 && status !== 429)) {
      console.error(`refused with ${status}`);
      process.exit(status === 204 ? 0 : 1);
    }
    if (!response.ok || !response.headers.get("Content-Type")?.startsWith("text/event-stream"))
      throw new Error(`answered ${status}, no event stream`);
    reader = response.body.getReader();
    const alive = async function* () {
      for (;;) {
        // Not left to the signal: Node 18 can lose it once the response is there.
        const { done, value } = await Promise.race([reader.read(), dead]);
        if (done) return;
        watchdog.refresh();
        connection.up ??= performance.now();
        yield value;
      }
    };
    for await (const event of readEvents(alive(), memory)) show(event);
  } finally {
    clearTimeout(watchdog);
    reader?.cancel().catch(() => {});
    controller.abort();
  }
}

function show({ id, type, data }) {
  if (type === "gap") {
    console.error(`lost for good: ${data}`);
    return;
  }
  if (/^\d+$/.test(id)) {
    const seq = Number(id);
    if (seq <= memory.last) return; // came again
    memory.last = seq;
  }
  console.log(`${id} ${data}`);
  if (--left === 0) process.exit(0);
}

for (let attempt = 0; ; ++attempt) {
  const connection = {};
  const why = await listen(connection).then(
    () => "ended",
    error => error.cause?.message ?? error.message,
  );
  if (performance.now() - connection.up > 10_000) attempt = 0;
  // Full jitter around what the server asked for: a restart is not met by all clients at once.
  const most = Math.min(Math.max(5000, memory.retry), memory.retry * 2 ** Math.min(attempt, 5));
  const wait = Math.round(100 + Math.random() * (most - 100));
  console.error(`down (${why}), next try in ${wait} ms`);
  await sleep(wait);
}
