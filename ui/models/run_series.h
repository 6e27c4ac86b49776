// SPDX-License-Identifier: GPL-3.0-or-later
// What one lane of a run did over time, made from the cumulative figures of its snapshots: a bounded number of
// points, each with what came since the one before.
#pragma once

#include "core/demo/run_snapshot.h"

#include <QList>

#include <optional>
#include <vector>

namespace wirewise::ui {

// A value that was not measured is NaN.
struct SeriesPoint
{
    Nanoseconds until { 0 }; // since the series' origin: the end of its step
    Nanoseconds span { 0 }; // what it covers, from snapshot to snapshot
    std::vector<measure::DelayBucket> delays; // kept, so that merged points have true percentiles
    Nanoseconds p50 { 0 }, p99 { 0 }, max { 0 }; // of those; zero when there are none
    qint64 received = 0;
    qint64 wireBytes = 0; // both ways; what no message came with goes to the next that came
    double bytesPerMessage = 0;
    double queuedBytes = 0; // at its end
    double memoryPerConnection = 0; // bytes, at its end

    double ratePerSecond() const;
};

// A time a fault was on. Times since the series' origin.
struct SeriesFault
{
    wire::FaultSpec fault;
    Nanoseconds since { 0 };
    Nanoseconds until { 0 }; // while on: the latest that is known
    Nanoseconds ends { 0 }; // stops by itself then; 0: when it is taken off
    bool on = false;

    friend bool operator==(const SeriesFault&, const SeriesFault&) = default;
};

// Threads: a value. All lanes of a race share one origin, so that their points stand at the same times; when a run
// outgrows `capacity` steps, neighbours are merged and the step doubles.
class RunSeries
{
public:
    static constexpr Nanoseconds Step = std::chrono::milliseconds(250);
    static constexpr int Capacity = 2000;

    explicit RunSeries(Nanoseconds origin = Nanoseconds(0), Nanoseconds step = Step, int capacity = Capacity);

    // now: CLOCK_MONOTONIC. A snapshot with another number begins anew. True when a point was added or changed.
    bool take(const demo::RunSnapshot& snapshot, Nanoseconds now);
    // Merges until the step is at least this: as the other lanes' is.
    void coarsenTo(Nanoseconds step);

    Nanoseconds step() const { return m_step; }
    const std::vector<SeriesPoint>& points() const { return m_points; } // times rise
    const QList<SeriesFault>& faults() const { return m_faults; }
    std::vector<measure::DelayBucket> delays() const { return m_before.latency.buckets(); } // of all points
    bool throughProxy() const { return m_throughProxy; }

private:
    void close(const measure::RunSummary& now, Nanoseconds at);
    void follow(const QList<demo::ActiveFault>& faults, Nanoseconds at);

    Nanoseconds m_origin;
    Nanoseconds m_step;
    int m_capacity;
    quint64 m_number = 0;
    std::optional<Nanoseconds> m_at; // of the latest point's snapshot
    measure::RunSummary m_before; // that snapshot's
    qint64 m_wireBefore = 0; // bytes already told with a message
    std::vector<SeriesPoint> m_points;
    QList<SeriesFault> m_faults;
    bool m_throughProxy = false;
};

} // namespace wirewise::ui
