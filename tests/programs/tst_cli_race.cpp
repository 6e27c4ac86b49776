// SPDX-License-Identifier: GPL-3.0-or-later
// race, and demo with faults, a ledger and a capture, as a user starts them.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Ran run(const QStringList& arguments)
{
    QProcess cli;
    cli.start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-cli"), arguments);
    const bool ended = cli.waitForFinished(90000);
    return { ended && cli.exitStatus() == QProcess::NormalExit ? cli.exitCode() : -1, cli.readAllStandardOutput(), cli.readAllStandardError() };
}

Ran run(const char* words)
{
    return run(QString::fromLatin1(words).split(u' '));
}

QList<QJsonObject> linesOf(const QString& path)
{
    QFile file(path);
    QList<QJsonObject> lines;
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd())
            lines += QJsonDocument::fromJson(file.readLine()).object();
    return lines;
}

double p50(const QJsonObject& run)
{
    return run.value(QLatin1String("latency_ms")).toObject().value(QLatin1String("p50")).toDouble();
}

} // namespace

class TestCliRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOnOneFeedSeeTheSameEvents()
    {
        const Ran ran = run("race --duration 2 --rate 20 --json");
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.json().value(QLatin1String("together")).toBool());
        const QJsonArray runs = ran.json().value(QLatin1String("runs")).toArray();
        QStringList names;
        QSet<int> sent;
        for (const QJsonValue& value : runs) {
            const QJsonObject lane = value.toObject();
            names << lane.value(QLatin1String("transport")).toString() + lane.value(QLatin1String("mode")).toString();
            sent << lane.value(QLatin1String("sent")).toInt();
            QCOMPARE(lane.value(QLatin1String("lost")).toInt(), 0);
        }
        QCOMPARE(names, QStringList({ QStringLiteral("websocket"), QStringLiteral("sse"), QStringLiteral("grpc"),
            QStringLiteral("pollingshort"), QStringLiteral("pollinglong"), QStringLiteral("webhook") }));
        QCOMPARE(sent.size(), 1); // one feed
        QVERIFY(*sent.begin() >= 20);
        QVERIFY(p50(runs[3].toObject()) > 5 * p50(runs[4].toObject())); // short polling waits for its turn
    }

    void aloneSaysSo()
    {
        const Ran ran = run("race sse grpc --alone --count 5 --rate 50");
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.startsWith("One after another"));
        QCOMPARE(run("race sse grpc --alone --count 5 --rate 50 --json").json().value(QLatin1String("together")), QJsonValue(false));
    }

    void wrongWordsAreNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("transport") << "race sse wesocket" << QByteArray("unknown transport 'wesocket', did you mean 'websocket'?");
        QTest::newRow("mode") << "race polling:longish" << QByteArray("expected short or long, got 'longish'");
        QTest::newRow("fault") << "demo sse --fault latncy:3" << QByteArray("did you mean 'latency'?");
        QTest::newRow("ledger alone") << "race sse --alone --ledger /tmp/x" << QByteArray("--alone");
        QTest::newRow("clients") << "demo sse --clients 10001" << QByteArray("--clients");
    }
    void wrongWordsAreNamed()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, said);
        const Ran ran = run(words.split(u' '));
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.err.contains(said), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
    }

    void aFaultShowsInTheFigures_data()
    {
        QTest::addColumn<QString>("transport");
        for (const char* transport : { "websocket", "sse", "grpc", "polling:long", "webhook" })
            QTest::newRow(transport) << transport;
    }
    void aFaultShowsInTheFigures()
    {
        QFETCH(QString, transport);
        const Ran ran = run({ QStringLiteral("demo"), transport, QStringLiteral("--fault"), QStringLiteral("latency:80,down"),
            QStringLiteral("--count"), QStringLiteral("10"), QStringLiteral("--json") });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.json().value(QLatin1String("faults")).toArray().first().toString(), QStringLiteral("latency:80,down"));
        QVERIFY(ran.json().value(QLatin1String("through_proxy")).toBool());
        QVERIFY2(p50(ran.json()) >= 79 && p50(ran.json()) < 250, ran.out.constData());
    }

    void clientsSendAndGetItBack_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::addColumn<QString>("kind");
        for (const char* transport : { "websocket", "sse", "grpc", "polling:long", "webhook" })
            QTest::newRow(transport) << transport << "text";
        QTest::newRow("as JSON") << "websocket" << "json";
    }
    void clientsSendAndGetItBack()
    {
        QFETCH(QString, transport);
        QFETCH(QString, kind);
        const Ran ran = run(QStringLiteral("demo %1 --direction up --rate 20 --clients 3 --duration 2 --kind %2 --json").arg(transport, kind).split(u' '));
        QVERIFY2(ran.code == 0, ran.out.constData());
        QCOMPARE(ran.json().value(QLatin1String("workload")).toObject().value(QLatin1String("direction")).toString(), QStringLiteral("up"));
        const int sent = ran.json().value(QLatin1String("sent")).toInt();
        QVERIFY2(sent >= 100 && sent <= 130, QByteArray::number(sent).constData()); // three clients, 20 a second, 2 s
        QCOMPARE(ran.json().value(QLatin1String("received")).toInt(), sent);
        QVERIFY(p50(ran.json()) > 0 && p50(ran.json()) < 500);
    }

    void whatCannotBeSentWhenItIsDueIsLost()
    {
        const Ran ran = run("demo websocket --direction up --rate 50 --duration 3 --fault down,after=1s,for=500ms --json");
        QCOMPARE(ran.code, 1);
        const int lost = ran.json().value(QLatin1String("lost")).toInt();
        QVERIFY2(lost >= 15 && lost <= 120, QByteArray::number(lost).constData());
    }

    void aCutIsResumedAndTheLedgerAndTheCaptureTell()
    {
        const QTemporaryDir directory;
        const QString ledger = directory.filePath(QStringLiteral("ledger"));
        const QString capture = directory.filePath(QStringLiteral("a.pcapng"));
        const Ran ran = run({ QStringLiteral("demo"), QStringLiteral("sse"), QStringLiteral("--duration"), QStringLiteral("3"),
            QStringLiteral("--fault"), QStringLiteral("down,after=1s,for=500ms"), QStringLiteral("--ledger"), ledger,
            QStringLiteral("--pcapng"), capture, QStringLiteral("--json") });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.json().value(QLatin1String("reconnects")).toArray().size(), 1);
        QList<qint64> sent, seen;
        for (const QJsonObject& line : linesOf(ledger + QStringLiteral("/sent.ndjson")))
            sent += line.value(QLatin1String("id")).toInteger();
        for (const QJsonObject& line : linesOf(ledger + QStringLiteral("/seen.ndjson")))
            seen += line.value(QLatin1String("id")).toInteger();
        QVERIFY(sent.size() >= 20);
        QCOMPARE(seen, sent); // each once, in order
        const QList<QJsonObject> faults = linesOf(ledger + QStringLiteral("/faults.ndjson"));
        QCOMPARE(faults.size(), 2);
        QCOMPARE(faults[0].value(QLatin1String("fault")).toString(), QStringLiteral("down,after=1s,for=500ms"));
        QVERIFY(faults[0].value(QLatin1String("on")).toBool());
        const double lasted = faults[1].value(QLatin1String("t")).toDouble() - faults[0].value(QLatin1String("t")).toDouble();
        QVERIFY2(lasted >= 490 && lasted < 700, QByteArray::number(lasted).constData());
        const QJsonObject tap = ran.json().value(QLatin1String("capture")).toObject();
        QCOMPARE(tap.value(QLatin1String("unknown")).toInt(-1), 0);
        QVERIFY(tap.value(QLatin1String("sse_events")).toInt() >= sent.size());
        QFile file(capture);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\x0a\x0d\x0d\x0a")); // a section header block
        QVERIFY(bytes.contains("text/event-stream"));
        QVERIFY(bytes.contains("Last-Event-ID"));
    }
};

QTEST_GUILESS_MAIN(TestCliRace)

#include "tst_cli_race.moc"
