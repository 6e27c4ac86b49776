// SPDX-License-Identifier: 0BSD
// Webhooks: no load tool is a webhook receiver, so this registers one of yours for each client, waits, asks the server
// what was delivered and takes the registration back. WIREWISE_RECEIVER: its URL, on the server's machine.
'use strict';

const { plan, token, ask, letFlow, prepareFeed, pauseFeed } = require('./common.js');

async function follow(context, events) {
  const url = process.env.WIREWISE_RECEIVER;
  if (!token || !url) throw new Error('a webhook needs WIREWISE_TOKEN and WIREWISE_RECEIVER');
  const { start } = context.vars;
  const { id } = await ask('POST', '/webhooks', { url, since: start });
  try {
    await letFlow(context);
    await new Promise((resolve) => setTimeout(resolve, plan.seconds * 1000));
    const { next, failed } = await ask('GET', `/webhooks/${id}`);
    events.emit('counter', 'wirewise.delivered', next - 1 - start - failed.length);
    events.emit('counter', 'wirewise.given_up', failed.length);
  } finally {
    await ask('DELETE', `/webhooks/${id}`);
  }
}

module.exports = { prepareFeed, pauseFeed, follow };
