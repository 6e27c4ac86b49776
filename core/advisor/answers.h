// SPDX-License-Identifier: GPL-3.0-or-later
// What the user said: per question one option with an importance, "don't know", "don't care", or nothing.
#pragma once

#include "core/advisor/pack.h"

#include <QMap>

namespace wirewise::advisor {

struct Answer
{
    enum class State {
        Chosen,
        DontKnow, // "?": stays open, counts as uncertainty
        DontCare, // "*": answered, weighs nothing, not asked again
    };

    State state = State::Chosen;
    OptionId option; // Chosen only
    Importance importance = Importance::Should; // Chosen only

    friend bool operator==(const Answer&, const Answer&) = default;
};

// A question that is not in the map is unanswered.
using Answers = QMap<QuestionId, Answer>;

// "both_ways!" (must) "+" (should) "-" (nice), no sign: the question's usual importance; "?" and "*".
// An unknown option names the nearest known one; an importance above max_importance is an error.
Result<Answer> parseAnswer(const Pack& pack, const QuestionId& question, QStringView text);
QString toString(const Answer& answer); // always with its sign
QString toText(Importance importance); // "must", "should", "nice": as in files and documents

// The same text read without a pack, for what only another one understands: any option; no sign is a should.
Answer readAnswer(QStringView text);
// What of these the pack understands, no importance above the question's most: what an Engine counts.
Answers knownTo(const Pack& pack, const Answers& answers);

// A scenario's answers; the loader has checked them.
Answers answersOf(const Pack& pack, const Scenario& scenario);

} // namespace wirewise::advisor
