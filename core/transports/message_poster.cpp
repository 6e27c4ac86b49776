// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/message_poster.h"

#include "core/transports/http_exchange.h"

#include <QCoreApplication>

namespace wirewise::transports {

namespace {

constexpr qint64 largest = 1024 * 1024;

QByteArray contentType(wire::PayloadKind kind)
{
    switch (kind) {
    case wire::PayloadKind::Text:
        return "text/plain; charset=utf-8";
    case wire::PayloadKind::Json:
        return "application/json";
    case wire::PayloadKind::Binary:
        break;
    }
    return "application/octet-stream";
}

} // namespace

MessagePoster::MessagePoster(ExchangeTeller& teller)
    : m_teller(teller)
{
    connect(&m_client, &http::HttpClient::headReceived, this,
        [this](const http::Response& head) { m_status = head.status; });
    connect(&m_client, &http::HttpClient::finished, this, [this] {
        m_teller.answered(m_asked, [this] { return statusLine(m_status); });
        if (m_status < 200 || m_status > 299)
            Q_EMIT note(QCoreApplication::translate("transports", "The server did not take the message (%1).").arg(m_status));
        postNext();
    });
    connect(&m_client, &http::HttpClient::failed, this, [this](const Error& error) {
        Q_EMIT note(QCoreApplication::translate("transports", "It is not known whether the message arrived: %1").arg(error.message));
        postNext();
    });
}

void MessagePoster::pointAt(const demo::Target& target)
{
    m_target = target;
    m_target.url.setPath(QStringLiteral("/messages"));
    m_target.url.setQuery(QString());
    transports::pointAt(m_client, m_target); // an error is the transport's to tell: it dials the same way
}

demo::SendOutcome MessagePoster::post(const QByteArray& data, wire::PayloadKind kind)
{
    if (m_target.token.isEmpty())
        return demo::SendOutcome::Unsupported;
    if (data.size() > largest)
        return demo::SendOutcome::TooLarge;
    if (m_queued + data.size() > largest && m_queued > 0)
        return demo::SendOutcome::Busy;
    m_queue.enqueue({ data, kind });
    m_queued += data.size();
    if (!m_client.busy())
        postNext();
    return demo::SendOutcome::Sent;
}

void MessagePoster::clear()
{
    m_queue.clear();
    m_queued = 0;
    m_client.abort();
}

demo::WireBytes MessagePoster::wireBytes() const
{
    return wireBytesOf(m_client);
}

void MessagePoster::postNext()
{
    if (m_queue.isEmpty() || m_client.busy())
        return;
    const Waiting next = m_queue.dequeue();
    m_queued -= next.data.size();
    http::Request request = requestTo(m_target, "POST", m_target.url);
    request.headers.set("Content-Type", contentType(next.kind));
    request.body = next.data;
    m_asked = m_teller.asked([&] { return requestLine("POST", m_target.url); });
    m_client.send(request);
}

} // namespace wirewise::transports
