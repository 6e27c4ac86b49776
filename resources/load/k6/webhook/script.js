// SPDX-License-Identifier: 0BSD
// Webhooks: no load tool is a webhook receiver, so this registers one of yours for each client, waits, asks the server
// what was delivered and takes the registration back. WIREWISE_RECEIVER: its URL, on the server's machine.
import { Counter } from 'k6/metrics';
import { ask, Follower, letFlow, optionsFor, pause, token } from './common.js';

export { setup, teardown, post } from './common.js';
export const options = optionsFor({ apart: true });

const delivered = new Counter('wirewise_delivered');
const givenUp = new Counter('wirewise_given_up');

export default function ({ start, others }) {
  const url = __ENV.WIREWISE_RECEIVER;
  if (!token || !url) throw new Error('a webhook needs WIREWISE_TOKEN and WIREWISE_RECEIVER');
  const follower = new Follower(start); // what it is to be shown, and until when
  const { id } = ask('POST', '/webhooks', { url, since: start });
  letFlow(others);
  let seen;
  do {
    pause(0.25);
    seen = ask('GET', `/webhooks/${id}`);
  } while (seen.next <= follower.last && follower.millisecondsLeft > 0);
  const failed = seen.failed.filter((event) => Number(event.match(/\d+$/)[0]) <= follower.last).length;
  delivered.add(Math.min(seen.next - 1, follower.last) - start - failed);
  givenUp.add(failed);
  ask('DELETE', `/webhooks/${id}`);
}
