// SPDX-License-Identifier: 0BSD
// Server-Sent Events: Artillery has no engine for them, so this function is the client.
'use strict';

const { endpoint, withQuery, post, prepareFeed, pauseFeed, Follower } = require('./common.js');

async function follow(context, events) {
  const abort = new AbortController();
  const follower = new Follower(context, events);
  const answer = await fetch(withQuery(endpoint, follower.query), {
    headers: { accept: 'text/event-stream' }, signal: abort.signal,
  });
  if (!answer.ok) throw new Error(`the event stream is answered with ${answer.status}`);
  read(answer.body, follower).then(() => follower.fail('the stream ended'), () => {});
  await follower.run(post);
  abort.abort();
}

// Lines may end anywhere between two chunks; comments and fields other than data are passed over.
async function read(body, follower) {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop();
    for (const line of lines) if (line.startsWith('data:')) follower.takeText(line.slice(5));
  }
}

module.exports = { prepareFeed, pauseFeed, follow };
