// SPDX-License-Identifier: GPL-3.0-or-later
// Why A and not B, as data: what excludes B, else question by question who gains how much on which cells, and
// the fewest answers that A's lead hangs on (engine.md 1.8).
#pragma once

#include "core/advisor/evaluation.h"

namespace wirewise::advisor {

// The cells one effect of an answer reads, side by side.
struct CellPair
{
    CellRef a;
    CellRef b;
    QString textA; // the words of the base cells
    QString textB;
    QString levelA; // the label of the level, in the reading asked for
    QString levelB;

    friend bool operator==(const CellPair&, const CellPair&) = default;
};

struct Difference
{
    QuestionId question;
    OptionId option;
    Importance importance = Importance::Should;
    int points = 0; // positive: for A
    QList<CellPair> cells; // one for each effect of the option

    friend bool operator==(const Difference&, const Difference&) = default;
};

struct Contrast
{
    AlternativeId a;
    AlternativeId b;
    AlternativeId prefers; // which of the two ranks first
    int gap = 0; // points of A minus points of B
    QList<Veto> vetoesOfA;
    QList<Veto> vetoesOfB;
    QList<Difference> differences; // most for A first; equal ones left out
    // The fewest answers which, dropped, take A's lead away. Empty where points do not decide: one is
    // excluded, or a single leads a composite. All of A's gains where dropping them leaves a tie A still
    // leads.
    QList<QuestionId> smallestDecisiveSet;
};

// Both must be in the ranking of this engine's evaluation.
Contrast contrast(
    const Engine& engine, const Evaluation& evaluation, const AlternativeId& a, const AlternativeId& b);

} // namespace wirewise::advisor
