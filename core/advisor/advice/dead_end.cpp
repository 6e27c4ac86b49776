// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/dead_end.h"

#include "core/advisor/advice/hitting_sets.h"
#include "core/advisor/evaluation_tables.h"

#include <bit>

namespace wirewise::advisor {

namespace {

QList<QuestionId> questionsOf(const Pack& pack, QuestionSet set)
{
    QList<QuestionId> ids;
    for (; set != 0; set &= set - 1)
        ids << pack.questions[size_t(std::countr_zero(set))].id;
    return ids;
}

Relaxation relaxationOf(
    const Engine& engine, const PlainAnswers& answers, Reading reading, QuestionSet drop)
{
    PlainAnswers lowered = answers;
    for (QuestionSet rest = drop; rest != 0; rest &= rest - 1)
        lowered.importance[size_t(std::countr_zero(rest))] = Importance::Should;
    const PlainResult result = engine.tables().evaluate(lowered, reading);
    Relaxation relaxation { questionsOf(engine.pack(), drop), {}, std::nullopt };
    for (size_t t = 0; t < engine.pack().alternatives.size(); ++t) {
        if ((result.excluded >> t & 1u) == 0)
            relaxation.frees << engine.pack().alternatives[t].id;
    }
    if (const int winner = engine.tables().headline(result, reading); winner >= 0)
        relaxation.winner = engine.pack().alternatives[size_t(winner)].id;
    return relaxation;
}

} // namespace

DeadEnd findDeadEnd(const Engine& engine, const Answers& answers, Reading reading)
{
    const EvaluationTables& tables = engine.tables();
    const PlainAnswers plain = tables.toPlain(answers);
    const PlainResult result = tables.evaluate(plain, reading);
    DeadEnd end;
    if (result.maxScore == 0 || (tables.everyone() & ~result.excluded) != 0)
        return end;
    std::vector<QuestionSet> frees;
    for (int t = 0; t < tables.alternatives(); ++t) {
        const std::vector<QuestionSet> of = minimalHittingSets(tables.clauses(plain, t, reading));
        frees.insert(frees.end(), of.begin(), of.end());
    }
    const std::vector<QuestionSet> smallest = minimalSets(std::move(frees));
    for (const QuestionSet drop : smallest)
        end.relaxations << relaxationOf(engine, plain, reading, drop);
    for (const QuestionSet conflict : minimalHittingSets(smallest))
        end.conflicts << questionsOf(engine.pack(), conflict);
    return end;
}

Answers relaxed(Answers answers, const Relaxation& relaxation)
{
    for (const QuestionId& question : relaxation.drop) {
        if (const auto answer = answers.find(question); answer != answers.end())
            answer->importance = Importance::Should;
    }
    return answers;
}

} // namespace wirewise::advisor
