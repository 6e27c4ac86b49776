// SPDX-License-Identifier: GPL-3.0-or-later
// wirewise.v1.Demo by gRPC's callback API. A stream has at most one write under way and no queue: what comes
// next is read from the feed's ring when the write is done, so a slow reader costs nothing and is told its gap.
#include "core/transports/endpoint.h"

#include "demo.grpc.pb.h"

#include <grpc/support/log.h>
#include <grpc/support/time.h>
#include <grpcpp/ext/proto_server_reflection_plugin.h>
#include <grpcpp/grpcpp.h>

#include <deque>
#include <thread>
#include <unordered_set>

namespace wirewise::transports {

namespace {

namespace proto = ::wirewise::v1;

constexpr int messageLimit = 4 * 1024 * 1024; // faults.md section 8
constexpr int metadataLimit = 8 * 1024;
constexpr int streamsPerConnection = 100;
constexpr std::size_t readEvents = 256;
constexpr qint64 readBytes = 256 * 1024;

proto::Event::Kind kindOf(wire::PayloadKind kind)
{
    switch (kind) {
    case wire::PayloadKind::Text:
        return proto::Event::TEXT;
    case wire::PayloadKind::Json:
        return proto::Event::JSON;
    case wire::PayloadKind::Binary:
        break;
    }
    return proto::Event::BINARY;
}

wire::PayloadKind kindOf(proto::Event::Kind kind)
{
    return kind == proto::Event::TEXT ? wire::PayloadKind::Text
        : kind == proto::Event::JSON  ? wire::PayloadKind::Json
                                      : wire::PayloadKind::Binary;
}

void fill(proto::Item& item, const wire::FeedEvent& event)
{
    proto::Event& out = *item.mutable_event();
    out.set_seq(event.seq);
    out.set_sent_ns(event.sent.count());
    out.set_kind(kindOf(event.kind));
    out.set_payload(event.payload.constData(), static_cast<std::size_t>(event.payload.size()));
}

QByteArray bytes(grpc::string_ref text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

grpc::Status goingAway()
{
    return { grpc::StatusCode::UNAVAILABLE, "shutting down" };
}

gpr_timespec in(int milliseconds)
{
    return gpr_time_add(gpr_now(GPR_CLOCK_MONOTONIC), gpr_time_from_millis(milliseconds, GPR_TIMESPAN));
}

grpc::Status noToken()
{
    return { grpc::StatusCode::UNAUTHENTICATED, "this needs authorization: Bearer TOKEN" };
}

// Something that can be told there is news, and to end.
class LiveCall
{
public:
    virtual ~LiveCall() = default;
    virtual void wake() = 0;
    virtual void end() = 0;
};

// The calls under way. Its lock is held while a call is woken, so none can go away meanwhile; a call's own lock
// comes after it, never before.
// Threads: any.
class Calls
{
public:
    Calls(const EndpointContext& endpointContext)
        : context(endpointContext)
    {
    }

    const EndpointContext context;

    // False once the server is closing: the call must end itself.
    bool join(LiveCall* call)
    {
        const std::scoped_lock lock(m_mutex);
        m_calls.insert(call);
        ++context.figures.connections;
        return !m_closing;
    }
    void leave(LiveCall* call)
    {
        const std::scoped_lock lock(m_mutex);
        m_calls.erase(call);
        --context.figures.connections;
    }
    void wake()
    {
        const std::scoped_lock lock(m_mutex);
        for (LiveCall* call : m_calls)
            call->wake();
    }
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
        for (LiveCall* call : m_calls)
            call->end();
    }

    // What every call must pass.
    grpc::Status check(const grpc::CallbackServerContext& call) const
    {
        const QByteArray authority = bytes(call.ExperimentalGetAuthority());
        if (!context.access.isOurHost(authority, context.access.ports().grpc))
            return { grpc::StatusCode::PERMISSION_DENIED, "this server answers to 127.0.0.1 and localhost only" };
        const auto& metadata = call.client_metadata();
        if (metadata.count("authorization") > 0 && !hasToken(call))
            return { grpc::StatusCode::UNAUTHENTICATED, "wrong token" };
        return grpc::Status::OK;
    }
    bool hasToken(const grpc::CallbackServerContext& call) const
    {
        const auto [first, last] = call.client_metadata().equal_range("authorization");
        return first != last && std::next(first) == last && context.access.isToken(bytes(first->second));
    }

private:
    std::mutex m_mutex;
    std::unordered_set<LiveCall*> m_calls;
    bool m_closing = false;
};

// A stream of Items, whatever else the call does. Reactor is grpc's, for server streaming or both ways.
// Threads: gRPC's and the shard's; m_mutex guards everything of ours. Life: deletes itself in OnDone().
template <typename Reactor>
class FeedCall : public Reactor, public LiveCall
{
public:
    explicit FeedCall(Calls& calls)
        : m_calls(calls)
    {
    }

    void wake() override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_begun && !m_writing)
            writeNext();
    }

    void end() override { finish(goingAway()); }

