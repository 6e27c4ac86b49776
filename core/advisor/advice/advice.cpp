// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/advice.h"

#include "core/advisor/evaluation_tables.h"

#include <algorithm>

namespace wirewise::advisor {

namespace {

bool isSimplestSoFar(const Engine& engine, const Evaluation& evaluation, const NextQuestion& next)
{
    if (evaluation.status != Status::Recommended || next.questions.isEmpty()
        || 2 * next.questions.first().flipping <= next.questions.first().options)
        return false;
    const auto simplicity = [&](const AlternativeId& id) {
        return engine.tables().simplicity(engine.pack().indexOf(id), evaluation.reading);
    };
    return std::all_of(evaluation.ranking.begin(), evaluation.ranking.end(), [&](const Standing& standing) {
        return !standing.qualifies || simplicity(*evaluation.winner) <= simplicity(standing.alternative);
    });
}

} // namespace

Advice advise(const Engine& engine, const Answers& answers, Reading reading, FlipDepth depth)
{
    Advice advice;
    advice.evaluation = engine.evaluate(answers, reading);
    advice.flips = findFlips(engine, answers, reading, depth);
    advice.deadEnd = findDeadEnd(engine, answers, reading);
    advice.next = nextQuestion(engine, answers, reading);
    advice.simplestSoFar = isSimplestSoFar(engine, advice.evaluation, advice.next);
    advice.flags = flagsOf(advice.evaluation);
    if (advice.evaluation.winner && advice.evaluation.ranking.size() > 1)
        advice.why = contrast(engine, advice.evaluation, *advice.evaluation.winner,
            advice.evaluation.ranking.at(1).alternative);
    const EvaluationTables& tables = engine.tables();
    const Reading other = reading == Reading::Assessed ? Reading::AsWritten : Reading::Assessed;
    const int headline = tables.headline(tables.evaluate(tables.toPlain(answers), other), other);
    if (headline >= 0)
        advice.otherReadingWinner = engine.pack().alternatives[size_t(headline)].id;
    return advice;
}

} // namespace wirewise::advisor
