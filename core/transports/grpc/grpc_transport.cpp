// SPDX-License-Identifier: GPL-3.0-or-later
// gRPC over a TCP connection of our own making: the attempt is ours to time, one transport never shares
// another's channel, and the kernel can be asked what went over it.
#include "core/http/tcp_bytes.h"
#include "core/transports/exchange_teller.h"
#include "core/transports/grpc/grpc_call.h"
#include "core/transports/grpc/grpc_status.h"
#include "core/transports/http_exchange.h"
#include "core/transports/transport_registry.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>

#include <fcntl.h>
#include <grpcpp/create_channel_posix.h>
#include <unistd.h>

namespace wirewise::transports {

namespace {

using namespace std::chrono_literals;
namespace proto = ::wirewise::v1;

wire::PayloadKind kindOf(proto::Event::Kind kind)
{
    return kind == proto::Event::TEXT ? wire::PayloadKind::Text
        : kind == proto::Event::JSON  ? wire::PayloadKind::Json
                                      : wire::PayloadKind::Binary;
}

proto::Event::Kind kindOf(wire::PayloadKind kind)
{
    return kind == wire::PayloadKind::Text ? proto::Event::TEXT
        : kind == wire::PayloadKind::Json  ? proto::Event::JSON
                                           : proto::Event::BINARY;
}

demo::Closed closedByUser()
{
    return { { QStringLiteral("client"), 1, {}, QCoreApplication::translate("transports", "You ended it.") },
        { demo::Retry::When::Never, 0ms, 0 }, true };
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
    }

    ~GrpcTransport() override { discard(); }

    void open(const demo::OpenRequest& request) override
    {
        discard();
        m_request = request;
        m_active = true;
        m_patience.start(10s);
        m_connecting = std::make_unique<QTcpSocket>();
        connect(m_connecting.get(), &QTcpSocket::connected, this, &GrpcTransport::onConnected);
        connect(m_connecting.get(), &QTcpSocket::errorOccurred, this,
            [this] { end(closedByGrpcStatus(grpc::UNAVAILABLE, m_connecting->errorString())); });
        if (request.target.url.scheme() == QLatin1String("grpc") && request.target.url.port() > 0) {
            m_asked = m_teller.asked([&] {
                const QString method = request.target.token.isEmpty() ? QStringLiteral("Subscribe") : QStringLiteral("Exchange");
                return request.since ? QStringLiteral("%1, since %2").arg(method).arg(*request.since) : method;
            });
            m_connecting->connectToHost(request.target.url.host(), static_cast<quint16>(request.target.url.port()));
        } else {
            QTimer::singleShot(0, this, [this] {
                end(closedByGrpcStatus(grpc::INVALID_ARGUMENT, QCoreApplication::translate("transports", "expected grpc://HOST:PORT")));
            });
        }
    }

    demo::SendOutcome send(const QByteArray& data, wire::PayloadKind kind) override
    {
        if (!m_isOpen || m_closing)
            return demo::SendOutcome::NotOpen;
        if (m_request.target.token.isEmpty())
            return demo::SendOutcome::Unsupported;
        if (data.size() > largest)
            return demo::SendOutcome::TooLarge;
        if (m_call->queuedBytes() > largest)
            return demo::SendOutcome::Busy;
        proto::PublishRequest message;
        message.set_kind(kindOf(kind));
        message.set_payload(data.constData(), static_cast<std::size_t>(data.size()));
        m_call->write(message);
        return demo::SendOutcome::Sent;
    }

