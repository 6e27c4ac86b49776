// SPDX-License-Identifier: GPL-3.0-or-later
// One evaluation that follows single changes of answers (engine.md 1.11): what a change touches is added and
// taken away, nothing else is computed again. Searches over neighbours and whole spaces stand on this.
#pragma once

#include "core/advisor/evaluation_tables.h"

namespace wirewise::advisor {

// Life: borrows the tables. Threads: one.
class IncrementalEvaluation
{
public:
    IncrementalEvaluation(const EvaluationTables& tables, Reading reading, const PlainAnswers& answers = {});

    // option -1: no answer.
    void set(int question, int option, Importance importance);
    void set(int question, int option) { set(question, option, m_tables.usual(question)); }

    const PlainAnswers& answers() const { return m_answers; }
    const PlainResult& result() const { return m_result; }
    int headline() const { return m_tables.headline(m_result, m_reading); }
    int permille(int alternative) const; // of the maximum, rounded half up

private:
    void weigh(int question, int option, Importance importance, int sign);
    void exclude(std::uint64_t set, int by);

    const EvaluationTables& m_tables;
    Reading m_reading;
    PlainAnswers m_answers;
    PlainResult m_result;
    std::array<std::int16_t, mostAlternatives> m_clauses {}; // how many exclude it
    std::vector<int> m_met; // by veto rule: conditions met by a must
};

} // namespace wirewise::advisor
