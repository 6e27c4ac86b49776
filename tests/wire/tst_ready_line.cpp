// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/ready_line.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::wire;

class TestReadyLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent()
    {
        const ReadyLine ready { 1234, 65535, 1, "tok-en_", QStringLiteral("0.1.0"), 4711 };
        const QByteArray line = toLine(ready);
        QVERIFY(line.endsWith("}\n"));
        QCOMPARE(line.count('\n'), 1);
        const auto back = parseReadyLine(line);
        QVERIFY(back);
        QCOMPARE(back->http, ready.http);
        QCOMPARE(back->websocket, ready.websocket);
        QCOMPARE(back->grpc, ready.grpc);
        QCOMPARE(back->token, ready.token);
        QCOMPARE(back->version, ready.version);
        QCOMPARE(back->pid, ready.pid);
    }

    void refusesOtherLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : { "", "\n", "ready", "{}", "{\"ready\":0}", "{\"ready\":\"1\"}", "[1]", "{\"ready\":1" })
            QTest::newRow(*line ? line : "empty") << QByteArray(line);
    }
    void refusesOtherLines()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!parseReadyLine(line));
    }

    void beatsAreNumbers()
    {
        QCOMPARE(parsePing(pingLine(42)).value(), 42u);
        QCOMPARE(parsePong(pongLine(42)).value(), 42u);
        for (const char* line : { "", "ping", "ping ", "ping x", "ping -1", "ping 1 2", "pong 1", "ping 99999999999999999999" })
            QVERIFY2(!parsePing(line), line);
        for (const char* line : { "", "{\"pong\":}", "{\"pong\":-1}", "{\"pong\":\"1\"}", "ping 1" })
            QVERIFY2(!parsePong(line), line);
    }
};

QTEST_APPLESS_MAIN(TestReadyLine)
#include "tst_ready_line.moc"
