// SPDX-License-Identifier: GPL-3.0-or-later
// All weightings with must >= should >= nice, one weight a class, are a triangle; each contender leads in a
// convex part of it (engine.md 1.7). Exact fractions; the best single picture of how sure a result is.
#pragma once

#include "core/advisor/advice/exact_share.h"

#include <array>
#include <cstdint>
#include <vector>

namespace wirewise::advisor {

// Barycentric, summing to 1: how much of the corner "musts alone", of "musts and shoulds alike", of "all
// alike".
struct TrianglePoint
{
    double mustsAlone = 0;
    double mustsAndShoulds = 0;
    double allAlike = 0;

    friend bool operator==(const TrianglePoint&, const TrianglePoint&) = default;
};

struct TriangleRegion
{
    ExactShare share;
    std::vector<TrianglePoint> outline; // empty where it leads nowhere

    friend bool operator==(const TriangleRegion&, const TriangleRegion&) = default;
};

// Points by class for one contender: its score is w.must * must + w.should * should + w.nice * nice.
struct ClassWorth
{
    std::int64_t must = 0;
    std::int64_t should = 0;
    std::int64_t nice = 0;
};

// By contender, in the order given, which also decides where two are alike everywhere. Shares sum to 1.
std::vector<TriangleRegion> weightTriangle(const std::vector<ClassWorth>& contenders);

// Where the weights in use stand.
TrianglePoint trianglePoint(int nice, int should, int must);

} // namespace wirewise::advisor
