// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/flags.h"

#include <algorithm>

namespace wirewise::advisor {

QList<Flag> flagsOf(const Pack& pack, const Evaluation& evaluation)
{
    QList<Flag> flags;
    for (const Note& note : evaluation.notes) {
        const auto rule = std::find_if(
            pack.rules.begin(), pack.rules.end(), [&note](const Rule& each) { return each.id == note.rule; });
        if (rule != pack.rules.end() && !rule->instead.isEmpty())
            flags << Flag { rule->id, rule->instead, rule->text, rule->cite };
    }
    return flags;
}

} // namespace wirewise::advisor
