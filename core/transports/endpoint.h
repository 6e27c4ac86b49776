// SPDX-License-Identifier: GPL-3.0-or-later
// A transport's server end. An instance belongs to one shard: it owns its connections on the shard's loop and
// is handed what is new in the feed once a batch.
//
// What every endpoint is: Endpoint. How it is reached is an ability of its own, found once by dynamic_cast:
// HttpEndpoint (paths of the HTTP port, answers when it likes, may stream), AnsweringEndpoint (paths whose
// answer is at hand; served for all shards on the main one), SocketEndpoint (its own port, raw descriptors),
// ServerEndpoint (brings its own server).
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/http/http_connection.h"
#include "core/transports/access.h"
#include "core/transports/feed.h"

#include <QHostAddress>

#include <atomic>
#include <memory>

namespace wirewise::transports {

// One transport's figures over all shards.
// Threads: atomics, any thread.
struct EndpointFigures
{
    std::atomic<int> connections { 0 };
    std::atomic<qint64> queuedBytes { 0 };
    std::atomic<quint64> events { 0 }; // handed to clients so far
};

struct EndpointLimits
{
    qint64 backlog = 1024 * 1024; // a reader further behind is cut
    qint64 message = 1024 * 1024; // WebSocket frame and message, webhook and control bodies
    std::chrono::milliseconds heartbeat { 10'000 };
    std::chrono::milliseconds upgrade { 5000 }; // from accept to a complete upgrade request; gRPC: to the end of the TLS handshake
    QList<std::pair<QHostAddress, int>> webhooksTo; // networks beside this machine that webhooks may go to
};

// What an endpoint may lean on; outlives it.
struct EndpointContext
{
    const Clock& clock;
    Feed& feed;
    Journal* journal; // null: nothing survives
    const Access& access;
    EndpointFigures& figures; // its transport's
    EndpointLimits limits;
    const http::ServerTls* tls; // null: in the clear
    QObject* owner; // lives on the shard's thread: parent and receiver for what the endpoint makes there
};

// Threads: everything on the shard's thread. Life: made and destroyed there.
class Endpoint
{
public:
    virtual ~Endpoint() = default;

    // What has become readable since the last call, in order. Flush each connection once.
    virtual void take(const FeedSlice& slice) = 0;

    // End every connection in the transport's own polite way (faults.md sections 3 to 5); accept no more.
    virtual void close() = 0;

    // All connections are gone (after close()).
    virtual bool isClosed() const = 0;
};

class HttpEndpoint
{
public:
    virtual ~HttpEndpoint() = default;
    virtual bool serves(const QByteArray& path) const = 0;
    virtual void handle(http::HttpConnection& connection, const http::Request& request) = 0;
};

class AnsweringEndpoint
{
public:
    virtual ~AnsweringEndpoint() = default;
    virtual bool serves(const QByteArray& path) const = 0;
    virtual http::Response answer(const http::Request& request) = 0;
};

class SocketEndpoint
{
public:
    virtual ~SocketEndpoint() = default;
    // Takes over the descriptor; ended is called once, when the connection is gone.
    virtual void adopt(qintptr descriptor, std::function<void()> ended) = 0;
};

class ServerEndpoint
{
public:
    virtual ~ServerEndpoint() = default;
    virtual Result<quint16> listen(const QHostAddress& address, quint16 port) = 0;
};

// A query parameter or header that must be a sequence number; nothing when it is not one (empty, sign, 2^63…).
std::optional<wire::Seq> parseSeq(QByteArrayView text);

} // namespace wirewise::transports
