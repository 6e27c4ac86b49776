// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/shard.h"

#include "core/transports/endpoint_registry.h"

#include <QPointer>
#include <QThread>

namespace wirewise::transports {

namespace {

constexpr std::size_t batchEvents = 2000;
constexpr qint64 batchBytes = 1024 * 1024;

} // namespace

std::optional<wire::Seq> parseSeq(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 18) // 10^18 fits any signed counter with room to add one
        return {};
    wire::Seq seq = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        seq = seq * 10 + static_cast<wire::Seq>(c - '0');
    }
    return seq;
}

Shard::Shard(const Services& services, Shard* home)
    : m_services(services)
    , m_home(home)
    , m_next(services.feed.newest() + 1)
{
    for (const EndpointEntry& entry : allEndpoints()) {
        if (home && entry.instances == EndpointEntry::Instances::One)
            continue;
        m_endpoints.push_back(entry.make({ services.clock, services.feed, services.journal, services.access,
            services.figures.of(entry.id), services.endpoint, services.tls, this }));
        Endpoint* endpoint = m_endpoints.back().get();
        if (auto* http = dynamic_cast<HttpEndpoint*>(endpoint))
            m_http.push_back(http);
        if (auto* answers = dynamic_cast<AnsweringEndpoint*>(endpoint))
            m_answering.push_back(answers);
        if (auto* socket = dynamic_cast<SocketEndpoint*>(endpoint))
            m_socket = socket;
        if (auto* server = dynamic_cast<ServerEndpoint*>(endpoint))
            m_server = server;
    }
    services.feed.addListener(this);
}

Shard::~Shard()
{
    m_services.feed.removeListener(this);
    m_endpoints.clear(); // before the connections, which are children
}

void Shard::adoptHttp(qintptr descriptor, Ended ended)
{
    auto* connection = new http::HttpConnection(descriptor, *this, m_services.http, this, m_services.tls);
    m_connections.append(connection);
    connect(connection, &http::HttpConnection::left, this, [this, connection, ended = std::move(ended)] {
        m_connections.removeOne(connection);
        ended();
    });
}

void Shard::adoptSocket(qintptr descriptor, Ended ended)
{
    if (m_socket)
        m_socket->adopt(descriptor, std::move(ended));
}

Result<quint16> Shard::listen(const QHostAddress& address, quint16 port)
{
    return m_server ? m_server->listen(address, port) : Result<quint16>(quint16(0));
}

void Shard::close()
{
    const QList<http::HttpConnection*> connections = m_connections;
    for (http::HttpConnection* connection : connections)
        connection->closeWhenIdle(); // first, so that the last answers say that they are
    for (const auto& endpoint : m_endpoints)
        endpoint->close();
}

bool Shard::isClosed() const
{
    return m_connections.isEmpty()
        && std::all_of(m_endpoints.begin(), m_endpoints.end(), [](const auto& e) { return e->isClosed(); });
}

std::optional<http::Response> Shard::refuse(const http::Request& head)
{
    if (auto refused = m_services.access.refuse(head, m_services.access.ports().http))
        return refused;
    if (!Control::isOpen(head))
        return m_services.access.refuseWithoutToken(head);
    return {};
}

void Shard::handle(http::HttpConnection& connection, const http::Request& request)
{
    const QByteArray path = request.path();
    for (HttpEndpoint* endpoint : m_http)
        if (endpoint->serves(path))
            return endpoint->handle(connection, request);
    if (const auto response = m_services.control.answer(request))
        return connection.respond(*response);
    if (AnsweringEndpoint* endpoint = answering(path))
        return connection.respond(endpoint->answer(request));
    if (!m_home || !askHome(connection, request))
        connection.respond(http::refusal(404, "no such path"));
}

AnsweringEndpoint* Shard::answering(const QByteArray& path) const
{
    for (AnsweringEndpoint* endpoint : m_answering)
        if (endpoint->serves(path))
            return endpoint;
    return nullptr;
}

// The endpoint lives on the home shard: there and back, by value.
bool Shard::askHome(http::HttpConnection& connection, const http::Request& request)
{
    if (!m_home->answering(request.path()))
        return false;
    const QPointer<http::HttpConnection> waiting(&connection);
    QMetaObject::invokeMethod(m_home, [home = m_home, back = this, waiting, request] {
        const http::Response response = home->answering(request.path())->answer(request);
        QMetaObject::invokeMethod(back, [waiting, response] {
            if (waiting)
                waiting->respond(response);
        });
    });
    return true;
}

void Shard::feedChanged()
{
    if (QThread::currentThread() == thread())
        pull();
    else if (!m_woken.exchange(true))
        QMetaObject::invokeMethod(this, [this] {
            m_woken = false;
            pull();
        });
}

void Shard::pull()
{
    if (std::exchange(m_pulling, true))
        return;
    for (;;) {
        const FeedSlice slice = m_services.feed.read(m_next, batchEvents, batchBytes);
        if (slice.isEmpty())
            break;
        m_next = slice.next;
        for (const auto& endpoint : m_endpoints)
            endpoint->take(slice);
    }
    m_services.figures.noteQueued();
    m_pulling = false;
}

} // namespace wirewise::transports
