// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/flags.h"

namespace wirewise::advisor {

QList<Flag> flagsOf(const Evaluation& evaluation)
{
    QList<Flag> flags;
    for (const Note& note : evaluation.notes) {
        if (!note.instead.isEmpty())
            flags << Flag { note.rule, note.instead, note.text, note.cite };
    }
    return flags;
}

} // namespace wirewise::advisor
