// SPDX-License-Identifier: GPL-3.0-or-later
// What a capture comes to, in figures: which protocols were spoken, on how many connections, and how many bytes
// each message cost by kind.
#pragma once

#include "core/capture/frame.h"
#include "core/capture/segment.h"

#include <QJsonObject>
#include <QMap>

#include <vector>

namespace wirewise::capture {

struct KindCount
{
    qint64 frames = 0;
    qint64 bytes = 0; // on the wire
    qint64 payload = 0; // carried

    friend bool operator==(const KindCount&, const KindCount&) = default;
};

struct WireReport
{
    qint64 connections = 0;
    qint64 bytesUp = 0;
    qint64 bytesDown = 0;
    QMap<QString, KindCount> up; // by kind's name: "http request", "websocket text", "http/2 DATA", "sse event" …
    QMap<QString, KindCount> down;
    QList<QByteArray> versions; // "HTTP/1.1", "HTTP/2", in the order met
    qint64 upgrades = 0; // 101 answers
    qint64 requests = 0; // HTTP/1.1 requests and HTTP/2 streams
    qint64 grpcMessages = 0;
    qint64 sseEvents = 0;
    qint64 websocketFrames = 0;
    qint64 heartbeats = 0; // WebSocket pings, SSE comments, HTTP/2 PINGs
    qint64 unknown = 0; // frames nobody understood

    QJsonObject toJson() const;
    friend bool operator==(const WireReport&, const WireReport&) = default;
};

QString kindName(const Frame& frame);
WireReport report(const std::vector<Segment>& segments);

} // namespace wirewise::capture
