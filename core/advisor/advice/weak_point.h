// SPDX-License-Identifier: GPL-3.0-or-later
// What costs the winner most: the strongest objection that its own cells give.
#pragma once

#include "core/advisor/evaluation.h"

namespace wirewise::advisor {

struct WeakPoint
{
    Contribution row; // the one that falls furthest behind its full value
    int permille = 0; // of the maximum, that it costs
};

// Nothing where nothing leads, or what leads has all there is.
std::optional<WeakPoint> weakPointOf(const Evaluation& evaluation);

} // namespace wirewise::advisor
