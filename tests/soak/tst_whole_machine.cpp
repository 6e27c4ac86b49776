// SPDX-License-Identifier: GPL-3.0-or-later
// What takes the whole machine for minutes: every cell proved twice with the same verdicts, and ten thousand clients.
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTest>

namespace {

struct Ran
{
    int code = -1;
    QJsonObject json;
    qint64 ms = 0;
};

Ran run(const QString& words)
{
    QElapsedTimer timer;
    timer.start();
    QProcess cli;
    cli.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    cli.start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-cli"), words.split(u' '));
    cli.waitForFinished(600'000);
    return { cli.exitStatus() == QProcess::NormalExit ? cli.exitCode() : -1,
        QJsonDocument::fromJson(cli.readAllStandardOutput()).object(), timer.elapsed() };
}

QMap<QString, QString> verdicts(const QJsonObject& document)
{
    QMap<QString, QString> all;
    for (const QJsonValue& value : document.value(QLatin1String("proofs")).toArray()) {
        const QJsonObject proof = value.toObject();
        all.insert(proof.value(QLatin1String("feature")).toString() + u'/' + proof.value(QLatin1String("transport")).toString(),
            proof.value(QLatin1String("verdict")).toString() + u' ' + proof.value(QLatin1String("with_note")).toString());
    }
    return all;
}

} // namespace

class TestWholeMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellTwiceTheSame()
    {
        const Ran first = run(QStringLiteral("prove --all --json"));
        const Ran second = run(QStringLiteral("prove --all --json --seed 2"));
        qInfo("%lld s, %lld s", first.ms / 1000, second.ms / 1000);
        QCOMPARE(verdicts(first.json).size(), 65);
        const auto before = verdicts(first.json);
        const auto after = verdicts(second.json);
        for (auto it = before.begin(); it != before.end(); ++it)
            QVERIFY2(after.value(it.key()) == it.value(), qPrintable(QStringLiteral("%1: %2, then %3").arg(it.key(), it.value(), after.value(it.key()))));
        QVERIFY(first.ms < 300'000 && second.ms < 300'000);
    }

    void tenThousandClients_data()
    {
        QTest::addColumn<QString>("transport");
        for (const char* transport : { "websocket", "sse", "grpc", "polling:long" })
            QTest::newRow(transport) << transport;
    }
    void tenThousandClients()
    {
        QFETCH(QString, transport);
        const Ran ran = run(QStringLiteral("demo %1 --clients 10000 --rate 0.5 --duration 10 --json").arg(transport));
        const QJsonObject latency = ran.json.value(QLatin1String("latency_ms")).toObject();
        const QJsonObject server = ran.json.value(QLatin1String("server")).toObject();
        qInfo("%s: %lld connected, %lld of %lld events, p50 %.0f ms, p99 %.0f ms, %.1f KiB a connection, %lld ms processor",
            qPrintable(transport), ran.json.value(QLatin1String("connected")).toInteger(), ran.json.value(QLatin1String("received")).toInteger(),
            ran.json.value(QLatin1String("sent")).toInteger(), latency.value(QLatin1String("p50")).toDouble(),
            latency.value(QLatin1String("p99")).toDouble(), server.value(QLatin1String("rss_per_connection")).toDouble() / 1024,
            server.value(QLatin1String("cpu_ms")).toInteger());
        QCOMPARE(ran.json.value(QLatin1String("connected")).toInteger(), 10000);
        QCOMPARE(ran.json.value(QLatin1String("lost")).toInteger(), 0);
        QCOMPARE(ran.code, 0);
    }
};

QTEST_GUILESS_MAIN(TestWholeMachine)

#include "tst_whole_machine.moc"
