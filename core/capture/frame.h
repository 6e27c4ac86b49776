// SPDX-License-Identifier: GPL-3.0-or-later
// What the dissector makes of bytes. Nothing is guessed: what does not parse is Unknown, once, with the reason.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace wirewise::capture {

struct HeaderField
{
    QByteArray name; // as it stood; lower case in HTTP/2
    QByteArray value;

    friend bool operator==(const HeaderField&, const HeaderField&) = default;
};

// One unit of one protocol. Units nest: an HTTP chunk holds event-stream events, an HTTP/2 DATA frame holds
// (parts of) gRPC messages. The outermost units of a direction cover its bytes without overlap; `depth` tells.
struct Frame
{
    enum class Kind {
        HttpRequest, // head: start line and headers, to the blank line
        HttpResponse,
        HttpBody, // with a Content-Length or until the end: the bytes of one segment that belong to it
        HttpChunk, // one chunk, with its size line and CRLF
        SseEvent, // fields up to and with the blank line; a comment alone is SseComment
        SseComment,
        WebSocketFrame,
        Http2Preface,
        Http2Frame,
        GrpcMessage, // RFC-less; PROTOCOL-HTTP2: 5-byte prefix and message
        Unknown,
    };

    Kind kind = Kind::Unknown;
    int depth = 0; // 0: covers bytes of the connection itself
    quint32 connection = 0;
    bool up = true;
    Nanoseconds at { 0 }; // when its last byte was read
    qint64 bytes = 0; // on the wire, all of the unit
    qint64 payload = 0; // of those, what the unit carries (body, data, message); the rest is overhead

    QByteArray startLine; // HttpRequest, HttpResponse
    int status = 0; // HttpResponse
    QList<HeaderField> headers; // HTTP heads; an HTTP/2 HEADERS frame's, decoded (HPACK)

    int opcode = -1; // WebSocketFrame
    bool fin = false;
    bool masked = false;
    int closeCode = 0; // WebSocket close frame that has one

    int type = -1; // Http2Frame
    int flags = 0;
    quint32 stream = 0; // Http2Frame, GrpcMessage

    QByteArray data; // SseEvent: its data; GrpcMessage: the message; WebSocketFrame: unmasked payload (first 64 KiB)
    QByteArray id; // SseEvent: its id field
    QString text; // Unknown: why; else empty

    friend bool operator==(const Frame&, const Frame&) = default;
};

} // namespace wirewise::capture
