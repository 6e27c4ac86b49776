// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's client with its weak points covered: no fragments of its own (its receiver refuses characters cut by
// them), no Nagle, limits, and a heartbeat that notices a half-open connection within 15 s.
#include "core/transports/exchange_teller.h"
#include "core/transports/http_exchange.h"
#include "core/transports/transport_registry.h"
#include "core/transports/way_to.h"
#include "core/transports/websocket/close_code.h"

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTimer>
#include <QUrlQuery>
#include <QWebSocket>

namespace wirewise::transports {

namespace {

using namespace std::chrono_literals;

class WebSocketTransport final : public demo::Transport
{
    Q_OBJECT

public:
    explicit WebSocketTransport(QObject* parent)
        : demo::Transport(parent)
    {
        m_ping.setInterval(10s);
        connect(&m_ping, &QTimer::timeout, this, &WebSocketTransport::ping);
        m_pongDue.setSingleShot(true);
        m_pongDue.setInterval(5s);
        connect(&m_pongDue, &QTimer::timeout, this,
            [this] { drop(closedByNetwork(QCoreApplication::translate("transports", "no pong within 5 s"))); });
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] {
            drop(m_closing ? closedByClient(1000, {}) : upgradeRefused(0, QCoreApplication::translate("transports", "no answer within 10 s")));
        });
    }

    ~WebSocketTransport() override { discard(); }

    void open(const demo::OpenRequest& request) override
    {
        discard();
        m_url = request.target.url;
        m_closing = false;
        m_isOpen = false;
        m_ours = false;
        m_first = true;
        m_broken.clear();
        QByteArray origin;
        QNetworkRequest upgrade(urlOf(request));
        for (const demo::Header& header : request.target.headers)
            if (header.name.compare("origin", Qt::CaseInsensitive) == 0)
                origin = header.value;
            else
                upgrade.setRawHeader(header.name, header.value);
        if (!request.target.token.isEmpty())
            upgrade.setRawHeader("Authorization", "Bearer " + request.target.token);
        makeSocket(QString::fromLatin1(origin));
        const auto way = wayTo(request.target, request.target.url, { "http/1.1" });
        if (!way) {
            QTimer::singleShot(0, this, [this, closed = closedByFailure(way.error())] { drop(closed); });
            return;
        }
        m_socket->setProxy(way->proxy);
        if (way->tls)
            m_socket->setSslConfiguration(*way->tls);
        m_patience.start(10s);
        m_asked = m_teller.asked([&] { return requestLine("GET", upgrade.url()) + QStringLiteral(", Upgrade: websocket"); });
        m_socket->open(upgrade);
        auto* tcp = m_socket->findChild<QAbstractSocket*>();
        m_tcp.watch(tcp);
        m_diagnosis.follow(tcp, request.target.url.host());
    }

    demo::SendOutcome send(const QByteArray& data, wire::PayloadKind kind) override
    {
        if (!m_isOpen || m_closing)
            return demo::SendOutcome::NotOpen;
        if (data.size() > largestOut)
            return demo::SendOutcome::TooLarge;
        if (m_socket->bytesToWrite() > largestOut)
            return demo::SendOutcome::Busy;
        if (kind == wire::PayloadKind::Binary)
            m_socket->sendBinaryMessage(data);
        else
            m_socket->sendTextMessage(QString::fromUtf8(data));
        if (!isTls(m_url)) // Qt does it with the next turn of the loop; now it would read, too, and call us within
            m_socket->flush();
        return demo::SendOutcome::Sent;
    }

    void close() override
    {
        if (!m_socket) {
            QTimer::singleShot(0, this, [this] { Q_EMIT closed(closedByClient(1000, {})); });
            return;
        }
        m_closing = true;
        if (!m_isOpen) {
            QTimer::singleShot(0, this, [this] { drop(closedByClient(1000, {})); });
            return;
        }
        m_patience.start(1500ms);
        m_socket->close(QWebSocketProtocol::CloseCodeNormal);
    }

    demo::WireBytes wireBytes() const override { return wireBytesOf(m_tcp.bytes()); }

private:
    // Out: what our server takes. In: what 1 MiB of payload can become as JSON, every byte escaped.
    static constexpr qint64 largestOut = 1024 * 1024;
    static constexpr quint64 largestIn = 8 * 1024 * 1024;

    static QUrl urlOf(const demo::OpenRequest& request)
    {
        QUrl url = request.target.url;
        if (!request.since)
            return url;
        QUrlQuery query(url);
        query.removeAllQueryItems(QStringLiteral("since"));
        query.addQueryItem(QStringLiteral("since"), QString::number(static_cast<qulonglong>(*request.since)));
        url.setQuery(query);
        return url;
    }

    void makeSocket(const QString& origin)
    {
        m_socket = std::make_unique<QWebSocket>(origin);
        m_socket->setMaxAllowedIncomingFrameSize(largestIn);
        m_socket->setMaxAllowedIncomingMessageSize(largestIn);
        m_socket->setOutgoingFrameSize(largestIn);
        connect(m_socket.get(), &QWebSocket::connected, this, &WebSocketTransport::onConnected);
        connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketTransport::onDisconnected);
        connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &WebSocketTransport::onText);
        connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &WebSocketTransport::onBinary);
        connect(m_socket.get(), &QWebSocket::pong, this, [this](quint64 elapsed) {
            m_pongDue.stop();
            Q_EMIT note(QCoreApplication::translate("transports", "pong after %1 ms").arg(elapsed));
        });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(m_socket.get(), &QWebSocket::errorOccurred, this, &WebSocketTransport::onError);
