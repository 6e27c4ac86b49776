// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/arguments.h"
#include "app/wirewise_cli/command_table.h"
#include "app/wirewise_cli/interrupt.h"
#include "app/wirewise_cli/io.h"
#include "app/wirewise_cli/ledger.h"
#include "core/base/escape.h"
#include "core/base/nearest.h"
#include "core/transports/transport_registry.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLocale>

#include <cmath>
#include <cstdio>
#include <sys/resource.h>

namespace wirewise::cli {

namespace {

using namespace std::chrono_literals;

constexpr int usualClients = 250; // the server's own bound is 256 connections of one program, and we steer it over one
constexpr int mostClients = 2000; // on one event loop; beyond it the client would be measured, not the transport

constexpr OptionSpec options[] = {
    { u"--count", u"N", u"end when every client has seen N events" },
    { u"--rate", u"R", u"events a second (default 10)" },
    { u"--size", u"B", u"payload bytes (default 256)" },
    { u"--kind", u"KIND", u"text, binary or json (default text)" },
    { u"--clients", u"C", u"clients at once (default 1, at most 2000)" },
    { u"--duration", u"S", u"end after S seconds (default 5, unless --count)" },
    { u"--mode", u"MODE", u"polling: short or long (default short)" },
    { u"--seed", u"N", u"of the reconnects' jitter (default 1)" },
    { u"--ledger", u"DIR", u"write sent.ndjson, seen.ndjson and faults.ndjson there" },
};

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
    if (const auto kind = arguments.value(u"--kind")) {
        if (!wire::payloadKindFromName(kind->text.toUtf8()))
            return Arguments::wrong(*kind, QStringLiteral("--kind: expected text, binary or json, got '%1'").arg(kind->text));
        workload.kind = kind->text;
    }
    return workload;
}

Result<const transports::TransportEntry*> transportFrom(const Arguments& arguments)
{
    QStringList known;
    for (const auto& entry : transports::allTransports())
        known << entry.id.value();
    if (arguments.operands().size() != 1)
        return Error { Error::Kind::Input, QStringLiteral("expected one transport: %1").arg(known.join(QLatin1String(", "))), {} };
    const Arguments::Word& word = arguments.operands().first();
    if (const auto* entry = transports::transportEntry(TransportId(word.text)))
        return entry;
    return Arguments::wrong(word, QStringLiteral("unknown transport '%1'%2, expected one of: %3")
        .arg(word.text, didYouMean(word.text, known), known.join(QLatin1String(", "))));
}

QString milliseconds(Nanoseconds t)
{
    return QString::number(static_cast<double>(t.count()) / 1e6, 'f', 2);
}

QString grouped(qint64 n)
{
    return QLocale(QLocale::English).toString(n);
}

void printSummary(Io& io, const measure::RunSummary& summary)
{
    const measure::Workload& workload = summary.workload;
    const auto row = [&io](QStringView name, const QString& text) {
        io.printLine(QStringLiteral("  %1  %2").arg(io.inked(Ink::Faint, name.toString().leftJustified(10)), text));
    };
    io.printLine(QStringLiteral("%1%2  %3/s  %4 B %5  %6 client(s)  seed %7")
        .arg(io.inked(Ink::Strong, summary.transport.value()),
            summary.mode.isEmpty() ? QString() : QString(u' ' + summary.mode))
        .arg(workload.rate).arg(grouped(workload.size), workload.kind).arg(workload.clients).arg(summary.seed));
    row(u"events", QStringLiteral("%1 sent, %2 received, %3, %4 repeated, %5 out of order")
        .arg(grouped(summary.sent), grouped(summary.received),
            io.inked(summary.lost > 0 ? Ink::Bad : Ink::Good, QStringLiteral("%1 lost").arg(summary.lost)))
        .arg(summary.repeated).arg(summary.outOfOrder));
    const measure::LatencyHistogram& delay = summary.latency;
    row(u"delay", QStringLiteral("p50 %1  p90 %2  p99 %3  p99.9 %4  max %5 ms").arg(milliseconds(delay.percentile(50)),
        milliseconds(delay.percentile(90)), milliseconds(delay.percentile(99)), milliseconds(delay.percentile(99.9)),
        milliseconds(delay.max())));
    row(u"", io.inked(Ink::Faint, QStringLiteral("measured from due to shown on CLOCK_MONOTONIC, %1 samples").arg(delay.count())));
    const double perMessage = summary.received > 0
        ? static_cast<double>(summary.wire.in + summary.wire.out) / static_cast<double>(summary.received) : 0;
    row(u"wire", QStringLiteral("%1 B in, %2 B out, %3 B a message, %4 TCP connection(s)")
        .arg(grouped(summary.wire.in), grouped(summary.wire.out)).arg(perMessage, 0, 'f', 0).arg(summary.wire.connections));
    row(u"rate", QStringLiteral("%1/s received, connected in %2 ms").arg(summary.ratePerSecond, 0, 'f', 1).arg(summary.connect.count()));
    row(u"server", QStringLiteral("%1 KiB resident, %2, %3 ms processor").arg(grouped(summary.server.rssBytes / 1024),
        summary.server.rssPerConnection > 0 ? QStringLiteral("%1 B a connection").arg(grouped(summary.server.rssPerConnection))
                                            : QStringLiteral("too few clients to tell a connection's share"))
        .arg(summary.server.cpuMs));
    for (const measure::Reconnect& back : summary.reconnects)
        row(u"reconnect", QStringLiteral("lost at %1 ms, back after %2 ms, %3 replayed, %4 missed")
            .arg(back.at.count()).arg(back.after.count()).arg(back.replayed).arg(back.missed));
    row(u"ended", QStringLiteral("by the %1 (%2): %3").arg(summary.ended.by).arg(summary.ended.code)
        .arg(escapedForTerminal(summary.ended.text)));
}

void showProgress(const demo::RunSnapshot& snapshot)
{
    const QString line = QStringLiteral("\r\x1b[K%1 received, %2 lost, p50 %3 ms")
        .arg(snapshot.summary.received).arg(snapshot.summary.lost)
        .arg(milliseconds(snapshot.summary.latency.percentile(50)));
    std::fputs(line.toUtf8().constData(), stderr);
}

// Each webhook client takes four descriptors; desktops allow 1,024 unless asked.
void allowManyDescriptors()
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = std::max(limit.rlim_cur, std::min<rlim_t>(limit.rlim_max, 8192));
    setrlimit(RLIMIT_NOFILE, &limit);
}

