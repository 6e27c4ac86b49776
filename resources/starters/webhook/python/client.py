# SPDX-License-Identifier: 0BSD
"""Receives webhooks (Standard Webhooks 1.0), prints each once as "ID BODY".

python client.py http://127.0.0.1:PORT/PATH [--count N]
Ends after N. WEBHOOK_SECRET=whsec_... is in the environment; several secrets,
separated by spaces, are all good: that is how one is replaced.
"""

import argparse
import asyncio
import base64
import collections
import hashlib
import hmac
import os
import re
import sys
import time
from urllib.parse import urlsplit

from aiohttp import web

LARGEST_BODY = 1024 * 1024
MOST_AT_ONCE = 100
TOLERANCE = 300  # seconds, both ways
IDS_KEPT = 100_000


def keys_from(secrets):
    texts = [text[6:] for text in secrets.split() if text.startswith("whsec_")]
    keys = [base64.b64decode(text) for text in texts]
    return [key for key in keys if len(key) >= 24]


def verify(headers, body, keys):
    """Raises the refusal that a delivery deserves which is not genuine.

    The body is taken as it came: parsed and written again, it would no longer
    be what was signed.
    """
    ids = headers.getall("webhook-id", [])
    if len(ids) != 1 or not 0 < len(ids[0]) <= 256:
        raise web.HTTPBadRequest  # twice: which one was signed?
    timestamp = headers.get("webhook-timestamp", "")
    if not re.fullmatch("[0-9]{1,15}", timestamp):
        raise web.HTTPBadRequest
    if abs(int(timestamp) - time.time()) > TOLERANCE:
        raise web.HTTPBadRequest  # recorded once and played again
    signed = f"{ids[0]}.{timestamp}.".encode() + body
    given = headers.get("webhook-signature", "").encode().split(b" ")
    for key in keys:
        digest = hmac.new(key, signed, hashlib.sha256).digest()
        right = b"v1," + base64.b64encode(digest)
        # Takes as long whatever differs: nobody finds a signature byte by byte.
        if any(hmac.compare_digest(one, right) for one in given):
            return
    raise web.HTTPUnauthorized


class Receiver:
    def __init__(self, keys, count):
        self._keys = keys
        self._left = count
        self._at_once = 0
        # The same id is the same event, however often it is delivered. Yours
        # belong in the same transaction as the event's effect, so that they
        # survive a restart.
        self._seen = collections.OrderedDict()
        self.enough = asyncio.Event()

    async def receive(self, request):
        if self._at_once >= MOST_AT_ONCE:
            raise web.HTTPServiceUnavailable
        self._at_once += 1
        try:
            body = await request.read()
        finally:
            self._at_once -= 1
        verify(request.headers, body, self._keys)
        if self._left != 0:
            self._apply(request.headers["webhook-id"], body)
        # At once: what takes longer goes to a queue, or the sender tries again
        # meanwhile.
        return web.Response()

    def _apply(self, event_id, body):
        if event_id in self._seen:
            return  # delivered again: thank you, we have it
        self._seen[event_id] = None
        if len(self._seen) > IDS_KEPT:
            self._seen.popitem(last=False)
        text = re.sub(r"[\0-\x1f]", " ", body.decode(errors="replace"))
        print(event_id, text, flush=True)
        self._left -= 1
        if self._left == 0:
            self.enough.set()


async def serve(url, keys, count):
    receiver = Receiver(keys, count)
    app = web.Application(client_max_size=LARGEST_BODY)
    app.router.add_post(url.path, receiver.receive)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, url.hostname, url.port).start()
    print("listening on port", url.port, file=sys.stderr, flush=True)
    await receiver.enough.wait()
    await runner.cleanup()  # answers go out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url", type=urlsplit, help="http://127.0.0.1:PORT/PATH")
    parser.add_argument("--count", type=int, default=-1, metavar="N")
    args = parser.parse_args()
    keys = keys_from(os.environ.get("WEBHOOK_SECRET", ""))
    if not keys:
        parser.error("WEBHOOK_SECRET=whsec_... is needed")
    asyncio.run(serve(args.url, keys, args.count))


if __name__ == "__main__":
    main()
