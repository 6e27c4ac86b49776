// SPDX-License-Identifier: GPL-3.0-or-later
// When nothing qualifies: the fewest musts to lower, and the groups of musts that cannot live together
// (engine.md 1.5). Exact and minimal, both ways.
#pragma once

#include "core/advisor/evaluation.h"

namespace wirewise::advisor {

struct Relaxation
{
    QList<QuestionId> drop; // these musts become shoulds
    QList<AlternativeId> frees; // what qualifies then, in the pack's order
    std::optional<AlternativeId> winner;

    friend bool operator==(const Relaxation&, const Relaxation&) = default;
};

struct DeadEnd
{
    QList<Relaxation> relaxations; // smaller ones first
    QList<QList<QuestionId>> conflicts; // the smallest groups of musts that exclude everybody

    bool isEmpty() const { return relaxations.isEmpty(); }
    friend bool operator==(const DeadEnd&, const DeadEnd&) = default;
};

// Empty unless nothing qualifies.
DeadEnd findDeadEnd(const Engine& engine, const Answers& answers, Reading reading);

// The answers with the relaxation applied: its musts as shoulds.
Answers relaxed(Answers answers, const Relaxation& relaxation);

} // namespace wirewise::advisor
