// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts over time share: a line for each lane, and when faults were on.
#pragma once

#include "ui/charts/chart.h"

namespace wirewise::ui {

struct TimeMeasure
{
    QString name; // "p99"; empty where it is the only one
    bool strong = true;
    double (*value)(const SeriesPoint& point);
};

ChartData overTime(const QList<LaneSeries>& lanes, const QList<TimeMeasure>& measures);

} // namespace wirewise::ui
