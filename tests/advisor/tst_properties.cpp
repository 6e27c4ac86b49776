// SPDX-License-Identifier: GPL-3.0-or-later
// The properties of engine.md section 2 on the reference pack and on the shipped one; each slot begins with
// the number of its property. P1 is tst_two_evaluations, P14 tst_pack_loader, P15 tst_generated_packs; what
// is counted over the whole answer space (P4, P5, P7, P8, P9) is tested where it is counted.
#include "core/advisor/advice/confidence.h"
#include "core/advisor/advice/flips.h"
#include "core/advisor/advice/next_question.h"
#include "tests/advisor/answer_sets.h"
#include "tests/advisor/other_methods.h"
#include "tests/advisor/pack_generator.h"
#include "tests/advisor/packs.h"
#include "tests/advisor/plain_evaluation.h"
#include "tests/advisor/property_checks.h"
#include "tests/advisor/small_pack.h"
#include "tests/advisor/toml_text.h"
#include "tests/support/sanitized.h"

#include <cmath>

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

using Check = QString (*)(const Engine&, const Answers&, Reading);

constexpr Reading readings[] = { Reading::Assessed, Reading::AsWritten };

#define HOLDS(text, answers)                                                                                 \
    do {                                                                                                     \
        const QString wrong = text;                                                                          \
        QVERIFY2(wrong.isEmpty(), qPrintable(toText(answers) + u'\n' + wrong));                              \
    } while (false)

