// SPDX-License-Identifier: 0BSD
// gRPC streaming by k6/net/grpc (k6 0.49 or later), with demo.proto beside this file.
import { Client, Stream } from 'k6/net/grpc';
import encoding from 'k6/encoding';
import { setInterval, clearInterval, setTimeout, clearTimeout } from 'k6/timers';
import { endpoint, Follower, letFlow, optionsFor, payload, perClient, plan, token, up } from './common.js';

export { setup, teardown } from './common.js';
export const options = optionsFor();

const client = new Client();
client.load([], 'demo.proto');

export default function ({ start, others }) {
  const follower = new Follower(start);
  const [, scheme, address] = endpoint.match(/^(grpcs?):\/\/([^/]+)/);
  client.connect(address, { plaintext: scheme === 'grpc' });
  const metadata = token ? { authorization: `Bearer ${token}` } : {};
  const stream = new Stream(client, up ? 'wirewise.v1.Demo/Exchange' : 'wirewise.v1.Demo/Subscribe', { metadata });
  const since = follower.steered ? { since: follower.next - 1 } : {};
  let sending;
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    if (sending) clearInterval(sending);
    client.close();
    follower.conclude();
  };
  const timer = setTimeout(end, follower.millisecondsLeft);

  stream.on('data', ({ event }) => {
    if (event) follower.take(Number(event.seq));
    if (follower.isDone) end();
  });
  stream.on('error', end);
  stream.on('end', end);
  stream.write(up ? { subscribe: since } : since);
  letFlow(others);
  if (!up) {
    stream.end();
    return;
  }
  let sent = 0;
  sending = setInterval(() => {
    if (sent >= perClient) clearInterval(sending);
    else stream.write({ publish: { kind: plan.kind.toUpperCase(), payload: encoding.b64encode(payload(sent++)) } });
  }, 1000 / plan.rate);
}
