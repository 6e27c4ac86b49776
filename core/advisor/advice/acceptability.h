// SPDX-License-Identifier: GPL-3.0-or-later
// First-rank acceptability: in how many of all weightings that keep must >= should >= nice does each one lead
// (SMAA-2, Lahdelma & Salminen 2001; engine.md 1.7). Bit-exact on every platform: integers, SplitMix64, no
// std distribution.
#pragma once

#include "core/advisor/pack.h"

#include <array>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace wirewise::advisor {

struct RankQuestion
{
    Importance importance = Importance::Should;
    std::vector<int> worth; // by contender
};

struct Acceptability
{
    int samples = 0;
    std::vector<std::vector<double>> rank; // [contender][rank from 0], shares that sum to 1 both ways
    // [contender][question]: the mean weights, summing to 1, of the samples it led; empty where it led none.
    std::vector<std::vector<double>> centralWeights;

    double first(size_t contender) const { return rank[contender].front(); }
};

// questions: in the pack's order; contenders: how many each `worth` has. A tie of up to twelve is shared exactly.
// Nothing when asked to stop. Threads: any.
std::optional<Acceptability> rankAcceptability(const std::vector<RankQuestion>& questions, size_t contenders,
    int samples, std::uint64_t seed, const std::stop_token& stop = {});

} // namespace wirewise::advisor
