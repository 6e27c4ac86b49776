// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the numbered events one client has seen: what is new, what came again, what is missing.
#pragma once

#include <cstdint>
#include <map>

namespace wirewise::measure {

// Numbers have no holes at the sender, so a hole here is an event not seen (yet).
// Threads: a value; one thread uses it. Memory grows with the holes, not with the events.
class SequenceTracker
{
public:
    enum class Arrival { New, Late, Repeated }; // Late: filled a hole, so it came out of order

    // The first number that is this client's to see. Without it the first arrival decides.
    void expectFrom(std::uint64_t first);

    Arrival take(std::uint64_t seq);

    // The far end said that these cannot be had any more: counted as missing, not asked for again.
    void gone(std::uint64_t from, std::uint64_t to);

    bool started() const { return m_next != 0; }
    std::uint64_t last() const { return m_next == 0 ? 0 : m_next - 1; } // the highest seen or told gone

    // Go on after this one, so that nothing that can still be had is missed: before the first open hole.
    std::uint64_t resumePoint() const;

    std::int64_t received() const { return m_received; } // distinct
    std::int64_t repeated() const { return m_repeated; }
    std::int64_t outOfOrder() const { return m_outOfOrder; }
    std::int64_t missing() const { return m_open + m_gone; }
    std::int64_t toldGone() const { return m_gone; }

    // As missing(), with what the sender sent after the last one seen. expectedUpTo = received + lostUpTo.
    std::int64_t lostUpTo(std::uint64_t newest) const;

private:
    std::uint64_t m_next = 0; // 0: nothing known yet
    std::map<std::uint64_t, std::uint64_t> m_holes; // first -> last, inclusive, apart from one another
    std::int64_t m_open = 0; // numbers in m_holes
    std::int64_t m_gone = 0;
    std::int64_t m_received = 0;
    std::int64_t m_repeated = 0;
    std::int64_t m_outOfOrder = 0;
};

} // namespace wirewise::measure
