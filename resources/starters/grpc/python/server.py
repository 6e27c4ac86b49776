# SPDX-License-Identifier: 0BSD
"""A feed of one numbered event a second as wirewise.v1.Demo/Subscribe.

python server.py [PORT]
Says where on stdout.
"""

import asyncio
import collections
import sys
import time

import grpc

import demo_pb2
import demo_pb2_grpc

# Filled in from your decision, where it says something.
MOST_CLIENTS = 1000

EVENTS_KEPT = 1000
OPTIONS = [
    ("grpc.max_receive_message_length", 64 * 1024),
    ("grpc.so_reuseport", 0),
    ("grpc.max_concurrent_streams", 100),
    ("grpc.keepalive_time_ms", 10_000),
    ("grpc.keepalive_timeout_ms", 5_000),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.max_pings_without_data", 0),
    ("grpc.http2.min_ping_interval_without_data_ms", 5_000),
    # Streams move to other servers now and then, or a new one never gets any.
    ("grpc.max_connection_age_ms", 30 * 60_000),
    ("grpc.max_connection_age_grace_ms", 10_000),
]


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

    def event(self, seq):
        return self._kept[seq - self.oldest]

    async def wait(self):
        await self._news.wait()

    async def tick(self):
        while True:
            await asyncio.sleep(1)
            event = demo_pb2.Event(
                seq=self.next, sent_ns=time.monotonic_ns(), payload=b"tick"
            )
            self._kept.append(event)
            self.next += 1
            self._news.set()  # wakes all who wait
            self._news = asyncio.Event()


class DemoService(demo_pb2_grpc.DemoServicer):
    def __init__(self, feed):
        self._feed = feed

    async def Subscribe(self, request, context):
        """Every client reads the kept events at its own pace.

        A slow one costs no queue: the next item is made when the one before
        has gone out.
        """
        feed = self._feed
        wanted = feed.next
        if request.HasField("since"):
            wanted = min(request.since + 1, feed.next)
        yield demo_pb2.Item(next=wanted)
        while True:
            if wanted < feed.oldest:
                gap = demo_pb2.Gap(**{"from": wanted, "to": feed.oldest - 1})
                wanted = feed.oldest
                yield demo_pb2.Item(gap=gap)
            elif wanted < feed.next:
                event = feed.event(wanted)
                wanted += 1
                yield demo_pb2.Item(event=event)
            else:
                await feed.wait()


async def serve(port):
    feed = Feed()
    server = grpc.aio.server(options=OPTIONS, maximum_concurrent_rpcs=MOST_CLIENTS)
    demo_pb2_grpc.add_DemoServicer_to_server(DemoService(feed), server)
    try:
        port = server.add_insecure_port(f"127.0.0.1:{port}")
    except RuntimeError:
        port = 0
    if not port:
        sys.exit("cannot listen")
    await server.start()
    print(f"127.0.0.1:{port}", flush=True)
    await feed.tick()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
