// SPDX-License-Identifier: GPL-3.0-or-later
// What is set on the Prove page as a line for a shell: the same run by the command line's twin.
#pragma once

#include "core/measure/run_summary.h"
#include "core/wire/fault_spec.h"

namespace wirewise::ui {

struct RunCommand
{
    QStringList transports; // "sse", "polling:long"
    bool race = false;
    bool alone = false; // of a race: one after another
    measure::Workload workload;
    quint64 seed = 1;
    QList<wire::FaultSpec> faults;

    QString text() const; // "wirewise-cli demo sse --rate 10 … --fault latency:200"
};

// As the command line has it.
QString laneWord(const TransportId& transport, const QString& mode);

} // namespace wirewise::ui
