// SPDX-License-Identifier: GPL-3.0-or-later
// A proof measured again and held against the one on record: what moved beyond noise, and which promise no longer holds.
// A figure that merely moved breaks nothing; what is promised is the verdict, the level the figure stands for, and the
// delay that was asked for.
#pragma once

#include "core/evidence/evidence.h"

namespace wirewise::evidence {

enum class Move { Within, Up, Down }; // of the measured figure, beyond noise

QString toText(Move move); // "no", "up", "down"

// The interval of now - then with 95 %, from the two intervals: Newcombe's for proportions (Wilson's bounds, method 10 of
// Statistics in Medicine 17, 1998, p. 873), for percentiles by the same recovery of variances (MOVER: Zou and Donner,
// ibid. 27, 2008, p. 1693).
struct Difference
{
    double low = 0;
    double high = 0;
};

Difference differenceOf(const advisor::Measured& then, const advisor::Measured& now);

struct Repetition
{
    ProofResult now; // the run that is taken for the others
    std::optional<advisor::Measured> measured; // over all runs
    Move move = Move::Within;
    QStringList broken; // promises that no run kept; a sentence each, without its full stop

    bool isQuiet() const { return move == Move::Within && broken.isEmpty(); }
};

// Runs differ by more than the samples of one show. So one that is not quiet is repeated, at most so often in all.
inline constexpr int mostRuns = 3;

// runs: at least one. A promise is broken when every run breaks one; a figure has moved when the interval over all runs
// is off the recorded one by more than chance, the spread between the runs added to it.
Repetition holdAgainst(const Evidence& then, const QList<ProofResult>& runs, const std::shared_ptr<const advisor::Pack>& pack,
    std::optional<std::chrono::milliseconds> freshness);

} // namespace wirewise::evidence
