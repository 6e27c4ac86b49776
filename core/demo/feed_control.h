// SPDX-License-Identifier: GPL-3.0-or-later
// Steers the bundled server's feed and asks for its figures. An interface, so that demo speaks no HTTP;
// core/transports makes the real one.
#pragma once

#include "core/base/result.h"
#include "core/measure/run_summary.h"
#include "core/wire/feed_event.h"

#include <functional>

namespace wirewise::demo {

// What GET and PUT /feed answer.
struct FeedState
{
    double rate = 0;
    qint64 size = 0;
    QString kind;
    bool paused = false;
    wire::Seq newest = 0;
    wire::Seq oldest = 0;
};

// Only what is set is changed.
struct FeedChange
{
    std::optional<double> rate;
    std::optional<qint64> size;
    std::optional<QString> kind;
    std::optional<bool> paused;
};

// What GET /stats answers, as far as a run is concerned.
struct ServerStats
{
    qint64 rssBytes = 0;
    qint64 cpuMs = 0;
    qint64 queuedBytesMax = 0;
    qint64 connections = 0; // of the transports, all together
    QMap<TransportId, qint64> queuedBytes; // now: written to clients, not yet taken by the kernel
};

// Ports that lead to the server's own from elsewhere on this machine: a fault proxy's.
struct Passages
{
    QList<quint16> http;
    QList<quint16> websocket;
    QList<quint16> grpc;

    friend bool operator==(const Passages&, const Passages&) = default;
};

// Life: made on demo-io after each start of the server; answers that are due when it is destroyed never come.
// Threads: lives on one thread and calls back there, later, never from within the call.
class FeedControl
{
public:
    virtual ~FeedControl() = default;

    virtual void change(const FeedChange& change, std::function<void(Result<FeedState>)> done) = 0;
    // Requests may name these ports, too; until the next call.
    virtual void allow(const Passages& passages, std::function<void(Result<bool>)> done) = 0;
    virtual void askStats(std::function<void(Result<ServerStats>)> done) = 0;
};

} // namespace wirewise::demo
