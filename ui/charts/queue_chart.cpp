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

ChartKind makeQueueChart()
{
    ChartKind chart;
    chart.id = QStringLiteral("queue");
    chart.name = tr("Server queue");
    chart.title = tr("What waits on the server");
    chart.caption = tr("Written to clients and not yet taken by the kernel, asked each second");
    chart.empty = tr("The queue appears while the bundled server runs.");
    chart.what = tr("the server's queue");
    chart.unit = QStringLiteral("B");
    chart.base = 1024;
    chart.valueText = [](double value) { return bytesText(std::llround(value)); };
    chart.tickText = chart.valueText;
    chart.data = [](const QList<LaneSeries>& lanes) {
        return overTime(lanes, { { {}, true, [](const SeriesPoint& point) { return point.queuedBytes; } } });
    };
    return chart;
}

} // namespace wirewise::ui
