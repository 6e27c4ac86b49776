// SPDX-License-Identifier: GPL-3.0-or-later
// What app hands the window, with the stand-ins for transports.
#pragma once

#include "tests/ui_prove/talking_transport.h"
#include "ui/pages/live_transports.h"

namespace wirewise::testing {

inline ui::LiveTransports talkingTransports(const std::shared_ptr<Witness>& witness)
{
    ui::LiveTransports live;
    const auto add = [&live](const char* id, const QStringList& modes, const QStringList& schemes) {
        live.all << ui::LiveTransport { TransportId(QLatin1String(id)), modes, schemes };
    };
    add("websocket", {}, { QStringLiteral("ws"), QStringLiteral("wss") });
    add("sse", {}, { QStringLiteral("http") });
    add("grpc", {}, { QStringLiteral("http") });
    add("polling", { QStringLiteral("short"), QStringLiteral("long") }, { QStringLiteral("http") });
    add("webhook", {}, { QStringLiteral("http") });
    live.request = [witness](const TransportId& id, const QString& mode, const measure::Workload& workload) {
        demo::RunRequest request;
        request.transport = id;
        request.mode = mode;
        request.workload = workload;
        request.makeTransport = [witness, name = id.value() + u'/' + mode](QObject* parent) {
            return std::make_unique<TalkingTransport>(witness, name, parent);
        };
        request.urlOf = [](const wire::ReadyLine&) { return QUrl(QStringLiteral("ws://127.0.0.1:40213/stream")); };
        request.makeFeedControl = [witness](const wire::ReadyLine&) { return std::make_unique<RememberingFeed>(witness); };
        return request;
    };
    return live;
}

} // namespace wirewise::testing
