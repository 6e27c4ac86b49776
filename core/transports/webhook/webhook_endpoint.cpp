// SPDX-License-Identifier: GPL-3.0-or-later
// /webhooks: registration and its news. One instance for all shards; everything here needs the token.
#include "core/base/secret.h"
#include "core/transports/endpoint.h"
#include "core/transports/webhook/webhook_sender.h"
#include "core/transports/webhook/webhook_signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace wirewise::transports {

namespace {

constexpr qsizetype controlBody = 64 * 1024;
constexpr std::size_t mostWebhooks = 4096; // each may hold one connection of ours
constexpr char eventPrefix[] = "evt_";

http::Response answer(int status, const QJsonObject& object)
{
    return http::json(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

http::Response notAllowed(const QByteArray& allow)
{
    http::Response response = http::refusal(405, "allowed here: " + allow);
    response.headers.add("Allow", allow);
    return response;
}

QJsonObject describe(const WebhookSender& sender)
{
    QJsonArray failed;
    for (const wire::Seq seq : sender.failed())
        failed.append(QString::fromLatin1(eventPrefix) + QString::number(seq));
    const WebhookRecord& record = sender.record();
    return { { QStringLiteral("id"), QString::fromLatin1(record.id) },
        { QStringLiteral("url"), QString::fromLatin1(record.url) },
        { QStringLiteral("next"), static_cast<qint64>(record.next) },
        { QStringLiteral("disabled"), record.disabled }, { QStringLiteral("failed"), failed } };
}

QJsonObject describe(const WebhookAttempt& attempt)
{
    return { { QStringLiteral("event"), QString::fromLatin1(attempt.event) },
        { QStringLiteral("attempt"), attempt.attempt },
        { QStringLiteral("at_ms"), static_cast<qint64>(attempt.at.count()) },
        { QStringLiteral("status"), attempt.status }, { QStringLiteral("error"), attempt.error },
        { QStringLiteral("next_ms"),
            attempt.next ? QJsonValue(static_cast<qint64>(attempt.next->count())) : QJsonValue(QJsonValue::Null) } };
}

class WebhookEndpoint final : public Endpoint, public AnsweringEndpoint
{
public:
    explicit WebhookEndpoint(const EndpointContext& context)
        : m_context(context)
    {
        if (!context.journal)
            return;
        for (const WebhookRecord& record : context.journal->remembered().webhooks)
            if (const auto target = webhookTarget(record.url, {}, context.limits.webhooksTo))
                add(record, *target);
    }

    bool serves(const QByteArray& path) const override
    {
        return path == "/webhooks" || path.startsWith("/webhooks/");
    }

    http::Response answer(const http::Request& request) override;

    void take(const FeedSlice&) override
    {
        for (const auto& [id, sender] : m_senders)
            sender->wake();
    }

    void close() override
    {
        for (const auto& [id, sender] : m_senders)
            sender->stop();
    }

    bool isClosed() const override
    {
        return std::none_of(m_senders.begin(), m_senders.end(), [](const auto& s) { return s.second->isBusy(); });
    }

private:
    void add(const WebhookRecord& record, const WebhookTarget& target);
    http::Response enroll(const http::Request& request);
    http::Response list() const;
    http::Response answerFor(WebhookSender& sender, const QList<QByteArray>& parts, const QByteArray& method);

    EndpointContext m_context;
    std::map<QByteArray, std::unique_ptr<WebhookSender>> m_senders;
};

http::Response WebhookEndpoint::answer(const http::Request& request)
{
    const QList<QByteArray> parts = request.path().sliced(1).split('/'); // webhooks, id, what, event
    if (parts.size() == 1)
        return request.method == "POST" ? enroll(request)
            : request.method == "GET" || request.method == "HEAD" ? list()
                                                                  : notAllowed("GET, HEAD, POST");
    const auto at = m_senders.find(parts[1]);
    if (at == m_senders.end())
        return http::refusal(404, "no such webhook");
    return answerFor(*at->second, parts, request.method);
}

http::Response WebhookEndpoint::answerFor(
    WebhookSender& sender, const QList<QByteArray>& parts, const QByteArray& method)
{
    const bool get = method == "GET" || method == "HEAD";
    if (parts.size() == 2) {
        if (method != "DELETE")
            return get ? transports::answer(200, describe(sender)) : notAllowed("GET, HEAD, DELETE");
        if (m_context.journal)
            m_context.journal->webhookRemoved(parts[1]);
        m_senders.erase(parts[1]);
        --m_context.figures.connections;
        return { 204, {}, {}, true };
    }
    if (parts.size() == 3 && parts[2] == "attempts") {
        QJsonArray attempts;
        for (const WebhookAttempt& attempt : sender.attempts())
            attempts.append(describe(attempt));
        return get ? transports::answer(200, { { QStringLiteral("attempts"), attempts } }) : notAllowed("GET, HEAD");
    }
    if (parts.size() == 4 && parts[2] == "resend") {
        if (method != "POST")
            return notAllowed("POST");
        const auto seq = parts[3].startsWith(eventPrefix) ? parseSeq(parts[3].sliced(4)) : std::nullopt;
        if (!seq || !sender.resend(*seq))
            return http::refusal(404, "no such event, or no longer kept");
        return http::json(202, "{\"ok\":true}");
    }
    return http::refusal(404, "no such path");
}

http::Response WebhookEndpoint::enroll(const http::Request& request)
{
    if (request.body.size() > controlBody)
        return http::refusal(413, "a registration is at most 64 KiB");
    const QJsonObject wish = QJsonDocument::fromJson(request.body).object();
    const QJsonValue events = wish.value(QLatin1String("events"));
    if (!wish.value(QLatin1String("url")).isString())
        return http::refusal(400, "expected a JSON object with url");
    if (!events.isUndefined() && events.toArray() != QJsonArray { QStringLiteral("*") })
        return http::refusal(400, "events is *, all there are");
    const QJsonValue since = wish.value(QLatin1String("since"));
    const qint64 last = since.toInteger(-1);
    if (!since.isUndefined() && (last < 0 || !since.isDouble()))
        return http::refusal(400, "since is a sequence number");
    const QByteArray url = wish.value(QLatin1String("url")).toString().toUtf8();
    const auto target = webhookTarget(url, m_context.access.ports(), m_context.limits.webhooksTo);
    if (!target)
        return http::refusal(422, target.error().message.toLatin1());
    if (m_senders.size() >= mostWebhooks)
        return http::refusal(409, "as many webhooks as there may be are registered already");
    const wire::Seq now = m_context.feed.newest() + 1;
    const WebhookRecord record { "wh_" + randomBytes(12).toHex(), newWebhookSecret(), url,
        since.isUndefined() ? now : qMin(static_cast<wire::Seq>(last) + 1, now), false };
    if (m_context.journal)
        m_context.journal->webhookChanged(record);
    add(record, *target);
    http::Response response = transports::answer(201,
        { { QStringLiteral("id"), QString::fromLatin1(record.id) },
            { QStringLiteral("secret"), QString::fromLatin1(record.secret) },
            { QStringLiteral("url"), QString::fromLatin1(record.url) } });
    response.headers.add("Location", "/webhooks/" + record.id);
    return response;
}

// Its first delivery leaves after the answer to the registration did.
void WebhookEndpoint::add(const WebhookRecord& record, const WebhookTarget& target)
{
    auto sender = std::make_unique<WebhookSender>(m_context, record, target);
    WebhookSender& added = *sender;
    m_senders.emplace(record.id, std::move(sender));
    ++m_context.figures.connections;
    QMetaObject::invokeMethod(&added, &WebhookSender::wake, Qt::QueuedConnection);
}

http::Response WebhookEndpoint::list() const
{
    QJsonArray all;
    for (const auto& [id, sender] : m_senders)
        all.append(describe(*sender));
    return transports::answer(200, { { QStringLiteral("webhooks"), all } });
}

} // namespace

std::unique_ptr<Endpoint> makeWebhookEndpoint(const EndpointContext& context)
{
    return std::make_unique<WebhookEndpoint>(context);
}

} // namespace wirewise::transports
