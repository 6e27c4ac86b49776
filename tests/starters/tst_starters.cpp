// SPDX-License-Identifier: GPL-3.0-or-later
// Every starter against the real server, through its death, and against its own other end.
#include "tests/support/server_program.h"
#include "tests/support/starter_program.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::test;
using namespace std::chrono_literals;

namespace {

constexpr char secretOfTests[] = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

QString urlAt(const QString& transport, const wire::ReadyLine& ready)
{
    if (transport == QLatin1String("websocket"))
        return QStringLiteral("ws://127.0.0.1:%1/stream").arg(ready.websocket);
    if (transport == QLatin1String("grpc"))
        return QStringLiteral("grpc://127.0.0.1:%1").arg(ready.grpc);
    return QStringLiteral("http://127.0.0.1:%1/%2").arg(ready.http).arg(
        transport == QLatin1String("sse") ? QStringLiteral("events") : QStringLiteral("poll"));
}

// A receiver has its address first and its secret from the registration there.
std::unique_ptr<StarterProgram> startClient(const QString& transport, const ServerProgram& server, int count)
{
    const QString name = transport + QStringLiteral("-client");
    const QString number = QString::number(count);
    if (transport != QLatin1String("webhook"))
        return std::make_unique<StarterProgram>(name,
            QStringList { urlAt(transport, server.ready), QStringLiteral("--count"), number });
    const QString url = QStringLiteral("http://127.0.0.1:%1/hook").arg(freePort());
    const QJsonObject answer = server.withToken("POST", "/webhooks", "{\"url\":\"" + url.toLatin1() + "\"}").json();
    return std::make_unique<StarterProgram>(name, QStringList { url, QStringLiteral("--count"), number },
        answer.value(QLatin1String("secret")).toString().toLatin1());
}

bool setRate(const ServerProgram& server, int rate)
{
    return server.withToken("PUT", "/feed", "{\"paused\":false,\"kind\":\"json\",\"size\":64,\"rate\":" + QByteArray::number(rate) + '}').status == 200;
}

QStringList portsOf(const wire::ReadyLine& ready)
{
    return { QStringLiteral("--http"), QString::number(ready.http), QStringLiteral("--websocket"),
        QString::number(ready.websocket), QStringLiteral("--grpc"), QString::number(ready.grpc) };
}

// Each follows the one before: nothing lost, nothing twice, nothing out of order.
bool isUnbroken(const QList<qint64>& numbers)
{
    for (qsizetype i = 1; i < numbers.size(); ++i)
        if (numbers[i] != numbers[i - 1] + 1)
            return false;
    return !numbers.isEmpty() && numbers.first() > 0;
}

void transports()
{
    QTest::addColumn<QString>("transport");
    for (const char* id : { "websocket", "sse", "grpc", "polling", "webhook" })
        QTest::newRow(id) << QString::fromLatin1(id);
}

} // namespace

class TestStarters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRealServer_data() { transports(); }
    void readsTheRealServer();
    void survivesTheServersDeath_data() { transports(); }
    void survivesTheServersDeath();
    void readsItsOwnOtherEnd_data() { transports(); }
    void readsItsOwnOtherEnd();
    void noticesADeadLink();
    void saysWhatIsLostForGood_data() { transports(); }
    void saysWhatIsLostForGood();
    void ownServersReplay_data();
    void ownServersReplay();
    void senderTriesUntilItIsTaken();
    void senderKeepsItsPromisesOverACrash();
};

void TestStarters::readsTheRealServer()
{
    QFETCH(QString, transport);
    ServerProgram server;
    QVERIFY(server.isReady() && setRate(server, 50));
    const auto client = startClient(transport, server, 40);
    QCOMPARE(client->ends(), 0);
    QCOMPARE(client->lines().size(), 40);
    QVERIFY(isUnbroken(client->numbers()));
    QVERIFY2(!client->news().contains("down"), client->news().constData());
}

