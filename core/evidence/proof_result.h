// SPDX-License-Identifier: GPL-3.0-or-later
// What one proof of one cell came to. A value: printed by `prove --json`, kept with the decision, shown on the
// cell.
#pragma once

#include "core/advisor/measured_pack.h"
#include "core/base/told.h"

#include <QJsonObject>

namespace wirewise::evidence {

// Where a figure comes from; every figure on a screen says so.
enum class Origin {
    Measured, // taken with a clock or read from the kernel in this run
    Counted, // exact: bytes, lines, connections, messages
    Modelled, // computed from measured or counted ones by a formula that stands in the criterion
};

struct Figure
{
    QString id; // stable, snake_case with its unit: "delay_p95_ms"
    QString title; // for people: "Delay p95"
    QString unit; // "ms", "B", "KiB", "/s", "%", "" for counts, "yes/no" for what is 1 or 0
    double value = 0;
    Origin origin = Origin::Measured;

    friend bool operator==(const Figure&, const Figure&) = default;
};

enum class ProofVerdict {
    Confirmed,
    Contradicted,
    NotProvable, // a machine cannot judge it, or what it takes is not here; text says which
};

struct ProofResult
{
    advisor::CellRef cell;
    QString claim; // the words as written
    ProofVerdict verdict = ProofVerdict::NotProvable; // on the claim as written
    std::optional<ProofVerdict> noted; // with the expert's note, where it reads otherwise than the claim
    Told text; // one or two plain sentences: what was done, what was seen, so what
    QString criterion; // by which it was judged, with its numbers
    QList<Figure> figures;
    QStringList levels; // of the row, those that what was seen allows
    QString metric; // the pack's, where this proof measured it (Feature::evidence); else empty
    std::optional<advisor::Measured> measured;
    double seconds = 0; // it took

    const Figure* figure(QStringView id) const; // null when absent
    friend bool operator==(const ProofResult&, const ProofResult&) = default;
};

// The contract's keys: feature, transport, claim, verdict (confirmed, contradicted, not-provable), figures{},
// text, seconds; and criterion, levels, with_note, measured, origins{}, told (the text as told.h has it, where that
// is more than the text).
QJsonObject toJson(const ProofResult& result);
Result<ProofResult> proofFromJson(const QJsonObject& object);

QString toText(ProofVerdict verdict); // "confirmed", "contradicted", "not-provable"
QString toText(Origin origin); // "measured", "counted", "modelled"

} // namespace wirewise::evidence
