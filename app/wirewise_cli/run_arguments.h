// SPDX-License-Identifier: GPL-3.0-or-later
// What `demo` and `race` have in common: the workload, the faults, where the ledger and the capture go.
#pragma once

#include "app/wirewise_cli/arguments.h"
#include "core/demo/demo_runner.h"
#include "core/transports/transport_registry.h"

#include <span>

namespace wirewise::cli {

struct RunSettings
{
    measure::Workload workload;
    quint64 seed = 1;
    QList<wire::FaultSpec> faults;
    QString pcapng; // empty: none
    QString ledger; // directory; empty: none
    bool tls = false; // the bundled server's
};

std::span<const OptionSpec> runOptions();
std::span<const OptionSpec> workloadOptions(); // those of them that say what is sent, and --mode
Result<RunSettings> runSettingsFrom(const Arguments& arguments);

// A transport and its mode, as it stands on the command line: "sse", "polling:long".
struct LaneChoice
{
    const transports::TransportEntry* entry = nullptr;
    QString mode; // of the entry's modes; empty where it has none

    QString name() const { return mode.isEmpty() ? entry->id.value() : entry->id.value() + u'-' + mode; }
};

// --mode is for the transports that have modes and were given without one; empty `mode` of a choice: not said.
Result<LaneChoice> laneFrom(const Arguments& arguments, const Arguments::Word& word);

demo::RunRequest requestFor(const LaneChoice& lane, const RunSettings& settings);

// wirewise-server's arguments for so many clients in all. authority: where it is to write whom to trust; empty: no TLS.
QStringList serverArguments(int clients, const QString& journal, const QString& authority);

} // namespace wirewise::cli
