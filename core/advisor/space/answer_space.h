// SPDX-License-Identifier: GPL-3.0-or-later
// All answer sets that can differ in effect, each question at its usual importance or open: the space the
// pack is verified over (engine.md section 2). Walked so that one answer changes at a time.
#pragma once

#include "core/advisor/incremental_evaluation.h"

namespace wirewise::advisor {

// What one question can say, as option indices; -1, open, comes first. Options without effect are left out:
// they are an open question in other words, unless a veto rule names them.
std::vector<std::vector<int>> answerChoices(const EvaluationTables& tables);

std::int64_t sizeOf(const std::vector<std::vector<int>>& choices);

// Every state of the choices once, by reflected counting: `step(question, choice)` sets one question to
// choices[question][choice], then `visit()` looks; it returns false to end the walk. The first state, all
// questions at their first choice, must be set before.
template <typename Step, typename Visit>
void walk(const std::vector<std::vector<int>>& choices, Step step, Visit visit)
{
    std::vector<int> at(choices.size(), 0);
    std::vector<int> direction(choices.size(), 1);
    while (visit()) {
        size_t q = 0;
        for (; q < choices.size(); ++q) {
            const int next = at[q] + direction[q];
            if (next >= 0 && next < int(choices[q].size())) {
                at[q] = next;
                step(int(q), next);
                break;
            }
            direction[q] = -direction[q];
        }
        if (q == choices.size())
            return;
    }
}

// The same with an evaluation that follows: visit(state).
template <typename Visit>
void walkSpace(const EvaluationTables& tables, Reading reading, Visit visit)
{
    const std::vector<std::vector<int>> choices = answerChoices(tables);
    IncrementalEvaluation state(tables, reading);
    walk(
        choices, [&](int question, int choice) { state.set(question, choices[size_t(question)][size_t(choice)]); },
        [&] { return visit(std::as_const(state)); });
}

// The answers of a state, at their usual importance, for showing.
Answers answersOf(const Pack& pack, const PlainAnswers& plain);

} // namespace wirewise::advisor
