// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_command.h"

namespace wirewise::ui {

QString laneWord(const TransportId& transport, const QString& mode)
{
    return mode.isEmpty() ? transport.value() : transport.value() + u':' + mode;
}

// Every word is of letters, digits and :=,._- only: nothing to quote.
QString RunCommand::text() const
{
    const auto number = [](double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); };
    QStringList words { QStringLiteral("wirewise-cli"), race ? QStringLiteral("race") : QStringLiteral("demo") };
    words << transports;
    if (race && alone)
        words << QStringLiteral("--alone");
    words << QStringLiteral("--rate") << number(workload.rate) << QStringLiteral("--size") << QString::number(workload.size)
          << QStringLiteral("--kind") << workload.kind << QStringLiteral("--clients") << QString::number(workload.clients);
    if (workload.up)
        words << QStringLiteral("--direction") << QStringLiteral("up");
    if (workload.duration)
        words << QStringLiteral("--duration") << number(static_cast<double>(workload.duration->count()) / 1000);
    words << QStringLiteral("--seed") << QString::number(seed);
    for (const wire::FaultSpec& fault : faults)
        words << QStringLiteral("--fault") << wire::toText(fault);
    return words.join(u' ');
}

} // namespace wirewise::ui
