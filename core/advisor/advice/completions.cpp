// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/completions.h"

#include "core/advisor/incremental_evaluation.h"
#include "core/base/random.h"

#include <algorithm>
#include <map>

namespace wirewise::advisor {

namespace {

constexpr int mostExact = 20000;
constexpr int drawn = 4096;
constexpr int looksBetweenStops = 256;

Change changeTo(const Pack& pack, int question, int option)
{
    const Question& asked = pack.questions[size_t(question)];
    return { asked.id,
        { Answer::State::Chosen, asked.options[size_t(option)].id, asked.importance } };
}

// Looks for answers to open questions that put one rival before the leader, most promising options first.
class Overtaking
{
public:
    Overtaking(const Engine& engine, IncrementalEvaluation& state, const std::vector<int>& open, int leader,
        int rival, Reading reading)
        : m_tables(engine.tables())
        , m_state(state)
        , m_open(open)
        , m_leader(leader)
        , m_rival(rival)
        , m_reading(reading)
        , m_needed(m_tables.leadsTie(rival, leader, reading) ? 0 : 1)
    {
        m_most.assign(open.size() + 1, 0);
        for (size_t i = open.size(); i > 0; --i) {
            std::vector<Gain>& gains = m_gains.emplace_back(gainsOf(open[i - 1]));
            m_most[i - 1] = m_most[i] + gains.front().gain;
        }
        std::reverse(m_gains.begin(), m_gains.end());
    }

    bool find() { return descend(0); } // then the state is the witness

private:
    struct Gain
    {
        int gain = 0;
        int option = -1; // stays open
    };

    std::vector<Gain> gainsOf(int question) const
    {
        std::vector<Gain> gains { {} };
        const bool must = m_tables.usual(question) == Importance::Must;
        for (int option = 0; option < m_tables.options(question); ++option) {
            if (must && m_tables.fails(question, option, m_rival, m_reading))
                continue;
            const int* worth = m_tables.worthRow(question, option, m_reading);
            gains.push_back({ m_tables.weight(m_tables.usual(question))
                    * (worth[m_rival] - worth[m_leader]),
                option });
        }
        std::stable_sort(gains.begin(), gains.end(), [](const Gain& a, const Gain& b) { return a.gain > b.gain; });
        return gains;
    }

    bool descend(size_t depth)
    {
        const PlainResult& now = m_state.result();
        const int ahead = now.score[size_t(m_rival)] - now.score[size_t(m_leader)];
        if (ahead + m_most[depth] < m_needed || (now.excluded >> m_rival & 1u) != 0)
            return false;
        if (depth == m_open.size())
            return m_state.headline() != m_leader;
        for (const Gain& gain : m_gains[depth]) {
            m_state.set(m_open[depth], gain.option);
            if (descend(depth + 1))
                return true;
        }
        m_state.set(m_open[depth], -1);
        return false;
    }

