// SPDX-License-Identifier: GPL-3.0-or-later
// One event loop's share of the server: its HTTP connections and one instance of each endpoint. The feed wakes
// it, it reads what is new once and hands every endpoint the same batch.
#pragma once

#include "core/transports/control.h"
#include "core/transports/endpoint.h"

#include <QObject>

#include <functional>
#include <vector>

namespace wirewise::transports {

// What all shards share; outlives them.
struct Services
{
    const Clock& clock;
    Feed& feed;
    Journal* journal; // null: nothing survives
    const Access& access;
    Figures& figures;
    Control& control;
    http::ServerLimits http;
    EndpointLimits endpoint;
    const http::ServerTls* tls; // null: in the clear
};

// Threads: lives on the thread it was made on; feedChanged() may come from any.
class Shard final : public QObject, private http::RequestHandler, private Feed::Listener
{
    Q_OBJECT

public:
    // home: the shard with the endpoints there is one of; null: this is it.
    Shard(const Services& services, Shard* home);
    ~Shard() override;

    // ended: called once, on this thread, when the connection is gone.
    using Ended = std::function<void()>;
    void adoptHttp(qintptr descriptor, Ended ended);
    void adoptSocket(qintptr descriptor, Ended ended); // of the port that has no HTTP

    Result<quint16> listen(const QHostAddress& address, quint16 port); // the endpoint with a server of its own

    void close(); // politely
    bool isClosed() const;

private:
    std::optional<http::Response> refuse(const http::Request& head) override;
    void handle(http::HttpConnection& connection, const http::Request& request) override;
    void feedChanged() override;
    void pull();
    bool askHome(http::HttpConnection& connection, const http::Request& request);
    AnsweringEndpoint* answering(const QByteArray& path) const;

    Services m_services;
    Shard* m_home;
    std::vector<std::unique_ptr<Endpoint>> m_endpoints;
    std::vector<HttpEndpoint*> m_http;
    std::vector<AnsweringEndpoint*> m_answering;
    SocketEndpoint* m_socket = nullptr;
    ServerEndpoint* m_server = nullptr;
    QList<http::HttpConnection*> m_connections;
    wire::Seq m_next = 1;
    std::atomic<bool> m_woken { false };
    bool m_pulling = false;
};

} // namespace wirewise::transports
