// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as the window makes them: on demo-io, against the real server.
#include "core/demo/demo_runner.h"
#include "core/transports/transport_registry.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace wirewise;
using namespace wirewise::demo;
using namespace std::chrono_literals;

namespace {

const QString program = QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-server");

RunRequest request(const char* transport, const measure::Workload& workload)
{
    return transports::bundledRun(*transports::transportEntry(TransportId(QLatin1String(transport))), {}, workload);
}

struct Rig
{
    Rig()
        : runner(program)
    {
        QObject::connect(&runner, &DemoRunner::snapshot, &runner, [this](const RunSnapshot& snapshot) {
            onThisThread = onThisThread && QThread::currentThread() == runner.thread();
            ++snapshots;
            rows += snapshot.log;
            last = snapshot;
        });
        QObject::connect(&runner, &DemoRunner::finished, &runner, [this](const measure::RunSummary& summary) { summaries += summary; });
    }

    DemoRunner runner;
    RunSnapshot last;
    QList<LogEntry> rows;
    QList<measure::RunSummary> summaries;
    int snapshots = 0;
    bool onThisThread = true;
};

measure::Workload counted(qint64 count, double rate, int clients = 1)
{
    measure::Workload workload;
    workload.count = count;
    workload.rate = rate;
    workload.size = 64;
    workload.clients = clients;
    return workload;
}

} // namespace

class TestDemoRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAndEndsByItself()
    {
        Rig rig;
        QVERIFY(!rig.runner.serverRunning());
        rig.runner.start(request("websocket", counted(300, 500, 2)));
        QTRY_COMPARE_WITH_TIMEOUT(rig.summaries.size(), 1, 20000);
        QCOMPARE(rig.summaries.first().lost, 0);
        QVERIFY(rig.summaries.first().received >= 600);
        QVERIFY(rig.summaries.first().wire.in > 600 * 64);
        QCOMPARE(rig.last.state, RunState::Ended);
        QVERIFY(rig.last.endedNormally);
        QVERIFY(rig.onThisThread);
        QVERIFY(rig.runner.serverRunning());
        QVERIFY(rig.runner.serverPage().isValid());
        QVERIFY(!rig.last.url.contains(QStringLiteral("oken")));
    }

    void oneServerServesOneRunAfterAnother()
    {
        Rig rig;
        for (const char* transport : { "sse", "grpc", "polling", "webhook" }) {
            rig.runner.start(request(transport, counted(20, 100)));
            QTRY_VERIFY_WITH_TIMEOUT(rig.summaries.size() == 1, 20000);
            QCOMPARE(rig.summaries.takeFirst().lost, 0);
        }
        const QUrl page = rig.runner.serverPage();
        rig.runner.stopServer();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.runner.serverRunning(), 10000);
        rig.runner.start(request("sse", counted(5, 100)));
        QTRY_VERIFY_WITH_TIMEOUT(rig.summaries.size() == 1, 20000);
        QVERIFY(rig.runner.serverPage() != page);
    }

    void theUserStopsSendsAndChanges()
    {
        Rig rig;
        measure::Workload workload;
        workload.rate = 20;
        rig.runner.start(request("websocket", workload));
        QTRY_COMPARE_WITH_TIMEOUT(rig.last.state, RunState::Open, 20000);
        QSignalSpy answered(&rig.runner, &DemoRunner::sendAnswered);
        rig.runner.send("hello there", wire::PayloadKind::Text);
        QTRY_COMPARE(answered.size(), 1);
        QTRY_VERIFY(std::any_of(rig.rows.begin(), rig.rows.end(), [](const LogEntry& row) {
            return row.kind == LogEntry::Kind::Received && row.payload == "hello there" && row.delay > 0ns;
        }));
        workload.rate = 1000;
        rig.runner.changeWorkload(workload);
        const qint64 before = rig.last.summary.received;
        QTRY_VERIFY_WITH_TIMEOUT(rig.last.summary.received > before + 500, 5000);
        rig.runner.stop();
        QTRY_COMPARE_WITH_TIMEOUT(rig.summaries.size(), 1, 10000);
        QCOMPARE(rig.summaries.first().lost, 0);
        QVERIFY(rig.last.endedNormally);
    }

    // At full speed the window still gets at most 30 snapshots a second, and rows that it can take.
    void aFloodIsThinnedOutForTheWindow()
    {
        Rig rig;
        measure::Workload workload;
        workload.rate = 50000;
        workload.size = 64;
        rig.runner.start(request("websocket", workload));
        QTRY_COMPARE_WITH_TIMEOUT(rig.last.state, RunState::Open, 20000);
        const int before = rig.snapshots;
        QElapsedTimer timer;
        timer.start();
        qint64 dropped = 0;
        qsizetype longest = 0;
        connect(&rig.runner, &DemoRunner::snapshot, this, [&](const RunSnapshot& snapshot) {
            dropped += snapshot.logDropped;
            longest = std::max(longest, snapshot.log.size());
        });
        QTRY_VERIFY_WITH_TIMEOUT(rig.last.summary.received > 30000, 30000);
        QVERIFY(rig.snapshots - before <= timer.elapsed() / 33 + 2);
        QVERIFY(longest <= 3010);
    }

    // Short polls may not notice at all that the server was away: they go on naming the proxy's port.
    void aKilledServerComesBackBehindTheProxy()
    {
        const QTemporaryDir directory;
        DemoRunner runner(program, { QStringLiteral("--journal"), directory.filePath(QStringLiteral("journal")) });
        RunSnapshot last;
        QList<measure::RunSummary> summaries;
        QSet<QString> urls;
        connect(&runner, &DemoRunner::snapshot, this, [&](const RunSnapshot& snapshot) {
            last = snapshot;
            urls += snapshot.url;
        });
        connect(&runner, &DemoRunner::finished, this, [&](const measure::RunSummary& summary) { summaries += summary; });
        measure::Workload workload;
        workload.rate = 50;
        RunRequest polls = request("polling", workload);
        polls.throughProxy = true;
        runner.start(std::move(polls));
        QTRY_VERIFY_WITH_TIMEOUT(last.summary.received > 20, 20000);
        ::kill(static_cast<pid_t>(runner.serverPid()), SIGKILL);
        const qint64 before = last.summary.received;
        QTRY_VERIFY_WITH_TIMEOUT(last.serverRestarts == 1 && last.summary.received > before + 60, 20000);
        runner.stop();
        QTRY_COMPARE_WITH_TIMEOUT(summaries.size(), 1, 10000);
        QVERIFY(last.endedNormally);
        QCOMPARE(summaries.first().lost, 0);
        urls.remove(QString());
        QCOMPARE(urls.size(), 1); // the same way in, before and after
    }

    void theBackOfAKilledServerIsToldAndNothingOfTheNewFeedIsLost()
    {
        Rig rig;
        measure::Workload workload;
        workload.rate = 100;
        rig.runner.start(request("sse", workload));
        QTRY_VERIFY_WITH_TIMEOUT(rig.last.summary.received > 20, 20000);
        QCOMPARE(::kill(static_cast<pid_t>(rig.runner.serverPid()), SIGKILL), 0);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(rig.last.serverRestarts, 1, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.last.state, RunState::Open, 10000);
        QVERIFY2(timer.elapsed() < 3500, qPrintable(QString::number(timer.elapsed())));
        const qint64 before = rig.last.summary.received;
        QTRY_VERIFY_WITH_TIMEOUT(rig.last.summary.received > before + 20, 10000);
        rig.runner.stop();
        QTRY_COMPARE_WITH_TIMEOUT(rig.summaries.size(), 1, 10000);
        QCOMPARE(rig.summaries.first().lost, 0);
        QCOMPARE(rig.summaries.first().reconnects.size(), 1);
        QVERIFY(std::any_of(rig.rows.begin(), rig.rows.end(), [](const LogEntry& row) { return row.text.contains(QStringLiteral("bundled server")); }));
    }

    void aMissingServerEndsTheRunWithItsReason()
    {
        DemoRunner runner(QStringLiteral("/nonexistent/wirewise-server"));
        QSignalSpy finished(&runner, &DemoRunner::finished);
        QString error;
        connect(&runner, &DemoRunner::snapshot, this, [&](const RunSnapshot& snapshot) { error = snapshot.error; });
        runner.start(request("sse", {}));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QVERIFY(error.contains(QStringLiteral("/nonexistent/wirewise-server")));
    }

    void itsEndEndsTheServerWithin3s()
    {
        qint64 pid = 0;
        QElapsedTimer timer;
        {
            Rig rig;
            rig.runner.start(request("websocket", {}));
            QTRY_COMPARE_WITH_TIMEOUT(rig.last.state, RunState::Open, 20000);
            pid = rig.runner.serverPid();
            QCOMPARE(::kill(static_cast<pid_t>(pid), 0), 0);
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(::kill(static_cast<pid_t>(pid), 0) != 0);
    }
};

QTEST_GUILESS_MAIN(TestDemoRunner)
#include "tst_demo_runner.moc"
