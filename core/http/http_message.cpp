// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http_message.h"

#include <algorithm>

namespace wirewise::http {

namespace {

constexpr qsizetype headGuess = 512;

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isClean(const QByteArray& text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void append(QByteArray& out, const Headers& headers)
{
    for (const Header& header : headers.all()) {
        if (!header.name.isEmpty() && isClean(header.name) && isClean(header.value))
            out.append(header.name).append(": ").append(header.value).append("\r\n");
    }
}

bool needsLength(const Headers& headers)
{
    return !headers.contains("Content-Length") && !headers.contains("Transfer-Encoding");
}

} // namespace

QByteArray Headers::value(QByteArrayView name) const
{
    for (const Header& header : m_headers)
        if (same(header.name, name))
            return header.value;
    return {};
}

qsizetype Headers::count(QByteArrayView name) const
{
    return std::count_if(m_headers.begin(), m_headers.end(), [&](const Header& h) { return same(h.name, name); });
}

bool Headers::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const Header& header : m_headers) {
        if (!same(header.name, name))
            continue;
        const QList<QByteArray> tokens = header.value.split(',');
        if (std::any_of(tokens.begin(), tokens.end(), [&](const QByteArray& t) { return same(t.trimmed(), token); }))
            return true;
    }
    return false;
}

void Headers::set(const QByteArray& name, const QByteArray& value)
{
    m_headers.removeIf([&](const Header& header) { return same(header.name, name); });
    add(name, value);
}

QByteArray Request::path() const
{
    const qsizetype end = target.indexOf('?');
    return end < 0 ? target : target.first(end);
}

std::optional<QByteArray> Request::query(QByteArrayView name) const
{
    const qsizetype start = target.indexOf('?');
    if (start < 0)
        return {};
    const QList<QByteArray> pairs = target.sliced(start + 1).split('&');
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (QByteArrayView(pair).first(equals < 0 ? pair.size() : equals) == name)
            return equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(pair.sliced(equals + 1));
    }
    return {};
}

QByteArrayView reasonPhrase(int status)
{
    static constexpr struct { int status; QByteArrayView phrase; } phrases[] = {
        { 100, "Continue" }, { 101, "Switching Protocols" }, { 200, "OK" }, { 201, "Created" },
        { 202, "Accepted" }, { 204, "No Content" }, { 304, "Not Modified" }, { 400, "Bad Request" },
        { 401, "Unauthorized" }, { 403, "Forbidden" }, { 404, "Not Found" }, { 405, "Method Not Allowed" },
        { 408, "Request Timeout" }, { 409, "Conflict" }, { 410, "Gone" }, { 413, "Content Too Large" },
        { 414, "URI Too Long" }, { 415, "Unsupported Media Type" }, { 417, "Expectation Failed" },
        { 421, "Misdirected Request" }, { 422, "Unprocessable Content" }, { 426, "Upgrade Required" },
        { 429, "Too Many Requests" }, { 431, "Request Header Fields Too Large" },
        { 500, "Internal Server Error" }, { 501, "Not Implemented" }, { 503, "Service Unavailable" },
        { 505, "HTTP Version Not Supported" },
    };
    for (const auto& entry : phrases)
        if (entry.status == status)
            return entry.phrase;
    return "";
}

QByteArray toBytes(const Request& request)
{
    QByteArray out;
    out.reserve(headGuess + request.body.size());
    out.append(request.method).append(' ').append(request.target).append(" HTTP/1.1\r\n");
    append(out, request.headers);
    const bool mayHaveBody = request.method != "GET" && request.method != "HEAD" && request.method != "DELETE";
    if (needsLength(request.headers) && (mayHaveBody || !request.body.isEmpty()))
        out.append("Content-Length: ").append(QByteArray::number(request.body.size())).append("\r\n");
    return out.append("\r\n").append(request.body);
}

QByteArray toBytes(const Response& response, Body body)
{
    QByteArray out;
    out.reserve(headGuess + response.body.size());
    out.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    out.append(reasonPhrase(response.status)).append("\r\n");
    append(out, response.headers);
    const bool noBody = response.status < 200 || response.status == 204 || response.status == 304;
    if (!noBody && needsLength(response.headers))
        out.append("Content-Length: ").append(QByteArray::number(response.body.size())).append("\r\n");
    if (!response.keepAlive && !response.headers.contains("Connection"))
        out.append("Connection: close\r\n");
    out.append("\r\n");
    if (body == Body::Whole && !noBody)
        out.append(response.body);
    return out;
}

Response json(int status, const QByteArray& body)
{
    return { status, { { "Content-Type", "application/json" }, { "Cache-Control", "no-store" } }, body, true };
}

Response refusal(int status, const QByteArray& why)
{
    QByteArray text; // ours or a number, never foreign bytes; quotes would still break the object
    for (const char c : why)
        text += (c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20) ? '\'' : c;
    return json(status, "{\"error\":\"" + text + "\"}");
}

} // namespace wirewise::http
