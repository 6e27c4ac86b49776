// SPDX-License-Identifier: GPL-3.0-or-later
// What a starter must get right to the byte, in every language: the event stream's grammar, the webhook's
// signature, when to come again.
#include "tests/starters/starter_ends.h"
#include "tests/support/scripted_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace wirewise::test;

namespace {

QByteArray signatureOf(const QByteArray& text)
{
    const QByteArray key = QByteArray::fromBase64(QByteArray(secretOfTests).mid(6));
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64();
}

QByteArray delivery(const QByteArray& id, const QByteArray& timestamp, const QByteArray& signedBody, const QByteArray& body)
{
    const QByteArray signature = signatureOf(id + '.' + timestamp + '.' + signedBody);
    return "POST /hook HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nwebhook-id: " + id + "\r\nwebhook-timestamp: " + timestamp
        + "\r\nwebhook-signature: v1,AAAA v1," + signature + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray secondsFromNow(qint64 seconds)
{
    return QByteArray::number(QDateTime::currentSecsSinceEpoch() + seconds);
}

void rowPerLanguage()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : languagesHere(QStringLiteral("sse")))
        QTest::newRow(qPrintable(language)) << language;
}

// What a client said it would wait, in milliseconds.
QList<int> waitsOf(const QByteArray& news)
{
    static const QRegularExpression told(QStringLiteral("next try in (\\d+) ms"));
    QList<int> waits;
    for (auto it = told.globalMatch(QString::fromUtf8(news)); it.hasNext();)
        waits << it.next().captured(1).toInt();
    return waits;
}

} // namespace

class TestStarterRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventStreamVectors_data();
    void eventStreamVectors();
    void aStreamThatRepeatsIsShownOnce_data() { rowPerLanguage(); }
    void aStreamThatRepeatsIsShownOnce();
    void aRefusedStreamIsNotAskedAgain_data() { rowPerLanguage(); }
    void aRefusedStreamIsNotAskedAgain();
    void waitsAtRandom();
    void judgesDeliveries_data() { rowPerLanguage(); }
    void judgesDeliveries();
    void sendersSignAndObey_data() { rowPerLanguage(); }
    void sendersSignAndObey();
    void pollsHeedRetryAfterAndKeepTheirCursor_data() { rowPerLanguage(); }
    void pollsHeedRetryAfterAndKeepTheirCursor();
};

