// SPDX-License-Identifier: GPL-3.0-or-later
// Runs lanes against the bundled server to their end, with progress on a terminal and a polite end on SIGINT.
#pragma once

#include "app/wirewise_cli/io.h"
#include "app/wirewise_cli/run_arguments.h"
#include "core/capture/wire_report.h"

namespace wirewise::cli {

struct LiveLane
{
    LaneChoice choice;
    measure::RunSummary summary;
};

struct LiveOutcome
{
    QList<LiveLane> lanes;
    QString error; // why nothing could go on
    std::optional<capture::WireReport> wire; // with --pcapng: what the tap saw, over all lanes
    bool interrupted = false;
    bool endedNormally = true; // every lane

    bool lostAny() const;
};

// All lanes at once, one feed, one clock. Takes care of the ledger.
Result<LiveOutcome> runLive(const QList<LaneChoice>& lanes, const RunSettings& settings, Io& io);

// The exit code of the contract, after what was printed.
Exit exitOf(const LiveOutcome& outcome, Io& io);

// One run at length.
void printSummary(Io& io, const measure::RunSummary& summary);
// What the tap saw, by kind: how many, and how much of each is not payload.
void printWire(Io& io, const capture::WireReport& report);
// Several side by side.
void printTable(Io& io, const QList<LiveLane>& lanes);

} // namespace wirewise::cli
