// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/proof_bench.h"

using namespace wirewise;
using namespace wirewise::test;

std::vector<evidence::Proof> evidence::allProofs()
{
    return { binaryProof() };
}

namespace {

// Changes one bit of large payloads.
class FlipsABit final : public Lying
{
public:
    using Lying::Lying;

private:
    void pass(const demo::Message& message) override
    {
        demo::Message changed = message;
        if (changed.envelope)
            if (auto* event = std::get_if<wire::FeedEvent>(&*changed.envelope); event && event->payload.size() > 100'000)
                event->payload[77'777] = static_cast<char>(event->payload[77'777] ^ 1);
        Q_EMIT received(changed);
    }
};

// Carries bytes as text, as the feed's JSON does, and pretends that frames do.
class NoBinaryFrames final : public Lying
{
public:
    using Lying::Lying;

private:
    void pass(const demo::Message& message) override
    {
        demo::Message changed = message;
        changed.data = changed.data.toBase64();
        changed.binary = false;
        Q_EMIT received(changed);
    }
};

} // namespace

class TestBinaryProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_what_each_transport_does_data()
    {
        QTest::addColumn<QString>("level");
        QTest::newRow("websocket") << QStringLiteral("yes");
        QTest::newRow("sse") << QStringLiteral("text_only");
        QTest::newRow("grpc") << QStringLiteral("typed");
        QTest::newRow("polling") << QStringLiteral("yes");
        QTest::newRow("webhook") << QStringLiteral("yes");
    }

    void says_what_each_transport_does()
    {
        QFETCH(QString, level);
        evidence::Lab lab(labSettings());
        const Judged judged = judge(lab, "binary", QTest::currentDataTag());
        QCOMPARE(judged.wrong, QString());
        QVERIFY(judged.result.levels.contains(level));
        QVERIFY(judged.claim());
        QVERIFY(judged.note());
        QCOMPARE(judged.figure("mebibyte_intact"), 1.0);
        if (level != QLatin1String("text_only"))
            QVERIFY(!judged.allows("text_only"));
        else
            QVERIFY(!judged.allows("yes"));
    }

    void a_changed_bit_is_found_out_data()
    {
        QTest::addColumn<int>("dummy");
        for (const char* transport : { "websocket", "sse", "grpc", "polling", "webhook" })
            QTest::newRow(transport) << 0;
    }

    void a_changed_bit_is_found_out()
    {
        evidence::Lab lab(labWith<FlipsABit>());
        const Judged judged = judge(lab, "binary", QTest::currentDataTag());
        QCOMPARE(judged.wrong, QString());
        QVERIFY(!judged.claim());
    }

    void text_frames_are_no_binary_support()
    {
        evidence::Lab lab(labWith<NoBinaryFrames>());
        QVERIFY(!judge(lab, "binary", "websocket").claim());
    }
};

QTEST_GUILESS_MAIN(TestBinaryProof)
#include "tst_binary_proof.moc"
