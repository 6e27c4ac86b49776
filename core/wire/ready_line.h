// SPDX-License-Identifier: GPL-3.0-or-later
// The first line a helper program prints, and the heartbeat between it and its parent.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace wirewise::wire {

// {"ready":1,"http":P,"websocket":P,"grpc":P,"token":"…","version":"…","pid":N}, with TLS on all three ports also
// "tls":1 and, where one was made, "authority":"…".
struct ReadyLine
{
    quint16 http = 0;
    quint16 websocket = 0;
    quint16 grpc = 0;
    QByteArray token; // needed by everything that changes state; never in a URL or a log
    QString version;
    qint64 pid = 0;
    bool tls = false;
    QString authority = {}; // PEM file of who signed its certificate
};

QByteArray toLine(const ReadyLine& ready); // ends with '\n'
Result<ReadyLine> parseReadyLine(const QByteArray& line);

// Parent to child on stdin: "ping N\n"; child to parent on stdout: {"pong":N}. A child that stays silent is
// frozen. The end of stdin ends the child.
QByteArray pingLine(std::uint64_t n);
std::optional<std::uint64_t> parsePing(const QByteArray& line);
QByteArray pongLine(std::uint64_t n);
std::optional<std::uint64_t> parsePong(const QByteArray& line);

} // namespace wirewise::wire
