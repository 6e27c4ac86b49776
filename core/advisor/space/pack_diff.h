// SPDX-License-Identifier: GPL-3.0-or-later
// Two packs compared by what they decide: over every answer set that both understand, how many change winner,
// with an example each (engine.md 4.2).
#pragma once

#include "core/advisor/answers.h"

namespace wirewise::advisor {

struct WinnerChange
{
    std::optional<AlternativeId> from; // nothing: nobody qualifies
    std::optional<AlternativeId> to;
    qint64 states = 0;
    Answers example; // the first met with the fewest answers; importances are the first pack's usual ones
};

struct PackDiff
{
    qint64 states = 0; // answer sets both packs understand
    qint64 changed = 0;
    QList<WinnerChange> changes; // most states first
    // What only one of them has, as "question network", "option network.locked", "transport mqtt", ...
    QStringList onlyInFirst;
    QStringList onlyInSecond;
    QStringList edited; // what both have and say otherwise: "cell firewall.websocket: sometimes -> yes", ...
};

// In the reading asked for; each pack at its own usual importances. An error where the packs have too many
// answer sets in common to look at (200 million).
Result<PackDiff> diffPacks(const Pack& first, const Pack& second, Reading reading);

} // namespace wirewise::advisor
