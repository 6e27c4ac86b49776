// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_series.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace wirewise::ui {
namespace {

constexpr double Unmeasured = std::numeric_limits<double>::quiet_NaN();

void setDelays(SeriesPoint& point, std::vector<measure::DelayBucket> delays)
{
    point.delays = std::move(delays);
    point.p50 = measure::percentile(point.delays, 50);
    point.p99 = measure::percentile(point.delays, 99);
    point.max = measure::percentile(point.delays, 100);
}

std::vector<measure::DelayBucket> together(const std::vector<measure::DelayBucket>& a, const std::vector<measure::DelayBucket>& b)
{
    std::vector<measure::DelayBucket> both;
    both.reserve(a.size() + b.size());
    std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both),
        [](const auto& x, const auto& y) { return x.upToUs < y.upToUs; });
    auto last = both.begin();
    for (auto it = both.begin(); it != both.end(); ++it) {
        if (it == last)
            continue;
        if (it->upToUs == last->upToUs)
            last->count += it->count;
        else
            *++last = *it;
    }
    if (!both.empty())
        both.erase(last + 1, both.end());
    return both;
}

// `later` ends where the whole ends.
SeriesPoint merged(const SeriesPoint& earlier, const SeriesPoint& later)
{
    SeriesPoint whole = later;
    whole.span = earlier.span + later.span;
    setDelays(whole, together(earlier.delays, later.delays));
    whole.received = earlier.received + later.received;
    whole.wireBytes = earlier.wireBytes + later.wireBytes;
    const bool told = std::isfinite(earlier.bytesPerMessage) || std::isfinite(later.bytesPerMessage);
    whole.bytesPerMessage = told && whole.received > 0 ? static_cast<double>(whole.wireBytes) / static_cast<double>(whole.received) : Unmeasured;
    if (!std::isfinite(later.memoryPerConnection))
        whole.memoryPerConnection = earlier.memoryPerConnection;
    return whole;
}

} // namespace

double SeriesPoint::ratePerSecond() const
{
    return span > Nanoseconds(0) ? static_cast<double>(received) * 1e9 / static_cast<double>(span.count()) : Unmeasured;
}

RunSeries::RunSeries(Nanoseconds origin, Nanoseconds step, int capacity)
    : m_origin(origin), m_step(step), m_capacity(capacity)
{
}

bool RunSeries::take(const demo::RunSnapshot& snapshot, Nanoseconds now)
{
    const Nanoseconds at = now - m_origin;
    if (snapshot.number != m_number || !m_at) {
        *this = RunSeries(m_origin, m_step, m_capacity);
        m_number = snapshot.number;
        m_at = at;
    }
    m_throughProxy = snapshot.throughProxy;
    follow(snapshot.faults, at);
    const bool ended = snapshot.state == demo::RunState::Ended && snapshot.summary.latency.count() > m_before.latency.count();
    if (at / m_step == *m_at / m_step && !ended)
        return false;
    close(snapshot.summary, at);
    while (at / m_step >= m_capacity)
        coarsenTo(m_step * 2);
    return true;
}

void RunSeries::close(const measure::RunSummary& now, Nanoseconds at)
{
    SeriesPoint point;
    point.until = at / m_step * m_step;
    point.span = at - *m_at;
    if (point.until <= *m_at) // the rest of a step, at the run's end
        point.until += m_step;
    const bool counted = now.latency.count() >= m_before.latency.count();
    setDelays(point, counted ? now.latency.since(m_before.latency).buckets() : now.latency.buckets());
    point.received = std::max<qint64>(0, now.received - m_before.received);
    const qint64 wire = now.wire.in + now.wire.out;
    const bool tells = now.tellsBytesPerMessage() && point.received > 0;
    if (tells) {
        point.wireBytes = std::max<qint64>(0, wire - m_wireBefore);
        m_wireBefore = wire;
    }
    point.bytesPerMessage = tells && point.wireBytes > 0 ? static_cast<double>(point.wireBytes) / static_cast<double>(point.received) : Unmeasured;
    point.queuedBytes = now.server.rssBytes > 0 ? static_cast<double>(now.server.queuedBytes) : Unmeasured;
    point.memoryPerConnection = now.server.rssPerConnection > 0 ? static_cast<double>(now.server.rssPerConnection) : Unmeasured;
    if (!m_points.empty() && m_points.back().until >= point.until) {
        point.until = m_points.back().until;
        m_points.back() = merged(m_points.back(), point);
    } else {
        m_points.push_back(std::move(point));
    }
    m_before = now;
    m_at = at;
}

void RunSeries::coarsenTo(Nanoseconds step)
{
    while (m_step < step) {
        m_step *= 2;
        std::vector<SeriesPoint> coarse;
        coarse.reserve(m_points.size() / 2 + 1);
        for (SeriesPoint& point : m_points) {
            const Nanoseconds until = (point.until + m_step - Nanoseconds(1)) / m_step * m_step;
            if (!coarse.empty() && coarse.back().until == until)
                coarse.back() = merged(coarse.back(), point);
            else
                coarse.push_back(std::move(point));
            coarse.back().until = until;
        }
        m_points = std::move(coarse);
    }
}

// The runner names what is on; what it no longer names is over.
void RunSeries::follow(const QList<demo::ActiveFault>& faults, Nanoseconds at)
{
    for (SeriesFault& period : m_faults) {
        const bool still = std::any_of(faults.begin(), faults.end(), [&](const demo::ActiveFault& active) {
            return active.fault == period.fault && active.since - m_origin == period.since;
        });
        if (period.on) // one that stops by itself may have done so before this was told
            period.until = std::max(period.since, !still && period.ends > period.since ? std::min(period.ends, at) : at);
        period.on = period.on && still;
    }
    for (const demo::ActiveFault& active : faults) {
        const Nanoseconds since = active.since - m_origin;
        const bool known = std::any_of(m_faults.begin(), m_faults.end(),
            [&](const SeriesFault& period) { return period.fault == active.fault && period.since == since; });
        if (!known)
            m_faults.append({ active.fault, since, std::max(at, since), active.until > Nanoseconds(0) ? active.until - m_origin : Nanoseconds(0), true });
    }
    while (m_faults.size() > 200)
        m_faults.removeFirst();
}

} // namespace wirewise::ui
