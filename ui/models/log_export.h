// SPDX-License-Identifier: GPL-3.0-or-later
// Log rows for other programs: newline-delimited JSON (log_import.h reads it back), and tab-separated text for
// the clipboard.
#pragma once

#include "core/base/result.h"
#include "ui/models/message_log.h"

namespace wirewise::ui {

// One line, without its end: {"wall_ms","at_ns","what","up","exchange","seq","left_ns","delay_ms","round_trip_ms",
// "retry_in_ms","empty","on","text","binary","bytes","data" | "base64"}; what a row has not is left out. `data` is
// the payload as text, `base64` where it is binary or no UTF-8; `bytes` counts what a bounded log did not keep, too.
QByteArray ndjsonLine(const demo::LogEntry& entry);

// The rows, oldest first; the file is replaced in one step or not at all. Any thread.
std::optional<Error> saveAsNdjson(const LogRows& rows, const QString& path);

// The names of kinds in files: they stay, whatever the window's language.
QString fileNameOf(demo::LogEntry::Kind kind);

// What the cells show, one row a line; of very many the first hundred thousand.
QString tabSeparated(const MessageLog& log, const QList<int>& rows);

} // namespace wirewise::ui
