// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http_client.h"

#include "core/http/http_parser.h"
#include "core/http/server_tls.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace wirewise::http {

namespace {

QByteArray hostHeader(const QString& host, quint16 port, bool tls)
{
    QByteArray name = host.toLatin1();
    if (name.contains(':'))
        name = '[' + name + ']';
    return port == (tls ? 443 : 80) ? name : name + ':' + QByteArray::number(port);
}

} // namespace

struct HttpClient::Impl
{
    HttpClient& self;
    QString host;
    QHostAddress address; // null: host is a name
    quint16 port = 0;
    Way way;
    Timeouts timeouts;
    QTcpSocket* socket = nullptr;
    Diagnosis diagnosis; // of the socket
    std::unique_ptr<ResponseParser> parser;
    QTimer timer;
    Request request;
    TcpBytes bytes;
    qint64 opened = 0;
    bool busy = false;
    bool headSeen = false;
    bool usable = false; // the socket: connected, by TLS encrypted

    explicit Impl(HttpClient& client)
        : self(client)
    {
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &self, [this] { onTimeout(); });
    }

    void dropSocket()
    {
        timer.stop();
        if (!socket)
            return;
        bytes.settle();
        diagnosis.follow(nullptr, {});
        usable = false;
        socket->disconnect(&self);
        socket->abort();
        socket->deleteLater();
        socket = nullptr;
        parser.reset();
    }

    void fail(Error::Kind kind, const QString& message)
    {
        dropSocket();
        if (!std::exchange(busy, false))
            return;
        Q_EMIT self.failed({ kind, message, host + u':' + QString::number(port) });
    }

    void fail(const Error& error) { fail(error.kind, error.message); }

    void onTimeout()
    {
        if (!busy)
            return;
        if (!usable)
            fail(Error::Kind::Network, QStringLiteral("no connection within %1 ms").arg(timeouts.connect.count()));
        else if (!headSeen)
            fail(Error::Kind::Network, QStringLiteral("no answer within %1 ms").arg(timeouts.head.count()));
        else
            fail(Error::Kind::Network, QStringLiteral("silent for %1 ms").arg(timeouts.quiet.count()));
    }

    void open()
    {
        dropSocket();
        ++opened;
        parser = std::make_unique<ResponseParser>();
        socket = newSocket(way, &self);
        bytes.watch(socket);
        diagnosis.follow(socket, host);
        whenUsable(*socket, &self, [this] {
            usable = true;
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            Q_EMIT self.connected();
            if (busy)
                transmit();
        });
        QObject::connect(socket, &QTcpSocket::readyRead, &self, [this] { read(); });
        QObject::connect(socket, &QTcpSocket::disconnected, &self, [this] { onDisconnected(); });
        QObject::connect(socket, &QTcpSocket::errorOccurred, &self, [this](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::RemoteHostClosedError) // that one ends in disconnected
                fail(diagnosis.error());
        });
        timer.start(timeouts.connect);
        dial(*socket, host, port);
    }

    void transmit()
    {
        headSeen = false;
        parser->expect(request.method);
        socket->write(toBytes(request));
        http::flush(*socket);
        timer.start(timeouts.head);
    }

    void onDisconnected()
    {
        if (!socket)
            return;
        if (!busy) {
            dropSocket();
            return;
        }
        read();
        if (!busy || !socket)
            return;
        if (const Error error = diagnosis.error(); error.kind == Error::Kind::Refused) {
            fail(error); // TLS 1.3 tells it after the handshake
            return;
        }
        parser->finish();
        parse();
        if (busy)
            fail(Error::Kind::Network, way.tls && !usable ? QStringLiteral("the server closed the connection in the TLS handshake")
                                                          : QStringLiteral("the server closed the connection"));
    }

    void read()
    {
        if (!socket || !parser)
            return;
        if (!busy) { // nobody asked: whatever it is, it must not be taken for the next answer
            dropSocket();
            return;
        }
        parser->feed(socket->readAll());
        parse();
    }

    void parse()
    {
        // A slot of ours may abort(), send() or delete the client; the loop notices.
        const QPointer<HttpClient> alive(&self);
        const QPointer<QTcpSocket> mine(socket);
        while (alive && mine && socket == mine && busy) {
            switch (parser->next()) {
            case Parsed::NeedMore:
                return;
            case Parsed::Head:
                headSeen = true;
                startQuiet();
                Q_EMIT self.headReceived(parser->head());
                break;
            case Parsed::Body: {
                startQuiet();
                const QByteArray piece = parser->takeBody();
                Q_EMIT self.bodyReceived(piece);
                break;
            }
            case Parsed::Complete:
                complete();
                return;
            case Parsed::Failed:
                fail(Error::Kind::Network, QString::fromUtf8(parser->failure().why));
                return;
            }
        }
    }

    void startQuiet()
    {
        if (timeouts.quiet.count() > 0)
            timer.start(timeouts.quiet);
        else
            timer.stop();
    }

    void complete()
    {
        timer.stop();
        busy = false;
        if (!parser->keepAlive())
            dropSocket();
        Q_EMIT self.finished();
    }
};

HttpClient::HttpClient(QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this))
{
}

HttpClient::~HttpClient()
{
    m_impl->busy = false;
    m_impl->dropSocket();
}

void HttpClient::setServer(const QString& host, quint16 port)
{
    if (host == m_impl->host && port == m_impl->port && m_impl->address.isNull())
        return;
    abort();
    m_impl->host = host;
    m_impl->address = QHostAddress();
    m_impl->port = port;
}

void HttpClient::setServer(const QHostAddress& address, quint16 port)
{
    if (address == m_impl->address && port == m_impl->port)
        return;
    abort();
    m_impl->host = address.toString();
    m_impl->address = address;
    m_impl->port = port;
}

void HttpClient::setWay(const Way& way)
{
    if (way == m_impl->way)
        return;
    abort();
    m_impl->way = way;
}

void HttpClient::setTimeouts(const Timeouts& timeouts)
{
    m_impl->timeouts = timeouts;
}

void HttpClient::send(const Request& request)
{
    Q_ASSERT(!m_impl->busy);
    m_impl->request = request;
    if (!request.headers.contains("Host"))
        m_impl->request.headers.add("Host", hostHeader(m_impl->host, m_impl->port, m_impl->way.tls.has_value()));
    m_impl->busy = true;
    m_impl->headSeen = false;
    if (m_impl->socket && m_impl->usable && m_impl->socket->state() == QAbstractSocket::ConnectedState)
        m_impl->transmit();
    else
        m_impl->open();
}

bool HttpClient::busy() const
{
    return m_impl->busy;
}

void HttpClient::abort()
{
    m_impl->busy = false;
    m_impl->dropSocket();
}

ByteCount HttpClient::bytes() const
{
    return m_impl->bytes.bytes();
}

qint64 HttpClient::connections() const
{
    return m_impl->opened;
}

quint16 HttpClient::localPort() const
{
    return m_impl->socket ? m_impl->socket->localPort() : quint16(0);
}

} // namespace wirewise::http
