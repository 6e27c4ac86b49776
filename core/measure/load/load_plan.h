// SPDX-License-Identifier: GPL-3.0-or-later
// A workload written down for somebody else's engine, which spreads it over many machines.
#pragma once

#include "core/measure/run_summary.h"

#include <QUrl>

namespace wirewise::measure {

struct LoadPlan
{
    TransportId transport;
    QString mode; // polling: "short" or "long"
    Workload workload; // neither count nor duration: usualDuration
    QUrl endpoint; // of the transport
    QUrl server; // HTTP address of wirewise-server, whose feed is steered; may be another's: then it is left alone
    std::chrono::milliseconds interval { 1000 }; // between two short polls
    std::chrono::milliseconds hold { 20000 }; // of a long poll

    static constexpr std::chrono::milliseconds usualDuration { 60000 };

    std::chrono::milliseconds duration() const; // how long events are made
    // Events in the feed that every client is to see: where clients send, those of all together.
    qint64 events() const;

    QJsonObject toJson() const; // plan.json, which the exported scripts read
};

} // namespace wirewise::measure
