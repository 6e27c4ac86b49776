// SPDX-License-Identifier: GPL-3.0-or-later
// Who cancels does not wait, whatever is under way.
#include "tests/proofs/proof_bench.h"

#include <QDeadlineTimer>

using namespace wirewise;
using namespace wirewise::test;

std::vector<evidence::Proof> evidence::allProofs()
{
    return { directionProof(), realtimeProof(), scalabilityProof(), binaryProof(), useCasesProof(), backpressureProof(), mobileProof() };
}

class TestCancelledProofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endQuickly_data()
    {
        QTest::addColumn<QString>("feature");
        QTest::addColumn<QString>("transport");
        for (const evidence::Proof& proof : evidence::allProofs())
            for (const char* transport : { "websocket", "grpc", "polling", "webhook" })
                QTest::addRow("%s/%s", qPrintable(proof.feature.value()), transport) << proof.feature.value() << QString::fromLatin1(transport);
    }

    void endQuickly()
    {
        QFETCH(QString, feature);
        QFETCH(QString, transport);
        const QDeadlineTimer cancelledAt(600); // in the middle of most
        evidence::Lab::Settings settings = labSettings();
        settings.cancelled = [&cancelledAt] { return cancelledAt.hasExpired(); };
        QDeadlineTimer tooLate(5000);
        {
            evidence::Lab lab(settings);
            const auto result = evidence::prove(lab, shippedPack(), { advisor::FeatureId(feature), advisor::AlternativeId(transport) });
            if (cancelledAt.hasExpired() && result && result->seconds > 0.7)
                QFAIL("a verdict although it was cancelled");
        }
        QVERIFY(!tooLate.hasExpired());
    }
};

QTEST_GUILESS_MAIN(TestCancelledProofs)
#include "tst_cancelled_proofs.moc"