#else
        connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &WebSocketTransport::onError);
#endif
    }

    void onConnected()
    {
        m_patience.stop();
        m_isOpen = true;
        if (auto* tcp = m_socket->findChild<QAbstractSocket*>())
            tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_ping.start();
        Q_EMIT opened({ QCoreApplication::translate("transports", "101 Switching Protocols"), {}, std::exchange(m_asked, 0) });
    }

    void onText(const QString& text)
    {
        demo::Message message;
        message.data = text.toUtf8();
        message.at = m_clock.monotonic();
        auto envelope = wire::fromJson(message.data);
        // Our own server opens with its resume point. Whatever else a foreign one says stays as it is.
        if (std::exchange(m_first, false))
            m_ours = envelope && std::holds_alternative<wire::Resume>(*envelope);
        if (m_ours)
            message.envelope = std::move(envelope);
        Q_EMIT received(message);
    }

    void onBinary(const QByteArray& data)
    {
        m_first = false;
        demo::Message message;
        message.data = data;
        message.binary = true;
        message.at = m_clock.monotonic();
        if (m_ours)
            if (auto event = wire::fromBinary(data))
                message.envelope = *std::move(event);
        Q_EMIT received(message);
    }

    void onError(QAbstractSocket::SocketError error)
    {
        const QString how = m_socket->errorString();
        if (m_isOpen) {
            // The far end's FIN without a close frame, or a reset; disconnected() follows. After a close frame
            // the FIN is as it should be, and says nothing.
            if (m_socket->state() == QAbstractSocket::ConnectedState || error != QAbstractSocket::RemoteHostClosedError)
                m_broken = how;
            return;
        }
        // Qt tells the status of a refused upgrade in its message alone; since 6.6 it takes a 401 for its own
        // affair and complains of the challenge instead.
        static const QRegularExpression status(QStringLiteral("status code: (\\d{3})"));
        const auto match = status.match(how);
        const int unauthorized = how.contains(QLatin1String("WWW-Authenticate")) ? 401 : 0;
        const int code = match.hasMatch() ? match.captured(1).toInt() : unauthorized;
        if (code != 0)
            m_teller.answered(std::exchange(m_asked, 0), [code] { return statusLine(code); });
        const Error diagnosed = m_diagnosis.error();
        const Closed closed = code == 0 && diagnosed.kind == Error::Kind::Refused ? closedByFailure(diagnosed)
                                                                                   : upgradeRefused(code, code == 0 ? diagnosed.message : how);
        QTimer::singleShot(0, this, [this, closed] { drop(closed); });
    }

    using Closed = demo::Closed;

    void onDisconnected()
    {
        if (!m_isOpen)
            return; // onError has said it
        const int code = m_socket->closeCode();
        const QString reason = m_socket->closeReason();
        if (m_closing)
            drop(closedByClient(1000, reason));
        else if (!m_broken.isEmpty())
            drop(closedByNetwork(m_broken));
        else if (reason.startsWith(QLatin1String("Invalid close code")))
            drop(closedWithUnknownCode()); // Qt 6.4 loses the code
        else if (isOurComplaint(reason))
            drop(closedByClient(code, reason));
        else
            drop(closedByServer(code, reason));
    }

    // Qt closes by itself on frames that are wrong or too large, and tells it apart from a close frame by its
    // words alone; these are not translated here.
    static bool isOurComplaint(const QString& reason)
    {
        static const QStringList complaints { QStringLiteral("Invalid UTF-8 code encountered"),
            QStringLiteral("Received message is too big"), QStringLiteral("Maximum framesize exceeded"),
            QStringLiteral("Rsv field is non-zero"), QStringLiteral("Used reserved opcode"),
            QStringLiteral("Control frame"), QStringLiteral("Received Continuation frame"),
            QStringLiteral("All data frames after the initial data frame"), QStringLiteral("Lengths smaller than"),
            QStringLiteral("Highest bit of payload length"), QStringLiteral("Payload of close frame"),
            QStringLiteral("Timeout when reading data"), QStringLiteral("Error occurred while reading") };
        return std::any_of(complaints.begin(), complaints.end(), [&](const QString& words) { return reason.startsWith(words); });
    }

    void ping()
    {
        if (m_pongDue.isActive())
            return;
        m_socket->ping();
        m_pongDue.start();
    }

    void drop(const Closed& closed)
    {
        if (!m_socket)
            return;
        discard();
        Q_EMIT this->closed(closed);
    }

    void discard()
    {
        m_ping.stop();
        m_pongDue.stop();
        m_patience.stop();
        m_isOpen = false;
        if (!m_socket)
            return;
        m_tcp.settle();
        m_diagnosis.follow(nullptr, {});
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.release()->deleteLater(); // we may be inside one of its signals
    }

    SystemClock m_clock;
    ExchangeTeller m_teller { *this };
    quint32 m_asked = 0; // the upgrade, until it is answered
    std::unique_ptr<QWebSocket> m_socket;
    http::TcpBytes m_tcp;
    http::Diagnosis m_diagnosis;
    QTimer m_ping;
    QTimer m_pongDue;
    QTimer m_patience; // with the handshake, with the end
    QString m_broken;
    QUrl m_url;
    bool m_isOpen = false;
    bool m_closing = false;
    bool m_first = true;
    bool m_ours = false;
};

} // namespace

std::unique_ptr<demo::Transport> makeWebSocketTransport(const TransportOptions&, QObject* parent)
{
    return std::make_unique<WebSocketTransport>(parent);
}

} // namespace wirewise::transports

#include "websocket_transport.moc"
