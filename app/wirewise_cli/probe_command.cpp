// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/arguments.h"
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/decision_arguments.h"
#include "app/wirewise_cli/interrupt.h"
#include "app/wirewise_cli/io.h"
#include "app/wirewise_cli/probe_report.h"
#include "core/base/nearest.h"
#include "core/base/regular_file.h"
#include "core/probe/experiments/bench.h"
#include "core/record/decision_file.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <limits>

namespace wirewise::cli {

namespace {

using probe::Experiment;
using probe::Settings;

constexpr qint64 longestBound = 3600;
constexpr qint64 longestReadyLine = 64 * 1024;

constexpr OptionSpec options[] = {
    { u"--ready", u"FILE", u"the first line that server printed: ports and token (- for standard input)" },
    { u"--http", u"PORT", u"its port of HTTP" },
    { u"--websocket", u"PORT", u"its port of WebSocket" },
    { u"--grpc", u"PORT", u"its port of gRPC" },
    { u"--token-env", u"NAME", u"the environment variable that holds its token" },
    { u"--tls", u"", u"it speaks TLS" },
    { u"--ca", u"FILE", u"certificates to trust instead of the system's (PEM)" },
    { u"--longest", u"SECONDS", u"how long connections are watched for an idle cut or a lifetime (default 60)" },
    { u"--patience", u"SECONDS", u"how long an answer is waited for (default 5)" },
    { u"--only", u"ID", u"this experiment alone; may be said again" },
    { u"--inbound", u"", u"open a port of this machine to that server, to see whether it can call" },
    { u"--inbound-url", u"URL", u"how that server is to call it (default: our own end of the path)" },
    { u"--inbound-port", u"PORT", u"the port to open (default: any free one)" },
    { u"--seed", u"N", u"of the order of trials (default 1)" },
    answersOption,
    packOption,
    { u"--save", u"FILE", u"write the decision of --answers there with the answers that were found" },
    { u"--lines", u"", u"one JSON object a line as it goes: progress, finding, summary" },
};

Error inputError(const QString& message, const QString& where = {})
{
    return { Error::Kind::Input, message, where };
}

Result<wire::ReadyLine> readyLineFrom(const QString& file)
{
    QByteArray line;
    if (file == QLatin1String("-")) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return inputError(QStringLiteral("standard input cannot be read"));
        line = input.readLine(longestReadyLine);
    } else {
        const auto read = readRegularFile(file, longestReadyLine);
        if (!read)
            return read.error();
        line = read->left(read->indexOf('\n'));
    }
    const auto ready = wire::parseReadyLine(line);
    if (!ready)
        return inputError(QStringLiteral("is no ready line, expected {\"ready\":1,\"http\":PORT,…}"), file);
    return *ready;
}

Result<quint16> port(const Arguments& arguments, QStringView option, quint16 fallback)
{
    const auto value = arguments.integer(option, fallback, 0, std::numeric_limits<quint16>::max());
    if (!value)
        return value.error();
    return static_cast<quint16>(*value);
}

Result<probe::Path> pathFrom(const Arguments& arguments)
{
    if (arguments.operands().size() != 1)
        return inputError(QStringLiteral("expected one HOST, a name or an IP address"));
    probe::Path path;
    path.host = arguments.operands().first().text;
    if (const auto file = arguments.value(u"--ready")) {
        const auto ready = readyLineFrom(file->text);
        if (!ready)
            return ready.error();
        path = probe::pathTo(path.host, *ready);
    }
    for (const auto& [option, into] : { std::pair { u"--http", &path.http }, { u"--websocket", &path.websocket }, { u"--grpc", &path.grpc } }) {
        const auto value = port(arguments, option, *into);
        if (!value)
            return value.error();
        *into = *value;
    }
    if (const auto name = arguments.value(u"--token-env")) {
        path.token = qgetenv(name->text.toLocal8Bit().constData());
        if (path.token.isEmpty())
            return Arguments::wrong(*name, QStringLiteral("the environment variable '%1' is empty, expected that server's token").arg(name->text));
    }
    path.tls = arguments.has(u"--tls");
    if (const auto file = arguments.value(u"--ca")) {
        path.caFile = file->text;
        if (!path.tls || !QFile::exists(path.caFile))
            return Arguments::wrong(*file, path.tls ? QStringLiteral("no file '%1'").arg(path.caFile) : QStringLiteral("--ca goes with --tls"));
    }
    if (const auto fault = probe::faultOf(path))
        return Arguments::wrong(arguments.operands().first(), fault->message);
    return path;
}

Result<Settings> settingsFrom(const Arguments& arguments)
{
    Settings settings;
    const auto path = pathFrom(arguments);
    if (!path)
        return path.error();
    settings.path = *path;
    const auto longest = arguments.integer(u"--longest", 60, 1, longestBound);
    const auto patience = arguments.integer(u"--patience", 5, 1, 60);
    const auto seed = arguments.integer(u"--seed", 1, 0, std::numeric_limits<qint64>::max());
    const auto listening = port(arguments, u"--inbound-port", 0);
    for (const auto* number : { &longest, &patience, &seed })
        if (!*number)
            return number->error();
    if (!listening)
        return listening.error();
    settings.longest = std::chrono::seconds(*longest);
    settings.patience = std::chrono::seconds(*patience);
    settings.seed = static_cast<quint64>(*seed);
    settings.inbound.port = *listening;
    settings.inbound.allowed = arguments.has(u"--inbound");
    if (const auto url = arguments.value(u"--inbound-url")) {
        if (!url->text.startsWith(QLatin1String("http://")))
            return Arguments::wrong(*url, QStringLiteral("'%1' is not http://HOST:PORT").arg(url->text));
        settings.inbound.url = url->text;
    }
    return settings;
}

Result<std::vector<Experiment>> experimentsFrom(const Arguments& arguments)
{
    std::vector<Experiment> all = probe::allExperiments();
    const QStringList wanted = arguments.values(u"--only");
    QStringList ids;
    for (const Experiment& each : all)
        ids << QString::fromLatin1(each.id);
    for (const QString& id : wanted)
        if (!ids.contains(id))
            return inputError(QStringLiteral("no experiment '%1'%2, expected one of %3").arg(id, didYouMean(id, ids), ids.join(QLatin1String(", "))));
    if (!wanted.isEmpty())
        std::erase_if(all, [&wanted](const Experiment& each) { return !wanted.contains(QLatin1String(each.id)); });
    return all;
}

std::optional<Error> saveWith(record::Decision decision, const QList<probe::Offer>& offers, const advisor::Pack& pack,
    const QString& host, const QString& path)
{
    for (const probe::Offer& offer : offers) {
        decision.answers = probe::taken(decision.answers, pack, offer);
        decision.grounds.removeIf([&offer](const advisor::Ground& each) { return each.question == offer.question; });
        decision.grounds << probe::groundFor(offer, host, QDateTime::currentDateTimeUtc().date());
    }
    decision.pack = record::stampOf(pack);
    decision.outcome.reset(); // of other answers
    return record::saveDecisionFile(path, decision, pack);
}

Exit run(const Arguments& arguments, Io& io)
{
    const auto pack = packFrom(arguments);
    if (!pack)
        return io.fail(pack.error());
    const auto decision = storedDecision(arguments, **pack);
    if (!decision)
        return io.fail(decision.error());
    auto settings = settingsFrom(arguments);
    if (!settings)
        return io.fail(settings.error());
    const auto experiments = experimentsFrom(arguments);
    if (!experiments)
        return io.fail(experiments.error());
    const auto rules = probe::bundledOfferRules();
    if (!rules)
        return io.fail(rules.error());

    Interrupt interrupt;
    Settings made = *settings;
    made.cancelled = [&interrupt] { return interrupt.wasRaised(); };
    probe::Bench bench(made);
    ProbeReport report(io, arguments, made, *experiments);
    if (const auto absent = bench.greet(); absent && !interrupt.wasRaised())
        return io.fail(*absent);
    for (const Experiment& experiment : *experiments) {
        if (interrupt.wasRaised() || io.outputGone())
            break;
        report.begins(experiment);
        const probe::Finding finding = probe::find(experiment, bench);
        if (!interrupt.wasRaised())
            report.take(finding);
    }
    const QList<probe::Offer> offers = probe::offersFor(*rules, **pack, report.findings());
    report.end(offers, **pack);
    if (interrupt.wasRaised())
        return Exit::Interrupted;
    if (const auto file = arguments.value(u"--save"))
        if (const auto error = saveWith(*decision, offers, **pack, made.path.host, file->text))
            return io.fail(*error);
    return Exit::Done;
}

} // namespace

Command probeCommand()
{
    return { u"probe", u"HOST", u"what the network does on the way to a wirewise-server at HOST, by experiment",
        u"Start wirewise-server --bind ADDRESS there and bring its first line here. Nothing is contacted but HOST. What cannot "
        u"be told is called not conclusive and never guessed; exit code 0 says that the experiments were made.", options, run };
}

} // namespace wirewise::cli
