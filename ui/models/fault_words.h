// SPDX-License-Identifier: GPL-3.0-or-later
// A fault in words, made from the catalogue: no kind is named here.
#pragma once

#include "ui/models/wished_faults.h"

#include <QString>

namespace wirewise::ui {

QString titleOf(const wire::FaultKind& kind); // "Latency"
QString titleOf(const wire::FaultParameter& parameter);
QString sentenceOf(const wire::FaultKind& kind);

// "Latency 200 ms, jitter 50 ms, down, half of the connections": what it does, without its times.
QString faultTitle(const wire::FaultSpec& fault);

QString secondsText(std::chrono::milliseconds time); // "2 s", "0.5 s"

// "set" (for the next run), "after 2 s", "on", "3.2 s left", "over".
QString stateText(const WishedFault& wished, bool runs, Nanoseconds now);

QString plainNumber(double value); // "200", "0.5": no zeros after the point, no groups

} // namespace wirewise::ui
