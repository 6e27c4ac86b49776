// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/run_proof.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace wirewise::evidence {

namespace {

constexpr QLatin1String delayMetric("delivery_latency_p95_ms");
constexpr std::uint64_t fewestEvents = 60; // below, the largest sample may well lie under p95: 0.95^59 > 0.048

double ms(Nanoseconds delay)
{
    return std::chrono::duration<double, std::milli>(delay).count();
}

advisor::Measured p95Of(const measure::LatencyHistogram& latency)
{
    const double n = double(latency.count());
    const double spread = 100 * 1.959963984540054 * std::sqrt(0.95 * 0.05 / n); // binomial, in percent of ranks
    return { ms(latency.percentile(95)), ms(latency.percentile(95 - spread)), ms(latency.percentile(std::min(100.0, 95 + spread))),
        qint64(latency.count()) };
}

// Every level that a value within the interval stands for; "keep" is what the cell says, either way it is read.
QStringList levelsOf(const advisor::EvidenceRule& rule, const advisor::Cell& cell, const advisor::Measured& measured)
{
    QStringList levels;
    double from = 0;
    for (const advisor::EvidenceBand& band : rule.bands) {
        const bool reached = measured.high > from || from == 0;
        const bool over = band.max && measured.low > *band.max;
        if (reached && !over) {
            if (band.level.isEmpty())
                levels << cell.level.value() << cell.claimed.value();
            else
                levels << band.level.value();
        }
        from = band.max.value_or(0);
    }
    levels.removeDuplicates();
    return levels;
}

} // namespace

std::optional<ProofResult> proofOf(const advisor::Pack& pack, const measure::RunSummary& run)
{
    const auto row = std::find_if(pack.features.begin(), pack.features.end(),
        [](const advisor::Feature& each) { return each.evidence.metric == delayMetric; });
    const int column = pack.indexOf(advisor::AlternativeId(run.transport.value()));
    if (run.workload.up) // up and down again: no delivery's delay
        return std::nullopt;
    if (row == pack.features.end() || column < 0 || run.latency.count() < fewestEvents)
        return std::nullopt;
    const advisor::Cell& cell = row->cells[size_t(column)];
    const advisor::Measured measured = p95Of(run.latency);
    ProofResult proof;
    proof.cell = { row->id, pack.alternatives[size_t(column)].id };
    proof.claim = cell.text;
    proof.levels = levelsOf(row->evidence, cell, measured);
    const auto judged = [&proof](const advisor::LevelId& level) {
        return proof.levels.contains(level.value()) ? ProofVerdict::Confirmed : ProofVerdict::Contradicted;
    };
    proof.verdict = judged(cell.claimed);
    if (cell.level != cell.claimed)
        proof.noted = judged(cell.level);
    proof.text = Told(QT_TRANSLATE_NOOP("told", "A live run: %1 events shown, p95 %2 ms after they were due."))
                     .with(measured.samples, QString::number(measured.value, 'g', 4));
    if (!run.faults.isEmpty())
        proof.text = sentences({ proof.text, Told(QT_TRANSLATE_NOOP("told", "On the way: %1.")).with(run.faults.join(QLatin1String(", "))) });
    proof.criterion
        = QStringLiteral(QT_TRANSLATE_NOOP("proofs", "The level that the pack reads from the delay's p95, from due to shown on one clock."));
    proof.figures = { { QStringLiteral("delay_p95_ms"), QStringLiteral(QT_TRANSLATE_NOOP("proofs", "Delay p95")), QStringLiteral("ms"), measured.value, Origin::Measured },
        { QStringLiteral("delay_p50_ms"), QStringLiteral(QT_TRANSLATE_NOOP("proofs", "Delay p50")), QStringLiteral("ms"), ms(run.latency.percentile(50)), Origin::Measured },
        { QStringLiteral("events"), QStringLiteral(QT_TRANSLATE_NOOP("proofs", "Events shown")), {}, double(run.received), Origin::Counted },
        { QStringLiteral("lost"), QStringLiteral(QT_TRANSLATE_NOOP("proofs", "Events lost")), {}, double(run.lost), Origin::Counted } };
    proof.metric = delayMetric;
    proof.measured = measured;
    proof.seconds = run.ratePerSecond > 0 ? double(run.received) / run.ratePerSecond : 0;
    return proof;
}

QStringList workloadOptions(const measure::Workload& workload)
{
    const auto number = [](double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); };
    QStringList words { QStringLiteral("--rate"), number(workload.rate), QStringLiteral("--size"), QString::number(workload.size),
        QStringLiteral("--kind"), workload.kind, QStringLiteral("--clients"), QString::number(workload.clients) };
    if (workload.up)
        words << QStringLiteral("--direction") << QStringLiteral("up");
    if (workload.duration)
        words << QStringLiteral("--duration") << number(static_cast<double>(workload.duration->count()) / 1000);
    return words;
}

Evidence attestedRun(const ProofResult& proof, const measure::RunSummary& run, const advisor::PackStamp& pack,
    const Surroundings& where, const QDateTime& now)
{
    Evidence evidence = attested(proof, pack, where, now, run.seed);
    const measure::Workload& workload = run.workload;
    QStringList words { QStringLiteral("wirewise-cli demo"), run.transport.value() };
    if (!run.mode.isEmpty())
        words << QStringLiteral("--mode") << run.mode;
    words << workloadOptions(workload);
    if (!workload.duration)
        words << QStringLiteral("--count") << QString::number(workload.count.value_or(run.received / std::max(1, workload.clients)));
    for (const QString& fault : run.faults)
        words << QStringLiteral("--fault") << fault;
    words << QStringLiteral("--seed") << QString::number(run.seed);
    evidence.command = words.join(u' ');
    return evidence;
}

} // namespace wirewise::evidence
