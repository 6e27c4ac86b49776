// SPDX-License-Identifier: 0BSD
// gRPC streaming: Artillery has no engine for it, so this function is the client. `npm install` here first
// (@grpc/grpc-js, @grpc/proto-loader).
'use strict';

const path = require('path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');
const { plan, endpoint, token, up, prepareFeed, pauseFeed, Follower } = require('./common.js');

const definition = loader.loadSync(path.join(__dirname, 'demo.proto'), { longs: Number, keepCase: true, oneofs: true, enums: Number });
const { Demo } = grpc.loadPackageDefinition(definition).wirewise.v1;
const kinds = { text: 0, binary: 1, json: 2 };

async function follow(context, events) {
  const secure = endpoint.startsWith('grpcs:');
  // A connection for each client: grpc-js lets all of one process share theirs otherwise.
  const client = new Demo(new URL(endpoint).host, secure ? grpc.credentials.createSsl() : grpc.credentials.createInsecure(),
    { 'grpc.use_local_subchannel_pool': 1 });
  const follower = new Follower(context, events);
  const since = follower.steered ? { since: follower.next - 1 } : {};
  const metadata = new grpc.Metadata();
  if (token) metadata.set('authorization', `Bearer ${token}`);
  const call = up ? client.Exchange(metadata) : client.Subscribe(since, metadata);
  call.on('data', ({ event }) => { if (event) follower.take(event.seq, event.sent_ns); });
  call.on('error', (error) => { if (error.code !== grpc.status.CANCELLED) follower.fail(error.message); });
  call.on('end', () => follower.fail('the stream ended'));
  if (up) call.write({ subscribe: since });
  await follower.run((data) => call.write({ publish: { kind: kinds[plan.kind], payload: Buffer.from(data) } }));
  call.removeAllListeners('end');
  call.cancel();
  client.close();
}

module.exports = { prepareFeed, pauseFeed, follow };
