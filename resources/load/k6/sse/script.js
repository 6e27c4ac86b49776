// SPDX-License-Identifier: 0BSD
// Server-Sent Events. k6 itself knows none: this needs the extension github.com/phymbert/xk6-sse
// (`xk6 build --with github.com/phymbert/xk6-sse`).
import sse from 'k6/x/sse';
import { endpoint, Follower, letFlow, optionsFor, withQuery } from './common.js';

export { setup, teardown, post } from './common.js';
export const options = optionsFor({ apart: true });

// open() comes back when the stream is closed; the time is looked at with every event.
export default function ({ start, others }) {
  const follower = new Follower(start);
  sse.open(withQuery(endpoint, follower.query), { method: 'GET' }, (client) => {
    client.on('open', () => letFlow(others));
    client.on('event', (event) => {
      if (event.data) follower.takeText(event.data); // the extension tells of what is no event, too
      if (follower.isDone) client.close();
    });
    client.on('error', () => client.close());
  });
  follower.conclude();
}
