// SPDX-License-Identifier: GPL-3.0-or-later
// A run that measured something can be kept with the decision, from where its end is told.
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/pages/prove/end_card.h"

#include <QPushButton>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using namespace std::chrono_literals;

namespace {

measure::RunSummary run(int events, std::chrono::milliseconds delay)
{
    measure::RunSummary summary;
    summary.transport = TransportId(QStringLiteral("sse"));
    summary.workload.duration = 5s;
    summary.faults = { QStringLiteral("latency:12s") };
    summary.seed = 7;
    for (int i = 0; i < events; ++i)
        summary.latency.record(delay);
    summary.received = events;
    summary.ended = { QStringLiteral("client"), 0, {}, QStringLiteral("You ended it.") };
    return summary;
}

} // namespace

class TestEndCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_decision = std::make_unique<Decision>(productPack());
        m_decision->replace({ {}, answers(m_decision->pack(), { { "direction", "server_push!" }, { "peers", "user_devices!" },
                                      { "browser", "plain!" }, { "freshness", "instant!" }, { "effort", "minimal" } }), {}, {} },
            QStringLiteral("Example"));
        m_card = std::make_unique<EndCard>(*m_decision);
        m_card->show();
    }

    void aSlowRunChangesTheRecommendationAndUndoBringsItBack()
    {
        QCOMPARE(m_decision->evaluation().winner->value(), QStringLiteral("sse"));
        m_card->tell(run(200, 12s), true);
        QVERIFY(keep()->isVisible());
        QTest::mouseClick(keep(), Qt::LeftButton);
        QVERIFY(!keep()->isEnabled()); // once is enough
        const auto* kept = m_decision->evidenceOf({ advisor::FeatureId(QStringLiteral("realtime")), advisor::AlternativeId(QStringLiteral("sse")) });
        QVERIFY(kept && !kept->accepted);
        QCOMPARE(kept->evidence.command, QStringLiteral("wirewise-cli demo sse --rate 10 --size 256 --kind text --clients 1 --duration 5 "
                                                        "--fault latency:12s --seed 7"));
        QVERIFY(kept->evidence.proof.text.english().contains(QStringLiteral("latency:12s"))); // what was planted is said
        QCOMPARE(m_decision->evaluation().winner->value(), QStringLiteral("sse")); // nobody accepted it yet
        m_decision->acceptEvidence();
        QVERIFY(m_decision->evaluation().winner->value() != QLatin1String("sse"));
        m_decision->undoStack().undo();
        QCOMPARE(m_decision->evaluation().winner->value(), QStringLiteral("sse"));
        m_decision->undoStack().undo();
        QVERIFY(m_decision->content().evidence.isEmpty());
    }

    void byKeyboard()
    {
        m_card->tell(run(200, 3ms), true);
        keep()->setFocus();
        QTest::keyClick(keep(), Qt::Key_Space);
        QCOMPARE(m_decision->content().evidence.size(), 1);
    }

    void whatSaysNothingIsNotOffered()
    {
        m_card->tell(run(20, 3ms), true); // too few to tell a p95
        QVERIFY(!keep()->isVisible());
        m_card->tell(run(200, 3ms), false); // it broke
        QVERIFY(!keep()->isVisible());
    }

private:
    QPushButton* keep() { return m_card->findChild<QPushButton*>(QStringLiteral("keepEvidence")); }

    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<EndCard> m_card;
};

QTEST_MAIN(TestEndCard)

#include "tst_end_card.moc"
