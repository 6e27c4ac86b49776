// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proxy/fault.h"

#include <algorithm>

namespace wirewise::proxy {

namespace faults {

using Make = std::unique_ptr<Fault>(const FaultContext& context);

Make latency, bandwidth, slicer, slowClose, reset, timeout, limitData, down, halfOpen, stall; // dials
Make buffer, stripUpgrade, swallowUpgrade, http1Only, idleCut, maxLifetime, blockInbound, dropAck, status; // middleboxes

} // namespace faults

namespace {

constexpr FaultEntry entries[] {
    { "latency", faults::latency },
    { "bandwidth", faults::bandwidth },
    { "slicer", faults::slicer },
    { "slow_close", faults::slowClose },
    { "reset", faults::reset },
    { "timeout", faults::timeout },
    { "limit_data", faults::limitData },
    { "down", faults::down },
    { "half_open", faults::halfOpen },
    { "stall", faults::stall },
    { "buffer", faults::buffer },
    { "strip_upgrade", faults::stripUpgrade },
    { "swallow_upgrade", faults::swallowUpgrade },
    { "http1_only", faults::http1Only },
    { "idle_cut", faults::idleCut },
    { "max_lifetime", faults::maxLifetime },
    { "block_inbound", faults::blockInbound },
    { "drop_ack", faults::dropAck },
    { "status", faults::status },
};

} // namespace

std::span<const FaultEntry> allFaults()
{
    return entries;
}

const FaultEntry* faultEntry(QStringView kind)
{
    const auto found = std::find_if(std::begin(entries), std::end(entries), [kind](const FaultEntry& entry) { return kind == QLatin1String(entry.kind); });
    return found == std::end(entries) ? nullptr : &*found;
}

} // namespace wirewise::proxy
