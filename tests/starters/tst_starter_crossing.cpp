// SPDX-License-Identifier: GPL-3.0-or-later
// Starters among themselves: each language's client against each language's server of every transport; and what
// their servers promise when connections end.
#include "tests/starters/starter_ends.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::test;

namespace {

QString urlOf(StarterProgram& server)
{
    return server.prints(1) ? QString::fromLatin1(server.lines().first()) : QString();
}

} // namespace

class TestStarterCrossing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClientReadsEveryServer_data() { rowPerTransport(); }
    void everyClientReadsEveryServer();
    void ownServersResumeAfterACut();
    void saysWhatIsLostForGood();
    void ownServersReplay_data();
    void ownServersReplay();
};

void TestStarterCrossing::everyClientReadsEveryServer()
{
    QFETCH(QString, transport);
    const QStringList languages = languagesHere(transport);
    StarterPrograms servers, clients;
    if (transport == QLatin1String("webhook")) {
        for (const QString& sender : languages) {
            for (const QString& receiver : languages) {
                const QString url = hookAt(freePort());
                clients.push_back(std::make_unique<StarterProgram>(clientIn(receiver, transport), counted(url, 3), secretOfTests));
                servers.push_back(std::make_unique<StarterProgram>(serverIn(sender, transport), QStringList { url }, secretOfTests));
            }
        }
    } else {
        for (const QString& language : languages)
            servers.push_back(startServer(transport, language));
        for (const auto& server : servers) {
            const QString url = urlOf(*server);
            QVERIFY2(!url.isEmpty(), server->told().constData());
            for (const QString& language : languages)
                clients.push_back(std::make_unique<StarterProgram>(clientIn(language, transport), counted(url, 3)));
        }
    }
    QCOMPARE(clients.size(), static_cast<size_t>(languages.size() * languages.size()));
    for (size_t i = 0; i < clients.size(); ++i) {
        StarterProgram& client = *clients[i];
        StarterProgram& server = *servers[i * servers.size() / clients.size()];
        QVERIFY2(client.ends() == 0, (client.told() + server.told()).constData());
        QCOMPARE(client.lines().size(), 3);
        QVERIFY2(client.isUnbroken(), (client.told() + server.told()).constData());
        if (transport == QLatin1String("webhook"))
            QVERIFY2(eventually([&] { return server.out().contains(" attempt 1: 20"); }), server.told().constData());
        else
            QVERIFY2(!client.news().contains("down"), client.told().constData());
    }
}

// Two events at least come while nothing passes: the server must have kept them. All at once.
void TestStarterCrossing::ownServersResumeAfterACut()
{
    ProxyProgram proxy;
    StarterPrograms servers, clients;
    for (const QString& transport : starterTransports()) {
        for (const QString& language : languagesHere(transport)) {
            const QString link = transport + u'-' + language;
            if (transport == QLatin1String("webhook")) {
                const QString url = hookAt(freePort());
                clients.push_back(std::make_unique<StarterProgram>(clientIn(language, transport), QStringList { url }, secretOfTests));
                servers.push_back(std::make_unique<StarterProgram>(serverIn(language, transport),
                    QStringList { atPort(url, proxy.link(link, portOf(url))) }, secretOfTests));
                continue;
            }
            servers.push_back(startServer(transport, language));
            const QString url = urlOf(*servers.back());
            QVERIFY2(!url.isEmpty(), servers.back()->told().constData());
            clients.push_back(std::make_unique<StarterProgram>(
                clientIn(language, transport), QStringList { atPort(url, proxy.link(link, portOf(url))) }));
        }
    }
    for (const auto& client : clients)
        QVERIFY2(client->prints(1), client->told().constData());
    QVERIFY(proxy.fault("down,for=3s") > 0);
    for (size_t i = 0; i < clients.size(); ++i) {
        if (clients[i]->starter.transport != QLatin1String("webhook")) // there the sender knows
            QVERIFY2(clients[i]->says("next try in"), clients[i]->told().constData());
        QVERIFY2(clients[i]->prints(clients[i]->lines().size() + 6), (clients[i]->told() + servers[i]->told()).constData());
        QVERIFY2(clients[i]->isUnbroken(), (clients[i]->told() + servers[i]->told()).constData());
    }
}

// The servers forget: what came meanwhile is gone, and the clients go on with what there is. All at once.
void TestStarterCrossing::saysWhatIsLostForGood()
{
    StarterPrograms servers, clients;
    for (const QString& transport : starterTransports())
        if (transport != QLatin1String("webhook")) // there the sender is the one who knows
            for (const QString& language : languagesHere(transport))
                servers.push_back(startServer(transport, language));
    QList<quint16> ports;
    for (const auto& server : servers) {
        const QString url = urlOf(*server);
        QVERIFY2(!url.isEmpty(), server->told().constData());
        ports << portOf(url);
        clients.push_back(std::make_unique<StarterProgram>(clientIn(server->starter.language, server->starter.transport), QStringList { url }));
    }
    for (const auto& client : clients)
        QVERIFY2(client->prints(1), client->told().constData());
    for (auto& server : servers)
        server.reset();
    qint64 newest = 0;
    for (const auto& client : clients) {
        QVERIFY2(client->says("next try in"), client->told().constData());
        newest = std::max(newest, client->numbers().last());
    }
    // Their numbers are seconds: after another one has passed, at least one event was never kept anywhere.
    QVERIFY(eventually([newest] { return QDateTime::currentSecsSinceEpoch() > newest + 3; }, std::chrono::seconds(60)));
    for (size_t i = 0; i < clients.size(); ++i)
        servers[i] = startServer(clients[i]->starter.transport, clients[i]->starter.language, ports[static_cast<qsizetype>(i)]);
    for (const auto& client : clients) {
        QVERIFY2(client->says("lost for good"), client->told().constData());
        QVERIFY2(client->prints(client->lines().size() + 2), client->told().constData());
        const QList<qint64> numbers = client->numbers();
        QVERIFY2(std::adjacent_find(numbers.begin(), numbers.end(), std::greater_equal<>()) == numbers.end(), client->told().constData());
    }
}

void TestStarterCrossing::ownServersReplay_data()
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

void TestStarterCrossing::ownServersReplay()
{
    QFETCH(QString, transport);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, expected);
    StarterPrograms servers, clients;
    for (const QString& language : languagesHere(transport))
        servers.push_back(startServer(transport, language));
    for (const auto& server : servers) {
        const QString url = urlOf(*server);
        QVERIFY2(!url.isEmpty(), server->told().constData());
        clients.push_back(std::make_unique<StarterProgram>(clientIn(QStringLiteral("cpp"), transport), counted(url, 3)));
    }
    for (size_t i = 0; i < servers.size(); ++i) {
        QCOMPARE(clients[i]->ends(), 0);
        const qint64 seen = clients[i]->numbers().first(); // its successors are there already
        RawClient raw(portOf(urlOf(*servers[i])));
        raw.send(QByteArray(request).replace("%1", QByteArray::number(seen)));
        const QByteArray next = QByteArray(expected).replace("%1", QByteArray::number(seen + 1));
        QVERIFY2(raw.readUntil(next.constData()), servers[i]->told() + raw.received);
    }
}

QTEST_GUILESS_MAIN(TestStarterCrossing)

#include "tst_starter_crossing.moc"
