// SPDX-License-Identifier: GPL-3.0-or-later
// A decision read back from a JSON document that carries answers, reading, pack and what they came to: what
// `advise --json` prints, and a record (record_json.h).
#pragma once

#include "core/record/decision_file.h"

namespace wirewise::record {

// An error names what is missing or of the wrong kind; what the pack does not know is a remark.
Result<OpenedDecision> readDecisionJson(
    const QByteArray& json, const QString& fileName, const advisor::Pack& pack);

// From either kind of file, told by its suffix: a saved decision (TOML), or .json.
Result<OpenedDecision> openDecision(const QString& path, const advisor::Pack& pack);

} // namespace wirewise::record
