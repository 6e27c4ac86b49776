// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence in the window's decision: undecided, accepted, rejected, undone, saved and opened.
#include "tests/ui/fake_prover.h"
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using advisor::MeasuredResult;

class TestDecisionEvidenceSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.setWall(std::chrono::hours(24 * 365 * 56));
        m_decision = std::make_unique<Decision>(productPack(), nullptr, &m_clock);
        m_decision->replace({ {},
                                answers(m_decision->pack(),
                                    { { "direction", "server_push!" }, { "peers", "user_devices!" }, { "browser", "plain!" },
                                        { "freshness", "instant!" }, { "effort", "minimal" } }),
                                {}, {} },
            QStringLiteral("Example"));
        QCOMPARE(*m_decision->evaluation().winner, alternative("sse"));
    }

    void nothingChangesUntilItIsAccepted()
    {
        const advisor::Pack* pack = &m_decision->pack();
        add(20000);
        QCOMPARE(*m_decision->evaluation().winner, alternative("sse"));
        const auto& preview = m_decision->previewEvidence();
        QCOMPARE(preview.cells.size(), 1);
        QCOMPARE(preview.cells.first().before.value(), QStringLiteral("push_only"));
        QCOMPARE(preview.cells.first().after.value(), QStringLiteral("interval"));
        QCOMPARE(*preview.after.winner, alternative("websocket"));

        QSignalSpy changed(m_decision.get(), &Decision::changed);
        m_decision->acceptEvidence(sse());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(*m_decision->evaluation().winner, alternative("websocket"));
        QVERIFY(m_decision->previewEvidence().cells.isEmpty());
        QCOMPARE(&m_decision->pack(), pack); // as it is written, and in its place
        m_decision->undoStack().undo();
        QCOMPARE(*m_decision->evaluation().winner, alternative("sse"));
        QCOMPARE(m_decision->previewEvidence().cells.size(), 1);
        m_decision->undoStack().redo();
        QCOMPARE(*m_decision->evaluation().winner, alternative("websocket"));
    }

    void rejectedItStaysInTheFileAndAsksNoMore()
    {
        add(20000);
        m_decision->rejectEvidence();
        QVERIFY(m_decision->previewEvidence().cells.isEmpty());
        QCOMPARE(*m_decision->evaluation().winner, alternative("sse"));
        QCOMPARE(m_decision->evidenceOf(sse())->accepted, std::optional(false));
        m_decision->acceptEvidence(sse()); // another mind
        QCOMPARE(*m_decision->evaluation().winner, alternative("websocket"));
        m_decision->rejectEvidence(sse());
        QCOMPARE(*m_decision->evaluation().winner, alternative("sse"));
    }

    void whatOnlyConfirmsAsksNothing()
    {
        add(4);
        QVERIFY(m_decision->previewEvidence().cells.isEmpty());
        QVERIFY(m_decision->evidenceOf(sse()));
    }

    void aNewRunDoesNotUndoWhatWasAccepted()
    {
        add(20000);
        m_decision->acceptEvidence();
        m_clock.setWall(m_clock.wall() + std::chrono::minutes(1));
        add(4);
        QCOMPARE(m_decision->content().evidence.size(), 2);
        QCOMPARE(*m_decision->evaluation().winner, alternative("websocket"));
        QCOMPARE(m_decision->previewEvidence().cells.size(), 1);
        QCOMPARE(m_decision->previewEvidence().cells.first().before.value(), QStringLiteral("interval"));
        QCOMPARE(*m_decision->previewEvidence().after.winner, alternative("sse"));
        add(5); // takes the place of the undecided one
        QCOMPARE(m_decision->content().evidence.size(), 2);
        m_decision->acceptEvidence();
        QCOMPARE(m_decision->content().evidence.size(), 1);
        QCOMPARE(*m_decision->evaluation().winner, alternative("sse"));
    }

    void expiredItCountsNoMore()
    {
        add(20000);
        m_decision->acceptEvidence();
        const Decision::Content kept = m_decision->content();
        m_clock.setWall(m_clock.wall() + std::chrono::hours(24 * 31));
        m_decision->load({});
        m_decision->load(kept);
        QCOMPARE(*m_decision->evaluation().winner, alternative("sse"));
    }

    void anotherPackKeepsIt()
    {
        add(20000);
        m_decision->acceptEvidence();
        m_decision->setPack(productPack());
        QCOMPARE(*m_decision->evaluation().winner, alternative("websocket"));
    }

    void aFileBringsItBack()
    {
        QTemporaryDir folder;
        Document document(*m_decision, {});
        add(20000);
        m_decision->acceptEvidence();
        const QString path = folder.filePath(QStringLiteral("d.toml"));
        QVERIFY(!document.saveAs(path));
        const Decision::Content saved = m_decision->content();
        document.begin();
        QVERIFY(m_decision->content().evidence.isEmpty());
        QSignalSpy remarked(&document, &Document::remarked);
        QVERIFY(!document.open(path));
        QVERIFY(m_decision->content() == saved);
        QCOMPARE(*m_decision->evaluation().winner, alternative("websocket"));
        QVERIFY2(remarked.isEmpty(), remarked.isEmpty() ? "" : qPrintable(remarked.first().first().toString()));

        m_clock.setWall(m_clock.wall() + std::chrono::hours(24 * 31));
        QVERIFY(!document.open(path));
        QCOMPARE(remarked.size(), 1);
        const QString said = remarked.first().first().toString();
        QVERIFY2(said.contains(QStringLiteral("Measured too long ago to count: realtime/sse")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("winner: websocket -> sse")), qPrintable(said));
    }

private:
    static advisor::CellRef sse() { return cell("realtime", "sse"); }

    void add(double ms)
    {
        m_decision->addEvidence({ evidence::attested(delayed(sse(), ms), advisor::stampOf(m_decision->pack()), {}, m_decision->now(), 1) });
    }

    ManualClock m_clock;
    std::unique_ptr<Decision> m_decision;
};

QTEST_GUILESS_MAIN(TestDecisionEvidenceSteps)
#include "tst_decision_evidence_steps.moc"