Answers alike(const Answers& answers, Random& random)
{
    QList<QuestionId> order = answers.keys();
    Answers other;
    while (!order.isEmpty()) {
        const QuestionId question = order.takeAt(below(random, size_t(order.size())));
        other.insert(question, answers.value(question));
    }
    return other;
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_reference = std::make_unique<Engine>(referencePack());
        m_shipped = std::make_unique<Engine>(shippedPack());
    }

    void p2_theOrderOfAnswersIsIrrelevant()
    {
        Random random(2);
        for (int i = 0; i < 500; ++i) {
            const Answers answers = randomAnswers(m_reference->pack(), random);
            const Answers shuffled = alike(answers, random);
            QCOMPARE(toJson(m_reference->pack(), m_reference->evaluate(shuffled)),
                toJson(m_reference->pack(), m_reference->evaluate(answers)));
        }
    }

    void p2_theOrderOfKeysIsIrrelevant_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("reference") << dataPath(QStringLiteral("reference.toml"));
        QTest::newRow("shipped") << QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml");
    }

    void p2_theOrderOfKeysIsIrrelevant()
    {
        QFETCH(QString, file);
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray bytes = source.readAll();
        const TomlNode document = std::get<TomlNode>(readToml(bytes));
        const Engine engine(loadedFrom(bytes));
        Random random(3);
        for (int copy = 0; copy < 6; ++copy) {
            const KeyOrder order = copy == 0 ? KeyOrder::Sorted : KeyOrder::Shuffled;
            const Engine other(loadedFrom(tomlText(document, order, Random(quint64(copy)))));
            QCOMPARE(other.pack().sha256, engine.pack().sha256);
            for (int i = 0; i < 50; ++i) {
                const Answers answers = randomAnswers(engine.pack(), random);
                for (const Reading reading : readings)
                    QCOMPARE(toJson(other.pack(), other.evaluate(answers, reading)),
                        toJson(engine.pack(), engine.evaluate(answers, reading)));
            }
        }
    }

    // The order of questions and features decides what is asked and shown first, never who leads; that of
    // the alternatives decides between exact ties that are equally simple.
    void p2_theOrderOfThePackIsIrrelevant()
    {
        Random random(4);
        for (int copy = 0; copy < 10; ++copy) {
            Pack shuffled = m_reference->pack();
            shuffleOrder(shuffled, random);
            const Engine other(std::make_shared<const Pack>(shuffled));
            for (int i = 0; i < 50; ++i) {
                const Answers answers = randomAnswers(shuffled, random);
                const Evaluation before = m_reference->evaluate(answers);
                const Evaluation after = other.evaluate(answers);
                QCOMPARE(after.status, before.status);
                QCOMPARE(QSet<AlternativeId>(after.coWinners.begin(), after.coWinners.end()),
                    QSet<AlternativeId>(before.coWinners.begin(), before.coWinners.end()));
                for (const Standing& standing : before.ranking) {
                    QCOMPARE(after.standing(standing.alternative)->score, standing.score);
                    QCOMPARE(after.standing(standing.alternative)->qualifies, standing.qualifies);
                }
            }
        }
    }

    void p3_whoPassesIsNotOvertakenByWhoFails()
    {
        Random random(5);
        int checks = 0;
        while (checks < test::rounds(200000)) {
            const Engine& engine = checks % 2 == 0 ? *m_reference : *m_shipped;
            const Reading reading = checks % 3 == 0 ? Reading::AsWritten : Reading::Assessed;
            const Answers answers = randomAnswers(engine.pack(), random);
            HOLDS(brokenMonotony(engine, answers, reading, checks), answers);
            ++checks;
        }
    }

    void p6_pointsAddUpAndRestOnCells() { hold(3000, 6, randomAnswers, brokenPoints); }
    void p10_flipsAreAllOfTheSmallest() { hold(150, 10, randomAnswers, brokenFlips); }
    void p12_settledIsExact()
    {
        hold(
            600, 12, [](const Pack& pack, Random& random) { return nearlyComplete(pack, random, 2000); },
            brokenCompletions);
    }
    // Two open questions that only together bring a tie: it counts where the other leads ties.
    void p12_anExactTieCanUnsettle()
    {
        for (const bool leadsTies : { false, true }) {
            // By rows: what each of the three answers is worth; the first row leads ties.
            const std::vector<int> ahead { 70, 50, 50 };
            const std::vector<int> behind { 50, 60, 60 };
            const Pack pack
                = packOfQuestions(leadsTies ? Values { behind, ahead } : Values { ahead, behind });
            const Engine engine(reloaded(pack));
            const Answers answers = parseAnswers(engine.pack(), QStringLiteral("q0=yes+"));
            HOLDS(brokenCompletions(engine, answers, Reading::Assessed), answers);
            const NextQuestion next = nextQuestion(engine, answers, Reading::Assessed);
            QCOMPARE(next.settled, !leadsTies);
            QCOMPARE(next.together.has_value(), leadsTies);
        }
    }

    void p12_theNextQuestionIsWhatItSays() { hold(150, 13, randomAnswers, brokenNextQuestion); }
    // Nearly every result hangs on some one answer: that is what makes "what would change it" worth showing.
    void p10_oneAnswerIsNearlyAlwaysEnough()
    {
        Random random(18);
        int leading = 0;
        int one = 0;
        for (int i = 0; i < 2000; ++i) {
            const std::optional<Flips> flips = findFlips(
                *m_reference, randomAnswers(m_reference->pack(), random), Reading::Assessed, FlipDepth::One);
            leading += flips ? 1 : 0;
            one += flips && flips->changes == 1 ? 1 : 0;
        }
        QVERIFY2(one > 0.98 * leading, qPrintable(QStringLiteral("%1 of %2").arg(one).arg(leading)));
    }

    // "Choose based on directionality, ..."
    void p12_theFirstQuestionIsTheSeeds()
    {
        for (const Engine* engine : { m_reference.get(), m_shipped.get() })
            QCOMPARE(nextQuestion(*engine, {}, Reading::Assessed).ask->value(), QStringLiteral("direction"));
    }

    void p13_sharesAddUp() { hold(150, 14, randomAnswers, brokenConfidence); }
    void contrastsAddUp() { hold(500, 15, randomAnswers, brokenContrast); }

    void p11_relaxationsAndConflictsAreExact()
    {
        Random random(11);
        int ends = 0;
        std::map<size_t, int> sizes;
        while (ends < test::rounds(996)) {
            const Engine& engine = ends % 2 == 0 ? *m_reference : *m_shipped;
            const Reading reading = readings[ends % 4 < 2 ? 0 : 1];
            const Answers answers = demandingAnswers(engine.pack(), random);
            HOLDS(brokenDeadEnd(engine, answers, reading), answers);
            if (engine.evaluate(answers, reading).status == Status::None)
                ++ends;
        }
    }

    // The triangle against the plain sum at random points of it: who leads there, and how often.
    void p13_theTriangleIsWhatAPointInItSays()
    {
        Random random(16);
        for (int i = 0; i < 25; ++i) {
            const Answers answers = randomAnswers(m_reference->pack(), random);
            const std::optional<Confidence> got = confidence(*m_reference, answers, Reading::Assessed);
            if (!got || got->contenders.size() < 2)
                continue;
            std::map<QString, int> led;
            constexpr int points = 2000;
            for (int p = 0; p < points; ++p)
                ++led[leaderAt(other::uniformWeights(3, random), *got, answers)];
            for (const Contender& contender : got->contenders) {
                const double share = led[contender.alternative.value()] / double(points);
                QVERIFY2(std::abs(share - contender.triangle.share.value) < 0.05,
                    qPrintable(QStringLiteral("%1 %2: %3 instead of %4")
                                   .arg(toText(answers), contender.alternative.value())
                                   .arg(share)
                                   .arg(contender.triangle.share.value)));
            }
            QCOMPARE(leaderAt({ got->here.mustsAlone, got->here.mustsAndShoulds, got->here.allAlike }, *got,
                         answers),
                got->winner.value());
        }
    }

    // First-rank shares against weights drawn another way: at random, until they are in order.
    void p13_acceptabilityIsUniformOverTheOrderedWeights()
    {
        Random random(17);
        int compared = 0;
        while (compared < 12) {
            const Answers answers = randomAnswers(m_reference->pack(), random);
            const std::optional<Confidence> got = confidence(*m_reference, answers, Reading::Assessed);
            if (!got || got->contenders.size() < 2 || weightsOf(answers).size() < 3)
                continue;
            ++compared;
            const other::Matrix worth = worthOf(*got, answers);
            std::vector<other::Row> weights;
            while (weights.size() < 2000)
                weights.push_back(orderedWeights(weightsOf(answers), random));
            const other::Smaa plain = other::smaa(std::vector<other::Matrix>(weights.size(), worth), weights);
            for (size_t c = 0; c < got->contenders.size(); ++c)
                QVERIFY2(std::abs(plain.rank[c][0] - got->contenders[c].firstRank) < 0.06,
                    qPrintable(toText(answers)));
        }
    }

