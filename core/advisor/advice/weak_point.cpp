// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/weak_point.h"

#include "core/advisor/evaluation_tables.h"

namespace wirewise::advisor {

std::optional<WeakPoint> weakPointOf(const Evaluation& evaluation)
{
    const Standing* leader = evaluation.winner ? evaluation.standing(*evaluation.winner) : nullptr;
    if (!leader || evaluation.maxScore <= 0)
        return std::nullopt;
    const Contribution* worst = nullptr;
    int mostLost = 0;
    for (const Contribution& each : leader->contributions) {
        const int lost = each.weight * each.share * (100 - each.value);
        if (lost > mostLost) {
            mostLost = lost;
            worst = &each;
        }
    }
    if (!worst)
        return std::nullopt;
    return WeakPoint { *worst, permilleOf(mostLost, evaluation.maxScore) };
}

} // namespace wirewise::advisor
