// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/control.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wirewise::transports {

namespace {

constexpr qsizetype controlBody = 64 * 1024;

QByteArray number(wire::Seq seq)
{
    return QByteArray::number(static_cast<qulonglong>(seq));
}

http::Response notAllowed(const QByteArray& allow)
{
    http::Response response = http::refusal(405, "allowed here: " + allow);
    response.headers.add("Allow", allow);
    return response;
}

// One key of a PUT /feed; false when its value is not what it must be.
bool set(FeedSettings& settings, const QString& key, const QJsonValue& value)
{
    if (key == QLatin1String("rate")) {
        settings.rate = value.toDouble(-1);
        return value.isDouble() && settings.rate >= 0 && settings.rate <= FeedSettings::maxRate;
    }
    if (key == QLatin1String("size")) {
        const double size = value.toDouble(-1);
        settings.size = static_cast<int>(qBound(0.0, size, double(FeedSettings::maxSize)));
        return value.isDouble() && size == settings.size;
    }
    if (key == QLatin1String("kind")) {
        const auto kind = wire::payloadKindFromName(value.toString().toLatin1());
        settings.kind = kind.value_or(settings.kind);
        return kind.has_value();
    }
    settings.paused = value.toBool();
    return key == QLatin1String("paused") && value.isBool();
}

} // namespace

Control::Control(Feed& feed, const Figures& figures, SelfTest& selfTest, Access& access,
    std::function<void()> feedSet)
    : m_feed(feed)
    , m_figures(figures)
    , m_selfTest(selfTest)
    , m_access(access)
    , m_feedSet(std::move(feedSet))
{
}

bool Control::isOpen(const http::Request& request)
{
    const QByteArray path = request.path();
    if (path == "/echo" || path == "/selftest")
        return true;
    if (request.method == "OPTIONS") // a preflight is told 405 and granted nothing
        return true;
    return (request.method == "GET" || request.method == "HEAD") && !path.startsWith("/webhooks");
}

std::optional<http::Response> Control::answer(const http::Request& request)
{
    const QByteArray path = request.path();
    const bool get = request.method == "GET" || request.method == "HEAD";
    if (path == "/messages")
        return request.method == "POST" ? publish(request) : notAllowed("POST");
    if (path == "/echo") {
        if (request.method != "POST")
            return notAllowed("POST");
        const QByteArray type = request.headers.value("Content-Type");
        return http::Response { 200, { { "Content-Type", type.isEmpty() ? "application/octet-stream" : type },
            { "Cache-Control", "no-store" }, { "X-Content-Type-Options", "nosniff" } }, request.body, true };
    }
    if (path == "/feed")
        return get ? feed() : request.method == "PUT" ? setFeed(request) : notAllowed("GET, HEAD, PUT");
    if (path == "/passages")
        return request.method == "PUT" ? setPassages(request) : notAllowed("PUT");
    if (path == "/selftest")
        return get ? m_selfTest.results()
                   : request.method == "POST" ? m_selfTest.report(request) : notAllowed("GET, HEAD, POST");
    if (path != "/" && path != "/healthz" && path != "/stats" && path != "/metrics")
        return {};
    if (!get)
        return notAllowed("GET, HEAD");
    if (path == "/")
        return m_selfTest.page();
    if (path == "/healthz")
        return http::json(200, "{\"ok\":true}");
    if (path == "/stats")
        return http::json(200, m_figures.stats(m_feed));
    return http::Response { 200,
        { { "Content-Type", "application/openmetrics-text; version=1.0.0; charset=utf-8" },
            { "Cache-Control", "no-store" } },
        m_figures.metrics(m_feed), true };
}

http::Response Control::feed() const
{
    const FeedSettings settings = m_feed.settings();
    return http::json(200,
        "{\"rate\":" + QByteArray::number(settings.rate, 'g', 12) + ",\"size\":" + QByteArray::number(settings.size)
            + ",\"kind\":\"" + wire::payloadKindName(settings.kind).toByteArray() + "\",\"paused\":"
            + (settings.paused ? "true" : "false") + ",\"newest\":" + number(m_feed.newest())
            + ",\"oldest\":" + number(m_feed.oldest()) + '}');
}

http::Response Control::setFeed(const http::Request& request)
{
    if (request.body.size() > controlBody)
        return http::refusal(413, "settings are at most 64 KiB");
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return http::refusal(400, "expected a JSON object with rate, size, kind, paused");
    const QJsonObject object = document.object();
    FeedSettings settings = m_feed.settings();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!set(settings, it.key(), it.value()))
            return http::refusal(400,
                "rate is 0 to 1000000 a second, size 0 to 1048576 bytes, kind text, binary or json, paused true or false");
    m_feed.setSettings(settings);
    m_feedSet();
    return feed();
}

// {"http":[P],"websocket":[P],"grpc":[P]}, each optional: ports of a proxy on this machine that lead to that listener.
http::Response Control::setPassages(const http::Request& request)
{
    constexpr qsizetype mostPassages = 16;
    const auto wrong = [] {
        return http::refusal(400, "expected lists of at most 16 ports for http, websocket, grpc");
    };
    if (request.body.size() > controlBody)
        return http::refusal(413, "settings are at most 64 KiB");
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return wrong();
    const Access::Ports& ports = m_access.ports();
    const QHash<QString, quint16> listeners { { QStringLiteral("http"), ports.http },
        { QStringLiteral("websocket"), ports.websocket }, { QStringLiteral("grpc"), ports.grpc } };
    QHash<quint16, QList<quint16>> passages;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray list = it.value().toArray();
        if (!listeners.contains(it.key()) || !it.value().isArray() || list.size() > mostPassages)
            return wrong();
        QList<quint16> named;
        for (const QJsonValue& port : list) {
            if (port.toInt() < 1 || port.toInt() > 65535)
                return wrong();
            named.append(static_cast<quint16>(port.toInt()));
        }
        passages.insert(listeners.value(it.key()), named);
    }
    for (auto it = passages.begin(); it != passages.end(); ++it)
        m_access.allow(it.key(), it.value());
    return http::json(200, "{\"ok\":true}");
}

http::Response Control::publish(const http::Request& request)
{
    const wire::PayloadKind kind = wire::payloadKindFromContentType(request.headers.value("Content-Type"));
    return http::json(202, "{\"seq\":" + number(m_feed.publish(kind, request.body)) + '}');
}

} // namespace wirewise::transports
