// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lab/slow_reader.h"

#include "demo.grpc.pb.h"

#include <grpc/support/time.h>
#include <grpcpp/grpcpp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

constexpr int longestCall = 15; // s: whatever happens, nobody waits longer
constexpr qint64 enoughEvents = 500;

class SocketReader final : public SlowReader
{
public:
    explicit SocketReader(quint16 port)
        : m_port(port)
        , m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
    }
    ~SocketReader() override { ::close(m_descriptor); }

    Result<bool> open(Lab& lab, const QByteArray& request)
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
            || ::send(m_descriptor, request.constData(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL) != request.size())
            return Error { Error::Kind::Network, QStringLiteral("no connection to port %1").arg(m_port), {} };
        QByteArray head;
        const bool came = lab.waitUntil([&] {
            char byte = 0;
            while (!head.endsWith("\r\n\r\n") && ::recv(m_descriptor, &byte, 1, MSG_DONTWAIT) == 1)
                head += byte;
            return head.endsWith("\r\n\r\n");
        }, 5s);
        if (!came || !(head.startsWith("HTTP/1.1 101") || head.startsWith("HTTP/1.1 200")))
            return Error { Error::Kind::Helper, QStringLiteral("the stream was not opened"), QString::fromLatin1(head.left(40)) };
        return true;
    }

    quint16 port() const override { return m_port; }
    qint64 readOn() override { return -1; }

private:
    quint16 m_port;
    int m_descriptor;
};

class GrpcReader final : public SlowReader
{
public:
    explicit GrpcReader(quint16 port)
        : m_port(port)
    {
        grpc::ChannelArguments arguments;
        arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1); // a connection of its own
        arguments.SetInt(GRPC_ARG_HTTP2_BDP_PROBE, 0); // else the library begins with a window of 4 MiB
        m_stub = ::wirewise::v1::Demo::NewStub(grpc::CreateCustomChannel(
            "ipv4:127.0.0.1:" + std::to_string(port), grpc::InsecureChannelCredentials(), arguments));
        m_context.set_deadline(gpr_time_add(gpr_now(GPR_CLOCK_MONOTONIC), gpr_time_from_seconds(longestCall, GPR_TIMESPAN)));
    }
    ~GrpcReader() override
    {
        m_context.TryCancel();
        if (m_reader)
            m_reader->Finish();
    }

    Result<bool> open()
    {
        m_reader = m_stub->Subscribe(&m_context, {});
        ::wirewise::v1::Item first; // where the stream begins: it stands then
        if (m_reader->Read(&first) && first.has_next())
            return true;
        return Error { Error::Kind::Helper, QStringLiteral("the stream was not opened"), {} };
    }

    quint16 port() const override { return m_port; }

    qint64 readOn() override
    {
        qint64 events = 0;
        ::wirewise::v1::Item item;
        while (events < enoughEvents && m_reader->Read(&item))
            events += item.has_event() ? 1 : 0;
        return events;
    }

private:
    quint16 m_port;
    std::unique_ptr<::wirewise::v1::Demo::Stub> m_stub;
    grpc::ClientContext m_context;
    std::unique_ptr<grpc::ClientReader<::wirewise::v1::Item>> m_reader;
};

} // namespace

Result<std::unique_ptr<SlowReader>> openSocketReader(Lab& lab, quint16 port, const QByteArray& request)
{
    auto reader = std::make_unique<SocketReader>(port);
    if (const auto open = reader->open(lab, request); !open)
        return open.error();
    return std::unique_ptr<SlowReader>(std::move(reader));
}

Result<std::unique_ptr<SlowReader>> openGrpcReader(quint16 port)
{
    auto reader = std::make_unique<GrpcReader>(port);
    if (const auto open = reader->open(); !open)
        return open.error();
    return std::unique_ptr<SlowReader>(std::move(reader));
}

} // namespace wirewise::evidence
