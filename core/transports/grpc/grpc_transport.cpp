// SPDX-License-Identifier: GPL-3.0-or-later
// gRPC over a TCP connection of our own making: the attempt is ours to time, one transport never shares
// another's channel, and the kernel can be asked what went over it.
#include "core/http/byte_bridge.h"
#include "core/http/tcp_bytes.h"
#include "core/transports/exchange_teller.h"
#include "core/transports/grpc/grpc_library.h"
#include "core/transports/grpc/grpc_method_call.h"
#include "core/transports/grpc/grpc_status.h"
#include "core/transports/http_exchange.h"
#include "core/transports/transport_registry.h"
#include "core/transports/way_to.h"

#include <QCoreApplication>
#include <QTimer>

#include <fcntl.h>
#include <unistd.h>

namespace wirewise::transports {

namespace {

using namespace std::chrono_literals;
// gRPC's own numbers, of those we say ourselves.
enum Status { Cancelled = 1, Unknown = 2, DeadlineExceeded = 4, Internal = 13, Unavailable = 14 };

demo::Closed closedByUser()
{
    return { { QStringLiteral("client"), 1, {}, QCoreApplication::translate("transports", "You ended it.") },
        { demo::Retry::When::Never, 0ms, 0 }, true };
}

demo::Closed closedWithoutGrpc(const Error& error)
{
    const QString text = error.text();
    return { { QStringLiteral("client"), 0, {}, text.endsWith(u'.') ? text : text + u'.' },
        { demo::Retry::When::Never, 0ms, 0 }, false };
}

class GrpcTransport final : public demo::Transport
{
    Q_OBJECT

public:
    explicit GrpcTransport(QObject* parent)
        : demo::Transport(parent)
    {
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, &GrpcTransport::loosePatience);
        grpcLibrary(); // now, not while others wait for their events
    }

    ~GrpcTransport() override { discard(); }

    void open(const demo::OpenRequest& request) override
    {
        discard();
        m_request = request;
        m_active = true;
        if (!grpcLibrary()) {
            QTimer::singleShot(0, this, [this] { end(closedWithoutGrpc(grpcLibrary().error())); });
            return;
        }
        m_patience.start(10s);
        if (const auto error = dial()) {
            QTimer::singleShot(0, this, [this, closed = closedByFailure(*error)] { end(closed); });
            return;
        }
        m_asked = m_teller.asked([&] {
            if (isForeign())
                return request.target.grpc.name;
            const QString method = request.target.token.isEmpty() ? QStringLiteral("Subscribe") : QStringLiteral("Exchange");
            return request.since ? QStringLiteral("%1, since %2").arg(method).arg(*request.since) : method;
        });
    }

    demo::SendOutcome send(const QByteArray& data, wire::PayloadKind kind) override
    {
        if (!m_isOpen || m_closing)
            return demo::SendOutcome::NotOpen;
        if (m_foreign ? !m_foreign->takesMessages() : m_request.target.token.isEmpty())
            return demo::SendOutcome::Unsupported;
        if (data.size() > largest)
            return demo::SendOutcome::TooLarge;
        if ((m_foreign ? m_foreign->queuedBytes() : m_call->queuedBytes()) > largest)
            return demo::SendOutcome::Busy;
        if (!m_foreign) {
            m_call->write(data, kind);
        } else if (const auto error = m_foreign->write(data)) {
            Q_EMIT note(error->text());
            return demo::SendOutcome::Unsupported;
        }
        return demo::SendOutcome::Sent;
    }

    void close() override
    {
        m_closing = true;
        if (m_isOpen && (!m_foreign || m_foreign->takesMessages())) {
            m_patience.start(1s);
            m_foreign ? m_foreign->halfClose() : m_call->halfClose();
        } else {
            QTimer::singleShot(0, this, [this] { end(closedByUser()); });
        }
    }

    demo::WireBytes wireBytes() const override
    {
        return m_before + wireBytesOf(http::tcpBytesOf(m_descriptor));
    }

private:
    // The feed's bound for one event, the same on every transport; gRPC itself would take 4 MiB.
    static constexpr qsizetype largest = 1024 * 1024;

