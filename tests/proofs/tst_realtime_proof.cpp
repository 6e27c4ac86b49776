// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/proof_bench.h"

using namespace wirewise;
using namespace wirewise::test;

std::vector<evidence::Proof> evidence::allProofs()
{
    return { realtimeProof() };
}

namespace {

// Hands on what comes 1.5 s late.
class Late final : public Lying
{
public:
    using Lying::Lying;

private:
    void pass(const demo::Message& message) override
    {
        QTimer::singleShot(std::chrono::milliseconds(1500), this, [this, message] { Q_EMIT received(message); });
    }
};

} // namespace

class TestRealtimeProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_what_each_transport_does_data()
    {
        QTest::addColumn<QString>("level");
        QTest::newRow("websocket") << QStringLiteral("yes");
        QTest::newRow("sse") << QStringLiteral("push_only");
        QTest::newRow("grpc") << QStringLiteral("yes");
        QTest::newRow("polling") << QStringLiteral("interval");
        QTest::newRow("webhook") << QStringLiteral("on_event");
    }

    void says_what_each_transport_does()
    {
        QFETCH(QString, level);
        evidence::Lab lab(labSettings());
        const Judged judged = judge(lab, "realtime", QTest::currentDataTag());
        QCOMPARE(judged.wrong, QString());
        QVERIFY(judged.result.levels.contains(level));
        QVERIFY(judged.claim());
        QVERIFY(judged.note());
        QCOMPARE(judged.result.metric, QStringLiteral("delivery_latency_p95_ms"));
        const advisor::Measured p95 = *judged.result.measured;
        QVERIFY(p95.samples >= 59);
        QVERIFY(p95.low <= p95.value && p95.value <= p95.high);
    }

    void takes_the_decisions_rate_and_threshold()
    {
        evidence::Lab::Settings settings = labSettings();
        settings.need.workload.rate = 100;
        settings.need.freshness = std::chrono::milliseconds(0);
        settings.need.stated = true;
        evidence::Lab lab(settings);
        const Judged judged = judge(lab, "realtime", "websocket");
        QCOMPARE(judged.wrong, QString());
        QCOMPARE(judged.figure("rate_per_s"), 100.0);
        QVERIFY(judged.result.text.english().contains(QStringLiteral("The decision wants 0 ms at p95: missed.")));
    }

    void large_events_stay_as_rare_as_they_are()
    {
        evidence::Lab::Settings settings = labSettings();
        settings.need.workload.rate = 1;
        settings.need.workload.size = 1000 * 1000;
        evidence::Lab lab(settings);
        const Judged judged = judge(lab, "realtime", "sse");
        QCOMPARE(judged.wrong, QString());
        QCOMPARE(judged.figure("rate_per_s"), 2.0);
        QCOMPARE(judged.figure("lost"), 0.0);
        QVERIFY(judged.result.text.english().contains(QStringLiteral("Usually wanted are 1000 ms at p95: met.")));
        QVERIFY(!judged.result.measured); // a p95 of six has no interval
    }

    void a_transport_that_dawdles_is_found_out_data()
    {
        QTest::addColumn<int>("dummy");
        for (const char* transport : { "websocket", "polling" })
            QTest::newRow(transport) << 0;
    }

    void a_transport_that_dawdles_is_found_out()
    {
        evidence::Lab lab(labWith<Late>());
        const Judged judged = judge(lab, "realtime", QTest::currentDataTag());
        QCOMPARE(judged.wrong, QString());
        QVERIFY(!judged.claim());
        QVERIFY(!judged.note());
    }
};

QTEST_GUILESS_MAIN(TestRealtimeProof)
#include "tst_realtime_proof.moc"
