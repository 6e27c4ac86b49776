// SPDX-License-Identifier: GPL-3.0-or-later
// Which open question is most worth answering next, and when none is (engine.md 1.9).
#pragma once

#include "core/advisor/advice/flips.h"

namespace wirewise::advisor {

struct OpenQuestion
{
    QuestionId question;
    int options = 0; // all listed ones
    int flipping = 0; // of these, those that change the headline, alone and at the usual importance
    int expectedGain = 0; // per mille: how much better the new leader is than the old one then, on average
    // What leads after each option, in the question's order; nothing: no alternative qualifies.
    QList<std::pair<OptionId, std::optional<AlternativeId>>> outcomes;
    bool couldVeto = false; // one answer here would rule the leader out

    friend bool operator==(const OpenQuestion&, const OpenQuestion&) = default;
};

struct NextQuestion
{
    std::optional<AlternativeId> headline;
    std::optional<QuestionId> ask; // nothing: nothing not yet answered can change this
    bool settled = false;
    // Where no single answer changes the result but several together do: such a combination.
    std::optional<QList<Change>> together;
    QList<OpenQuestion> questions; // most worth asking first

    const OpenQuestion* find(const QuestionId& id) const; // or null
    friend bool operator==(const NextQuestion&, const NextQuestion&) = default;
};

NextQuestion nextQuestion(const Engine& engine, const Answers& answers, Reading reading);

} // namespace wirewise::advisor
