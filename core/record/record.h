// SPDX-License-Identifier: GPL-3.0-or-later
// The decision record as a value: what was decided and all the engine says about it, on one day and for ever. The same
// decision, pack and head give the same record, and every exporter the same bytes.
#pragma once

#include "core/advisor/advice/advice.h"
#include "core/record/decision.h"

#include <QDate>

namespace wirewise::record {

// What the decision itself does not say about its record.
struct RecordHead
{
    int number = 0; // of the file in its folder; 0: none
    QDate date; // of the record; what evidence counts is judged by the beginning of this day (UTC)
    QString status = QStringLiteral("proposed"); // MADR: proposed, accepted, rejected, deprecated, ...
    QString supersedes; // the earlier record, as a path from this one's folder: "0003-polling.md"; empty: none
    QString name; // of this record's files, without suffix: "0007-team-chat"; empty: the suggested one

    friend bool operator==(const RecordHead&, const RecordHead&) = default;
};

// Threads: a value; packs are shared and const.
struct Record
{
    RecordHead head; // with its name
    Decision decision; // stamped with the pack, its outcome as worked out now
    std::shared_ptr<const advisor::Pack> pack; // as written
    std::shared_ptr<const advisor::Pack> measured; // with the accepted evidence in it: what the advice rests on
    QList<advisor::MeasuredCell> weighed; // what became of each piece of accepted evidence, in their order
    advisor::Advice advice;
    advisor::Evaluation otherReading;
    std::optional<advisor::Confidence> confidence;
};

// Reads no clock and no file. Takes some milliseconds, most of them for the confidence.
Record makeRecord(const std::shared_ptr<const advisor::Pack>& pack, const Decision& decision, const RecordHead& head);

// When the record's day begins.
QDateTime judgedAt(const RecordHead& head);

// "Team chat: WebSockets", "Team chat: no transport qualifies": the problem, and what was found.
QString recordTitle(const Record& record);

} // namespace wirewise::record
