// SPDX-License-Identifier: GPL-3.0-or-later
// Payloads as people read them: one line, text, indented JSON, hex. All of it plain text, all of it bounded.
#pragma once

#include "core/demo/run_snapshot.h"

#include <QString>

#include <optional>

namespace wirewise::ui {

// "#124 {...}", or our own words where an entry has no payload; looks at `bytes` of the payload at most.
// Line ends and control characters are escaped: one entry is one line.
QString summaryOf(const demo::LogEntry& entry, qsizetype bytes = 400);

// As UTF-8; what is not valid becomes U+FFFD, NUL becomes U+2400 (widgets stop at it).
QString plainTextOf(const QByteArray& payload);

// Indented by two spaces, tokens, order and numbers untouched; nothing when it is not a JSON object or array.
std::optional<QString> indentedJson(const QByteArray& payload);

// "00000010  68 65 6c 6c 6f ...  hello..." sixteen bytes a line.
QString hexOf(const QByteArray& payload);

} // namespace wirewise::ui
