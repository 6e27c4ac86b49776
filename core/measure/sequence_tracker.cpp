// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/sequence_tracker.h"

#include <algorithm>
#include <iterator>

namespace wirewise::measure {

namespace {

std::int64_t span(std::uint64_t first, std::uint64_t last)
{
    return static_cast<std::int64_t>(last - first) + 1;
}

} // namespace

void SequenceTracker::expectFrom(std::uint64_t first)
{
    if (m_next == 0)
        m_next = first;
}

SequenceTracker::Arrival SequenceTracker::take(std::uint64_t seq)
{
    expectFrom(seq);
    if (seq >= m_next) {
        if (seq > m_next) {
            m_holes.emplace(m_next, seq - 1);
            m_open += span(m_next, seq - 1);
        }
        m_next = seq + 1;
        ++m_received;
        return Arrival::New;
    }
    auto hole = m_holes.upper_bound(seq);
    if (hole == m_holes.begin() || std::prev(hole)->second < seq) {
        ++m_repeated;
        return Arrival::Repeated;
    }
    --hole;
    const auto [first, last] = *hole;
    m_holes.erase(hole);
    if (first < seq)
        m_holes.emplace(first, seq - 1);
    if (seq < last)
        m_holes.emplace(seq + 1, last);
    --m_open;
    ++m_received;
    ++m_outOfOrder;
    return Arrival::Late;
}

void SequenceTracker::gone(std::uint64_t from, std::uint64_t to)
{
    if (from > to)
        return;
    expectFrom(from);
    // Open holes inside the range will not be filled any more.
    for (auto hole = m_holes.begin(); hole != m_holes.end() && hole->first <= to;) {
        const auto [first, last] = *hole;
        if (last < from) {
            ++hole;
            continue;
        }
        hole = m_holes.erase(hole);
        const std::uint64_t low = std::max(first, from);
        const std::uint64_t high = std::min(last, to);
        m_open -= span(low, high);
        m_gone += span(low, high);
        if (first < low)
            m_holes.emplace(first, low - 1);
        if (high < last)
            hole = std::next(m_holes.emplace(high + 1, last).first);
    }
    if (to < m_next)
        return;
    if (from > m_next) {
        m_holes.emplace(m_next, from - 1);
        m_open += span(m_next, from - 1);
    }
    m_gone += span(std::max(from, m_next), to);
    m_next = to + 1;
}

std::uint64_t SequenceTracker::resumePoint() const
{
    return m_holes.empty() ? last() : m_holes.begin()->first - 1;
}

std::int64_t SequenceTracker::lostUpTo(std::uint64_t newest) const
{
    return missing() + (m_next != 0 && newest >= m_next ? span(m_next, newest) : 0);
}

} // namespace wirewise::measure
