// SPDX-License-Identifier: GPL-3.0-or-later
// Delays counted in log-linear buckets, as HdrHistogram does: 3 significant digits from 1 µs to 60 s.
#pragma once

#include "core/base/clock.h"

#include <QList>

#include <cstdint>

namespace wirewise::measure {

// Delays of one bucket: as many, and none above.
struct DelayBucket
{
    std::uint32_t upToUs = 0;
    std::uint32_t count = 0;

    friend bool operator==(const DelayBucket&, const DelayBucket&) = default;
};

// As LatencyHistogram::percentile, of buckets in rising order.
Nanoseconds percentile(const std::vector<DelayBucket>& buckets, double percent);

// What is recorded is the time from when an event was *due* (open loop, wrk2's lesson), never from when a
// late sender got round to it; so a stall shows in every event it delayed.
// Threads: a value, cheap to copy; one thread records. Percentiles are never averaged: merge() histograms instead.
class LatencyHistogram
{
public:
    LatencyHistogram();

    // Below 1 µs counts as 1 µs; above 60 s as 60 s, and is told by clamped().
    void record(Nanoseconds delay);
    void merge(const LatencyHistogram& other);

    std::uint64_t count() const { return m_count; }
    std::uint64_t clamped() const { return m_clamped; }

    // The smallest recorded value with at least `percent` (0..100) of the samples at or below it; zero
    // when there is no sample. Exact to 3 significant digits.
    Nanoseconds percentile(double percent) const;
    Nanoseconds max() const { return m_max; }

    // What was recorded since this histogram was a copy of `earlier`, which must have been one.
    LatencyHistogram since(const LatencyHistogram& earlier) const;
    // Those that are not empty, in rising order; the last one's top is max().
    std::vector<DelayBucket> buckets() const;

private:
    QList<std::uint32_t> m_counts; // 68 KiB, shared by copies until one of them records
    std::uint64_t m_count = 0;
    std::uint64_t m_clamped = 0;
    Nanoseconds m_max { 0 };
};

} // namespace wirewise::measure
