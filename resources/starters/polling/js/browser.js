// SPDX-License-Identifier: 0BSD
// connect("/poll", event => ...) for browsers, by long polling: every event once, in order. Returns a function
// that ends it.
export function connect(url, onEvent, onGap = () => {}) {
  // Filled in from your decision, where it says something.
  const hold = 20; // seconds the server may keep a question open
  const pollInterval = 0; // seconds between an answer and the next question

  const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
  const abort = new AbortController();
  let behind = false; // the last answer did not hold all there was
  // reconnect {
  let since = null, attempt = 0;
  // } reconnect
  async function ask() {
    const target = new URL(url, location.href);
    target.searchParams.set("wait", hold);
    // reconnect {
    if (since !== null) target.searchParams.set("since", since);
    // } reconnect
    const patience = AbortSignal.timeout((hold + 5) * 1000);
    const answer = await fetch(target, { signal: AbortSignal.any([abort.signal, patience]) });
    // reconnect {
    if (answer.status === 304) return;
    if (answer.status === 410) { // what came after the cursor is no longer kept
      const gap = await answer.json();
      onGap(gap);
      since = gap.oldest - 1;
      return;
    }
    if (answer.status === 429 || answer.status === 503)
      await pause(1000 * Math.min(300, Number(answer.headers.get("Retry-After")) || 1));
    // } reconnect
    if (!answer.ok) throw new Error("answered " + answer.status);
    const batch = await answer.json();
    batch.events.forEach(onEvent);
    behind = batch.next < batch.newest;
    // reconnect {
    since = batch.next; // only now: a broken answer is asked for again
    attempt = 0;
    // } reconnect
  }
  (async () => {
    while (!abort.signal.aborted) {
      await ask().catch(async () => {
        // reconnect {
        await pause(100 + Math.random() * Math.min(5000, 250 * 2 ** attempt++));
        // } reconnect
      });
      await pause(behind ? 0 : pollInterval * 1000);
    }
  })();
  return () => abort.abort();
}
