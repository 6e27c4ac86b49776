# SPDX-License-Identifier: 0BSD
"""Prints every event of a stream once, in order, as "ID DATA"; ends after N.

python client.py http://HOST:PORT/events [--count N]
"""

import argparse
import asyncio
import random
import re
import sys
import time

import aiohttp

LARGEST_EVENT = 8 * 1024 * 1024
QUIET_FOR_TOO_LONG = 25  # seconds: two and a half heartbeats


class EventParser:
    """HTML Standard, section 9.2.6 "Interpreting an event stream".

    Lines are cut on bytes: CR and LF are never part of a UTF-8 sequence. One
    parser serves all connections; an event that no blank line ended before a
    connection's end never happened.
    """

    def __init__(self):
        self.last_event_id = ""
        self.retry = 1.0  # seconds
        self.reset()

    def reset(self):
        self._rest = b""
        self._after_cr = False
        self._first = True
        self._id, self._type, self._data = self.last_event_id, "", []
        self._size = 0

    def feed(self, chunk):
        """Yields (id, type, data) for every event that chunk completes."""
        if self._after_cr and chunk.startswith(b"\n"):
            chunk = chunk[1:]  # the second half of CRLF
        self._after_cr = chunk.endswith(b"\r")
        *lines, self._rest = re.split(rb"\r\n|\r|\n", self._rest + chunk)
        for line in lines:
            if self._first:
                line = line.removeprefix(b"\xef\xbb\xbf")
                self._first = False
            if line:
                self._take(line.decode(errors="replace"))
                continue
            self.last_event_id = self._id
            if self._data:
                yield self._id, self._type, "\n".join(self._data)
            self._type, self._data, self._size = "", [], 0
        if self._size + len(self._rest) > LARGEST_EVENT:
            raise aiohttp.ClientPayloadError("an event is too large")

    def _take(self, line):
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._size += len(value) + 1
        elif name == "event":
            self._type = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and re.fullmatch("[0-9]+", value):
            self.retry = min(max(int(value) / 1000, 0.1), 60)
        # A name that is empty is a comment: the heartbeat.


class Client:
    def __init__(self, url, count):
        self._url = url
        self._left = count
        self._last = -1
        self._parser = EventParser()
        self._up = None

    async def run(self):
        attempt = 0
        timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=10, sock_read=QUIET_FOR_TOO_LONG
        )
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while True:
                self._up = None
                why = "ended"
                try:
                    await self._listen(session)
                except asyncio.TimeoutError:
                    why = "silent for too long: the link is dead"
                except (aiohttp.ClientError, OSError) as error:
                    why = str(error)
                if self._left == 0:
                    return
                self._parser.reset()
                if self._up and time.monotonic() - self._up > 10:
                    attempt = 0
                # Full jitter around what the server asked for: a restart is
                # not met by all clients at once.
                retry = self._parser.retry
                wait = random.uniform(
                    0.1, min(max(5, retry), retry * 2 ** min(attempt, 5))
                )
                attempt += 1
                say(f"down ({why}), next try in {wait * 1000:.0f} ms")
                await asyncio.sleep(wait)

    async def _listen(self, session):
        headers = {"Accept": "text/event-stream", "Cache-Control": "no-cache"}
        if self._parser.last_event_id:
            headers["Last-Event-ID"] = self._parser.last_event_id
        async with session.get(self._url, headers=headers) as response:
            status = response.status
            # 204 is the server's "do not come back"; what is wrong with the
            # request stays wrong.
            if status == 204 or (400 <= status < 500 and status not in (408, 429)):
                say(f"refused with {status}")
                sys.exit(0 if status == 204 else 1)
            if status != 200 or response.content_type != "text/event-stream":
                raise aiohttp.ClientPayloadError(f"answered {status}, no event stream")
            async for chunk in response.content.iter_any():
                self._up = self._up or time.monotonic()
                for event in self._parser.feed(chunk):
                    self._show(*event)
                    if self._left == 0:
                        return

    def _show(self, event_id, event_type, data):
        if event_type == "gap":
            say(f"lost for good: {data}")
            return
        if re.fullmatch("[0-9]+", event_id):
            if int(event_id) <= self._last:
                return  # came again
            self._last = int(event_id)
        print(event_id, data, flush=True)
        self._left -= 1


def say(news):
    print(news, file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url", help="http://HOST:PORT/events")
    parser.add_argument("--count", type=int, default=-1, metavar="N")
    args = parser.parse_args()
    asyncio.run(Client(args.url, args.count or -1).run())


if __name__ == "__main__":
    main()
