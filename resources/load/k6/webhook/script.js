// SPDX-License-Identifier: 0BSD
// Webhooks: no load tool is a webhook receiver, so this registers one of yours for each client, waits, asks the server
// what was delivered and takes the registration back. WIREWISE_RECEIVER: its URL, on the server's machine.
import { Counter } from 'k6/metrics';
import { ask, letFlow, optionsFor, pause, plan, token } from './common.js';

export { setup, teardown, post } from './common.js';
export const options = optionsFor({ apart: true });

const delivered = new Counter('wirewise_delivered');
const givenUp = new Counter('wirewise_given_up');

export default function ({ start, others }) {
  const url = __ENV.WIREWISE_RECEIVER;
  if (!token || !url) throw new Error('a webhook needs WIREWISE_TOKEN and WIREWISE_RECEIVER');
  const { id } = ask('POST', '/webhooks', { url, since: start });
  letFlow(others);
  pause(plan.seconds);
  const { next, failed } = ask('GET', `/webhooks/${id}`);
  delivered.add(next - 1 - start - failed.length);
  givenUp.add(failed.length);
  ask('DELETE', `/webhooks/${id}`);
}
