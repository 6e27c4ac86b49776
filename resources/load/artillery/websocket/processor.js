// SPDX-License-Identifier: 0BSD
// WebSockets by Artillery's own engine; this says where to, and reads what comes.
'use strict';

const { endpoint, token, withQuery, prepareFeed, pauseFeed, Follower } = require('./common.js');

function connectTo(socket, context, done) {
  const start = context.vars.start;
  socket.target = withQuery(endpoint, start === undefined ? '' : `since=${start}`);
  if (token) socket.options = { ...socket.options, headers: { authorization: `Bearer ${token}` } };
  done();
}

async function follow(context, events) {
  const follower = new Follower(context, events);
  context.ws.on('message', (data, isBinary = typeof data !== 'string') => {
    events.emit('counter', 'websocket.messages_received', 1);
    if (isBinary) follower.takeBinary(data);
    else follower.takeText(data.toString());
  });
  context.ws.once('close', (code) => follower.fail(`closed with ${code}`));
  await follower.run((data) => context.ws.send(data));
  context.ws.removeAllListeners('close');
}

module.exports = { prepareFeed, pauseFeed, connectTo, follow };
