# SPDX-License-Identifier: 0BSD
"""Prints every event of a stream once, in order, as "SEQ PAYLOAD"; ends after N.

python client.py HOST:PORT [--count N]
"""

import argparse
import asyncio
import random
import sys
import time

import grpc

import demo_pb2
import demo_pb2_grpc

OPTIONS = [
    ("grpc.max_receive_message_length", 4 * 1024 * 1024),
    # The channel connects again by itself, within these bounds and with jitter.
    ("grpc.initial_reconnect_backoff_ms", 250),
    ("grpc.max_reconnect_backoff_ms", 5000),
    # A dead link is noticed within 15 s. The server must permit pings as
    # frequent as this.
    ("grpc.keepalive_time_ms", 10_000),
    ("grpc.keepalive_timeout_ms", 5_000),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.max_pings_without_data", 0),
]

WORTH_ANOTHER_TRY = {
    grpc.StatusCode.UNAVAILABLE,
    grpc.StatusCode.RESOURCE_EXHAUSTED,
    grpc.StatusCode.ABORTED,
    grpc.StatusCode.INTERNAL,  # a connection reset in mid-stream arrives so, too
    grpc.StatusCode.UNKNOWN,
    grpc.StatusCode.CANCELLED,  # by the server: we never do
}


class Client:
    def __init__(self, target, count):
        self._target = target
        self._left = count
        self._last = None  # the last number seen

    async def run(self):
        attempt = 0
        async with grpc.aio.insecure_channel(self._target, OPTIONS) as channel:
            stub = demo_pb2_grpc.DemoStub(channel)
            while True:
                started = time.monotonic()
                why = "ended"  # by the server, as before a restart
                try:
                    await self._listen(stub)
                except grpc.aio.AioRpcError as error:
                    why = error.details()
                    if error.code() not in WORTH_ANOTHER_TRY:
                        say(f"refused: {why}")
                        sys.exit(1)
                if self._left == 0:
                    return
                if time.monotonic() - started > 10:
                    attempt = 0
                # Full jitter: a restarted server is not met by all at once.
                wait = random.uniform(0.1, min(5, 0.25 * 2 ** min(attempt, 5)))
                attempt += 1
                say(f"down ({why}), next try in {wait * 1000:.0f} ms")
                await asyncio.sleep(wait)

    async def _listen(self, stub):
        request = demo_pb2.SubscribeRequest(since=self._last)
        # No deadline: the stream is meant to last.
        stream = stub.Subscribe(request, wait_for_ready=True)
        async for item in stream:
            self._take(item)
            if self._left == 0:
                stream.cancel()
                return

    def _take(self, item):
        match item.WhichOneof("item"):
            case "next":
                # Lower than before: a new feed, numbered afresh.
                self._last = item.next - 1
            case "gap":
                say(f"lost for good: {getattr(item.gap, 'from')} to {item.gap.to}")
                self._last = item.gap.to
            case "event":
                if self._last is not None and item.event.seq <= self._last:
                    return  # came again
                self._last = item.event.seq
                payload = item.event.payload.decode(errors="replace")
                print(self._last, payload, flush=True)
                self._left -= 1


def say(news):
    print(news, file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", help="HOST:PORT")
    parser.add_argument("--count", type=int, default=-1, metavar="N")
    args = parser.parse_args()
    target = args.target.removeprefix("grpc://")
    asyncio.run(Client(target, args.count or -1).run())


if __name__ == "__main__":
    main()
