# SPDX-License-Identifier: 0BSD
"""Delivers one numbered event a second, signed as Standard Webhooks 1.0 says.

python server.py http://HOST:PORT/PATH [JOURNAL]
Again until it is taken, over a crash too if it has a journal; says each attempt
on stdout. WEBHOOK_SECRET=whsec_... is in the environment.
"""

import argparse
import asyncio
import base64
import collections
import hashlib
import hmac
import json
import os
import random
import sys
import time
from typing import NamedTuple

import aiohttp

MOST_WAITING = 10_000
MOST_ATTEMPTS = 20
# Minutes and hours belong here in earnest (5 s, 5 min, 30 min, 2 h, 5 h, 10 h,
# 14 h, 20 h, 24 h).
SCHEDULE = [0.3, 0.6, 1.2, 2.4, 5]  # seconds, then always the last


class Delivery(NamedTuple):
    id: str  # the same over all attempts: the receiver knows it again
    body: str


class Journal:
    """What was promised survives a crash.

    "+ID BODY" when an event is due, "-ID" when it is taken or given up. Against
    loss of power it takes an os.fsync() as well. Without a path none is kept.
    """

    def __init__(self, path):
        self._file = open(path, "a+b", buffering=0) if path else None

    def read(self):
        """What is still to be delivered, in order."""
        if not self._file:
            return []
        self._file.seek(0)
        text = self._file.read()
        # A line cut short by the crash was never promised.
        whole = text[: text.rfind(b"\n") + 1]
        self._file.truncate(len(whole))
        waiting = {}
        for line in whole.decode().splitlines():
            event_id, _, body = line[1:].partition(" ")
            if line[0] == "+":
                waiting[event_id] = Delivery(event_id, body)
            else:
                waiting.pop(event_id, None)
        return list(waiting.values())

    def add(self, delivery):
        self._write(f"+{delivery.id} {delivery.body}\n")

    def remove(self, delivery):
        self._write(f"-{delivery.id}\n")

    def clear(self):
        if self._file:
            self._file.truncate(0)

    def _write(self, line):
        if self._file:
            self._file.write(line.encode())  # raises: then nothing is promised


class Sender:
    def __init__(self, session, url, key, journal):
        self._session = session
        self._url = url
        self._key = key
        self._journal = journal
        self._waiting = collections.deque(journal.read())
        self._news = asyncio.Event()

    async def publish(self):
        seq = int(time.time())  # numbers never go back
        while True:
            await asyncio.sleep(1)
            event = {"type": "event", "seq": seq, "data": "tick"}
            delivery = Delivery(f"evt_{seq}", json.dumps(event, separators=(",", ":")))
            seq += 1
            if len(self._waiting) >= MOST_WAITING:
                print(f"{delivery.id} is not delivered:", len(self._waiting), "wait")
                continue
            self._journal.add(delivery)
            self._waiting.append(delivery)
            self._news.set()

    async def deliver_all(self):
        """One at a time, so that they arrive in order."""
        while True:
            while self._waiting:
                await self._deliver(self._waiting[0])
                self._journal.remove(self._waiting.popleft())
            self._journal.clear()
            self._news.clear()
            await self._news.wait()

    async def _deliver(self, delivery):
        for attempt in range(1, MOST_ATTEMPTS + 1):
            status, asked = await self._attempt(delivery)
            print(f"{delivery.id} attempt {attempt}: {status}", flush=True)
            if 200 <= status < 300:
                return
            if status == 410:
                sys.exit("the receiver wants no more")
            step = SCHEDULE[min(attempt, len(SCHEDULE)) - 1]
            if attempt < MOST_ATTEMPTS:
                await asyncio.sleep(max(step, asked) + random.uniform(0, step / 5))
        print(f"{delivery.id} is given up", flush=True)  # yours: again by hand

    async def _attempt(self, delivery):
        """The answer's status and the seconds it asks to wait; 0: none came."""
        timestamp = str(int(time.time()))  # fresh at every attempt
        signed = f"{delivery.id}.{timestamp}.{delivery.body}".encode()
        digest = hmac.new(self._key, signed, hashlib.sha256).digest()
        headers = {
            "Content-Type": "application/json",
            "webhook-id": delivery.id,
            "webhook-timestamp": timestamp,
            "webhook-signature": "v1," + base64.b64encode(digest).decode(),
        }
        try:
            async with self._session.post(
                self._url,
                data=delivery.body.encode(),
                headers=headers,
                # Where it leads, nobody has checked; it counts as a failure.
                allow_redirects=False,
            ) as response:
                asked = response.headers.get("Retry-After", "")
                return response.status, min(int(asked), 300) if asked.isdecimal() else 0
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError):
            return 0, 0


async def run(url, key, journal):
    timeout = aiohttp.ClientTimeout(total=15)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        sender = Sender(session, url, key, Journal(journal))
        await asyncio.gather(sender.publish(), sender.deliver_all())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    # In earnest: https only, and no address of your own network, or anyone can
    # make this program ask there.
    parser.add_argument("url", help="http://HOST:PORT/PATH")
    parser.add_argument("journal", nargs="?")
    args = parser.parse_args()
    secret = os.environ.get("WEBHOOK_SECRET", "")
    key = base64.b64decode(secret[6:])
    if not secret.startswith("whsec_") or len(key) < 24:
        parser.error("WEBHOOK_SECRET=whsec_... is needed")
    asyncio.run(run(args.url, key, args.journal))


if __name__ == "__main__":
    main()
