// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/space/importance_space.h"

#include "core/advisor/space/answer_space.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define WIREWISE_VECTOR_CLONES __attribute__((target_clones("avx2", "sse4.1", "default"), optimize("O3")))
#else
#define WIREWISE_VECTOR_CLONES
#endif

namespace wirewise::advisor {

namespace {

using Alternatives = std::uint64_t;

constexpr int mostContenders = 16; // a contender's number is the low four bits of its key
constexpr int lowBits = 4;

// What tells the states of one half apart before any score: whom they exclude, and which veto rules have all
// their conditions met by a must on this side.
struct Side
{
    Alternatives excluded = 0;
    std::uint64_t met = 0; // by rule: every condition asked on this side is met

    friend auto operator<=>(const Side&, const Side&) = default;
};

// States of one half with the same Side: scores by alternative, one row after another.
struct Group
{
    std::vector<int> scores;
    qint64 states = 0;
    qint64 silent = 0; // of these, those in which nothing weighs: all their scores are 0
};

using Half = std::map<Side, Group>;

Half statesOf(const EvaluationTables& tables, Reading reading, int from, int to)
{
    const std::vector<std::vector<int>> options = answerChoices(tables);
    std::vector<std::vector<int>> choices(options.size(), { 0 });
    std::vector<std::vector<std::pair<int, Importance>>> meaning(options.size(), { { -1, Importance::Nice } });
    for (int q = from; q < to; ++q) {
        for (const int option : options[size_t(q)]) {
            for (int i = 0; option >= 0 && i <= int(tables.most(q)); ++i) {
                choices[size_t(q)].push_back(int(meaning[size_t(q)].size()));
                meaning[size_t(q)].emplace_back(option, Importance(i));
            }
        }
    }
    Half half;
    IncrementalEvaluation state(tables, reading);
    const auto alternatives = size_t(tables.alternatives());
    walk(
        choices,
        [&](int q, int choice) {
            const auto& [option, importance] = meaning[size_t(q)][size_t(choice)];
            state.set(q, option, importance);
        },
        [&] {
            Side side { state.result().excluded, 0 };
            const std::vector<EvaluationTables::VetoRule>& rules = tables.vetoRules();
            for (size_t r = 0; r < rules.size(); ++r) {
                const bool met = std::all_of(rules[r].when.begin(), rules[r].when.end(), [&](const auto& asked) {
                    const auto q = size_t(asked.first);
                    const int option = state.answers().option[q];
                    return asked.first < from || asked.first >= to
                        || (option >= 0 && state.answers().importance[q] == Importance::Must
                            && (asked.second >> option & 1u) != 0);
                });
                side.met |= std::uint64_t(met ? 1 : 0) << r;
            }
            Group& group = half[side];
            ++group.states;
            group.silent += state.result().maxScore == 0 ? 1 : 0;
            group.scores.insert(group.scores.end(), state.result().score.begin(),
                state.result().score.begin() + std::ptrdiff_t(alternatives));
            return true;
        });
    return half;
}

// A group as far as it matters among some contenders: rows that differ in the same way are one, counted.
struct Merged
{
    std::vector<std::vector<int>> keys; // [contender][row]: score above the last contender's, scaled, and its number
    std::vector<int> count; // by row
};

// contenders: who leads a tie comes last, so that among equal scores the greater key leads.
Merged mergedBy(const Group& group, size_t alternatives, const std::vector<int>& contenders, bool numbered)
{
    const size_t width = contenders.size();
    std::vector<std::array<int, mostContenders>> rows;
    rows.reserve(size_t(group.states));
    for (size_t at = 0; at < group.scores.size(); at += alternatives) {
        std::array<int, mostContenders> row {};
        const int base = group.scores[at + size_t(contenders.back())];
        for (size_t c = 0; c < width; ++c)
            row[c] = group.scores[at + size_t(contenders[c])] - base;
        rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    Merged merged;
    merged.keys.resize(width);
    for (size_t i = 0; i < rows.size();) {
        size_t next = i;
        while (next < rows.size() && rows[next] == rows[i])
            ++next;
        for (size_t c = 0; c < width; ++c)
            merged.keys[c].push_back(rows[i][c] * (1 << lowBits) + (numbered ? int(c) : 0));
        merged.count.push_back(int(next - i));
        i = next;
    }
    return merged;
}

constexpr int block = 1024;

// Adds to `won`, by contender, how many states of the block each leads when `offset` is added to its keys.
WIREWISE_VECTOR_CLONES
void countBlock(const int* const* keys, const int* offset, int contenders, const int* count, int size, int* won)
{
    alignas(64) int best[block];
    for (int i = 0; i < size; ++i)
        best[i] = keys[0][i] + offset[0];
    for (int c = 1; c < contenders; ++c) {
        const int* row = keys[c];
        const int add = offset[c];
        for (int i = 0; i < size; ++i) {
            const int key = row[i] + add;
            best[i] = key > best[i] ? key : best[i];
        }
    }
    for (int c = 0; c < contenders; ++c) {
        int sum = 0;
        for (int i = 0; i < size; ++i)
            sum += (best[i] & (mostContenders - 1)) == c ? count[i] : 0;
        won[c] += sum;
    }
}

void countPairs(const Merged& few, const Merged& many, std::vector<qint64>& won)
{
    const int contenders = int(many.keys.size());
    const int rows = int(many.count.size());
    std::array<int, mostContenders> offset {};
    std::array<const int*, mostContenders> keys {};
    for (size_t a = 0; a < few.count.size(); ++a) {
        std::array<int, mostContenders> here {};
        for (int c = 0; c < contenders; ++c)
            offset[size_t(c)] = few.keys[size_t(c)][a];
        for (int from = 0; from < rows; from += block) {
            for (int c = 0; c < contenders; ++c)
                keys[size_t(c)] = many.keys[size_t(c)].data() + from;
            countBlock(keys.data(), offset.data(), contenders, many.count.data() + from,
                std::min(block, rows - from), here.data());
        }
        for (int c = 0; c < contenders; ++c)
            won[size_t(c)] += qint64(here[size_t(c)]) * few.count[a];
    }
}

// Two contenders: how far one is ahead is one number a row, and rows are sorted by it.
void countDuel(const Merged& a, const Merged& b, std::vector<qint64>& won)
{
    qint64 all = 0;
    for (const int count : b.count)
        all += count;
    qint64 ahead = 0; // of b's states, those with which the first contender is ahead of a's row
    size_t from = b.count.size();
    for (size_t i = 0; i < a.count.size(); ++i) { // a's lead grows: ever more of b suffice
        while (from > 0 && a.keys[0][i] + b.keys[0][from - 1] > 0)
            ahead += b.count[--from];
        won[0] += ahead * a.count[i];
        won[1] += (all - ahead) * a.count[i];
    }
}

class Counting
{
public:
    Counting(const EvaluationTables& tables, Reading reading, const Half& first, const Half& second)
        : m_tables(tables)
        , m_reading(reading)
        , m_first(first)
        , m_second(second)
        , won(size_t(tables.alternatives()), 0)
    {
    }

    void count()
    {
        for (const auto& [sideA, a] : m_first) {
            for (const auto& [sideB, b] : m_second)
                countGroups(sideA, a, sideB, b);
        }
    }

private:
    void countGroups(const Side& sideA, const Group& a, const Side& sideB, const Group& b)
    {
        Alternatives excluded = sideA.excluded | sideB.excluded;
        for (size_t r = 0; r < m_tables.vetoRules().size(); ++r)
            excluded |= (sideA.met & sideB.met) >> r & 1u ? m_tables.vetoRules()[r].about : 0;
        const Alternatives tier = m_tables.leadingTier(excluded);
        // Nothing said is no answer set anybody wins; who leads a tie would have been counted for it.
        const qint64 saysNothing = a.silent * b.silent;
        silent += saysNothing;
        if (tier == 0) {
            none += a.states * b.states - saysNothing;
            return;
        }
        if (std::has_single_bit(tier))
            won[size_t(std::countr_zero(tier))] += a.states * b.states;
        else
            countAmong(sideA, a, sideB, b, tier);
        won[size_t(inTieOrder(tier).back())] -= saysNothing;
    }

    std::vector<int> inTieOrder(Alternatives tier) const
    {
        std::vector<int> contenders;
        for (; tier != 0; tier &= tier - 1)
            contenders.push_back(std::countr_zero(tier));
        std::sort(contenders.begin(), contenders.end(),
            [this](int a, int b) { return m_tables.leadsTie(b, a, m_reading); });
        return contenders;
    }

    void countAmong(const Side& sideA, const Group& a, const Side& sideB, const Group& b, Alternatives tier)
    {
        const std::vector<int> contenders = inTieOrder(tier);
        const Merged& first = merged(m_ofFirst, sideA, a, tier, contenders, false);
        const Merged& second = merged(m_ofSecond, sideB, b, tier, contenders, contenders.size() > 2);
        std::vector<qint64> counts(contenders.size(), 0);
        if (contenders.size() == 2) {
            countDuel(first, second, counts);
        } else {
            countPairs(first, second, counts);
            pairs += qint64(first.count.size()) * qint64(second.count.size());
        }
        for (size_t c = 0; c < contenders.size(); ++c)
            won[size_t(contenders[c])] += counts[c];
    }

    using Cache = std::map<std::pair<Side, Alternatives>, Merged>;

    const Merged& merged(Cache& cache, const Side& side, const Group& group, Alternatives tier,
        const std::vector<int>& contenders, bool numbered)
    {
        const auto key = std::pair(side, tier);
        auto found = cache.find(key);
        if (found == cache.end())
            found = cache.emplace(key, mergedBy(group, size_t(m_tables.alternatives()), contenders, numbered)).first;
        return found->second;
    }

    const EvaluationTables& m_tables;
    Reading m_reading;
    const Half& m_first;
    const Half& m_second;
    Cache m_ofFirst;
    Cache m_ofSecond;

public:
    std::vector<qint64> won;
    qint64 none = 0;
    qint64 silent = 0;
    qint64 pairs = 0;
};

} // namespace

ImportanceSpace countWithImportance(const Pack& pack, Reading reading)
{
    const EvaluationTables tables(pack);
    const qint64 mostScore = qint64(10000) * pack.policy.must * qint64(pack.questions.size());
    if (pack.alternatives.size() > mostContenders || mostScore > std::numeric_limits<int>::max() >> (lowBits + 1))
        return {};
    const int half = (tables.questions() - 1) / 2;
    const Half first = statesOf(tables, reading, 0, half);
    const Half second = statesOf(tables, reading, half, tables.questions());
    Counting counting(tables, reading, first, second);
    counting.count();

    ImportanceSpace space;
    space.none = counting.none;
    space.silent = counting.silent;
    space.pairs = counting.pairs;
    space.states = space.none + space.silent;
    for (size_t t = 0; t < counting.won.size(); ++t) {
        space.winners.emplace_back(pack.alternatives[t].id, counting.won[t]);
        space.states += counting.won[t];
    }
    return space;
}

} // namespace wirewise::advisor
