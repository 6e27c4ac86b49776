// SPDX-License-Identifier: GPL-3.0-or-later
// What moved beyond noise, and which promises are broken: unchanged holds, time after time; what changed is noticed.
#include "core/advisor/pack/pack_loader.h"
#include "core/base/random.h"
#include "core/evidence/repetition.h"
#include "core/evidence/run_proof.h"

#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace wirewise;
using namespace wirewise::evidence;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const advisor::Pack> pack()
{
    static const auto loaded = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
    return loaded;
}

// A run whose delays are drawn: 0.2 ms and an exponential tail of 0.1 ms, all times `factor`.
ProofResult drawn(Random& random, double factor, int events = 300)
{
    measure::RunSummary summary;
    summary.transport = TransportId(QStringLiteral("websocket"));
    for (int i = 0; i < events; ++i) {
        const double tail = -0.1 * std::log(1 - random.unit());
        summary.latency.record(std::chrono::duration_cast<Nanoseconds>(std::chrono::duration<double, std::milli>((0.2 + tail) * factor)));
    }
    summary.received = events;
    return *proofOf(*pack(), summary);
}

Evidence recorded(const ProofResult& proof)
{
    return attested(proof, advisor::stampOf(*pack()), {}, QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc()), 1);
}

// As `recheck --measure` does it.
Repetition repeated(const Evidence& then, Random& random, double factor, std::optional<std::chrono::milliseconds> wanted = {})
{
    QList<ProofResult> runs;
    Repetition repetition;
    do {
        runs << drawn(random, factor);
        repetition = holdAgainst(then, runs, pack(), wanted);
    } while (!repetition.isQuiet() && runs.size() < mostRuns);
    return repetition;
}

} // namespace

class TestRepetition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDifferenceOfProportionsIsNewcombes()
    {
        // The worked example (a) of the paper: 56/70 and 48/80, method 10: 0.0524 to 0.3339.
        const Difference difference = differenceOf(advisor::percentOf(48, 80), advisor::percentOf(56, 70));
        QVERIFY2(std::abs(difference.low - 5.24) < 0.01, qPrintable(QString::number(difference.low)));
        QVERIFY2(std::abs(difference.high - 33.39) < 0.01, qPrintable(QString::number(difference.high)));
    }

    void unchangedHoldsAlwaysAndHardlyEverMoves()
    {
        Random random(7);
        int moved = 0;
        for (int i = 0; i < 400; ++i) {
            const Repetition repetition = repeated(recorded(drawn(random, 1)), random, 1, 100ms);
            QVERIFY(repetition.broken.isEmpty());
            moved += repetition.move != Move::Within;
        }
        QVERIFY2(moved <= 12, qPrintable(QString::number(moved))); // 3 %
    }

    void whatBecameSlowerIsTold()
    {
        Random random(8);
        for (int i = 0; i < 50; ++i) {
            const Repetition slower = repeated(recorded(drawn(random, 1)), random, 2.5, 100ms);
            QVERIFY(slower.move == Move::Up && slower.broken.isEmpty()); // still met: no promise is broken
            const Repetition faster = repeated(recorded(drawn(random, 2.5)), random, 1, 100ms);
            QVERIFY(faster.move == Move::Down && faster.broken.isEmpty());
        }
    }

    void asMuchAsRunsDifferAmongThemselvesIsNoise()
    {
        Random random(12);
        const Evidence then = recorded(drawn(random, 1, 5000));
        const QList<ProofResult> unlike { drawn(random, 1.5, 5000), drawn(random, 1.1, 5000), drawn(random, 1.3, 5000) };
        QVERIFY(holdAgainst(then, { unlike[0] }, pack(), {}).move == Move::Up);
        QVERIFY(holdAgainst(then, unlike, pack(), {}).move == Move::Within);
        const QList<ProofResult> alike { drawn(random, 1.3, 5000), drawn(random, 1.3, 5000), drawn(random, 1.3, 5000) };
        QVERIFY(holdAgainst(then, alike, pack(), {}).move == Move::Up);
    }

    void aDelayThatIsAskedForIsAPromise()
    {
        Random random(9);
        const Evidence then = recorded(drawn(random, 1));
        const Repetition repetition = repeated(then, random, 100, 5ms);
        QCOMPARE(repetition.broken, QStringList { QStringLiteral("the 5 ms that are asked for were met and are missed now") });
        QVERIFY(repeated(then, random, 100).broken.isEmpty()); // nobody asked
        QVERIFY(repeated(recorded(drawn(random, 100)), random, 100, 5ms).broken.isEmpty()); // it never was met
    }

    void aLevelIsAPromise()
    {
        Random random(10);
        const Repetition repetition = repeated(recorded(drawn(random, 1)), random, 5000);
        QVERIFY2(repetition.broken.join(u'|').contains(QStringLiteral("was confirmed and is contradicted now")), qPrintable(repetition.broken.join(u'|')));
        QVERIFY2(repetition.broken.join(u'|').contains(QStringLiteral("the figure stood for “")), qPrintable(repetition.broken.join(u'|')));
    }

    void oneRunThatKeepsItSuffices()
    {
        Random random(11);
        const Evidence then = recorded(drawn(random, 1));
        const ProofResult good = drawn(random, 1);
        const ProofResult bad = drawn(random, 5000);
        QVERIFY(!holdAgainst(then, { bad }, pack(), {}).broken.isEmpty());
        QVERIFY(holdAgainst(then, { bad, bad, good }, pack(), {}).broken.isEmpty());
        QCOMPARE(holdAgainst(then, { bad, bad, good }, pack(), {}).now.verdict, ProofVerdict::Confirmed);
    }

    void aProofWithoutAFigureIsJudgedByItsVerdict()
    {
        ProofResult proof;
        proof.cell = { advisor::FeatureId(QStringLiteral("browser")), advisor::AlternativeId(QStringLiteral("sse")) };
        proof.claim = QStringLiteral("Excellent");
        proof.verdict = ProofVerdict::Confirmed;
        ProofResult other = proof;
        QVERIFY(holdAgainst(recorded(proof), { other }, pack(), 100ms).isQuiet());
        other.verdict = ProofVerdict::Contradicted;
        QCOMPARE(holdAgainst(recorded(proof), { other, other, other }, pack(), 100ms).broken,
            QStringList { QStringLiteral("the claim “Excellent” was confirmed and is contradicted now") });
    }
};

QTEST_APPLESS_MAIN(TestRepetition)
#include "tst_repetition.moc"
