// SPDX-License-Identifier: GPL-3.0-or-later
// What the window may connect to. Made by app from the transport registry, since ui knows no transport.
#pragma once

#include "core/base/secret_store.h"
#include "core/demo/demo_runner.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace wirewise::ui {

struct LiveTransport
{
    TransportId id;
    QStringList modes; // polling: "short", "long"; else empty
    QStringList schemes; // of URLs it takes for the user's own endpoint

    friend bool operator==(const LiveTransport&, const LiveTransport&) = default;
};

struct LiveTransports
{
    QList<LiveTransport> all; // in the matrix's order

    // A request against the bundled server; for the user's own endpoint set its `ownTarget` afterwards.
    // `id` is one of all, `mode` one of its modes or empty.
    std::function<demo::RunRequest(
        const TransportId& id, const QString& mode, const measure::Workload& workload)>
        request;

    // The workload with what the decision's answers say put in; nothing: they say nothing. May be empty.
    std::function<std::optional<measure::Workload>(const measure::Workload& from)> workloadFromAnswers;

    SecretStore* secrets = nullptr; // the keyring; null: there is none. Outlives the window

    const LiveTransport* find(const TransportId& id) const
    {
        for (const LiveTransport& live : all)
            if (live.id == id)
                return &live;
        return nullptr;
    }

    QList<TransportId> ids() const
    {
        QList<TransportId> ids;
        for (const LiveTransport& live : all)
            ids << live.id;
        return ids;
    }
};

} // namespace wirewise::ui
