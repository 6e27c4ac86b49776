// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lab/slow_reader.h"

#include "core/transports/grpc/grpc_library.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

constexpr auto longestCall = 15s; // whatever happens, nobody waits longer
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

// Reads an item only when the one before was taken.
class GrpcReader final : public SlowReader
{
public:
    GrpcReader(Lab& lab, const transports::GrpcLibrary& library, quint16 port)
        : m_lab(lab)
        , m_port(port)
        , m_channel(library.to(port, transports::GrpcLibrary::Window::Fixed))
    {
        transports::GrpcCall::Request request;
        request.inboxFull = 1;
        m_call = m_channel->call(request, m_owner, [this] {
            m_news = true;
            if (m_reading)
                take();
        });
    }
    ~GrpcReader() override { m_call->letGo(); }

    // Where the stream begins is its first item: then it stands, with one event read ahead.
    bool open()
    {
        m_lab.waitUntil([this] { return m_news; }, 5s);
        take();
        return m_begun;
    }

    quint16 port() const override { return m_port; }

    qint64 readOn() override
    {
        m_reading = true;
        take();
        m_lab.waitUntil([this] { return m_events >= enoughEvents || m_ended; }, longestCall);
        m_reading = false;
        return m_events;
    }

private:
    Lab& m_lab;
    quint16 m_port;
    QObject m_owner;
    std::unique_ptr<transports::GrpcChannel> m_channel;
    transports::GrpcCall* m_call = nullptr; // ends before its channel
    bool m_news = false;
    bool m_reading = false;
    bool m_begun = false;
    bool m_ended = false;
    qint64 m_events = 0;

    void take()
    {
        if (!std::exchange(m_news, false))
            return;
        const auto news = m_call->takeNews();
        for (const wire::Envelope& item : news.items) {
            m_begun = m_begun || std::holds_alternative<wire::Resume>(item);
            m_events += std::holds_alternative<wire::FeedEvent>(item) ? 1 : 0;
        }
        m_ended = news.ended.has_value();
    }
};

} // namespace

Result<std::unique_ptr<SlowReader>> openSocketReader(Lab& lab, quint16 port, const QByteArray& request)
{
    auto reader = std::make_unique<SocketReader>(port);
    if (const auto open = reader->open(lab, request); !open)
        return open.error();
    return std::unique_ptr<SlowReader>(std::move(reader));
}

Result<std::unique_ptr<SlowReader>> openGrpcReader(Lab& lab, quint16 port)
{
    const auto& library = transports::grpcLibrary();
    if (!library)
        return library.error();
    auto reader = std::make_unique<GrpcReader>(lab, **library, port);
    if (!reader->open())
        return Error { Error::Kind::Helper, QStringLiteral("the stream was not opened"), {} };
    return std::unique_ptr<SlowReader>(std::move(reader));
}

} // namespace wirewise::evidence
