// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/arguments.h"
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/io.h"
#include "app/wirewise_cli/run_arguments.h"
#include "core/base/escape.h"
#include "core/base/nearest.h"
#include "core/demo/load_plan_of.h"
#include "core/measure/load/load_registry.h"

#include <QJsonArray>

#include <algorithm>

namespace wirewise::cli {

namespace {

std::span<const OptionSpec> options()
{
    static const std::vector<OptionSpec> all = [] {
        std::vector<OptionSpec> list {
            { u"--tool", u"TOOL", u"artillery or k6" },
            { u"--out", u"DIR", u"the folder to write; made where it is not there" },
            { u"--url", u"URL", u"the transport's endpoint (default: a wirewise-server on this machine)" },
        };
        const auto workload = workloadOptions();
        list.insert(list.end(), workload.begin(), workload.end());
        return list;
    }();
    return all;
}

Result<measure::LoadExporter> toolFrom(const Arguments& arguments)
{
    QStringList known;
    const auto word = arguments.value(u"--tool");
    for (const measure::LoadExporter& exporter : measure::loadExporters()) {
        if (word && word->text == exporter.id)
            return exporter;
        known << exporter.id;
    }
    if (!word)
        return Error { Error::Kind::Input, QStringLiteral("expected --tool %1").arg(known.join(QLatin1String(" or "))), {} };
    return Arguments::wrong(*word, QStringLiteral("--tool: unknown tool '%1'%2, expected one of: %3")
        .arg(word->text, didYouMean(word->text, known), known.join(QLatin1String(", "))));
}

Result<QUrl> urlFrom(const Arguments::Word& word, const QStringList& schemes)
{
    const QUrl url(word.text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()) || !url.userInfo().isEmpty())
        return Arguments::wrong(word, QStringLiteral("--url: expected %1://HOST:PORT/PATH without a user, got '%2'")
            .arg(schemes.join(QLatin1String(":// or ")), word.text));
    return url;
}

Result<measure::LoadPlan> planFrom(const Arguments& arguments, const Arguments::Word& transport)
{
    const auto lane = laneFrom(arguments, transport);
    if (!lane)
        return lane.error();
    const auto settings = runSettingsFrom(arguments);
    if (!settings)
        return settings.error();
    demo::RunRequest request = requestFor(*lane, *settings);
    if (const auto word = arguments.value(u"--url")) {
        const auto url = urlFrom(*word, lane->entry->schemes);
        if (!url)
            return url.error();
        request.ownTarget = demo::Target { *url, {}, {} };
    }
    return demo::loadPlanOf(request);
}

Exit run(const Arguments& arguments, Io& io)
{
    if (arguments.operands().size() != 1)
        return io.fail({ Error::Kind::Input, QStringLiteral("expected one transport"), {} });
    const auto tool = toolFrom(arguments);
    if (!tool)
        return io.fail(tool.error());
    const auto out = arguments.value(u"--out");
    if (!out || out->text.isEmpty())
        return io.fail({ Error::Kind::Input, QStringLiteral("expected --out DIR"), {} });
    const auto plan = planFrom(arguments, arguments.operands().first());
    if (!plan)
        return io.fail(plan.error());
    const auto names = measure::saveLoad(*tool, *plan, out->text);
    if (!names)
        return io.fail(names.error());
    if (arguments.wantsJson()) {
        io.printJson({ { QStringLiteral("tool"), tool->id }, { QStringLiteral("folder"), out->text },
            { QStringLiteral("files"), QJsonArray::fromStringList(*names) }, { QStringLiteral("run"), tool->run },
            { QStringLiteral("plan"), plan->toJson() } });
        return Exit::Done;
    }
    io.printLine(escapedForTerminal(out->text) + QStringLiteral(": ") + names->join(QLatin1String(", ")));
    io.printLine(QStringLiteral("Run there: ") + tool->run);
    return Exit::Done;
}

} // namespace

Command exportLoadCommand()
{
    return { u"export-load", u"TRANSPORT", u"a workload as a test for Artillery or k6, which spread it over many machines",
        u"The files say how to run them. SSE and gRPC are played by functions in Artillery's folder; k6 needs the extension "
        u"xk6-sse for SSE. No load tool receives webhooks: that load registers a receiver of yours and reads what was delivered.",
        options(), run };
}

} // namespace wirewise::cli
