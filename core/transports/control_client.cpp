// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/control_client.h"

#include "core/transports/http_exchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQueue>
#include <QTimer>

namespace wirewise::transports {

namespace {

using namespace std::chrono_literals;

demo::FeedState feedStateFrom(const QJsonObject& object)
{
    return { object.value(QLatin1String("rate")).toDouble(), object.value(QLatin1String("size")).toInteger(),
        object.value(QLatin1String("kind")).toString(), object.value(QLatin1String("paused")).toBool(),
        static_cast<wire::Seq>(object.value(QLatin1String("newest")).toInteger()),
        static_cast<wire::Seq>(object.value(QLatin1String("oldest")).toInteger()) };
}

demo::ServerStats statsFrom(const QJsonObject& object)
{
    demo::ServerStats stats { object.value(QLatin1String("rss_bytes")).toInteger(),
        object.value(QLatin1String("cpu_ms")).toInteger(), object.value(QLatin1String("queued_bytes_max")).toInteger(), 0, {} };
    const QJsonObject queued = object.value(QLatin1String("queued_bytes")).toObject();
    for (auto it = queued.begin(); it != queued.end(); ++it)
        stats.queuedBytes.insert(TransportId(it.key()), it.value().toInteger());
    const QJsonObject connections = object.value(QLatin1String("connections")).toObject();
    for (const QJsonValue& count : connections)
        stats.connections += count.toInteger();
    return stats;
}

// One request after the other on one connection; what was kept alive and closed meanwhile is asked once more,
// since both requests may be repeated safely.
class ControlClient final : public demo::FeedControl
{
public:
    explicit ControlClient(const wire::ReadyLine& ready)
        : m_target { QUrl((ready.tls ? QStringLiteral("https://127.0.0.1:%1") : QStringLiteral("http://127.0.0.1:%1")).arg(ready.http)),
            ready.token, {}, { ready.authority, {}, {} } }
    {
        pointAt(m_client, m_target);
        m_client.setTimeouts({ 2s, 3s, 3s });
        QObject::connect(&m_client, &http::HttpClient::headReceived, &m_client,
            [this](const http::Response& head) { m_status = head.status; });
        QObject::connect(&m_client, &http::HttpClient::bodyReceived, &m_client,
            [this](const QByteArray& piece) { m_body += piece; });
        QObject::connect(&m_client, &http::HttpClient::finished, &m_client, [this] { answered(); });
        QObject::connect(&m_client, &http::HttpClient::failed, &m_client, [this](const Error& error) {
            if (std::exchange(m_again, false))
                sendFirst();
            else
                answer(error);
        });
    }

    void change(const demo::FeedChange& change, std::function<void(Result<demo::FeedState>)> done) override
    {
        QJsonObject body;
        if (change.rate)
            body.insert(QStringLiteral("rate"), *change.rate);
        if (change.size)
            body.insert(QStringLiteral("size"), *change.size);
        if (change.kind)
            body.insert(QStringLiteral("kind"), *change.kind);
        if (change.paused)
            body.insert(QStringLiteral("paused"), *change.paused);
        http::Request request = requestTo(m_target, "PUT", path("/feed"));
        request.headers.set("Content-Type", "application/json");
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        ask(request, [done = std::move(done)](const Result<QJsonObject>& answer) {
            done(answer ? Result<demo::FeedState>(feedStateFrom(*answer)) : answer.error());
        });
    }

    void allow(const demo::Passages& passages, std::function<void(Result<bool>)> done) override
    {
        const auto ports = [](const QList<quint16>& list) {
            QJsonArray array;
            for (const quint16 port : list)
                array.append(port);
            return array;
        };
        http::Request request = requestTo(m_target, "PUT", path("/passages"));
        request.headers.set("Content-Type", "application/json");
        request.body = QJsonDocument(QJsonObject { { QStringLiteral("http"), ports(passages.http) },
            { QStringLiteral("websocket"), ports(passages.websocket) }, { QStringLiteral("grpc"), ports(passages.grpc) } })
            .toJson(QJsonDocument::Compact);
        ask(request, [done = std::move(done)](const Result<QJsonObject>& answer) {
            done(answer ? Result<bool>(true) : answer.error());
        });
    }

    void askStats(std::function<void(Result<demo::ServerStats>)> done) override
    {
        ask(requestTo(m_target, "GET", path("/stats")), [done = std::move(done)](const Result<QJsonObject>& answer) {
            done(answer ? Result<demo::ServerStats>(statsFrom(*answer)) : answer.error());
        });
    }

private:
    struct Question
    {
        http::Request request;
        std::function<void(const Result<QJsonObject>&)> done;
    };

    QUrl path(const char* path) const
    {
        QUrl url = m_target.url;
        url.setPath(QLatin1String(path));
        return url;
    }

    void ask(const http::Request& request, std::function<void(const Result<QJsonObject>&)> done)
    {
        m_questions.enqueue({ request, std::move(done) });
        if (m_questions.size() == 1)
            QTimer::singleShot(0, &m_client, [this] { startFirst(); });
    }

    void startFirst()
    {
        m_again = true;
        sendFirst();
    }

    void sendFirst()
    {
        m_status = 0;
        m_body.clear();
        m_client.send(m_questions.head().request);
    }

    void answered()
    {
        const QJsonObject object = QJsonDocument::fromJson(m_body).object();
        if (m_status == 200)
            answer(object);
        else
            answer(Error { Error::Kind::Refused, QStringLiteral("the server answered %1: %2").arg(m_status).arg(
                object.value(QLatin1String("error")).toString()), m_target.url.toString() });
    }

    void answer(const Result<QJsonObject>& result)
    {
        const Question question = m_questions.dequeue();
        if (!m_questions.isEmpty())
            QTimer::singleShot(0, &m_client, [this] { startFirst(); });
        question.done(result); // may end us: nothing after it
    }

    demo::Target m_target;
    http::HttpClient m_client;
    QQueue<Question> m_questions; // the first is under way
    bool m_again = false;
    int m_status = 0;
    QByteArray m_body;
};

} // namespace

std::unique_ptr<demo::FeedControl> makeControlClient(const wire::ReadyLine& ready)
{
    return std::make_unique<ControlClient>(ready);
}

} // namespace wirewise::transports
