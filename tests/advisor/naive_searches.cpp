// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/advisor/naive_searches.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

int step(Importance importance)
{
    return importance == Importance::Must ? 3 : importance == Importance::Should ? 2 : 1;
}

using Subsets = std::set<std::set<int>>;

// Of the subsets that are `in`, by mask: those without a smaller one inside.
std::vector<std::uint64_t> smallest(const std::vector<bool>& in)
{
    std::vector<std::uint64_t> minimal;
    for (std::uint64_t set = 0; set < in.size(); ++set) {
        bool holdsAnother = false;
        for (std::uint64_t inner = set; inner != 0 && !holdsAnother;) {
            inner = (inner - 1) & set;
            holdsAnother = in[inner];
        }
        if (in[set] && !holdsAnother)
            minimal.push_back(set);
    }
    return minimal;
}

Subsets named(const std::vector<std::uint64_t>& masks, const std::vector<int>& members)
{
    Subsets sets;
    for (const std::uint64_t mask : masks) {
        std::set<int> set;
        for (size_t i = 0; i < members.size(); ++i) {
            if ((mask >> i & 1U) != 0)
                set.insert(members[i]);
        }
        sets.insert(set);
    }
    return sets;
}

} // namespace

NaiveSearch::NaiveSearch(
    const Pack& pack, const EvaluationTables& tables, const Answers& answers, Reading reading)
    : m_pack(pack)
    , m_tables(tables)
    , m_reading(reading)
    , m_answers(tables.toPlain(answers))
    , m_headline(headlineOf(m_answers))
{
}

int NaiveSearch::headlineOf(const PlainAnswers& state) const
{
    return m_tables.headline(m_tables.evaluate(state, m_reading), m_reading);
}

QString NaiveSearch::nameOf(int alternative) const
{
    return alternative < 0 ? QStringLiteral("none") : m_pack.alternatives[size_t(alternative)].id.value();
}

// A neutral option that no rule can exclude by is as good as no answer.
bool NaiveSearch::matters(int question, int option, Importance importance) const
{
    if (option < 0)
        return false;
    if (!m_pack.questions[size_t(question)].options[size_t(option)].neutral)
        return true;
    for (const Rule& rule : m_pack.rules) {
        for (const RuleCondition& condition : rule.when) {
            if (rule.kind == Rule::Kind::Veto && importance == Importance::Must
                && condition.question == question
                && std::count(condition.options.begin(), condition.options.end(), option) > 0)
                return true;
        }
    }
    return false;
}

std::vector<NaiveSearch::Move> NaiveSearch::moves(int question) const
{
    const Question& asked = m_pack.questions[size_t(question)];
    const int now = m_answers.option[size_t(question)];
    const Importance importanceNow = m_answers.importance[size_t(question)];
    const bool answered = matters(question, now, importanceNow);
    std::vector<Move> all;
    if (answered)
        all.push_back({ -1, Importance::Should, step(importanceNow) });
    for (int option = 0; option < int(asked.options.size()); ++option) {
        for (const Importance importance : { Importance::Nice, Importance::Should, Importance::Must }) {
            if (importance > asked.maxImportance || !matters(question, option, importance)
                || (answered && option == now && importance == importanceNow))
                continue;
            int cost = step(importance);
            if (answered)
                cost = std::abs(step(importance) - step(importanceNow)) + (option == now ? 0 : 4);
            all.push_back({ option, importance, cost });
        }
    }
    return all;
}

QString NaiveSearch::textOf(const std::map<int, Move>& path, int cost, int winner) const
{
    QStringList words;
    for (const auto& [question, move] : path) {
        const Question& asked = m_pack.questions[size_t(question)];
        const QString to = move.option < 0
            ? QStringLiteral("dont_care")
            : toString({ Answer::State::Chosen, asked.options[size_t(move.option)].id, move.importance });
        words << asked.id.value() + u'=' + to;
    }
    return QStringLiteral("%1: %2 -> %3").arg(cost).arg(words.join(u' '), nameOf(winner));
}

