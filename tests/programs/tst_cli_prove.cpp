// SPDX-License-Identifier: GPL-3.0-or-later
// prove as a user, and the window, start it. What each experiment finds is tested in tests/proofs.
#include "tests/support/eventually.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace wirewise;

namespace {

class Cli : public QProcess
{
public:
    explicit Cli(const QStringList& arguments) { start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-cli"), arguments); }
    ~Cli() override
    {
        kill();
        waitForFinished();
    }
    int end() { return waitForFinished(120000) && exitStatus() == NormalExit ? exitCode() : -1; }
};

QList<QJsonObject> lines(const QByteArray& text)
{
    QList<QJsonObject> all;
    for (const QByteArray& line : text.split('\n'))
        if (!line.isEmpty())
            all += QJsonDocument::fromJson(line).object();
    return all;
}

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCliProve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowAsOneDocument()
    {
        Cli cli(words(QStringLiteral("prove client_complexity --json")));
        QCOMPARE(cli.end(), 1); // a claim as written is contradicted
        const QJsonObject document = QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
        const QJsonArray proofs = document.value(QLatin1String("proofs")).toArray();
        QCOMPARE(proofs.size(), 5);
        for (const QJsonValue& value : proofs) {
            const QJsonObject proof = value.toObject();
            for (const char* key : { "feature", "transport", "claim", "verdict", "figures", "text", "seconds", "criterion" })
                QVERIFY2(proof.contains(QLatin1String(key)), key);
        }
        const QJsonObject webhook = proofs.last().toObject();
        QCOMPARE(webhook.value(QLatin1String("verdict")).toString(), QStringLiteral("contradicted"));
        QCOMPARE(webhook.value(QLatin1String("with_note")).toString(), QStringLiteral("confirmed"));
        const QJsonObject summary = document.value(QLatin1String("summary")).toObject();
        QCOMPARE(summary.value(QLatin1String("confirmed")).toInt(), 4);
        QCOMPARE(summary.value(QLatin1String("left")).toInt(-1), 0);
    }

    void linesTellHowItGoes()
    {
        Cli cli(words(QStringLiteral("prove client_complexity/sse server_complexity/sse --lines")));
        QCOMPARE(cli.end(), 0);
        const QList<QJsonObject> told = lines(cli.readAllStandardOutput());
        QCOMPARE(told.size(), 5);
        QCOMPARE(told[0].value(QLatin1String("progress")).toObject().value(QLatin1String("now")).toString(), QStringLiteral("client_complexity/sse"));
        QCOMPARE(told[0].value(QLatin1String("progress")).toObject().value(QLatin1String("of")).toInt(), 2);
        QVERIFY(told[1].contains(QLatin1String("proof")));
        QVERIFY(told[4].contains(QLatin1String("summary")));
    }

    void runsAtTheDecisionsRateAndKeepsTheEvidence()
    {
        const QTemporaryDir directory;
        const QString before = directory.filePath(QStringLiteral("before.toml"));
        const QString after = directory.filePath(QStringLiteral("after.toml"));
        QFile file(before);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[answers]\nfreshness = \"instant!\"\n");
        file.close();
        Cli cli({ QStringLiteral("prove"), QStringLiteral("realtime/sse"), QStringLiteral("--answers"), before, QStringLiteral("--save"), after });
        QCOMPARE(cli.end(), 0);
        const QByteArray text = cli.readAllStandardOutput();
        QVERIFY2(text.contains("The decision wants"), text.constData());
        QFile saved(after);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray toml = saved.readAll();
        QVERIFY(toml.contains("[[evidence]]\ncell = \"realtime/sse\"\nverdict = \"confirmed\""));
        QVERIFY(toml.contains("metric = \"delivery_latency_p95_ms\""));
        Cli advise({ QStringLiteral("advise"), QStringLiteral("--answers"), after, QStringLiteral("--json") });
        QCOMPARE(advise.end(), 0);
        QCOMPARE(QJsonDocument::fromJson(advise.readAllStandardOutput()).object().value(QLatin1String("evidence")).toArray().size(), 1);
    }

    void anInterruptEndsItAndSaysWhatIsLeft()
    {
        Cli cli(words(QStringLiteral("prove realtime --lines")));
        QByteArray out;
        QVERIFY(test::eventually([&] {
            out += cli.readAllStandardOutput();
            return out.contains("realtime/websocket");
        }, std::chrono::seconds(20)));
        kill(static_cast<pid_t>(cli.processId()), SIGINT);
        QVERIFY(cli.waitForFinished(5000));
        QCOMPARE(cli.exitCode(), 130);
        out += cli.readAllStandardOutput();
        const QJsonObject summary = lines(out).last().value(QLatin1String("summary")).toObject();
        QVERIFY(summary.value(QLatin1String("left")).toInt() >= 4);
        QVERIFY(summary.value(QLatin1String("failed")).toArray().isEmpty());
    }

    void wrongWordsAreNamed_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << "prove" << QByteArray("--all");
        QTest::newRow("feature") << "prove realtme" << QByteArray("did you mean 'realtime'?");
        QTest::newRow("transport") << "prove realtime/ssse" << QByteArray("did you mean 'sse'?");
        QTest::newRow("composite") << "prove realtime/sse_post" << QByteArray("no cell 'realtime/sse_post'");
    }
    void wrongWordsAreNamed()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, said);
        Cli cli(words(arguments));
        QCOMPARE(cli.end(), 2);
        const QByteArray err = cli.readAllStandardError();
        QVERIFY2(err.contains(said), err.constData());
        QCOMPARE(err.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliProve)

#include "tst_cli_prove.moc"
