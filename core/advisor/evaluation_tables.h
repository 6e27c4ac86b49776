// SPDX-License-Identifier: GPL-3.0-or-later
// A pack compiled to integers: what each option is worth to each alternative and whom it excludes, in both
// readings. Searches over millions of answer sets use this and no string; Engine adds the reasons.
#pragma once

#include "core/advisor/answers.h"

#include <array>
#include <cstdint>
#include <vector>

namespace wirewise::advisor {

constexpr int mostAlternatives = 64; // a set of alternatives, or of questions, is one word
constexpr int mostQuestions = 64;

// Answers by index: options[q] is -1 where nothing with a weight was answered.
struct PlainAnswers
{
    std::array<std::int8_t, mostQuestions> option;
    std::array<Importance, mostQuestions> importance;

    PlainAnswers()
    {
        option.fill(-1);
        importance.fill(Importance::Should);
    }
};

struct PlainResult
{
    std::array<int, mostAlternatives> score {};
    int maxScore = 0;
    std::uint64_t excluded = 0; // bit per alternative
};

// A score as it is shown: of the maximum, rounded half up; 0 where there is none. Never compared.
constexpr int permilleOf(std::int64_t points, std::int64_t most)
{
    return most <= 0 ? 0 : int((2000 * points + most) / (2 * most));
}

// Threads: const after construction.
class EvaluationTables
{
public:
    explicit EvaluationTables(const Pack& pack);

    PlainAnswers toPlain(const Answers& answers) const;
    PlainResult evaluate(const PlainAnswers& answers, Reading reading) const;

    // The alternative that leads (engine.md 1.4), or -1 where none qualifies or nothing was said.
    int headline(const PlainResult& result, Reading reading) const;

    // 0..10000, engine.md 1.2.
    int worth(int question, int option, int alternative, Reading reading) const;
    bool fails(int question, int option, int alternative, Reading reading) const;
    // The same for all alternatives: worth by alternative, and the set of those that fail.
    const int* worthRow(int question, int option, Reading reading) const
    {
        return &m_worth[side(reading)][row(question, option) * m_alternatives];
    }
    std::uint64_t failing(int question, int option, Reading reading) const
    {
        return m_fails[side(reading)][row(question, option)];
    }
    bool hasEffect(int question, int option) const { return m_effective[row(question, option)] != 0; }
    // Does this answer do anything? A neutral one does where a rule excludes by it.
    bool matters(int question, int option, Importance importance) const;

    int alternatives() const { return int(m_alternatives); }
    int questions() const { return int(m_firstOption.size()); }
    int options(int question) const { return int(m_pack.questions[size_t(question)].options.size()); }
    int weight(Importance importance) const { return m_weights[size_t(importance)]; }
    std::uint64_t everyone() const { return m_everyone; }
    std::uint64_t composites() const { return m_composites; }
    Importance usual(int question) const { return m_pack.questions[size_t(question)].importance; }
    Importance most(int question) const { return m_pack.questions[size_t(question)].maxImportance; }
    // The leader's tier among those not excluded: the singles, or the composites where no single qualifies.
    std::uint64_t leadingTier(std::uint64_t excluded) const;
    // Does a lead b where both have the same score? Simpler first, then the pack's order.
    bool leadsTie(int a, int b, Reading reading) const;

    // Why an alternative is out: sets of questions whose answers, together, exclude it.
    std::vector<std::uint64_t> clauses(const PlainAnswers& answers, int alternative, Reading reading) const;
    int simplicity(int alternative, Reading reading) const
    {
        return m_simplicity[side(reading)][size_t(alternative)];
    }

    // Which rule applies to these answers, and whether all its answers are musts.
    enum class Match { No, Caution, Fires };
    Match match(const Rule& rule, const PlainAnswers& answers) const;

    static LevelId levelOf(const Cell& cell, Reading reading)
    {
        return reading == Reading::Assessed ? cell.level : cell.claimed;
    }

    struct VetoRule
    {
        std::vector<std::pair<int, std::uint32_t>> when; // question, set of options
        std::uint64_t about = 0;
    };
    const std::vector<VetoRule>& vetoRules() const { return m_vetoRules; }
    static bool fires(const VetoRule& rule, const PlainAnswers& answers);

private:
    static size_t side(Reading reading) { return reading == Reading::Assessed ? 0 : 1; }
    size_t row(int question, int option) const { return m_firstOption[size_t(question)] + size_t(option); }

    const Pack& m_pack;
    size_t m_alternatives = 0;
    std::vector<size_t> m_firstOption; // by question
    std::vector<std::uint8_t> m_effective; // by option row
    std::array<std::vector<int>, 2> m_worth; // [reading][option row * alternatives + alternative]
    std::array<std::vector<std::uint64_t>, 2> m_fails; // [reading][option row]
    std::array<std::vector<int>, 2> m_simplicity;
    std::vector<VetoRule> m_vetoRules;
    std::uint64_t m_everyone = 0;
    std::uint64_t m_composites = 0;
    std::array<int, 3> m_weights {}; // by Importance
};

} // namespace wirewise::advisor
