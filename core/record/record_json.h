// SPDX-License-Identifier: GPL-3.0-or-later
// A record as JSON, and back: all a machine needs to judge it again. Its schema is resources/schema/
// decision-record-1.json (JSON Schema 2020-12). Beyond what the schema says it holds what `advise --json` prints, key
// by key, so that whatever reads the one reads the other.
#pragma once

#include "core/record/decision_json.h"
#include "core/record/record.h"

namespace wirewise::record {

inline constexpr char recordSchemaId[] = "urn:wirewise:schema:decision-record-1"; // "$schema" of every record

QJsonObject toJson(const RecordHead& head);
QJsonObject toJson(const Record& record);

struct OpenedRecord
{
    RecordHead head;
    OpenedDecision opened;
};

// makeRecord() of what was read, with the same pack, is the record that was written, byte for byte.
Result<OpenedRecord> readRecordJson(const QByteArray& json, const QString& fileName, const advisor::Pack& pack);

} // namespace wirewise::record
