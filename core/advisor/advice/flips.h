// SPDX-License-Identifier: GPL-3.0-or-later
// What would change the result: every smallest change of answers that makes another one lead, and the nearest
// change to each other alternative (engine.md 1.8). Searched, never derived from score gaps: exclusions make
// flips non-additive.
#pragma once

#include "core/advisor/evaluation.h"

namespace wirewise::advisor {

struct Change
{
    QuestionId question;
    Answer to; // DontCare: the answer is dropped

    friend bool operator==(const Change&, const Change&) = default;
};

struct Flip
{
    QList<Change> changes; // in the pack's order of questions
    // How far from what was said: a step of importance 1 each (dropped 0, nice 1, should 2, must 3), another
    // option 4 more, a new answer its importance.
    int cost = 0;
    std::optional<AlternativeId> winner; // nothing: no alternative qualifies then

    friend bool operator==(const Flip&, const Flip&) = default;
};

struct Flips
{
    AlternativeId headline; // what leads now
    int changes = 0; // questions changed by each of `flips`; 0: none found within mostChanges
    QList<Flip> flips; // all of that size; cheaper ones first, then in the pack's order
    QList<Flip> nearest; // the first to each other alternative that two changes (or `changes`) reach

    const Flip* nearestTo(const AlternativeId& id) const; // or null
    friend bool operator==(const Flips&, const Flips&) = default;
};

enum class FlipDepth {
    One, // single changes only: fast enough for every click
    Nearest, // all minimal ones, and pairs for `nearest`; triples only when nothing smaller flips
};

// Nothing while nothing leads. Options that change nothing count as a dropped answer.
std::optional<Flips> findFlips(
    const Engine& engine, const Answers& answers, Reading reading, FlipDepth depth = FlipDepth::Nearest);

// The answers with the changes made; a dropped answer becomes "don't care".
Answers changed(Answers answers, const QList<Change>& changes);

} // namespace wirewise::advisor
