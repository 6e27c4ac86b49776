// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/transport_registry.h"

#include "core/transports/control_client.h"

#include <array>

namespace wirewise::transports {

namespace {

// scheme: that of the clear; with TLS it has an s more.
QUrl at(const wire::ReadyLine& ready, const char* scheme, quint16 port, const char* path)
{
    QUrl url;
    url.setScheme(QLatin1String(scheme) + QLatin1String(ready.tls ? "s" : ""));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port);
    url.setPath(QLatin1String(path));
    return url;
}

} // namespace

std::span<const TransportEntry> allTransports()
{
    static const std::array entries {
        TransportEntry { TransportId(QStringLiteral("websocket")), {}, makeWebSocketTransport,
            [](const wire::ReadyLine& ready) { return at(ready, "ws", ready.websocket, "/stream"); },
            { QStringLiteral("ws"), QStringLiteral("wss") } },
        TransportEntry { TransportId(QStringLiteral("sse")), {}, makeSseTransport,
            [](const wire::ReadyLine& ready) { return at(ready, "http", ready.http, "/events"); }, { QStringLiteral("http"), QStringLiteral("https") } },
        TransportEntry { TransportId(QStringLiteral("grpc")), {}, makeGrpcTransport,
            [](const wire::ReadyLine& ready) { return at(ready, "grpc", ready.grpc, ""); }, { QStringLiteral("grpc"), QStringLiteral("grpcs") } },
        TransportEntry { TransportId(QStringLiteral("polling")),
            { QStringLiteral("short"), QStringLiteral("long") }, makePollingTransport,
            [](const wire::ReadyLine& ready) { return at(ready, "http", ready.http, "/poll"); }, { QStringLiteral("http"), QStringLiteral("https") } },
        TransportEntry { TransportId(QStringLiteral("webhook")), {}, makeWebhookTransport,
            [](const wire::ReadyLine& ready) { return at(ready, "http", ready.http, "/webhooks"); }, { QStringLiteral("http"), QStringLiteral("https") } },
    };
    return entries;
}

const TransportEntry* transportEntry(const TransportId& id)
{
    for (const TransportEntry& entry : allTransports())
        if (entry.id == id)
            return &entry;
    return nullptr;
}

demo::RunRequest bundledRun(
    const TransportEntry& entry, const TransportOptions& options, const measure::Workload& workload)
{
    TransportOptions chosen = options;
    if (chosen.mode.isEmpty() && !entry.modes.isEmpty())
        chosen.mode = entry.modes.front();
    demo::RunRequest request;
    request.transport = entry.id;
    request.mode = chosen.mode;
    request.workload = workload;
    request.makeTransport = [make = entry.make, chosen](QObject* parent) { return make(chosen, parent); };
    request.urlOf = entry.bundledUrl;
    request.makeFeedControl = makeControlClient;
    return request;
}

} // namespace wirewise::transports
