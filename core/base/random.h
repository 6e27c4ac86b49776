// SPDX-License-Identifier: GPL-3.0-or-later
// SplitMix64: seeded, handed in, the same numbers on every platform (std distributions are not).
#pragma once

#include <cstdint>

namespace wirewise {

// Not for secrets: tokens come from QRandomGenerator::system().
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    // In [0, 1), 53 bits.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

private:
    std::uint64_t m_state;
};

} // namespace wirewise
