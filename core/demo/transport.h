// SPDX-License-Identifier: GPL-3.0-or-later
// The one interface of all five client ends: one attempt to be connected, from open() to closed().
#pragma once

#include "core/demo/message.h"
#include "core/demo/target.h"
#include "core/measure/run_summary.h"

#include <QList>
#include <QMetaMethod>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace wirewise::demo {

struct OpenRequest
{
    Target target;
    std::optional<wire::Seq> since; // the last number seen: go on after it; nothing: from now on
    QString lastEventId; // a foreign endpoint's resume point (text ids), where since says nothing
};

// What the connection knows once it is open.
struct Opened
{
    QString detail; // one line for people: "101 Switching Protocols", "text/event-stream"
    std::optional<wire::Seq> next; // where the far end goes on, if it says so
    quint32 exchange = 0; // the request this is the answer to, where there was one
};

// One half of a request and its answer, as it is sent or comes: a poll, a stream's request, an upgrade, a
// registration, a webhook's delivery. An answer that opened() tells is not told here a second time; what a poll's
// answer or a delivery brought is told by received(), after the answer and the request that brought it. Without
// secrets: no tokens, no signatures, of a foreign URL's query only the names.
struct Exchange
{
    quint32 number = 0; // of the request; counted up from 1 by the transport, over all its connections
    bool answer = false;
    bool up = true; // travels from client to server
    bool empty = false; // an answer with nothing new
    QString text; // one line: "GET /poll?since=120", "304, nothing new", "101 Switching Protocols"
    Nanoseconds at { 0 }; // CLOCK_MONOTONIC
};

// May the caller try again, and how soon at the earliest? (faults.md sections 3 and 4)
struct Retry
{
    enum class When {
        Never, // the user must act: policy, token, size, "410 gone for good"
        Backoff, // full jitter
    };

    When when = When::Backoff;
    std::chrono::milliseconds atLeast { 0 }; // Retry-After, SSE's retry, 1013's five seconds
    int tries = 0; // at most so many in a row; 0: no bound
    std::chrono::milliseconds atMost { 0 }; // the longest wait where asking again is what it does anyway; 0: backoff's own
};

struct Closed
{
    measure::Ended ended;
    Retry retry;
    bool normal = false; // an end as agreed: shown grey, not red
};

enum class SendOutcome {
    Sent, // handed to the transport in order; delivery is confirmed by the feed, not here
    NotOpen,
    TooLarge, // above the endpoint's limit: do not send the same bytes again
    Busy, // the send queue is full (1 MiB); try later
    Unsupported, // this endpoint takes nothing from clients
};

// What went over TCP so far, as the kernel counts it, over all connections of this transport.
using measure::WireBytes;

// Who is called from outside (webhooks) asks for a way in: given the port it listens on, `then` is told, later,
// the port to name to the far end (that of a fault proxy in between), or 0 when there is none.
using WayIn = std::function<void(quint16 local, std::function<void(quint16 outward)> then)>;

// Life: made by the registry; open() may be called again after closed(). Destroying an open transport
// closes it at once and says nothing.
// Threads: lives on one thread with an event loop and emits there; a transport that is called back elsewhere
// (gRPC) hops before it emits.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Starts one attempt. Ends in exactly one closed(), whether or not opened() came before.
    virtual void open(const OpenRequest& request) = 0;

    // From client to server; needs the token where the endpoint is the bundled server's.
    virtual SendOutcome send(const QByteArray& data, wire::PayloadKind kind) = 0;

    // Before open(). Without one the local port is named.
    virtual void setWayIn(WayIn) { }

    // Ends politely (close frame, half-close, deregistration) and then closed(); within 2 s in any case.
    virtual void close() = 0;

    virtual WireBytes wireBytes() const = 0;

    // Whether anybody listens to exchanged(): else nothing need be made for it.
    bool isFollowed() const
    {
        static const QMetaMethod signal = QMetaMethod::fromSignal(&Transport::exchanged);
        return isSignalConnected(signal);
    }

Q_SIGNALS:
    void opened(const wirewise::demo::Opened& opened);
    void received(const wirewise::demo::Message& message);
    void exchanged(const wirewise::demo::Exchange& half);
    void note(const QString& text); // a line for the log: "heartbeat", "pong after 1 ms"
    void closed(const wirewise::demo::Closed& closed);
};

} // namespace wirewise::demo
