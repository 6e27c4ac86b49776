// SPDX-License-Identifier: GPL-3.0-or-later
// How the real server begins, ends and comes back: command line, ports, stdin, signals, journal.
#include "tests/support/raw_websocket.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace wirewise;
using namespace wirewise::test;

namespace {

// Listening sockets of a process, as "address:port" in /proc's hexadecimal.
QStringList listeners(qint64 pid)
{
    QSet<QString> inodes;
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(pid));
    const QStringList names = descriptors.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        char target[64] = {};
        if (::readlink(QFile::encodeName(descriptors.filePath(name)).constData(), target, sizeof target - 1) > 0) {
            const QString text = QString::fromLatin1(target);
            if (text.startsWith(QLatin1String("socket:[")))
                inodes.insert(text.mid(8).chopped(1));
        }
    }
    QStringList found;
    for (const char* table : { "tcp", "tcp6", "udp", "udp6" }) {
        QFile file(QStringLiteral("/proc/%1/net/%2").arg(pid).arg(QLatin1String(table)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray& line : lines) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            const bool listening = fields.size() > 9 && (fields[3] == "0A" || QByteArray(table).startsWith("udp"));
            if (listening && inodes.contains(QString::fromLatin1(fields[9])))
                found.append(QString::fromLatin1(fields[1]));
        }
    }
    return found;
}

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray error;
};

Ended run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-server"), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(20000))
        process.kill();
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace

class TestServerLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReadyLineComesFirst()
    {
        ServerProgram server;
        QVERIFY(server.isReady());
        QVERIFY(server.ready.http && server.ready.websocket && server.ready.grpc);
        QCOMPARE(server.ready.pid, server.process.processId());
        QCOMPARE(server.ready.version, QStringLiteral(WIREWISE_VERSION));
        QVERIFY(server.ready.token.size() >= 43); // 256 bits
        ServerProgram other;
        QVERIFY(other.ready.token != server.ready.token);
    }

    void theTokenMayComeFromTheParent()
    {
        const ServerProgram server({}, "a-token-kept-over-a-restart");
        QCOMPARE(server.ready.token, QByteArray("a-token-kept-over-a-restart"));
        QFile environment(QStringLiteral("/proc/%1/cmdline").arg(server.ready.pid));
        QVERIFY(environment.open(QIODevice::ReadOnly));
        QVERIFY(!environment.readAll().contains("a-token"));
    }

    void answersBeats()
    {
        ServerProgram server;
        server.process.write("ping 1\nnonsense\nping 18446744073709551616\nping 42\n");
        QByteArray said;
        while (!said.contains("42") && server.process.waitForReadyRead(10000))
            said += server.process.readAll();
        QCOMPARE(said, QByteArray("{\"pong\":1}\n{\"pong\":42}\n"));
    }

    void badUsageIsOneLineAndTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* arguments) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
        };
        for (const char* arguments : { "--nope", "extra", "--http x", "--http 70000", "--http -1", "--grpc 1.5", "--shards 0", "--shards 1000",
                 "--max-connections 0", "--backlog 5", "--bind nowhere.example", "--bind 300.1.1.1", "--webhooks-to x", "--webhooks-to 192.0.2.1", "--journal /nowhere/journal", "--journal /", "--http" })
            row(arguments);
    }
    void badUsageIsOneLineAndTwo()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = run(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(ended.error.count('\n'), 1);
        QVERIFY(ended.error.startsWith("wirewise-server: "));
    }

    void helpAndVersionAreNoErrors()
    {
        const Ended help = run({ QStringLiteral("--help") });
        QCOMPARE(help.code, 0);
        for (const char* option : { "--http", "--websocket", "--grpc", "--bind", "--max-connections", "--shards", "--backlog", "--journal", "--webhooks-to" })
            QVERIFY2(help.out.contains(option), option);
        QVERIFY(run({ QStringLiteral("--version") }).out.contains(WIREWISE_VERSION));
    }

    void aTakenPortIsOneLineAndThree_data()
    {
        QTest::addColumn<QString>("option");
        for (const char* option : { "--http", "--websocket", "--grpc" })
            QTest::newRow(option) << QString::fromLatin1(option);
    }
    void aTakenPortIsOneLineAndThree()
    {
        QFETCH(QString, option);
        const ServerProgram first;
        const quint16 port = option == QLatin1String("--http") ? first.ready.http
            : option == QLatin1String("--grpc")                ? first.ready.grpc
                                                               : first.ready.websocket;
        const Ended ended = run({ option, QString::number(port) });
        QCOMPARE(ended.code, 3);
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(ended.error.count('\n'), 1);
        QVERIFY(ended.error.contains(QByteArray::number(port)));
    }

    void listensOnLoopbackOnly()
    {
        const ServerProgram server({ QStringLiteral("--shards"), QStringLiteral("2") });
        const QStringList found = listeners(server.ready.pid);
        QCOMPARE(found.size(), 3);
        for (const QString& listener : found)
            QVERIFY2(listener.section(u':', 0, 0) == QLatin1String("0100007F")
                    || listener.section(u':', 0, 0) == QLatin1String("0000000000000000FFFF00000100007F"), // gRPC's dual socket
                qPrintable(listener));
    }

    void endsWhenStdinEnds()
    {
        ServerProgram server;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(server.end(), 0);
        QVERIFY(timer.elapsed() < 2000);
    }

    // Every transport in its own polite way; a client that reads nothing cannot hold it up.
    void endsPolitely_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("end of stdin") << 0;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void endsPolitely()
    {
        QFETCH(int, signal);
        ServerProgram server;
        QVERIFY(server.pause());
        RawClient events(server.ready.http);
        events.send("GET /events HTTP/1.1\r\nHost: " + server.host() + "\r\n\r\n");
        QVERIFY(events.readUntil("retry: 1000"));
        RawClient poll(server.ready.http);
        poll.send("GET /poll?since=99999&wait=25 HTTP/1.1\r\nHost: " + server.host() + "\r\n\r\n");
        QTRY_COMPARE(server.connections("polling"), 1);
        RawClient idle(server.ready.http);
        RawWebSocket stream(server, "/stream");
        RawWebSocket echo(server, "/echo");
        RawWebSocket deaf(server, "/stream");
        deaf.client().socket().setReadBufferSize(16);
        QTRY_COMPARE(server.connections("websocket"), 3);
        QElapsedTimer timer;
        timer.start();
        if (signal == 0)
            server.process.closeWriteChannel();
        else
            ::kill(static_cast<pid_t>(server.ready.pid), signal);
        QVERIFY(server.process.waitForFinished(5000));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(server.process.exitCode(), 0);
        QVERIFY(events.readToEnd());
        QVERIFY(events.received.endsWith("\r\n0\r\n\r\n"));
        QVERIFY(poll.readToEnd());
        QVERIFY(poll.received.startsWith("HTTP/1.1 200") && poll.received.contains("\"events\":[]"));
        QVERIFY(poll.received.contains("Connection: close"));
        QVERIFY(idle.readToEnd());
        QCOMPARE(stream.receiveClose().closeCode(), 1001);
        QCOMPARE(echo.receiveClose().closeCode(), 1001);
    }

    void endsInTimeUnderLoad()
    {
        ServerProgram server({ QStringLiteral("--shards"), QStringLiteral("2") });
        server.withToken("PUT", "/feed", "{\"rate\":20000,\"size\":1024}");
        std::vector<std::unique_ptr<RawWebSocket>> sockets;
        for (int i = 0; i < 20; ++i)
            sockets.push_back(std::make_unique<RawWebSocket>(server, "/stream"));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(server.end(), 0);
        QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
    }

    void diesWithItsParent()
    {
        QProcess parent;
        parent.start(QStringLiteral("/bin/sh"),
            { QStringLiteral("-c"), QStringLiteral("sleep 1000 | \"$0\" & sleep 1000"), QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-server") });
        QVERIFY(parent.waitForReadyRead(20000));
        const auto ready = wire::parseReadyLine(parent.readLine());
        QVERIFY(ready);
        parent.kill(); // its stdin stays open: only the kernel tells the server
        parent.waitForFinished();
        QTRY_VERIFY(!RawClient(ready->http).isConnected());
    }

    void theJournalSurvivesAKill()
    {
        const QTemporaryDir dir;
        const QString journal = dir.filePath(QStringLiteral("journal"));
        QByteArray hooks;
        qint64 newest = 0;
        {
            ServerProgram server({ QStringLiteral("--journal"), journal });
            QVERIFY(server.pause());
            for (int i = 0; i < 20; ++i)
                server.request("POST", "/messages", server.bearer() + "Content-Type: text/plain\r\n", "message " + QByteArray::number(i));
            QCOMPARE(server.withToken("POST", "/webhooks", "{\"url\":\"http://127.0.0.1:9/hook\",\"since\":3}").status, 201);
            newest = server.get("/feed").json().value(QLatin1String("newest")).toInteger();
            hooks = server.withToken("GET", "/webhooks").body();
            server.process.kill();
            server.process.waitForFinished();
        }
        struct stat info {};
        QCOMPARE(::stat(QFile::encodeName(journal).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0600u); // it holds secrets
        ServerProgram server({ QStringLiteral("--journal"), journal });
        QVERIFY(server.isReady());
        const QJsonObject feed = server.get("/feed").json();
        QCOMPARE(feed.value(QLatin1String("newest")).toInteger(), newest);
        QCOMPARE(feed.value(QLatin1String("paused")).toBool(), true);
        QVERIFY(server.get("/poll?since=" + QByteArray::number(newest - 20)).body().contains("\"data\":\"message 0\""));
        QCOMPARE(server.withToken("GET", "/webhooks").body(), hooks);
        QCOMPARE(server.withToken("POST", "/messages", "x").json().value(QLatin1String("seq")).toInteger(), newest + 1);
        QCOMPARE(run({ QStringLiteral("--journal"), journal }).code, 2); // in use
    }

    void withoutAJournalNothingIsKept()
    {
        const QTemporaryDir dir;
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-server"), {});
        QVERIFY(process.waitForReadyRead(20000));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(5000));
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void comesBackOnTheSamePorts()
    {
        quint16 http = 0;
        quint16 websocket = 0;
        quint16 grpc = 0;
        {
            const ServerProgram server;
            http = server.ready.http;
            websocket = server.ready.websocket;
            grpc = server.ready.grpc;
            RawWebSocket client(server, "/stream"); // leaves a connection in TIME_WAIT
        }
        const ServerProgram again({ QStringLiteral("--http"), QString::number(http), QStringLiteral("--websocket"),
            QString::number(websocket), QStringLiteral("--grpc"), QString::number(grpc) });
        QCOMPARE(again.ready.http, http);
        QCOMPARE(again.ready.grpc, grpc);
    }
};

QTEST_GUILESS_MAIN(TestServerLife)
#include "tst_server_life.moc"
