// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lab/plain_http.h"

namespace wirewise::evidence {

using namespace std::chrono_literals;

Result<http::Response> ask(Lab& lab, http::HttpClient& client, const Lab::Server& server, const QByteArray& method,
    const QByteArray& target, const QByteArray& body, const QByteArray& contentType)
{
    http::Request request;
    request.method = method;
    request.target = target;
    request.headers = { { "Authorization", "Bearer " + server.ready().token } };
    if (!body.isEmpty())
        request.headers.add("Content-Type", contentType);
    request.body = body;
    client.setServer(QStringLiteral("127.0.0.1"), server.ready().http);

    http::Response response;
    bool finished = false;
    std::optional<Error> failed;
    QObject receiver;
    QObject::connect(&client, &http::HttpClient::headReceived, &receiver, [&](const http::Response& head) { response = head; });
    QObject::connect(&client, &http::HttpClient::bodyReceived, &receiver, [&](const QByteArray& piece) { response.body += piece; });
    QObject::connect(&client, &http::HttpClient::finished, &receiver, [&] { finished = true; });
    QObject::connect(&client, &http::HttpClient::failed, &receiver, [&](const Error& error) { failed = error; });
    client.send(request);
    if (!lab.waitUntil([&] { return finished || failed; }, 10s)) {
        client.abort();
        return Error { Error::Kind::Helper, QStringLiteral("no answer"), QString::fromLatin1(target) };
    }
    return failed ? Result<http::Response>(*failed) : response;
}

PlainServer::PlainServer(Answer answer)
    : m_answer(std::move(answer))
    , m_acceptor([this](qintptr descriptor) {
        http::ServerLimits limits;
        limits.message.body = 8 * 1024 * 1024;
        new http::HttpConnection(descriptor, *this, limits, &m_connections);
    })
{
    m_acceptor.listen(QHostAddress::LocalHost);
}

PlainServer::~PlainServer()
{
    m_acceptor.close();
}

QUrl PlainServer::url(const QString& path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path));
}

void PlainServer::handle(http::HttpConnection& connection, const http::Request& request)
{
    connection.respond(m_answer(request));
}

HookProbe::HookProbe(Lab& lab, Answer answer)
    : m_lab(lab)
    , m_answer(std::move(answer))
    , m_receiver([this](const http::Request& request) {
        const http::Response response = m_answer(deliveries.size());
        deliveries.append({ request.headers.value("webhook-id"), m_clock.monotonic(), response.status });
        return response;
    })
{
}

Result<bool> HookProbe::enroll(const Lab::Server& server)
{
    const QByteArray path = m_receiver.url(QStringLiteral("/hook/%1").arg(++m_enrolled)).toEncoded();
    const auto answer = ask(m_lab, m_client, server, "POST", "/webhooks", "{\"url\":\"" + path + "\"}", "application/json");
    if (!answer)
        return answer.error();
    if (answer->status != 201)
        return Error { Error::Kind::Refused, QStringLiteral("the registration was answered with %1").arg(answer->status), {} };
    return true;
}

} // namespace wirewise::evidence
