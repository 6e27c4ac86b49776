// SPDX-License-Identifier: GPL-3.0-or-later
// P15 of engine.md section 2, and the other properties on packs nobody wrote: whatever the pack says, the
// engine is right about it, and no id of the real one is known to the code.
#include "tests/advisor/answer_sets.h"
#include "tests/advisor/evaluation_agreement.h"
#include "tests/advisor/pack_generator.h"
#include "tests/advisor/pack_toml.h"
#include "tests/advisor/packs.h"
#include "tests/advisor/property_checks.h"

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

constexpr int packs = 50;
constexpr Reading readings[] = { Reading::Assessed, Reading::AsWritten };

// The ranking without those that are not in the smaller pack.
QStringList orderAmong(const Pack& smaller, const PlainEvaluation& evaluation)
{
    QStringList order;
    for (const QString& id : evaluation.order()) {
        if (smaller.indexOf(AlternativeId(id)) >= 0)
            order << id;
    }
    return order;
}

bool isNew(const Pack& before, const QString& alternative)
{
    return before.indexOf(AlternativeId(alternative)) < 0;
}

} // namespace

class TestGeneratedPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_reference = referencePack();
        for (int seed = 1; seed <= packs; ++seed)
            m_packs.push_back(loadedFrom(generatedToml(*m_reference, quint64(seed))));
    }

    void theReferencePackSurvivesBeingWrittenAndRead()
    {
        const std::shared_ptr<const Pack> copy = reloaded(*m_reference);
        Random random(1);
        for (int i = 0; i < 200; ++i) {
            const Answers answers = randomAnswers(*copy, random);
            const QString text
                = disagreement(evaluatePlainly(*m_reference, answers), Engine(copy).evaluate(answers));
            QVERIFY2(text.isEmpty(), qPrintable(toText(answers) + u'\n' + text));
        }
    }

    void theyDifferAndHoldNoIdOfTheReference()
    {
        QSet<QString> known;
        for (const Alternative& alternative : m_reference->alternatives)
            known << alternative.id.value();
        QSet<size_t> sizes;
        for (const auto& pack : m_packs) {
            QCOMPARE(pack->features.size(), size_t(14));
            QCOMPARE(pack->questions.size(), size_t(14));
            sizes << pack->alternatives.size();
            for (const Alternative& alternative : pack->alternatives)
                QVERIFY(!known.contains(alternative.id.value()));
        }
        QVERIFY(sizes.size() >= 4);
    }

    void twoEvaluationsAgree()
    {
        std::map<QString, int> seen;
        for (const auto& pack : m_packs) {
            const Engine engine(pack);
            const EvaluationTables tables(*pack);
            Random random(2);
            for (int i = 0; i < 200; ++i) {
                const Answers answers = randomAnswers(*pack, random);
                for (const Reading reading : readings) {
                    const PlainEvaluation plain = evaluatePlainly(*pack, answers, reading);
                    ++seen[plain.status];
                    QString text = disagreement(
                        *pack, plain, tables, tables.evaluate(tables.toPlain(answers), reading), reading);
                    if (text.isEmpty())
                        text = disagreement(plain, engine.evaluate(answers, reading));
                    QVERIFY2(text.isEmpty(), qPrintable(pack->title + u' ' + toText(answers) + u'\n' + text));
                }
            }
        }
        for (const auto& [status, times] : seen)
            qInfo("%s: %d", qPrintable(status), times);
        QCOMPARE(seen.size(), size_t(5));
    }

    void p2_theOrderOfThePackIsIrrelevant()
    {
        Random random(20);
        for (const auto& pack : m_packs) {
            Pack shuffled = *pack;
            shuffleOrder(shuffled, random);
            const Engine engine(pack);
            const Engine other(reloaded(shuffled));
            for (int i = 0; i < 20; ++i) {
                const Answers answers = randomAnswers(*pack, random);
                const Evaluation before = engine.evaluate(answers);
                const Evaluation after = other.evaluate(answers);
                QCOMPARE(after.status, before.status);
                QCOMPARE(QSet<AlternativeId>(after.coWinners.begin(), after.coWinners.end()),
                    QSet<AlternativeId>(before.coWinners.begin(), before.coWinners.end()));
                for (const Standing& standing : before.ranking)
                    QCOMPARE(after.standing(standing.alternative)->score, standing.score);
            }
        }
    }

    void p3_whoPassesIsNotOvertakenByWhoFails()
    {
        int checks = 0;
        hold(20, 21, randomAnswers, [&checks](const Engine& engine, const Answers& answers, Reading reading) {
            return brokenMonotony(engine, answers, reading, checks);
        });
        QVERIFY2(checks > 30000, qPrintable(QString::number(checks)));
    }

    // Each alternative is taken out of the text, with the pairs it is part of, and the text is read again.
    void p5_losersDecideNothing()
    {
        Random random(22);
        for (size_t p = 0; p < m_packs.size(); p += 4) {
            const std::shared_ptr<const Pack>& pack = m_packs[p];
            for (const Alternative& gone : pack->alternatives) {
                Pack smaller = *pack;
                removeAlternative(smaller, gone.id);
                const Engine engine(reloaded(smaller));
                for (int i = 0; i < 10; ++i) {
                    const Answers answers = randomAnswers(*pack, random);
                    const PlainEvaluation whole = evaluatePlainly(*pack, answers);
                    const PlainEvaluation part = evaluatePlainly(engine.pack(), answers);
                    const QString text = disagreement(part, engine.evaluate(answers));
                    QVERIFY2(text.isEmpty(), qPrintable(text));
                    QCOMPARE(part.order(), orderAmong(engine.pack(), whole));
                    if (!whole.winner.isEmpty() && !isNew(engine.pack(), whole.winner))
                        QCOMPARE(part.winner, whole.winner);
                }
            }
        }
    }

    void p6_pointsAddUpAndRestOnCells() { hold(20, 23, randomAnswers, brokenPoints); }
    void p10_flipsAreAllOfTheSmallest() { hold(4, 24, randomAnswers, brokenFlips); }
    void p11_relaxationsAndConflictsAreExact() { hold(20, 25, demandingAnswers, brokenDeadEnd); }
    void p12_settledIsExact()
    {
        hold(
            12, 26, [](const Pack& pack, Random& random) { return nearlyComplete(pack, random, 1000); },
            brokenCompletions);
    }
    void p12_theNextQuestionIsWhatItSays() { hold(4, 27, randomAnswers, brokenNextQuestion); }
    void p13_sharesAddUp() { hold(4, 28, randomAnswers, brokenConfidence); }
    void contrastsAddUp() { hold(10, 29, randomAnswers, brokenContrast); }

    // A new transport, feature and question are data only: who was there before keeps its score, its
    // exclusions and its place among the old, and the headline changes only to who is new.
    void p15_aNewcomerChangesNothingBetweenTheOthers()
    {
        Random random(30);
        for (size_t p = 0; p < 10; ++p) {
            const std::shared_ptr<const Pack> before = p == 0 ? m_reference : m_packs[p];
            Pack grown = *before;
            grown.scenarios.clear();
            if (p == 0)
                addFeature(grown, random);
            Pack unchanged = grown; // adding may make an option incoherent, which the generator then mends
            addTransport(grown, random, true);
            if (p == 0)
                addQuestion(grown, random);
            if (passesOf(grown) != passesOf(unchanged))
                continue;
            const std::shared_ptr<const Pack> after = reloaded(grown);
            const Engine engine(after);
            for (int i = 0; i < 400; ++i) {
                const Answers answers = randomAnswers(*before, random);
                const PlainEvaluation old = evaluatePlainly(*before, answers);
                const PlainEvaluation now = evaluatePlainly(*after, answers);
                QVERIFY(disagreement(now, engine.evaluate(answers)).isEmpty());
                QCOMPARE(orderAmong(*before, now), old.order());
                for (const PlainStanding& standing : old.ranking) {
                    QCOMPARE(now.standing(standing.alternative)->score, standing.score);
                    QCOMPARE(now.standing(standing.alternative)->clauses, standing.clauses);
                }
                QVERIFY(headlineOf(now) == headlineOf(old) || isNew(*before, now.winner));
                ++m_newcomerChecks;
            }
        }
        QVERIFY2(m_newcomerChecks >= 2000, qPrintable(QString::number(m_newcomerChecks)));
    }

private:
    // How many `pass` the options the two packs share have.
    static int passesOf(const Pack& pack)
    {
        int passes = 0;
        for (size_t q = 0; q < 13; ++q) {
            for (const Option& option : pack.questions[q].options) {
                for (const Effect& effect : option.effects)
                    passes += effect.pass ? 1 : 0;
            }
        }
        return passes;
    }

    // On some sets of each pack, in either reading.
    template <typename Sets, typename Check> void hold(int sets, quint64 seed, Sets drawn, Check broken)
    {
        Random random(seed);
        for (const auto& pack : m_packs) {
            const Engine engine(pack);
            for (int i = 0; i < sets; ++i) {
                const Answers answers = drawn(*pack, random);
                const QString text = broken(engine, answers, readings[i % 2]);
                QVERIFY2(text.isEmpty(), qPrintable(pack->title + u' ' + toText(answers) + u'\n' + text));
            }
        }
    }

    int m_newcomerChecks = 0;
    std::shared_ptr<const Pack> m_reference;
    std::vector<std::shared_ptr<const Pack>> m_packs;
};

QTEST_GUILESS_MAIN(TestGeneratedPacks)
#include "tst_generated_packs.moc"
