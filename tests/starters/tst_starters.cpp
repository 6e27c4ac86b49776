// SPDX-License-Identifier: GPL-3.0-or-later
// Every starter in every language against the real server: through its death, through a proxy that cuts, when it
// freezes; and every sender of webhooks against a receiver that is not there. The languages run side by side.
#include "tests/starters/starter_ends.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::test;
using namespace std::chrono_literals;

namespace {

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
std::unique_ptr<StarterProgram> startReceiver(const QString& language, const ServerProgram& server, int count, ProxyProgram* proxy)
{
    const quint16 port = freePort();
    const quint16 seen = proxy ? proxy->link(QStringLiteral("hook-") + language, port) : port;
    const QJsonObject answer = server.withToken("POST", "/webhooks", "{\"url\":\"" + hookAt(seen).toLatin1() + "\"}").json();
    return std::make_unique<StarterProgram>(clientIn(language, QStringLiteral("webhook")), counted(hookAt(port), count),
        answer.value(QLatin1String("secret")).toString().toLatin1());
}

// A client in every language, through the proxy where there is one: it leads to `at`.
StarterPrograms startClients(const QString& transport, const ServerProgram& server, int count, const wire::ReadyLine& at, ProxyProgram* proxy = nullptr)
{
    StarterPrograms clients;
    for (const QString& language : languagesHere(transport))
        clients.push_back(transport == QLatin1String("webhook")
                ? startReceiver(language, server, count, proxy)
                : std::make_unique<StarterProgram>(clientIn(language, transport), counted(urlAt(transport, at), count)));
    return clients;
}

StarterPrograms startClients(const QString& transport, const ServerProgram& server, int count)
{
    return startClients(transport, server, count, server.ready);
}

// The server's ports as they are before the proxy; the server is told that a request may name them.
wire::ReadyLine linked(ProxyProgram& proxy, const ServerProgram& server)
{
    wire::ReadyLine at = server.ready;
    at.http = proxy.link(QStringLiteral("http"), server.ready.http);
    at.websocket = proxy.link(QStringLiteral("websocket"), server.ready.websocket);
    at.grpc = proxy.link(QStringLiteral("grpc"), server.ready.grpc);
    const QString ports = QStringLiteral(R"({"http":[%1],"websocket":[%2],"grpc":[%3]})").arg(at.http).arg(at.websocket).arg(at.grpc);
    server.withToken("PUT", "/passages", ports.toUtf8());
    return at;
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

} // namespace

class TestStarters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageRunsHere();
    void readsTheRealServer_data() { rowPerTransport(); }
    void readsTheRealServer();
    void survivesTheServersDeath_data() { rowPerTransport(); }
    void survivesTheServersDeath();
    void survivesCutsOnTheWay();
    void noticesADeadLink();
    void senderTriesUntilItIsTaken();
    void senderKeepsItsPromisesOverACrash();
};

void TestStarters::everyLanguageRunsHere()
{
    QStringList lacks;
    for (const QString& transport : starterTransports())
        for (const QString& language : starterLanguages())
            if (const QString lack = clientIn(language, transport).lack(); !lack.isEmpty())
                lacks << lack;
    if (!lacks.isEmpty())
        QSKIP(qPrintable(QStringLiteral("left out: ") + lacks.join(QLatin1String("; "))));
}

void TestStarters::readsTheRealServer()
{
    QFETCH(QString, transport);
    ServerProgram server;
    QVERIFY(server.isReady() && setRate(server, 50));
    for (const auto& client : startClients(transport, server, 40)) {
        QVERIFY2(client->ends() == 0, client->told().constData());
        QCOMPARE(client->lines().size(), 40);
        QVERIFY2(client->isUnbroken(), client->told().constData());
        QVERIFY2(!client->news().contains("down"), client->told().constData());
    }
}

void TestStarters::survivesTheServersDeath()
{
    QFETCH(QString, transport);
    const QTemporaryDir folder;
    const QStringList journal { QStringLiteral("--journal"), folder.filePath(QStringLiteral("journal")) };
    auto server = std::make_unique<ServerProgram>(journal);
    QVERIFY(server->isReady() && setRate(*server, 3)); // slow until all are there
    const QStringList same = portsOf(server->ready) + journal;
    const StarterPrograms clients = startClients(transport, *server, 200);
    for (const auto& client : clients)
        QVERIFY2(client->prints(2), client->told().constData());
    QVERIFY(setRate(*server, 50));
    for (const auto& client : clients)
        QVERIFY2(client->prints(40), client->told().constData());
    server->process.kill();
    QVERIFY(server->process.waitForFinished(5000));
    for (const auto& client : clients)
        QVERIFY2(client->lines().size() < 200, "the server died too late for this test");
    server = std::make_unique<ServerProgram>(same);
    QVERIFY(server->isReady() && setRate(*server, 50));
    for (const auto& client : clients) {
        QVERIFY2(client->ends() == 0, client->told().constData());
        QCOMPARE(client->lines().size(), 200);
        QVERIFY2(client->isUnbroken(), client->told().constData());
    }
}

