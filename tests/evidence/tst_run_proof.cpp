// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/pack/pack_loader.h"
#include "core/evidence/evidence.h"
#include "core/evidence/run_proof.h"

#include <QTest>
#include <QTimeZone>

using namespace wirewise;
using namespace wirewise::evidence;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const advisor::Pack> pack()
{
    static const auto loaded = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
    return loaded;
}

// n delays from 1 to n times `step`.
measure::RunSummary run(const char* transport, int n, std::chrono::milliseconds step)
{
    measure::RunSummary summary;
    summary.transport = TransportId(QString::fromLatin1(transport));
    for (int i = 1; i <= n; ++i)
        summary.latency.record(step * i);
    summary.received = n;
    return summary;
}

} // namespace

class TestRunProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIntervalBoundsP95()
    {
        const auto proof = proofOf(*pack(), run("sse", 1000, 1ms));
        QVERIFY(proof);
        // Ranks 950 -+ 1.96 sqrt(1000 * 0.95 * 0.05) = 13.5; values of three digits.
        QVERIFY(std::abs(proof->measured->value - 950) <= 1);
        QVERIFY(std::abs(proof->measured->low - 937) <= 1);
        QVERIFY(std::abs(proof->measured->high - 964) <= 1);
        QCOMPARE(proof->measured->samples, 1000);
        QCOMPARE(proof->figure(u"delay_p95_ms")->value, proof->measured->value);
        QCOMPARE(proof->verdict, ProofVerdict::Confirmed);
        QVERIFY(!proof->noted);
    }

    void verdictsAgreeWithThePack_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::addColumn<int>("step"); // ms; p95 is 95 times this
        QTest::addColumn<QStringList>("levels");
        QTest::addColumn<ProofVerdict>("verdict");
        QTest::addColumn<int>("noted"); // -1: reads no otherwise
        const auto list = [](auto... words) { return QStringList { QString::fromLatin1(words)... }; };
        QTest::newRow("fast") << "sse" << 1 << list("push_only") << ProofVerdict::Confirmed << -1;
        QTest::newRow("late") << "sse" << 50 << list("degraded") << ProofVerdict::Contradicted << -1;
        QTest::newRow("very late") << "sse" << 200 << list("interval") << ProofVerdict::Contradicted << -1;
        QTest::newRow("on the edge") << "sse" << 105 << list("degraded", "interval") << ProofVerdict::Contradicted << -1;
        QTest::newRow("slow polls") << "polling" << 200 << list("interval") << ProofVerdict::Confirmed << int(ProofVerdict::Contradicted);
        QTest::newRow("kept") << "polling" << 1 << list("asked", "interval") << ProofVerdict::Confirmed << int(ProofVerdict::Confirmed);
    }

    void verdictsAgreeWithThePack()
    {
        QFETCH(QString, transport);
        QFETCH(int, step);
        QFETCH(QStringList, levels);
        QFETCH(ProofVerdict, verdict);
        QFETCH(int, noted);
        const auto proof = proofOf(*pack(), run(qPrintable(transport), 100, std::chrono::milliseconds(step)));
        QVERIFY(proof);
        QCOMPARE(proof->levels, levels);
        QCOMPARE(proof->verdict, verdict);
        QCOMPARE(proof->noted ? int(*proof->noted) : -1, noted);
        // What the advisor makes of it is one of these levels, or not conclusive.
        const QDateTime now = QDateTime(QDate(2026, 8, 1), QTime(12, 0), QTimeZone::utc()).toUTC();
        const auto cell = weigh(pack(), { attested(*proof, advisor::stampOf(*pack()), {}, now, 1) }, now).cells.first();
        if (levels.contains(QStringLiteral("degraded")) && levels.size() > 1)
            QCOMPARE(cell.result, advisor::MeasuredResult::NotConclusive);
        else
            QVERIFY(levels.contains(cell.after.value()));
    }

    void nothingIsSaidOfTooLittle()
    {
        QVERIFY(!proofOf(*pack(), run("sse", 59, 1ms)));
        QVERIFY(proofOf(*pack(), run("sse", 60, 1ms)));
        QVERIFY(!proofOf(*pack(), run("pigeon", 1000, 1ms)));
        advisor::Pack deaf = *pack();
        for (advisor::Feature& feature : deaf.features)
            feature.evidence = {};
        QVERIFY(!proofOf(deaf, run("sse", 1000, 1ms)));
    }
};

QTEST_APPLESS_MAIN(TestRunProof)
#include "tst_run_proof.moc"
