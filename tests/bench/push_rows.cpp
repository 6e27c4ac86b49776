// SPDX-License-Identifier: GPL-3.0-or-later
// One-way push of 64 B events to one client, beside raw 64 KiB writes counted in messages of 64 B. The feed's rate
// climbs until the client receives no more of it: the figure is the most the whole path (feed, endpoint, wire,
// client) carries, envelope included.
#include "core/http/http_client.h"
#include "core/transports/sse/sse_parser.h"
#include "demo.grpc.pb.h"
#include "tests/bench/raw_tcp.h"
#include "tests/bench/rig.h"
#include "tests/bench/rows.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QWebSocket>

#include <atomic>
#include <cstdio>
#include <grpcpp/grpcpp.h>
#include <thread>

namespace wirewise::bench {

namespace {

constexpr int rates[] { 25'000, 50'000, 100'000, 200'000, 400'000, 800'000, 1'000'000 }; // the last is the feed's bound
constexpr double seconds = 1.5;

// Counts what arrives at one client.
class Receiver
{
public:
    virtual ~Receiver() = default;
    virtual qint64 count() const = 0;
    virtual bool cut() const = 0;
};

class WebSocketReceiver final : public Receiver
{
public:
    explicit WebSocketReceiver(const wire::ReadyLine& ready)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, [this] { ++m_count; });
        QObject::connect(&m_socket, &QWebSocket::disconnected, [this] { m_cut = true; });
        m_socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/stream").arg(ready.websocket)));
    }
    ~WebSocketReceiver() override { m_socket.disconnect(); }
    qint64 count() const override { return m_count; }
    bool cut() const override { return m_cut; }

private:
    QWebSocket m_socket;
    qint64 m_count = 0;
    bool m_cut = false;
};

class SseReceiver final : public Receiver
{
public:
    explicit SseReceiver(const wire::ReadyLine& ready)
    {
        m_client.setServer(QStringLiteral("127.0.0.1"), ready.http);
        QObject::connect(&m_client, &http::HttpClient::bodyReceived, [this](const QByteArray& piece) { m_count += m_parser.feed(piece).size(); });
        QObject::connect(&m_client, &http::HttpClient::finished, [this] { m_cut = true; });
        QObject::connect(&m_client, &http::HttpClient::failed, [this] { m_cut = true; });
        http::Request get;
        get.target = "/events";
        m_client.send(get);
    }
    qint64 count() const override { return m_count; }
    bool cut() const override { return m_cut; }

private:
    http::HttpClient m_client;
    transports::SseParser m_parser;
    qint64 m_count = 0;
    bool m_cut = false;
};

class GrpcReceiver final : public Receiver
{
public:
    explicit GrpcReceiver(const wire::ReadyLine& ready)
        : m_stub(wirewise::v1::Demo::NewStub(grpc::CreateChannel("127.0.0.1:" + std::to_string(ready.grpc), grpc::InsecureChannelCredentials())))
        , m_thread([this] { read(); })
    {
    }
    ~GrpcReceiver() override
    {
        m_context.TryCancel();
        m_thread.join();
    }
    qint64 count() const override { return m_count; }
    bool cut() const override { return m_cut; }

private:
    void read()
    {
        const auto stream = m_stub->Subscribe(&m_context, {});
        wirewise::v1::Item item;
        while (stream->Read(&item))
            m_count += item.has_event() ? 1 : 0;
        stream->Finish();
        m_cut = true;
    }

    std::unique_ptr<wirewise::v1::Demo::Stub> m_stub;
    grpc::ClientContext m_context;
    std::atomic<qint64> m_count { 0 };
    std::atomic<bool> m_cut { false };
    std::thread m_thread;
};

void turnLoopFor(double duration)
{
    const qint64 end = nowNs() + static_cast<qint64>(duration * 1e9);
    while (nowNs() < end)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

template <typename Kind>
double mostPerSecond()
{
    double most = 0;
    for (const int rate : rates) {
        ServerRig server;
        server.request("PUT", "/feed", R"({"size":64,"kind":"text","paused":true})");
        const Kind receiver(server.ready());
        turnLoopFor(0.3);
        const qint64 before = receiver.count();
        const qint64 start = nowNs();
        server.request("PUT", "/feed", "{\"rate\":" + QByteArray::number(rate) + ",\"paused\":false}");
        turnLoopFor(seconds);
        const double received = static_cast<double>(receiver.count() - before) / (static_cast<double>(nowNs() - start) / 1e9);
        most = std::max(most, received);
        if (receiver.cut() || received < 0.5 * rate)
            break;
    }
    return most;
}

Row row(const QString& name, double most, double base, const QString& target)
{
    return { name + QStringLiteral(": push of 64 B events"), QStringLiteral("raw TCP in messages of 64 B"), most / 1e3, QStringLiteral("k/s"), most / base, target };
}

} // namespace

std::vector<Row> pushRows()
{
    const double base = RawPeer(RawPeer::Role::Source, 64).throughput(1.5) / 64;
    return {
        row(QStringLiteral("WebSocket"), mostPerSecond<WebSocketReceiver>(), base, QStringLiteral("1/8")),
        row(QStringLiteral("SSE"), mostPerSecond<SseReceiver>(), base, QStringLiteral("1/5")),
        row(QStringLiteral("gRPC"), mostPerSecond<GrpcReceiver>(), base, QStringLiteral("1/50")),
    };
}

} // namespace wirewise::bench
