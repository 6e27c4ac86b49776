// SPDX-License-Identifier: GPL-3.0-or-later
// What one run came to: one transport, one workload. `wirewise-cli demo --json` prints toJson() as it is.
#pragma once

#include "core/base/id.h"
#include "core/measure/latency_histogram.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace wirewise::measure {

struct Workload
{
    double rate = 10; // events a second from the server, for each client
    qint64 size = 256; // payload bytes
    QString kind = QStringLiteral("text"); // text, binary, json
    int clients = 1;
    std::optional<qint64> count; // ends the run after so many events seen by every client
    std::optional<std::chrono::milliseconds> duration; // or after so long
    bool up = false; // the clients send, at that rate each; the feed brings it back to them

    friend bool operator==(const Workload&, const Workload&) = default;
};

struct Reconnect
{
    std::chrono::milliseconds at { 0 }; // since the run began: when the connection was lost
    std::chrono::milliseconds after { 0 }; // until it was open again
    qint64 missed = 0; // events sent meanwhile that never came
    qint64 replayed = 0; // events sent meanwhile that came after the resume

    friend bool operator==(const Reconnect&, const Reconnect&) = default;
};

// How a connection or a run ended, in the same four fields for all transports.
struct Ended
{
    QString by; // "client", "server", "network"
    int code = 0; // close code, HTTP status, gRPC code; 0 where the transport has none
    QString reason; // as the far end said it: foreign text
    QString text; // one plain sentence

    friend bool operator==(const Ended&, const Ended&) = default;
};

struct WireBytes
{
    qint64 in = 0; // TCP payload bytes, both measured by the kernel (TCP_INFO)
    qint64 out = 0;
    qint64 connections = 0; // TCP connections opened during the run

    // With very many clients descriptors are too short to count every connection.
    bool countsAll(qint64 clients) const { return connections >= clients; }

    WireBytes& operator+=(const WireBytes& other)
    {
        in += other.in;
        out += other.out;
        connections += other.connections;
        return *this;
    }
    friend WireBytes operator+(WireBytes a, const WireBytes& b) { return a += b; }
    friend bool operator==(const WireBytes&, const WireBytes&) = default;
};

struct ServerFigures
{
    qint64 rssBytes = 0;
    qint64 rssPerConnection = 0; // growth over the run / connections; 0 when too small to tell
    qint64 cpuMs = 0; // processor time spent during the run
    qint64 queuedBytesMax = 0;
    qint64 queuedBytes = 0; // this transport's, when the server was asked last; not in files

    friend bool operator==(const ServerFigures&, const ServerFigures&) = default;
};

struct RunSummary
{
    TransportId transport;
    QString mode; // "short" or "long" for polling, else empty
    Workload workload;
    quint64 seed = 0;
    std::chrono::milliseconds connect { 0 }; // from open() to the first open, mean over clients
    qint64 connected = 0; // clients that ever were open
    qint64 sent = 0; // events the server put into the feed for the run's clients to see
    std::uint64_t firstSeq = 0; // of those, as far as they are of one feed; 0: not known
    std::uint64_t lastSeq = 0;
    qint64 received = 0; // distinct events shown to the user, all clients
    qint64 lost = 0; // gaps that were never filled
    qint64 repeated = 0; // came again and were not shown again
    qint64 outOfOrder = 0;
    LatencyHistogram latency; // from due to shown, one monotonic clock
    double ratePerSecond = 0; // received over the run's time
    WireBytes wire;
    QList<Reconnect> reconnects;
    ServerFigures server;
    QStringList faults; // as they are written on the command line, in the order they came on
    bool throughProxy = false; // with one hop more than without
    bool tls = false; // encrypted: the bundled server's with --tls, or one's own by its URL
    Ended ended;

    // Not told where it would mislead: with connections that could not be counted, and where clients send, since what
    // the others sent came, too.
    bool tellsBytesPerMessage() const { return !workload.up && wire.countsAll(connected); }
    QJsonObject toJson() const; // the contract's keys, see product.md "Command line contract"
};

} // namespace wirewise::measure