    void OnWriteDone(bool ok) override
    {
        const std::scoped_lock lock(m_mutex);
        m_writing = false;
        if (ok)
            writeNext();
    }

    void OnCancel() override { finish(grpc::Status::CANCELLED); }

    void OnDone() override
    {
        m_calls.leave(this);
        delete this;
    }

protected:
    // After construction, once: registers and, when status is not OK, ends at once.
    bool open(const grpc::Status& status)
    {
        const bool joined = m_calls.join(this);
        if (status.ok() && joined)
            return true;
        finish(status.ok() ? goingAway() : status);
        return false;
    }

    void begin(const proto::SubscribeRequest& request)
    {
        const std::scoped_lock lock(m_mutex);
        const Feed& feed = m_calls.context.feed;
        const wire::Seq now = feed.newest() + 1;
        m_next = request.has_since() ? qMin<wire::Seq>(request.since(), now - 1) + 1 : now;
        m_begun = true;
        m_item.set_next(m_next);
        start({});
    }

    void finish(const grpc::Status& status)
    {
        const std::scoped_lock lock(m_mutex);
        if (std::exchange(m_finished, true))
            return;
        this->Finish(status);
    }

    bool begun()
    {
        const std::scoped_lock lock(m_mutex);
        return m_begun;
    }

    Calls& m_calls;

private:
    void start(grpc::WriteOptions options)
    {
        if (m_finished)
            return;
        m_writing = true;
        this->StartWrite(&m_item, options);
    }

    // m_mutex is held and no write is under way.
    void writeNext()
    {
        if (m_pending.empty()) {
            FeedSlice slice = m_calls.context.feed.read(m_next, readEvents, readBytes);
            m_next = slice.next;
            m_pending.assign(slice.items.begin(), slice.items.end());
            if (slice.gap) {
                m_item.mutable_gap()->set_from(slice.gap->from);
                m_item.mutable_gap()->set_to(slice.gap->to);
                return start({});
            }
        }
        if (m_pending.empty())
            return;
        fill(m_item, m_pending.front()->event);
        m_pending.pop_front();
        ++m_calls.context.figures.events;
        grpc::WriteOptions options;
        if (!m_pending.empty())
            options.set_buffer_hint(); // more follows at once: let the transport gather
        start(options);
    }

    std::mutex m_mutex;
    proto::Item m_item; // belongs to gRPC while m_writing
    std::deque<FeedItemPtr> m_pending;
    wire::Seq m_next = 1;
    bool m_begun = false;
    bool m_writing = false;
    bool m_finished = false;
};

class SubscribeCall final : public FeedCall<grpc::ServerWriteReactor<proto::Item>>
{
public:
    SubscribeCall(Calls& calls, const grpc::Status& status, const proto::SubscribeRequest& request)
        : FeedCall(calls)
    {
        if (open(status))
            begin(request);
    }
};

class ExchangeCall final : public FeedCall<grpc::ServerBidiReactor<proto::ExchangeRequest, proto::Item>>
{
public:
    ExchangeCall(Calls& calls, const grpc::Status& status, bool mayWrite)
        : FeedCall(calls)
        , m_mayWrite(mayWrite)
    {
        if (open(status))
            StartRead(&m_request);
    }

    void OnReadDone(bool ok) override
    {
        if (!ok)
            return finish(grpc::Status::OK); // the client has nothing more to say: its way to end
        if (begun() != m_request.has_publish())
            return finish({ grpc::StatusCode::INVALID_ARGUMENT, "subscribe comes first and once, then publish" });
        if (m_request.has_publish() && !m_mayWrite)
            return finish(noToken());
        if (m_request.has_publish())
            m_calls.context.feed.publish(kindOf(m_request.publish().kind()),
                QByteArray::fromStdString(m_request.publish().payload()));
        else
            begin(m_request.subscribe());
        StartRead(&m_request);
    }

private:
    proto::ExchangeRequest m_request;
    const bool m_mayWrite;
};

class EchoCall final : public grpc::ServerBidiReactor<proto::EchoMessage, proto::EchoMessage>, public LiveCall
{
public:
    EchoCall(Calls& calls, const grpc::Status& status)
        : m_calls(calls)
    {
        const bool joined = m_calls.join(this);
        if (!status.ok() || !joined)
            finish(status.ok() ? goingAway() : status);
        else
            StartRead(&m_message);
    }

    void OnReadDone(bool ok) override
    {
        if (ok)
            StartWrite(&m_message);
        else
            finish(grpc::Status::OK);
    }
    void OnWriteDone(bool ok) override
    {
        if (ok)
            StartRead(&m_message);
    }
    void OnCancel() override { finish(grpc::Status::CANCELLED); }
    void OnDone() override
    {
        m_calls.leave(this);
        delete this;
    }

    void wake() override { }
    void end() override { finish(goingAway()); }

private:
    void finish(const grpc::Status& status)
    {
        if (!m_finished.exchange(true))
            Finish(status);
    }

    Calls& m_calls;
    proto::EchoMessage m_message;
    std::atomic<bool> m_finished { false };
};

class Service final : public proto::Demo::CallbackService
{
public:
    explicit Service(Calls& calls)
        : m_calls(calls)
    {
    }

