#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A gRPC server that is not ours: data/shop/orders.proto, all four kinds of method.

grpc_shop.py DESCRIPTORS [--reflection]: prints its port; ends with its standard input. Its reflection is v1 and gives
one file an answer, so that imports must be asked for.
"""
import sys
from concurrent import futures

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

files = descriptor_pb2.FileDescriptorSet.FromString(open(sys.argv[1], "rb").read()).file
pool = descriptor_pool.DescriptorPool()
for file in files:
    pool.Add(file)
factory = message_factory.MessageFactory(pool)
Order, Wish = (factory.GetPrototype(pool.FindMessageTypeByName("shop.v1." + name)) for name in ("Order", "Wish"))


def order(wish, number=1):
    made = Order(id=f"{wish.id}-{number}", scan=b"\x00\xff")
    made.price.cents = 9007199254740993  # more than a double can hold
    made.placed.seconds = 86400
    return made


def get(wish, context):
    if not wish.id:
        context.abort(grpc.StatusCode.INVALID_ARGUMENT, "an order has an id")
    if wish.id == "secret" and ("authorization", "Bearer open sesame") not in context.invocation_metadata():
        context.abort(grpc.StatusCode.UNAUTHENTICATED, "say the word")
    return order(wish)


def watch(wish, context):
    for number in range(1, wish.times + 1):
        yield order(wish, number)
    while wish.id == "quiet" and context.is_active():
        yield_nothing.wait(0.1)


def count(wishes, context):
    return Wish(id="sum", times=sum(wish.times for wish in wishes))


def chat(wishes, context):
    for wish in wishes:
        yield order(wish)


def talk(kind, function, request, answer):
    return kind(function, request_deserializer=request.FromString, response_serializer=answer.SerializeToString)


# Reflection, as bytes: tag and length are one byte each here, or the length two.
def field(number, data):
    size = len(data)
    length = bytes([size]) if size < 128 else bytes([size & 127 | 128, size >> 7])
    return bytes([number << 3 | 2]) + length + data


def reflect(requests, context):
    by_name = {file.name: file for file in files}
    for request in requests:
        number, asked = request[0] >> 3, request[2:].decode()
        if number == 7:
            yield field(6, field(1, field(1, b"shop.v1.Orders")))
        elif number == 4 or asked in by_name:
            yield field(4, field(1, by_name["shop/orders.proto" if number == 4 else asked].SerializeToString()))
        else:
            yield field(7, field(2, b"no such file"))


yield_nothing = __import__("threading").Event()
server = grpc.server(futures.ThreadPoolExecutor(8))
handlers = [grpc.method_handlers_generic_handler("shop.v1.Orders", {
    "Get": talk(grpc.unary_unary_rpc_method_handler, get, Wish, Order),
    "Watch": talk(grpc.unary_stream_rpc_method_handler, watch, Wish, Order),
    "Count": talk(grpc.stream_unary_rpc_method_handler, count, Wish, Wish),
    "Chat": talk(grpc.stream_stream_rpc_method_handler, chat, Wish, Order)})]
if "--reflection" in sys.argv:
    handlers.append(grpc.method_handlers_generic_handler("grpc.reflection.v1.ServerReflection", {
        "ServerReflectionInfo": grpc.stream_stream_rpc_method_handler(reflect)}))
server.add_generic_rpc_handlers(handlers)
print(server.add_insecure_port("127.0.0.1:0"), flush=True)
server.start()
sys.stdin.read()
server.stop(0)
