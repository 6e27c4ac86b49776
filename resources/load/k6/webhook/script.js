// SPDX-License-Identifier: 0BSD
// Webhooks: no load tool is a webhook receiver, so this registers one of yours for each client, waits, asks the server
// what was delivered and takes the registration back. WIREWISE_RECEIVER: its URL, on the server's machine.
import { Counter } from 'k6/metrics';
import { ask, graceSeconds, letFlow, optionsFor, pause, plan, token } from './common.js';

export { setup, teardown, post } from './common.js';
export const options = optionsFor({ apart: true });

const delivered = new Counter('wirewise_delivered');
const givenUp = new Counter('wirewise_given_up');

export default function ({ start, others }) {
  const url = __ENV.WIREWISE_RECEIVER;
  if (!token || !url) throw new Error('a webhook needs WIREWISE_TOKEN and WIREWISE_RECEIVER');
  const { id } = ask('POST', '/webhooks', { url, since: start });
  letFlow(others);
  const last = start + plan.total;
  const until = Date.now() + (plan.seconds + graceSeconds) * 1000;
  let seen;
  do {
    pause(0.25);
    seen = ask('GET', `/webhooks/${id}`);
  } while (seen.next <= last && Date.now() < until);
  const failed = seen.failed.filter((event) => Number(event.match(/\d+$/)[0]) <= last).length;
  delivered.add(Math.min(seen.next - 1, last) - start - failed);
  givenUp.add(failed);
  ask('DELETE', `/webhooks/${id}`);
}
