// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/access.h"

#include "core/base/secret.h"

#include <algorithm>

namespace wirewise::transports {

namespace {

http::Response unauthorized(const QByteArray& why)
{
    http::Response response = http::refusal(401, why);
    response.headers.add("WWW-Authenticate", "Bearer");
    return response;
}

// "host", "host:port", "[v6]:port": name without port, and the port's text (null when there is none).
std::pair<QByteArray, std::optional<QByteArray>> splitPort(const QByteArray& text)
{
    const qsizetype bracket = text.lastIndexOf(']');
    const qsizetype colon = text.lastIndexOf(':');
    if (colon > bracket)
        return { text.first(colon), text.sliced(colon + 1) };
    return { text, {} };
}

} // namespace

Access::Access(QByteArray token, const Ports& ports, const QHostAddress& bound)
    : m_token(std::move(token))
    , m_ports(ports)
    , m_bound(bound)
{
}

// A name that only we can have: the loopback literals, localhost, or, when the user bound elsewhere by name,
// that address (any literal for 0.0.0.0 and ::, since a literal cannot be rebound by DNS).
bool Access::isOurHost(const QByteArray& host, quint16 listener) const
{
    const auto [name, port] = splitPort(host);
    if (port && *port != QByteArray::number(listener) && !leadsTo(listener, *port))
        return false;
    if (name == "127.0.0.1" || name == "[::1]" || name.compare("localhost", Qt::CaseInsensitive) == 0)
        return true;
    if (m_bound.isLoopback())
        return false;
    const bool bracketed = name.startsWith('[') && name.endsWith(']');
    const QHostAddress literal(QString::fromLatin1(bracketed ? name.sliced(1, name.size() - 2) : name));
    const bool any = m_bound == QHostAddress(QHostAddress::AnyIPv4) || m_bound == QHostAddress(QHostAddress::AnyIPv6)
        || m_bound == QHostAddress(QHostAddress::Any);
    return !literal.isNull() && (any || literal == m_bound);
}

void Access::allow(quint16 listener, const QList<quint16>& passages)
{
    const std::scoped_lock lock(m_mutex);
    m_passages.insert(listener, passages);
}

bool Access::leadsTo(quint16 listener, const QByteArray& port) const
{
    const std::scoped_lock lock(m_mutex);
    const QList<quint16> passages = m_passages.value(listener);
    return std::any_of(passages.begin(), passages.end(), [&port](quint16 passage) { return port == QByteArray::number(passage); });
}

bool Access::isOurOrigin(const QByteArray& origin) const
{
    const QByteArray scheme = m_ports.tls ? "https://" : "http://";
    if (!origin.startsWith(scheme))
        return false;
    const QByteArray host = origin.sliced(scheme.size());
    const auto [name, port] = splitPort(host);
    if (!port && m_ports.http != (m_ports.tls ? 443 : 80))
        return false;
    return isOurHost(host, m_ports.http);
}

std::optional<http::Response> Access::refuse(const http::Request& request, quint16 listener) const
{
    if (!isOurHost(request.headers.value("Host"), listener))
        return http::refusal(421, "this server answers to 127.0.0.1 and localhost only");
    const qsizetype origins = request.headers.count("Origin");
    if (origins > 1 || (origins == 1 && !isOurOrigin(request.headers.value("Origin"))))
        return http::refusal(403, "foreign origin");
    if (request.headers.value("Sec-Fetch-Site").compare("cross-site", Qt::CaseInsensitive) == 0)
        return http::refusal(403, "cross-site request");
    if (request.headers.contains("Authorization") && !hasToken(request))
        return unauthorized("wrong token");
    return {};
}

std::optional<http::Response> Access::refuseWithoutToken(const http::Request& request) const
{
    if (hasToken(request))
        return {};
    return unauthorized("this changes state and needs Authorization: Bearer TOKEN");
}

bool Access::isToken(const QByteArray& authorization) const
{
    constexpr qsizetype scheme = 7;
    return authorization.first(qMin(scheme, authorization.size())).compare("Bearer ", Qt::CaseInsensitive) == 0
        && sameSecret(m_token, authorization.sliced(scheme).trimmed());
}

bool Access::hasToken(const http::Request& request) const
{
    return request.headers.count("Authorization") == 1 && isToken(request.headers.value("Authorization"));
}

} // namespace wirewise::transports
