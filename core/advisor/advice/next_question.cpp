// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/next_question.h"

#include "core/advisor/advice/completions.h"
#include "core/advisor/incremental_evaluation.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

std::optional<AlternativeId> idOf(const Pack& pack, int alternative)
{
    if (alternative < 0)
        return std::nullopt;
    return pack.alternatives[size_t(alternative)].id;
}

OpenQuestion lookAt(const Engine& engine, IncrementalEvaluation& state, int question, int leader)
{
    const Question& asked = engine.pack().questions[size_t(question)];
    OpenQuestion open;
    open.question = asked.id;
    open.options = int(asked.options.size());
    int gained = 0;
    for (int option = 0; option < open.options; ++option) {
        state.set(question, option);
        const int winner = state.headline();
        open.outcomes.emplace_back(asked.options[size_t(option)].id, idOf(engine.pack(), winner));
        const bool out = leader >= 0 && (state.result().excluded >> leader & 1u) != 0;
        open.couldVeto = open.couldVeto || out;
        if (winner == leader)
            continue;
        ++open.flipping;
        const int now = winner < 0 ? 0 : state.permille(winner);
        const int before = leader < 0 || out ? 0 : state.permille(leader);
        gained += now - before;
    }
    state.set(question, -1);
    open.expectedGain = open.options == 0 ? 0 : (2 * gained + open.options) / (2 * open.options);
    return open;
}

bool worthMore(const OpenQuestion& a, const OpenQuestion& b)
{
    const int chanceA = a.flipping * b.options;
    const int chanceB = b.flipping * a.options;
    return chanceA != chanceB ? chanceA > chanceB : a.expectedGain > b.expectedGain;
}

} // namespace

const OpenQuestion* NextQuestion::find(const QuestionId& id) const
{
    const auto found = std::find_if(
        questions.begin(), questions.end(), [&id](const OpenQuestion& each) { return each.question == id; });
    return found == questions.end() ? nullptr : &*found;
}

NextQuestion nextQuestion(const Engine& engine, const Answers& answers, Reading reading)
{
    IncrementalEvaluation state(engine.tables(), reading, engine.tables().toPlain(answers));
    const int leader = state.headline();
    NextQuestion next;
    next.headline = idOf(engine.pack(), leader);
    for (const int question : openQuestions(engine.pack(), answers))
        next.questions << lookAt(engine, state, question, leader);
    std::stable_sort(next.questions.begin(), next.questions.end(), worthMore);
    if (!next.questions.isEmpty() && next.questions.first().flipping > 0) {
        next.ask = next.questions.first().question;
        return next;
    }
    next.together = findWitness(engine, answers, reading);
    next.settled = !next.together;
    if (next.together)
        next.ask = next.together->first().question;
    return next;
}

} // namespace wirewise::advisor
