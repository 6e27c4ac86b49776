// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/experiments/bench.h"

#include "core/probe/experiments/exchange.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <utility>

namespace wirewise::probe {

using namespace std::chrono_literals;

namespace {

constexpr int misdirected = 421; // Host is none of that server's names: it is behind another port, or asked by name

QByteArray hostHeader(const QString& host, quint16 port)
{
    const QByteArray name = host.toLatin1();
    return (name.contains(':') ? '[' + name + ']' : name) + ':' + QByteArray::number(port);
}

} // namespace

Bench::Bench(const Settings& settings)
    : m_settings(settings)
    , m_random(settings.seed)
{
}

double Bench::longest() const
{
    return std::chrono::duration<double>(m_settings.longest).count();
}

bool Bench::cancelled() const
{
    return !m_windingUp && m_settings.cancelled && m_settings.cancelled();
}

bool Bench::waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds atMost)
{
    if (condition())
        return true;
    const Nanoseconds until = now() + atMost;
    QEventLoop loop;
    QTimer look;
    bool met = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        met = condition();
        if (met || cancelled() || now() >= until)
            loop.quit();
    });
    look.start(5ms);
    loop.exec();
    return met;
}

http::Request Bench::request(quint16 port, const QByteArray& method, const QByteArray& target, const QByteArray& body) const
{
    http::Request request;
    request.method = method;
    request.target = target;
    request.headers.add("Host", m_asLocalhost ? QByteArray("localhost") : hostHeader(path().host, port));
    if (hasToken() && port == path().http)
        request.headers.add("Authorization", "Bearer " + path().token);
    if (!body.isEmpty())
        request.headers.add("Content-Type", "application/json");
    request.body = body;
    return request;
}

Reply Bench::ask(quint16 port, const QByteArray& method, const QByteArray& target, const QByteArray& body)
{
    Exchange exchange(path(), port, request(port, method, target, body));
    waitUntil([&exchange] { return exchange.isOver(); }, m_settings.patience);
    return { exchange.status(), exchange.body(), exchange.trouble() };
}

Reply Bench::askAtTheEnd(quint16 port, const QByteArray& method, const QByteArray& target, const QByteArray& body)
{
    const bool before = std::exchange(m_windingUp, true);
    const Reply reply = ask(port, method, target, body);
    m_windingUp = before;
    return reply;
}

std::optional<Error> Bench::greet()
{
    const auto failed = [this](Error::Kind kind, const QString& what) {
        return Error { kind, what, QStringLiteral("%1:%2").arg(path().host).arg(path().http) };
    };
    Reply reply = ask(path().http, "GET", "/healthz");
    if (reply.status == misdirected) {
        m_asLocalhost = true;
        reply = ask(path().http, "GET", "/healthz");
    }
    if (reply.status == 0)
        return failed(Error::Kind::Network, QStringLiteral("no wirewise-server answers there: %1").arg(reply.trouble.english()));
    if (reply.status == 401)
        return failed(Error::Kind::Input, QStringLiteral("the token is not that server's, expected the one in its ready line"));
    if (reply.status != 200 || !QJsonDocument::fromJson(reply.body).object().value(QLatin1String("ok")).toBool())
        return failed(Error::Kind::Network, QStringLiteral("what answers there (%1) is no wirewise-server").arg(reply.status));
    return {};
}

} // namespace wirewise::probe
