// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/backoff.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace std::chrono_literals;
using wirewise::demo::Backoff;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysBetweenFloorAndCap()
    {
        for (std::uint64_t seed = 1; seed < 50; ++seed) {
            Backoff backoff(seed);
            for (int i = 0; i < 100; ++i) {
                const auto wait = backoff.next();
                QVERIFY(wait >= 100ms && wait <= 5000ms);
                if (i == 0)
                    QVERIFY(wait <= 250ms);
            }
        }
    }

    void keepsWhatTheFarEndAskedFor()
    {
        Backoff backoff(3);
        for (int i = 0; i < 20; ++i)
            QVERIFY(backoff.next(7000ms) >= 7000ms);
    }

    void staysBelowWhatIsAskedAnyway()
    {
        Backoff backoff(5);
        for (int i = 0; i < 50; ++i) {
            const auto wait = backoff.next(0ms, 400ms);
            QVERIFY(wait >= 100ms && wait <= 400ms);
        }
        QVERIFY(backoff.next(2000ms, 400ms) >= 2000ms); // what the far end asked for is kept
    }

    void startsOverAfterHealth()
    {
        Backoff backoff(9);
        for (int i = 0; i < 10; ++i)
            backoff.next();
        QCOMPARE(backoff.failures(), 10);
        backoff.reset();
        QVERIFY(backoff.next() <= 250ms);
    }

    void spreadsClientsThatFailTogether()
    {
        std::vector<double> waits;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            Backoff backoff(seed * 0x9e3779b97f4a7c15u);
            for (int i = 0; i < 4; ++i)
                backoff.next();
            waits.push_back(static_cast<double>(backoff.next().count()));
        }
        double mean = 0;
        for (const double wait : waits)
            mean += wait / 200;
        double variance = 0;
        for (const double wait : waits)
            variance += (wait - mean) * (wait - mean) / 200;
        QVERIFY2(std::sqrt(variance) / mean > 0.3, qPrintable(QString::number(std::sqrt(variance) / mean)));
    }

    void theSameSeedGivesTheSameWaits()
    {
        Backoff a(42);
        Backoff b(42);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(a.next(), b.next());
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
