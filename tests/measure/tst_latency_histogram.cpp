// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/latency_histogram.h"

#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace std::chrono_literals;
using namespace wirewise;
using measure::LatencyHistogram;

class TestLatencyHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyIsZero()
    {
        const LatencyHistogram histogram;
        QCOMPARE(histogram.count(), 0u);
        QCOMPARE(histogram.percentile(99).count(), 0);
        QCOMPARE(histogram.max().count(), 0);
    }

    void percentilesAreRightToThreeDigits()
    {
        Random random(7);
        LatencyHistogram histogram;
        std::vector<double> values;
        for (int i = 0; i < 20000; ++i) {
            const double us = std::exp(random.unit() * 17); // 1 µs to 24 s
            values.push_back(std::floor(us));
            histogram.record(Nanoseconds(static_cast<long long>(us * 1000)));
        }
        std::sort(values.begin(), values.end());
        for (const double percent : { 1.0, 10.0, 50.0, 90.0, 99.0, 99.9, 100.0 }) {
            const auto rank = static_cast<std::size_t>(std::ceil(percent / 100 * 20000)) - 1;
            const double found = static_cast<double>(histogram.percentile(percent).count()) / 1000;
            QVERIFY2(std::abs(found - values[rank]) <= values[rank] / 1000 + 1,
                qPrintable(QStringLiteral("p%1: %2, true %3").arg(percent).arg(found).arg(values[rank])));
        }
    }

    void outOfRangeIsClampedAndTold()
    {
        LatencyHistogram histogram;
        histogram.record(10ns);
        histogram.record(-5s);
        QCOMPARE(histogram.max(), Nanoseconds(1us));
        histogram.record(90s);
        QCOMPARE(histogram.clamped(), 1u);
        QCOMPARE(histogram.max(), Nanoseconds(60s));
    }

    void mergingIsRecordingTogether()
    {
        LatencyHistogram a;
        LatencyHistogram b;
        LatencyHistogram both;
        for (int i = 1; i <= 1000; ++i) {
            (i % 3 == 0 ? a : b).record(i * 37us);
            both.record(i * 37us);
        }
        a.merge(b);
        QCOMPARE(a.count(), both.count());
        for (const double percent : { 5.0, 50.0, 99.0 })
            QCOMPARE(a.percentile(percent), both.percentile(percent));
        QCOMPARE(a.max(), both.max());
    }

    void theDifferenceIsWhatWasRecordedSince()
    {
        Random random(11);
        LatencyHistogram all;
        for (int round = 0; round < 20; ++round) {
            const LatencyHistogram before = all;
            LatencyHistogram alone;
            for (int i = 0; i < 500; ++i) {
                const Nanoseconds delay(static_cast<long long>(std::exp(random.unit() * 16) * 1000));
                all.record(delay);
                alone.record(delay);
            }
            const LatencyHistogram since = all.since(before);
            QCOMPARE(since.count(), 500u);
            for (const double percent : { 1.0, 50.0, 99.0 })
                QCOMPARE(since.percentile(percent), alone.percentile(percent));
            QVERIFY(std::abs(static_cast<double>((since.max() - alone.max()).count())) <= static_cast<double>(alone.max().count()) / 1000 + 1);
        }
        QCOMPARE(all.since(all).count(), 0u);
        QCOMPARE(all.since(all).max().count(), 0);
    }

    void bucketsSayTheSame()
    {
        LatencyHistogram histogram;
        QVERIFY(histogram.buckets().empty());
        QCOMPARE(measure::percentile(histogram.buckets(), 50).count(), 0);
        for (int i = 1; i <= 1000; ++i)
            histogram.record(i * 37us);
        for (const double percent : { 0.0, 5.0, 50.0, 99.0, 99.9, 100.0 })
            QCOMPARE(measure::percentile(histogram.buckets(), percent), histogram.percentile(percent));
    }

    // faults.md section 6: 100/s for 10 s, frozen for 1 s in the middle. What was due meanwhile waits.
    void aFreezeShowsInEveryEventItDelayed()
    {
        LatencyHistogram histogram;
        for (int i = 0; i < 1000; ++i) {
            const auto due = i * 10ms;
            const auto shown = due >= 5s && due < 6s ? std::chrono::milliseconds(6s) : due;
            histogram.record(shown - due + 1ms);
        }
        const auto p99 = std::chrono::duration_cast<std::chrono::milliseconds>(histogram.percentile(99));
        const auto p999 = std::chrono::duration_cast<std::chrono::milliseconds>(histogram.percentile(99.9));
        QVERIFY2(p99 > 850ms && p99 < 950ms, qPrintable(QString::number(p99.count())));
        QVERIFY2(p999 > 950ms && p999 < 1010ms, qPrintable(QString::number(p999.count())));
    }
};

QTEST_GUILESS_MAIN(TestLatencyHistogram)
#include "tst_latency_histogram.moc"
