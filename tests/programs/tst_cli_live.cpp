// SPDX-License-Identifier: GPL-3.0-or-later
// demo, listen and receive as a user starts them.
#include "core/wire/envelope.h"

#include "tests/support/eventually.h"
#include "tests/support/scripted_server.h"
#include "tests/support/server_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace wirewise;
using test::ScriptedAnswer;
using test::ScriptedServer;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> all;
        for (const QByteArray& line : out.split('\n'))
            if (!line.isEmpty())
                all += QJsonDocument::fromJson(line).object();
        return all;
    }
};

class Cli : public QProcess
{
public:
    explicit Cli(const QStringList& arguments)
    {
        start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-cli"), arguments);
    }
    ~Cli() override
    {
        kill();
        waitForFinished();
    }

    // Keeps this process's event loop going: scripted servers live in it.
    Ran end(int within = 60000)
    {
        test::eventually([this] { return state() == QProcess::NotRunning; }, std::chrono::milliseconds(within));
        return { exitStatus() == QProcess::NormalExit && state() == QProcess::NotRunning ? exitCode() : -1, readAllStandardOutput(), readAllStandardError() };
    }
};

Ran run(const QStringList& arguments)
{
    return Cli(arguments).end();
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class TestCliLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demoMeasuresEachTransport_data()
    {
        QTest::addColumn<QString>("transport");
        for (const char* transport : { "websocket", "sse", "grpc", "polling", "polling --mode long", "webhook" })
            QTest::newRow(transport) << QString::fromLatin1(transport);
    }
    void demoMeasuresEachTransport()
    {
        QFETCH(QString, transport);
        const Ran ran = run(QStringLiteral("demo %1 --count 100 --rate 200 --size 64 --clients 2 --seed 5 --json").arg(transport).split(u' '));
        QVERIFY2(ran.code == 0, ran.err);
        const QJsonObject summary = ran.json();
        QCOMPARE(summary.value(QLatin1String("transport")).toString(), transport.section(u' ', 0, 0));
        QCOMPARE(summary.value(QLatin1String("lost")).toInt(-1), 0);
        QCOMPARE(summary.value(QLatin1String("repeated")).toInt(-1), 0);
        QVERIFY(summary.value(QLatin1String("received")).toInt() >= 200);
        QCOMPARE(summary.value(QLatin1String("sent")), summary.value(QLatin1String("received")));
        QCOMPARE(summary.value(QLatin1String("seed")).toInt(), 5);
        QVERIFY(summary.value(QLatin1String("latency_ms")).toObject().value(QLatin1String("p50")).toDouble() > 0);
        const QJsonObject bytes = summary.value(QLatin1String("wire")).toObject();
        QVERIFY(bytes.value(QLatin1String("bytes_per_message")).toDouble() > 64);
        QVERIFY(bytes.value(QLatin1String("connections")).toInt() >= 2);
        QVERIFY(summary.value(QLatin1String("server")).toObject().value(QLatin1String("rss_bytes")).toDouble() > 1e6);
        QCOMPARE(summary.value(QLatin1String("ended")).toObject().value(QLatin1String("by")).toString(), QStringLiteral("client"));
    }

    void theLedgerAgreesAfterTheServerWasKilled()
    {
        QTemporaryDir directory;
        const QString ledger = directory.filePath(QStringLiteral("ledger"));
        Cli cli(words("demo sse --duration 3 --rate 100 --clients 2 --json --ledger") << ledger);
        QTRY_VERIFY_WITH_TIMEOUT(QFile(ledger + QStringLiteral("/seen.ndjson")).size() > 0, 20000);
        qint64 server = 0;
        // The server is the child of the demo-io thread, whose number is not known here.
        for (const QString& task : QDir(QStringLiteral("/proc/%1/task").arg(cli.processId())).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile list(QStringLiteral("/proc/%1/task/%2/children").arg(cli.processId()).arg(task));
            if (list.open(QIODevice::ReadOnly))
                server = std::max(server, list.readAll().trimmed().split(' ').first().toLongLong());
        }
        QVERIFY(server > 0);
        QCOMPARE(::kill(static_cast<pid_t>(server), SIGKILL), 0);
        const Ran ran = cli.end();
        QVERIFY2(ran.code == 0, ran.err + ran.out);
        QVERIFY(ran.json().value(QLatin1String("reconnects")).toArray().size() >= 2);
        const auto read = [&ledger](const char* name) {
            QFile file(ledger + u'/' + QLatin1String(name));
            QMap<QString, QList<qint64>> streams;
            if (file.open(QIODevice::ReadOnly))
                for (const QByteArray& line : file.readAll().split('\n'))
                    if (const QJsonObject object = QJsonDocument::fromJson(line).object(); !object.isEmpty())
                        streams[object.value(QLatin1String("stream")).toString()] += object.value(QLatin1String("id")).toInteger();
            return streams;
        };
        QVERIFY(read("sent.ndjson").size() == 2);
        QCOMPARE(read("seen.ndjson"), read("sent.ndjson"));
        QVERIFY(QFile::exists(ledger + QStringLiteral("/faults.ndjson")));
        QCOMPARE(run(words("demo sse --count 1 --ledger") << ledger).code, 2); // not into an old one
    }

    void demoIsInterruptedPolitely()
    {
        Cli cli(words("demo websocket --duration 60 --json"));
        test::eventually([&] { return cli.state() == QProcess::NotRunning; }, std::chrono::milliseconds(1500));
        ::kill(static_cast<pid_t>(cli.processId()), SIGINT);
        const Ran ran = cli.end(10000);
        QCOMPARE(ran.code, 130);
        QCOMPARE(ran.json().value(QLatin1String("lost")).toInt(-1), 0);
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : { "demo", "demo carrier-pigeon", "demo sse --rate 0", "demo sse --rate nan", "demo sse --mode long",
                 "demo polling --mode medium", "demo sse --clients 0", "demo sse --count x", "demo sse --kind xml", "demo sse --fault delay",
                 "demo sse --size 1048577", "demo sse grpc", "listen", "listen sse", "listen webhook http://127.0.0.1:1/", "listen sse ftp://127.0.0.1/",
                 "listen websocket http://127.0.0.1/", "listen sse http://127.0.0.1/ --header nonsense", "listen sse http://127.0.0.1/ --count 0",
                 "listen sse http://127.0.0.1/ --method a.B/C", "listen grpc grpc://127.0.0.1:1 --proto x.proto",
                 "receive", "receive --secret abc", "receive --secret whsec_AAAA", "receive --secret whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw --port 70000" })
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QString, line);
        const Ran ran = run(line.split(u' '));
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.err.trimmed().count('\n'), 0);
    }

    void listenShowsAnyEventStream()
    {
        ScriptedServer server;
        const QByteArray type = "Content-Type: text/event-stream\r\n";
        server.script = { { ScriptedServer::response(200, type, "retry:1\nid:abc\nevent:note\ndata:one\x1b[2J\n\n") },
            { ScriptedServer::response(200, type, "id:abc\nevent:note\ndata:one\x1b[2J\n\nid:abd\ndata:two\n\n") } };
        const Ran ran = run({ QStringLiteral("listen"), QStringLiteral("sse"), server.url(QStringLiteral("http"), QStringLiteral("/any")).toString(),
            QStringLiteral("--count"), QStringLiteral("2"), QStringLiteral("--header"), QStringLiteral("X-Own: 7") });
        QCOMPARE(ran.code, 0);
        const auto lines = ran.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).value(QLatin1String("type")).toString(), QStringLiteral("note"));
        QCOMPARE(lines.at(0).value(QLatin1String("last_event_id")).toString(), QStringLiteral("abc"));
        QCOMPARE(lines.at(0).value(QLatin1String("data")).toString(), QStringLiteral("one\u001b[2J"));
        QVERIFY(!ran.out.contains('\x1b'));
        QVERIFY(!ran.err.contains('\x1b'));
        QVERIFY(lines.at(0).value(QLatin1String("at_ms")).toDouble() > 1.6e12);
        QCOMPARE(lines.at(1).value(QLatin1String("data")).toString(), QStringLiteral("two"));
        QCOMPARE(server.header(1, "Last-Event-ID"), QByteArray("abc"));
        QCOMPARE(server.header(0, "X-Own"), QByteArray("7"));
        QVERIFY(ran.err.contains("connected"));
    }

    void listenEndsAsTheConnectionDid()
    {
        ScriptedServer server;
        server.last = { ScriptedServer::response(403, {}, "no") };
        const QString url = server.url(QStringLiteral("http"), QStringLiteral("/x")).toString();
        QCOMPARE(run({ QStringLiteral("listen"), QStringLiteral("sse"), url }).code, 3);
        server.last = { ScriptedServer::response(204, {}, {}) };
        QCOMPARE(run({ QStringLiteral("listen"), QStringLiteral("sse"), url }).code, 0);
        server.last = { ScriptedServer::response(200, "Content-Type: text/event-stream\r\n", "data:a\n\n") };
        QCOMPARE(run({ QStringLiteral("listen"), QStringLiteral("sse"), url, QStringLiteral("--no-reconnect") }).code, 0);
        server.last = { "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:\n", ScriptedAnswer::Then::Keep };
        QCOMPARE(run({ QStringLiteral("listen"), QStringLiteral("sse"), url, QStringLiteral("--timeout"), QStringLiteral("1"), QStringLiteral("--count"), QStringLiteral("1") }).code, 1);
    }

    void listenShowsAPolledResourceWhenItChanges()
    {
        ScriptedServer server;
        server.script = { { ScriptedServer::response(200, "Content-Type: application/octet-stream\r\n", QByteArray("\x00\xff", 2)), ScriptedAnswer::Then::Keep } };
        server.last = { ScriptedServer::response(200, "ETag: \"2\"\r\nContent-Type: text/plain\r\n", "two"), ScriptedAnswer::Then::Keep };
        const Ran ran = run({ QStringLiteral("listen"), QStringLiteral("polling"), server.url(QStringLiteral("http"), QStringLiteral("/r?q=1")).toString(),
            QStringLiteral("--count"), QStringLiteral("2") });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.lines().at(0).value(QLatin1String("base64")).toString(), QStringLiteral("AP8="));
        QVERIFY(!ran.lines().at(0).contains(QLatin1String("data")));
        QCOMPARE(ran.lines().at(1).value(QLatin1String("last_event_id")).toString(), QStringLiteral("\"2\""));
        QCOMPARE(server.target(1), QByteArray("/r?q=1"));
    }

    void listenShowsTheBundledServersFeed_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::addColumn<QString>("url");
        QTest::newRow("websocket") << QStringLiteral("websocket") << QStringLiteral("ws://127.0.0.1:%w/stream");
        QTest::newRow("sse") << QStringLiteral("sse") << QStringLiteral("http://127.0.0.1:%h/events");
        QTest::newRow("polling") << QStringLiteral("polling") << QStringLiteral("http://127.0.0.1:%h/poll");
        QTest::newRow("grpc") << QStringLiteral("grpc") << QStringLiteral("127.0.0.1:%g");
    }
    void listenShowsTheBundledServersFeed()
    {
        QFETCH(QString, transport);
        QFETCH(QString, url);
        test::ServerProgram server;
        QVERIFY(server.isReady());
        url.replace(QLatin1String("%w"), QString::number(server.ready.websocket)).replace(QLatin1String("%h"), QString::number(server.ready.http))
            .replace(QLatin1String("%g"), QString::number(server.ready.grpc));
        const Ran ran = run({ QStringLiteral("listen"), transport, url, QStringLiteral("--count"), QStringLiteral("5"), QStringLiteral("--timeout"), QStringLiteral("20") });
        QVERIFY2(ran.code == 0, ran.err);
        QCOMPARE(ran.lines().size(), 5);
        QVERIFY(!ran.out.contains("\"resume\""));
    }

    // As it is declared by its reflection, or in a file, whatever it is called.
    void listenCallsAnyGrpcMethod_data()
    {
        QTest::addColumn<QStringList>("declared");
        QTest::newRow("reflection") << QStringList {};
        QTest::newRow("proto") << QStringList { QStringLiteral("--proto"), QStringLiteral(WIREWISE_SOURCE_DIR "/core/wire/demo.proto") };
    }
    void listenCallsAnyGrpcMethod()
    {
        QFETCH(QStringList, declared);
        test::ServerProgram server;
        QVERIFY(server.isReady());
        const Ran ran = run(QStringList { QStringLiteral("listen"), QStringLiteral("grpc"), QStringLiteral("127.0.0.1:%1").arg(server.ready.grpc), QStringLiteral("--method"),
                                QStringLiteral("wirewise.v1.Demo/Subscribe"), QStringLiteral("--request"), QStringLiteral("{\"since\": 0}"), QStringLiteral("--count"),
                                QStringLiteral("3"), QStringLiteral("--timeout"), QStringLiteral("30") }
            + declared);
        QVERIFY2(ran.code == 0, ran.err);
        QCOMPARE(ran.lines().size(), 3);
        QVERIFY2(ran.out.contains("next") && ran.out.contains("sentNs"), ran.out);
    }

    void listenIsInterrupted()
    {
        ScriptedServer server;
        server.last = { "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n", ScriptedAnswer::Then::Keep };
        Cli cli({ QStringLiteral("listen"), QStringLiteral("sse"), server.url(QStringLiteral("http"), QStringLiteral("/x")).toString() });
        QTRY_VERIFY_WITH_TIMEOUT(!server.requests.isEmpty(), 10000);
        ::kill(static_cast<pid_t>(cli.processId()), SIGINT);
        QCOMPARE(cli.end(10000).code, 130);
    }

    void receiveAppliesEachDeliveryOnce()
    {
        const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        Cli cli(words("receive --path /hook --secret") << QString::fromLatin1(secret));
        QByteArray news;
        QTRY_VERIFY_WITH_TIMEOUT((news += cli.readAllStandardError()).contains("/hook\n"), 10000);
        QVERIFY(!news.contains(secret));
        const quint16 port = news.mid(news.indexOf("127.0.0.1:") + 10).split('/').first().toUShort();
        const auto post = [&](const QByteArray& id, const QByteArray& body, qint64 skew = 0) {
            const QByteArray timestamp = QByteArray::number(QDateTime::currentSecsSinceEpoch() + skew);
            const QByteArray mac = QMessageAuthenticationCode::hash(id + '.' + timestamp + '.' + body, QByteArray::fromBase64(secret.mid(6)), QCryptographicHash::Sha256).toBase64();
            test::RawClient client(port);
            client.send("POST /hook HTTP/1.1\r\nHost: 127.0.0.1\r\nwebhook-id: " + id + "\r\nwebhook-timestamp: " + timestamp + "\r\nwebhook-signature: v1," + mac
                + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            client.readUntil([](const QByteArray& bytes) { return bytes.contains("\r\n\r\n"); });
            return client.received.mid(9, 3).toInt();
        };
        QCOMPARE(post("msg_1", "{\"a\":1}"), 200);
        QCOMPARE(post("msg_1", "{\"a\":1}"), 200);
        QCOMPARE(post("msg_2", "\xff"), 200);
        QCOMPARE(post("msg_3", "{}", -400), 400);
        QTRY_COMPARE_WITH_TIMEOUT(cli.bytesAvailable() > 0 && cli.peek(100000).count('\n') == 2, true, 10000);
        ::kill(static_cast<pid_t>(cli.processId()), SIGINT);
        const Ran ran = cli.end(10000);
        QCOMPARE(ran.code, 130);
        QCOMPARE(ran.lines().at(0).value(QLatin1String("data")).toString(), QStringLiteral("{\"a\":1}"));
        QCOMPARE(ran.lines().at(0).value(QLatin1String("last_event_id")).toString(), QStringLiteral("msg_1"));
        QCOMPARE(ran.lines().at(1).value(QLatin1String("base64")).toString(), QStringLiteral("/w=="));
    }
};

QTEST_GUILESS_MAIN(TestCliLive)
#include "tst_cli_live.moc"
