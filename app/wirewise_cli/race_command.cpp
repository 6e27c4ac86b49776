// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/live_run.h"

#include <QJsonArray>

#include <vector>

namespace wirewise::cli {

namespace {

// Those named; nothing named: all. Without a mode a transport that has modes runs in each.
Result<QList<LaneChoice>> lanesFrom(const Arguments& arguments)
{
    QList<Arguments::Word> words = arguments.operands();
    if (words.isEmpty())
        for (const auto& entry : transports::allTransports())
            words.append({ entry.id.value(), 0 });
    QList<LaneChoice> lanes;
    for (const Arguments::Word& word : words) {
        const auto lane = laneFrom(arguments, word);
        if (!lane)
            return lane.error();
        if (lane->mode.isEmpty() && !lane->entry->modes.isEmpty())
            for (const QString& mode : lane->entry->modes)
                lanes.append({ lane->entry, mode });
        else
            lanes.append(*lane);
    }
    return lanes;
}

Exit run(const Arguments& arguments, Io& io)
{
    const auto lanes = lanesFrom(arguments);
    if (!lanes)
        return io.fail(lanes.error());
    const auto settings = runSettingsFrom(arguments);
    if (!settings)
        return io.fail(settings.error());
    const bool alone = arguments.has(u"--alone");
    if (alone && (!settings->ledger.isEmpty() || !settings->pcapng.isEmpty()))
        return io.fail({ Error::Kind::Input, QStringLiteral("--alone: one run after the other would overwrite the ledger or "
                                                            "capture; run demo for each, or leave it away"), {} });
    LiveOutcome all;
    if (alone) {
        for (const LaneChoice& lane : *lanes) {
            const auto outcome = runLive({ lane }, *settings, io);
            if (!outcome)
                return io.fail(outcome.error());
            all.lanes += outcome->lanes;
            all.error = outcome->error;
            all.endedNormally = all.endedNormally && outcome->endedNormally;
            all.interrupted = outcome->interrupted;
            if (all.interrupted || !all.error.isEmpty())
                break;
        }
    } else {
        const auto outcome = runLive(*lanes, *settings, io);
        if (!outcome)
            return io.fail(outcome.error());
        all = *outcome;
    }
    if (arguments.wantsJson()) {
        QJsonArray runs;
        for (const LiveLane& lane : std::as_const(all.lanes))
            runs.append(lane.summary.toJson());
        QJsonObject document { { QStringLiteral("together"), !alone }, { QStringLiteral("runs"), runs } };
        if (all.wire)
            document.insert(QStringLiteral("capture"), all.wire->toJson());
        io.printJson(document);
    } else {
        const measure::Workload& workload = settings->workload;
        io.printLine(QStringLiteral("%1  %2/s  %3 B %4  %5 client(s) each  seed %6")
            .arg(io.inked(Ink::Strong, alone ? u"One after another, each alone on the machine" : u"All at once, one feed and one clock"))
            .arg(workload.rate).arg(workload.size).arg(workload.kind).arg(workload.clients).arg(settings->seed));
        for (const wire::FaultSpec& fault : settings->faults)
            io.printLine(QStringLiteral("  fault %1").arg(wire::toText(fault)));
        io.printLine();
        printTable(io, all.lanes);
        io.printLine();
        if (all.wire)
            printWire(io, *all.wire);
        io.printLine(io.inked(Ink::Faint, workload.up
            ? u"Measured from due at the client until the feed brought it back to it. Short polling asks once a second."
            : u"Measured from due to shown on CLOCK_MONOTONIC. Short polling asks once a second."));
    }
    return exitOf(all, io);
}

} // namespace

Command raceCommand()
{
    static const std::vector<OptionSpec> options = [] {
        std::vector<OptionSpec> list(runOptions().begin(), runOptions().end());
        list.push_back({ u"--alone", u"", u"one after another instead of all at once" });
        return list;
    }();
    return { u"race", u"[TRANSPORT ...]", u"several transports on the same feed and clock, side by side",
        u"TRANSPORT is websocket, sse, grpc, polling (short and long apart), polling:short, polling:long or webhook; "
        u"none: all. Exit code 1 when a message was lost.", options, run };
}

} // namespace wirewise::cli
