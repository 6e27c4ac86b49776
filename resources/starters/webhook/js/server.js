// SPDX-License-Identifier: 0BSD
// node server.js http://HOST:PORT/PATH [JOURNAL]        with WEBHOOK_SECRET=whsec_... in the environment
// Delivers one numbered event a second to that receiver, signed as Standard Webhooks 1.0 says, again until it
// is taken, over a crash too if it has a journal; says each attempt on stdout.
import { createHmac } from "node:crypto";
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const mostWaiting = 10_000;
const mostAttempts = 20;
// Minutes and hours belong here in earnest (5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h).
const schedule = [300, 600, 1200, 2400, 5000]; // milliseconds, then always the last

// In earnest: https only, and no address of your own network, or anyone can make this program ask there.
const [url, journalPath] = process.argv.slice(2);
const secret = process.env.WEBHOOK_SECRET ?? "";
const key = Buffer.from(secret.slice(6), "base64");
if (!url || !secret.startsWith("whsec_") || key.length < 24) {
  console.error("server.js http://HOST:PORT/PATH [JOURNAL], with WEBHOOK_SECRET=whsec_...");
  process.exit(2);
}

// What was promised survives a crash: "+ID BODY" when an event is due, "-ID" when it is taken or given up.
// Against loss of power it takes an fsync as well.
class Journal {
  #file;

  // No path: none is kept. Returns what is still to be delivered.
  open(path) {
    if (!path) return [];
    closeSync(openSync(path, "a")); // there from now on
    const text = readFileSync(path, "utf8");
    const whole = text.slice(0, text.lastIndexOf("\n") + 1); // a line cut short by the crash was never promised
    this.#file = openSync(path, "a");
    ftruncateSync(this.#file, Buffer.byteLength(whole));
    const waiting = new Map();
    for (const [, sign, id, body] of whole.matchAll(/^([+-])(\S+) ?(.*)$/gm)) {
      if (sign === "+") waiting.set(id, { id, body });
      else waiting.delete(id);
    }
    return [...waiting.values()];
  }

  add({ id, body }) {
    this.#write(`+${id} ${body}\n`);
  }
  remove({ id }) {
    this.#write(`-${id}\n`);
  }
  clear() {
    if (this.#file !== undefined) ftruncateSync(this.#file);
  }

  #write(line) {
    if (this.#file !== undefined) writeSync(this.#file, line); // throws: then nothing may be promised
  }
}

// The answer's status and the seconds it asks to wait; 0: none came.
async function attempt({ id, body }) {
  const timestamp = Math.floor(Date.now() / 1000); // fresh at every attempt, under the same id
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  try {
    const asked = fetch(url, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": String(timestamp),
        "webhook-signature": `v1,${signature}`,
      },
      body,
      redirect: "manual", // where it leads, nobody has checked; it counts as a failure
      signal: AbortSignal.timeout(15_000),
    });
    // Not left to the signal: Node 18 can lose it.
    const late = sleep(15_000, undefined, { ref: false }).then(() => Promise.reject(new Error("late")));
    const response = await Promise.race([asked, late]);
    await response.body?.cancel();
    return { status: response.status, asked: Number(response.headers.get("Retry-After")) || 0 };
  } catch {
    return { status: 0, asked: 0 };
  }
}

async function deliver(delivery) {
  for (let n = 1; n <= mostAttempts; ++n) {
    const { status, asked } = await attempt(delivery);
    console.log(`${delivery.id} attempt ${n}: ${status}`);
    if (status >= 200 && status < 300) return;
    if (status === 410) {
      console.error("the receiver wants no more");
      process.exit(1);
    }
    const step = schedule[Math.min(n, schedule.length) - 1];
    const wait = Math.max(step, Math.min(Math.max(asked, 0), 300) * 1000);
    if (n < mostAttempts) await sleep(wait + Math.random() * (step / 5));
  }
  console.log(`${delivery.id} is given up`); // yours can be sent again by hand
}

const journal = new Journal();
const waiting = journal.open(journalPath);
let next = Math.floor(Date.now() / 1000); // numbers never go back
let busy = false;

// One at a time, so that they arrive in order.
async function deliverAll() {
  if (busy) return;
  busy = true;
  while (waiting.length > 0) {
    await deliver(waiting[0]);
    journal.remove(waiting.shift());
  }
  journal.clear();
  busy = false;
}

setInterval(() => {
  const seq = next++;
  if (waiting.length >= mostWaiting) {
    console.log(`evt_${seq} is not delivered: ${waiting.length} wait already`);
    return;
  }
  const delivery = { id: `evt_${seq}`, body: JSON.stringify({ type: "event", seq, data: "tick" }) };
  journal.add(delivery);
  waiting.push(delivery);
  deliverAll();
}, 1000);
deliverAll();
