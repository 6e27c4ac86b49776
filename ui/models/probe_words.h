// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about a probe, for people.
#pragma once

#include "ui/models/prober.h"

namespace wirewise::ui {

QString probeWord(const QString& english); // a title of the core's
QString titleOf(const probe::FindingKind& kind);
QString resultWord(const probe::Finding& finding); // "passes", "not conclusive"
QString figuresLine(const probe::Finding& finding); // "Trials 12, Request to echo, median 3.1 ms"
// "3 of 8 done, about 40 s to go"; empty before the first.
QString progressWords(const Prober::Progress& progress);

} // namespace wirewise::ui
