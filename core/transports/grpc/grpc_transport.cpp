// SPDX-License-Identifier: GPL-3.0-or-later
// gRPC over a TCP connection of our own making: the attempt is ours to time, one transport never shares
// another's channel, and the kernel can be asked what went over it.
#include "core/http/tcp_bytes.h"
#include "core/transports/exchange_teller.h"
#include "core/transports/grpc/grpc_library.h"
#include "core/transports/grpc/grpc_method_call.h"
#include "core/transports/grpc/grpc_status.h"
#include "core/transports/http_exchange.h"
#include "core/transports/transport_registry.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>

#include <fcntl.h>
#include <unistd.h>

namespace wirewise::transports {

namespace {

using namespace std::chrono_literals;
// gRPC's own numbers, of those we say ourselves.
enum Status { Cancelled = 1, Unknown = 2, InvalidArgument = 3, DeadlineExceeded = 4, Internal = 13, Unavailable = 14 };

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
        m_connecting = std::make_unique<QTcpSocket>();
        connect(m_connecting.get(), &QTcpSocket::connected, this, &GrpcTransport::onConnected);
        connect(m_connecting.get(), &QTcpSocket::errorOccurred, this,
            [this] { end(closedByGrpcStatus(Unavailable, m_connecting->errorString())); });
        if (request.target.url.scheme() == QLatin1String("grpc") && request.target.url.port() > 0) {
            m_asked = m_teller.asked([&] {
                if (isForeign())
                    return request.target.grpc.name;
                const QString method = request.target.token.isEmpty() ? QStringLiteral("Subscribe") : QStringLiteral("Exchange");
                return request.since ? QStringLiteral("%1, since %2").arg(method).arg(*request.since) : method;
            });
            m_connecting->connectToHost(request.target.url.host(), static_cast<quint16>(request.target.url.port()));
        } else {
            QTimer::singleShot(0, this, [this] {
                end(closedByGrpcStatus(InvalidArgument, QCoreApplication::translate("transports", "expected grpc://HOST:PORT")));
            });
        }
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

    // gRPC gets the descriptor; ours is another for the same connection, to count by. Qt's is closed.
    void onConnected()
    {
        m_connecting->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const int descriptor = static_cast<int>(m_connecting->socketDescriptor());
        const int theirs = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
        m_descriptor = http::heldDescriptor(descriptor);
        const std::string authority = m_request.target.url.authority(QUrl::FullyEncoded).toStdString();
        m_connecting->disconnect(this);
        m_connecting.release()->deleteLater();

        m_channel = (*grpcLibrary())->over(theirs, authority);
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
