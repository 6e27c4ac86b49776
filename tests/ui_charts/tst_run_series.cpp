// SPDX-License-Identifier: GPL-3.0-or-later
// The series against a plain computation from the single delays.
#include "core/base/random.h"
#include "ui/models/run_series.h"

#include <QTest>

#include <cmath>

using namespace wirewise;
using namespace wirewise::ui;
using namespace std::chrono_literals;

namespace {

constexpr Nanoseconds Origin = 1000s;

struct Event
{
    Nanoseconds at; // when the window learned of it
    Nanoseconds delay;
};

// Nearest rank, as the histogram's, of those learned of in (from, to].
double plainPercentile(const std::vector<Event>& events, Nanoseconds from, Nanoseconds to, double percent)
{
    std::vector<double> delays;
    for (const Event& event : events)
        if (event.at > from && event.at <= to)
            delays.push_back(static_cast<double>(event.delay.count()));
    if (delays.empty())
        return 0;
    std::sort(delays.begin(), delays.end());
    return delays[std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(percent / 100 * static_cast<double>(delays.size())))) - 1];
}

bool near(Nanoseconds found, double expected)
{
    return std::abs(static_cast<double>(found.count()) - expected) <= expected / 1000 + 1500; // three digits, 1 µs
}

demo::RunSnapshot snapshot(quint64 number = 1)
{
    demo::RunSnapshot made;
    made.number = number;
    made.state = demo::RunState::Open;
    made.summary.connected = 1;
    made.summary.wire.connections = 1;
    return made;
}

demo::ActiveFault fault(const char* text, Nanoseconds since, Nanoseconds until = 0ns)
{
    return { wire::parseFault(QString::fromLatin1(text)).value(), since, until };
}

} // namespace

class TestRunSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPointIsWhatCameInItsTime_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("capacity");
        QTest::newRow("as it came") << 20 << 2000;
        QTest::newRow("merged once") << 20 << 50;
        QTest::newRow("merged five times") << 60 << 8;
    }

    void everyPointIsWhatCameInItsTime()
    {
        QFETCH(int, seconds);
        QFETCH(int, capacity);
        Random random(5);
        RunSeries series(Origin, 250ms, capacity);
        demo::RunSnapshot now = snapshot();
        std::vector<Event> events;
        std::vector<Nanoseconds> told; // when snapshots were taken
        qint64 wire = 0;
        for (Nanoseconds at = 0ns; at <= seconds * 1s; at += 20ms + Nanoseconds(qint64(random.unit() * 20e6))) {
            for (int i = 0; i < 7; ++i) {
                const Nanoseconds delay(qint64(std::exp(random.unit() * 12) * 1000));
                events.push_back({ at, delay });
                now.summary.latency.record(delay);
            }
            now.summary.received += 7;
            now.summary.wire.in = (wire += 1900);
            series.take(now, Origin + at);
            told.push_back(at);
        }
        const auto& points = series.points();
        QVERIFY(points.size() > 3 && points.size() <= std::size_t(capacity));
        // A point ends at the first snapshot at or after its time.
        const auto snapshotAt = [&](Nanoseconds time) { return *std::lower_bound(told.begin(), told.end(), time); };
        Nanoseconds from = told.front();
        for (const SeriesPoint& point : points) {
            if (point.until > told.back())
                break; // the step under way, after the latest merge
            const Nanoseconds to = snapshotAt(point.until);
            qint64 count = 0;
            for (const Event& event : events)
                count += event.at > from && event.at <= to;
            const qint64 first = from == told.front() ? 7 : 0; // with the first snapshot
            QCOMPARE(point.received, count + first);
            QCOMPARE(point.span, to - from);
            if (first == 0) {
                QVERIFY(near(point.p50, plainPercentile(events, from, to, 50)));
                QVERIFY(near(point.p99, plainPercentile(events, from, to, 99)));
                QVERIFY(near(point.max, plainPercentile(events, from, to, 100)));
                QCOMPARE(point.bytesPerMessage, 1900.0 / 7);
            }
            QVERIFY(std::abs(point.ratePerSecond() - double(point.received) * 1e9 / double((to - from).count())) < 1e-6);
            from = to;
        }
        QCOMPARE(series.delays(), [&] {
            measure::LatencyHistogram all;
            for (const Event& event : events)
                if (event.at <= from)
                    all.record(event.delay);
            return all.buckets();
        }());
    }

    void theBoundsHold()
    {
        RunSeries series(Origin);
        demo::RunSnapshot now = snapshot();
        for (int i = 0; i < 20'000; ++i) {
            now.summary.received += 1;
            now.summary.latency.record(300us);
            series.take(now, Origin + i * 250ms);
            QVERIFY(series.points().size() <= 2000);
        }
        QCOMPARE(series.step(), Nanoseconds(4s));
        qint64 all = 0;
        for (const SeriesPoint& point : series.points())
            all += point.received;
        QCOMPARE(all, 19'985); // the step under way is not told yet
        for (std::size_t i = 1; i < series.points().size(); ++i)
            QVERIFY(series.points()[i].until > series.points()[i - 1].until);
    }

    void whatWasNotMeasuredIsNoNumber()
    {
        RunSeries series(Origin);
        demo::RunSnapshot now = snapshot();
        series.take(now, Origin);
        series.take(now, Origin + 260ms);
        QCOMPARE(series.points().size(), 1u);
        const SeriesPoint& point = series.points().front();
        QCOMPARE(point.p99.count(), 0);
        QCOMPARE(point.ratePerSecond(), 0.0);
        QVERIFY(std::isnan(point.bytesPerMessage) && std::isnan(point.queuedBytes) && std::isnan(point.memoryPerConnection));
    }

    void theRestOfTheLastStepIsTold()
    {
        RunSeries series(Origin);
        demo::RunSnapshot now = snapshot();
        series.take(now, Origin);
        now.summary.latency.record(2ms);
        now.summary.received = 1;
        series.take(now, Origin + 100ms);
        QVERIFY(series.points().empty());
        now.state = demo::RunState::Ended;
        QVERIFY(series.take(now, Origin + 120ms));
        QCOMPARE(series.points().size(), 1u);
        QCOMPARE(series.points().front().received, 1);
        series.take(now, Origin + 300ms);
        QCOMPARE(series.points().size(), 1u);
    }

    void anotherRunBeginsAnew()
    {
        RunSeries series(Origin);
        demo::RunSnapshot now = snapshot();
        now.faults = { fault("latency:20", Origin) };
        for (int i = 0; i < 10; ++i) {
            now.summary.received += 5;
            series.take(now, Origin + i * 250ms);
        }
        QCOMPARE(series.points().size(), 9u);
        series.take(snapshot(2), Origin + 3s);
        QVERIFY(series.points().empty());
        QVERIFY(series.faults().isEmpty());
    }

    void lanesKeepStep()
    {
        RunSeries late(Origin, 250ms, 50);
        demo::RunSnapshot now = snapshot();
        for (int i = 0; i <= 8; ++i) {
            now.summary.received += 10;
            late.take(now, Origin + 2s + i * 250ms);
        }
        QCOMPARE(late.points().size(), 8u);
        late.coarsenTo(1s);
        QCOMPARE(late.step(), Nanoseconds(1s));
        QCOMPARE(late.points().size(), 2u);
        QCOMPARE(late.points()[0].until, Nanoseconds(3s));
        QCOMPARE(late.points()[1].received, 40);
    }

    void faultsHaveBeginningAndEnd()
    {
        RunSeries series(Origin);
        demo::RunSnapshot now = snapshot();
        series.take(now, Origin);
        now.faults = { fault("latency:20", Origin + 1s) };
        series.take(now, Origin + 1100ms);
        QCOMPARE(series.faults().size(), 1);
        QVERIFY(series.faults()[0].on);
        now.faults << fault("reset:500", Origin + 2s, Origin + 3s);
        series.take(now, Origin + 2100ms);
        now.faults = {};
        series.take(now, Origin + 4s); // told late
        QCOMPARE(series.faults().size(), 2);
        QCOMPARE(series.faults()[0].since, Nanoseconds(1s));
        QCOMPARE(series.faults()[0].until, Nanoseconds(4s));
        QCOMPARE(series.faults()[1].until, Nanoseconds(3s));
        QVERIFY(!series.faults()[0].on && !series.faults()[1].on);
        now.faults = { fault("latency:20", Origin + 5s) }; // the same again is another
        series.take(now, Origin + 5100ms);
        QCOMPARE(series.faults().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestRunSeries)
#include "tst_run_series.moc"