    grpc::ServerWriteReactor<proto::Item>* Subscribe(
        grpc::CallbackServerContext* call, const proto::SubscribeRequest* request) override
    {
        return new SubscribeCall(m_calls, m_calls.check(*call), *request);
    }

    grpc::ServerBidiReactor<proto::ExchangeRequest, proto::Item>* Exchange(grpc::CallbackServerContext* call) override
    {
        return new ExchangeCall(m_calls, m_calls.check(*call), m_calls.hasToken(*call));
    }

    grpc::ServerBidiReactor<proto::EchoMessage, proto::EchoMessage>* Echo(grpc::CallbackServerContext* call) override
    {
        return new EchoCall(m_calls, m_calls.check(*call));
    }

    grpc::ServerUnaryReactor* Publish(
        grpc::CallbackServerContext* call, const proto::PublishRequest* request, proto::PublishReply* reply) override
    {
        grpc::ServerUnaryReactor* reactor = call->DefaultReactor();
        grpc::Status status = m_calls.check(*call);
        if (status.ok() && !m_calls.hasToken(*call))
            status = noToken();
        if (status.ok())
            reply->set_seq(m_calls.context.feed.publish(
                kindOf(request->kind()), QByteArray::fromStdString(request->payload())));
        reactor->Finish(status);
        return reactor;
    }

private:
    Calls& m_calls;
};

class GrpcEndpoint final : public Endpoint, public ServerEndpoint
{
public:
    explicit GrpcEndpoint(const EndpointContext& context)
        : m_calls(context)
        , m_service(m_calls)
    {
    }

    ~GrpcEndpoint() override
    {
        if (m_ending.joinable())
            m_ending.join();
        if (m_server)
            m_server->Shutdown(in(0));
    }

    Result<quint16> listen(const QHostAddress& address, quint16 port) override;

    void take(const FeedSlice&) override { m_calls.wake(); }

    void close() override
    {
        m_calls.close();
        if (!m_server)
            return;
        m_closed = false;
        m_ending = std::thread([this] { // Shutdown() waits for the calls to end
            m_server->Shutdown(in(500));
            m_closed = true;
        });
    }

    bool isClosed() const override { return m_closed; }

private:
    Calls m_calls;
    Service m_service;
    std::unique_ptr<grpc::Server> m_server;
    std::thread m_ending;
    std::atomic<bool> m_closed { true };
};

std::shared_ptr<grpc::ServerCredentials> credentials(const http::ServerTls* tls)
{
    if (!tls)
        return grpc::InsecureServerCredentials();
    grpc::SslServerCredentialsOptions options(tls->clientAuthorities.isEmpty()
            ? GRPC_SSL_DONT_REQUEST_CLIENT_CERTIFICATE
            : GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
    options.pem_root_certs = tls->clientAuthorities.toStdString();
    options.pem_key_cert_pairs.push_back({ tls->key.toStdString(), tls->certificate.toStdString() });
    return grpc::SslServerCredentials(options);
}

Result<quint16> GrpcEndpoint::listen(const QHostAddress& address, quint16 port)
{
    if (qEnvironmentVariableIsEmpty("GRPC_VERBOSITY")) // a taken port is told once, by us
        gpr_set_log_function([](gpr_log_func_args*) { });
    grpc::EnableDefaultHealthCheckService(true);
    grpc::reflection::InitProtoReflectionServerBuilderPlugin();
    grpc::ServerBuilder builder;
    builder.SetMaxReceiveMessageSize(messageLimit);
    builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
    builder.AddChannelArgument(GRPC_ARG_MAX_METADATA_SIZE, metadataLimit);
    builder.AddChannelArgument(GRPC_ARG_MAX_CONCURRENT_STREAMS, streamsPerConnection);
    // faults.md section 4: a half-open link is seen in 15 s, and a client may ping as often.
    builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIME_MS, 10'000);
    builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 5'000);
    builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
    builder.AddChannelArgument(GRPC_ARG_HTTP2_MAX_PINGS_WITHOUT_DATA, 0);
    builder.AddChannelArgument(GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS, 5'000);
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + address.toString() + u']'
                                                                            : address.toString();
    const QString where = host + u':' + QString::number(port);
    int bound = 0;
    if (m_calls.context.tls)
        builder.AddChannelArgument(GRPC_ARG_SERVER_HANDSHAKE_TIMEOUT_MS, static_cast<int>(m_calls.context.limits.upgrade.count()));
    builder.AddListeningPort(where.toStdString(), credentials(m_calls.context.tls), &bound);
    builder.RegisterService(&m_service);
    m_server = builder.BuildAndStart();
    if (!m_server || bound == 0)
        return Error { Error::Kind::Network, QStringLiteral("cannot listen for gRPC"), where };
    return static_cast<quint16>(bound);
}

} // namespace

std::unique_ptr<Endpoint> makeGrpcEndpoint(const EndpointContext& context)
{
    return std::make_unique<GrpcEndpoint>(context);
}

} // namespace wirewise::transports