private:
    template <typename Sets> void hold(int sets, quint64 seed, Sets drawn, Check check)
    {
        Random random(seed);
        for (int i = 0; i < test::rounds(sets); ++i) {
            const Engine& engine = i % 2 == 0 ? *m_reference : *m_shipped;
            const Reading reading = readings[i % 4 < 2 ? 0 : 1];
            const Answers answers = drawn(engine.pack(), random);
            HOLDS(check(engine, answers, reading), answers);
        }
    }

    // Of the answers that weigh, in the pack's order: their importances.
    std::vector<Importance> weightsOf(const Answers& answers) const
    {
        std::vector<Importance> importances;
        const PlainAnswers plain = m_reference->tables().toPlain(answers);
        for (size_t q = 0; q < m_reference->pack().questions.size(); ++q) {
            if (plain.option[q] >= 0 && m_reference->tables().hasEffect(int(q), plain.option[q]))
                importances.push_back(plain.importance[q]);
        }
        return importances;
    }

    other::Matrix worthOf(const Confidence& confidence, const Answers& answers) const
    {
        const Pack& pack = m_reference->pack();
        const PlainAnswers plain = m_reference->tables().toPlain(answers);
        other::Matrix worth;
        for (const Contender& contender : confidence.contenders) {
            other::Row& row = worth.emplace_back();
            for (size_t q = 0; q < pack.questions.size(); ++q) {
                if (plain.option[q] >= 0 && m_reference->tables().hasEffect(int(q), plain.option[q]))
                    row.push_back(m_reference->tables().worth(
                        int(q), plain.option[q], pack.indexOf(contender.alternative), Reading::Assessed));
            }
        }
        return worth;
    }

    // Any order within a class is as likely: the largest gaps, shuffled, to the musts, and so on.
    static other::Row orderedWeights(const std::vector<Importance>& importances, Random& random)
    {
        other::Row sorted = other::uniformWeights(int(importances.size()), random);
        std::sort(sorted.rbegin(), sorted.rend());
        other::Row weights(importances.size());
        size_t next = 0;
        for (const Importance importance : { Importance::Must, Importance::Should, Importance::Nice }) {
            std::vector<size_t> of;
            for (size_t i = 0; i < importances.size(); ++i) {
                if (importances[i] == importance)
                    of.push_back(i);
            }
            for (size_t i = of.size(); i > 1; --i)
                std::swap(of[i - 1], of[size_t(below(random, i))]);
            for (const size_t i : of)
                weights[i] = sorted[next++];
        }
        return weights;
    }

    QString leaderAt(const other::Row& corners, const Confidence& confidence, const Answers& answers) const
    {
        const double nice = corners[2] / 3;
        const double should = nice + corners[1] / 2;
        const double must = should + corners[0];
        other::Row weights;
        for (const Importance importance : weightsOf(answers))
            weights.push_back(importance == Importance::Must ? must
                    : importance == Importance::Should       ? should
                                                             : nice);
        const other::Row scores = other::weightedSum(worthOf(confidence, answers), weights);
        size_t best = 0;
        for (size_t c = 1; c < scores.size(); ++c) {
            const auto simplicity = [&](size_t contender) {
                return m_reference->tables().simplicity(
                    m_reference->pack().indexOf(confidence.contenders[contender].alternative),
                    Reading::Assessed);
            };
            if (scores[c] > scores[best] + 1e-6
                || (scores[c] > scores[best] - 1e-6 && simplicity(c) < simplicity(best)))
                best = c;
        }
        return confidence.contenders[best].alternative.value();
    }

    std::unique_ptr<Engine> m_reference;
    std::unique_ptr<Engine> m_shipped;
};

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