struct Outcome
{
    measure::RunSummary summary;
    demo::RunSnapshot last;
    bool interrupted = false;
};

Outcome runIt(demo::RunRequest request, const QStringList& serverArguments, Io& io)
{
    allowManyDescriptors();
    Interrupt interrupt;
    demo::DemoRunner runner(QCoreApplication::applicationDirPath() + QStringLiteral("/wirewise-server"), serverArguments);
    Outcome outcome;
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::raised, &runner, &demo::DemoRunner::stop);
    QObject::connect(&runner, &demo::DemoRunner::snapshot, &loop, [&](const demo::RunSnapshot& snapshot) {
        if (io.showsProgress())
            showProgress(snapshot);
        for (const demo::LogEntry& entry : snapshot.log)
            if (entry.kind == demo::LogEntry::Kind::Gap || (entry.kind == demo::LogEntry::Kind::Closed && snapshot.state == demo::RunState::Waiting))
                io.note(escapedForTerminal(entry.text));
        outcome.last = snapshot;
        outcome.last.log.clear();
    });
    QObject::connect(&runner, &demo::DemoRunner::finished, &loop, [&](const measure::RunSummary& summary) {
        outcome.summary = summary;
        loop.quit();
    });
    runner.start(std::move(request));
    loop.exec();
    if (io.showsProgress())
        std::fputs("\r\x1b[K", stderr);
    outcome.interrupted = interrupt.wasRaised();
    return outcome;
}

Exit run(const Arguments& arguments, Io& io)
{
    const auto entry = transportFrom(arguments);
    if (!entry)
        return io.fail(entry.error());
    const auto workload = workloadFrom(arguments);
    if (!workload)
        return io.fail(workload.error());
    const auto seed = arguments.integer(u"--seed", 1, 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return io.fail(seed.error());
    transports::TransportOptions transportOptions;
    if (const auto mode = arguments.value(u"--mode")) {
        if (!(*entry)->modes.contains(mode->text))
            return io.fail(Arguments::wrong(*mode, (*entry)->modes.isEmpty()
                ? QStringLiteral("--mode: %1 has no modes").arg((*entry)->id.value())
                : QStringLiteral("--mode: expected %1, got '%2'").arg((*entry)->modes.join(QLatin1String(" or ")), mode->text)));
        transportOptions.mode = mode->text;
    }
    std::unique_ptr<Ledger> ledger;
    QStringList serverArguments;
    if (const auto directory = arguments.value(u"--ledger")) {
        auto opened = Ledger::open(directory->text, (*entry)->id);
        if (!opened)
            return io.fail(opened.error());
        ledger = std::move(opened).value();
        serverArguments << QStringLiteral("--journal") << ledger->journal();
    }
    if (workload->clients > usualClients)
        serverArguments << QStringLiteral("--max-connections") << QString::number(3 * workload->clients + 16);
    demo::RunRequest request = transports::bundledRun(**entry, transportOptions, *workload);
    request.seed = static_cast<quint64>(*seed);
    if (ledger)
        request.onShown = [book = ledger.get()](int client, const demo::Message& message) { book->see(client, message); };
    const Outcome outcome = runIt(std::move(request), serverArguments, io);
    if (ledger)
        if (const auto written = ledger->finish(outcome.summary); !written)
            return io.fail(written.error());
    if (arguments.wantsJson())
        io.printJson(outcome.summary.toJson());
    else
        printSummary(io, outcome.summary);
    if (!outcome.last.error.isEmpty())
        return io.fail({ Error::Kind::Helper, outcome.last.error, {} });
    if (outcome.interrupted)
        return Exit::Interrupted;
    if (outcome.summary.lost > 0)
        return Exit::No;
    return outcome.last.endedNormally ? Exit::Done : Exit::Failed;
}

} // namespace

Command demoCommand()
{
    return { u"demo", u"TRANSPORT", u"a live run against the bundled server, and what was measured",
        u"TRANSPORT is websocket, sse, grpc, polling or webhook. Exit code 1 when a message was lost.", options, run };
}

} // namespace wirewise::cli
