// SPDX-License-Identifier: GPL-3.0-or-later
// What a race came to, in words: only what its figures bear.
#pragma once

#include "ui/models/race.h"
#include "ui/models/run_command.h"

namespace wirewise::ui {

QString wordFor(const RaceLane& lane); // "Connected", "waits its turn", "done"
QString wordFor(Race::How how); // "all at once, one feed and one clock"

// Delays are told apart only where half of one group's messages came clearly later than 95 % of the others'; bytes where
// the most is half as much again as the fewest; what was lost or repeated is always told.
QString raceSentence(const QList<RaceLane>& lanes);

// "10 /s · 256 B text · 1 client each · seed 7 · all at once, … · through the fault proxy"
QString raceConditions(const QList<RaceLane>& lanes, Race::How how);

QString raceMarkdown(const QList<RaceLane>& lanes, Race::How how, const RunCommand& command);

} // namespace wirewise::ui