void TestStarterRules::eventStreamVectors_data()
{
    QTest::addColumn<QList<QByteArray>>("chunks");
    QTest::addColumn<QByteArray>("printed");
    QFile file(QStringLiteral(WIREWISE_SOURCE_DIR "/tests/transports/data/sse.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("vectors")).toArray();
    for (const QJsonValue& vector : vectors) {
        QByteArray printed;
        bool bytesOnly = true; // the starter passes bytes on and leaves decoding to whoever shows them
        qint64 last = -1;
        for (const QJsonValue& event : vector[QLatin1String("expected")].toArray()) {
            const QByteArray id = event[QLatin1String("lastEventId")].toString().toUtf8();
            const QByteArray data = event[QLatin1String("data")].toString().toUtf8();
            bool isNumber = false;
            const qint64 seq = id.toLongLong(&isNumber);
            bytesOnly = bytesOnly && !data.contains("\xef\xbf\xbd") && !id.contains("\xef\xbf\xbd") && !data.contains('\0') && !(isNumber && seq <= last);
            last = seq;
            printed += id + ' ' + data + '\n';
        }
        QList<QByteArray> chunks;
        for (const QJsonValue& chunk : vector[QLatin1String("chunks")].toArray())
            chunks << QByteArray::fromBase64(chunk.toString().toLatin1());
        if (bytesOnly && chunks.join().size() < 1000000)
            QTest::newRow(qPrintable(vector[QLatin1String("name")].toString())) << chunks << printed;
    }
}

void TestStarterRules::eventStreamVectors()
{
    QFETCH(QList<QByteArray>, chunks);
    QFETCH(QByteArray, printed);
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
    std::vector<std::unique_ptr<ScriptedServer>> servers; // one for each language
    StarterPrograms clients;
    for (const QString& language : languagesHere(QStringLiteral("sse"))) {
        servers.push_back(std::make_unique<ScriptedServer>());
        servers.back()->last = { head, ScriptedAnswer::Then::Keep };
        clients.push_back(std::make_unique<StarterProgram>(clientIn(language, QStringLiteral("sse")),
            QStringList { servers.back()->url(QStringLiteral("http"), QStringLiteral("/events")).toString() }));
    }
    for (const auto& server : servers) {
        QVERIFY(eventually([&] { return server->requests.size() == 1; }, std::chrono::seconds(60)));
        for (const QByteArray& chunk : std::as_const(chunks)) {
            server->current->write(chunk);
            server->current->flush();
            QCoreApplication::processEvents();
        }
        server->current->disconnectFromHost();
    }
    for (const auto& client : clients) {
        QVERIFY2(client->says("next try in"), client->told().constData());
        QVERIFY2(client->stop() == printed, client->told().constData());
    }
}

void TestStarterRules::aStreamThatRepeatsIsShownOnce()
{
    QFETCH(QString, language);
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\nretry: 100\n";
    ScriptedServer server;
    server.script = { { head + "id: 1\ndata: a\n\nid: 2\ndata: b\n\nid: 3\ndata: half", ScriptedAnswer::Then::Keep } };
    // Every later request: Qt's client may repeat a GET by itself when the server closes, and drops what comes of it.
    server.last = { head + "id: 2\ndata: b\n\nid: 3\ndata: c\n\n", ScriptedAnswer::Then::Keep };
    StarterProgram client(clientIn(language, QStringLiteral("sse")),
        counted(server.url(QStringLiteral("http"), QStringLiteral("/events")).toString(), 3));
    QVERIFY(client.prints(2));
    server.current->disconnectFromHost();
    QCOMPARE(client.ends(), 0);
    QCOMPARE(client.lines(), (QList<QByteArray> { "1 a", "2 b", "3 c" }));
    QCOMPARE(server.header(server.requests.size() - 1, "Last-Event-ID"), QByteArray("2")); // the half event moved nothing
}

void TestStarterRules::aRefusedStreamIsNotAskedAgain()
{
    QFETCH(QString, language);
    ScriptedServer server;
    server.last = { ScriptedServer::response(403, {}, {}), ScriptedAnswer::Then::Close };
    for (const char* transport : { "sse", "polling" }) {
        StarterProgram program(clientIn(language, QString::fromLatin1(transport)), { server.url(QStringLiteral("http"), QStringLiteral("/x")).toString() });
        QCOMPARE(program.ends(), 1);
        QVERIFY(program.news().contains("refused with 403"));
    }
    QCOMPARE(server.requests.size(), 2);
}

// Nobody listens, so they try again and again, all at once. Each wait is within its bounds, and no two clients
// agree on all of theirs: they would come back together.
void TestStarterRules::waitsAtRandom()
{
    StarterPrograms clients;
    const quint16 port = freePort();
    for (const QString& transport : { QStringLiteral("sse"), QStringLiteral("polling"), QStringLiteral("websocket") })
        for (const QString& language : languagesHere(transport))
            for (int twin = 0; twin < 2; ++twin)
                clients.push_back(std::make_unique<StarterProgram>(clientIn(language, transport),
                    QStringList { QStringLiteral("%1://127.0.0.1:%2/x").arg(transport == QLatin1String("websocket") ? QStringLiteral("ws") : QStringLiteral("http")).arg(port) }));
    for (const auto& client : clients) {
        QVERIFY2(eventually([&] { return waitsOf(client->news()).size() >= 3; }, std::chrono::seconds(60)), client->told().constData());
        const QList<int> waits = waitsOf(client->news());
        const int first = client->starter.transport == QLatin1String("sse") ? 1000 : 250;
        for (int i = 0; i < 3; ++i)
            QVERIFY2(waits[i] >= 100 && waits[i] <= std::min(5000, first << i), client->told().constData());
    }
    for (size_t i = 0; i < clients.size(); i += 2)
        QVERIFY2(waitsOf(clients[i]->news()).first(3) != waitsOf(clients[i + 1]->news()).first(3), clients[i]->told().constData());
}

void TestStarterRules::judgesDeliveries()
{
    QFETCH(QString, language);
    const quint16 port = freePort();
    StarterProgram receiver(clientIn(language, QStringLiteral("webhook")), { hookAt(port) }, secretOfTests);
    QVERIFY(receiver.says("listening"));
    const auto answer = [port](const QByteArray& request) {
        RawClient client(port);
        client.send(request);
        client.readToEnd();
        return client.received.mid(9, 3).toInt();
    };
    const QByteArray now = secondsFromNow(0);
    const QByteArray body = "{\"raw\":\"\xff\xfe\"}"; // no UTF-8: signed and judged as it is
    QCOMPARE(answer(delivery("a", now, body, body)), 200);
    QCOMPARE(answer(delivery("a", secondsFromNow(0), body, body)), 200); // again: taken, and shown once
    QCOMPARE(answer(delivery("b", now, body, "{\"raw\":\"\xfe\xff\"}")), 401);
    QCOMPARE(answer(delivery("c", secondsFromNow(-290), body, body)), 200);
    QCOMPARE(answer(delivery("d", secondsFromNow(-310), body, body)), 400);
    QCOMPARE(answer(delivery("e", secondsFromNow(310), body, body)), 400);
    QCOMPARE(answer(delivery("f", now + "junk", body, body)), 400);
    QCOMPARE(answer(delivery("g", "-" + now, body, body)), 400);
    QCOMPARE(answer(delivery("h", {}, body, body)), 400);
    QCOMPARE(answer(delivery("i", now, body, body).replace("webhook-id: i", "webhook-id: i\r\nwebhook-id: j")), 400);
    QCOMPARE(answer(delivery("k", now, body, body).replace("webhook-signature:", "x-signature:")), 401);
    QCOMPARE(answer(delivery("l", now, body, body).replace("v1,", "v2,")), 401);
    QCOMPARE(answer(delivery("m", now, body, body).replace("POST", "PUT")), 405);
    QCOMPARE(answer(delivery("n", now, body, body).replace("/hook ", "/other ")), 404);
    receiver.stop();
    QList<QByteArray> ids;
    for (const QByteArray& line : receiver.lines())
        ids << line.split(' ').first();
    QCOMPARE(ids, (QList<QByteArray> { "a", "c" }));
}

// Redirects lead nowhere, Retry-After is waited for, 410 ends it; every attempt is signed afresh under one id.
void TestStarterRules::sendersSignAndObey()
{
    QFETCH(QString, language);
    using Then = ScriptedAnswer::Then;
    ScriptedServer server;
    server.script = {
        { ScriptedServer::response(302, "Location: /elsewhere\r\nConnection: close\r\n", {}), Then::Close },
        { ScriptedServer::response(503, "Retry-After: 2\r\nConnection: close\r\n", {}), Then::Close },
    };
    server.last = { ScriptedServer::response(410, "Connection: close\r\n", {}), Then::Close };
    StarterProgram sender(serverIn(language, QStringLiteral("webhook")), { hookAt(server.serverPort()) }, secretOfTests);
    QVERIFY(eventually([&] { return server.requests.size() == 2; }, std::chrono::seconds(60)));
    QElapsedTimer sinceRefused;
    sinceRefused.start();
    QVERIFY2(sender.ends() == 1, sender.told().constData());
    QVERIFY2(sinceRefused.elapsed() >= 1500, qPrintable(QString::number(sinceRefused.elapsed())));
    QCOMPARE(server.requests.size(), 3);
    const QByteArray id = server.header(0, "webhook-id");
    QVERIFY(id.startsWith("evt_"));
    const QByteArray body = "{\"type\":\"event\",\"seq\":" + id.mid(4) + ",\"data\":\"tick\"}";
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(server.target(i), QByteArray("/hook"));
        QCOMPARE(server.header(i, "webhook-id"), id);
        const QByteArray timestamp = server.header(i, "webhook-timestamp");
        QVERIFY(std::abs(timestamp.toLongLong() - QDateTime::currentSecsSinceEpoch()) < 60);
        QCOMPARE(server.header(i, "webhook-signature"), "v1," + signatureOf(id + '.' + timestamp + '.' + body));
    }
    QVERIFY(server.header(2, "webhook-timestamp") > server.header(0, "webhook-timestamp"));
}

void TestStarterRules::pollsHeedRetryAfterAndKeepTheirCursor()
{
    QFETCH(QString, language);
    const auto batch = [](const QByteArray& events, int next) {
        return ScriptedServer::response(200, "Content-Type: application/json\r\n",
            "{\"events\":[" + events + "],\"next\":" + QByteArray::number(next) + ",\"newest\":9}");
    };
    using Then = ScriptedAnswer::Then;
    ScriptedServer server;
    server.script = {
        { batch({}, 4), Then::Keep },
        { batch("{\"seq\":5},{\"seq\":6}", 6).chopped(4), Then::Close }, // cut short: as if it never came
        { ScriptedServer::response(503, "Retry-After: 1\r\n", {}), Then::Keep },
        { batch("{\"seq\":5},{\"seq\":6}", 6), Then::Keep },
        { ScriptedServer::response(410, {}, R"({"type":"gap","from":7,"to":7,"oldest":8,"newest":9})"), Then::Keep },
        { batch("{\"seq\":8}", 8), Then::Keep },
    };
    StarterProgram client(clientIn(language, QStringLiteral("polling")),
        counted(server.url(QStringLiteral("http"), QStringLiteral("/poll")).toString(), 3));
    QVERIFY(eventually([&] { return server.requests.size() == 3; }, std::chrono::seconds(60)));
    QElapsedTimer sinceRefused;
    sinceRefused.start();
    QVERIFY(eventually([&] { return server.requests.size() == 4; }));
    QVERIFY2(sinceRefused.elapsed() >= 1000, qPrintable(QString::number(sinceRefused.elapsed())));
    QCOMPARE(client.ends(), 0);
    QCOMPARE(client.numbers(), (QList<qint64> { 5, 6, 8 }));
    QList<QByteArray> asked;
    for (qsizetype i = 0; i < server.requests.size(); ++i)
        asked << server.target(i).split('=').last();
    QCOMPARE(asked, (QList<QByteArray> { "20", "4", "4", "4", "6", "7" }));
}

QTEST_GUILESS_MAIN(TestStarterRules)

#include "tst_starter_rules.moc"
