// SPDX-License-Identifier: GPL-3.0-or-later
// Who wins over every answer set with every importance: 295,803,200,000 of them for the reference pack, counted
// exactly (engine.md section 2). Too many to visit: the questions are split in two halves, each half's states
// are grouped by whom they exclude and merged where they differ in no way that matters, and only pairs of
// merged states that leave three or more contenders are looked at.
#pragma once

#include "core/advisor/pack.h"

namespace wirewise::advisor {

struct ImportanceSpace
{
    qint64 states = 0;
    QList<std::pair<AlternativeId, qint64>> winners; // in the pack's order
    qint64 none = 0; // nobody qualifies
    qint64 silent = 0; // nothing said that weighs
    qint64 pairs = 0; // looked at one by one
};

// About a minute on one core. Empty for a pack of more than sixteen alternatives, or of weights above a
// thousand or so. Threads: any.
ImportanceSpace countWithImportance(const Pack& pack, Reading reading);

} // namespace wirewise::advisor
