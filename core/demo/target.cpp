// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/target.h"

#include <algorithm>

namespace wirewise::demo {

QStringList schemes()
{
    return { QStringLiteral("ws"), QStringLiteral("wss"), QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("grpc"), QStringLiteral("grpcs") };
}

bool isTls(const QUrl& url)
{
    return url.scheme() == QLatin1String("wss") || url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("grpcs");
}

bool isGrpc(const QUrl& url)
{
    return url.scheme() == QLatin1String("grpc") || url.scheme() == QLatin1String("grpcs");
}

bool isSendable(const Header& header)
{
    const auto isToken = [](char c) { return c > ' ' && c < 0x7f && !QByteArrayView("()<>@,;:\\\"/[]?={}").contains(c); };
    const auto breaks = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return !header.name.isEmpty() && std::all_of(header.name.begin(), header.name.end(), isToken)
        && std::none_of(header.value.begin(), header.value.end(), breaks);
}

Result<ForwardProxy> proxyFromText(const QString& text)
{
    using Kind = ForwardProxy::Kind;
    if (text.isEmpty())
        return ForwardProxy();
    const QUrl url(text, QUrl::StrictMode);
    if (!url.password().isEmpty())
        return Error { Error::Kind::Input, QStringLiteral("expected a proxy without its password"), {} };
    const bool socks = url.scheme() == QLatin1String("socks5");
    const bool good = url.isValid() && (socks || url.scheme() == QLatin1String("http")) && !url.host().isEmpty() && url.port() > 0
        && (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery() && !url.hasFragment();
    if (!good)
        return Error { Error::Kind::Input,
            QStringLiteral("expected a proxy as http://[USER@]HOST:PORT or socks5://[USER@]HOST:PORT, got '%1'").arg(text), {} };
    return ForwardProxy { socks ? Kind::Socks5 : Kind::Http, url.host(), static_cast<quint16>(url.port()), url.userName(), {} };
}

QString toText(const ForwardProxy& proxy)
{
    if (proxy.kind == ForwardProxy::Kind::None)
        return {};
    QUrl url;
    url.setScheme(proxy.kind == ForwardProxy::Kind::Socks5 ? QStringLiteral("socks5") : QStringLiteral("http"));
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    url.setUserName(proxy.user, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace wirewise::demo
