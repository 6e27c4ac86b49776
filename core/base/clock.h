// SPDX-License-Identifier: GPL-3.0-or-later
// The only clock. Durations are differences of monotonic() and of nothing else; wall time is for people
// and for webhook timestamps.
#pragma once

#include <chrono>

namespace wirewise {

using Nanoseconds = std::chrono::nanoseconds;

// Threads: const and free of state in SystemClock, any thread. ManualClock belongs to one thread.
class Clock
{
public:
    virtual ~Clock() = default;

    // CLOCK_MONOTONIC: one origin for all processes of the machine, so that a server's stamp and a
    // client's can be subtracted.
    virtual Nanoseconds monotonic() const = 0;

    // Since the Unix epoch; may jump.
    virtual std::chrono::milliseconds wall() const = 0;
};

class SystemClock final : public Clock
{
public:
    Nanoseconds monotonic() const override;
    std::chrono::milliseconds wall() const override;
};

// Stands still until told otherwise; for tests.
class ManualClock final : public Clock
{
public:
    Nanoseconds monotonic() const override { return m_monotonic; }
    std::chrono::milliseconds wall() const override { return m_wall; }

    void advance(Nanoseconds by)
    {
        m_monotonic += by;
        m_wall += std::chrono::duration_cast<std::chrono::milliseconds>(by);
    }
    void setWall(std::chrono::milliseconds wall) { m_wall = wall; }

private:
    Nanoseconds m_monotonic { 0 };
    std::chrono::milliseconds m_wall { 0 };
};

} // namespace wirewise
