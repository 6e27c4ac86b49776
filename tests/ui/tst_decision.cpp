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
        QCOMPARE(m_decision->undoStack().count(), 0);
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
        QCOMPARE(m_decision->undoStack().count(), 2);
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
            QVERIFY2(!exclusion(*m_decision, standing).isEmpty(), qPrintable(standing.alternative.value()));
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
