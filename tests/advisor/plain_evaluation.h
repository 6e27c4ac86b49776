// SPDX-License-Identifier: GPL-3.0-or-later
// engine.md 1.2 and 1.4 a second time: from the text, word for word, over the values of a Pack, with nothing
// of the engine and no care for speed. What the engine says is held against this.
#pragma once

#include "core/advisor/answers.h"

#include <set>
#include <vector>

namespace wirewise::advisor {

using Clause = std::set<QString>; // questions that exclude together

struct PlainStanding
{
    QString alternative;
    bool composite = false;
    int score = 0; // U(t)
    std::set<Clause> clauses; // C(t)
    int simplicity = 0;
    int position = 0; // in policy.alternatives

    bool qualifies() const { return clauses.empty(); }
};

struct PlainEvaluation
{
    QString status = QStringLiteral("no_information"); // the words of engine.md 1.4
    QString winner; // empty: nothing leads
    QStringList coWinners;
    int maxScore = 0;
    std::vector<PlainStanding> ranking; // empty with no_information
    QStringList upgrades;

    const PlainStanding* standing(const QString& alternative) const; // or null
    QStringList order() const;
};

PlainEvaluation evaluatePlainly(
    const Pack& pack, const Answers& answers, Reading reading = Reading::Assessed);

// What leads, or "none", or "nothing said": one word to compare results by.
QString headlineOf(const PlainEvaluation& evaluation);

} // namespace wirewise::advisor
