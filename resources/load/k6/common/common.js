// SPDX-License-Identifier: 0BSD
// What every Wirewise load for k6 has in common: the plan, the feed, and what one client sees.
//
// k6 run -e WIREWISE_TOKEN=... script.js
// WIREWISE_TOKEN   the server's token (start it with the same variable set). Without it the server is left as it is, and
//                  what comes within the time is counted.
// WIREWISE_URL     another endpoint than plan.json has; WIREWISE_SERVER another HTTP address of the server.
//
// Counted: events, lost, repeated. Delay is not: events carry the server's monotonic clock, which a k6 script cannot read.
import http from 'k6/http';
import { sleep } from 'k6';
import exec from 'k6/execution';
import { Counter } from 'k6/metrics';

export const plan = JSON.parse(open('./plan.json'));
export const endpoint = __ENV.WIREWISE_URL || plan.endpoint;
export const token = __ENV.WIREWISE_TOKEN || '';
export const up = plan.direction === 'up';

const server = __ENV.WIREWISE_SERVER || plan.server;
const graceSeconds = 10; // for what is still under way at the end
const counters = {
  events: new Counter('wirewise_events'),
  lost: new Counter('wirewise_lost'),
  repeated: new Counter('wirewise_repeated'),
  sent: new Counter('wirewise_sent'),
};

// Every client once, all at once; where they cannot send while they read, others send for them.
export function optionsFor({ apart = false } = {}) {
  const scenarios = {
    clients: { executor: 'per-vu-iterations', vus: plan.clients, iterations: 1, maxDuration: `${Math.ceil(plan.seconds + 4 * graceSeconds + plan.clients / 20)}s` },
  };
  if (up && apart) // as many as are to be sent, and none at the very end
    scenarios.senders = {
      executor: 'constant-arrival-rate', exec: 'post', rate: Math.round(plan.rate * plan.clients * 60), timeUnit: '60s',
      duration: `${((plan.total - 0.5) / plan.clients / plan.rate * 1000).toFixed(3)}ms`, preAllocatedVUs: Math.min(plan.clients, 50),
    };
  return { scenarios };
}

const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };

export function ask(method, path, body) {
  const answer = http.request(method, server + path, body === undefined ? null : JSON.stringify(body), { headers });
  if (answer.status < 200 || answer.status > 299) throw new Error(`${method} ${path}: the server answers ${answer.status}`);
  return answer.status === 204 ? null : answer.json();
}

// Once, before everything: as the plan has it, and still. What it returns is given to every client.
export function setup() {
  if (!token) return {};
  const feed = ask('PUT', '/feed', { rate: up ? 0 : plan.rate, size: plan.size, kind: plan.kind, paused: true });
  return { start: feed.newest, others: connections() };
}

export function teardown() {
  if (token) ask('PUT', '/feed', { paused: true });
}

const connections = () => ask('GET', '/stats').connections[plan.transport];

// Said by every client when it is connected. The feed flows when all of all machines are there, as the server counts
// them; after a while without those that failed. The first one sees to it.
export function letFlow(others) {
  if (!token || exec.scenario.iterationInTest !== 0) return;
  const patience = Date.now() + (graceSeconds + plan.clients / 20) * 1000;
  while (Date.now() < patience && connections() - others < plan.clients) sleep(0.1);
  ask('PUT', '/feed', { paused: false });
}

// What one client is shown.
export class Follower {
  constructor(start) {
    this.steered = start !== undefined;
    this.next = (start || 0) + 1;
    this.last = this.steered ? start + plan.total : Infinity;
    this.endsAt = Date.now() + (plan.seconds + (this.steered ? 2 * graceSeconds + plan.clients / 20 : 0)) * 1000;
  }

  get query() { return this.steered ? `since=${this.next - 1}` : ''; }
  get isDone() { return this.next > this.last || Date.now() >= this.endsAt; }
  get millisecondsLeft() { return Math.max(0, this.endsAt - Date.now()); }

  takeText(text) {
    const message = JSON.parse(text);
    if (message.type === 'event') this.take(message.seq);
  }

  // 8 bytes number, big-endian, at the head.
  takeBinary(buffer) {
    this.take(Number(new DataView(buffer).getBigUint64(0)));
  }

  take(seq) {
    if (seq > this.last) return;
    if (this.steered && seq < this.next) {
      counters.repeated.add(1);
      return;
    }
    if (this.steered && seq > this.next) counters.lost.add(seq - this.next);
    this.next = seq + 1;
    counters.events.add(1);
  }

  conclude() {
    if (this.steered && this.next <= this.last) counters.lost.add(this.last - this.next + 1);
  }
}

export function payload(number) {
  const head = plan.kind === 'json' ? `{"up":${number},"pad":"` : `up ${number} `;
  const tail = plan.kind === 'json' ? '"}' : '';
  counters.sent.add(1);
  return head + 'x'.repeat(Math.max(0, plan.size - head.length - tail.length)) + tail;
}

export const perClient = plan.total / plan.clients;

// One message, of a client that cannot send on the connection it reads from.
export function post() {
  const types = { text: 'text/plain', json: 'application/json', binary: 'application/octet-stream' };
  http.post(`${server}/messages`, payload(__ITER), { headers: { Authorization: `Bearer ${token}`, 'Content-Type': types[plan.kind] } });
}

export const withQuery = (url, query) => (query ? url + (url.includes('?') ? '&' : '?') + query : url);
export const pause = sleep;
