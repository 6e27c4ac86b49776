// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "ui/charts/chart_registry.h"
#include "ui/charts/time_lines.h"
#include "ui/models/run_words.h"

namespace wirewise::ui {
namespace {

WIREWISE_WORDS(Charts)

} // namespace

ChartKind makeRateChart()
{
    ChartKind chart;
    chart.id = QStringLiteral("rate");
    chart.name = tr("Rate");
    chart.title = tr("Rate over time");
    chart.caption = tr("Messages received each second, measured");
    chart.empty = tr("The rate appears with the first message.");
    chart.what = tr("the rate");
    chart.unit = QStringLiteral("/s");
    chart.valueText = [](double value) { return rateText(value); };
    chart.tickText = chart.valueText;
    chart.data = [](const QList<LaneSeries>& lanes) {
        return overTime(lanes, { { {}, true, [](const SeriesPoint& point) { return point.ratePerSecond(); } } });
    };
    return chart;
}

} // namespace wirewise::ui
