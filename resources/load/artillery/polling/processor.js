// SPDX-License-Identifier: 0BSD
// Polling by Artillery's own HTTP engine; this keeps the cursor and reads the answers.
'use strict';

const { plan, prepareFeed, pauseFeed, post, Follower } = require('./common.js');

const clients = new WeakMap(); // by the variables of each virtual user

function begin(context, events, done) {
  const follower = new Follower(context, events);
  clients.set(context.vars, { follower, running: follower.run(post) });
  context.vars.query = queryOf(follower.query);
  done();
}

function queryOf(cursor) {
  return [cursor, plan.mode === 'long' ? `wait=${plan.hold}` : ''].filter(Boolean).join('&');
}

async function waitForNext() {
  if (plan.mode !== 'long') await new Promise((resolve) => setTimeout(resolve, plan.interval * 1000));
}

async function end(context) {
  await clients.get(context.vars).running;
}

function goesOn(context, next) {
  return next(!clients.get(context.vars).follower.isDone);
}

function take(request, response, context, events, done) {
  const { follower } = clients.get(context.vars);
  if (response.statusCode === 200) {
    const batch = JSON.parse(response.body);
    for (const event of batch.events ?? []) follower.take(event.seq, event.sent_ns);
    if (batch.next !== undefined) context.vars.query = queryOf(`since=${batch.next}`);
  } else if (response.statusCode !== 304 && response.statusCode !== 429) {
    follower.fail(`a poll is answered with ${response.statusCode}`);
  }
  done();
}

module.exports = { prepareFeed, pauseFeed, begin, goesOn, take, waitForNext, end };
