// SPDX-License-Identifier: GPL-3.0-or-later
// A sixth transport's server end: its file core/transports/<id>/<id>_endpoint.cpp with one make function,
// declared and listed here; its source file in endpoints.cmake.
#include "core/transports/endpoint_registry.h"

#include <array>

namespace wirewise::transports {

std::unique_ptr<Endpoint> makeWebSocketEndpoint(const EndpointContext& context);
std::unique_ptr<Endpoint> makeSseEndpoint(const EndpointContext& context);
std::unique_ptr<Endpoint> makeGrpcEndpoint(const EndpointContext& context);
std::unique_ptr<Endpoint> makePollingEndpoint(const EndpointContext& context);
std::unique_ptr<Endpoint> makeWebhookEndpoint(const EndpointContext& context);

std::span<const EndpointEntry> allEndpoints()
{
    using enum EndpointEntry::Instances;
    static const std::array entries {
        EndpointEntry { TransportId(QStringLiteral("websocket")), OneAShard, makeWebSocketEndpoint },
        EndpointEntry { TransportId(QStringLiteral("sse")), OneAShard, makeSseEndpoint },
        EndpointEntry { TransportId(QStringLiteral("grpc")), One, makeGrpcEndpoint },
        EndpointEntry { TransportId(QStringLiteral("polling")), OneAShard, makePollingEndpoint },
        EndpointEntry { TransportId(QStringLiteral("webhook")), One, makeWebhookEndpoint },
    };
    return entries;
}

} // namespace wirewise::transports
