// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proofs/direction.h"
#include "core/evidence/lab/live_client.h"
#include "core/evidence/lab/plain_http.h"
#include "core/evidence/proofs/proof.h"

#include <cmath>

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

constexpr double leastRate = 30; // 90 samples in 3 s: a p95 of fewer than 59 has no upper bound
constexpr double mostRate = 2000;
constexpr double mostBytes = 2'000'000; // a second, that we add of our own accord
constexpr auto runs = 3s;
constexpr auto interval = 1000ms; // of short polls: the registry's standard
constexpr double soon = 100; // ms
constexpr double aroundHalf = 0.25;
constexpr double leastStep = 200; // ms: the sender's first retry, 300 ms less its jitter and a timer's

constexpr char criterion[]
    = QT_TRANSLATE_NOOP("proofs", "Events at the decision's rate (at least 30/s where that is no more than 2 MB/s, so that the p95 has an interval; at most 2000/s) for 3 s; delay from due to shown, one clock. "
      "Yes: p95 at most 100 ms, nothing lost, without being asked; 'yes' also takes messages on the same connection, 'push only' "
      "takes none there, 'on event' comes on the server's own request. Interval: short polls every 1 s show a mean within 25 % of "
      "T/2; asked: that, and a held request shows a p95 of at most 100 ms. Best effort: a receiver that refuses the first attempt "
      "gets the event at least 200 ms later, and gets it. Interval of the p95: order statistics, 95 %.");

measure::Workload atUsersRate(const Need& need)
{
    measure::Workload workload = need.workload;
    const double least = std::min(leastRate, mostBytes / static_cast<double>(std::max<qint64>(1, workload.size)));
    workload.rate = std::clamp(workload.rate, least, mostRate);
    workload.clients = 1; // many are the row of scalability
    workload.count.reset();
    workload.duration = runs;
    return workload;
}

double inMs(Nanoseconds delay)
{
    return std::chrono::duration<double, std::milli>(delay).count();
}

double meanMs(const measure::LatencyHistogram& latency)
{
    double sum = 0;
    for (int half = 1; half < 200; half += 2)
        sum += inMs(latency.percentile(half / 2.0));
    return sum / 100;
}

// The ranks that enclose the 95th percentile with 95 %: binomial, by its normal approximation. Nothing below 59
// samples, where even the largest one is no upper bound.
std::optional<advisor::Measured> p95Of(const measure::LatencyHistogram& latency)
{
    const auto n = static_cast<double>(latency.count());
    if (n < 59)
        return {};
    const double spread = 1.96 * std::sqrt(n * 0.95 * 0.05);
    const double low = std::max(1.0, std::floor(n * 0.95 - spread));
    const double high = std::min(n, std::ceil(n * 0.95 + spread) + 1);
    return advisor::Measured { inMs(latency.percentile(95)), inMs(latency.percentile(100 * low / n)),
        inMs(latency.percentile(100 * high / n)), static_cast<qint64>(latency.count()) };
}

Result<measure::RunSummary> measured(Lab& lab, const TransportId& transport, const char* mode)
{
    Trial trial;
    trial.transport = transport;
    trial.mode = QString::fromLatin1(mode);
    trial.workload = atUsersRate(lab.settings().need);
    trial.interval = interval;
    const auto ran = lab.run(trial);
    if (!ran)
        return ran.error();
    if (!ran->error.isEmpty())
        return Error { Error::Kind::Helper, ran->error, {} };
    return ran->summary;
}

bool isSoon(const measure::RunSummary& run)
{
    return run.received > 0 && run.lost == 0 && inMs(run.latency.percentile(95)) <= soon;
}

void addDelays(Seen& seen, const measure::RunSummary& run)
{
    seen.figures += {
        measuredFigure("delay_p50_ms", QT_TRANSLATE_NOOP("proofs", "Delay p50"), "ms", inMs(run.latency.percentile(50))),
        measuredFigure("delay_p95_ms", QT_TRANSLATE_NOOP("proofs", "Delay p95"), "ms", inMs(run.latency.percentile(95))),
        measuredFigure("delay_p99_ms", QT_TRANSLATE_NOOP("proofs", "Delay p99"), "ms", inMs(run.latency.percentile(99))),
        countedFigure("samples", QT_TRANSLATE_NOOP("proofs", "Samples"), "", static_cast<double>(run.latency.count())),
        countedFigure("lost", QT_TRANSLATE_NOOP("proofs", "Lost"), "", static_cast<double>(run.lost)),
        countedFigure("rate_per_s", QT_TRANSLATE_NOOP("proofs", "Events"), "/s", run.workload.rate),
    };
    seen.measured = p95Of(run.latency);
}

Told delays(const measure::RunSummary& run)
{
    return Told(QT_TRANSLATE_NOOP("told", "p50 %1 ms, p95 %2 ms, p99 %3 ms"))
        .with(fixed(inMs(run.latency.percentile(50)), 1), fixed(inMs(run.latency.percentile(95)), 1), fixed(inMs(run.latency.percentile(99)), 1));
}

// Held against what the decision wants; says it in the text.
void addWanted(Lab& lab, Seen& seen, double p95)
{
    const Need& need = lab.settings().need;
    const auto wanted = static_cast<double>(need.freshness.count());
    seen.figures.append(countedFigure("freshness_ms", QT_TRANSLATE_NOOP("proofs", "Delay that is good enough (p95)"), "ms", wanted));
    const Told held = need.stated ? Told(QT_TRANSLATE_NOOP("told", "The decision wants %1 ms at p95: %2.")) : Told(QT_TRANSLATE_NOOP("told", "Usually wanted are %1 ms at p95: %2."));
    seen.text = sentences({ seen.text, held.with(wanted, p95 <= wanted ? Told(QT_TRANSLATE_NOOP("told", "met")) : Told(QT_TRANSLATE_NOOP("told", "missed"))) });
}

