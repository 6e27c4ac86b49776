// SPDX-License-Identifier: GPL-3.0-or-later
// Full advice by index: scores, exclusions, order, state and the strongest reasons of every alternative
// (engine.md 1.2 and 1.4), a million times a second. Engine puts words to it.
#pragma once

#include "core/advisor/evaluation_tables.h"

namespace wirewise::advisor {

enum class Status { NoInformation, Recommended, Tie, Composite, None };

constexpr int strongestReasons = 3;

struct PlainRanking
{
    PlainResult result;
    Status status = Status::NoInformation;
    int headline = -1; // what leads, or -1
    int size = 0; // of order: every alternative, or none with NoInformation
    std::array<std::int8_t, mostAlternatives> order {}; // best first
    std::array<std::uint16_t, mostAlternatives> clauses {}; // how many sets of answers exclude it
    std::uint64_t coWinners = 0; // the headline and its exact ties
    std::uint64_t upgrades = 0; // qualifying composites above a winning single
    // By alternative: the questions whose answers bring it most points, best first, -1 where there are fewer.
    std::array<std::array<std::int8_t, strongestReasons>, mostAlternatives> reasons {};
};

PlainRanking rank(const EvaluationTables& tables, const PlainAnswers& answers, Reading reading);

} // namespace wirewise::advisor
