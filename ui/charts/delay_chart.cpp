// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "ui/charts/chart_registry.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/time_lines.h"
#include "ui/models/run_words.h"

#include <cmath>
#include <limits>

namespace wirewise::ui {
namespace {

WIREWISE_WORDS(Charts)

double milliseconds(Nanoseconds delay)
{
    return delay > Nanoseconds(0) ? static_cast<double>(delay.count()) / 1e6 : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

ChartKind makeDelayChart()
{
    ChartKind chart;
    chart.id = QStringLiteral("delay");
    chart.name = tr("Delay");
    chart.title = tr("Delay over time");
    chart.caption = tr("Thick p99, thin p50, from due to shown; measured, one clock");
    chart.empty = tr("Delays appear with the first message.");
    chart.what = tr("p99");
    chart.unit = QStringLiteral("ms");
    chart.logarithmic = true;
    chart.offersBothScales = true;
    chart.valueText = [](double value) { return delayText(Nanoseconds(std::llround(value * 1e6))); };
    chart.tickText = roundDelayText;
    chart.data = [](const QList<LaneSeries>& lanes) {
        return overTime(lanes, {
            { tr("p50"), false, [](const SeriesPoint& point) { return milliseconds(point.p50); } },
            { tr("p99"), true, [](const SeriesPoint& point) { return milliseconds(point.p99); } },
            });
    };
    return chart;
}

} // namespace wirewise::ui
