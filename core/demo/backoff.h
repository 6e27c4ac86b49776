// SPDX-License-Identifier: GPL-3.0-or-later
// Full jitter (wait = random(0, min(cap, base * 2^n))), pure arithmetic: the caller owns the timer.
#pragma once

#include "core/base/random.h"

#include <algorithm>
#include <chrono>

namespace wirewise::demo {

class Backoff
{
public:
    // The defaults are for loopback; at most ten attempts in any second are kept by the floor.
    struct Limits
    {
        std::chrono::milliseconds base { 250 };
        std::chrono::milliseconds cap { 5000 };
        std::chrono::milliseconds floor { 100 };
    };

    explicit Backoff(std::uint64_t seed) : Backoff(seed, Limits()) { }
    Backoff(std::uint64_t seed, Limits limits) : m_random(seed), m_limits(limits) { }

    // How long to wait before the next attempt; `atLeast` is what the far end asked for, `atMost` what the jitter
    // stays below, if not 0.
    std::chrono::milliseconds next(
        std::chrono::milliseconds atLeast = std::chrono::milliseconds(0), std::chrono::milliseconds atMost = std::chrono::milliseconds(0))
    {
        const auto cap = atMost.count() > 0 ? std::min(m_limits.cap, atMost) : m_limits.cap;
        const auto ceiling = std::min(cap, m_limits.base * (1 << std::min(m_failures, 16)));
        ++m_failures;
        const auto wait = std::chrono::milliseconds(
            static_cast<long long>(m_random.unit() * static_cast<double>(ceiling.count())));
        // What the far end asked for is kept whole, and the jitter comes on top: clients it told the same
        // must not come back together.
        return std::max(m_limits.floor, atLeast + wait);
    }

    // After ten seconds of health.
    void reset() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    Random m_random;
    Limits m_limits;
    int m_failures = 0;
};

} // namespace wirewise::demo
