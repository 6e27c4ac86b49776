# SPDX-License-Identifier: 0BSD
"""A feed of one numbered event a second at /events; says its URL on stdout.

python server.py [PORT]
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
HEARTBEAT = 10  # seconds


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

    def text(self, seq):
        return f"id: {seq}\ndata: {self._kept[seq - self.oldest]}\n\n"

    async def wait(self):
        await self._news.wait()

    async def tick(self):
        while True:
            await asyncio.sleep(1)
            event = {"type": "event", "seq": self.next, "data": "tick"}
            self._kept.append(json.dumps(event, separators=(",", ":")))
            self.next += 1
            self._news.set()  # wakes all who wait
            self._news = asyncio.Event()


class Server:
    def __init__(self, feed):
        self._feed = feed
        self._clients = 0

    async def events(self, request):
        # An EventSource made anew has forgotten the header and says ?since=.
        last = request.headers.get("Last-Event-ID") or request.query.get("since", "")
        if last and not (last.isascii() and last.isdigit() and len(last) <= 15):
            raise web.HTTPBadRequest
        if self._clients >= MOST_CLIENTS:
            raise web.HTTPServiceUnavailable(headers={"Retry-After": "5"})
        headers = {
            "Content-Type": "text/event-stream",
            "Cache-Control": "no-cache",
            "X-Accel-Buffering": "no",  # nginx would hold the events back
        }
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        newest = self._feed.next
        self._clients += 1
        try:
            await self._stream(response, min(int(last) + 1, newest) if last else newest)
        except (ConnectionError, asyncio.TimeoutError):
            request.transport and request.transport.abort()
        finally:
            self._clients -= 1
        return response

    async def _stream(self, response, wanted):
        """Every client reads the kept events at its own pace.

        A slow one costs no queue, and is cut when a write takes longer than a
        heartbeat. It comes back and resumes.
        """
        feed = self._feed
        text = ": hello\nretry: 1000\n\n"
        while True:
            if wanted < feed.oldest:
                gap = {"type": "gap", "from": wanted, "to": feed.oldest - 1}
                text += f"event: gap\ndata: {json.dumps(gap)}\n\n"
                wanted = feed.oldest
            while wanted < feed.next and len(text) < 65536:
                text += feed.text(wanted)
                wanted += 1
            await asyncio.wait_for(response.write(text.encode()), HEARTBEAT)
            text = ""
            if wanted == feed.next:
                try:
                    await asyncio.wait_for(feed.wait(), HEARTBEAT)
                except asyncio.TimeoutError:
                    text = ": beat\n\n"


async def serve(port):
    feed = Feed()
    app = web.Application()
    app.router.add_get("/events", Server(feed).events)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}/events", flush=True)
    await feed.tick()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
