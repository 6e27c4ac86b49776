// SPDX-License-Identifier: GPL-3.0-or-later
// A saved transcript back as log rows (log_export.h wrote it; other programs may have).
#pragma once

#include "core/base/result.h"
#include "core/demo/log_entry.h"

#include <atomic>

namespace wirewise::ui {

struct TranscriptBounds
{
    qsizetype rows = 1'000'000; // as many as a log holds
    qint64 bytes = 1LL << 30; // of the file
    qint64 line = 16 << 20;
};

// One line of newline-delimited JSON. What it does not say is at its standard; unknown names are passed over.
Result<demo::LogEntry> fromNdjsonLine(const QByteArray& line); // the message alone

// All rows, or "file:line: what is wrong" of the first line that is wrong. Blank lines are passed over. Any thread;
// `stop`, when set meanwhile, ends it soon, with an error.
Result<QList<demo::LogEntry>> readNdjson(const QString& path, const TranscriptBounds& bounds = {}, const std::atomic<bool>* stop = nullptr);

} // namespace wirewise::ui
