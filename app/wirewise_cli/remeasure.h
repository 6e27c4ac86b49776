// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision rests on, measured again as it was measured then: the same cell or run, workload and seed.
#pragma once

#include "app/wirewise_cli/io.h"
#include "core/evidence/repetition.h"
#include "core/record/decision.h"

namespace wirewise::cli {

struct Remeasured
{
    evidence::Evidence then;
    std::optional<evidence::Repetition> repetition; // nothing: it could not be measured
    int runs = 0;
    QString error; // why not
};

struct Remeasurement
{
    record::Decision decision; // with the fresh evidence in the place of the accepted
    QList<Remeasured> pieces; // of what is accepted, in its order
    bool interrupted = false;

    bool anyBroken() const;
    bool anyFailed() const;
};

// Takes seconds for each piece, three times as long for one that does not hold at once. Blocks; SIGINT ends it.
Remeasurement measureAgain(const record::Decision& decision, const std::shared_ptr<const advisor::Pack>& pack, Io& io);

QJsonArray toJson(const QList<Remeasured>& pieces);
void printRemeasured(Io& io, const QList<Remeasured>& pieces);

} // namespace wirewise::cli