void NaiveSearch::look(int left, int from, PlainAnswers& state, const std::map<int, Move>& path, int size,
    NaiveFlips& found) const
{
    if (left == 0) {
        const int winner = headlineOf(state);
        if (winner == m_headline)
            return;
        int cost = 0;
        for (const auto& [question, move] : path)
            cost += move.cost;
        if (found.changes == 0 || found.changes == size) {
            found.changes = size;
            found.flips.insert(textOf(path, cost, winner));
        }
        if (winner >= 0) {
            const auto [known, isNew] = found.nearest.insert({ nameOf(winner), { size, cost } });
            known->second = std::min(known->second, std::pair(size, cost));
        }
        return;
    }
    for (int q = from; q < int(m_pack.questions.size()); ++q) {
        for (const Move& move : moves(q)) {
            state.option[size_t(q)] = std::int8_t(move.option);
            state.importance[size_t(q)] = move.importance;
            std::map<int, Move> longer = path;
            longer.insert({ q, move });
            look(left - 1, q + 1, state, longer, size, found);
        }
        state.option[size_t(q)] = m_answers.option[size_t(q)];
        state.importance[size_t(q)] = m_answers.importance[size_t(q)];
    }
}

NaiveFlips NaiveSearch::flips() const
{
    NaiveFlips found;
    for (int size = 1; size <= 2 || (size == 3 && found.changes == 0); ++size) {
        PlainAnswers state = m_answers;
        look(size, 0, state, {}, size, found);
    }
    return found;
}

bool NaiveSearch::someoneQualifies(const std::vector<int>& musts, std::uint64_t kept) const
{
    PlainAnswers state = m_answers;
    for (size_t i = 0; i < musts.size(); ++i) {
        if ((kept >> i & 1U) == 0)
            state.importance[size_t(musts[i])] = Importance::Should;
    }
    const std::uint64_t excluded = m_tables.evaluate(state, m_reading).excluded;
    for (size_t t = 0; t < m_pack.alternatives.size(); ++t) {
        if ((excluded >> t & 1U) == 0)
            return true;
    }
    return false;
}

std::vector<int> NaiveSearch::musts() const
{
    std::vector<int> musts;
    for (size_t q = 0; q < m_pack.questions.size(); ++q) {
        if (m_answers.option[q] >= 0 && m_answers.importance[q] == Importance::Must)
            musts.push_back(int(q));
    }
    return musts;
}

std::set<std::set<int>> NaiveSearch::relaxations() const
{
    const std::vector<int> all = musts();
    const std::uint64_t everything = (std::uint64_t(1) << all.size()) - 1;
    std::vector<bool> frees;
    for (std::uint64_t lowered = 0; lowered <= everything; ++lowered)
        frees.push_back(someoneQualifies(all, everything & ~lowered));
    return named(smallest(frees), all);
}

std::set<std::set<int>> NaiveSearch::conflicts() const
{
    const std::vector<int> all = musts();
    std::vector<bool> excludes;
    for (std::uint64_t kept = 0; kept < std::uint64_t(1) << all.size(); ++kept)
        excludes.push_back(!someoneQualifies(all, kept));
    return named(smallest(excludes), all);
}

int NaiveSearch::partialCompletions(const std::vector<int>& open, int limit) const
{
    int all = 1;
    for (const int question : open)
        all = std::min(all * (1 + int(m_pack.questions[size_t(question)].options.size())), limit + 1);
    return all;
}

bool NaiveSearch::anyChanges(const std::vector<int>& open, size_t at, PlainAnswers& state) const
{
    if (at == open.size())
        return headlineOf(state) != m_headline;
    const auto q = size_t(open[at]);
    for (int option = -1; option < int(m_pack.questions[q].options.size()); ++option) {
        state.option[q] = std::int8_t(option);
        state.importance[q] = m_pack.questions[q].importance;
        if (anyChanges(open, at + 1, state))
            return true;
    }
    return false;
}

bool NaiveSearch::isSettled(const std::vector<int>& open) const
{
    PlainAnswers state = m_answers;
    return !anyChanges(open, 0, state);
}

void NaiveSearch::count(
    const std::vector<int>& open, size_t at, PlainAnswers& state, std::map<int, int>& wins) const
{
    if (at == open.size()) {
        ++wins[headlineOf(state)];
        return;
    }
    const auto q = size_t(open[at]);
    for (int option = 0; option < int(m_pack.questions[q].options.size()); ++option) {
        state.option[q] = std::int8_t(option);
        state.importance[q] = m_pack.questions[q].importance;
        count(open, at + 1, state, wins);
    }
}

std::map<int, int> NaiveSearch::completions(const std::vector<int>& open) const
{
    std::map<int, int> wins;
    PlainAnswers state = m_answers;
    count(open, 0, state, wins);
    return wins;
}

} // namespace wirewise::advisor
