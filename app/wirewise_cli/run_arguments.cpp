// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/run_arguments.h"

#include "core/base/nearest.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace wirewise::cli {

namespace {

using namespace std::chrono_literals;

constexpr int usualClients = 250; // the server's own bound is 256 connections of one program, and we steer it over one
constexpr int mostClients = 10'000;
constexpr int clientsPerShard = 1000; // Qt's loop polls every descriptor at every turn

// A positive number with a fraction.
Result<std::optional<double>> decimal(const Arguments& arguments, QStringView option, double most)
{
    const auto word = arguments.value(option);
    if (!word)
        return std::optional<double>();
    bool ok = false;
    const double number = QLocale::c().toDouble(word->text, &ok);
    if (!ok || !std::isfinite(number) || number <= 0 || number > most)
        return Arguments::wrong(*word, QStringLiteral("%1: expected a number above 0, at most %2, got '%3'")
            .arg(option.toString()).arg(most).arg(word->text));
    return std::optional<double>(number);
}

Result<measure::Workload> workloadFrom(const Arguments& arguments)
{
    measure::Workload workload;
    const auto rate = decimal(arguments, u"--rate", 1e6);
    const auto duration = decimal(arguments, u"--duration", 86400);
    const auto count = arguments.integer(u"--count", 0, 1, 1'000'000'000);
    const auto size = arguments.integer(u"--size", workload.size, 0, 1024 * 1024);
    const auto clients = arguments.integer(u"--clients", 1, 1, mostClients);
    for (const Error* error : { rate ? nullptr : &rate.error(), duration ? nullptr : &duration.error(),
             count ? nullptr : &count.error(), size ? nullptr : &size.error(), clients ? nullptr : &clients.error() })
        if (error)
            return *error;
    workload.rate = rate->value_or(workload.rate);
    workload.size = *size;
    workload.clients = static_cast<int>(*clients);
    if (*count > 0)
        workload.count = *count;
    if (*duration)
        workload.duration = std::chrono::milliseconds(static_cast<qint64>(**duration * 1000));
    else if (!workload.count)
        workload.duration = 5s;
    if (const auto direction = arguments.value(u"--direction")) {
        if (direction->text != QLatin1String("up") && direction->text != QLatin1String("down"))
            return Arguments::wrong(*direction, QStringLiteral("--direction: expected down or up, got '%1'").arg(direction->text));
        workload.up = direction->text == QLatin1String("up");
    }
    if (const auto kind = arguments.value(u"--kind")) {
        if (!wire::payloadKindFromName(kind->text.toUtf8()))
            return Arguments::wrong(*kind, QStringLiteral("--kind: expected text, binary or json, got '%1'").arg(kind->text));
        workload.kind = kind->text;
    }
    return workload;
}

} // namespace

std::span<const OptionSpec> runOptions()
{
    static constexpr OptionSpec options[] = {
        { u"--count", u"N", u"end when every client has seen N events" },
        { u"--rate", u"R", u"events a second (default 10)" },
        { u"--size", u"B", u"payload bytes (default 256)" },
        { u"--kind", u"text|binary|json", u"of the payload (default text)" },
        { u"--direction", u"down|up", u"down: the server sends (default); up: the clients send, the feed brings it back" },
        { u"--clients", u"C", u"clients at once (default 1, at most 10000)" },
        { u"--duration", u"S", u"end after S seconds (default 5, unless --count)" },
        { u"--mode", u"short|long", u"of polling (default short)" },
        { u"--fault", u"SPEC", u"what happens on the way, may be repeated: latency:200,jitter=50 or reset,after=2s or "
                               u"half_open,after=1s,for=4s; an unknown kind is answered with those there are" },
        { u"--seed", u"N", u"of faults and of the reconnects' jitter (default 1)" },
        { u"--ledger", u"DIR", u"write sent.ndjson, seen.ndjson and faults.ndjson there" },
        { u"--tls", u"", u"the bundled server speaks TLS (wss, https, grpcs), which can so be measured" },
        { u"--pcapng", u"FILE", u"what went over the wire, for Wireshark (through the fault proxy)" },
    };
    return options;
}

std::span<const OptionSpec> workloadOptions()
{
    const auto all = runOptions();
    const auto mode = std::find_if(all.begin(), all.end(), [](const OptionSpec& option) { return option.name == u"--mode"; });
    return all.first(static_cast<std::size_t>(mode - all.begin()) + 1);
}

Result<RunSettings> runSettingsFrom(const Arguments& arguments)
{
    RunSettings settings;
    const auto workload = workloadFrom(arguments);
    if (!workload)
        return workload.error();
    settings.workload = *workload;
    const auto seed = arguments.integer(u"--seed", 1, 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return seed.error();
    settings.seed = static_cast<quint64>(*seed);
    for (const QString& text : arguments.values(u"--fault")) {
        auto fault = wire::parseFault(text);
        if (!fault)
            return Error { Error::Kind::Input, QStringLiteral("--fault %1: %2").arg(text, fault.error().message), {} };
        settings.faults.append(*fault);
    }
    if (const auto ledger = arguments.value(u"--ledger"))
        settings.ledger = ledger->text;
    settings.tls = arguments.has(u"--tls");
    if (const auto file = arguments.value(u"--pcapng"))
        settings.pcapng = file->text;
    return settings;
}

Result<LaneChoice> laneFrom(const Arguments& arguments, const Arguments::Word& word)
{
    QStringList known;
    for (const auto& entry : transports::allTransports())
        known << entry.id.value();
    const QString id = word.text.section(u':', 0, 0);
    LaneChoice lane { transports::transportEntry(TransportId(id)), word.text.section(u':', 1) };
    if (!lane.entry)
        return Arguments::wrong(word, QStringLiteral("unknown transport '%1'%2, expected one of: %3")
            .arg(id, didYouMean(id, known), known.join(QLatin1String(", "))));
    Arguments::Word said = word;
    if (!word.text.contains(u':')) {
        const auto mode = arguments.value(u"--mode");
        if (!mode)
            return lane;
        if (lane.entry->modes.isEmpty() && arguments.operands().size() != 1)
            return lane; // it is meant for another one
        said = *mode;
        lane.mode = mode->text;
    }
    if (!lane.entry->modes.contains(lane.mode))
        return Arguments::wrong(said, lane.entry->modes.isEmpty()
            ? QStringLiteral("--mode: %1 has no modes").arg(id)
            : QStringLiteral("--mode: expected %1, got '%2'").arg(lane.entry->modes.join(QLatin1String(" or ")), lane.mode));
    return lane;
}

demo::RunRequest requestFor(const LaneChoice& lane, const RunSettings& settings)
{
    transports::TransportOptions options;
    options.mode = lane.mode;
    demo::RunRequest request = transports::bundledRun(*lane.entry, options, settings.workload);
    request.seed = settings.seed;
    request.faults = settings.faults;
    request.capture = settings.pcapng;
    return request;
}

QStringList serverArguments(int clients, const QString& journal, const QString& authority)
{
    QStringList arguments;
    if (!authority.isEmpty())
        arguments << QStringLiteral("--tls") << QStringLiteral("--authority-out") << authority;
    if (!journal.isEmpty())
        arguments << QStringLiteral("--journal") << journal;
    if (clients > usualClients)
        arguments << QStringLiteral("--max-connections") << QString::number(3 * clients + 16);
    if (clients > clientsPerShard)
        arguments << QStringLiteral("--shards") << QString::number((clients + clientsPerShard - 1) / clientsPerShard);
    return arguments;
}

} // namespace wirewise::cli