// All transports at once: each connection is cut, none comes through for two seconds.
void TestStarters::survivesCutsOnTheWay()
{
    ServerProgram server;
    ProxyProgram proxy;
    QVERIFY(server.isReady() && setRate(server, 5));
    const wire::ReadyLine at = linked(proxy, server);
    StarterPrograms clients;
    for (const QString& transport : starterTransports())
        for (auto& client : startClients(transport, server, 300, at, &proxy))
            clients.push_back(std::move(client));
    for (const auto& client : clients)
        QVERIFY2(client->prints(2), client->told().constData());
    QVERIFY(setRate(server, 40));
    QVERIFY(proxy.fault("down,for=2s") > 0);
    for (const auto& client : clients) {
        QVERIFY2(client->ends(90s) == 0, client->told().constData());
        QCOMPARE(client->lines().size(), 300);
        QVERIFY2(client->isUnbroken(), client->told().constData());
        if (client->starter.transport != QLatin1String("webhook")) // there the sender knows
            QVERIFY2(client->news().contains("next try in"), client->told().constData());
    }
}

// A frozen server is what a half-open connection looks like: everything stands, nothing comes. All at once,
// because it takes as long as their patience.
void TestStarters::noticesADeadLink()
{
    ServerProgram server;
    QVERIFY(server.isReady() && setRate(server, 5));
    StarterPrograms clients;
    for (const QString& transport : starterTransports())
        if (transport != QLatin1String("webhook")) // a receiver waits for nothing
            for (auto& client : startClients(transport, server, 400))
                clients.push_back(std::move(client));
    for (const auto& client : clients)
        QVERIFY2(client->prints(2), client->told().constData());
    ::kill(static_cast<pid_t>(server.process.processId()), SIGSTOP);
    for (const auto& client : clients)
        QVERIFY2(client->says("next try in", 60s), client->told().constData());
    ::kill(static_cast<pid_t>(server.process.processId()), SIGCONT);
    QVERIFY(setRate(server, 200));
    for (const auto& client : clients) {
        QVERIFY2(client->ends() == 0, client->told().constData());
        QCOMPARE(client->lines().size(), 400);
        QVERIFY2(client->isUnbroken(), client->told().constData());
    }
}

void TestStarters::senderTriesUntilItIsTaken()
{
    const QString transport = QStringLiteral("webhook");
    StarterPrograms senders;
    for (const QString& language : languagesHere(transport))
        senders.push_back(std::make_unique<StarterProgram>(
            serverIn(language, transport), QStringList { hookAt(freePort()) }, secretOfTests));
    for (const auto& sender : senders) {
        QVERIFY2(sender->prints(3), sender->told().constData()); // nobody listens yet
        QVERIFY2(sender->lines().first().endsWith("attempt 1: 0"), sender->told().constData());
        QVERIFY2(sender->lines().at(2).endsWith("attempt 3: 0"), sender->told().constData());
        StarterProgram receiver(clientIn(QStringLiteral("cpp"), transport), counted(sender->process.arguments().last(), 3), secretOfTests);
        QVERIFY2(receiver.ends() == 0, receiver.told().constData());
        QVERIFY2(receiver.isUnbroken(), receiver.told().constData());
        QVERIFY(sender->lines().first().startsWith(receiver.lines().first().split(' ').first() + ' '));
    }
}

void TestStarters::senderKeepsItsPromisesOverACrash()
{
    const QString transport = QStringLiteral("webhook");
    const QTemporaryDir folder;
    StarterPrograms senders;
    for (const QString& language : languagesHere(transport))
        senders.push_back(std::make_unique<StarterProgram>(serverIn(language, transport),
            QStringList { hookAt(freePort()), folder.filePath(language) }, secretOfTests));
    for (auto& sender : senders) {
        QVERIFY2(sender->prints(3), sender->told().constData());
        const QByteArray promised = sender->lines().first().split(' ').first();
        sender->process.kill();
        QVERIFY(sender->process.waitForFinished());
        const QString journal = folder.filePath(sender->starter.language);
        {
            QFile file(journal);
            QVERIFY(file.open(QIODevice::Append));
            file.write("+evt_1 {\"cut"); // the crash came while it wrote
        }
        const QString url = hookAt(freePort());
        sender = std::make_unique<StarterProgram>(sender->starter, QStringList { url, journal }, secretOfTests);
        StarterProgram receiver(clientIn(QStringLiteral("cpp"), transport), counted(url, 3), secretOfTests);
        QVERIFY2(receiver.ends() == 0, sender->told().constData());
        QVERIFY2(receiver.lines().first().startsWith(promised + " {\"type\":\"event\","), receiver.told().constData());
        QVERIFY(receiver.lines().first().endsWith('}'));
        QVERIFY(!receiver.out().contains("cut"));
    }
}

QTEST_GUILESS_MAIN(TestStarters)

#include "tst_starters.moc"
