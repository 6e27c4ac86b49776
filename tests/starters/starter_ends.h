// SPDX-License-Identifier: GPL-3.0-or-later
// Which ends there are to test, and how each is started.
#pragma once

#include "tests/support/proxy_program.h"
#include "tests/support/server_program.h"
#include "tests/support/starter_program.h"

#include <QTcpServer>
#include <QTest>

namespace wirewise::test {

inline constexpr char secretOfTests[] = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

inline QStringList starterTransports()
{
    return { QStringLiteral("websocket"), QStringLiteral("sse"), QStringLiteral("grpc"), QStringLiteral("polling"), QStringLiteral("webhook") };
}

// Of all languages, those that can be run here.
inline QStringList languagesHere(const QString& transport)
{
    QStringList here;
    for (const QString& language : starterLanguages())
        if (Starter { transport, language, QStringLiteral("client") }.lack().isEmpty())
            here << language;
    return here;
}

inline void rowPerTransport()
{
    QTest::addColumn<QString>("transport");
    for (const QString& transport : starterTransports())
        QTest::newRow(qPrintable(transport)) << transport;
}

inline quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

inline QString hookAt(quint16 port)
{
    return QStringLiteral("http://127.0.0.1:%1/hook").arg(port);
}

inline Starter clientIn(const QString& language, const QString& transport)
{
    return { transport, language, QStringLiteral("client") };
}

inline Starter serverIn(const QString& language, const QString& transport)
{
    return { transport, language, QStringLiteral("server") };
}

inline QStringList counted(const QString& url, int count)
{
    return { url, QStringLiteral("--count"), QString::number(count) };
}

// A starter's server that listens: all but webhook's. Without a port: any free one.
inline std::unique_ptr<StarterProgram> startServer(const QString& transport, const QString& language, quint16 port = 0)
{
    const QStringList number { QString::number(port) };
    return std::make_unique<StarterProgram>(serverIn(language, transport),
        transport == QLatin1String("websocket") ? QStringList { QStringLiteral("--port") } + number : number);
}

// "http://127.0.0.1:PORT/events", "127.0.0.1:PORT": the same with another port.
inline QString atPort(QString url, quint16 port)
{
    static const QRegularExpression number(QStringLiteral(":\\d+"));
    return url.replace(number, QStringLiteral(":%1").arg(port));
}

inline quint16 portOf(const QString& url)
{
    return url.section(u':', -1).section(u'/', 0, 0).toUShort();
}

} // namespace wirewise::test
