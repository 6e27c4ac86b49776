// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "ui/charts/chart_registry.h"
#include "ui/charts/time_lines.h"
#include "ui/models/run_words.h"

#include <cmath>

namespace wirewise::ui {
namespace {

WIREWISE_WORDS(Charts)

} // namespace

ChartKind makeMemoryChart()
{
    ChartKind chart;
    chart.id = QStringLiteral("memory");
    chart.name = tr("Server memory");
    chart.title = tr("Server memory for each connection");
    chart.caption = tr("Growth of the server's memory since the run began, divided by this transport's connections");
    chart.empty = tr("Memory for each connection appears with 50 clients or more; with fewer, only noise would be seen.");
    chart.what = tr("memory per connection");
    chart.unit = QStringLiteral("B");
    chart.base = 1024;
    chart.valueText = [](double value) { return bytesText(std::llround(value)); };
    chart.tickText = chart.valueText;
    chart.data = [](const QList<LaneSeries>& lanes) {
        return overTime(lanes, { { {}, true, [](const SeriesPoint& point) { return point.memoryPerConnection; } } });
    };
    return chart;
}

} // namespace wirewise::ui
