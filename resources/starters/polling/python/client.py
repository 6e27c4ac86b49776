# SPDX-License-Identifier: 0BSD
"""Long polling: prints every event once, in order, as "SEQ JSON"; ends after N.

python client.py http://HOST:PORT/poll [--count N]
"""

import argparse
import asyncio
import json
import random
import sys

import aiohttp

# Filled in from your decision, where it says something.
HOLD = 20  # seconds the server may keep a question open; proxies cut at 30 or 60
POLL_INTERVAL = 0  # seconds between an answer and the next question


class Later(Exception):
    """The server asks to come again, after so many seconds or more."""

    def __init__(self, response):
        super().__init__(f"answered {response.status}")
        asked = response.headers.get("Retry-After", "")
        self.asked = min(int(asked), 300) if asked.isdecimal() else 0


class Client:
    def __init__(self, url, count):
        self._url = url
        self._left = count
        self._since = None  # the cursor: the last number seen
        self._behind = False  # the last answer did not hold all there was
        self._attempt = 0

    async def run(self):
        timeout = aiohttp.ClientTimeout(total=HOLD + 5)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            # The next question only after the answer: slow ones never pile up.
            while self._left != 0:
                try:
                    await self._ask(session)
                    if not self._behind:
                        await asyncio.sleep(POLL_INTERVAL)
                except (aiohttp.ClientError, OSError, ValueError, Later) as error:
                    await self._back_off(str(error), getattr(error, "asked", 0))
                except asyncio.TimeoutError:
                    await self._back_off("no answer", 0)

    async def _back_off(self, why, asked):
        most = min(5, 0.25 * 2 ** min(self._attempt, 5))
        self._attempt += 1
        wait = asked + random.uniform(0.1, most)  # full jitter
        say(f"down ({why}), next try in {wait * 1000:.0f} ms")
        await asyncio.sleep(wait)

    async def _ask(self, session):
        query = {"wait": HOLD}
        if self._since is not None:
            query["since"] = self._since
        async with session.get(self._url, params=query) as response:
            match response.status:
                case 200:
                    self._take(await response.json())
                case 304:
                    pass
                case 400 | 401 | 403 | 404:
                    say(f"refused with {response.status}")
                    sys.exit(1)
                case 410:  # what came after the cursor is no longer kept
                    gap = await response.json(content_type=None)
                    say(f"lost for good: {json.dumps(gap)}")
                    self._since = gap["oldest"] - 1
                case _:
                    raise Later(response)

    def _take(self, batch):
        for event in batch["events"]:
            print(event["seq"], json.dumps(event, separators=(",", ":")), flush=True)
            self._left -= 1
            if self._left == 0:
                return
        self._since = batch["next"]  # only now: a broken answer is asked for again
        self._behind = batch["next"] < batch["newest"]
        self._attempt = 0


def say(news):
    print(news, file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url", help="http://HOST:PORT/poll")
    parser.add_argument("--count", type=int, default=-1, metavar="N")
    args = parser.parse_args()
    asyncio.run(Client(args.url, args.count or -1).run())


if __name__ == "__main__":
    main()
