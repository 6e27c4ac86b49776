// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/path.h"

#include <QFile>

#include <algorithm>

namespace wirewise::probe {

namespace {

constexpr qsizetype longestHost = 253; // RFC 1035, section 2.3.4

bool isOfAHost(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':' || c == u'%';
}

} // namespace

Path pathTo(const QString& host, const wire::ReadyLine& ready)
{
    Path path;
    path.host = host;
    path.http = ready.http;
    path.websocket = ready.websocket;
    path.grpc = ready.grpc;
    path.token = ready.token;
    path.tls = ready.tls;
    if (QFile::exists(ready.authority)) // it may be another machine's file
        path.caFile = ready.authority;
    return path;
}

std::optional<Error> faultOf(const Path& path)
{
    const auto wrong = [](const QString& what) { return Error { Error::Kind::Input, what, {} }; };
    if (path.host.isEmpty() || path.host.size() > longestHost || !std::all_of(path.host.begin(), path.host.end(), isOfAHost))
        return wrong(QStringLiteral("'%1' is no host, expected a name or an IP address without scheme and port").arg(path.host.left(64)));
    if (path.http == 0)
        return wrong(QStringLiteral("the port of HTTP is missing, expected the one in that server's ready line"));
    return {};
}

} // namespace wirewise::probe
