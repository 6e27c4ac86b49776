// SPDX-License-Identifier: GPL-3.0-or-later
// How lines and fault periods are drawn: told apart by colour and, for those who do not see it, by mark.
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/custom_plot.h"
#include "ui/style/theme.h"

namespace wirewise::ui {

// Another shape for each lane, whatever its transport: two lanes of one transport are told apart, too.
QCPScatterStyle markOf(int lane, const QColor& colour, const QColor& ground);
QColor markColourOf(const ChartLane& lane, const Theme& colours); // 3:1 on the surface
QPen penOf(const ChartLine& line, const Theme& colours);

// A few points of a line, spread over its range and standing elsewhere for each lane; and those that stand alone,
// which no line would show.
QVector<qsizetype> markedPoints(const QVector<double>& places, const QVector<double>& values, int lane, int lanes);

// Periods as grounds, with their names above the axes where there is room. `plot` has its layout.
void drawFaults(QCustomPlot& plot, const QList<ChartFault>& faults, const Theme& colours, int width);
int faultRows(const QList<ChartFault>& faults); // of names above the axes: none, one

} // namespace wirewise::ui
