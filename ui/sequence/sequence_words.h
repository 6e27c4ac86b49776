// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the sequence diagram. Foreign text in them is for plain-text places only.
#pragma once

#include "ui/sequence/sequence_track.h"

#include <QStringList>

namespace wirewise::ui {

// What stands at an arrow or mark, the longest first: what has no room gives way to the next. May be empty.
QStringList labelsOf(const SequenceRecord& record);
QStringList bandLabels(const StreamSums& sums, SequenceStream stream); // "212 to the client in 20 ms, 0.3 to 0.9 ms"
QString faultLabel(const FaultPeriod& fault, Nanoseconds now); // "Cut, 1.0 s"
QStringList breakLabels(const ConnectionBreak& gone); // lines: "1006", "retry 1 in 0.41 s"

QString keptLabel(const SequenceRecord& record); // "kept #121"
QString unlistedLabel(qint64 rows);
QString letGoLabel(qint64 rows);

// All that is known of a row, in one line.
QString everythingOf(const SequenceRecord& record, Nanoseconds begin);

// "12 messages to the client in the last 5 s, 2 polls empty, cut 1 s ago, resumed"
QString spokenSummaryOf(const SequenceTrack& track, Nanoseconds now);

} // namespace wirewise::ui
