// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.1 messages as values. Reading them is http_parser's work, moving them http_connection's and http_client's.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace wirewise::http {

struct Header
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Header&, const Header&) = default;
};

// In the order they came; names compare without case (RFC 9110 section 5.1).
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> headers) : m_headers(headers) { }

    // The first of that name; empty when there is none.
    QByteArray value(QByteArrayView name) const;
    qsizetype count(QByteArrayView name) const;
    bool contains(QByteArrayView name) const { return count(name) > 0; }
    // Whether a comma separated list (Connection, Upgrade, ...) names the token.
    bool hasToken(QByteArrayView name, QByteArrayView token) const;

    void add(const QByteArray& name, const QByteArray& value) { m_headers.append({ name, value }); }
    void set(const QByteArray& name, const QByteArray& value); // instead of all of that name

    const QList<Header>& all() const { return m_headers; }

    friend bool operator==(const Headers&, const Headers&) = default;

private:
    QList<Header> m_headers;
};

struct Request
{
    QByteArray method = "GET";
    QByteArray target = "/"; // origin form, as it came: path and query
    Headers headers;
    QByteArray body;
    bool keepAlive = true;
    int minorVersion = 1; // HTTP/1.0 or HTTP/1.1

    QByteArray path() const; // up to '?'; not decoded: none of our paths has anything to decode
    // The value of a query parameter, percent-decoded; nothing when it is absent, empty when it has no value.
    std::optional<QByteArray> query(QByteArrayView name) const;
};

struct Response
{
    int status = 200;
    Headers headers;
    QByteArray body;
    bool keepAlive = true; // parsed: the connection may carry another exchange
};

QByteArrayView reasonPhrase(int status); // "Not Found"; "" for a status without a name

// The bytes for the wire. Content-Length is added where a body may be and neither it nor Transfer-Encoding is
// set; names and values containing CR, LF or NUL are left out, so that no value can become a header.
QByteArray toBytes(const Request& request);
enum class Body { Whole, HeadOnly }; // HeadOnly: an answer to HEAD, or the head of a stream
QByteArray toBytes(const Response& response, Body body = Body::Whole);

// {"error":"…"} and Content-Type; what every refusal of ours looks like.
Response refusal(int status, const QByteArray& why);
Response json(int status, const QByteArray& body);

} // namespace wirewise::http
