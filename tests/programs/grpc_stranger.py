#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A gRPC client that knows only server reflection: no generated code, no .proto of ours.

grpc_stranger.py PORT TOKEN: runs every check and prints "ok NAME" or "not ok NAME: why", one line each.
grpc_stranger.py PORT TOKEN --until-end: prints "reading", then how the stream ended.
"""
import sys
import threading
import time

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

STRING, BYTES, MESSAGE, ENUM, ONE, MANY = 9, 12, 11, 14, 1, 3


def known_protocols(pool):
    """The two standard protocols a stranger brings along: reflection and health."""
    for name, package, messages in [
        ("reflection.proto", "grpc.reflection.v1alpha", {
            "ServerReflectionRequest": [("file_containing_symbol", 4, STRING, ONE, None), ("list_services", 7, STRING, ONE, None)],
            "FileDescriptorResponse": [("file_descriptor_proto", 1, BYTES, MANY, None)],
            "ServiceResponse": [("name", 1, STRING, ONE, None)],
            "ListServiceResponse": [("service", 1, MESSAGE, MANY, "ServiceResponse")],
            "ServerReflectionResponse": [("file_descriptor_response", 4, MESSAGE, ONE, "FileDescriptorResponse"),
                                         ("list_services_response", 6, MESSAGE, ONE, "ListServiceResponse")]}),
        ("health.proto", "grpc.health.v1", {
            "HealthCheckRequest": [("service", 1, STRING, ONE, None)],
            "HealthCheckResponse": [("status", 1, 5, ONE, None)]}),
    ]:
        file = descriptor_pb2.FileDescriptorProto(name=name, package=package, syntax="proto3")
        for message, fields in messages.items():
            entry = file.message_type.add(name=message)
            for field, number, kind, label, of in fields:
                added = entry.field.add(name=field, number=number, type=kind, label=label)
                if of:
                    added.type_name = f".{package}.{of}"
        pool.Add(file)


class Stranger:
    def __init__(self, port, token):
        self.channel = grpc.insecure_channel(f"127.0.0.1:{port}")
        self.pool = descriptor_pool.DescriptorPool()
        self.factory = message_factory.MessageFactory(self.pool)
        known_protocols(self.pool)
        self.right = [("authorization", "Bearer " + token)]
        self.wrong = [("authorization", "Bearer " + token[:-1])]
        for file in self.reflect(file_containing_symbol="wirewise.v1.Demo").file_descriptor_response.file_descriptor_proto:
            self.pool.AddSerializedFile(file)
        self.service = self.pool.FindServiceByName("wirewise.v1.Demo")

    def type(self, name):
        return self.factory.GetPrototype(self.pool.FindMessageTypeByName(name))

    def message(self, name, **values):
        return self.type("wirewise.v1." + name)(**values)

    def reflect(self, **question):
        request, reply = self.type("grpc.reflection.v1alpha.ServerReflectionRequest"), self.type("grpc.reflection.v1alpha.ServerReflectionResponse")
        call = self.channel.stream_stream("/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", request.SerializeToString, reply.FromString)
        return next(call(iter([request(**question)]), timeout=10))

    def method(self, name):
        """A callable of the right shape, from what reflection told."""
        method = self.service.FindMethodByName(name)
        proto = descriptor_pb2.MethodDescriptorProto()
        method.CopyToProto(proto)
        shape = ("stream" if proto.client_streaming else "unary") + "_" + ("stream" if proto.server_streaming else "unary")
        request, reply = self.factory.GetPrototype(method.input_type), self.factory.GetPrototype(method.output_type)
        return getattr(self.channel, shape)(f"/{self.service.full_name}/{name}", request.SerializeToString, reply.FromString)

    def publish(self, payload=b"x", metadata=None, **more):
        return self.method("Publish")(self.message("PublishRequest", payload=payload), timeout=10,
                                      metadata=self.right if metadata is None else metadata, **more).seq

    def subscribe(self, metadata=(), timeout=20, **request):
        return self.method("Subscribe")(self.message("SubscribeRequest", **request), timeout=timeout, metadata=metadata)


def expect(value, wanted):
    assert value == wanted, f"{value!r}, expected {wanted!r}"


def fails(code, call):
    try:
        call()
    except grpc.RpcError as error:
        expect(error.code(), code)
        return error
    raise AssertionError(f"went well, expected {code}")


def check_services(s):
    names = {entry.name for entry in s.reflect(list_services="*").list_services_response.service}
    assert {"wirewise.v1.Demo", "grpc.health.v1.Health"} <= names, names
    expect(sorted(m.name for m in s.service.methods), ["Echo", "Exchange", "Publish", "Subscribe"])


def check_health(s):
    request, reply = s.type("grpc.health.v1.HealthCheckRequest"), s.type("grpc.health.v1.HealthCheckResponse")
    call = s.channel.unary_unary("/grpc.health.v1.Health/Check", request.SerializeToString, reply.FromString)
    expect(call(request(), timeout=10).status, 1)


def check_thousand_in_order(s):
    first = s.publish()
    stream = s.subscribe(since=first)
    expect(next(stream).next, first + 1)
    for n in range(1000):
        s.publish(b"%d" % n)
    for n in range(1000):
        event = next(stream).event
        expect((event.seq, event.payload, event.kind), (first + 1 + n, b"%d" % n, 0))
    stream.cancel()


def check_from_now_on(s):
    stream = s.subscribe()
    start = next(stream).next
    expect(s.publish(b"after"), start)
    expect(next(stream).event.payload, b"after")
    stream.cancel()


def check_exchange(s):
    first = s.publish()
    def talk():
        yield s.message("ExchangeRequest", subscribe=s.message("SubscribeRequest", since=first))
        for payload in (b"one", b"two"):
            yield s.message("ExchangeRequest", publish=s.message("PublishRequest", payload=payload, kind=1))
        enough.wait(10)
    enough = threading.Event()
    stream = s.method("Exchange")(talk(), timeout=20, metadata=s.right)
    expect(next(stream).next, first + 1)
    expect([next(stream).event.payload for _ in range(2)], [b"one", b"two"])
    enough.set()  # half-close: the polite end
    expect(list(stream), [])
    expect(stream.code(), grpc.StatusCode.OK)


def check_exchange_without_token_reads_only(s):
    def talk(second):
        yield s.message("ExchangeRequest", subscribe=s.message("SubscribeRequest"))
        yield second
    stream = s.method("Exchange")(talk(s.message("ExchangeRequest", publish=s.message("PublishRequest", payload=b"x"))), timeout=10)
    fails(grpc.StatusCode.UNAUTHENTICATED, lambda: list(stream))
    again = s.method("Exchange")(talk(s.message("ExchangeRequest", subscribe=s.message("SubscribeRequest"))), timeout=10)
    fails(grpc.StatusCode.INVALID_ARGUMENT, lambda: list(again))
    first = s.method("Exchange")(iter([s.message("ExchangeRequest", publish=s.message("PublishRequest", payload=b"x"))]), timeout=10, metadata=s.right)
    fails(grpc.StatusCode.INVALID_ARGUMENT, lambda: list(first))


def check_echo(s):
    sizes = [0, 1, 100, 70_000, 1_000_000]
    replies = s.method("Echo")((s.message("EchoMessage", payload=b"a" * n, sent_ns=n) for n in sizes), timeout=20)
    expect([(len(r.payload), r.sent_ns) for r in replies], [(n, n) for n in sizes])


def check_tokens(s):
    fails(grpc.StatusCode.UNAUTHENTICATED, lambda: s.publish(metadata=[]))
    fails(grpc.StatusCode.UNAUTHENTICATED, lambda: s.publish(metadata=s.wrong))
    fails(grpc.StatusCode.UNAUTHENTICATED, lambda: s.publish(metadata=s.right + s.right))
    fails(grpc.StatusCode.UNAUTHENTICATED, lambda: next(s.subscribe(metadata=s.wrong)))
    fails(grpc.StatusCode.UNAUTHENTICATED, lambda: list(s.method("Echo")(iter([]), timeout=10, metadata=s.wrong)))
    fails(grpc.StatusCode.UNAUTHENTICATED, lambda: list(s.method("Exchange")(iter([]), timeout=10, metadata=s.wrong)))


def check_too_large(s):
    error = fails(grpc.StatusCode.RESOURCE_EXHAUSTED, lambda: s.publish(b"x" * (4 * 1024 * 1024 + 1)))
    assert "larger than max" in error.details(), error.details()
    s.publish(b"x" * 1000)


def check_large_metadata(s):
    fails(grpc.StatusCode.RESOURCE_EXHAUSTED, lambda: s.publish(metadata=s.right + [("x-large", "x" * 12_000)]))
    for _ in range(20):  # gRPC 1.51 ends the whole connection; the channel makes a new one
        try:
            return s.publish(wait_for_ready=True)
        except grpc.RpcError as error:
            expect(error.code(), grpc.StatusCode.UNAVAILABLE)
    raise AssertionError("does not come back")


def check_deadline(s):
    stream = s.subscribe(timeout=0.3)
    start = time.monotonic()
    fails(grpc.StatusCode.DEADLINE_EXCEEDED, lambda: [None for _ in stream])
    assert 0.25 < time.monotonic() - start < 2, time.monotonic() - start


def check_unknown_method(s):
    call = s.channel.unary_unary("/wirewise.v1.Demo/Nothing", lambda m: b"", lambda b: b)
    fails(grpc.StatusCode.UNIMPLEMENTED, lambda: call(b"", timeout=10))
    call = s.channel.unary_unary("/other.Service/Nothing", lambda m: b"", lambda b: b)
    fails(grpc.StatusCode.UNIMPLEMENTED, lambda: call(b"", timeout=10))


def check_foreign_authority(s):
    channel = grpc.insecure_channel(s.target, options=[("grpc.default_authority", "evil.example")])
    call = channel.unary_stream("/wirewise.v1.Demo/Subscribe", lambda m: b"", lambda b: b)
    fails(grpc.StatusCode.PERMISSION_DENIED, lambda: next(call(b"", timeout=10)))


def check_resume_point_gone(s):
    """The test filled the ring more than once before it called us."""
    stream = s.subscribe(since=4)
    expect(next(stream).next, 5)
    gap = next(stream).gap
    expect(getattr(gap, "from"), 5)
    assert gap.to > 5
    expect(next(stream).event.seq, gap.to + 1)
    stream.cancel()


def main():
    port, token = sys.argv[1:3]
    stranger = Stranger(port, token)
    stranger.target = f"127.0.0.1:{port}"
    if "--until-end" in sys.argv:
        stream = stranger.subscribe(timeout=60)
        next(stream)
        print("reading", flush=True)
        try:
            for _ in stream:
                pass
            print("OK")
        except grpc.RpcError as error:
            print(error.code().name)
        return
    for name, check in list(globals().items()):
        if name.startswith("check_"):
            try:
                check(stranger)
                print("ok", name[6:], flush=True)
            except Exception as error:  # whatever it is, it is this check's answer
                print(f"not ok {name[6:]}: {error!r}".replace("\n", " "), flush=True)


main()
