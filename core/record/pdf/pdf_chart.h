// SPDX-License-Identifier: GPL-3.0-or-later
// A chart drawn by a painter, as chart_svg.h draws it for a page of HTML. Private to the module.
#pragma once

#include "core/record/chart.h"

class QFont;
class QPainter;
class QRectF;

namespace wirewise::record {

int chartHeight(const Chart& chart); // in points

void drawChart(QPainter& painter, const QRectF& into, const Chart& chart, const QFont& font);

} // namespace wirewise::record
