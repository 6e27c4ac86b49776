// SPDX-License-Identifier: GPL-3.0-or-later
// engine.md 1.3: why ours is a weighted sum of absolute values. On the reference matrix, exclusions left
// aside, the methods that normalise over the transports present let a loser decide who wins; ours cannot.
#include "core/advisor/evaluation_tables.h"
#include "tests/advisor/answer_sets.h"
#include "tests/advisor/other_methods.h"
#include "tests/advisor/packs.h"

#include <cmath>
#include <functional>

using namespace wirewise;
using namespace wirewise::advisor;

namespace {

using other::Matrix;
using other::Row;

struct Method
{
    const char* name;
    std::function<Row(const Matrix&, const Row&)> score;
};

const std::vector<Method>& methods()
{
    static const auto most
        = [](const Row& weights) { return other::Directions(weights.size(), other::Best::Most); };
    static const std::vector<Method> all {
        { "absolute weighted sum", other::weightedSum },
        { "min-max weighted sum",
            [](const Matrix& m, const Row& w) { return other::weightedSum(other::minMax(m, most(w)), w); } },
        { "column sums",
            [](const Matrix& m, const Row& w) { return other::weightedSum(other::columnSums(m), w); } },
        { "TOPSIS",
            [](const Matrix& m, const Row& w) { return other::topsis(other::vectorNorms(m), w, most(w)); } },
        { "PROMETHEE II", other::prometheeII },
    };
    return all;
}

// Transports that share the first place, by their numbers; what differs by rounding only is shared too.
std::vector<int> winners(const Row& scores, const std::vector<int>& who)
{
    const double best = *std::max_element(scores.begin(), scores.end());
    std::vector<int> first;
    for (size_t i = 0; i < scores.size(); ++i) {
        if (scores[i] >= best - 1e-9 * std::max(1.0, std::abs(best)))
            first.push_back(who[i]);
    }
    return first;
}

struct Counts
{
    int sameAsOurs = 0;
    int removed = 0; // sets in which taking some loser away changes who is first
    int copied = 0; // ... putting a copy of some loser in
};

struct Case
{
    Matrix matrix; // [transport][answered question]
    Row weights;
    Row scores; // as the engine has them
};

// A copy counts as the one it is a copy of.
bool changes(const Method& method, const Case& given, const std::vector<int>& first, size_t loser, bool copy)
{
    Case changed = given;
    std::vector<int> who;
    for (size_t t = 0; t < given.matrix.size(); ++t)
        who.push_back(int(t));
    if (copy) {
        changed.matrix.push_back(given.matrix[loser]);
        who.push_back(int(loser));
    } else {
        changed.matrix.erase(changed.matrix.begin() + qsizetype(loser));
        who.erase(who.begin() + qsizetype(loser));
    }
    return winners(method.score(changed.matrix, changed.weights), who) != first;
}

Case caseOf(const Pack& pack, const EvaluationTables& tables, const Answers& answers)
{
    Case made;
    const PlainAnswers plain = tables.toPlain(answers);
    for (size_t t = 0; t < pack.alternatives.size(); ++t) {
        if (pack.alternatives[t].isComposite())
            continue;
        Row row;
        for (size_t q = 0; q < pack.questions.size(); ++q) {
            const int option = plain.option[q];
            if (option >= 0 && !pack.questions[q].options[size_t(option)].neutral)
                row.push_back(tables.worth(int(q), option, int(t), Reading::Assessed));
        }
        made.matrix.push_back(row);
        made.scores.push_back(tables.evaluate(plain, Reading::Assessed).score[t]);
    }
    for (size_t q = 0; q < pack.questions.size(); ++q) {
        const int option = plain.option[q];
        if (option >= 0 && !pack.questions[q].options[size_t(option)].neutral)
            made.weights.push_back(pack.policy.weight(plain.importance[q]));
    }
    return made;
}

} // namespace

class TestRankReversal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losersDecideInOtherMethodsAndNotInOurs()
    {
        const std::shared_ptr<const Pack> pack = referencePack();
        const EvaluationTables tables(*pack);
        const std::vector<int> everyone { 0, 1, 2, 3, 4 };
        std::vector<Counts> counts(methods().size());
        Random random(13);
        int sets = 0;
        while (sets < 4000) {
            const Case given = caseOf(*pack, tables, randomAnswers(*pack, random));
            if (given.weights.empty())
                continue;
            ++sets;
            QCOMPARE(given.matrix.size(), everyone.size());
            QCOMPARE(other::weightedSum(given.matrix, given.weights), given.scores);
            const std::vector<int> ours = winners(other::weightedSum(given.matrix, given.weights), everyone);
            for (size_t m = 0; m < methods().size(); ++m) {
                const Method& method = methods()[m];
                const std::vector<int> first = winners(method.score(given.matrix, given.weights), everyone);
                bool removed = false;
                bool copied = false;
                for (const int loser : everyone) {
                    if (std::count(first.begin(), first.end(), loser) > 0)
                        continue;
                    removed = removed || changes(method, given, first, size_t(loser), false);
                    copied = copied || changes(method, given, first, size_t(loser), true);
                }
                counts[m].sameAsOurs += first == ours ? 1 : 0;
                counts[m].removed += removed ? 1 : 0;
                counts[m].copied += copied ? 1 : 0;
            }
        }
        const auto percent = [sets](int count) { return 100.0 * count / sets; };
        for (size_t m = 0; m < methods().size(); ++m)
            qInfo("%-22s same winner %5.1f %%, changed by removing a loser %5.2f %%, by copying one %5.2f %%",
                methods()[m].name, percent(counts[m].sameAsOurs), percent(counts[m].removed),
                percent(counts[m].copied));
        QCOMPARE(counts[0].removed, 0);
        QCOMPARE(counts[0].copied, 0);
        for (size_t m = 1; m < counts.size(); ++m)
            QVERIFY2(percent(counts[m].removed) > 5, methods()[m].name);
        QCOMPARE(counts[1].copied, 0); // min-max sees the ends of a column only
        for (size_t m = 2; m < counts.size(); ++m)
            QVERIFY2(percent(counts[m].copied) > 5, methods()[m].name);
    }
};

QTEST_GUILESS_MAIN(TestRankReversal)
#include "tst_rank_reversal.moc"
