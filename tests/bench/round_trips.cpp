// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/round_trips.h"

#include "core/http/http_client.h"
#include "demo.grpc.pb.h"
#include "tests/bench/raw_tcp.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QWebSocket>

#include <cstdio>
#include <cstdlib>
#include <grpcpp/grpcpp.h>

namespace wirewise::bench {

namespace {

[[noreturn]] void give(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(3);
}

// For the event-driven clients: sends, and stops the loop when n answers have come.
class LoopClient : public RoundTripClient
{
public:
    std::vector<qint64> run(int n) override
    {
        m_times.clear();
        if (n == 0)
            return {};
        m_left = n;
        m_start = nowNs();
        sendOne();
        m_loop.exec();
        return m_times;
    }

protected:
    virtual void sendOne() = 0;

    void answered()
    {
        m_times.push_back(nowNs() - m_start);
        if (--m_left == 0) {
            m_loop.quit();
            return;
        }
        m_start = nowNs();
        sendOne();
    }

private:
    QEventLoop m_loop;
    std::vector<qint64> m_times;
    int m_left = 0;
    qint64 m_start = 0;
};

class WebSocketClient final : public LoopClient
{
public:
    WebSocketClient(const wire::ReadyLine& ready, int size) : m_payload(size, u'x')
    {
        QEventLoop opening;
        QObject::connect(&m_socket, &QWebSocket::connected, &opening, &QEventLoop::quit);
        QObject::connect(&m_socket, &QWebSocket::disconnected, [this] { give(m_socket.errorString()); });
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, [this] { answered(); });
        m_socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/echo").arg(ready.websocket)));
        opening.exec();
        m_tcp = m_socket.findChild<QAbstractSocket*>();
        m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }
    ~WebSocketClient() override { m_socket.disconnect(); }

private:
    void sendOne() override
    {
        m_socket.sendTextMessage(m_payload);
        m_tcp->flush();
    }

    QString m_payload;
    QWebSocket m_socket;
    QAbstractSocket* m_tcp = nullptr;
};

// A kept-alive request: what a poll costs, and a webhook delivery.
class HttpRoundTrip final : public LoopClient
{
public:
    HttpRoundTrip(const wire::ReadyLine& ready, int size)
    {
        m_request.method = "POST";
        m_request.target = "/echo";
        m_request.headers.add("Content-Type", "text/plain");
        m_request.body = QByteArray(size, 'x');
        m_client.setServer(QStringLiteral("127.0.0.1"), ready.http);
        QObject::connect(&m_client, &http::HttpClient::finished, [this] { answered(); });
        QObject::connect(&m_client, &http::HttpClient::failed, [](const Error& error) { give(error.text()); });
    }

private:
    void sendOne() override { m_client.send(m_request); }

    http::Request m_request;
    http::HttpClient m_client;
};

// POST up, event down.
class SseRoundTrip final : public LoopClient
{
public:
    SseRoundTrip(const wire::ReadyLine& ready, int size)
    {
        m_up.setServer(QStringLiteral("127.0.0.1"), ready.http);
        m_down.setServer(QStringLiteral("127.0.0.1"), ready.http);
        m_post.method = "POST";
        m_post.target = "/messages";
        m_post.headers.add("Content-Type", "text/plain");
        m_post.headers.add("Authorization", "Bearer " + ready.token);
        m_post.body = QByteArray(size, 'x');
        QEventLoop opening;
        QObject::connect(&m_down, &http::HttpClient::headReceived, &opening, &QEventLoop::quit);
        QObject::connect(&m_down, &http::HttpClient::bodyReceived, [this](const QByteArray& piece) {
            m_eventCame = m_eventCame || piece.contains("\ndata:");
            bothCame();
        });
        QObject::connect(&m_up, &http::HttpClient::finished, [this] { m_answerCame = true; bothCame(); });
        QObject::connect(&m_up, &http::HttpClient::failed, [](const Error& error) { give(error.text()); });
        QObject::connect(&m_down, &http::HttpClient::failed, [](const Error& error) { give(error.text()); });
        http::Request get;
        get.target = "/events";
        m_down.send(get);
        opening.exec();
    }

private:
    void sendOne() override
    {
        m_eventCame = m_answerCame = false;
        m_up.send(m_post);
    }
    void bothCame()
    {
        if (m_eventCame && m_answerCame) {
            m_eventCame = m_answerCame = false;
            answered();
        }
    }

    http::Request m_post;
    http::HttpClient m_up;
    http::HttpClient m_down;
    bool m_eventCame = false;
    bool m_answerCame = false;
};

class GrpcClient final : public RoundTripClient
{
public:
    GrpcClient(const wire::ReadyLine& ready, int size)
        : m_stub(wirewise::v1::Demo::NewStub(grpc::CreateChannel("127.0.0.1:" + std::to_string(ready.grpc), grpc::InsecureChannelCredentials())))
        , m_stream(m_stub->Echo(&m_context))
    {
        m_message.set_payload(std::string(static_cast<size_t>(size), 'x'));
    }
    ~GrpcClient() override
    {
        m_context.TryCancel();
        m_stream->Finish();
    }

    std::vector<qint64> run(int n) override
    {
        std::vector<qint64> times;
        wirewise::v1::EchoMessage answer;
        for (int i = 0; i < n; ++i) {
            const qint64 start = nowNs();
            if (!m_stream->Write(m_message) || !m_stream->Read(&answer))
                give(QStringLiteral("the gRPC stream ended"));
            times.push_back(nowNs() - start);
        }
        return times;
    }

private:
    std::unique_ptr<wirewise::v1::Demo::Stub> m_stub;
    grpc::ClientContext m_context;
    std::unique_ptr<grpc::ClientReaderWriter<wirewise::v1::EchoMessage, wirewise::v1::EchoMessage>> m_stream;
    wirewise::v1::EchoMessage m_message;
};

template <typename Client>
std::unique_ptr<RoundTripClient> make(const wire::ReadyLine& ready, int size)
{
    return std::make_unique<Client>(ready, size);
}

} // namespace

std::span<const RoundTrip> roundTrips()
{
    static const RoundTrip table[] {
        { QStringLiteral("WebSocket"), make<WebSocketClient>, QStringLiteral("1.5"), QStringLiteral("5") },
        { QStringLiteral("HTTP keep-alive request"), make<HttpRoundTrip>, QStringLiteral("1.7"), QStringLiteral("5") },
        { QStringLiteral("SSE: POST up, event down"), make<SseRoundTrip>, QStringLiteral("2.6"), QStringLiteral("-") },
        { QStringLiteral("gRPC bidirectional"), make<GrpcClient>, QStringLiteral("3.8"), QStringLiteral("13") },
    };
    return table;
}

} // namespace wirewise::bench
