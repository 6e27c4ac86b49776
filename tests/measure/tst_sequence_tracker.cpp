// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/sequence_tracker.h"

#include "core/base/random.h"

#include <QSet>
#include <QTest>

using wirewise::measure::SequenceTracker;
using Arrival = SequenceTracker::Arrival;

class TestSequenceTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAStreamInOrder()
    {
        SequenceTracker tracker;
        QVERIFY(!tracker.started());
        for (std::uint64_t seq = 5; seq <= 104; ++seq)
            QCOMPARE(tracker.take(seq), Arrival::New);
        QCOMPARE(tracker.received(), 100);
        QCOMPARE(tracker.missing(), 0);
        QCOMPARE(tracker.last(), 104u);
        QCOMPARE(tracker.resumePoint(), 104u);
        QCOMPARE(tracker.lostUpTo(110), 6);
    }

    void showsARepeatOnce()
    {
        SequenceTracker tracker;
        tracker.take(1);
        tracker.take(2);
        QCOMPARE(tracker.take(2), Arrival::Repeated);
        QCOMPARE(tracker.take(1), Arrival::Repeated);
        QCOMPARE(tracker.received(), 2);
        QCOMPARE(tracker.repeated(), 2);
    }

    void aHoleIsMissingUntilItIsFilled()
    {
        SequenceTracker tracker;
        tracker.take(1);
        tracker.take(5);
        QCOMPARE(tracker.missing(), 3);
        QCOMPARE(tracker.resumePoint(), 1u);
        QCOMPARE(tracker.take(3), Arrival::Late);
        QCOMPARE(tracker.missing(), 2);
        QCOMPARE(tracker.take(3), Arrival::Repeated);
        tracker.take(2);
        QCOMPARE(tracker.resumePoint(), 3u);
        tracker.take(4);
        QCOMPARE(tracker.missing(), 0);
        QCOMPARE(tracker.outOfOrder(), 3);
        QCOMPARE(tracker.resumePoint(), 5u);
    }

    void expectsFromWhereItWasTold()
    {
        SequenceTracker tracker;
        tracker.expectFrom(10);
        tracker.take(12);
        QCOMPARE(tracker.missing(), 2);
        tracker.expectFrom(1); // only the first word counts
        QCOMPARE(tracker.missing(), 2);
    }

    void aToldGapIsMissingButNotAskedForAgain()
    {
        SequenceTracker tracker;
        tracker.take(1);
        tracker.gone(2, 20);
        QCOMPARE(tracker.missing(), 19);
        QCOMPARE(tracker.last(), 20u);
        QCOMPARE(tracker.resumePoint(), 20u);
        QCOMPARE(tracker.take(21), Arrival::New);
        QCOMPARE(tracker.received(), 2);
    }

    void aToldGapClosesHolesItCovers()
    {
        SequenceTracker tracker;
        tracker.take(1);
        tracker.take(10); // 2..9 open
        tracker.gone(4, 6); // in the middle
        QCOMPARE(tracker.missing(), 8);
        QCOMPARE(tracker.resumePoint(), 1u);
        tracker.take(2);
        tracker.take(3);
        QCOMPARE(tracker.resumePoint(), 6u);
        tracker.gone(5, 30); // over the rest and beyond
        QCOMPARE(tracker.missing(), 3 + 3 + 20);
        QCOMPARE(tracker.resumePoint(), 30u);
        tracker.gone(9, 3); // nonsense
        QCOMPARE(tracker.missing(), 26);
    }

    void neverCountsAnythingTwiceNorForgetsIt()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            wirewise::Random random(seed);
            SequenceTracker tracker;
            tracker.expectFrom(1);
            QSet<std::uint64_t> seen;
            std::int64_t repeated = 0;
            for (int i = 0; i < 2000; ++i) {
                const auto seq = 1 + random.next() % 700;
                repeated += seen.contains(seq) ? 1 : 0;
                seen.insert(seq);
                tracker.take(seq);
            }
            QCOMPARE(tracker.received(), static_cast<std::int64_t>(seen.size()));
            QCOMPARE(tracker.repeated(), repeated);
            QCOMPARE(tracker.received() + tracker.lostUpTo(1000), 1000);
            std::uint64_t contiguous = 0;
            while (seen.contains(contiguous + 1))
                ++contiguous;
            QCOMPARE(tracker.resumePoint(), contiguous);
        }
    }
};

QTEST_GUILESS_MAIN(TestSequenceTracker)
#include "tst_sequence_tracker.moc"
