// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/proof_bench.h"

using namespace wirewise;
using namespace wirewise::test;

std::vector<evidence::Proof> evidence::allProofs()
{
    return { firewallProof() };
}

namespace {

// Asks for an upgrade with every poll.
class WantsAnUpgrade final : public Lying
{
public:
    using Lying::Lying;

    void open(const demo::OpenRequest& request) override
    {
        demo::OpenRequest asked = request;
        asked.target.headers += { { "Connection", "Upgrade" }, { "Upgrade", "polls" } };
        Lying::open(asked);
    }
};

} // namespace

class TestFirewallProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatGetsThrough_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<bool>("asWritten");
        QTest::addColumn<int>("died");
        QTest::newRow("websocket") << QStringLiteral("sometimes") << true << 2;
        QTest::newRow("sse") << QStringLiteral("plain_http") << true << 0;
        QTest::newRow("grpc") << QStringLiteral("sometimes") << true << 1;
        QTest::newRow("polling") << QStringLiteral("yes") << true << 0;
        QTest::newRow("webhook") << QStringLiteral("inbound") << false << 1;
    }

    void saysWhatGetsThrough()
    {
        QFETCH(QString, level);
        QFETCH(bool, asWritten);
        QFETCH(int, died);
        evidence::Lab lab(labSettings());
        const Judged judged = judge(lab, "firewall", QTest::currentDataTag());
        QCOMPARE(judged.wrong, QString());
        QVERIFY(judged.result.levels.contains(level));
        QCOMPARE(judged.claim(), asWritten);
        QVERIFY(judged.note());
        QCOMPARE(judged.figure("paths_died"), double(died));
        QVERIFY(!judged.result.measured);
        if (level == QLatin1String("plain_http")) { // buffered it comes, but late; as the server asks for it, at once
            QVERIFY(judged.figure("deaf_buffer_p95_ms") > 1000);
            QVERIFY(judged.figure("buffer_p95_ms") < 500);
        }
    }

    void aCancelledLabEndsSoon()
    {
        QElapsedTimer timer;
        timer.start();
        evidence::Lab::Settings settings = labSettings();
        settings.cancelled = [&timer] { return timer.elapsed() > 1500; };
        evidence::Lab lab(std::move(settings));
        QCOMPARE(judge(lab, "firewall", "sse").wrong, QStringLiteral("interrupted"));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void pollsThatNeedAnUpgradeAreFoundOut()
    {
        evidence::Lab lab(labWith<WantsAnUpgrade>());
        const Judged judged = judge(lab, "firewall", "polling");
        QCOMPARE(judged.wrong, QString());
        QVERIFY(!judged.claim());
        QVERIFY(judged.allows("sometimes"));
    }
};

QTEST_GUILESS_MAIN(TestFirewallProof)
#include "tst_firewall_proof.moc"
