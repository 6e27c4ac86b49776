// SPDX-License-Identifier: GPL-3.0-or-later
// What the judgements have in common.
#pragma once

#include "core/probe/judge.h"

#include <QCoreApplication>

namespace wirewise::probe {

inline evidence::Figure measured(const char* id, const char* title, const char* unit, double value)
{
    return { QString::fromLatin1(id), QString::fromLatin1(title), QString::fromLatin1(unit), value, evidence::Origin::Measured };
}

inline evidence::Figure counted(const char* id, const char* title, double value)
{
    return { QString::fromLatin1(id), QString::fromLatin1(title), {}, value, evidence::Origin::Counted };
}

double median(QList<double> values); // 0 of none

// "of 12 trials 5 got no answer, 7 passed".
Told tally(const QList<Trial>& trials);

// The fate they share, a status included; nothing: they differ, or there are none.
std::optional<Trial> agreed(const QList<Trial>& trials);

// "2.5 s", "120 ms".
Told duration(double seconds);

} // namespace wirewise::probe
