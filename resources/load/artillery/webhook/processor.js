// SPDX-License-Identifier: 0BSD
// Webhooks: no load tool is a webhook receiver, so this registers one of yours for each client, waits, asks the server
// what was delivered and takes the registration back. WIREWISE_RECEIVER: its URL, on the server's machine.
'use strict';

const { plan, token, graceSeconds, ask, letFlow, prepareFeed, pauseFeed } = require('./common.js');

async function follow(context, events) {
  const url = process.env.WIREWISE_RECEIVER;
  if (!token || !url) throw new Error('a webhook needs WIREWISE_TOKEN and WIREWISE_RECEIVER');
  const { start } = context.vars;
  const { id } = await ask('POST', '/webhooks', { url, since: start });
  try {
    await letFlow(context);
    const last = start + plan.total;
    const until = Date.now() + (plan.seconds + graceSeconds) * 1000;
    let seen;
    do {
      await new Promise((resolve) => setTimeout(resolve, 250));
      seen = await ask('GET', `/webhooks/${id}`);
    } while (seen.next <= last && Date.now() < until);
    const failed = seen.failed.filter((event) => Number(event.match(/\d+$/)[0]) <= last).length;
    events.emit('counter', 'wirewise.delivered', Math.min(seen.next - 1, last) - start - failed);
    events.emit('counter', 'wirewise.given_up', failed);
  } finally {
    await ask('DELETE', `/webhooks/${id}`);
  }
}

module.exports = { prepareFeed, pauseFeed, follow };
