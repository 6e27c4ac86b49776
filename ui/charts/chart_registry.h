// SPDX-License-Identifier: GPL-3.0-or-later
// All charts, in the chooser's order. A new one: its file, its line in chart_registry.cpp.
#pragma once

#include "ui/charts/chart.h"

namespace wirewise::ui {

QList<ChartKind> chartKinds(); // in the language of now

ChartKind makeDelayChart();
ChartKind makeDistributionChart();
ChartKind makeRateChart();
ChartKind makeBytesChart();
ChartKind makeQueueChart();
ChartKind makeMemoryChart();

} // namespace wirewise::ui