    void close() override
    {
        m_closing = true;
        if (m_isOpen) {
            m_patience.start(1s);
            m_call->halfClose();
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

        grpc::ChannelArguments arguments;
        arguments.SetString(GRPC_ARG_DEFAULT_AUTHORITY, authority);
        // Notices a half-open connection within 15 s; the server permits it.
        arguments.SetInt(GRPC_ARG_KEEPALIVE_TIME_MS, 10000);
        arguments.SetInt(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 5000);
        arguments.SetInt(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
        arguments.SetInt(GRPC_ARG_HTTP2_MAX_PINGS_WITHOUT_DATA, 0);
        m_stub = proto::Demo::NewStub(grpc::CreateCustomInsecureChannelFromFd(authority, theirs, arguments));
        startCall();
    }

    void startCall()
    {
        proto::SubscribeRequest request;
        if (m_request.since)
            request.set_since(*m_request.since);
        std::vector<std::pair<std::string, std::string>> metadata;
        if (!m_request.target.token.isEmpty())
            metadata.emplace_back("authorization", ("Bearer " + m_request.target.token).toStdString());
        for (const demo::Header& header : m_request.target.headers)
            metadata.emplace_back(header.name.toLower().toStdString(), header.value.toStdString());
        const auto writes = m_request.target.token.isEmpty() ? GrpcWrites::No : GrpcWrites::Yes;
        m_call = startGrpcCall(*m_stub, request, metadata, writes, *this, [this] { takeNews(); });
    }

    void takeNews()
    {
        if (!m_call)
            return;
        GrpcCall::News news = m_call->takeNews();
        const Nanoseconds at = m_clock.monotonic();
        for (const proto::Item& item : news.items) {
            show(item, at);
            if (!m_active)
                return;
        }
        if (!news.ended)
            return;
        const int code = news.ended->error_code();
        if (!mayBeOurs(code))
            m_teller.answered(std::exchange(m_asked, 0), [code] { return QStringLiteral("grpc-status %1").arg(code); });
        end(m_closing ? closedByUser()
                      : closedByGrpcStatus(code, QString::fromStdString(news.ended->error_message())));
    }

    // The library makes these by itself as well, without a word from the far end (gRPC's statuscodes.md).
    static bool mayBeOurs(int code)
    {
        return code == grpc::CANCELLED || code == grpc::UNKNOWN || code == grpc::DEADLINE_EXCEEDED || code == grpc::INTERNAL
            || code == grpc::UNAVAILABLE;
    }

    void show(const proto::Item& item, Nanoseconds at)
    {
        if (!std::exchange(m_isOpen, true)) {
            if (!m_closing)
                m_patience.stop();
            Q_EMIT opened({ m_request.target.token.isEmpty() ? QStringLiteral("HTTP/2, wirewise.v1.Demo/Subscribe")
                                                            : QStringLiteral("HTTP/2, wirewise.v1.Demo/Exchange"),
                item.has_next() ? std::optional<wire::Seq>(item.next()) : std::nullopt, std::exchange(m_asked, 0) });
        }
        demo::Message message;
        message.at = at;
        if (item.has_event()) {
            const proto::Event& event = item.event();
            message.data = QByteArray::fromStdString(event.payload());
            message.binary = event.kind() == proto::Event::BINARY;
            message.envelope = wire::FeedEvent { event.seq(), Nanoseconds(event.sent_ns()), kindOf(event.kind()), message.data };
        } else if (item.has_gap()) {
            message.envelope = wire::Gap { item.gap().from(), item.gap().to() };
        } else {
            return;
        }
        Q_EMIT received(message);
    }

    void loosePatience()
    {
        if (m_closing)
            end(closedByUser());
        else
            end(closedByGrpcStatus(grpc::DEADLINE_EXCEEDED, QCoreApplication::translate("transports", "no stream within 10 s")));
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
        m_stub.reset();
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
    std::unique_ptr<proto::Demo::Stub> m_stub;
    GrpcCall* m_call = nullptr;
    QTimer m_patience; // with the connection, with the end
    int m_descriptor = -1; // for counting only
    measure::WireBytes m_before;
    bool m_active = false;
    bool m_isOpen = false;
    bool m_closing = false;
};

} // namespace

std::unique_ptr<demo::Transport> makeGrpcTransport(const TransportOptions&, QObject* parent)
{
    return std::make_unique<GrpcTransport>(parent);
}

} // namespace wirewise::transports

#include "grpc_transport.moc"
