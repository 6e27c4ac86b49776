// SPDX-License-Identifier: 0BSD
// connect("/events", event => ...) for browsers: every event once, in order. Returns a function that ends it.
export function connect(url, onEvent, onGap = () => {}) {
  let source = null;
  // reconnect {
  // EventSource comes back by itself and sends Last-Event-ID, but waits for ever on a link that died silently,
  // cannot see the server's heartbeat comments, and gives up at any answer but 200.
  const quietForTooLong = 60_000;
  let last = null, watchdog = 0, attempt = 0, ended = false;
  const again = () => {
    source.close();
    if (!ended) setTimeout(open, 100 + Math.random() * Math.min(5000, 250 * 2 ** attempt++));
  };
  const alive = () => {
    clearTimeout(watchdog);
    watchdog = setTimeout(again, quietForTooLong);
  };
  // } reconnect
  function open() {
    const target = new URL(url, location.href);
    // reconnect {
    if (ended) return;
    if (last !== null) target.searchParams.set("since", last); // a new EventSource forgets Last-Event-ID
    alive();
    // } reconnect
    source = new EventSource(target);
    source.onmessage = message => {
      const seq = Number(message.lastEventId);
      // reconnect {
      alive();
      attempt = 0;
      if (last !== null && seq <= last) return; // came again
      last = seq;
      // } reconnect
      onEvent({ seq, data: message.data });
    };
    // reconnect {
    source.addEventListener("gap", message => onGap(JSON.parse(message.data)));
    source.onerror = () => { if (source.readyState === EventSource.CLOSED) again(); };
    // } reconnect
  }
  open();
  return () => {
    // reconnect {
    ended = true;
    clearTimeout(watchdog);
    // } reconnect
    source.close();
  };
}
