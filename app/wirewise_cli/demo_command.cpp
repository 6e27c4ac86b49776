// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/live_run.h"

namespace wirewise::cli {

namespace {

Exit run(const Arguments& arguments, Io& io)
{
    if (arguments.operands().size() != 1) {
        QStringList known;
        for (const auto& entry : transports::allTransports())
            known << entry.id.value();
        return io.fail({ Error::Kind::Input, QStringLiteral("expected one transport: %1").arg(known.join(QLatin1String(", "))), {} });
    }
    const auto lane = laneFrom(arguments, arguments.operands().first());
    if (!lane)
        return io.fail(lane.error());
    const auto settings = runSettingsFrom(arguments);
    if (!settings)
        return io.fail(settings.error());
    const auto outcome = runLive({ *lane }, *settings, io);
    if (!outcome)
        return io.fail(outcome.error());
    const measure::RunSummary& summary = outcome->lanes.first().summary;
    QJsonObject document = summary.toJson();
    if (outcome->wire)
        document.insert(QStringLiteral("capture"), outcome->wire->toJson());
    if (arguments.wantsJson())
        io.printJson(document);
    else
        printSummary(io, summary);
    if (outcome->wire && !arguments.wantsJson())
        printWire(io, *outcome->wire);
    return exitOf(*outcome, io);
}

} // namespace

Command demoCommand()
{
    return { u"demo", u"TRANSPORT", u"a live run against the bundled server, and what was measured",
        u"TRANSPORT is websocket, sse, grpc, polling or webhook. Exit code 1 when a message was lost.", runOptions(), run };
}

} // namespace wirewise::cli
