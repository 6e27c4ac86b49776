// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/contrast.h"

#include "core/advisor/evaluation_tables.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

// Rows of A and B stand in the same order: one for each effect of each answer.
QList<Difference> differencesOf(const Standing& a, const Standing& b)
{
    QList<Difference> all;
    for (qsizetype i = 0; i < a.contributions.size(); ++i) {
        const Contribution& rowA = a.contributions.at(i);
        const Contribution& rowB = b.contributions.at(i);
        if (all.isEmpty() || all.last().question != rowA.question)
            all << Difference { rowA.question, rowA.option, rowA.importance, 0, {} };
        all.last().points += rowA.points - rowB.points;
        all.last().cells << CellPair { rowA.cell, rowB.cell, rowA.text, rowB.text, rowA.levelLabel,
            rowB.levelLabel };
    }
    all.removeIf([](const Difference& each) { return each.points == 0; });
    std::stable_sort(all.begin(), all.end(),
        [](const Difference& x, const Difference& y) { return x.points > y.points; });
    return all;
}

QList<QuestionId> decisiveSet(const QList<Difference>& differences, int gap, bool tieStaysWithA)
{
    QList<QuestionId> set;
    int left = gap;
    for (const Difference& each : differences) {
        if (each.points <= 0 || left < 0 || (left == 0 && !tieStaysWithA))
            break;
        set << each.question;
        left -= each.points;
    }
    return set;
}

} // namespace

Contrast contrast(
    const Engine& engine, const Evaluation& evaluation, const AlternativeId& a, const AlternativeId& b)
{
    const Standing* standingA = evaluation.standing(a);
    const Standing* standingB = evaluation.standing(b);
    Contrast result;
    result.a = a;
    result.b = b;
    if (!standingA || !standingB)
        return result;
    const Pack& pack = engine.pack();
    result.prefers = standingA->position < standingB->position ? a : b;
    result.gap = standingA->score - standingB->score;
    result.vetoesOfA = standingA->vetoes;
    result.vetoesOfB = standingB->vetoes;
    result.differences = differencesOf(*standingA, *standingB);
    const int indexA = pack.indexOf(a);
    const int indexB = pack.indexOf(b);
    const bool sameTier = pack.alternatives[size_t(indexA)].isComposite()
        == pack.alternatives[size_t(indexB)].isComposite();
    if (sameTier && standingA->qualifies && standingB->qualifies && result.prefers == a) {
        result.smallestDecisiveSet = decisiveSet(result.differences, result.gap,
            engine.tables().leadsTie(indexA, indexB, evaluation.reading));
    }
    return result;
}

} // namespace wirewise::advisor