Result<Seen> pushed(Lab& lab, const TransportId& transport)
{
    const auto& direction = directionOf(lab, transport);
    if (!direction)
        return direction.error();
    const auto run = measured(lab, transport, "");
    if (!run)
        return run.error();
    Seen seen;
    addDelays(seen, *run);
    if (isSoon(*run) && direction->serverCalls)
        seen.levels << QStringLiteral("on_event");
    else if (isSoon(*run) && direction->unasked)
        seen.levels << (direction->bothOnOne() ? QStringLiteral("yes") : QStringLiteral("push_only"));
    seen.text = Told(QT_TRANSLATE_NOOP("told", "%1 events at %2/s came %3: %4."))
                    .with(run->received, run->workload.rate, direction->serverCalls ? Told(QT_TRANSLATE_NOOP("told", "on the server's own requests"))
                : direction->unasked ? Told(QT_TRANSLATE_NOOP("told", "without being asked for")) : Told(QT_TRANSLATE_NOOP("told", "only when asked for")),
                        delays(*run));
    return seen;
}

// One event whose first delivery is refused: what "best effort" means. Milliseconds until the second; negative: none.
Result<double> refusedOnce(Lab& lab)
{
    const auto server = lab.startServer();
    if (!server)
        return server.error();
    if (const auto held = holdFeed(**server, 10); !held)
        return held.error();
    HookProbe hook(lab, [](qsizetype number) { return http::json(number == 0 ? 500 : 200, "{}"); });
    if (const auto enrolled = hook.enroll(**server); !enrolled)
        return enrolled.error();
    http::HttpClient client;
    if (const auto posted = ask(lab, client, **server, "POST", "/messages", "one event", "text/plain"); !posted)
        return posted.error();
    if (!lab.waitUntil([&hook] { return hook.deliveries.size() >= 2; }, 3s) || hook.deliveries[0].id != hook.deliveries[1].id)
        return -1.0;
    return inMs(hook.deliveries[1].at - hook.deliveries[0].at);
}

Result<Seen> called(Lab& lab, const TransportId& transport)
{
    auto seen = pushed(lab, transport);
    if (!seen)
        return seen;
    const auto late = refusedOnce(lab);
    if (!late)
        return late.error();
    Seen result = std::move(seen).value();
    if (result.levels.contains(QStringLiteral("on_event")) && *late >= leastStep)
        result.levels << QStringLiteral("best_effort");
    result.figures.append(measuredFigure("retry_ms", QT_TRANSLATE_NOOP("proofs", "Refused once: later by"), "ms", *late));
    const Told again = *late < 0
        ? Told(QT_TRANSLATE_NOOP("told", "An event that was refused once never came again."))
        : Told(QT_TRANSLATE_NOOP("told", "An event that was refused once came %1 ms later, at the schedule's next step: how late in the "
                                         "end is up to the failures, best effort.")).with(fixed(*late, 0));
    result.text = sentences({ result.text, again });
    return result;
}

Result<Seen> polled(Lab& lab, const TransportId& transport)
{
    const auto shortly = measured(lab, transport, "short");
    if (!shortly)
        return shortly.error();
    const auto held = measured(lab, transport, "long");
    if (!held)
        return held.error();
    const double half = static_cast<double>(interval.count()) / 2;
    const double mean = meanMs(shortly->latency);
    const bool follows = shortly->received > 0 && shortly->lost == 0 && std::abs(mean / half - 1) <= aroundHalf;
    Seen seen;
    addDelays(seen, *shortly);
    seen.figures += {
        measuredFigure("delay_mean_ms", QT_TRANSLATE_NOOP("proofs", "Delay mean, short polls"), "ms", mean),
        countedFigure("interval_ms", QT_TRANSLATE_NOOP("proofs", "Interval of short polls"), "ms", static_cast<double>(interval.count())),
        measuredFigure("long_p50_ms", QT_TRANSLATE_NOOP("proofs", "Delay p50, held request"), "ms", inMs(held->latency.percentile(50))),
        measuredFigure("long_p95_ms", QT_TRANSLATE_NOOP("proofs", "Delay p95, held request"), "ms", inMs(held->latency.percentile(95))),
    };
    if (follows)
        seen.levels << QStringLiteral("interval");
    if (follows && isSoon(*held))
        seen.levels << QStringLiteral("asked");
    seen.text = Told(QT_TRANSLATE_NOOP("told", "Short polls every %1 ms: mean %2 ms (T/2 is %3), %4. Held requests: %5.")).with(interval.count(), fixed(mean, 0), half, delays(*shortly), delays(*held));
    return seen;
}

Result<Seen> experiment(Lab& lab, const TransportId& transport)
{
    auto found = transport.value() == QLatin1String("polling") ? polled(lab, transport)
        : transport.value() == QLatin1String("webhook")        ? called(lab, transport)
                                                               : pushed(lab, transport);
    if (!found)
        return found;
    Seen seen = std::move(found).value();
    for (const Figure& figure : QList<Figure>(seen.figures))
        if (figure.id == QLatin1String("delay_p95_ms"))
            addWanted(lab, seen, figure.value);
    return seen;
}

} // namespace

Proof realtimeProof()
{
    return { advisor::FeatureId(QStringLiteral("realtime")), criterion, experiment };
}

} // namespace wirewise::evidence
