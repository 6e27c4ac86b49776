// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/repetition.h"

#include <algorithm>
#include <cmath>

namespace wirewise::evidence {

using advisor::Measured;

namespace {

QString brokenVerdict(const QString& what, ProofVerdict then, ProofVerdict now)
{
    if (then == now || then == ProofVerdict::NotProvable)
        return {};
    return QStringLiteral("%1 was %2 and is %3 now").arg(what, toText(then), toText(now));
}

// The level that a proof's figure stands for; empty where it can tell none.
QString levelOf(const ProofResult& proof, const std::shared_ptr<const advisor::Pack>& pack)
{
    if (!proof.measured || proof.metric.isEmpty())
        return {};
    const advisor::MeasuredCell cell
        = advisor::withMeasurements(pack, { { proof.cell, proof.metric, *proof.measured, {}, {}, {} } }, {}).cells.first();
    const bool tells = cell.result == advisor::MeasuredResult::Replaced || cell.result == advisor::MeasuredResult::Confirmed;
    if (!tells)
        return {};
    const advisor::Feature& feature = pack->features[size_t(pack->indexOf(proof.cell.feature))];
    for (const advisor::Level& level : feature.levels) {
        if (level.id == cell.after)
            return level.label;
    }
    return cell.after.value();
}

QStringList brokenBy(const Evidence& then, const ProofResult& now, const std::shared_ptr<const advisor::Pack>& pack,
    std::optional<std::chrono::milliseconds> freshness)
{
    QStringList broken { brokenVerdict(QStringLiteral("the claim “%1”").arg(then.proof.claim), then.proof.verdict, now.verdict) };
    if (then.proof.noted && now.noted)
        broken << brokenVerdict(QStringLiteral("what the experts' note says"), *then.proof.noted, *now.noted);
    const QString before = levelOf(then.proof, pack);
    const QString after = levelOf(now, pack);
    if (!before.isEmpty() && !after.isEmpty() && before != after)
        broken << QStringLiteral("the figure stood for “%1” and stands for “%2” now").arg(before, after);
    Evidence fresh = then;
    fresh.proof = now;
    const ThresholdCheck kept = checkAgainst(freshness, then);
    const ThresholdCheck seen = checkAgainst(freshness, fresh);
    const bool surely = !now.measured || now.measured->low > seen.wantedMs;
    if (kept.result == Threshold::Met && seen.result == Threshold::Missed && surely)
        broken << QStringLiteral("the %1 ms that are asked for were met and are missed now").arg(kept.wantedMs);
    broken.removeAll(QString());
    return broken;
}

// The middle one by its figure; the last where there is none.
const ProofResult& middleOf(const QList<ProofResult>& runs)
{
    QList<const ProofResult*> sorted;
    for (const ProofResult& run : runs) {
        if (run.measured)
            sorted << &run;
    }
    std::sort(sorted.begin(), sorted.end(), [](const ProofResult* a, const ProofResult* b) { return a->measured->value < b->measured->value; });
    return sorted.isEmpty() ? runs.last() : *sorted[sorted.size() / 2];
}

std::optional<Measured> pooled(const QList<ProofResult>& runs)
{
    std::optional<Measured> all = middleOf(runs).measured;
    if (!all)
        return all;
    all->samples = 0;
    for (const ProofResult& run : runs) {
        if (!run.measured)
            continue;
        all->low = std::min(all->low, run.measured->low);
        all->high = std::max(all->high, run.measured->high);
        all->samples += run.measured->samples;
    }
    return all;
}

Move moveOf(Measured then, const Measured& now, const QList<ProofResult>& runs)
{
    double least = now.value;
    double most = now.value;
    for (const ProofResult& run : runs) {
        if (run.measured) {
            least = std::min(least, run.measured->value);
            most = std::max(most, run.measured->value);
        }
    }
    then.low -= most - least; // the one run on record is off by as much as these are among themselves
    then.high += most - least;
    const Difference difference = differenceOf(then, now);
    return difference.low > 0 ? Move::Up : difference.high < 0 ? Move::Down : Move::Within;
}

} // namespace

QString toText(Move move)
{
    return move == Move::Within ? QStringLiteral("no") : move == Move::Up ? QStringLiteral("up") : QStringLiteral("down");
}

Difference differenceOf(const Measured& then, const Measured& now)
{
    const double by = now.value - then.value;
    return { by - std::hypot(now.value - now.low, then.high - then.value), by + std::hypot(now.high - now.value, then.value - then.low) };
}

Repetition holdAgainst(const Evidence& then, const QList<ProofResult>& runs, const std::shared_ptr<const advisor::Pack>& pack,
    std::optional<std::chrono::milliseconds> freshness)
{
    Repetition repetition { middleOf(runs), pooled(runs), Move::Within, {} };
    const auto kept = std::find_if(runs.begin(), runs.end(),
        [&](const ProofResult& run) { return brokenBy(then, run, pack, freshness).isEmpty(); });
    if (kept != runs.end())
        repetition.now = *kept;
    else
        repetition.broken = brokenBy(then, repetition.now, pack, freshness);
    if (then.proof.measured && repetition.measured && then.proof.metric == repetition.now.metric)
        repetition.move = moveOf(*then.proof.measured, *repetition.measured, runs);
    return repetition;
}

} // namespace wirewise::evidence
