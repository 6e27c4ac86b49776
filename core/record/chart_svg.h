// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as inline SVG, coloured by the page's classes (bar, faint, axis, limit) so that it follows light and dark.
// Private to core/record.
#pragma once

#include "core/record/chart.h"

namespace wirewise::record {

// With a text alternative; all text escaped.
QString chartSvg(const Chart& chart);

} // namespace wirewise::record
