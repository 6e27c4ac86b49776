// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/http_exchange.h"

#include "core/base/words.h"
#include "core/transports/way_to.h"

#include <QUrlQuery>

namespace wirewise::transports {

using demo::Closed;
using demo::Retry;
using namespace std::chrono_literals;

namespace {

WIREWISE_WORDS(transports)

} // namespace

http::Request requestTo(const demo::Target& target, const QByteArray& method, const QUrl& url)
{
    http::Request request;
    request.method = method;
    request.target = url.path(QUrl::FullyEncoded).toLatin1();
    if (request.target.isEmpty())
        request.target = "/";
    if (url.hasQuery())
        request.target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    if (!target.token.isEmpty())
        request.headers.add("Authorization", "Bearer " + target.token);
    for (const demo::Header& header : target.headers)
        request.headers.set(header.name, header.value);
    return request;
}

std::optional<Error> pointAt(http::HttpClient& client, const demo::Target& target)
{
    const QUrl& url = target.url;
    if ((url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")) || url.host().isEmpty())
        return Error { Error::Kind::Input, tr("This transport needs an http or https URL"), {} };
    const auto way = wayTo(target, url, { "http/1.1" });
    if (!way)
        return way.error();
    client.setWay(*way);
    client.setServer(url.host(), static_cast<quint16>(url.port(isTls(url) ? 443 : 80)));
    return {};
}

QString requestLine(const QByteArray& method, const QUrl& url)
{
    QString line = QString::fromLatin1(method) + u' ' + (url.path().isEmpty() ? QStringLiteral("/") : url.path(QUrl::FullyEncoded));
    QChar before = u'?';
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        const bool known = name == QLatin1String("since") || name == QLatin1String("wait");
        line += before + name + u'=' + (known ? value : QStringLiteral("…"));
        before = u'&';
    }
    return line;
}

QString statusLine(int status)
{
    return QString::number(status) + u' ' + QString::fromLatin1(http::reasonPhrase(status));
}

Closed closedByStatus(const http::Response& head, const QString& what)
{
    const int status = head.status;
    QString text = tr("The server answered %1 to %2.").arg(status).arg(what);
    if (status == 401)
        text = tr("The server refused the token (401).");
    else if (status == 403)
        text = tr("The server forbids this (403): origin or token.");
    else if (status == 404)
        text = tr("There is nothing at this address (404).");
    else if (status >= 500)
        text = tr("The server failed (%1); it is tried again.").arg(status);
    const bool mayPass = status == 408 || status == 429 || status >= 500;
    const Retry retry { mayPass ? Retry::When::Backoff : Retry::When::Never, retryAfter(head).value_or(0ms), 0 };
    return { { QStringLiteral("server"), status, QString::fromLatin1(http::reasonPhrase(status)), text }, retry, false };
}

Closed closedByFailure(const Error& error)
{
    if (error.kind != Error::Kind::Network)
        return closedAsImpossible(error.kind == Error::Kind::Input ? error.text() + u'.' : error.message + u'.');
    return { { QStringLiteral("network"), 0, error.message,
                 tr("The connection failed; it is tried again.") }, {}, false };
}

Closed closedByLaterFailure(const Error& error)
{
    return closedByFailure({ Error::Kind::Network, error.message, error.where });
}

Closed closedByUser()
{
    return { { QStringLiteral("client"), 0, {}, tr("You ended it.") },
        { Retry::When::Never, 0ms, 0 }, true };
}

Closed closedAsImpossible(const QString& text)
{
    return { { QStringLiteral("client"), 0, {}, text }, { Retry::When::Never, 0ms, 0 }, false };
}

std::optional<std::chrono::milliseconds> retryAfter(const http::Response& head)
{
    const QByteArray value = head.headers.value("Retry-After").trimmed();
    bool ok = false;
    const uint seconds = value.toUInt(&ok);
    if (!ok)
        return {};
    return std::chrono::seconds(std::min(seconds, 3600u));
}

QByteArray mimeOf(const http::Response& head)
{
    return head.headers.value("Content-Type").split(';').front().trimmed().toLower();
}

std::optional<QUrl> redirectOf(const http::Response& head, const QUrl& from)
{
    const int status = head.status;
    if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308)
        return {};
    const QUrl to = from.resolved(QUrl::fromEncoded(head.headers.value("Location"), QUrl::StrictMode));
    const bool leadsToHttp = to.scheme() == QLatin1String("https") || (to.scheme() == QLatin1String("http") && !isTls(from));
    if (!to.isValid() || !leadsToHttp || !head.headers.contains("Location"))
        return {};
    return to;
}

demo::WireBytes wireBytesOf(const http::ByteCount& bytes)
{
    return { bytes.in, bytes.out, bytes.connections };
}

demo::WireBytes wireBytesOf(const http::HttpClient& client)
{
    const http::ByteCount bytes = client.bytes();
    return { bytes.in, bytes.out, client.connections() };
}

} // namespace wirewise::transports
