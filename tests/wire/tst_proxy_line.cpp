// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/proxy_line.h"
#include "core/wire/ready_line.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::wire;

class TestProxyLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsComeBackAsTheyWent()
    {
        QList<ProxyCommand> commands(9);
        commands[0] = { 1, ProxyCommand::Do::Link, QStringLiteral("http"), 41001, false, {}, {}, 1, {}, {} };
        commands[1] = { 2, ProxyCommand::Do::Link, QStringLiteral("hook-1"), 65535, true, {}, {}, 1, {}, {} };
        commands[2] = { 3, ProxyCommand::Do::Point, QStringLiteral("hook-1"), 1, false, {}, {}, 1, {}, {} };
        commands[3] = { 4, ProxyCommand::Do::Fault, {}, 0, false, { QStringLiteral("a"), QStringLiteral("b") }, *parseFault(u"latency:5,up,share=0.5,after=2s"), 7, {}, {} };
        commands[4] = { 5, ProxyCommand::Do::Fault, {}, 0, false, {}, standardFault(u"down"), ~0ull, {}, {} };
        commands[5] = { 6, ProxyCommand::Do::Heal, {}, 0, false, {}, {}, 1, 12, {} };
        commands[6] = { (1ll << 53) + 1, ProxyCommand::Do::Capture, {}, 0, false, {}, {}, 1, {}, QStringLiteral("/tmp/a \"b\"\n.pcapng") };
        commands[7] = { 8, ProxyCommand::Do::Figures, {}, 0, false, {}, {}, 1, {}, {} };
        commands[8] = { 9, ProxyCommand::Do::Cut, {}, 0, false, { QStringLiteral("a") }, {}, 1, {}, {} };
        for (const ProxyCommand& command : std::as_const(commands)) {
            const QByteArray line = toLine(command);
            QVERIFY(line.endsWith('\n'));
            QCOMPARE(line.count('\n'), 1);
            QCOMPARE(commandId(line), command.id);
            const auto back = parseProxyCommand(line);
            QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
            QCOMPARE(*back, command);
            QVERIFY(!parseProxyNews(line));
        }
        QVERIFY(!parseProxyCommand(R"({"id":1,"do":"heal"})")->faultId);
    }

    void answersAndNewsComeBackAsTheyWent()
    {
        for (const ProxyAnswer& answer : { ProxyAnswer { 1, {}, 42007, 0, {} }, ProxyAnswer { 2, QStringLiteral("no \"such\" link"), 0, 0, {} },
                 ProxyAnswer { 3, {}, 0, 4, {} }, ProxyAnswer { 0, QStringLiteral("x"), 0, 0, {} },
                 ProxyAnswer { 4, {}, 0, 0, { { QStringLiteral("http"), LinkFigures { 3, 1, 1ll << 60, 5, 2 } }, { QStringLiteral("b"), {} } } } }) {
            QCOMPARE(toLine(answer).count('\n'), 1);
            const auto back = parseProxyAnswer(toLine(answer));
            QVERIFY(back);
            QCOMPARE(*back, answer);
            QVERIFY(!parseProxyNews(toLine(answer)));
        }
        for (const ProxyNews& news : { ProxyNews { ProxyNews::What::FaultOn, 1, QStringLiteral("latency"), {}, 0, Nanoseconds(1'234'567'890'123'456'789) },
                 ProxyNews { ProxyNews::What::FaultOff, 1, QStringLiteral("latency"), {}, 0, Nanoseconds(5) },
                 ProxyNews { ProxyNews::What::Cut, 1, QStringLiteral("reset"), QStringLiteral("http"), 5, Nanoseconds(5) } }) {
            const auto back = parseProxyNews(toLine(news));
            QVERIFY(back);
            QCOMPARE(*back, news);
            QVERIFY(!parseProxyAnswer(toLine(news)));
        }
    }

    void otherLinesAreNotOurs()
    {
        for (const QByteArray& line : { QByteArray(), QByteArray("x"), QByteArray("[1]"), pongLine(3), toLine(ReadyLine {}), QByteArray(R"({"news":"rain"})") }) {
            QVERIFY2(!parseProxyAnswer(line), line.constData());
            QVERIFY2(!parseProxyNews(line), line.constData());
        }
    }

    void saysWhatWasExpected_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* line, qint64 id, const char* says) {
            QTest::newRow(*line ? line : "empty") << QByteArray(line) << id << QString::fromUtf8(says);
        };
        row("", 0, "expected one JSON object a line");
        row("{\"id\":1,\"do\":\"figures\"", 0, "expected one JSON object a line");
        row("[1]", 0, "expected one JSON object a line");
        row("{}", 0, "do: unknown ''; expected one of link, point, fault, heal, capture, figures, cut");
        row(R"({"id":1,"do":"figure"})", 1, "did you mean 'figures'?");
        row(R"({"do":"figures"})", 0, "id: expected a whole number from 1");
        row(R"({"id":0,"do":"figures"})", 0, "id: expected");
        row(R"({"id":"1","do":"figures"})", 0, "id: expected");
        row(R"({"id":1.5,"do":"figures"})", 0, "id: expected");
        row(R"({"id":3,"do":"link","link":"http"})", 3, "link: to: expected a whole number from 1 to 65535");
        row(R"({"id":3,"do":"link","link":"http","to":0})", 3, "to: expected");
        row(R"({"id":3,"do":"point","link":"http","to":65536})", 3, "point: to: expected");
        row(R"({"id":3,"do":"link","link":"","to":5})", 3, "link: expected a name of 1 to 64 characters");
        row(R"({"id":3,"do":"link","to":5})", 3, "link: expected a name");
        row(R"({"id":3,"do":"link","link":"a","to":5,"inbound":1})", 3, "inbound: expected true or false");
        row(R"({"id":3,"do":"fault"})", 3, "fault: expected an object such as");
        row(R"({"id":3,"do":"fault","fault":{"kind":"rest"}})", 3, "did you mean 'reset'?");
        row(R"({"id":3,"do":"fault","fault":{"kind":"reset"},"seed":-1})", 3, "seed: expected a whole number from 0");
        row(R"({"id":3,"do":"fault","fault":{"kind":"reset"},"seed":"x"})", 3, "seed: expected a whole number from 0");
        row(R"({"id":3,"do":"fault","fault":{"kind":"reset"},"links":"http"})", 3, "links: expected an array");
        row(R"({"id":3,"do":"cut","links":[1]})", 3, "link: expected a name");
        row(R"({"id":3,"do":"heal","fault":"1"})", 3, "fault: expected a whole number from 1");
        row(R"({"id":3,"do":"capture"})", 3, "file: expected a path, or \"\" to end the capture");
    }
    void saysWhatWasExpected()
    {
        QFETCH(QByteArray, line);
        QFETCH(qint64, id);
        QFETCH(QString, says);
        const auto command = parseProxyCommand(line);
        QVERIFY(!command);
        QVERIFY2(command.error().message.contains(says), qPrintable(command.error().message));
        QCOMPARE(commandId(line), id);
    }

    // Cut anywhere a line is no command, and says so.
    void cutLinesAreRefused()
    {
        const QByteArray line = R"({"id":4,"do":"fault","links":["http"],"fault":{"kind":"latency","values":{"delay":5}},"seed":7})";
        QVERIFY(parseProxyCommand(line));
        for (qsizetype i = 0; i < line.size(); ++i)
            QVERIFY(!parseProxyCommand(line.first(i)));
    }
};

QTEST_APPLESS_MAIN(TestProxyLine)
#include "tst_proxy_line.moc"
