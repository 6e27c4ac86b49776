// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/latency_histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

namespace wirewise::measure {

namespace {

// Values in µs. The first 2048 have a bucket each; every further power of two has 1024, so that a bucket is
// never wider than a thousandth of its value.
constexpr std::uint64_t linear = 2048;
constexpr std::uint64_t perPower = linear / 2;
constexpr std::uint64_t largest = 60'000'000;

qsizetype indexOf(std::uint64_t us)
{
    if (us < linear)
        return static_cast<qsizetype>(us);
    const auto shift = static_cast<unsigned>(std::bit_width(us)) - 11u;
    return static_cast<qsizetype>(linear + (shift - 1) * perPower + ((us >> shift) - perPower));
}

// The largest value that falls into the bucket.
std::uint64_t topOf(std::size_t index)
{
    if (index < linear)
        return index;
    const std::size_t shift = (index - linear) / perPower + 1;
    const std::size_t within = (index - linear) % perPower + perPower;
    return ((within + 1) << shift) - 1;
}

} // namespace

LatencyHistogram::LatencyHistogram()
    : m_counts(indexOf(largest) + 1, 0)
{
}

void LatencyHistogram::record(Nanoseconds delay)
{
    const auto us = std::chrono::duration_cast<std::chrono::microseconds>(delay).count();
    const auto value = static_cast<std::uint64_t>(std::clamp<long long>(us, 1, largest));
    if (us > static_cast<long long>(largest))
        ++m_clamped;
    ++m_counts[indexOf(value)];
    ++m_count;
    m_max = std::max(m_max, Nanoseconds(std::chrono::microseconds(value)));
}

void LatencyHistogram::merge(const LatencyHistogram& other)
{
    if (m_count == 0)
        m_counts = other.m_counts;
    else
        std::transform(m_counts.cbegin(), m_counts.cend(), other.m_counts.cbegin(), m_counts.begin(), std::plus<>());
    m_count += other.m_count;
    m_clamped += other.m_clamped;
    m_max = std::max(m_max, other.m_max);
}

LatencyHistogram LatencyHistogram::since(const LatencyHistogram& earlier) const
{
    LatencyHistogram rest;
    qsizetype last = 0;
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        rest.m_counts[i] = m_counts[i] - earlier.m_counts[i];
        if (rest.m_counts[i] > 0)
            last = i;
    }
    rest.m_count = m_count - earlier.m_count;
    rest.m_clamped = m_clamped - earlier.m_clamped;
    if (rest.m_count > 0)
        rest.m_max = std::min(m_max, Nanoseconds(std::chrono::microseconds(topOf(static_cast<std::size_t>(last)))));
    return rest;
}

std::vector<DelayBucket> LatencyHistogram::buckets() const
{
    std::vector<DelayBucket> found;
    for (qsizetype i = 0; i < m_counts.size(); ++i)
        if (m_counts[i] > 0)
            found.push_back({ static_cast<std::uint32_t>(topOf(static_cast<std::size_t>(i))), m_counts[i] });
    if (!found.empty())
        found.back().upToUs = static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::microseconds>(m_max).count());
    return found;
}

Nanoseconds percentile(const std::vector<DelayBucket>& buckets, double percent)
{
    std::uint64_t count = 0;
    for (const DelayBucket& bucket : buckets)
        count += bucket.count;
    const double share = std::clamp(percent, 0.0, 100.0) / 100.0;
    const auto wanted = std::max<std::uint64_t>(1, static_cast<std::uint64_t>(std::ceil(share * static_cast<double>(count))));
    std::uint64_t seen = 0;
    for (const DelayBucket& bucket : buckets) {
        seen += bucket.count;
        if (seen >= wanted)
            return std::chrono::microseconds(bucket.upToUs);
    }
    return Nanoseconds(0);
}

Nanoseconds LatencyHistogram::percentile(double percent) const
{
    if (m_count == 0)
        return Nanoseconds(0);
    const double share = std::clamp(percent, 0.0, 100.0) / 100.0;
    const auto wanted = std::max<std::uint64_t>(1, static_cast<std::uint64_t>(std::ceil(share * static_cast<double>(m_count))));
    std::uint64_t seen = 0;
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        seen += m_counts[i];
        if (seen >= wanted)
            return std::min(m_max, Nanoseconds(std::chrono::microseconds(topOf(static_cast<std::size_t>(i)))));
    }
    return m_max;
}

} // namespace wirewise::measure
