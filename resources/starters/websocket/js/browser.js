// SPDX-License-Identifier: 0BSD
// connect("ws://HOST:PORT/stream", event => ...) for browsers: every event once, in order. Returns a function
// that ends it.
export function connect(url, onEvent, onGap = () => {}) {
  let socket = null;
  // reconnect {
  // A page can neither send pings nor see them: silence is all there is to tell a dead link by. Let the server
  // say something at least every 20 s, or send a question of your own that it answers.
  const quietForTooLong = 60_000, patience = 10_000;
  let last = null, watchdog = 0, attempt = 0, upSince = 0, ended = false;
  const alive = limit => {
    clearTimeout(watchdog);
    watchdog = setTimeout(drop, limit);
  };
  function drop() { // close() alone would wait for the other end
    socket.onclose = socket.onmessage = null;
    socket.close();
    again();
  }
  function again() {
    clearTimeout(watchdog);
    if (ended) return;
    if (upSince && performance.now() - upSince > 10_000) attempt = 0;
    upSince = 0;
    setTimeout(open, 100 + Math.random() * Math.min(5000, 250 * 2 ** attempt++));
  }
  // } reconnect
  function open() {
    const target = new URL(url);
    // reconnect {
    if (ended) return;
    if (last !== null) target.searchParams.set("since", last);
    // } reconnect
    socket = new WebSocket(target);
    // reconnect {
    alive(patience);
    socket.onopen = () => {
      upSince = performance.now();
      alive(quietForTooLong);
    };
    socket.onclose = event => {
      if (event.code === 1008) ended = true; // refused: asking again would not help
      again();
    };
    // } reconnect
    socket.onmessage = message => {
      if (typeof message.data !== "string") return;
      const event = JSON.parse(message.data);
      // reconnect {
      alive(quietForTooLong);
      if (event.type === "resume") { last = event.next - 1; return; }
      if (event.type === "gap") { last = event.to; onGap(event); return; }
      if (last !== null && event.seq <= last) return; // came again
      last = event.seq;
      // } reconnect
      onEvent(event);
    };
  }
  open();
  return () => {
    // reconnect {
    ended = true;
    clearTimeout(watchdog);
    // } reconnect
    socket.close(1000);
  };
}
