// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/webhook/webhook_receiver.h"

#include "core/transports/http_exchange.h"

#include <QTcpSocket>

#include <algorithm>

namespace wirewise::transports {

using namespace std::chrono_literals;

// A connection and its bytes; the connection deletes itself.
struct WebhookReceiver::Peer
{
    QPointer<http::HttpConnection> connection;
    http::TcpBytes bytes;
};

WebhookReceiver::WebhookReceiver(const Clock& clock, Options options, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_acceptor([this](qintptr descriptor) { onConnection(descriptor); })
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(3s);
    connect(&m_patience, &QTimer::timeout, this, &WebhookReceiver::putOff);
}

WebhookReceiver::~WebhookReceiver()
{
    m_acceptor.close();
    for (const auto& peer : m_peers) {
        if (!peer->connection)
            continue;
        peer->connection->disconnect(this);
        delete peer->connection; // it calls back to us otherwise
    }
}

Result<quint16> WebhookReceiver::listen(quint16 port)
{
    if (!m_acceptor.listen(QHostAddress::LocalHost, port))
        return Error { Error::Kind::Network, m_acceptor.errorString(), QStringLiteral("127.0.0.1:%1").arg(port) };
    return m_acceptor.serverPort();
}

void WebhookReceiver::onConnection(qintptr descriptor)
{
    http::ServerLimits limits;
    limits.message.body = m_options.largestBody;
    limits.idle = 60s; // a sender may be silent between two events
    auto* connection = new http::HttpConnection(descriptor, *this, limits, this);
    auto peer = std::make_unique<Peer>();
    peer->connection = connection;
    peer->bytes.watch(connection->findChild<QTcpSocket*>());
    Peer* raw = peer.get();
    m_peers.push_back(std::move(peer));
    connect(connection, &http::HttpConnection::left, this, [this, raw] {
        m_gone += wireBytesOf(raw->bytes.bytes());
        std::erase_if(m_peers, [raw](const auto& each) { return each.get() == raw; });
    });
}

std::optional<http::Response> WebhookReceiver::refuse(const http::Request& head)
{
    std::optional<http::Response> response;
    if (!m_options.path.isEmpty() && head.path() != m_options.path)
        response = http::refusal(404, "no webhook is received here");
    else if (head.method != "POST") {
        response = http::refusal(405, "deliveries are POST requests");
        response->headers.add("Allow", "POST");
    }
    if (response) {
        Q_EMIT refused(response->status, response->body);
        Q_EMIT answered(numberOf(head), response->status);
    }
    return response;
}

void WebhookReceiver::handle(http::HttpConnection& connection, const http::Request& request)
{
    const quint32 number = numberOf(request);
    if (!m_holding) {
        judge(connection, request, number);
        return;
    }
    m_held.append({ &connection, request, number });
    if (!m_patience.isActive())
        m_patience.start();
}

// Applied before it is answered: what breaks in between is delivered again, and then known.
void WebhookReceiver::judge(http::HttpConnection& connection, const http::Request& request, quint32 number)
{
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(m_clock.wall());
    const WebhookVerdict verdict = verifyWebhook(request.headers, request.body, m_keys, now);
    if (!verdict.isGenuine()) {
        connection.respond(http::refusal(verdict.status, verdict.why));
        Q_EMIT refused(verdict.status, verdict.why);
        Q_EMIT answered(number, verdict.status);
        return;
    }
    const QPointer<http::HttpConnection> alive(&connection);
    const auto monotonic = std::chrono::duration_cast<std::chrono::seconds>(m_clock.monotonic());
    if (m_ids.insert(verdict.id, monotonic))
        Q_EMIT applied(verdict.id, request.body, number);
    else
        Q_EMIT repeated(verdict.id, request.body, number);
    if (!alive || alive->gone())
        return;
    alive->respond(http::json(200, "{\"ok\":true}"));
    Q_EMIT answered(number, 200);
}

void WebhookReceiver::hold()
{
    m_holding = true;
}

void WebhookReceiver::release()
{
    m_holding = false;
    m_patience.stop();
    const QList<Held> held = std::exchange(m_held, {});
    for (const Held& one : held)
        if (one.connection && !one.connection->gone())
            judge(*one.connection, one.request, one.number);
}

void WebhookReceiver::putOff()
{
    const QList<Held> held = std::exchange(m_held, {});
    for (const Held& one : held) {
        if (!one.connection || one.connection->gone())
            continue;
        http::Response later = http::refusal(503, "not ready for deliveries");
        later.headers.add("Retry-After", "1");
        one.connection->respond(later);
        Q_EMIT answered(one.number, later.status);
    }
}

measure::WireBytes WebhookReceiver::wireBytes() const
{
    measure::WireBytes sum = m_gone;
    for (const auto& peer : m_peers)
        sum += wireBytesOf(peer->bytes.bytes());
    return sum;
}

} // namespace wirewise::transports