void TestStarters::survivesTheServersDeath()
{
    QFETCH(QString, transport);
    const QTemporaryDir folder;
    const QStringList journal { QStringLiteral("--journal"), folder.filePath(QStringLiteral("journal")) };
    auto server = std::make_unique<ServerProgram>(journal);
    QVERIFY(server->isReady() && setRate(*server, 50));
    const QStringList same = portsOf(server->ready) + journal;
    const auto client = startClient(transport, *server, 200);
    QVERIFY(client->prints(40));
    server->process.kill();
    QVERIFY(server->process.waitForFinished(5000));
    const qsizetype before = client->lines().size();
    QVERIFY2(before < 200, "the server died too late for this test");
    server = std::make_unique<ServerProgram>(same);
    QVERIFY(server->isReady() && setRate(*server, 50));
    QCOMPARE(client->ends(), 0);
    QCOMPARE(client->lines().size(), 200);
    QVERIFY2(isUnbroken(client->numbers()), client->out().constData());
}

void TestStarters::readsItsOwnOtherEnd()
{
    QFETCH(QString, transport);
    if (transport == QLatin1String("webhook")) {
        const QString url = QStringLiteral("http://127.0.0.1:%1/hook").arg(freePort());
        StarterProgram sender(QStringLiteral("webhook-server"), { url }, secretOfTests);
        StarterProgram receiver(QStringLiteral("webhook-client"), { url, QStringLiteral("--count"), QStringLiteral("3") }, secretOfTests);
        QCOMPARE(receiver.ends(), 0);
        QCOMPARE(receiver.lines().size(), 3);
        QVERIFY(isUnbroken(receiver.numbers()));
        return;
    }
    StarterProgram server(transport + QStringLiteral("-server"), {});
    QVERIFY(server.prints(1));
    const QString url = QString::fromLatin1(server.lines().first());
    StarterProgram client(transport + QStringLiteral("-client"), { url, QStringLiteral("--count"), QStringLiteral("3") });
    QCOMPARE(client.ends(), 0);
    QCOMPARE(client.lines().size(), 3);
    QVERIFY(isUnbroken(client.numbers()));
}

// A frozen server is what a half-open connection looks like: everything stands, nothing comes. All at once,
// because it takes as long as their patience.
void TestStarters::noticesADeadLink()
{
    ServerProgram server;
    QVERIFY(server.isReady() && setRate(server, 5));
    std::vector<std::unique_ptr<StarterProgram>> clients;
    for (const char* transport : { "websocket", "sse", "grpc", "polling" })
        clients.push_back(startClient(QString::fromLatin1(transport), server, 400));
    for (const auto& client : clients)
        QVERIFY(client->prints(2));
    ::kill(static_cast<pid_t>(server.process.processId()), SIGSTOP);
    for (const auto& client : clients)
        QVERIFY2(client->says("next try in", 40s), qPrintable(client->process.program()));
    ::kill(static_cast<pid_t>(server.process.processId()), SIGCONT);
    QVERIFY(setRate(server, 200));
    for (const auto& client : clients) {
        QCOMPARE(client->ends(60s), 0);
        QCOMPARE(client->lines().size(), 400);
        QVERIFY2(isUnbroken(client->numbers()), qPrintable(client->process.program()));
    }
}

// The server forgets: what came meanwhile is gone, and the client goes on with what there is.
void TestStarters::saysWhatIsLostForGood()
{
    QFETCH(QString, transport);
    if (transport == QLatin1String("webhook"))
        return; // the sender is the one who knows
    const QString end = transport + QStringLiteral("-server");
    auto server = std::make_unique<StarterProgram>(end, QStringList {});
    QVERIFY(server->prints(1));
    const QString url = QString::fromLatin1(server->lines().first());
    const QString port = url.section(u':', -1).section(u'/', 0, 0);
    StarterProgram client(transport + QStringLiteral("-client"), { url, QStringLiteral("--count"), QStringLiteral("4") });
    QVERIFY(client.prints(1));
    server.reset();
    QVERIFY(client.says("next try in"));
    // Its numbers are seconds: after another one has passed, at least one event was never kept anywhere.
    QVERIFY(eventually([start = client.numbers().last()] { return QDateTime::currentSecsSinceEpoch() > start + 3; }));
    server = std::make_unique<StarterProgram>(end,
        transport == QLatin1String("websocket") ? QStringList { QStringLiteral("--port"), port } : QStringList { port });
    QCOMPARE(client.ends(), 0);
    const QList<qint64> numbers = client.numbers();
    QCOMPARE(numbers.size(), 4);
    QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
    QVERIFY2(client.news().contains("lost for good"), client.news().constData());
}

