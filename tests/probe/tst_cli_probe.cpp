// SPDX-License-Identifier: GPL-3.0-or-later
// probe as a user, and the window, start it. What each experiment finds is tested beside this.
#include "tests/support/cli_program.h"
#include "tests/support/server_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace wirewise;

class TestCliProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.isReady());
        QFile file(readyFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(wire::toLine(m_server.ready));
    }

    void aCleanPathIsFoundClean()
    {
        const auto outcome = probe({ QStringLiteral("--longest"), QStringLiteral("1"), QStringLiteral("--json") });
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        const QJsonObject document = outcome.json();
        QMap<QString, QString> results;
        for (const QJsonValue& value : document[QStringLiteral("findings")].toArray())
            results.insert(value[QStringLiteral("id")].toString(), value[QStringLiteral("result")].toString());
        const QMap<QString, QString> clean { { QStringLiteral("upgrade"), QStringLiteral("passed") },
            { QStringLiteral("http2_prior_knowledge"), QStringLiteral("passed") }, { QStringLiteral("http2_alpn"), QStringLiteral("not_conclusive") },
            { QStringLiteral("sse_first_event"), QStringLiteral("passed") }, { QStringLiteral("idle_cut"), QStringLiteral("not_cut") },
            { QStringLiteral("lifetime"), QStringLiteral("not_cut") }, { QStringLiteral("long_poll"), QStringLiteral("held") },
            { QStringLiteral("inbound"), QStringLiteral("reached") } };
        QCOMPARE(results, clean);
        const QJsonObject offer = document[QStringLiteral("offers")].toArray().first().toObject();
        QCOMPARE(offer[QStringLiteral("question")].toString(), QStringLiteral("network"));
        QCOMPARE(offer[QStringLiteral("option")].toString(), QStringLiteral("own"));
        QVERIFY(offer[QStringLiteral("evidence")].toString().startsWith(QLatin1String("Upgrade to WebSocket: passes, ")));
        QVERIFY(!outcome.out.contains(QString::fromLatin1(m_server.ready.token)));
    }

    void asTextItSaysTheSame()
    {
        const auto outcome = probe({ QStringLiteral("--only"), QStringLiteral("upgrade"), QStringLiteral("--only"), QStringLiteral("http2_alpn") });
        QCOMPARE(outcome.exit, 0);
        QVERIFY2(outcome.out.contains(QLatin1String("Upgrade to WebSocket        passes")), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains(QLatin1String("1 found out, 1 not conclusive")), qPrintable(outcome.out));
    }

    void asLinesItTellsHowFarItIs()
    {
        const auto outcome = probe({ QStringLiteral("--only"), QStringLiteral("http2_prior_knowledge"), QStringLiteral("--lines") });
        QCOMPARE(outcome.exit, 0);
        QStringList keys;
        for (const QString& line : outcome.out.split(u'\n', Qt::SkipEmptyParts))
            keys << QJsonDocument::fromJson(line.toUtf8()).object().keys().last();
        QCOMPARE(keys, QStringList({ QStringLiteral("progress"), QStringLiteral("finding"), QStringLiteral("summary") }));
    }

    void anAnswerIsSavedWhereOneIsOffered()
    {
        const QString answers = m_dir.filePath(QStringLiteral("answers.toml"));
        const QString saved = m_dir.filePath(QStringLiteral("saved.toml"));
        QFile file(answers);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[answers]\ndirection = \"both_ways!\"\nnetwork = \"locked-\"\n");
        file.close();
        const auto outcome = probe({ QStringLiteral("--longest"), QStringLiteral("1"), QStringLiteral("--answers"), answers, QStringLiteral("--save"), saved });
        QVERIFY2(outcome.exit == 0, qPrintable(outcome.err));
        QFile written(saved);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("network = \"own-\""), text.constData());
        QVERIFY(text.contains("direction = \"both_ways!\""));
        QVERIFY2(text.contains("[grounds.network]\noption = \"own\"\ntext = \"Probed 127.0.0.1 on "), text.constData());
    }

    void nobodyThereIsExitThree()
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        const QString port = QString::number(free.serverPort());
        free.close();
        const auto outcome = tests::run({ QStringLiteral("probe"), QStringLiteral("127.0.0.1"), QStringLiteral("--http"), port });
        QCOMPARE(outcome.exit, 3);
        QVERIFY2(outcome.err.contains(QLatin1String("no wirewise-server answers")), qPrintable(outcome.err));
    }

    void wrongInputIsOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* words, const char* says) {
            QTest::newRow(name) << tests::words(words) << QString::fromLatin1(says);
        };
        row("no host", "probe --http 1", "expected one HOST");
        row("a URL", "probe http://127.0.0.1/ --http 1", "is no host");
        row("no port", "probe 127.0.0.1", "port of HTTP is missing");
        row("no file", "probe 127.0.0.1 --ready /nowhere", "/nowhere");
        row("no ready line", "probe 127.0.0.1 --ready " WIREWISE_SOURCE_DIR "/README.md", "is no ready line");
        row("unknown experiment", "probe 127.0.0.1 --http 1 --only upgrad", "did you mean 'upgrade'");
        row("too long", "probe 127.0.0.1 --http 1 --longest 99999", "3600");
        row("empty variable", "probe 127.0.0.1 --http 1 --token-env WIREWISE_NO_SUCH", "WIREWISE_NO_SUCH");
        row("ca without tls", "probe 127.0.0.1 --http 1 --ca x.pem", "--tls");
        row("no url", "probe 127.0.0.1 --http 1 --inbound-url ftp://x", "is not http://");
    }
    void wrongInputIsOneLine()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const auto outcome = tests::run(words);
        QCOMPARE(outcome.exit, 2);
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
    }

    void interruptedItEndsAndPutsTheFeedRight()
    {
        QProcess process;
        process.start(tests::program(), { QStringLiteral("probe"), QStringLiteral("127.0.0.1"), QStringLiteral("--ready"), readyFile(),
            QStringLiteral("--only"), QStringLiteral("long_poll"), QStringLiteral("--longest"), QStringLiteral("60"), QStringLiteral("--lines") });
        QVERIFY(process.waitForReadyRead(30000));
        QTRY_VERIFY_WITH_TIMEOUT(m_server.get("/feed").json().value(QLatin1String("paused")).toBool(), 30000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!m_server.get("/feed").json().value(QLatin1String("paused")).toBool());
    }

private:
    QString readyFile() const { return m_dir.filePath(QStringLiteral("ready.json")); }
    tests::Outcome probe(const QStringList& more) const
    {
        return tests::run(QStringList { QStringLiteral("probe"), QStringLiteral("127.0.0.1"), QStringLiteral("--ready"), readyFile() } + more);
    }

    QTemporaryDir m_dir;
    test::ServerProgram m_server;
};

QTEST_GUILESS_MAIN(TestCliProbe)
#include "tst_cli_probe.moc"
