// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/evaluation_tables.h"

#include <algorithm>
#include <bit>

namespace wirewise::advisor {

namespace {

int levelIndex(const Feature& feature, const LevelId& level)
{
    const auto found = std::find_if(feature.levels.begin(), feature.levels.end(),
        [&level](const Level& other) { return other.id == level; });
    return int(found - feature.levels.begin());
}

} // namespace

EvaluationTables::EvaluationTables(const Pack& pack)
    : m_pack(pack)
    , m_alternatives(pack.alternatives.size())
    , m_weights { pack.policy.nice, pack.policy.should, pack.policy.must }
{
    size_t rows = 0;
    for (const Question& question : pack.questions) {
        m_firstOption.push_back(rows);
        rows += question.options.size();
        for (const Option& option : question.options)
            m_effective.push_back(option.effects.empty() ? 0 : 1);
    }
    for (const Reading reading : { Reading::Assessed, Reading::AsWritten }) {
        std::vector<int>& worth = m_worth[side(reading)];
        std::vector<std::uint64_t>& fails = m_fails[side(reading)];
        worth.reserve(rows * m_alternatives);
        for (const Question& question : pack.questions) {
            for (const Option& option : question.options) {
                fails.push_back(0);
                for (size_t t = 0; t < m_alternatives; ++t) {
                    int sum = 0;
                    for (const Effect& effect : option.effects) {
                        const Feature& feature = pack.features[size_t(effect.feature)];
                        const int value
                            = effect.value[size_t(levelIndex(feature, levelOf(feature.cells[t], reading)))];
                        sum += effect.share * value;
                        if (effect.pass && value < *effect.pass)
                            fails.back() |= std::uint64_t(1) << t;
                    }
                    worth.push_back(sum);
                }
            }
        }
        for (size_t t = 0; t < m_alternatives; ++t) {
            int simplicity = 0;
            for (const int index : pack.policy.tieBreak) {
                const Feature& feature = pack.features[size_t(index)];
                simplicity += int(feature.order.indexOf(levelOf(feature.cells[t], reading)));
            }
            m_simplicity[side(reading)].push_back(simplicity);
        }
    }
    for (size_t t = 0; t < m_alternatives; ++t) {
        m_everyone |= std::uint64_t(1) << t;
        m_composites |= std::uint64_t(pack.alternatives[t].isComposite() ? 1 : 0) << t;
    }
    for (const Rule& rule : pack.rules) {
        if (rule.kind != Rule::Kind::Veto)
            continue;
        VetoRule& veto = m_vetoRules.emplace_back();
        for (const RuleCondition& condition : rule.when) {
            std::uint32_t options = 0;
            for (const int option : condition.options)
                options |= std::uint32_t(1) << option;
            veto.when.emplace_back(condition.question, options);
        }
        for (const AlternativeId& id : rule.about)
            veto.about |= std::uint64_t(1) << pack.indexOf(id);
    }
}

PlainAnswers EvaluationTables::toPlain(const Answers& answers) const
{
    PlainAnswers plain;
    for (size_t q = 0; q < m_pack.questions.size(); ++q) {
        const Question& question = m_pack.questions[q];
        const auto answer = answers.find(question.id);
        if (answer == answers.end() || answer->state != Answer::State::Chosen)
            continue;
        for (size_t o = 0; o < question.options.size(); ++o) {
            if (question.options[o].id == answer->option)
                plain.option[q] = std::int8_t(o);
        }
        plain.importance[q] = std::min(answer->importance, question.maxImportance);
    }
    return plain;
}

PlainResult EvaluationTables::evaluate(const PlainAnswers& answers, Reading reading) const
{
    PlainResult result;
    const std::vector<int>& worth = m_worth[side(reading)];
    const std::vector<std::uint64_t>& fails = m_fails[side(reading)];
    const size_t questions = m_firstOption.size();
    for (size_t q = 0; q < questions; ++q) {
        if (answers.option[q] < 0)
            continue;
        const size_t option = m_firstOption[q] + size_t(answers.option[q]);
        if (!m_effective[option])
            continue;
        const Importance importance = answers.importance[q];
        const int weight = m_weights[size_t(importance)];
        result.maxScore += 10000 * weight;
        const int* row = &worth[option * m_alternatives];
        for (size_t t = 0; t < m_alternatives; ++t)
            result.score[t] += weight * row[t];
        if (importance == Importance::Must)
            result.excluded |= fails[option];
    }
    for (const VetoRule& rule : m_vetoRules) {
        if (fires(rule, answers))
            result.excluded |= rule.about;
    }
    return result;
}

bool EvaluationTables::fires(const VetoRule& rule, const PlainAnswers& answers)
{
    return std::all_of(rule.when.begin(), rule.when.end(), [&answers](const auto& condition) {
        const auto q = size_t(condition.first);
        return answers.option[q] >= 0 && answers.importance[q] == Importance::Must
            && (condition.second >> answers.option[q] & 1u) != 0;
    });
}

bool EvaluationTables::matters(int question, int option, Importance importance) const
{
    const auto asksFor = [question, option](const VetoRule& rule) {
        return std::any_of(rule.when.begin(), rule.when.end(), [question, option](const auto& condition) {
            return condition.first == question && (condition.second >> option & 1u) != 0;
        });
    };
    return hasEffect(question, option)
        || (importance == Importance::Must
            && std::any_of(m_vetoRules.begin(), m_vetoRules.end(), asksFor));
}

std::uint64_t EvaluationTables::leadingTier(std::uint64_t excluded) const
{
    const std::uint64_t qualifying = m_everyone & ~excluded;
    const std::uint64_t singles = qualifying & ~m_composites;
    return singles != 0 ? singles : qualifying;
}

bool EvaluationTables::leadsTie(int a, int b, Reading reading) const
{
    const int simplicityA = simplicity(a, reading);
    const int simplicityB = simplicity(b, reading);
    return simplicityA != simplicityB ? simplicityA < simplicityB : a < b;
}

int EvaluationTables::headline(const PlainResult& result, Reading reading) const
{
    if (result.maxScore == 0)
        return -1;
    int best = -1;
    for (std::uint64_t rest = leadingTier(result.excluded); rest != 0; rest &= rest - 1) {
        const int t = std::countr_zero(rest);
        const int ahead = best < 0 ? 1 : result.score[size_t(t)] - result.score[size_t(best)];
        if (ahead > 0 || (ahead == 0 && leadsTie(t, best, reading)))
            best = t;
    }
    return best;
}

std::vector<std::uint64_t> EvaluationTables::clauses(
    const PlainAnswers& answers, int alternative, Reading reading) const
{
    std::vector<std::uint64_t> sets;
    for (int q = 0; q < questions(); ++q) {
        if (answers.option[size_t(q)] >= 0 && answers.importance[size_t(q)] == Importance::Must
            && fails(q, answers.option[size_t(q)], alternative, reading))
            sets.push_back(std::uint64_t(1) << q);
    }
    for (const VetoRule& rule : m_vetoRules) {
        if ((rule.about >> alternative & 1u) == 0 || !fires(rule, answers))
            continue;
        std::uint64_t set = 0;
        for (const auto& [question, options] : rule.when)
            set |= std::uint64_t(1) << question;
        sets.push_back(set);
    }
    return sets;
}

int EvaluationTables::worth(int question, int option, int alternative, Reading reading) const
{
    return m_worth[side(reading)][row(question, option) * m_alternatives + size_t(alternative)];
}

bool EvaluationTables::fails(int question, int option, int alternative, Reading reading) const
{
    return (m_fails[side(reading)][row(question, option)] >> alternative & 1u) != 0;
}

EvaluationTables::Match EvaluationTables::match(const Rule& rule, const PlainAnswers& answers) const
{
    bool musts = true;
    for (const RuleCondition& condition : rule.when) {
        const auto q = size_t(condition.question);
        const auto& options = condition.options;
        if (answers.option[q] < 0
            || std::find(options.begin(), options.end(), answers.option[q]) == options.end())
            return Match::No;
        musts = musts && answers.importance[q] == Importance::Must;
    }
    return musts ? Match::Fires : Match::Caution;
}

} // namespace wirewise::advisor
