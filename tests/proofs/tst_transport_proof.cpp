// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/proof_bench.h"

using namespace wirewise;
using namespace wirewise::test;

std::vector<evidence::Proof> evidence::allProofs()
{
    return { transportProof() };
}

class TestTransportProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatTheTapSaw_data()
    {
        QTest::addColumn<QStringList>("levels");
        QTest::addColumn<bool>("asWritten");
        QTest::addColumn<int>("leastFraming");
        QTest::addColumn<int>("mostFraming");
        QTest::newRow("websocket") << QStringList { QStringLiteral("upgraded_tcp") } << true << 2 << 4;
        QTest::newRow("sse") << QStringList { QStringLiteral("http_stream") } << false << 20 << 32;
        QTest::newRow("grpc") << QStringList { QStringLiteral("http2_stream") } << true << 14 << 14;
        QTest::newRow("polling") << QStringList { QStringLiteral("http_request") } << true << 200 << 900;
        QTest::newRow("webhook") << QStringList { QStringLiteral("http_request") } << true << 200 << 900;
    }

    void namesWhatTheTapSaw()
    {
        QFETCH(QStringList, levels);
        QFETCH(bool, asWritten);
        QFETCH(int, leastFraming);
        QFETCH(int, mostFraming);
        evidence::Lab lab(labSettings());
        const Judged judged = judge(lab, "transport", QTest::currentDataTag());
        QCOMPARE(judged.wrong, QString());
        QCOMPARE(judged.result.levels, levels);
        QCOMPARE(judged.claim(), asWritten);
        QVERIFY(judged.note());
        QCOMPARE(judged.figure("not_understood"), 0.0);
        QVERIFY(judged.figure("framing_bytes") >= leastFraming && judged.figure("framing_bytes") <= mostFraming);
    }

    // It calls itself WebSocket and polls.
    void aWebSocketThatPollsIsFoundOut()
    {
        evidence::Lab::Settings settings = labSettings();
        const auto& polling = *transports::transportEntry(TransportId(QStringLiteral("polling")));
        settings.makeTransport = [&polling](const TransportId&, const QString&, QObject* parent) {
            return polling.make({ QStringLiteral("short"), std::chrono::milliseconds(100), {} }, parent);
        };
        settings.urlOf = [&polling](const TransportId&, const wire::ReadyLine& ready) { return polling.bundledUrl(ready); };
        evidence::Lab lab(std::move(settings));
        const Judged judged = judge(lab, "transport", "websocket");
        QCOMPARE(judged.wrong, QString());
        QVERIFY(!judged.claim());
        QCOMPARE(judged.result.levels, QStringList { QStringLiteral("http_request") });
        QVERIFY(judged.figure("events") > 0);
    }

    void aCancelledLabEndsAtOnce()
    {
        evidence::Lab::Settings settings = labSettings();
        settings.cancelled = [] { return true; };
        evidence::Lab lab(std::move(settings));
        QVERIFY(!judge(lab, "transport", "sse").wrong.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTransportProof)
#include "tst_transport_proof.moc"
