// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/self_test.h"

#include "core/base/secret.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wirewise::transports {

namespace {

constexpr qsizetype mostKept = 16;

} // namespace

SelfTest::SelfTest(QByteArray page, const Access::Ports& ports)
    : m_page(std::move(page))
    , m_ports(ports)
{
}

http::Response SelfTest::page()
{
    const QByteArray nonce = randomSecret();
    {
        const std::scoped_lock lock(m_mutex);
        m_nonces.append(nonce);
        if (m_nonces.size() > mostKept)
            m_nonces.removeFirst();
    }
    const QByteArray websocket = QByteArray::number(m_ports.websocket);
    QByteArray html = m_page;
    html.replace("@NONCE@", nonce).replace("@WEBSOCKET@", websocket).replace("@GRPC@", QByteArray::number(m_ports.grpc));
    http::Response response { 200, { { "Content-Type", "text/html; charset=utf-8" }, { "Cache-Control", "no-store" } },
        html, true };
    const QByteArray sockets = m_ports.tls ? "wss://" : "ws://";
    response.headers.add("Content-Security-Policy",
        "default-src 'none'; script-src 'nonce-" + nonce + "'; style-src 'nonce-" + nonce
            + "'; connect-src 'self' " + sockets + "127.0.0.1:" + websocket + ' ' + sockets + "localhost:" + websocket
            + (m_ports.tls ? " https" : " http") + "://127.0.0.1:" + QByteArray::number(m_ports.grpc)
            + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    response.headers.add("X-Content-Type-Options", "nosniff");
    response.headers.add("Referrer-Policy", "no-referrer");
    return response;
}

http::Response SelfTest::report(const http::Request& request)
{
    const QJsonObject result = QJsonDocument::fromJson(request.body).object();
    if (result.isEmpty())
        return http::refusal(400, "a result is a JSON object");
    const std::scoped_lock lock(m_mutex);
    if (!m_nonces.removeOne(request.headers.value("X-Wirewise-Nonce")))
        return http::refusal(403, "not from a page of ours, or reported before");
    m_results.append(QJsonDocument(result).toJson(QJsonDocument::Compact));
    if (m_results.size() > mostKept)
        m_results.removeFirst();
    return http::json(201, "{\"ok\":true}");
}

http::Response SelfTest::results() const
{
    const std::scoped_lock lock(m_mutex);
    return http::json(200, "{\"results\":[" + m_results.join(',') + "]}");
}

} // namespace wirewise::transports
