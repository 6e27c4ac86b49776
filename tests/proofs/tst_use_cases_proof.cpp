// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/proof_bench.h"

using namespace wirewise;
using namespace wirewise::test;

std::vector<evidence::Proof> evidence::allProofs()
{
    return { useCasesProof() };
}

namespace {

// Keeps each tenth event to itself.
class LosesATenth final : public Lying
{
public:
    using Lying::Lying;

private:
    void pass(const demo::Message& message) override
    {
        if (message.envelope)
            if (const auto* event = std::get_if<wire::FeedEvent>(&*message.envelope); event && event->seq % 10 == 0)
                return;
        Q_EMIT received(message);
    }
};

} // namespace

class TestUseCasesProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_transport_serves_its_own_use_data()
    {
        QTest::addColumn<int>("dummy");
        for (const char* transport : { "websocket", "sse", "grpc", "polling", "webhook" })
            QTest::newRow(transport) << 0;
    }

    void each_transport_serves_its_own_use()
    {
        evidence::Lab lab(labSettings());
        const Judged judged = judge(lab, "use_cases", QTest::currentDataTag());
        QCOMPARE(judged.wrong, QString());
        QVERIFY(judged.claim());
        QCOMPARE(judged.figure("lost"), 0.0);
    }

    void the_scenarios_own_threshold_decides()
    {
        evidence::Lab::Settings settings = labSettings();
        evidence::Need need;
        need.workload.rate = 20;
        need.freshness = std::chrono::milliseconds(50);
        settings.scenario.insert(TransportId(QStringLiteral("polling")), need);
        evidence::Lab lab(settings);
        const Judged judged = judge(lab, "use_cases", "polling");
        QCOMPARE(judged.wrong, QString());
        QVERIFY(!judged.claim()); // a poll each second is no 50 ms
        QCOMPARE(judged.figure("threshold_ms"), 50.0);
    }

    void losing_events_is_found_out()
    {
        evidence::Lab lab(labWith<LosesATenth>());
        const Judged judged = judge(lab, "use_cases", "webhook");
        QCOMPARE(judged.wrong, QString());
        QVERIFY(judged.figure("lost") >= 10);
        QVERIFY(!judged.claim());
    }
};

QTEST_GUILESS_MAIN(TestUseCasesProof)
#include "tst_use_cases_proof.moc"
