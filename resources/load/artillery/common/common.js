// SPDX-License-Identifier: 0BSD
// What every Wirewise load for Artillery has in common: the plan, the feed, and what one client sees.
//
// WIREWISE_TOKEN   the server's token (start it with the same variable set). Without it the server is left as it is, and
//                  what comes within the time is counted.
// WIREWISE_URL     another endpoint than plan.json has; WIREWISE_SERVER another HTTP address of the server.
'use strict';

const plan = require('./plan.json');

const endpoint = process.env.WIREWISE_URL || plan.endpoint;
const server = process.env.WIREWISE_SERVER || plan.server;
const token = process.env.WIREWISE_TOKEN || '';
const up = plan.direction === 'up';
const graceSeconds = 10; // for what is still under way at the end

// Events carry CLOCK_MONOTONIC of the server's machine, which is ours only there: elsewhere no delay is recorded.
const clockIsShared = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(new URL(endpoint).hostname.toLowerCase());
const nowNs = () => Number(process.hrtime.bigint());

async function ask(method, path, body) {
  const answer = await fetch(new URL(path, server), {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: the server answers ${answer.status}`);
  return answer.status === 204 ? null : answer.json();
}

// Once, before everything: as the plan has it, and still.
async function prepareFeed(context) {
  context.vars.endpoint = endpoint;
  if (!token) return;
  const feed = await ask('PUT', '/feed', { rate: up ? 0 : plan.rate, size: plan.size, kind: plan.kind, paused: true });
  context.vars.start = feed.newest;
  context.vars.others = (await ask('GET', '/stats')).connections[plan.transport];
}

async function pauseFeed() {
  if (token) await ask('PUT', '/feed', { paused: true });
}

// The feed flows when the clients of all machines are there, as the server counts them; after a while without those
// that failed. Asked by the first client of each worker.
let flowing;
function letFlow(context) {
  if (token && !flowing) flowing = untilAllAreThere(context.vars.others).then(() => ask('PUT', '/feed', { paused: false }));
  return flowing;
}

async function untilAllAreThere(others) {
  const patience = nowNs() + (graceSeconds + plan.clients / 20) * 1e9;
  while (nowNs() < patience) {
    const { connections } = await ask('GET', '/stats');
    if (connections[plan.transport] - others >= plan.clients) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

// What one client is shown. Where it comes late, the events before it are counted, but their delay says nothing.
class Follower {
  constructor(context, events) {
    this.context = context;
    this.events = events;
    this.steered = context.vars.start !== undefined;
    this.next = (context.vars.start ?? 0) + 1;
    this.last = this.steered ? this.next - 1 + plan.total : Infinity;
    this.finished = new Promise((resolve) => { this.finish = resolve; });
    this.openedAt = nowNs();
    this.endsAt = Infinity;
  }

  get query() { return this.steered ? `since=${this.next - 1}` : ''; }
  get isDone() { return this.next > this.last || this.broken || nowNs() >= this.endsAt; }

  takeText(text) {
    const message = JSON.parse(text);
    if (message.type === 'event') this.take(message.seq, message.sent_ns);
  }

  // 8 bytes number, 8 bytes time, both big-endian, then the payload.
  takeBinary(bytes) {
    this.take(Number(bytes.readBigUInt64BE(0)), Number(bytes.readBigInt64BE(8)));
  }

  take(seq, sentNs) {
    if (seq > this.last) return;
    if (this.steered && seq < this.next) {
      this.events.emit('counter', 'wirewise.repeated', 1);
      return;
    }
    if (this.steered && seq > this.next) this.events.emit('counter', 'wirewise.lost', seq - this.next);
    this.next = seq + 1;
    this.events.emit('counter', 'wirewise.events', 1);
    if (clockIsShared && sentNs >= this.openedAt) this.events.emit('histogram', 'wirewise.delay_us', (nowNs() - sentNs) / 1000);
    if (this.next > this.last) this.finish();
  }

  fail(why) {
    this.events.emit('error', `wirewise: ${why}`);
    this.broken = true;
    this.finish();
  }

  // Until everything was seen or time is up. send(payload) is there where the clients send.
  async run(send) {
    await letFlow(this.context);
    this.endsAt = nowNs() + (plan.seconds + (this.steered ? graceSeconds : 0)) * 1e9;
    const stopSending = up ? sendInTime(send, this.events, (why) => this.fail(why)) : () => {};
    const timer = setTimeout(this.finish, (this.endsAt - nowNs()) / 1e6);
    await this.finished;
    clearTimeout(timer);
    stopSending();
    this.conclude();
  }

  conclude() {
    if (this.steered && this.next <= this.last) this.events.emit('counter', 'wirewise.lost', this.last - this.next + 1);
  }
}

function payload(number) {
  const head = plan.kind === 'json' ? `{"up":${number},"pad":"` : `up ${number} `;
  const tail = plan.kind === 'json' ? '"}' : '';
  const text = head + 'x'.repeat(Math.max(0, plan.size - head.length - tail.length)) + tail;
  return plan.kind === 'binary' ? Buffer.from(text) : text;
}

// At the plan's rate, each when it is due, not so long after the one before.
function sendInTime(send, events, fail) {
  const each = plan.total / plan.clients;
  const began = nowNs();
  let sent = 0;
  let timer;
  const sendDue = () => {
    for (; sent < each && nowNs() >= began + (sent / plan.rate) * 1e9; ++sent) {
      events.emit('counter', 'wirewise.sent', 1);
      Promise.resolve(send(payload(sent))).catch((error) => fail(error.message));
    }
    if (sent < each) timer = setTimeout(sendDue, Math.max(0, (began + (sent / plan.rate) * 1e9 - nowNs()) / 1e6));
  };
  sendDue();
  return () => clearTimeout(timer);
}

// How clients send where the transport itself goes one way only.
async function post(data) {
  const types = { text: 'text/plain', json: 'application/json', binary: 'application/octet-stream' };
  const answer = await fetch(new URL('/messages', server), {
    method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': types[plan.kind] }, body: data,
  });
  if (!answer.ok) throw new Error(`POST /messages: the server answers ${answer.status}`);
}

const withQuery = (url, query) => (query ? url + (url.includes('?') ? '&' : '?') + query : url);

module.exports = { plan, endpoint, token, up, graceSeconds, ask, post, withQuery, letFlow, prepareFeed, pauseFeed, Follower };
