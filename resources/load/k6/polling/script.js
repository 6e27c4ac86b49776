// SPDX-License-Identifier: 0BSD
// Polling by k6/http, short or long as plan.json has it.
import http from 'k6/http';
import { endpoint, Follower, letFlow, optionsFor, pause, plan, withQuery } from './common.js';

export { setup, teardown, post } from './common.js';
export const options = optionsFor({ apart: true });

export default function ({ start, others }) {
  const follower = new Follower(start);
  let query = follower.query;
  let flowing = false;
  while (!follower.isDone) {
    const wait = plan.mode === 'long' && flowing ? `wait=${plan.hold}` : '';
    const answer = http.get(withQuery(endpoint, [query, wait].filter(Boolean).join('&')), { timeout: `${plan.hold + 10}s` });
    if (answer.status === 200) {
      const batch = answer.json();
      for (const event of batch.events || []) follower.take(event.seq);
      if (batch.next !== undefined) query = `since=${batch.next}`;
    } else if (answer.status !== 304 && answer.status !== 429) {
      break;
    }
    if (!flowing) letFlow(others);
    else if (plan.mode !== 'long') pause(plan.interval);
    flowing = true;
  }
  follower.conclude();
}