    std::optional<Error> dial()
    {
        const QUrl& url = m_request.target.url;
        const int port = url.port(isTls(url) ? 443 : 0);
        if ((url.scheme() != QLatin1String("grpc") && url.scheme() != QLatin1String("grpcs")) || port <= 0)
            return Error { Error::Kind::Input, QCoreApplication::translate("transports", "gRPC needs a URL as grpc://HOST:PORT or grpcs://HOST"), {} };
        const auto way = wayTo(m_request.target, url, { "h2" });
        if (!way)
            return way.error();
        m_straight = way->isPlain();
        m_connecting.reset(http::newSocket(*way, nullptr));
        m_diagnosis.follow(m_connecting.get(), url.host());
        http::whenUsable(*m_connecting, this, [this] { onConnected(); });
        connect(m_connecting.get(), &QTcpSocket::errorOccurred, this, [this] {
            const Error error = m_diagnosis.error();
            end(error.kind == Error::Kind::Refused ? closedByFailure(error) : closedByGrpcStatus(Unavailable, error.message));
        });
        http::dial(*m_connecting, url.host(), static_cast<quint16>(port));
        return {};
    }

    // In the clear and straight gRPC gets the descriptor itself and Qt's is closed; else the end of a bridge. Ours is
    // another for the same connection, to count by.
    void onConnected()
    {
        const QUrl& url = m_request.target.url;
        if (const auto* secure = qobject_cast<QSslSocket*>(m_connecting.get());
            secure && secure->sslConfiguration().nextNegotiatedProtocol() != "h2") {
            end(closedAsImpossible(QCoreApplication::translate("transports", "%1 does not offer HTTP/2 (ALPN h2), which gRPC needs.").arg(url.host())));
            return;
        }
        m_connecting->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const int descriptor = http::tcpDescriptorOf(*m_connecting);
        m_descriptor = http::heldDescriptor(descriptor);
        m_connecting->disconnect(this);
        int theirs = -1;
        if (m_straight) {
            theirs = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
            m_connecting.release()->deleteLater();
        } else {
            m_bridge = new http::ByteBridge(std::move(m_connecting), this);
            theirs = m_bridge->takeDescriptor();
        }
        m_channel = (*grpcLibrary())->over(theirs, url.authority(QUrl::FullyEncoded).toStdString(),
            isTls(url) ? GrpcLibrary::Scheme::Https : GrpcLibrary::Scheme::Http);
        startCall();
    }

    void startCall()
    {
        GrpcCall::Request request;
        request.since = m_request.since;
        if (!m_request.target.token.isEmpty()) {
            request.metadata.emplace_back("authorization", ("Bearer " + m_request.target.token).toStdString());
            request.writes = GrpcCall::Writes::Yes;
        }
        for (const demo::Header& header : m_request.target.headers)
            request.metadata.emplace_back(header.name.toLower().toStdString(), header.value.toStdString());
        if (isForeign()) {
            m_foreign = std::make_unique<GrpcMethodCall>(**grpcLibrary(), *m_channel, m_request.target.grpc, request.metadata, *this,
                [this] { takeForeignNews(); });
            return;
        }
        m_call = m_channel->call(request, *this, [this] { takeNews(); });
    }

    void takeNews()
    {
        if (!m_call)
            return;
        GrpcCall::News news = m_call->takeNews();
        const Nanoseconds at = m_clock.monotonic();
        for (const wire::Envelope& item : news.items) {
            show(item, at);
            if (!m_active)
                return;
        }
        if (!news.ended)
            return;
        if (const Error error = m_diagnosis.error(); !m_isOpen && error.kind == Error::Kind::Refused) {
            end(closedByFailure(error)); // TLS 1.3 tells it after the handshake
            return;
        }
        if (!m_isOpen && !m_closing && m_bridge && !m_bridge->heard() && isTls(m_request.target.url)) {
            end(closedUnheard());
            return;
        }
        endWith(*news.ended);
    }

    void endWith(const GrpcCall::End& ended)
    {
        const int code = ended.code;
        if (!mayBeOurs(code))
            m_teller.answered(std::exchange(m_asked, 0), [code] { return QStringLiteral("grpc-status %1").arg(code); });
        demo::Closed closed = m_closing ? closedByUser() : closedByGrpcStatus(code, ended.message);
        if (code == 0 && m_foreign && !m_foreign->isStream())
            closed.ended.text = QCoreApplication::translate("transports", "The call was answered.");
        end(closed);
    }

    bool isForeign() const { return !m_request.target.grpc.name.isEmpty(); }

    void takeForeignNews()
    {
        if (!m_foreign)
            return;
        const GrpcMethodCall::News news = m_foreign->takeNews();
        if (news.failed) {
            const bool unusable = news.failed->kind == Error::Kind::Input || news.failed->kind == Error::Kind::Refused;
            return end(unusable ? closedWithoutGrpc(*news.failed) : closedByGrpcStatus(Internal, news.failed->text()));
        }
        if (m_foreign->isCalled() && news.answered)
            openForeign();
        else if (m_foreign->isCalled() && !m_isOpen && !m_closing)
            m_patience.start(2s); // many say nothing before they have something
        const Nanoseconds at = m_clock.monotonic();
        for (const QByteArray& json : news.messages) {
            demo::Message message;
            message.at = at;
            message.data = json;
            Q_EMIT received(message);
            if (!m_active)
                return;
        }
        if (news.ended)
            endWith(*news.ended);
    }

