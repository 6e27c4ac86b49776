# SPDX-License-Identifier: 0BSD
"""Prints every event of a stream once, in order, as "SEQ JSON"; ends after N.

python client.py ws://HOST:PORT/stream [--count N]
"""

import argparse
import asyncio
import json
import random
import sys
import time
from urllib.parse import parse_qsl, urlencode, urlsplit

import websockets

LARGEST_MESSAGE = 8 * 1024 * 1024
POLICY_VIOLATION = 1008


class Client:
    def __init__(self, url, count):
        self._url = urlsplit(url)
        self._left = count
        self._last = None  # the last number seen
        self._up = None

    async def run(self):
        attempt = 0
        while True:
            self._up = None
            why = "ended"
            try:
                await self._listen()
            except websockets.ConnectionClosed as closed:
                if closed.rcvd and closed.rcvd.code == POLICY_VIOLATION:
                    say(f"refused: {closed.rcvd.reason}")
                    sys.exit(1)  # asking again would not help
                why = str(closed)
            except asyncio.TimeoutError:
                why = "no answer"
            except (websockets.WebSocketException, OSError) as error:
                why = str(error)
            if self._left == 0:
                return
            if self._up and time.monotonic() - self._up > 10:
                attempt = 0
            # Full jitter: a restarted server is not met by all its clients at once.
            wait = random.uniform(0.1, min(5, 0.25 * 2 ** min(attempt, 5)))
            attempt += 1
            say(f"down ({why}), next try in {wait * 1000:.0f} ms")
            await asyncio.sleep(wait)

    async def _listen(self):
        query = dict(parse_qsl(self._url.query))
        if self._last is not None:
            query["since"] = self._last
        url = self._url._replace(query=urlencode(query)).geturl()
        # A link whose ping is not answered in time is closed by the library.
        async with websockets.connect(
            url,
            max_size=LARGEST_MESSAGE,
            open_timeout=10,
            ping_interval=10,
            ping_timeout=5,
            close_timeout=1,
        ) as socket:
            self._up = time.monotonic()
            while self._left != 0:
                message = await socket.recv()
                if isinstance(message, str):
                    self._take(message)

    def _take(self, text):
        message = json.loads(text)
        match message["type"]:
            case "resume":
                # Lower than before: a new feed, numbered afresh.
                self._last = message["next"] - 1
            case "gap":
                self._last = message["to"]
                say(f"lost for good: {text}")
            case _:
                if self._last is not None and message["seq"] <= self._last:
                    return  # came again
                self._last = message["seq"]
                print(self._last, text, flush=True)
                self._left -= 1


def say(news):
    print(news, file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url", help="ws://HOST:PORT/stream")
    parser.add_argument("--count", type=int, default=-1, metavar="N")
    args = parser.parse_args()
    asyncio.run(Client(args.url, args.count or -1).run())


if __name__ == "__main__":
    main()
