// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/proof_bench.h"

using namespace wirewise;
using namespace wirewise::test;

std::vector<evidence::Proof> evidence::allProofs()
{
    return { backpressureProof() };
}

class TestBackpressureProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_what_each_transport_does_data()
    {
        QTest::addColumn<bool>("claim");
        QTest::newRow("websocket") << true;
        QTest::newRow("sse") << true;
        QTest::newRow("grpc") << true;
        QTest::newRow("polling") << false; // not N/A: pull is the brake
        QTest::newRow("webhook") << false; // not N/A: the sender waits
    }

    void says_what_each_transport_does()
    {
        QFETCH(bool, claim);
        evidence::Lab lab(labSettings());
        const Judged judged = judge(lab, "backpressure", QTest::currentDataTag());
        QCOMPARE(judged.wrong, QString());
        QCOMPARE(judged.claim(), claim);
        QVERIFY(judged.note());
    }

    void a_server_without_a_bound_is_found_out_data()
    {
        QTest::addColumn<int>("dummy");
        QTest::newRow("websocket") << 0;
        QTest::newRow("sse") << 0;
    }

    void a_server_without_a_bound_is_found_out()
    {
        evidence::Lab::Settings settings = labSettings();
        settings.serverArguments = { QStringLiteral("--backlog"), QStringLiteral("2000000000") };
        evidence::Lab lab(settings);
        const Judged judged = judge(lab, "backpressure", QTest::currentDataTag());
        QCOMPARE(judged.wrong, QString());
        QVERIFY(!judged.claim());
        QCOMPARE(judged.figure("cut"), 0.0);
        QVERIFY(judged.figure("queued_max_bytes") > 2 * 1024 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestBackpressureProof)
#include "tst_backpressure_proof.moc"
