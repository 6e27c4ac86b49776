// SPDX-License-Identifier: GPL-3.0-or-later
// A live run as a proof: its delays, in the place of the cell that the pack judges by them.
#pragma once

#include "core/evidence/evidence.h"
#include "core/measure/run_summary.h"

namespace wirewise::evidence {

// Nothing where the pack reads no delay, does not know the transport, or there were too few events (below 60) to
// say where p95 lies. The interval is of order statistics: the samples whose ranks bound p95 with 95 %.
std::optional<ProofResult> proofOf(const advisor::Pack& pack, const measure::RunSummary& run);

// A workload as `demo` and `race` take it: --rate, --size, --kind, --clients, --direction, --duration.
QStringList workloadOptions(const measure::Workload& workload);

// The same as evidence: repeated by `demo`.
Evidence attestedRun(const ProofResult& proof, const measure::RunSummary& run, const advisor::PackStamp& pack,
    const Surroundings& where, const QDateTime& now);

} // namespace wirewise::evidence
