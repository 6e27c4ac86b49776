// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack_edits.h"
#include "ui/models/decision.h"
#include "ui/models/ranking_words.h"

#include <QSignalSpy>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using advisor::Importance;
using advisor::Status;

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_decision = std::make_unique<Decision>(productPack()); }

    void beginsWithNothingToRank()
    {
        QCOMPARE(m_decision->evaluation().status, Status::NoInformation);
        QVERIFY(!m_decision->leadingTransport());
        QVERIFY(!m_decision->undoStack().canUndo());
    }

    void everyChangeIsOneStep()
    {
        QSignalSpy changed(m_decision.get(), &Decision::changed);
        m_decision->choose(question("direction"), option("both_ways"));
        m_decision->choose(question("direction"), option("both_ways")); // no change, no step
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_decision->undoStack().count(), 1);
        m_decision->setImportance(question("direction"), Importance::Nice);
        m_decision->setState(question("browser"), advisor::Answer::State::DontKnow);
        m_decision->clear(question("direction"));
        QCOMPARE(m_decision->undoStack().count(), 4);
        while (m_decision->undoStack().canUndo())
            m_decision->undoStack().undo();
        QVERIFY(m_decision->answers().isEmpty());
        QCOMPARE(m_decision->evaluation().status, Status::NoInformation);
        m_decision->undoStack().redo();
        QCOMPARE(m_decision->answers().value(question("direction")).importance, Importance::Must);
    }

    void importanceIsKeptForAnAnswerToCome()
    {
        m_decision->setImportance(question("network"), Importance::Must);
        QCOMPARE(m_decision->undoStack().count(), 1); // it can be taken back
        m_decision->choose(question("network"), option("locked"));
        QCOMPARE(m_decision->answers().value(question("network")).importance, Importance::Must);
    }

    void typingATitleIsOneStep()
    {
        for (const char* text : { "T", "Te", "Tea", "Team" })
            m_decision->setTitle(QString::fromLatin1(text));
        QCOMPARE(m_decision->undoStack().count(), 1);
        m_decision->undoStack().undo();
        QVERIFY(m_decision->title().isEmpty());
    }

    void tellsWhatAnOptionWouldExclude()
    {
        m_decision->replace(
            { {}, answers(m_decision->pack(), { { "direction", "both_ways!" }, { "browser", "plain!" } }),
                advisor::Reading::Assessed },
            QStringLiteral("x"));
        QCOMPARE(m_decision->leadingTransport(), TransportId(QStringLiteral("websocket")));
        QVERIFY(
            !m_decision->wouldExclude(question("network"), option("locked"))); // as a should it only costs
        m_decision->setImportance(question("network"), Importance::Must);
        QCOMPARE(m_decision->wouldExclude(question("network"), option("locked")), alternative("websocket"));
        QVERIFY(!m_decision->wouldExclude(question("network"), option("internet")));
    }

    void anOptionThatOnlyExcludesTogetherTellsToo()
    {
        // grpc_browser_bidi: a library is fine for browsers, and both sides send.
        m_decision->replace(
            { {}, answers(m_decision->pack(), { { "browser", "with_library!" }, { "payload", "typed!" } }),
                advisor::Reading::Assessed },
            QStringLiteral("x"));
        QCOMPARE(m_decision->evaluation().winner, alternative("grpc"));
        QCOMPARE(m_decision->wouldExclude(question("direction"), option("both_ways")), alternative("grpc"));
        QVERIFY(!m_decision->wouldExclude(question("direction"), option("server_push")));
        m_decision->setImportance(question("direction"), Importance::Should); // a wish: no answer yet
        QVERIFY(!m_decision->wouldExclude(question("direction"), option("both_ways")));
        QVERIFY(!m_decision->wouldExclude(question("direction"), option("nobody_knows")));
        QVERIFY(!m_decision->wouldExclude(question("nobody_asks"), option("both_ways")));
    }

    void whatWouldExcludeAgreesWithAFullEvaluation()
    {
        for (const advisor::Scenario& scenario : m_decision->pack().scenarios) {
            m_decision->load(
                { {}, advisor::answersOf(m_decision->pack(), scenario), advisor::Reading::Assessed });
            const auto leader = m_decision->evaluation().winner;
            for (const advisor::Question& each : m_decision->pack().questions) {
                for (const advisor::Option& choice : each.options) {
                    advisor::Answers then = m_decision->answers();
                    then.insert(each.id,
                        { advisor::Answer::State::Chosen, choice.id, m_decision->importance(each.id) });
                    const advisor::Evaluation whole = m_decision->engine().evaluate(then);
                    const advisor::Standing* standing = leader ? whole.standing(*leader) : nullptr;
                    QCOMPARE(m_decision->wouldExclude(each.id, choice.id).has_value(),
                        standing && !standing->qualifies);
                }
            }
        }
    }

    void changesOfOneGestureAreOneStep()
    {
        m_decision->choose(question("direction"), option("both_ways"));
        const int before = m_decision->undoStack().count();
        for (const Importance each : { Importance::Should, Importance::Nice, Importance::Should })
            m_decision->setImportance(question("direction"), each, 7);
        QCOMPARE(m_decision->undoStack().count(), before + 1);
        QCOMPARE(m_decision->undoStack().undoText(), QStringLiteral("Importance: should"));
        m_decision->setImportance(question("direction"), Importance::Nice, 8); // another drag
        QCOMPARE(m_decision->undoStack().count(), before + 2);
        m_decision->setImportance(question("direction"), Importance::Must, 8); // back and forth
        m_decision->setImportance(question("direction"), Importance::Should, 8);
        QCOMPARE(m_decision->undoStack().count(), before + 1); // ends where it began: no step
        m_decision->setImportance(question("direction"), Importance::Nice); // clicks
        m_decision->setImportance(question("direction"), Importance::Must);
        QCOMPARE(m_decision->undoStack().count(), before + 3);
        m_decision->choose(question("browser"), option("plain"));
        m_decision->setImportance(question("direction"), Importance::Nice, 9);
        m_decision->setImportance(question("browser"), Importance::Nice, 9); // another question
        QCOMPARE(m_decision->undoStack().count(), before + 6);
    }

    void aWishIsNoChange()
    {
        m_decision->choose(question("direction"), option("both_ways"));
        QSignalSpy changed(m_decision.get(), &Decision::changed);
        QSignalSpy wished(m_decision.get(), &Decision::wishChanged);
        m_decision->setImportance(question("network"), Importance::Must);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(wished.count(), 1);
        QCOMPARE(wished.first().first().value<advisor::QuestionId>(), question("network"));
        QCOMPARE(m_decision->importance(question("network")), Importance::Must);
    }

    void aWishIsUndone()
    {
        QSignalSpy wished(m_decision.get(), &Decision::wishChanged);
        const Importance usual = m_decision->importance(question("network"));
        m_decision->setImportance(question("network"), Importance::Must);
        m_decision->choose(question("network"), option("locked"));
        m_decision->undoStack().undo();
        QCOMPARE(m_decision->importance(question("network")), Importance::Must);
        m_decision->undoStack().undo();
        QCOMPARE(m_decision->importance(question("network")), usual);
        m_decision->undoStack().redo();
        QCOMPARE(m_decision->importance(question("network")), Importance::Must);
        QCOMPARE(wished.count(), 3);
        QVERIFY(!m_decision->undoStack().canUndo() || m_decision->undoStack().undoText().startsWith(QStringLiteral("Importance")));
    }

    void typingIsOneStepUntilAPause()
    {
        ManualClock clock;
        Decision decision(productPack(), nullptr, &clock);
        for (const char* typed : { "T", "Te", "Tea" }) {
            decision.setTitle(QString::fromLatin1(typed));
            clock.advance(std::chrono::seconds(2)); // slowly, yet in one go
        }
        QCOMPARE(decision.undoStack().count(), 1);
        clock.advance(std::chrono::seconds(10));
        decision.setTitle(QStringLiteral("Team"));
        QCOMPARE(decision.undoStack().count(), 2);
        decision.undoStack().undo();
        QCOMPARE(decision.title(), QStringLiteral("Tea"));
    }

    void stepsSayWhatTheyDo()
    {
        const auto text = [this] { return m_decision->undoStack().undoText(); };
        m_decision->choose(question("direction"), option("both_ways"));
        QCOMPARE(text(), QStringLiteral("Answer: Both sides"));
        m_decision->setImportance(question("direction"), Importance::Should);
        QCOMPARE(text(), QStringLiteral("Importance: should"));
        m_decision->setState(question("browser"), advisor::Answer::State::DontKnow);
        QCOMPARE(text(), QStringLiteral("Answer: Not sure"));
        m_decision->clear(question("direction"));
        QCOMPARE(text(), QStringLiteral("Clear: Both sides"));
        m_decision->setReading(advisor::Reading::AsWritten);
        QCOMPARE(text(), QStringLiteral("Reading: as written"));
    }

    void aFlipIsAppliedInOneStep()
    {
        m_decision->load(
            { {}, answers(m_decision->pack(), { { "direction", "both_ways!" }, { "browser", "plain!" } }),
                advisor::Reading::Assessed });
        QVERIFY(m_decision->advice().flips);
        const advisor::Flip flip = m_decision->advice().flips->flips.first();
        QVERIFY(flip.winner);
        m_decision->apply(flip.changes);
        QCOMPARE(m_decision->evaluation().winner, flip.winner);
        QCOMPARE(m_decision->undoStack().count(), 1);
        QCOMPARE(
            m_decision->undoStack().undoText(), QStringLiteral("Apply: ") + m_decision->name(*flip.winner));
        m_decision->undoStack().undo();
        QCOMPARE(m_decision->leadingTransport(), TransportId(QStringLiteral("websocket")));
        m_decision->apply(flip.changes, QStringLiteral("Apply: the other"));
        QCOMPARE(m_decision->undoStack().undoText(), QStringLiteral("Apply: the other"));
    }

    void aDeadEndIsLeftInOneStep()
    {
        m_decision->load({ {},
            answers(m_decision->pack(),
                { { "direction", "both_ways!" }, { "browser", "plain!" }, { "payload", "typed!" } }),
            advisor::Reading::Assessed });
        QCOMPARE(m_decision->evaluation().status, Status::None);
        QVERIFY(!m_decision->advice().deadEnd.isEmpty());
        const advisor::Relaxation relaxation = m_decision->advice().deadEnd.relaxations.first();
        m_decision->relax(relaxation);
        QCOMPARE(m_decision->evaluation().winner, relaxation.winner);
        QCOMPARE(m_decision->undoStack().count(), 1);
        QVERIFY(m_decision->undoStack().undoText().startsWith(QStringLiteral("Only should: ")));
        m_decision->undoStack().undo();
        QCOMPARE(m_decision->evaluation().status, Status::None);
    }

    void adviceFollowsTheReading()
    {
        m_decision->choose(question("direction"), option("both_ways"));
        QCOMPARE(&m_decision->evaluation(), &m_decision->advice().evaluation);
        m_decision->setReading(advisor::Reading::AsWritten);
        QCOMPARE(m_decision->advice().evaluation.reading, advisor::Reading::AsWritten);
        QCOMPARE(m_decision->evaluation(advisor::Reading::Assessed).reading, advisor::Reading::Assessed);
        QVERIFY(m_decision->advice().next.ask);
    }

    void theConfidenceIsOfTheseAnswersOrAbsent()
    {
        QSignalSpy arrived(m_decision.get(), &Decision::confidenceChanged);
        QVERIFY(!m_decision->confidence());
        m_decision->choose(question("direction"), option("both_ways"));
        QVERIFY(!m_decision->confidence()); // not here yet
        QTRY_VERIFY(m_decision->confidence());
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(m_decision->confidence()->winner, *m_decision->evaluation().winner);
        m_decision->setTitle(QStringLiteral("t"));
        m_decision->setImportance(question("network"), Importance::Must); // a wish
        QVERIFY(m_decision->confidence());
        m_decision->choose(question("browser"), option("plain"));
        QVERIFY(!m_decision->confidence());
        QCOMPARE(arrived.count(), 2); // gone
        m_decision->undoStack().undo();
        QVERIFY(m_decision->confidence()); // known: no flicker
        QCOMPARE(arrived.count(), 3);
        m_decision->clear(question("direction"));
        QVERIFY(!m_decision->confidence()); // nothing leads
        QCOMPARE(m_decision->evaluation().status, Status::NoInformation);
    }

    void bothReadingsAreEvaluated()
    {
        m_decision->choose(question("direction"), option("both_ways"));
        QCOMPARE(m_decision->evaluation(advisor::Reading::Assessed).reading, advisor::Reading::Assessed);
        QCOMPARE(m_decision->evaluation(advisor::Reading::AsWritten).reading, advisor::Reading::AsWritten);
        m_decision->setReading(advisor::Reading::AsWritten);
        QCOMPARE(m_decision->evaluation().reading, advisor::Reading::AsWritten);
        m_decision->undoStack().undo();
        QCOMPARE(m_decision->reading(), advisor::Reading::Assessed);
    }

    void loadingStartsTheHistoryAnew()
    {
        m_decision->choose(question("direction"), option("both_ways"));
        m_decision->load({ QStringLiteral("t"), {}, advisor::Reading::AsWritten });
        QVERIFY(!m_decision->undoStack().canUndo());
        QCOMPARE(m_decision->title(), QStringLiteral("t"));
        QVERIFY(m_decision->answers().isEmpty());
    }

    void anotherPackKeepsTheContent()
    {
        m_decision->choose(question("direction"), option("both_ways"));
        m_decision->setImportance(question("effort"), Importance::Must);
        m_decision->choose(question("effort"), option("minimal"));
        const Decision::Content before = m_decision->content();
        QByteArray toml = withMqtt(productToml());
        const qsizetype from = toml.indexOf("id         = \"effort\"");
        const qsizetype length = toml.indexOf("[[question]]", from) - from;
        toml.replace(from, length,
            replaced(toml.mid(from, length), "\"effort\"\n", "\"effort\"\nmax_importance = \"should\"\n")
                .replace(" pass = 50,", ""));
        const advisor::LoadedPack loaded = advisor::loadPack(toml, QStringLiteral("mine.toml"));
        QVERIFY2(loaded.pack, qPrintable(loaded.faults.value(0).text()));
        QStringList order;
        connect(m_decision.get(), &Decision::packChanged, this, [&] {
            const bool evaluated = m_decision->evaluation().standing(alternative("mqtt")) != nullptr;
            order << (evaluated ? QStringLiteral("pack, evaluated") : QStringLiteral("pack"));
        });
        connect(m_decision.get(), &Decision::changed, this, [&] { order << QStringLiteral("rest"); });
        m_decision->setPack(loaded.pack);
        QCOMPARE(order, QStringList({ QStringLiteral("pack, evaluated"), QStringLiteral("rest") }));
        QCOMPARE(m_decision->content(), before);
        QCOMPARE(m_decision->undoStack().count(), 3); // its wish, its answers: no step of the pack's
        // It counts for as much as this pack allows, and is not forgotten.
        QCOMPARE(m_decision->importance(question("effort")), Importance::Should);
        QCOMPARE(m_decision->answers().value(question("effort")).importance, Importance::Should);
        m_decision->setPack(productPack());
        QCOMPARE(m_decision->answers(), before.answers);
    }

    void everyScenarioHasItsWords_data()
    {
        QTest::addColumn<QString>("id");
        const auto pack = productPack();
        for (const advisor::Scenario& scenario : pack->scenarios)
            QTest::addRow("%s", qPrintable(scenario.id.value())) << scenario.id.value();
    }

    void everyScenarioHasItsWords()
    {
        QFETCH(QString, id);
        const advisor::Scenario* scenario = m_decision->pack().scenario(advisor::ScenarioId(id));
        m_decision->replace({ scenario->title, advisor::answersOf(m_decision->pack(), *scenario),
                                advisor::Reading::Assessed },
            QStringLiteral("x"));
        QVERIFY(!headline(*m_decision).isEmpty());
        QVERIFY(!reason(*m_decision).isEmpty());
        QVERIFY(!readingsLine(*m_decision).isEmpty());
        for (const advisor::Standing& standing : m_decision->evaluation().ranking) {
            if (standing.qualifies)
                continue;
            QVERIFY2(!exclusion(m_decision->pack(), m_decision->answers(), standing).isEmpty(),
                qPrintable(standing.alternative.value()));
            QVERIFY(!exclusionDetail(standing).isEmpty());
        }
        if (m_decision->evaluation().status == Status::None)
            QVERIFY(!m_decision->leadingTransport());
        else
            QVERIFY(m_decision->leadingTransport());
    }

    void namesAreEnumerated()
    {
        QCOMPARE(enumerated({}), QString());
        QCOMPARE(enumerated({ QStringLiteral("a") }), QStringLiteral("a"));
        QCOMPARE(enumerated({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") }),
            QStringLiteral("a, b and c"));
        QCOMPARE(enumerated(
                     { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d") }),
            QStringLiteral("a, b and 2 more"));
    }

private:
    std::unique_ptr<Decision> m_decision;
};

QTEST_MAIN(TestDecision)
#include "tst_decision.moc"
