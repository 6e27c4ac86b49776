// SPDX-License-Identifier: GPL-3.0-or-later
// Delay by percentile, as HdrHistogram plots it: every step to the right is ten times rarer.
#include "core/base/words.h"
#include "ui/charts/chart_registry.h"
#include "ui/charts/chart_words.h"
#include "ui/models/run_words.h"

#include <cmath>

namespace wirewise::ui {
namespace {

constexpr int StepsPerHalving = 5; // of what remains, as HdrHistogram's own listing has

WIREWISE_WORDS(Charts)

ChartLine lineOf(const LaneSeries& lane, int index)
{
    ChartLine line { index, lane.lane, {}, true, {}, {} };
    const std::vector<measure::DelayBucket> buckets = lane.series->delays();
    double count = 0;
    for (const measure::DelayBucket& bucket : buckets)
        count += bucket.count;
    auto bucket = buckets.begin();
    double seen = count > 0 ? bucket->count : 0;
    // As far as one message is worth at least the share that remains.
    for (double rest = 1; count > 0 && rest * count >= 1; rest /= 2) {
        for (int step = 0; step < StepsPerHalving; ++step) {
            const double share = 1 - rest * (1 - 0.5 * step / StepsPerHalving);
            const double wanted = std::max(1.0, std::ceil(share * count));
            while (seen < wanted)
                seen += (++bucket)->count;
            line.x.append(share * 100);
            line.y.append(bucket->upToUs / 1000.0);
        }
    }
    return line;
}

} // namespace

ChartKind makeDistributionChart()
{
    ChartKind chart;
    chart.id = QStringLiteral("distribution");
    chart.name = tr("Delay by share");
    chart.title = tr("How many messages came within which delay");
    chart.caption = tr("Share of the messages that came within a delay; measured, one clock");
    chart.empty = tr("The distribution appears with the first message.");
    chart.what = tr("delay");
    chart.unit = QStringLiteral("ms");
    chart.across = ChartKind::Across::Share;
    chart.logarithmic = true;
    chart.offersBothScales = true;
    chart.valueText = [](double value) { return delayText(Nanoseconds(std::llround(value * 1e6))); };
    chart.tickText = roundDelayText;
    chart.data = [](const QList<LaneSeries>& lanes) {
        ChartData data;
        for (int i = 0; i < lanes.size(); ++i)
            data.lines.append(lineOf(lanes[i], i));
        return data;
    };
    return chart;
}

} // namespace wirewise::ui
