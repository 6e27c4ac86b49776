// SPDX-License-Identifier: GPL-3.0-or-later
// What can only be told by looking at every answer set of a pack: who wins how often, what never wins, which
// question never decides, which cell could say anything without changing a result. Seconds on one core.
#pragma once

#include "core/advisor/pack.h"

#include <functional>

namespace wirewise::advisor {

struct SpaceReport
{
    qint64 states = 0;
    QList<std::pair<AlternativeId, qint64>> winners; // in the pack's order, those that win nowhere too
    qint64 none = 0; // nobody qualifies
    qint64 silent = 0; // nothing said that weighs

    // Per question: in how many states another answer to it alone changes the headline.
    QList<std::pair<QuestionId, qint64>> decisive;

    // Win neither in any of these states nor in 200,000 drawn ones with other importances.
    QList<AlternativeId> unreached;

    // Cells whose level could be any other one in use in their row without changing any headline.
    QList<CellRef> idleCells;
};

struct SpaceLimits
{
    qint64 states = 200'000'000; // above it nothing is counted: states alone is filled in
};

// progress: 0..1 now and then; returning false stops, the report is then empty.
SpaceReport reportSpace(const Pack& pack, const SpaceLimits& limits = {},
    const std::function<bool(double)>& progress = {});

} // namespace wirewise::advisor
