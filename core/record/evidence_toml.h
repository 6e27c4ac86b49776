// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence within a decision's file, made to be read by people:
//   [[evidence]] cell = "realtime/sse", accepted = true (absent: not decided), verdict, with_note, claim, text,
//   criterion, levels, metric, measured = { value low high samples }, figures = [ { id title value unit origin } ],
//   seconds, at, expires (UTC, as 2026-01-31T12:00:00Z), host, machine, program, seed, command,
//   pack = { id version sha256 }.
// cell, verdict, text, at and expires are needed. Private to core/record.
#pragma once

#include "core/base/toml_fields.h"
#include "core/evidence/evidence.h"

namespace wirewise::record {

QList<evidence::Kept> readEvidence(const TomlNode& tables, TomlFaults& faults);
QString evidenceToml(const evidence::Kept& kept); // a table with its header

// What this pack has no cell for, or reads by another metric.
QList<Error> evidenceRemarks(const QList<evidence::Kept>& evidence, const advisor::Pack& pack, const QString& fileName);

} // namespace wirewise::record
