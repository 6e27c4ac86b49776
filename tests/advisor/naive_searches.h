// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine searches for, found by looking at everything: flips, dead ends, completions. Each state is
// evaluated anew; the only thing shared with the engine is evaluation itself, which P1 holds against the
// text.
#pragma once

#include "core/advisor/evaluation_tables.h"

#include <map>
#include <set>

namespace wirewise::advisor {

// "cost: question=option! question=dont_care -> winner", in the order of questions.
struct NaiveFlips
{
    int changes = 0; // 0: none within three
    std::set<QString> flips; // all of that size
    std::map<QString, std::pair<int, int>> nearest; // by other winner: changes, and the least cost of these
};

class NaiveSearch
{
public:
    NaiveSearch(const Pack& pack, const EvaluationTables& tables, const Answers& answers, Reading reading);

    NaiveFlips flips() const;

    // Sets of questions, by index. Over all subsets of the musts.
    std::set<std::set<int>> relaxations() const; // smallest sets to lower, so that somebody qualifies
    std::set<std::set<int>> conflicts() const; // smallest sets that, kept alone, exclude everybody

    // How many ways there are to answer some of the open questions; at most `limit` + 1.
    int partialCompletions(const std::vector<int>& open, int limit) const;
    bool isSettled(const std::vector<int>& open) const; // none of these changes the headline
    std::map<int, int> completions(const std::vector<int>& open) const; // winner -> count, all answered

    int headline() const { return m_headline; }
    QString nameOf(int alternative) const; // "none" for -1

private:
    struct Move
    {
        int option = -1;
        Importance importance = Importance::Should;
        int cost = 0;
    };

    bool matters(int question, int option, Importance importance) const;
    std::vector<Move> moves(int question) const;
    QString textOf(const std::map<int, Move>& path, int cost, int winner) const;
    void look(int left, int from, PlainAnswers& state, const std::map<int, Move>& path, int size,
        NaiveFlips& found) const;
    std::vector<int> musts() const;
    bool someoneQualifies(const std::vector<int>& musts, std::uint64_t kept) const;
    int headlineOf(const PlainAnswers& state) const;
    bool anyChanges(const std::vector<int>& open, size_t at, PlainAnswers& state) const;
    void count(const std::vector<int>& open, size_t at, PlainAnswers& state, std::map<int, int>& wins) const;

    const Pack& m_pack;
    const EvaluationTables& m_tables;
    Reading m_reading;
    PlainAnswers m_answers;
    int m_headline;
};

} // namespace wirewise::advisor