    const EvaluationTables& m_tables;
    IncrementalEvaluation& m_state;
    const std::vector<int>& m_open;
    int m_leader;
    int m_rival;
    Reading m_reading;
    int m_needed; // points ahead at which the rival leads
    std::vector<std::vector<Gain>> m_gains; // by open question, best first
    std::vector<int> m_most; // what the open questions from here on can bring the rival
};

// Answers to open questions that exclude the leader by a rule over combinations; single ones are tried before.
bool excludeByRule(
    const EvaluationTables& tables, IncrementalEvaluation& state, const std::vector<int>& open, int leader)
{
    const PlainAnswers before = state.answers();
    for (const EvaluationTables::VetoRule& rule : tables.vetoRules()) {
        if ((rule.about >> leader & 1u) == 0)
            continue;
        bool possible = true;
        for (const auto& [question, options] : rule.when) {
            if (std::find(open.begin(), open.end(), question) != open.end())
                state.set(question, std::countr_zero(options));
        }
        possible = (state.result().excluded >> leader & 1u) != 0;
        if (possible)
            return true;
        for (const auto& [question, options] : rule.when)
            state.set(question, before.option[size_t(question)], before.importance[size_t(question)]);
    }
    return false;
}

// Leaves out of a witness what is not needed for it.
QList<Change> reduced(const Pack& pack, IncrementalEvaluation& state, const std::vector<int>& open, int leader)
{
    QList<Change> changes;
    for (const int question : open) {
        const int option = state.answers().option[size_t(question)];
        if (option < 0)
            continue;
        state.set(question, -1);
        if (state.headline() != leader)
            continue;
        state.set(question, option);
        changes << changeTo(pack, question, option);
    }
    return changes;
}

bool findSingle(
    const EvaluationTables& tables, IncrementalEvaluation& state, const std::vector<int>& open, int leader)
{
    for (const int question : open) {
        for (int option = 0; option < tables.options(question); ++option) {
            state.set(question, option);
            if (state.headline() != leader)
                return true;
        }
        state.set(question, -1);
    }
    return false;
}

} // namespace

std::vector<int> openQuestions(const Pack& pack, const Answers& answers)
{
    std::vector<int> open;
    for (size_t q = 0; q < pack.questions.size(); ++q) {
        const auto answer = answers.find(pack.questions[q].id);
        if (answer == answers.end() || answer->state == Answer::State::DontKnow)
            open.push_back(int(q));
    }
    return open;
}

std::optional<Completions> completions(
    const Engine& engine, const Answers& answers, Reading reading, const std::stop_token& stop)
{
    const EvaluationTables& tables = engine.tables();
    const std::vector<int> open = openQuestions(engine.pack(), answers);
    IncrementalEvaluation state(tables, reading, tables.toPlain(answers));
    const int leader = state.headline();
    std::int64_t all = 1;
    for (const int question : open)
        all = std::min<std::int64_t>(all * tables.options(question), mostExact + 1);

    Completions result;
    result.how = all <= mostExact ? Completions::How::Exact : Completions::How::Sampled;
    result.of = result.how == Completions::How::Exact ? int(all) : drawn;
    Random random(engine.pack().policy.smaaSeed);
    std::map<int, int> wins;
    for (int i = 0; i < result.of; ++i) {
        if (i % looksBetweenStops == 0 && stop.stop_requested())
            return std::nullopt;
        int digits = i;
        for (const int question : open) {
            const int options = tables.options(question);
            const int option = result.how == Completions::How::Exact
                ? digits % options
                : int(random.next() % std::uint64_t(options));
            digits /= options;
            if (state.answers().option[size_t(question)] != option)
                state.set(question, option);
        }
        ++wins[state.headline()];
    }
    result.keep = wins[leader];
    for (size_t t = 0; t < engine.pack().alternatives.size(); ++t) {
        if (const auto won = wins.find(int(t)); won != wins.end() && won->second > 0)
            result.winners.emplace_back(engine.pack().alternatives[t].id, won->second);
    }
    if (const auto won = wins.find(-1); won != wins.end() && won->second > 0)
        result.winners.emplace_back(std::nullopt, won->second);
    return result;
}

std::optional<QList<Change>> findWitness(const Engine& engine, const Answers& answers, Reading reading)
{
    const EvaluationTables& tables = engine.tables();
    const std::vector<int> open = openQuestions(engine.pack(), answers);
    IncrementalEvaluation state(tables, reading, tables.toPlain(answers));
    for (const int question : open)
        state.set(question, -1);
    const int leader = state.headline();
    if (leader < 0 && state.result().maxScore > 0)
        return std::nullopt; // answers only ever exclude: nobody comes back
    if (findSingle(tables, state, open, leader)
        || (leader >= 0 && excludeByRule(tables, state, open, leader)))
        return reduced(engine.pack(), state, open, leader);
    for (std::uint64_t rest = leader < 0 ? 0 : tables.leadingTier(state.result().excluded); rest != 0;
         rest &= rest - 1) {
        const int rival = std::countr_zero(rest);
        if (rival != leader && Overtaking(engine, state, open, leader, rival, reading).find())
            return reduced(engine.pack(), state, open, leader);
    }
    return std::nullopt;
}

} // namespace wirewise::advisor
