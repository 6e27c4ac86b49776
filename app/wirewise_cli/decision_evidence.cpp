// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/decision_evidence.h"

#include "app/wirewise_cli/measurement_argument.h"
#include "core/base/clock.h"
#include "core/base/escape.h"

namespace wirewise::cli {

using namespace advisor;

std::shared_ptr<const Pack> packWithEvidence(
    const record::Decision& decision, const std::shared_ptr<const Pack>& pack, Io& io)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(SystemClock().wall().count()).toUTC();
    const QList<evidence::Evidence> accepted = evidence::acceptedOf(decision.evidence);
    const MeasuredPack weighed = evidence::weigh(pack, accepted, now);
    for (qsizetype i = 0; i < accepted.size(); ++i) {
        const MeasuredCell& cell = weighed.cells.at(i);
        const evidence::Evidence& each = accepted.at(i);
        if (evidence::isExpired(each, now)) {
            io.note(escapedForTerminal(QStringLiteral("evidence of %1 expired on %2 and counts no more: %3")
                                           .arg(evidence::cellName(cell.cell), each.expires.toString(Qt::ISODate), each.command)));
        } else if (cell.result == MeasuredResult::NotUsable) {
            io.note(escapedForTerminal(QStringLiteral("evidence of %1 is nothing this pack could read and changes nothing")
                                           .arg(evidence::cellName(cell.cell))));
        } else {
            tellMeasured(io, cell, *pack);
        }
    }
    return weighed.pack;
}

QJsonArray evidenceArray(const record::Decision& decision)
{
    QJsonArray all;
    for (const evidence::Kept& kept : decision.evidence)
        all << evidence::toJson(kept);
    return all;
}

} // namespace wirewise::cli