    void openForeign()
    {
        if (std::exchange(m_isOpen, true))
            return;
        if (!m_closing)
            m_patience.stop();
        Q_EMIT opened({ QStringLiteral("HTTP/2, ") + m_foreign->name(), std::nullopt, std::exchange(m_asked, 0) });
    }

    // gRPC's own servers send no TLS alert: who lacks the client certificate they want is cut off after a handshake that
    // went well.
    demo::Closed closedUnheard() const
    {
        const QString& host = m_request.target.url.host();
        const QString text = m_request.target.tls.certificate.isEmpty()
            ? QCoreApplication::translate("transports", "%1 hung up right after the TLS handshake; it may want a client certificate.")
            : QCoreApplication::translate("transports", "%1 hung up right after the TLS handshake; it may not accept the client certificate.");
        return { { QStringLiteral("server"), Unavailable, {}, text.arg(host) }, { demo::Retry::When::Backoff, 0ms, 3 }, false };
    }

    // The library makes these by itself as well, without a word from the far end (gRPC's statuscodes.md).
    static bool mayBeOurs(int code)
    {
        return code == Cancelled || code == Unknown || code == DeadlineExceeded || code == Internal
            || code == Unavailable;
    }

    void show(const wire::Envelope& item, Nanoseconds at)
    {
        const auto* resume = std::get_if<wire::Resume>(&item);
        if (!std::exchange(m_isOpen, true)) {
            if (!m_closing)
                m_patience.stop();
            Q_EMIT opened({ m_request.target.token.isEmpty() ? QStringLiteral("HTTP/2, wirewise.v1.Demo/Subscribe")
                                                            : QStringLiteral("HTTP/2, wirewise.v1.Demo/Exchange"),
                resume ? std::optional<wire::Seq>(resume->next) : std::nullopt, std::exchange(m_asked, 0) });
        }
        if (resume)
            return;
        demo::Message message;
        message.at = at;
        if (const auto* event = std::get_if<wire::FeedEvent>(&item)) {
            message.data = event->payload;
            message.binary = event->kind == wire::PayloadKind::Binary;
        }
        message.envelope = item;
        Q_EMIT received(message);
    }

    void loosePatience()
    {
        if (m_closing)
            end(closedByUser());
        else if (m_foreign && m_foreign->isCalled() && m_foreign->queuedBytes() == 0)
            openForeign();
        else
            end(closedByGrpcStatus(DeadlineExceeded, QCoreApplication::translate("transports", "no stream within 10 s")));
    }

    void end(const demo::Closed& closed)
    {
        if (!std::exchange(m_active, false))
            return;
        discard();
        Q_EMIT this->closed(closed);
    }

    void discard()
    {
        m_patience.stop();
        m_isOpen = false;
        m_closing = false;
        if (m_connecting) {
            m_connecting->disconnect(this);
            m_connecting.release()->deleteLater();
        }
        if (m_call)
            std::exchange(m_call, nullptr)->letGo();
        m_foreign.reset();
        m_channel.reset();
        m_diagnosis.follow(nullptr, {});
        if (m_bridge)
            std::exchange(m_bridge, nullptr)->leave();
        if (m_descriptor >= 0) {
            m_before = wireBytes();
            ::close(std::exchange(m_descriptor, -1));
        }
    }

    SystemClock m_clock;
    ExchangeTeller m_teller { *this };
    quint32 m_asked = 0; // the call, until it is answered
    demo::OpenRequest m_request;
    std::unique_ptr<QTcpSocket> m_connecting;
    http::Diagnosis m_diagnosis;
    http::ByteBridge* m_bridge = nullptr; // our child; of TLS and proxies
    bool m_straight = true;
    std::unique_ptr<GrpcChannel> m_channel;
    GrpcCall* m_call = nullptr; // of our own service
    std::unique_ptr<GrpcMethodCall> m_foreign; // instead
    QTimer m_patience; // with the connection, with the end
    int m_descriptor = -1; // for counting only
    measure::WireBytes m_before;
    bool m_active = false;
    bool m_isOpen = false;
    bool m_closing = false;
};

} // namespace

void loadAhead()
{
    grpcLibrary();
}

std::unique_ptr<demo::Transport> makeGrpcTransport(const TransportOptions&, QObject* parent)
{
    return std::make_unique<GrpcTransport>(parent);
}

} // namespace wirewise::transports

#include "grpc_transport.moc"
