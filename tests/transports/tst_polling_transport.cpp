// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_session.h"
#include "core/transports/polling/poll_batch.h"
#include "core/transports/transport_registry.h"

#include "tests/support/scripted_server.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace wirewise;
using namespace wirewise::demo;
using namespace std::chrono_literals;
using test::ScriptedAnswer;
using test::ScriptedServer;
using transports::parsePollBatch;

namespace {

QByteArray numbered(int seq, const QByteArray& data = "x")
{
    return wire::toJson(wire::FeedEvent { static_cast<wire::Seq>(seq), Nanoseconds(1), wire::PayloadKind::Text, data });
}

QByteArray batch(const QList<QByteArray>& events, int next, int newest)
{
    return "{\"events\":[" + events.join(',') + "],\"next\":" + QByteArray::number(next) + ",\"newest\":" + QByteArray::number(newest) + '}';
}

ScriptedAnswer kept(int status, const QByteArray& headers = {}, const QByteArray& body = {})
{
    return { ScriptedServer::response(status, headers, body), ScriptedAnswer::Then::Keep };
}

struct Rig
{
    explicit Rig(const QString& pollMode = QStringLiteral("short"))
        : mode(pollMode)
    {
        server.last = kept(304, "ETag: \"9\"\r\n");
    }

    void start(std::optional<wire::Seq> since = {})
    {
        session = std::make_unique<DemoSession>(
            transports::transportEntry(TransportId(QStringLiteral("polling")))->make({ mode, 30ms, 2000ms }, nullptr), clock,
            DemoSession::Options { { server.url(QStringLiteral("http"), QStringLiteral("/poll")), {}, {} }, since, true, 1 });
        QObject::connect(session.get(), &DemoSession::shown, session.get(), [this](const Message& message) {
            if (message.envelope)
                seqs += std::get<wire::FeedEvent>(*message.envelope).seq;
            else
                bodies += message.data;
        });
        QObject::connect(session.get(), &DemoSession::ended, session.get(), [this](const Closed& closed) { ends += closed; });
        QObject::connect(session.get(), &DemoSession::logged, session.get(), [this](const LogEntry& entry) { said += entry.text; });
        session->start();
    }

    QString mode;
    ScriptedServer server;
    SystemClock clock;
    QList<wire::Seq> seqs;
    QList<QByteArray> bodies;
    QStringList said;
    QList<Closed> ends;
    std::unique_ptr<DemoSession> session;
};

} // namespace

class TestPollingTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsABatch()
    {
        const auto read = parsePollBatch(batch({ numbered(1, "a]},\"{["), numbered(2, "\\\"") }, 2, 7));
        QVERIFY(read);
        QCOMPARE(read->events.size(), 2);
        QCOMPARE(std::get<wire::FeedEvent>(read->events.at(0).envelope).payload, QByteArray("a]},\"{["));
        QCOMPARE(read->events.at(1).json, numbered(2, "\\\""));
        QCOMPARE(read->next, wire::Seq(2));
        QCOMPARE(read->newest, wire::Seq(7));
        QVERIFY(parsePollBatch(batch({}, 0, 0)));
    }

    // A poll is its own retry: it comes no later than the next one would have (the interval is 30 ms).
    void asksAgainNoLaterThanItWouldAnyway()
    {
        Rig rig;
        for (int failures = 0; failures < 8; ++failures)
            rig.server.script += ScriptedAnswer { ScriptedServer::response(500, {}, {}), ScriptedAnswer::Then::Close };
        QElapsedTimer timer;
        timer.start();
        rig.start();
        QTRY_COMPARE_WITH_TIMEOUT(rig.session->state(), RunState::Open, 10000);
        QVERIFY2(timer.elapsed() < 8 * 100 + 1500, qPrintable(QString::number(timer.elapsed()))); // the floor is 100 ms
    }

    void takesNothingElseForABatch_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("an array") << QByteArray("[1,2]");
        QTest::newRow("foreign events") << QByteArray(R"({"events":[{"a":1}],"next":1})");
        QTest::newRow("no cursor") << QByteArray(R"({"events":[]})");
        QTest::newRow("not JSON") << QByteArray(R"({"events":[)");
    }
    void takesNothingElseForABatch()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!parsePollBatch(body));
    }

    void aCutBatchIsNoBatch()
    {
        const QByteArray whole = batch({ numbered(1), numbered(2) }, 2, 2);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!parsePollBatch(whole.first(size)));
        QVERIFY(parsePollBatch(whole));
    }

    void theCursorAndTheTagTravel()
    {
        Rig rig;
        rig.server.script = { kept(200, "ETag: \"5\"\r\n", batch({ numbered(5) }, 5, 5)) };
        rig.start(4);
        QTRY_VERIFY(rig.server.requests.size() >= 3);
        QCOMPARE(rig.server.target(0), QByteArray("/poll?since=4"));
        QVERIFY(rig.server.header(0, "If-None-Match").isNull());
        QCOMPARE(rig.server.target(1), QByteArray("/poll?since=5"));
        QCOMPARE(rig.server.header(1, "If-None-Match"), QByteArray("\"5\""));
        QCOMPARE(rig.seqs, QList<wire::Seq> { 5 });
        QCOMPARE(rig.server.connections, 1);
    }

    void asksAgainAtOnceWhenMoreIsWaiting()
    {
        Rig rig(QStringLiteral("short"));
        rig.server.script = { kept(200, {}, batch({ numbered(1) }, 1, 3)), kept(200, {}, batch({ numbered(2) }, 2, 3)), kept(200, {}, batch({ numbered(3) }, 3, 3)) };
        rig.start(0);
        QTRY_COMPARE(rig.seqs.size(), 3);
    }

    void aLongPollIsHeldButForItsFirstQuestion()
    {
        Rig rig(QStringLiteral("long"));
        rig.server.script = { kept(200, {}, batch({}, 9, 9)), { {}, ScriptedAnswer::Then::Keep } };
        rig.start();
        QTRY_COMPARE(rig.server.requests.size(), 2);
        QCOMPARE(rig.server.target(0), QByteArray("/poll"));
        QCOMPARE(rig.server.target(1), QByteArray("/poll?since=9&wait=2"));
        QCOMPARE(rig.session->state(), RunState::Open);
    }

    void aFarEndThatDoesNotHoldIsNotAskedInAHotLoop()
    {
        Rig rig(QStringLiteral("long"));
        rig.start();
        QSignalSpy spy(rig.session.get(), &DemoSession::ended);
        QVERIFY(!spy.wait(1200));
        QVERIFY2(rig.server.requests.size() <= 4, qPrintable(QString::number(rig.server.requests.size())));
    }

    void neverAsksBeforeTheAnswer()
    {
        Rig rig;
        rig.server.last = { {}, ScriptedAnswer::Then::Keep }; // silence
        rig.start();
        QTRY_COMPARE(rig.server.requests.size(), 1);
        QSignalSpy spy(rig.session.get(), &DemoSession::ended);
        QVERIFY(!spy.wait(300)); // ten intervals
        QCOMPARE(rig.server.requests.size(), 1);
    }

    void waitsWhenToldItIsTooFast_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("429") << 429;
        QTest::newRow("503") << 503;
    }
    void waitsWhenToldItIsTooFast()
    {
        QFETCH(int, status);
        Rig rig;
        rig.server.script = { kept(200, {}, batch({}, 1, 1)), kept(status, "Retry-After: 1\r\n") };
        rig.start();
        QTRY_COMPARE(rig.server.requests.size(), 2);
        QSignalSpy spy(rig.session.get(), &DemoSession::ended);
        QVERIFY(!spy.wait(700));
        QCOMPARE(rig.server.requests.size(), 2);
        QTRY_VERIFY(rig.server.requests.size() >= 3);
        QCOMPARE(rig.session->state(), RunState::Open);
    }

    void aGoneResumePointIsToldAsAGap()
    {
        Rig rig;
        rig.server.script = { kept(410, {}, R"({"type":"gap","from":5,"to":20,"oldest":21,"newest":30})"), kept(200, {}, batch({ numbered(21) }, 21, 21)) };
        rig.start(4);
        QTRY_COMPARE(rig.seqs, QList<wire::Seq> { 21 });
        QCOMPARE(rig.server.target(1), QByteArray("/poll?since=20"));
        QCOMPARE(rig.session->figures().lost, 16);
        QVERIFY(rig.said.join(u' ').contains(QStringLiteral("16 messages unavailable")));
    }

    void aFailureIsTriedAgainWithTheSameCursor_data()
    {
        QTest::addColumn<ScriptedAnswer>("failure");
        QTest::newRow("504 of a proxy") << kept(504);
        QTest::newRow("500") << kept(500);
        QTest::newRow("reset") << ScriptedAnswer { {}, ScriptedAnswer::Then::Reset };
        QTest::newRow("a short body") << ScriptedAnswer { "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + batch({ numbered(6) }, 6, 6), ScriptedAnswer::Then::Close };
    }
    void aFailureIsTriedAgainWithTheSameCursor()
    {
        QFETCH(ScriptedAnswer, failure);
        Rig rig;
        rig.server.script = { kept(200, {}, batch({ numbered(5) }, 5, 5)), failure, kept(200, {}, batch({ numbered(6) }, 6, 6)) };
        rig.start(4);
        QTRY_COMPARE_WITH_TIMEOUT(rig.seqs, (QList<wire::Seq> { 5, 6 }), 10000);
        QCOMPARE(rig.server.target(1), rig.server.target(2));
        QCOMPARE(rig.session->figures().lost, 0);
        QCOMPARE(rig.session->figures().repeated, 0);
    }

    void stopsForGoodWhereTryingAgainIsUseless_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 400, 401, 403, 404 })
            QTest::addRow("%d", status) << status;
    }
    void stopsForGoodWhereTryingAgainIsUseless()
    {
        QFETCH(int, status);
        Rig rig;
        rig.server.last = kept(status);
        rig.start();
        QTRY_COMPARE(rig.ends.size(), 1);
        QCOMPARE(rig.ends.first().ended.code, status);
        QCOMPARE(rig.server.requests.size(), 1);
    }

    void aForeignBodyIsShownWhenItChanges()
    {
        Rig rig;
        rig.server.script = { kept(200, "Content-Type: text/plain\r\n", "one"), kept(200, "Content-Type: text/plain\r\n", "one"), kept(304),
            kept(200, "Content-Type: text/plain\r\nETag: W/\"v2\"\r\n", "two") };
        rig.start();
        QTRY_COMPARE(rig.bodies.size(), 2);
        QCOMPARE(rig.bodies, (QList<QByteArray> { "one", "two" }));
        QTRY_VERIFY(rig.server.requests.size() >= 5);
        QCOMPARE(rig.server.header(4, "If-None-Match"), QByteArray("W/\"v2\""));
        QCOMPARE(rig.server.target(4), QByteArray("/poll")); // its URL is left alone
    }
};

QTEST_GUILESS_MAIN(TestPollingTransport)
#include "tst_polling_transport.moc"
