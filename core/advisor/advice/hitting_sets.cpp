// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/hitting_sets.h"

#include <algorithm>
#include <bit>

namespace wirewise::advisor {

namespace {

// Smaller sets first; of equal size the one whose first difference lies lower.
bool before(QuestionSet a, QuestionSet b)
{
    const int sizeA = std::popcount(a);
    const int sizeB = std::popcount(b);
    if (sizeA != sizeB)
        return sizeA < sizeB;
    const QuestionSet differ = a ^ b;
    return (a & (differ & (~differ + 1))) != 0;
}

} // namespace

std::vector<QuestionSet> minimalSets(std::vector<QuestionSet> sets)
{
    std::sort(sets.begin(), sets.end(), before);
    std::vector<QuestionSet> minimal;
    for (const QuestionSet set : sets) {
        const auto contains = [set](QuestionSet other) { return (set & other) == other; };
        if (std::none_of(minimal.begin(), minimal.end(), contains))
            minimal.push_back(set);
    }
    return minimal;
}

std::vector<QuestionSet> minimalHittingSets(const std::vector<QuestionSet>& sets)
{
    std::vector<QuestionSet> hitting { 0 };
    for (const QuestionSet set : sets) {
        std::vector<QuestionSet> next;
        for (const QuestionSet candidate : hitting) {
            if ((candidate & set) != 0) {
                next.push_back(candidate);
                continue;
            }
            for (QuestionSet rest = set; rest != 0; rest &= rest - 1)
                next.push_back(candidate | (rest & (~rest + 1)));
        }
        hitting = minimalSets(std::move(next));
    }
    return hitting;
}

} // namespace wirewise::advisor
