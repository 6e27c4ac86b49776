// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/needed_workload.h"

namespace wirewise::evidence {

std::optional<measure::Workload> neededWorkload(const advisor::Need& need, const measure::Workload& from)
{
    if (!need.rate && !need.size && !need.kind && !need.clients)
        return std::nullopt;
    measure::Workload workload = from;
    if (need.rate)
        workload.rate = need.rate->value;
    if (need.size)
        workload.size = need.size->value;
    if (need.kind)
        workload.kind = need.kind->value;
    if (need.clients)
        workload.clients = need.clients->value;
    return workload;
}

} // namespace wirewise::evidence
