// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/proofs/proof.h"
#include "core/evidence/lab/trials.h"

#include <algorithm>

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

constexpr auto runs = 4s;
constexpr auto late = 1000ms; // p95 above the run without a middlebox: it degrades
constexpr auto opensWithin = 3s; // after its first refusal
constexpr auto noticesWithin = 11s; // the handshake's own patience is 10 s

constexpr char criterion[]
    = QT_TRANSLATE_NOOP("proofs", "One run of 4 s at 20 events/s through each of 9 middleboxes, each once: none, buffer of 16 KiB that honours X-Accel-Buffering and "
      "one that does not, Upgrade stripped, Upgrade swallowed, HTTP/1.1 only, cut when idle for 1.5 s (0.5 events/s), lifetime 2 s, inbound "
      "blocked. Dies: no event comes. Degrades: p95 over 1 s above the run through none, or it had to reconnect. Yes: dies at none. "
      "Sometimes: dies at one that plain HTTP passes. Inbound: dies when connections to the receiver are blocked. Blocked: dies with "
      "nothing in between. These are planted middleboxes, not your network: no rate of failure is claimed.");

struct Middlebox
{
    const char* id;
    const char* title;
    const char* fault; // "" : none
    double rate = 20;
    bool flowing = false; // a head that is held back until the first 16 KiB would wait for events that wait for it
};

constexpr Middlebox middleboxes[] {
    { "none", QT_TRANSLATE_NOOP("told", "nothing in between"), "" },
    { "buffer", QT_TRANSLATE_NOOP("told", "a buffer that honours X-Accel-Buffering"), "buffer:16384" },
    { "deaf_buffer", QT_TRANSLATE_NOOP("told", "a buffer that does not"), "buffer:16384,honour=0", 20, true },
    { "strip_upgrade", QT_TRANSLATE_NOOP("told", "Upgrade stripped"), "strip_upgrade" },
    { "swallow_upgrade", QT_TRANSLATE_NOOP("told", "Upgrade swallowed"), "swallow_upgrade" },
    { "http1_only", QT_TRANSLATE_NOOP("told", "HTTP/1.1 only"), "http1_only" },
    { "idle_cut", QT_TRANSLATE_NOOP("told", "cut when idle"), "idle_cut:1500", 0.5 },
    { "max_lifetime", QT_TRANSLATE_NOOP("told", "a lifetime of 2 s"), "max_lifetime:2000" },
    { "block_inbound", QT_TRANSLATE_NOOP("told", "inbound blocked"), "block_inbound" },
};

enum class Fate { Lives, Degrades, Dies };

struct Passed
{
    const Middlebox* box = nullptr;
    Fate fate = Fate::Dies;
    qint64 events = 0; // while the middlebox was there
    qint64 reconnects = 0;
    double p95 = 0; // ms, of these
    double noticed = -1; // ms until the first word of the transport that it cannot; negative: none
};

Ordeal through(const TransportId& transport, const Middlebox& box)
{
    Ordeal ordeal;
    ordeal.trial.transport = transport;
    ordeal.trial.workload.rate = box.rate;
    ordeal.trial.workload.size = 256;
    ordeal.trial.workload.duration = runs;
    ordeal.patience = 1s;
    ordeal.flowing = box.flowing;
    if (const auto fault = wire::parseFault(QString::fromLatin1(box.fault)))
        ordeal.trial.faults = { *fault };
    return ordeal;
}

// It was refused and tried again in vain, or nobody answered it at all.
bool isHopeless(const RunningTrial& trial)
{
    if (trial.openSince() > 0ns)
        return false;
    const Nanoseconds waited = trial.since(trial.connectingSince());
    const bool refused = firstOf(trial.log(), demo::LogEntry::Kind::Closed, 0ns) > 0ns;
    return waited > noticesWithin || (refused && waited > opensWithin);
}

Passed passed(const Middlebox& box, const RunningTrial& trial)
{
    Passed passed;
    passed.box = &box;
    const Nanoseconds healed = faultEnded(trial.log()); // at the end of the workload: what came later came without it
    measure::LatencyHistogram delays;
    for (const demo::LogEntry& entry : trial.log()) {
        if (healed > 0ns && entry.at >= healed)
            break;
        if (isEvent(entry)) {
            ++passed.events;
            delays.record(std::max(entry.delay, 0ns));
        }
        passed.reconnects += entry.kind == demo::LogEntry::Kind::Opened && entry.at > trial.openSince() ? 1 : 0;
    }
    passed.p95 = passed.events > 0 ? inMs(delays.percentile(95)) : 0;
    if (const Nanoseconds closed = firstOf(trial.log(), demo::LogEntry::Kind::Closed, 0ns); closed > 0ns && passed.events == 0)
        if (healed == 0ns || closed < healed)
            passed.noticed = std::max(0.0, inMs(closed - trial.connectingSince()));
    return passed;
}

void findFates(std::vector<Passed>& all)
{
    const double usual = all.front().p95;
    for (Passed& passed : all)
        if (passed.events > 0)
            passed.fate = passed.p95 > usual + static_cast<double>(late.count()) || passed.reconnects > 0 ? Fate::Degrades : Fate::Lives;
}

