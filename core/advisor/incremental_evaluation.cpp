// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/incremental_evaluation.h"

#include <bit>

namespace wirewise::advisor {

IncrementalEvaluation::IncrementalEvaluation(
    const EvaluationTables& tables, Reading reading, const PlainAnswers& answers)
    : m_tables(tables)
    , m_reading(reading)
    , m_met(tables.vetoRules().size(), 0)
{
    for (int q = 0; q < tables.questions(); ++q)
        set(q, answers.option[size_t(q)], answers.importance[size_t(q)]);
}

void IncrementalEvaluation::set(int question, int option, Importance importance)
{
    const auto q = size_t(question);
    if (m_answers.option[q] >= 0)
        weigh(question, m_answers.option[q], m_answers.importance[q], -1);
    m_answers.option[q] = std::int8_t(option);
    m_answers.importance[q] = importance;
    if (option >= 0)
        weigh(question, option, importance, +1);
}

int IncrementalEvaluation::permille(int alternative) const
{
    return permilleOf(m_result.score[size_t(alternative)], m_result.maxScore);
}

void IncrementalEvaluation::weigh(int question, int option, Importance importance, int sign)
{
    if (m_tables.hasEffect(question, option)) {
        const int weight = sign * m_tables.weight(importance);
        const int* worth = m_tables.worthRow(question, option, m_reading);
        m_result.maxScore += 10000 * weight;
        const int alternatives = m_tables.alternatives();
        for (int t = 0; t < alternatives; ++t)
            m_result.score[size_t(t)] += weight * worth[t];
    }
    if (importance != Importance::Must)
        return;
    exclude(m_tables.failing(question, option, m_reading), sign);
    const std::vector<EvaluationTables::VetoRule>& rules = m_tables.vetoRules();
    for (size_t r = 0; r < rules.size(); ++r) {
        for (const auto& [asked, options] : rules[r].when) {
            if (asked != question || (options >> option & 1u) == 0)
                continue;
            const int all = int(rules[r].when.size());
            if (sign < 0 && m_met[r] == all)
                exclude(rules[r].about, -1);
            m_met[r] += sign;
            if (sign > 0 && m_met[r] == all)
                exclude(rules[r].about, +1);
        }
    }
}

void IncrementalEvaluation::exclude(std::uint64_t set, int by)
{
    for (; set != 0; set &= set - 1) {
        const auto t = size_t(std::countr_zero(set));
        m_clauses[t] = std::int16_t(m_clauses[t] + by);
        const std::uint64_t bit = std::uint64_t(1) << t;
        m_result.excluded = m_clauses[t] > 0 ? m_result.excluded | bit : m_result.excluded & ~bit;
    }
}

} // namespace wirewise::advisor
