// SPDX-License-Identifier: GPL-3.0-or-later
// The server ends, by name. The counterpart of transport_registry.h.
#pragma once

#include "core/transports/endpoint.h"

#include <span>

namespace wirewise::transports {

struct EndpointEntry
{
    TransportId id;
    enum class Instances { OneAShard, One } instances;
    std::unique_ptr<Endpoint> (*make)(const EndpointContext& context);
};

std::span<const EndpointEntry> allEndpoints(); // in the matrix's order

} // namespace wirewise::transports