QStringList levelsOf(const std::vector<Passed>& all)
{
    const auto dies = [&all](const char* id) {
        return std::any_of(all.begin(), all.end(), [id](const Passed& p) { return p.fate == Fate::Dies && QLatin1String(p.box->id) == QLatin1String(id); });
    };
    if (dies("none"))
        return { QStringLiteral("blocked") };
    if (dies("block_inbound"))
        return { QStringLiteral("inbound") };
    if (std::any_of(all.begin(), all.end(), [](const Passed& p) { return p.fate == Fate::Dies; }))
        return { QStringLiteral("sometimes") };
    return { QStringLiteral("yes"), QStringLiteral("plain_http") };
}

Told withFate(const Passed& p)
{
    const QString title = QString::fromLatin1(p.box->title);
    if (p.fate == Fate::Degrades)
        return Told(QT_TRANSLATE_NOOP("told", "%1 (p95 %2 ms, %3 reconnects)")).with(title, fixed(p.p95, 0), p.reconnects);
    if (p.noticed < 0)
        return Told(QT_TRANSLATE_NOOP("told", "%1 (not noticed)")).with(title);
    return Told(QT_TRANSLATE_NOOP("told", "%1 (noticed after %2 ms)")).with(title, fixed(p.noticed, 0));
}

Told listOf(const std::vector<Passed>& all, Fate fate)
{
    std::vector<Told> words;
    for (const Passed& p : all)
        if (p.fate == fate)
            words.push_back(withFate(p));
    return listed(words);
}

Told sentence(const std::vector<Passed>& all)
{
    const auto count = [&all](Fate fate) { return std::count_if(all.begin(), all.end(), [fate](const Passed& p) { return p.fate == fate; }); };
    std::vector<Told> said { Told(QT_TRANSLATE_NOOP("told", "It gets through %1 of %2 middleboxes, %3 of them as if nothing were there."))
                                 .with(count(Fate::Lives) + count(Fate::Degrades), all.size(), count(Fate::Lives)) };
    if (count(Fate::Degrades) > 0)
        said.push_back(Told(QT_TRANSLATE_NOOP("told", "It degrades at: %1.")).with(listOf(all, Fate::Degrades)));
    if (count(Fate::Dies) > 0)
        said.push_back(Told(QT_TRANSLATE_NOOP("told", "It dies at: %1.")).with(listOf(all, Fate::Dies)));
    return sentences(said);
}

void addFigures(Seen& seen, const std::vector<Passed>& all)
{
    const auto count = [&all](Fate fate) {
        return static_cast<double>(std::count_if(all.begin(), all.end(), [fate](const Passed& p) { return p.fate == fate; }));
    };
    seen.figures = {
        countedFigure("paths", QT_TRANSLATE_NOOP("proofs", "Middleboxes tried, each once"), "", static_cast<double>(all.size())),
        countedFigure("paths_lived", QT_TRANSLATE_NOOP("proofs", "Lives"), "", count(Fate::Lives)),
        countedFigure("paths_degraded", QT_TRANSLATE_NOOP("proofs", "Degrades"), "", count(Fate::Degrades)),
        countedFigure("paths_died", QT_TRANSLATE_NOOP("proofs", "Dies"), "", count(Fate::Dies)),
    };
    for (const Passed& p : all) {
        const QString title = QString::fromLatin1(p.box->title);
        const QString id = QString::fromLatin1(p.box->id);
        if (p.fate != Fate::Dies)
            seen.figures += Figure { id + QLatin1String("_p95_ms"), QStringLiteral(QT_TRANSLATE_NOOP("proofs", "Delay p95")) + QLatin1String(", ") + title, QStringLiteral("ms"), p.p95, Origin::Measured };
        else if (p.noticed >= 0)
            seen.figures += Figure { id + QLatin1String("_noticed_ms"), QStringLiteral(QT_TRANSLATE_NOOP("proofs", "Noticed after")) + QLatin1String(", ") + title, QStringLiteral("ms"), p.noticed, Origin::Measured };
    }
}

Result<Seen> run(Lab& lab, const TransportId& transport)
{
    std::vector<std::unique_ptr<RunningTrial>> trials;
    std::vector<RunningTrial*> all;
    for (const Middlebox& box : middleboxes) {
        trials.push_back(std::make_unique<RunningTrial>(lab, through(transport, box), isHopeless));
        all.push_back(trials.back().get());
    }
    if (const auto over = waitFor(lab, all, 40s); !over)
        return over.error();
    std::vector<Passed> fates;
    for (std::size_t i = 0; i < trials.size(); ++i)
        fates.push_back(passed(middleboxes[i], *trials[i]));
    findFates(fates);
    Seen seen;
    seen.levels = levelsOf(fates);
    seen.text = sentence(fates);
    addFigures(seen, fates);
    return seen;
}

} // namespace

Proof firewallProof()
{
    return { advisor::FeatureId(QStringLiteral("firewall")), criterion, run };
}

} // namespace wirewise::evidence
