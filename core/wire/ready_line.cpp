// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/ready_line.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wirewise::wire {

namespace {

std::optional<std::uint64_t> digits(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 19)
        return {};
    std::uint64_t n = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        n = n * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return n;
}

std::optional<std::uint64_t> between(const QByteArray& line, QByteArrayView head, QByteArrayView tail)
{
    const QByteArray text = line.trimmed();
    if (!text.startsWith(head) || !text.endsWith(tail))
        return {};
    return digits(QByteArrayView(text).sliced(head.size(), text.size() - head.size() - tail.size()));
}

} // namespace

QByteArray toLine(const ReadyLine& ready)
{
    QJsonObject line {
        { QStringLiteral("ready"), 1 },
        { QStringLiteral("http"), ready.http },
        { QStringLiteral("websocket"), ready.websocket },
        { QStringLiteral("grpc"), ready.grpc },
        { QStringLiteral("token"), QString::fromLatin1(ready.token) },
        { QStringLiteral("version"), ready.version },
        { QStringLiteral("pid"), ready.pid },
    };
    if (ready.tls)
        line.insert(QStringLiteral("tls"), 1);
    if (!ready.authority.isEmpty())
        line.insert(QStringLiteral("authority"), ready.authority);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Result<ReadyLine> parseReadyLine(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(QLatin1String("ready")).toInt() != 1)
        return Error { Error::Kind::Helper, QStringLiteral("not a ready line: %1").arg(QString::fromUtf8(line.left(200))), {} };
    const auto port = [&object](QLatin1String key) {
        return static_cast<quint16>(qBound(0, object.value(key).toInt(), 65535));
    };
    ReadyLine ready;
    ready.http = port(QLatin1String("http"));
    ready.websocket = port(QLatin1String("websocket"));
    ready.grpc = port(QLatin1String("grpc"));
    ready.token = object.value(QLatin1String("token")).toString().toLatin1();
    ready.version = object.value(QLatin1String("version")).toString();
    ready.pid = object.value(QLatin1String("pid")).toInteger();
    ready.tls = object.value(QLatin1String("tls")).toInt() == 1;
    ready.authority = object.value(QLatin1String("authority")).toString();
    return ready;
}

QByteArray pingLine(std::uint64_t n)
{
    return "ping " + QByteArray::number(static_cast<qulonglong>(n)) + '\n';
}

std::optional<std::uint64_t> parsePing(const QByteArray& line)
{
    return between(line, "ping ", "");
}

QByteArray pongLine(std::uint64_t n)
{
    return "{\"pong\":" + QByteArray::number(static_cast<qulonglong>(n)) + "}\n";
}

std::optional<std::uint64_t> parsePong(const QByteArray& line)
{
    return between(line, "{\"pong\":", "}");
}

} // namespace wirewise::wire
