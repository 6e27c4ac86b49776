// SPDX-License-Identifier: GPL-3.0-or-later
// A decision as a TOML file, made to be read and edited by people:
//   wirewise = 1, title, reading, [pack] id version sha256, [answers] direction = "both_ways!" ...,
//   [grounds.direction] option = "both_ways", text: what that answer rests on, while it is this one,
//   [[evidence]] cell accepted verdict text figures ...: what was measured, see evidence_toml.h,
//   [endpoint] the user's own, without its secrets, see endpoint_toml.h,
//   [outcome] winner label [outcome.excluded] grpc = ["browser"]: what it came to, for `recheck`.
// [answers] alone suffices. Signs: ! must, + should, - nice, none: the question's usual; "?" not sure, "*"
// don't care.
#pragma once

#include "core/record/decision.h"

#include <QByteArray>

namespace wirewise::record {

struct OpenedDecision
{
    Decision decision;
    QList<Error> remarks; // a question or option this pack does not know: where it stands, the nearest known
    // A record says twice what it came to, as its outcome and by its evaluation. Here is the second where it is another one:
    // somebody has changed the record.
    std::optional<Outcome> alsoTold = {};
    QList<Error> evidenceRemarks; // evidence this pack cannot read: kept, without effect
};

// The first fault as "file:line:column". Limits as for packs (toml_reader.h). What the pack does not know is
// a remark, what is no decision at all (another kind of value, an unknown key, a newer format) is an error.
Result<OpenedDecision> readDecision(
    const QByteArray& toml, const QString& fileName, const advisor::Pack& pack);
Result<OpenedDecision> readDecisionFile(const QString& path, const advisor::Pack& pack);

// Answers in the pack's order, each with its question beside it.
QByteArray decisionToml(const Decision& decision, const advisor::Pack& pack);

// Whole or not at all: an interrupted save leaves the old file.
std::optional<Error> saveDecisionFile(
    const QString& path, const Decision& decision, const advisor::Pack& pack);

} // namespace wirewise::record
