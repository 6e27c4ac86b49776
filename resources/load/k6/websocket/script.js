// SPDX-License-Identifier: 0BSD
// WebSockets by k6/websockets (k6 1.6 or later).
import { WebSocket } from 'k6/websockets';
import { setInterval, clearInterval, setTimeout, clearTimeout } from 'k6/timers';
import { endpoint, Follower, letFlow, optionsFor, payload, perClient, plan, token, up, withQuery } from './common.js';

export { setup, teardown } from './common.js';
export const options = optionsFor();

export default function ({ start, others }) {
  const follower = new Follower(start);
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  const socket = new WebSocket(withQuery(endpoint, follower.query), null, { headers });
  socket.binaryType = 'arraybuffer';
  let sending;
  const timer = setTimeout(() => socket.close(), follower.millisecondsLeft);

  socket.onopen = () => {
    letFlow(others);
    if (!up) return;
    let sent = 0;
    sending = setInterval(() => {
      if (sent >= perClient) clearInterval(sending);
      else socket.send(payload(sent++));
    }, 1000 / plan.rate);
  };
  socket.onmessage = ({ data }) => {
    if (typeof data === 'string') follower.takeText(data);
    else follower.takeBinary(data);
    if (follower.isDone) socket.close();
  };
  socket.onclose = () => {
    clearTimeout(timer);
    if (sending) clearInterval(sending);
    follower.conclude();
  };
}
