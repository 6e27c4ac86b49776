// SPDX-License-Identifier: GPL-3.0-or-later
// A proof with where and when: enough to judge it later, to repeat it, and to let it expire. Kept with the
// decision; what was accepted stands in the place of the pack's words.
#pragma once

#include "core/advisor/measured_pack.h"
#include "core/evidence/proof_result.h"

#include <chrono>

namespace wirewise::evidence {

// Whom and what a figure was taken with.
struct Surroundings
{
    QString host; // its name
    QString machine; // "AMD EPYC 7B13, 2 cores, Linux 6.1.0"
    QString program; // this program's version

    friend bool operator==(const Surroundings&, const Surroundings&) = default;
};

// cpuinfo: the text of /proc/cpuinfo; empty: the machine is called by its architecture.
QString machineLine(const QString& cpuinfo, int cores, const QString& kernel);
Surroundings surroundings(); // of this process

struct Evidence
{
    ProofResult proof;
    Surroundings where;
    QDateTime at; // UTC, whole seconds
    QDateTime expires; // not used from then on
    advisor::PackStamp pack; // that it was judged by
    quint64 seed = 0;
    QString command; // repeats it: "wirewise-cli prove realtime/sse --seed 1"

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

// With the decision, and what the user made of it.
struct Kept
{
    Evidence evidence;
    std::optional<bool> accepted; // nothing: not decided yet

    friend bool operator==(const Kept&, const Kept&) = default;
};

QList<Evidence> acceptedOf(const QList<Kept>& kept);

// Undecided; takes the place of what was not accepted for its cell. What was accepted counts until it is decided.
void add(QList<Kept>& kept, const Evidence& evidence);

inline constexpr int lastsDays = 30;

Evidence attested(const ProofResult& proof, const advisor::PackStamp& pack, const Surroundings& where,
    const QDateTime& now, quint64 seed);

bool isExpired(const Evidence& evidence, const QDateTime& now);

QString cellName(const advisor::CellRef& cell); // "realtime/sse", as commands take it
std::optional<advisor::CellRef> cellNamed(QStringView name);

// The pack with these measurements (its `pack`; the one given is what it was before), and for each piece of
// evidence, in the order given, what became of it. Of several for one cell the newest that can be used counts.
advisor::MeasuredPack weigh(
    const std::shared_ptr<const advisor::Pack>& pack, const QList<Evidence>& evidence, const QDateTime& now);

// The requirement's own threshold, held against the delay that was seen (p95, from due to shown).
enum class Threshold { Unknown, Met, Missed }; // Unknown: nothing wanted, or no such figure

struct ThresholdCheck
{
    Threshold result = Threshold::Unknown;
    double wantedMs = 0;
    double seenMs = 0;
};

ThresholdCheck checkAgainst(std::optional<std::chrono::milliseconds> freshness, const Evidence& evidence);

QJsonObject toJson(const Evidence& evidence);
Result<Evidence> evidenceFromJson(const QJsonObject& object);
QJsonObject toJson(const Kept& kept); // the evidence's, and "accepted" once decided
Result<Kept> keptFromJson(const QJsonObject& object);

} // namespace wirewise::evidence
