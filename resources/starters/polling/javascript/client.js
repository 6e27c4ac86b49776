// SPDX-License-Identifier: 0BSD
// connect("/poll", event => ...) for browsers, by long polling: every event once, in order. Returns a function
// that ends it.
export function connect(url, onEvent, onGap = () => {}) {
  const hold = 20; // seconds the server may keep a question open
  const abort = new AbortController();
  // reconnect {
  let since = null, attempt = 0;
  const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
  // } reconnect
  async function ask() {
    const target = new URL(url, location.href);
    target.searchParams.set("wait", hold);
    // reconnect {
    if (since !== null) target.searchParams.set("since", since);
    const timer = new AbortController();
    const late = setTimeout(() => timer.abort(), (hold + 5) * 1000);
    abort.signal.addEventListener("abort", () => timer.abort(), { signal: timer.signal });
    try {
    // } reconnect
      const answer = await fetch(target, { signal: timer.signal });
      const batch = answer.status === 304 ? { events: [], next: since } : await answer.json();
      // reconnect {
      if (answer.status === 410) { // what came after the cursor is no longer kept
        onGap(batch);
        since = batch.oldest - 1;
        return;
      }
      if (answer.status === 429 || answer.status === 503)
        await pause(1000 * Math.min(300, Number(answer.headers.get("Retry-After")) || 1));
      // } reconnect
      if (!answer.ok && answer.status !== 304) throw new Error("answered " + answer.status);
      if (abort.signal.aborted) return;
      batch.events.forEach(onEvent);
      // reconnect {
      since = batch.next; // only now: a broken answer is asked for again
      attempt = 0;
    } finally {
      clearTimeout(late);
      timer.abort();
    }
    // } reconnect
  }
  (async () => {
    while (!abort.signal.aborted) {
      // reconnect {
      try {
        // } reconnect
        await ask();
        // reconnect {
      } catch {
        await pause(100 + Math.random() * Math.min(5000, 250 * 2 ** attempt++));
      }
      // } reconnect
    }
  })();
  return () => abort.abort();
}
