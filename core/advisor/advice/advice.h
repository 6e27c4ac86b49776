// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the advisor has to say about one set of answers, in two halves: what is ready within a
// millisecond or two, and the confidence, which a worker may bring later.
#pragma once

#include "core/advisor/advice/confidence.h"
#include "core/advisor/advice/contrast.h"
#include "core/advisor/advice/dead_end.h"
#include "core/advisor/advice/flags.h"
#include "core/advisor/advice/flips.h"
#include "core/advisor/advice/next_question.h"

#include <QJsonObject>

namespace wirewise::advisor {

// Values: may cross threads.
struct Advice
{
    Evaluation evaluation;
    std::optional<Flips> flips; // nothing while nothing leads
    DeadEnd deadEnd; // not empty exactly when nothing qualifies
    NextQuestion next;
    // It leads because it is the simplest and little was asked for: most answers to one open question would
    // turn it.
    bool simplestSoFar = false;
    std::optional<Contrast> why; // the winner against the next in the ranking
    QList<Flag> flags;
    std::optional<AlternativeId> otherReadingWinner;
};

Advice advise(const Engine& engine, const Answers& answers, Reading reading = Reading::Assessed,
    FlipDepth depth = FlipDepth::Nearest);

// The document of engine.md section 8 with product.md's additions: what `advise --json` prints.
QJsonObject toJson(const Pack& pack, const Advice& advice, const std::optional<Confidence>& confidence);

} // namespace wirewise::advisor
