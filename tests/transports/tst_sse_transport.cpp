// SPDX-License-Identifier: GPL-3.0-or-later
// The reconnect sequences of sse.json and what a correct EventSource does, over real sockets.
#include "core/demo/demo_session.h"
#include "core/transports/transport_registry.h"

#include "tests/support/scripted_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace wirewise;
using namespace wirewise::demo;
using namespace std::chrono_literals;
using test::ScriptedAnswer;
using test::ScriptedServer;

namespace {

QJsonArray sequences()
{
    QFile file(QStringLiteral(WIREWISE_TEST_DATA "/sse.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("reconnect")).toArray();
}

ScriptedAnswer answerFrom(const QJsonObject& connection)
{
    QByteArray headers;
    if (connection.contains(QLatin1String("contentType")))
        headers += "Content-Type: " + connection.value(QLatin1String("contentType")).toString().toLatin1() + "\r\n";
    if (connection.contains(QLatin1String("location")))
        headers += "Location: " + connection.value(QLatin1String("location")).toString().toLatin1() + "\r\n";
    const QByteArray body = QByteArray::fromBase64(connection.value(QLatin1String("body")).toString().toLatin1());
    return { ScriptedServer::response(connection.value(QLatin1String("status")).toInt(), headers, body) };
}

struct Rig
{
    void start(const QString& path = QStringLiteral("/stream"), QByteArray token = {})
    {
        session = std::make_unique<DemoSession>(transports::transportEntry(TransportId(QStringLiteral("sse")))->make({}, nullptr), clock,
            DemoSession::Options { { server.url(QStringLiteral("http"), path), token, {} }, {}, true, 1 });
        QObject::connect(session.get(), &DemoSession::shown, session.get(), [this](const Message& message) {
            shown += message.type + u'|' + QString::fromUtf8(message.data) + u'|' + message.lastEventId;
        });
        QObject::connect(session.get(), &DemoSession::ended, session.get(), [this](const Closed& closed) { ends += closed; });
        session->start();
    }

    ScriptedServer server;
    SystemClock clock;
    QStringList shown;
    QList<Closed> ends;
    std::unique_ptr<DemoSession> session;
};

} // namespace

class TestSseTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheReconnectSequences_data()
    {
        QTest::addColumn<QJsonObject>("sequence");
        const QJsonArray all = sequences();
        QVERIFY2(all.size() >= 7, "sse.json is missing or short");
        for (const QJsonValue& sequence : all)
            QTest::newRow(qPrintable(sequence[QLatin1String("name")].toString())) << sequence.toObject();
    }
    void followsTheReconnectSequences()
    {
        QFETCH(QJsonObject, sequence);
        const QJsonArray connections = sequence.value(QLatin1String("connections")).toArray();
        Rig rig;
        for (const QJsonValue& connection : connections)
            rig.server.script += answerFrom(connection.toObject());
        // An app client may try again after a 500; what it must not do is deliver its body.
        rig.server.last = { ScriptedServer::response(204, {}, {}) };
        rig.start();
        QTRY_COMPARE_WITH_TIMEOUT(rig.ends.size(), 1, 15000);
        QStringList expected;
        for (const QJsonValue& event : sequence.value(QLatin1String("expected")).toArray())
            expected += event[QLatin1String("type")].toString() + u'|' + event[QLatin1String("data")].toString() + u'|'
                + event[QLatin1String("lastEventId")].toString();
        QCOMPARE(rig.shown, expected);
        if (!sequence.value(QLatin1String("browserClosesAppMayRetry")).toBool())
            QCOMPARE(rig.server.requests.size(), connections.size());
        for (qsizetype i = 0; i < connections.size(); ++i) {
            const QJsonObject connection = connections.at(i).toObject();
            if (connection.contains(QLatin1String("wantLastEventId")))
                QCOMPARE(QString::fromUtf8(rig.server.header(i, "Last-Event-ID")), connection.value(QLatin1String("wantLastEventId")).toString());
            const QJsonObject wanted = connection.value(QLatin1String("wantHeaders")).toObject();
            for (auto it = wanted.begin(); it != wanted.end(); ++it)
                QVERIFY(it->toString().split(u'|').contains(QString::fromLatin1(rig.server.header(i, it.key().toLatin1()))));
        }
    }

    void waitsAsLongAsRetrySays()
    {
        Rig rig;
        const QByteArray type = "Content-Type: text/event-stream\r\n";
        rig.server.script = { { ScriptedServer::response(200, type, "retry:400\ndata:a\n\n") }, { ScriptedServer::response(204, {}, {}) } };
        rig.start();
        QTRY_COMPARE(rig.session->state(), RunState::Waiting);
        QVERIFY(rig.session->nextTryAt() - rig.clock.monotonic() > 300ms);
        QTRY_COMPARE_WITH_TIMEOUT(rig.ends.size(), 1, 10000);
        QVERIFY(rig.ends.first().normal); // 204: nothing more to come
    }

    void anIdWithoutDataMovesTheResumePoint()
    {
        Rig rig;
        const QByteArray type = "Content-Type: text/event-stream\r\n";
        rig.server.script = { { ScriptedServer::response(200, type, "retry:1\ndata:a\n\nid:7\n\n") }, { ScriptedServer::response(204, {}, {}) } };
        rig.start();
        QTRY_COMPARE_WITH_TIMEOUT(rig.ends.size(), 1, 10000);
        QCOMPARE(rig.server.header(1, "Last-Event-ID"), QByteArray("7"));
    }

    void aBlockCutOffNeverMovesTheResumePoint()
    {
        Rig rig;
        rig.server.script = { { "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\nretry:1\nid:1\ndata:a\n\nid:2\ndata:cut", ScriptedAnswer::Then::Reset },
            { ScriptedServer::response(204, {}, {}) } };
        rig.start();
        QTRY_COMPARE_WITH_TIMEOUT(rig.ends.size(), 1, 10000);
        QVERIFY(!rig.shown.join(u' ').contains(QStringLiteral("cut")));
        QVERIFY(rig.server.header(1, "Last-Event-ID") != "2");
    }

    void aRedirectElsewhereDoesNotCarryTheToken()
    {
        ScriptedServer other;
        other.last = { ScriptedServer::response(204, {}, {}) };
        Rig rig;
        rig.server.script = { { ScriptedServer::response(302, "Location: " + other.url(QStringLiteral("http"), QStringLiteral("/x")).toEncoded() + "\r\n", {}) } };
        rig.start(QStringLiteral("/stream"), "secret");
        QTRY_COMPARE_WITH_TIMEOUT(rig.ends.size(), 1, 10000);
        QCOMPARE(rig.server.header(0, "Authorization"), QByteArray("Bearer secret"));
        QCOMPARE(other.requests.size(), 1);
        QVERIFY(other.header(0, "Authorization").isNull());
    }

    void redirectsInCirclesEnd()
    {
        Rig rig;
        rig.server.last = { ScriptedServer::response(307, "Location: /again\r\n", {}) };
        rig.start();
        QTRY_COMPARE_WITH_TIMEOUT(rig.ends.size(), 1, 10000);
        QVERIFY(rig.server.requests.size() <= 7);
    }

    void stopsForGoodWhereTryingAgainIsUseless_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 400, 401, 403, 404, 410 })
            QTest::addRow("%d", status) << status;
    }
    void stopsForGoodWhereTryingAgainIsUseless()
    {
        QFETCH(int, status);
        Rig rig;
        rig.server.last = { ScriptedServer::response(status, "Content-Type: text/event-stream\r\n", "data:a\n\n") };
        rig.start();
        QTRY_COMPARE(rig.ends.size(), 1);
        QCOMPARE(rig.ends.first().ended.code, status);
        QCOMPARE(rig.server.requests.size(), 1);
        QVERIFY(rig.shown.isEmpty());
    }

    void keepsRetryAfter()
    {
        Rig rig;
        rig.server.last = { ScriptedServer::response(503, "Retry-After: 7\r\n", {}) };
        rig.start();
        QTRY_COMPARE(rig.session->state(), RunState::Waiting);
        QVERIFY(rig.session->nextTryAt() - rig.clock.monotonic() > 6s);
    }

    void deliversOverEveryCut()
    {
        const QByteArray body = "retry:1\nid:1\ndata:Gr\xc3\xbc\xc3\x9f" "e\r\n\r\nid:2\ndata:b\n\n";
        for (qsizetype cut = 0; cut < body.size(); cut += 3) {
            Rig rig;
            rig.server.script = { { "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + body.first(cut), ScriptedAnswer::Then::Keep },
                { ScriptedServer::response(204, {}, {}) } };
            rig.start();
            QTRY_COMPARE(rig.session->state(), RunState::Open);
            rig.server.current->write(body.sliced(cut));
            rig.server.current->disconnectFromHost();
            QTRY_COMPARE(rig.shown.size(), 2);
            QCOMPARE(rig.shown.first(), QStringLiteral("message|Gr\u00fc\u00dfe|1"));
        }
    }
};

QTEST_GUILESS_MAIN(TestSseTransport)
#include "tst_sse_transport.moc"
