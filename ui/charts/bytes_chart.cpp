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

ChartKind makeBytesChart()
{
    ChartKind chart;
    chart.id = QStringLiteral("bytes");
    chart.name = tr("Bytes per message");
    chart.title = tr("Bytes on the wire for each message");
    chart.caption = tr("TCP payload both ways, measured by the kernel");
    chart.empty = tr("Bytes for each message appear with the first message of a run in which the server sends.");
    chart.what = tr("bytes per message");
    chart.unit = QStringLiteral("B");
    chart.base = 1024;
    chart.valueText = [](double value) { return bytesText(std::llround(value)); };
    chart.tickText = chart.valueText;
    chart.data = [](const QList<LaneSeries>& lanes) {
        return overTime(lanes, { { {}, true, [](const SeriesPoint& point) { return point.bytesPerMessage; } } });
    };
    return chart;
}

} // namespace wirewise::ui
