// SPDX-License-Identifier: GPL-3.0-or-later
// The freeze test of wrk2: a server that stands still for a second must show in the percentiles, although nobody
// was sent anything late by the client. What is measured is the time from when an event was due.
#include "core/demo/demo_runner.h"
#include "core/transports/transport_registry.h"

#include "tests/support/eventually.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace wirewise;
using namespace std::chrono_literals;

class TestHonestLatency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrozenServerShowsInThePercentiles_data()
    {
        QTest::addColumn<QString>("transport");
        for (const auto& entry : transports::allTransports())
            if (entry.modes.isEmpty())
                QTest::newRow(qPrintable(entry.id.value())) << entry.id.value();
    }
    void aFrozenServerShowsInThePercentiles()
    {
        QFETCH(QString, transport);
        constexpr int rate = 100;
        const SystemClock clock;
        demo::DemoRunner runner(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-server"));
        measure::Workload workload;
        workload.rate = rate;
        workload.duration = 5s;
        QSignalSpy finished(&runner, &demo::DemoRunner::finished);
        qint64 received = 0;
        connect(&runner, &demo::DemoRunner::snapshot, this,
            [&received](const demo::RunSnapshot& snapshot) { received = snapshot.summary.received; });
        runner.start(transports::bundledRun(*transports::transportEntry(TransportId(transport)), {}, workload));
        QTRY_VERIFY_WITH_TIMEOUT(received > rate, 20000);

        const auto server = static_cast<pid_t>(runner.serverPid());
        const Nanoseconds frozen = clock.monotonic();
        QCOMPARE(kill(server, SIGSTOP), 0);
        test::eventually([&] { return clock.monotonic() - frozen >= 1s; }, 3s);
        kill(server, SIGCONT);
        const double lasted = std::chrono::duration<double, std::milli>(clock.monotonic() - frozen).count();

        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
        const auto summary = finished.first().first().value<measure::RunSummary>();
        QCOMPARE(summary.lost, 0);
        // The events due while it stood still waited from all of it down to nothing, one every 10 ms.
        const auto truth = [&](double percent) {
            const double above = static_cast<double>(summary.latency.count()) * (100 - percent) / 100;
            return lasted - above * 1000 / rate;
        };
        for (const double percent : { 99.0, 99.8 }) {
            const double told = std::chrono::duration<double, std::milli>(summary.latency.percentile(percent)).count();
            QVERIFY2(std::abs(told - truth(percent)) <= 0.15 * truth(percent),
                qPrintable(QStringLiteral("p%1: %2 ms told, %3 ms true").arg(percent).arg(told).arg(truth(percent))));
        }
    }
};

QTEST_GUILESS_MAIN(TestHonestLatency)

#include "tst_honest_latency.moc"
