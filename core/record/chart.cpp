// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/chart.h"

#include "core/record/visible_text.h"

#include <algorithm>
#include <cmath>

namespace wirewise::record {

double Chart::place(double value) const
{
    const auto scaled = [this](double v) { return logarithmic ? std::log10(std::max(v, bottom)) - std::log10(bottom) : v; };
    return std::clamp(scaled(value) / scaled(top), 0.0, 1.0);
}

QList<ChartTick> ticksOf(const Chart& chart)
{
    QList<ChartTick> ticks;
    if (chart.logarithmic) {
        for (double value = chart.bottom; value <= chart.top * 1.001; value *= 10)
            ticks << ChartTick { chart.place(value), number(value) };
        return ticks;
    }
    for (int quarter = 0; quarter <= 4; ++quarter)
        ticks << ChartTick { quarter / 4.0, number(chart.top * quarter / 4) };
    return ticks;
}

} // namespace wirewise::record
