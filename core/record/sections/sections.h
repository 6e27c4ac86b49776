// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a record, in their order, and the small words they are made of. Private to core/record.
#pragma once

#include "core/record/record_document.h"

namespace wirewise::record {

void addContext(const Record& record, RecordDocument& document); // problem and drivers
void addOptions(const Record& record, RecordDocument& document);
void addOutcome(const Record& record, RecordDocument& document); // with consequences and confirmation
void addComparison(const Record& record, RecordDocument& document); // pros and cons of the others
void addEvidence(const Record& record, RecordDocument& document);
void addOutlook(const Record& record, RecordDocument& document); // what would change it, open points
void addAppendix(const Record& record, RecordDocument& document); // how to check it again, pack and sources

// For and against one option, as MADR has it: Good, Neutral, Bad, because ...
BulletList argumentsFor(const Record& record, const advisor::Standing& standing, bool withSources);

Span plain(const QString& text);
Span strong(const QString& text);
Span emphasis(const QString& text);
Span code(const QString& text);

QString scoreText(int permille); // "85.3 %"
QString answerWords(const Record& record, const advisor::QuestionId& question); // "“Both sides” (must)"
QString vetoWords(const Record& record, const advisor::Veto& veto); // "“Plain HTTP only” (must): Firewall: ..."

// The record's file for machines: what `recheck` takes.
QString jsonFile(const Record& record);
QString asShellWord(const QString& text); // in quotes where a shell would read more into it

} // namespace wirewise::record
