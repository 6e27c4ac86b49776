// SPDX-License-Identifier: GPL-3.0-or-later
// Log rows for other programs: newline-delimited JSON, and tab-separated text for the clipboard.
#pragma once

#include "core/base/result.h"
#include "ui/models/message_log.h"

namespace wirewise::ui {

// One line, without its end: {"wall_ms","at_ns","what","seq","delay_ms","bytes","data" | "base64" | "text"}.
// `data` is the payload as text, `base64` where it is binary or no UTF-8; nothing is lost either way.
QByteArray ndjsonLine(const demo::LogEntry& entry);

// The rows the filter lets through, oldest first; the file is replaced in one step or not at all.
std::optional<Error> saveAsNdjson(const MessageLog& log, const QString& path);

// What the cells show, one row a line.
QString tabSeparated(const MessageLog& log, const QList<int>& rows);

} // namespace wirewise::ui
