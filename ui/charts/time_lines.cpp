// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_lines.h"

#include "ui/models/fault_words.h"

#include <algorithm>
#include <cmath>

namespace wirewise::ui {
namespace {

double seconds(Nanoseconds time)
{
    return static_cast<double>(time.count()) / 1e9;
}

// All lanes of a race have the same faults: each is told once.
QList<ChartFault> faultsOf(const QList<LaneSeries>& lanes)
{
    QList<ChartFault> faults;
    for (const LaneSeries& lane : lanes) {
        for (const SeriesFault& period : lane.series->faults()) {
            const ChartFault fault { faultTitle(period.fault), seconds(period.since), seconds(period.until) };
            const auto known = std::find_if(faults.begin(), faults.end(),
                [&fault](const ChartFault& other) { return other.name == fault.name && other.since == fault.since; });
            if (known == faults.end())
                faults.append(fault);
            else
                known->until = std::max(known->until, fault.until);
        }
    }
    std::sort(faults.begin(), faults.end(), [](const ChartFault& a, const ChartFault& b) { return a.since < b.since; });
    return faults;
}

} // namespace

bool ChartData::isEmpty() const
{
    return std::none_of(lines.begin(), lines.end(), [](const ChartLine& line) {
        return std::any_of(line.y.begin(), line.y.end(), [](double value) { return std::isfinite(value); });
    });
}

ChartData overTime(const QList<LaneSeries>& lanes, const QList<TimeMeasure>& measures)
{
    ChartData data;
    for (int i = 0; i < lanes.size(); ++i) {
        const auto& points = lanes[i].series->points();
        for (const TimeMeasure& measure : measures) {
            ChartLine line { i, lanes[i].lane, measure.name, measure.strong, {}, {} };
            line.x.reserve(static_cast<qsizetype>(points.size()));
            line.y.reserve(static_cast<qsizetype>(points.size()));
            for (const SeriesPoint& point : points) {
                line.x.append(seconds(point.until));
                line.y.append(measure.value(point));
            }
            data.lines.append(std::move(line));
        }
    }
    data.faults = faultsOf(lanes);
    return data;
}

} // namespace wirewise::ui
