// SPDX-License-Identifier: GPL-3.0-or-later
// How long the event loop of this thread did not come round: a timer due every millisecond, and how far apart it
// really fires. On a busy machine the scheduler alone makes it late: measure the idle floor in the same run, or take the
// processor time this thread spent between two turns.
#pragma once

#include "core/base/clock.h"
#include "core/measure/latency_histogram.h"
#include "tests/support/processor_time.h"

#include <QTimer>

namespace wirewise::testing {

// Threads: the one it is made on, which it watches.
class StallWatchdog
{
public:
    StallWatchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(std::chrono::milliseconds(1));
        m_timer.callOnTimeout([this] { look(); });
        m_timer.start();
    }

    void begin() // anew
    {
        m_turns = {};
        m_work = {};
        m_last = m_clock.monotonic();
        m_begin = m_lastWork = processorTime();
    }

    Nanoseconds longest()
    {
        look(); // the one under way
        return m_turns.max();
    }
    Nanoseconds percentile(double percent) const { return m_turns.percentile(percent); }
    Nanoseconds mostWork() const { return m_work.max(); } // between two turns
    Nanoseconds workPercentile(double percent) const { return m_work.percentile(percent); }
    Nanoseconds workInAll() const { return processorTime() - m_begin; }
    std::uint64_t turns() const { return m_turns.count(); }

private:
    void look()
    {
        const Nanoseconds now = m_clock.monotonic();
        m_turns.record(now - m_last);
        m_last = now;
        const Nanoseconds worked = processorTime();
        m_work.record(worked - m_lastWork);
        m_lastWork = worked;
    }

    SystemClock m_clock;
    QTimer m_timer;
    measure::LatencyHistogram m_turns;
    measure::LatencyHistogram m_work;
    Nanoseconds m_last = m_clock.monotonic();
    Nanoseconds m_begin = processorTime();
    Nanoseconds m_lastWork = m_begin;
};

} // namespace wirewise::testing
