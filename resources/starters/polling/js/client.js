// SPDX-License-Identifier: 0BSD
// node client.js http://HOST:PORT/poll [--count N]
// Long polling: prints every event once, in order, as "SEQ JSON"; ends after N.
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

// Filled in from your decision, where it says something.
const hold = 20; // seconds the server may keep a question open; proxies in between cut at 30 s or 60 s
const pollInterval = 0; // seconds between an answer and the next question

const { values, positionals } = parseArgs({
  options: { count: { type: "string", default: "0" } },
  allowPositionals: true,
});
if (positionals.length !== 1) {
  console.error("client.js http://HOST:PORT/poll [--count N]");
  process.exit(2);
}
const url = new URL(positionals[0]);
let left = Number(values.count);
let since = null; // the cursor: the last number seen
let behind = false; // the last answer did not hold all there was
let attempt = 0;

// Not left to a signal: Node 18 can lose it.
async function inTime(answer) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), (hold + 5) * 1000);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function ask() {
  url.searchParams.delete("since");
  url.searchParams.set("wait", hold);
  if (since !== null) url.searchParams.set("since", since);
  const headers = { Accept: "application/json" };
  const signal = AbortSignal.timeout((hold + 5) * 1000); // ends the connection, too
  const response = await inTime(fetch(url, { headers, signal }));
  switch (response.status) {
    case 200:
      return take(await inTime(response.json()));
    case 304:
      return;
    case 400:
    case 401:
    case 403:
    case 404:
      console.error(`refused with ${response.status}`);
      return process.exit(1);
    case 410: {
      // what came after the cursor is no longer kept
      const gap = await inTime(response.json());
      console.error(`lost for good: ${JSON.stringify(gap)}`);
      since = gap.oldest - 1;
      return;
    }
  }
  await response.body?.cancel();
  const asked = Number(response.headers.get("Retry-After")) || 0;
  throw Object.assign(new Error(`answered ${response.status}`), {
    asked: Math.min(Math.max(asked, 0), 300),
  });
}

function take({ events, next, newest }) {
  for (const event of events) {
    console.log(`${event.seq} ${JSON.stringify(event)}`);
    if (--left === 0) process.exit(0);
  }
  since = next; // only now: a broken answer is asked for again
  behind = next < newest;
  attempt = 0;
}

// The next question only after the answer: slow answers never pile up.
for (;;) {
  try {
    await ask();
    if (!behind) await sleep(pollInterval * 1000);
  } catch (error) {
    const most = Math.min(5000, 250 * 2 ** Math.min(attempt++, 5));
    const wait = Math.round((error.asked ?? 0) * 1000 + 100 + Math.random() * (most - 100));
    console.error(`down (${error.cause?.message ?? error.message}), next try in ${wait} ms`);
    await sleep(wait);
  }
}
