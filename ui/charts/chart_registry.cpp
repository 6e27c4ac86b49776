// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_registry.h"

namespace wirewise::ui {

QList<ChartKind> chartKinds()
{
    return {
        makeDelayChart(),
        makeDistributionChart(),
        makeRateChart(),
        makeBytesChart(),
        makeQueueChart(),
        makeMemoryChart(),
    };
}

} // namespace wirewise::ui