void TestStarters::ownServersReplay_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QByteArray>("request"); // %1: the last number seen
    QTest::addColumn<QByteArray>("expected"); // %1: the next
    const QByteArray rest = " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    QTest::newRow("sse") << QStringLiteral("sse") << "GET /events" + rest + "Last-Event-ID: %1\r\n\r\n" << QByteArray("id: %1\n");
    QTest::newRow("polling") << QStringLiteral("polling") << "GET /poll?since=%1" + rest + "\r\n" << QByteArray("\"seq\":%1,");
    QTest::newRow("websocket") << QStringLiteral("websocket")
                               << "GET /stream?since=%1" + rest + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
                               << QByteArray("\"seq\":%1,");
}

void TestStarters::ownServersReplay()
{
    QFETCH(QString, transport);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, expected);
    StarterProgram server(transport + QStringLiteral("-server"), {});
    QVERIFY(server.prints(1));
    const QString url = QString::fromLatin1(server.lines().first());
    StarterProgram client(transport + QStringLiteral("-client"), { url, QStringLiteral("--count"), QStringLiteral("2") });
    QCOMPARE(client.ends(), 0);
    const qint64 seen = client.numbers().first(); // its successor is there already
    RawClient raw(static_cast<quint16>(QUrl(url).port()));
    raw.send(request.replace("%1", QByteArray::number(seen)));
    QVERIFY(raw.readUntil(expected.replace("%1", QByteArray::number(seen + 1)).constData(), 700)); // at once, not with the next
}

void TestStarters::senderTriesUntilItIsTaken()
{
    const QString url = QStringLiteral("http://127.0.0.1:%1/hook").arg(freePort());
    StarterProgram sender(QStringLiteral("webhook-server"), { url }, secretOfTests);
    QVERIFY(sender.prints(3)); // nobody listens yet
    QVERIFY(sender.lines().first().endsWith("attempt 1: 0"));
    QVERIFY(sender.lines().at(2).endsWith("attempt 3: 0"));
    StarterProgram receiver(QStringLiteral("webhook-client"), { url, QStringLiteral("--count"), QStringLiteral("3") }, secretOfTests);
    QCOMPARE(receiver.ends(), 0);
    QVERIFY(isUnbroken(receiver.numbers()));
    QVERIFY(sender.lines().first().startsWith(receiver.lines().first().split(' ').first() + ' '));
}

void TestStarters::senderKeepsItsPromisesOverACrash()
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("journal"));
    const QString url = QStringLiteral("http://127.0.0.1:%1/hook").arg(freePort());
    auto sender = std::make_unique<StarterProgram>(QStringLiteral("webhook-server"), QStringList { url, journal }, secretOfTests);
    QVERIFY(sender->prints(3));
    const QByteArray promised = sender->lines().first().split(' ').first();
    sender->process.kill();
    QVERIFY(sender->process.waitForFinished());
    {
        QFile file(journal);
        QVERIFY(file.open(QIODevice::Append));
        file.write("+evt_1 {\"cut"); // the crash came while it wrote
    }
    sender = std::make_unique<StarterProgram>(QStringLiteral("webhook-server"), QStringList { url, journal }, secretOfTests);
    StarterProgram receiver(QStringLiteral("webhook-client"), { url, QStringLiteral("--count"), QStringLiteral("3") }, secretOfTests);
    QCOMPARE(receiver.ends(), 0);
    QVERIFY2(receiver.lines().first().startsWith(promised + " {\"type\":\"event\","), receiver.out().constData());
    QVERIFY(receiver.lines().first().endsWith('}'));
    QVERIFY(!receiver.out().contains("cut"));
}

QTEST_GUILESS_MAIN(TestStarters)

#include "tst_starters.moc"
