// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers say about the events, as a workload to run.
#pragma once

#include "core/advisor/need.h"
#include "core/measure/run_summary.h"

namespace wirewise::evidence {

// What the answers leave open stays as it is in `from`; nothing where they say nothing at all about it.
std::optional<measure::Workload> neededWorkload(const advisor::Need& need, const measure::Workload& from);

} // namespace wirewise::evidence
