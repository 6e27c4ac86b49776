// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP by hand, for what no client end of ours says: single questions, a server that answers as told, a receiver of
// webhooks that refuses.
#pragma once

#include "core/evidence/lab/lab.h"
#include "core/http/acceptor.h"
#include "core/http/http_client.h"
#include "core/http/http_connection.h"

namespace wirewise::evidence {

// One exchange on that client's connection; waits for the answer. With the server's token.
Result<http::Response> ask(Lab& lab, http::HttpClient& client, const Lab::Server& server, const QByteArray& method,
    const QByteArray& target, const QByteArray& body = {}, const QByteArray& contentType = "application/octet-stream");

// Answers every request with what it is told. Threads: the lab's.
class PlainServer final : private http::RequestHandler
{
public:
    using Answer = std::function<http::Response(const http::Request&)>;

    explicit PlainServer(Answer answer);
    ~PlainServer() override;

    quint16 port() const { return m_acceptor.serverPort(); }
    QUrl url(const QString& path) const;

private:
    std::optional<http::Response> refuse(const http::Request&) override { return {}; }
    void handle(http::HttpConnection& connection, const http::Request& request) override;

    Answer m_answer;
    QObject m_connections; // their parent
    http::Acceptor m_acceptor;
};

// A webhook's receiver that the server was told of: what was delivered when, and answers as told.
class HookProbe
{
public:
    struct Delivery
    {
        QByteArray id; // webhook-id
        Nanoseconds at { 0 };
        int status = 0; // that we answered
    };
    using Answer = std::function<http::Response(qsizetype number)>; // 0: the first delivery

    HookProbe(Lab& lab, Answer answer);

    // As often as wanted, each another webhook with a path of its own.
    Result<bool> enroll(const Lab::Server& server);

    quint16 port() const { return m_receiver.port(); }
    QList<Delivery> deliveries;

private:
    Lab& m_lab;
    SystemClock m_clock;
    Answer m_answer;
    PlainServer m_receiver;
    http::HttpClient m_client;
    int m_enrolled = 0;
};

} // namespace wirewise::evidence
