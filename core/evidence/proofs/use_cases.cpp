// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proofs/proof.h"

#include <array>

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

constexpr double leastRate = 5; // 15 events in the run
constexpr double mostRate = 2000;
constexpr double mostBytes = 2'000'000; // a second, that we add of our own accord
constexpr int mostClients = 20;
constexpr auto runs = 3s;

constexpr char criterion[]
    = QT_TRANSLATE_NOOP("proofs", "One use out of those the words name, as a workload for 3 s (at least 5 events/s where that is no more than 2 MB/s, at most 2000; at most 20 clients): every "
      "event arrives (lost 0) and the p95 from due to shown is within that use's own threshold, named in the figures. One use stands "
      "for the category: it cannot prove all of it, but failing it contradicts the claim.");

// The use that stands for each transport's words where the decision brings none; numbers of facts.md, section 6.
struct Use
{
    const char* transport;
    const char* level;
    const char* title;
    double rate;
    qint64 size;
    const char* kind;
    int clients;
    std::chrono::milliseconds freshness;
};

constexpr std::array uses {
    Use { "websocket", "interactive", QT_TRANSLATE_NOOP("told", "a trading screen, 20 ticks a second within 500 ms"), 20, 256, "text", 10, 500ms }, // No 5
    Use { "sse", "notify", QT_TRANSLATE_NOOP("told", "a live build log, 10 lines a second within 2 s"), 10, 256, "text", 10, 2000ms }, // No 8
    Use { "grpc", "services", QT_TRANSLATE_NOOP("told", "a plant gateway, 2000 packed readings a second within 1 s"), 2000, 64, "binary", 1, 1000ms }, // No 10
    Use { "polling", "simple", QT_TRANSLATE_NOOP("told", "a status page, 30 s old at most"), 5, 256, "json", 10, 30'000ms }, // No 18
    Use { "webhook", "integration", QT_TRANSLATE_NOOP("told", "payment events to merchants, within a minute"), 5, 1024, "json", 10, 60'000ms }, // No 11
};

Result<Seen> experiment(Lab& lab, const TransportId& transport)
{
    const auto use = std::find_if(uses.begin(), uses.end(), [&](const Use& u) { return transport.value() == QLatin1String(u.transport); });
    if (use == uses.end())
        return Seen { {}, Told(QT_TRANSLATE_NOOP("told", "No use is known of this transport.")), {}, {}, true };
    Need need;
    need.workload = { use->rate, use->size, QString::fromLatin1(use->kind), use->clients, {}, {} };
    need.freshness = use->freshness;
    const bool brought = lab.settings().scenario.contains(transport);
    if (brought)
        need = lab.settings().scenario.value(transport);

    Trial trial;
    trial.transport = transport;
    trial.workload = need.workload;
    const double least = std::min(leastRate, mostBytes / static_cast<double>(std::max<qint64>(1, need.workload.size)));
    trial.workload.rate = std::clamp(need.workload.rate, least, mostRate);
    trial.workload.clients = std::clamp(need.workload.clients, 1, mostClients);
    trial.workload.count.reset();
    trial.workload.duration = runs;
    const auto ran = lab.run(trial);
    if (!ran)
        return ran.error();
    if (!ran->error.isEmpty())
        return Error { Error::Kind::Helper, ran->error, {} };
    const measure::RunSummary& run = ran->summary;
    const double p95 = std::chrono::duration<double, std::milli>(run.latency.percentile(95)).count();
    const auto within = static_cast<double>(need.freshness.count());
    const bool meets = run.received > 0 && run.lost == 0 && run.connected == trial.workload.clients && p95 <= within;

    Seen seen;
    if (meets)
        seen.levels << QString::fromLatin1(use->level);
    seen.text = Told(QT_TRANSLATE_NOOP("told", "%1: %2 of %3 events shown, p95 %4 ms where %5 ms are enough: %6. One use stands for the category here; "
                                              "it does not prove all of it."))
                    .with(brought ? Told(QT_TRANSLATE_NOOP("told", "The scenario's workload")) : Told(QT_TRANSLATE_NOOP("told", "Run as %1")).with(QString::fromUtf8(use->title)),
                        run.received, run.sent, fixed(p95, 1), within,
                        meets ? Told(QT_TRANSLATE_NOOP("told", "it serves")) : Told(QT_TRANSLATE_NOOP("told", "it does not serve")));
    seen.figures = {
        measuredFigure("delay_p95_ms", QT_TRANSLATE_NOOP("proofs", "Delay p95"), "ms", p95),
        countedFigure("threshold_ms", QT_TRANSLATE_NOOP("proofs", "The use's own threshold (p95)"), "ms", within),
        countedFigure("received", QT_TRANSLATE_NOOP("proofs", "Events shown, all clients"), "", static_cast<double>(run.received)),
        countedFigure("lost", QT_TRANSLATE_NOOP("proofs", "Lost"), "", static_cast<double>(run.lost)),
        countedFigure("rate_per_s", QT_TRANSLATE_NOOP("proofs", "Events"), "/s", trial.workload.rate),
        countedFigure("clients", QT_TRANSLATE_NOOP("proofs", "Clients"), "", trial.workload.clients),
    };
    return seen;
}

} // namespace

Proof useCasesProof()
{
    return { advisor::FeatureId(QStringLiteral("use_cases")), criterion, experiment };
}

} // namespace wirewise::evidence
