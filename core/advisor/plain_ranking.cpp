// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/plain_ranking.h"

#include <algorithm>
#include <bit>

namespace wirewise::advisor {

namespace {

void countClauses(const EvaluationTables& tables, const PlainAnswers& answers, Reading reading, PlainRanking& ranking)
{
    for (int q = 0; q < tables.questions(); ++q) {
        if (answers.option[size_t(q)] < 0 || answers.importance[size_t(q)] != Importance::Must)
            continue;
        for (std::uint64_t rest = tables.failing(q, answers.option[size_t(q)], reading); rest != 0; rest &= rest - 1)
            ++ranking.clauses[size_t(std::countr_zero(rest))];
    }
    // Two rules over the same questions are one clause, and one over a single question may repeat an answer's.
    std::vector<std::pair<std::uint64_t, std::uint64_t>> counted; // questions, whom they exclude
    for (const EvaluationTables::VetoRule& rule : tables.vetoRules()) {
        if (!EvaluationTables::fires(rule, answers))
            continue;
        std::uint64_t questions = 0;
        for (const auto& [question, options] : rule.when)
            questions |= std::uint64_t(1) << question;
        std::uint64_t fresh = rule.about;
        if (std::has_single_bit(questions)) {
            const int q = std::countr_zero(questions);
            fresh &= ~tables.failing(q, answers.option[size_t(q)], reading);
        }
        for (const auto& [set, about] : counted)
            fresh &= set == questions ? ~about : ~std::uint64_t(0);
        counted.emplace_back(questions, rule.about);
        for (; fresh != 0; fresh &= fresh - 1)
            ++ranking.clauses[size_t(std::countr_zero(fresh))];
    }
}

// One number that sorts as engine.md 1.4 does: clauses, tier, score, simplicity, position.
std::uint64_t keyOf(const EvaluationTables& tables, const PlainRanking& ranking, int t, Reading reading)
{
    constexpr std::uint64_t mostScore = (std::uint64_t(1) << 31) - 1;
    const std::uint64_t clauses = ranking.clauses[size_t(t)];
    const std::uint64_t composite = tables.composites() >> t & 1u;
    const std::uint64_t behind = mostScore - std::uint64_t(ranking.result.score[size_t(t)]);
    const auto simplicity = std::min<std::uint64_t>(std::uint64_t(tables.simplicity(t, reading)), 4095);
    return clauses << 50 | composite << 49 | behind << 18 | simplicity << 6 | std::uint64_t(t);
}

void sortInto(const EvaluationTables& tables, Reading reading, PlainRanking& ranking)
{
    std::array<std::uint64_t, mostAlternatives> keys;
    ranking.size = tables.alternatives();
    for (int t = 0; t < ranking.size; ++t) {
        const std::uint64_t key = keyOf(tables, ranking, t, reading);
        int at = t;
        for (; at > 0 && keys[size_t(at - 1)] > key; --at)
            keys[size_t(at)] = keys[size_t(at - 1)];
        keys[size_t(at)] = key;
    }
    for (int i = 0; i < ranking.size; ++i)
        ranking.order[size_t(i)] = std::int8_t(keys[size_t(i)] & 63u);
}

void decide(const EvaluationTables& tables, PlainRanking& ranking)
{
    const std::uint64_t qualifying = tables.everyone() & ~ranking.result.excluded;
    if (qualifying == 0) {
        ranking.status = Status::None;
        return;
    }
    ranking.headline = ranking.order[0];
    const int best = ranking.result.score[size_t(ranking.headline)];
    const bool composite = (tables.composites() >> ranking.headline & 1u) != 0;
    for (std::uint64_t rest = qualifying; rest != 0; rest &= rest - 1) {
        const int t = std::countr_zero(rest);
        const bool same = ((tables.composites() >> t & 1u) != 0) == composite;
        if (same && ranking.result.score[size_t(t)] == best)
            ranking.coWinners |= std::uint64_t(1) << t;
        if (!same && ranking.result.score[size_t(t)] > best)
            ranking.upgrades |= std::uint64_t(1) << t;
    }
    ranking.status = !std::has_single_bit(ranking.coWinners) ? Status::Tie
        : composite                                          ? Status::Composite
                                                             : Status::Recommended;
}

void findReasons(const EvaluationTables& tables, const PlainAnswers& answers, Reading reading, PlainRanking& ranking)
{
    std::array<std::array<int, strongestReasons>, mostAlternatives> points;
    const auto alternatives = size_t(tables.alternatives());
    for (size_t t = 0; t < alternatives; ++t) {
        points[t].fill(0);
        ranking.reasons[t].fill(-1);
    }
    for (int q = 0; q < tables.questions(); ++q) {
        const int option = answers.option[size_t(q)];
        if (option < 0 || !tables.hasEffect(q, option))
            continue;
        const int weight = tables.weight(answers.importance[size_t(q)]);
        const int* worth = tables.worthRow(q, option, reading);
        for (size_t t = 0; t < alternatives; ++t) {
            const int brings = weight * worth[t];
            if (brings <= points[t].back())
                continue;
            int at = strongestReasons - 1;
            for (; at > 0 && brings > points[t][size_t(at - 1)]; --at) {
                points[t][size_t(at)] = points[t][size_t(at - 1)];
                ranking.reasons[t][size_t(at)] = ranking.reasons[t][size_t(at - 1)];
            }
            points[t][size_t(at)] = brings;
            ranking.reasons[t][size_t(at)] = std::int8_t(q);
        }
    }
}

} // namespace

PlainRanking rank(const EvaluationTables& tables, const PlainAnswers& answers, Reading reading)
{
    PlainRanking ranking;
    ranking.result = tables.evaluate(answers, reading);
    if (ranking.result.maxScore == 0 || tables.alternatives() == 0)
        return ranking;
    countClauses(tables, answers, reading, ranking);
    sortInto(tables, reading, ranking);
    decide(tables, ranking);
    findReasons(tables, answers, reading, ranking);
    return ranking;
}

} // namespace wirewise::advisor
