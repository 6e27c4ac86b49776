// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_command.h"

#include "core/evidence/run_proof.h"

namespace wirewise::ui {

QString laneWord(const TransportId& transport, const QString& mode)
{
    return mode.isEmpty() ? transport.value() : transport.value() + u':' + mode;
}

// Every word is of letters, digits and :=,._- only: nothing to quote.
QString RunCommand::text() const
{
    QStringList words { QStringLiteral("wirewise-cli"), race ? QStringLiteral("race") : QStringLiteral("demo") };
    words << transports;
    if (race && alone)
        words << QStringLiteral("--alone");
    words << evidence::workloadOptions(workload);
    words << QStringLiteral("--seed") << QString::number(seed);
    for (const wire::FaultSpec& fault : faults)
        words << QStringLiteral("--fault") << wire::toText(fault);
    return words.join(u' ');
}

} // namespace wirewise::ui
