// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_prover.h"
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/models/prover.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

class TestProver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_decision = std::make_unique<Decision>(productPack());
        m_decision->choose(question("freshness"), option("instant"));
        m_prover = std::make_unique<Prover>(*m_decision, QString());
    }

    void readsWhatItSays()
    {
        const auto proof = delayed(cell("realtime", "sse"), 4);
        const auto other = delayed(cell("realtime", "polling"), 3000);
        use(says({ progressLine(0, 2, "realtime/sse"), proofLine(proof), progressLine(1, 2, "realtime/polling"), proofLine(other),
                QStringLiteral("{\"summary\":{\"confirmed\":1}}") })
            + QStringLiteral("exit 1"));
        QSignalSpy proved(m_prover.get(), &Prover::proved);
        QCOMPARE(run({ QStringLiteral("realtime/sse"), QStringLiteral("realtime/polling") }), QString());
        QCOMPARE(proved.size(), 2);
        QVERIFY(m_prover->results().at(0) == proof && m_prover->results().at(1) == other);
        QCOMPARE(m_prover->progress().of, 2);
        // The decision has both, attested, in one undo step.
        QCOMPARE(m_decision->content().evidence.size(), 2);
        const auto* kept = m_decision->evidenceOf(other.cell);
        QVERIFY(kept && !kept->accepted && kept->evidence.proof == other);
        QCOMPARE(kept->evidence.command, QStringLiteral("wirewise-cli prove realtime/polling --seed 1"));
        QCOMPARE(kept->evidence.pack.sha256, m_decision->pack().sha256);
        QVERIFY(!kept->evidence.where.machine.isEmpty());
        m_decision->undoStack().undo();
        QVERIFY(m_decision->content().evidence.isEmpty());
    }

    void givesTheAnswersAndThePack()
    {
        m_prover->setPackFile(QStringLiteral("/tmp/mine.toml"));
        use(QStringLiteral("exit 0"));
        QCOMPARE(run({ QStringLiteral("--all") }), QString());
        const QString arguments = read(QStringLiteral("arguments.txt"));
        QVERIFY2(arguments.startsWith(QStringLiteral("prove --all --lines --answers ")), qPrintable(arguments));
        QVERIFY2(arguments.trimmed().endsWith(QStringLiteral(".toml --seed 1 --pack /tmp/mine.toml")), qPrintable(arguments));
        QVERIFY(read(QStringLiteral("answers.toml")).contains(QStringLiteral("freshness = \"instant+\"")));
        QVERIFY(!QFile::exists(arguments.section(u' ', 4, 4))); // swept away
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("error");
        QTest::newRow("no server") << QStringLiteral("echo first >&2; echo 'no wirewise-server here' >&2; exit 3") << QStringLiteral("no wirewise-server here");
        QTest::newRow("silent") << QStringLiteral("exit 2") << QStringLiteral("ended with code 2");
        QTest::newRow("crash") << QStringLiteral("kill -SEGV $$") << QStringLiteral("crashed");
        QTest::newRow("interrupted") << QStringLiteral("exit 130") << QStringLiteral("interrupted");
        QTest::newRow("no JSON") << QStringLiteral("echo hello") << QStringLiteral("no JSON");
        QTest::newRow("half a line at the end") << QStringLiteral("printf '{\"proof\":'") << QStringLiteral("no JSON");
        QTest::newRow("no proof") << QStringLiteral("echo '{\"proof\":{}}'") << QStringLiteral("proof has no 'feature'");
        QTest::newRow("endless line") << QStringLiteral("head -c 3000000 /dev/zero | tr '\\0' a") << QStringLiteral("a line without an end");
    }

    void saysWhatWentWrong()
    {
        QFETCH(QString, body);
        QFETCH(QString, error);
        use(says({ proofLine(delayed(cell("realtime", "sse"), 4)) }) + body);
        const QString said = run({ QStringLiteral("realtime") });
        QVERIFY2(said.contains(error), qPrintable(said));
        QCOMPARE(m_decision->content().evidence.size(), 1); // what was proved is kept
    }

    void aProgramThatIsNotThereIsTold()
    {
        m_prover->setProgram(QStringLiteral("/nowhere/wirewise-cli"));
        QVERIFY(run({ QStringLiteral("realtime") }).contains(QStringLiteral("/nowhere/wirewise-cli could not be started")));
        QVERIFY(!m_prover->isRunning());
    }

    // SIGINT first; what was proved until then stays.
    void isCancelled()
    {
        use(QStringLiteral("trap 'echo interrupted > how.txt; exit 130' INT\n") + says({ progressLine(0, 65, ""), proofLine(delayed(cell("realtime", "sse"), 4)) })
            + QStringLiteral("while :; do sleep 0.05; done"));
        QSignalSpy finished(m_prover.get(), &Prover::finished);
        m_prover->prove({ QStringLiteral("--all") });
        QTRY_COMPARE(m_prover->results().size(), 1);
        m_prover->prove({ QStringLiteral("sse") }); // one at a time
        m_prover->cancel();
        QVERIFY(m_prover->isCancelled());
        QVERIFY(finished.size() == 1 || finished.wait());
        QCOMPARE(finished.first().first().toString(), QString());
        QCOMPARE(read(QStringLiteral("how.txt")), QStringLiteral("interrupted\n"));
        QVERIFY(read(QStringLiteral("arguments.txt")).startsWith(QStringLiteral("prove --all")));
        QCOMPARE(m_decision->content().evidence.size(), 1);
    }

    void whoDoesNotListenIsTerminated()
    {
        use(QStringLiteral("trap '' INT\ntrap 'echo terminated > how.txt; exit 1' TERM\n") + says({ progressLine(0, 65, "") })
            + QStringLiteral("while :; do sleep 0.05; done"));
        m_prover->setPatience(std::chrono::milliseconds(100));
        QSignalSpy finished(m_prover.get(), &Prover::finished);
        m_prover->prove({ QStringLiteral("--all") });
        QTRY_COMPARE(m_prover->progress().of, 65);
        m_prover->cancel();
        QVERIFY(finished.size() == 1 || finished.wait());
        QCOMPARE(finished.first().first().toString(), QString());
        QCOMPARE(read(QStringLiteral("how.txt")), QStringLiteral("terminated\n"));
    }

private:
    void use(const QString& body) { m_prover->setProgram(fakeProver(QDir(m_folder->path()), body)); }

    QString run(const QStringList& cells)
    {
        QSignalSpy finished(m_prover.get(), &Prover::finished);
        m_prover->prove(cells);
        if (finished.isEmpty() && !finished.wait(20000))
            return QStringLiteral("never finished");
        return finished.first().first().toString();
    }

    QString read(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<Prover> m_prover;
};

QTEST_GUILESS_MAIN(TestProver)
#include "tst_prover.moc"
