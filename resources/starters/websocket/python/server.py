# SPDX-License-Identifier: 0BSD
"""A feed of one numbered event a second at ws://127.0.0.1:P/stream[?since=SEQ].

python server.py [--port P] [--origin ORIGIN]
Says its URL on stdout.
"""

import argparse
import asyncio
import collections
import json
import time
from urllib.parse import parse_qs, urlsplit

import websockets

# Filled in from your decision, where it says something.
MOST_CLIENTS = 1000

EVENTS_KEPT = 1000
LARGEST_MESSAGE = 64 * 1024
POLICY_VIOLATION = 1008
TRY_AGAIN_LATER = 1013


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
        return self._kept[seq - self.oldest]

    async def wait(self):
        await self._news.wait()

    async def tick(self):
        while True:
            await asyncio.sleep(1)
            self._kept.append(message(type="event", seq=self.next, data="tick"))
            self.next += 1
            self._news.set()  # wakes all who wait
            self._news = asyncio.Event()


def message(**fields):
    return json.dumps(fields, separators=(",", ":"))


class Server:
    def __init__(self, feed):
        self._feed = feed
        self._clients = 0

    async def welcome(self, socket):
        url = urlsplit(path_of(socket))
        if url.path != "/stream":
            await socket.close(POLICY_VIOLATION, "here is /stream")
            return
        if self._clients >= MOST_CLIENTS:
            await socket.close(TRY_AGAIN_LATER, "full")
            return
        self._clients += 1
        try:
            await self._stream(socket, parse_qs(url.query).get("since", [""])[0])
        except websockets.ConnectionClosed:
            pass
        finally:
            self._clients -= 1

    async def _stream(self, socket, since):
        """Every client reads the kept events at its own pace.

        A slow one costs no queue; when it does not even answer pings, the
        library closes it. It comes back and resumes.
        """
        feed = self._feed
        is_number = since.isascii() and since.isdigit()
        wanted = min(int(since) + 1, feed.next) if is_number else feed.next
        await socket.send(message(type="resume", next=wanted))
        while True:
            if wanted < feed.oldest:
                gap = {"from": wanted, "to": feed.oldest - 1}
                await socket.send(message(type="gap", **gap))
                wanted = feed.oldest
            while feed.oldest <= wanted < feed.next:
                await socket.send(feed.text(wanted))
                wanted += 1
            if wanted == feed.next and not await has_news(feed, socket):
                return


async def has_news(feed, socket):
    """Waits for it; False: the client has gone."""
    waits = [
        asyncio.ensure_future(feed.wait()),
        asyncio.ensure_future(socket.wait_closed()),
    ]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    gone = waits[1].done()
    for wait in waits:
        wait.cancel()
    return not gone


def path_of(socket):
    """The library keeps it elsewhere since version 14."""
    return socket.request.path if hasattr(socket, "request") else socket.path


async def serve(port, origin):
    feed = Feed()
    async with websockets.serve(
        Server(feed).welcome,
        "127.0.0.1",
        port,
        # Any page in any browser can try to open a socket here: only those of
        # our origin may. None: no browser.
        origins=[None, origin] if origin else [None],
        max_size=LARGEST_MESSAGE,
        ping_interval=10,
        ping_timeout=10,
    ) as server:
        port = server.sockets[0].getsockname()[1]
        print(f"ws://127.0.0.1:{port}/stream", flush=True)
        await feed.tick()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0, metavar="P")
    parser.add_argument("--origin", help="may connect, such as https://example.org")
    args = parser.parse_args()
    asyncio.run(serve(args.port, args.origin))


if __name__ == "__main__":
    main()
