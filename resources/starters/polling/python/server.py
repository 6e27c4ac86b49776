# SPDX-License-Identifier: 0BSD
"""A feed of one numbered event a second at /poll?since=SEQ[&wait=SECONDS].

python server.py [PORT]
Says its URL on stdout.
"""

import asyncio
import collections
import json
import sys
import time

from aiohttp import web

# Filled in from your decision, where it says something.
MOST_CLIENTS = 1000

EVENTS_KEPT = 1000
EVENTS_IN_AN_ANSWER = 500
LONGEST_HOLD = 25  # seconds


class Feed:
    def __init__(self):
        self._kept = collections.deque(maxlen=EVENTS_KEPT)  # the newest
        # Numbers never go back, not even over a restart; yours come from
        # where the events are stored.
        self.next = int(time.time())
        self._news = asyncio.Event()

    @property
    def oldest(self):
        return self.next - len(self._kept)

    def after(self, since):
        first = since + 1
        last = min(self.next, first + EVENTS_IN_AN_ANSWER)
        return [self._kept[seq - self.oldest] for seq in range(first, last)]

    async def wait(self):
        await self._news.wait()

    async def tick(self):
        while True:
            await asyncio.sleep(1)
            self._kept.append({"type": "event", "seq": self.next, "data": "tick"})
            self.next += 1
            self._news.set()  # wakes all who wait
            self._news = asyncio.Event()


def number(request, name):
    """The value of ?name=, or None where it is absent."""
    text = request.query.get(name)
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 15):
        raise web.HTTPBadRequest
    return int(text)


class Server:
    def __init__(self, feed):
        self._feed = feed
        self._clients = 0

    async def poll(self, request):
        if self._clients >= MOST_CLIENTS:
            raise web.HTTPServiceUnavailable(headers={"Retry-After": "5"})
        self._clients += 1
        try:
            return await self._answer(request)
        finally:
            self._clients -= 1

    async def _answer(self, request):
        feed = self._feed
        asked = number(request, "since")
        wait = min(number(request, "wait") or 0, LONGEST_HOLD)
        since = feed.next - 1 if asked is None else min(asked, feed.next - 1)
        if asked is not None and since == feed.next - 1 and wait > 0:
            try:
                await asyncio.wait_for(feed.wait(), wait)
            except asyncio.TimeoutError:
                pass

        newest = feed.next - 1
        if since + 1 < feed.oldest:
            # Never silently: the client must know what it missed.
            gap = {"type": "gap", "from": since + 1, "to": feed.oldest - 1}
            return answer(410, {**gap, "oldest": feed.oldest, "newest": newest})
        events = feed.after(since)
        last = since + len(events)
        tag = {"ETag": f'"{last}"', "Cache-Control": "no-store"}
        if request.headers.get("If-None-Match") == tag["ETag"]:
            return web.Response(status=304, headers=tag)
        return answer(200, {"events": events, "next": last, "newest": newest}, tag)


def answer(status, body, headers=None):
    text = json.dumps(body, separators=(",", ":"))
    return web.json_response(text=text, status=status, headers=headers)


async def serve(port):
    feed = Feed()
    app = web.Application()
    app.router.add_get("/poll", Server(feed).poll)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}/poll", flush=True)
    await feed.tick()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
