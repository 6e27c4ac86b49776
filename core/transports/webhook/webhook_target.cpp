// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/webhook/webhook_target.h"

#include <QUrl>

#include <algorithm>

namespace wirewise::transports {

namespace {

constexpr qsizetype longest = 2048;

Error refused(const char* why)
{
    return { Error::Kind::Refused, QString::fromLatin1(why), {} };
}

// 127.0.0.0/8 and ::1, nothing that merely maps to them.
bool isThisMachine(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.isInSubnet(QHostAddress(QStringLiteral("127.0.0.0")), 8);
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

} // namespace

Result<WebhookTarget> webhookTarget(const QByteArray& url, const Access::Ports& own, const Subnets& others)
{
    if (url.isEmpty() || url.size() > longest)
        return refused("url is 1 to 2048 characters");
    if (!std::all_of(url.begin(), url.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return refused("url has characters no URL has");
    const QUrl parsed = QUrl::fromEncoded(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.scheme() != QLatin1String("http"))
        return refused("url is not http://");
    if (!parsed.userInfo().isEmpty() || url.contains('@') || parsed.hasFragment())
        return refused("url has a user or a fragment");
    const QString host = parsed.host();
    WebhookTarget target;
    target.address = host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    const bool named = std::any_of(others.begin(), others.end(), [&target](const auto& subnet) { return target.address.isInSubnet(subnet); });
    if (target.address.isNull() || !(named || isThisMachine(target.address)))
        return refused("url does not lead to this machine (127.0.0.0/8, [::1] or localhost)");
    const int port = parsed.port(80);
    if (port < 1 || port > 65535)
        return refused("url has no usable port");
    if (port == own.http || port == own.websocket || port == own.grpc)
        return refused("url leads to this server itself");
    target.port = static_cast<quint16>(port);
    target.host = parsed.authority(QUrl::FullyEncoded).toLatin1();
    target.path = parsed.path(QUrl::FullyEncoded).toLatin1();
    if (!target.path.startsWith('/'))
        target.path.prepend('/');
    if (parsed.hasQuery())
        target.path += '?' + parsed.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

} // namespace wirewise::transports
