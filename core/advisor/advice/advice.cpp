// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/advice.h"

#include "core/advisor/evaluation_tables.h"

namespace wirewise::advisor {

Advice advise(const Engine& engine, const Answers& answers, Reading reading, FlipDepth depth)
{
    Advice advice;
    advice.evaluation = engine.evaluate(answers, reading);
    advice.flips = findFlips(engine, answers, reading, depth);
    advice.deadEnd = findDeadEnd(engine, answers, reading);
    advice.next = nextQuestion(engine, answers, reading);
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
