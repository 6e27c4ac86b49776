// SPDX-License-Identifier: GPL-3.0-or-later
// Runs made up for charts: steady, with a cut in the middle, any number of lanes.
#pragma once

#include "core/base/random.h"
#include "ui/charts/charts_panel.h"
#include "ui/models/run_series.h"

#include <cmath>

namespace wirewise::test {

inline demo::ActiveFault fault(const QString& text, Nanoseconds since)
{
    return { wire::parseFault(text).value(), since, Nanoseconds(0) };
}

inline const QList<ui::ChartLane>& fiveLanes()
{
    static const QList<ui::ChartLane> lanes {
        { TransportId(QStringLiteral("websocket")), QStringLiteral("WebSockets") },
        { TransportId(QStringLiteral("sse")), QStringLiteral("SSE") },
        { TransportId(QStringLiteral("grpc")), QStringLiteral("gRPC") },
        { TransportId(QStringLiteral("polling")), QStringLiteral("Polling short") },
        { TransportId(QStringLiteral("webhook")), QStringLiteral("Webhooks") },
    };
    return lanes;
}

// What a lane's runner would tell, step by step.
class MadeUpLane
{
public:
    explicit MadeUpLane(int lane) : m_lane(lane), m_random(std::uint64_t(lane) + 3) { snapshot.number = 1; }

    // The state of things `at` after the start, with `more` events since the call before.
    const demo::RunSnapshot& step(Nanoseconds at, int more, bool cut, Nanoseconds origin)
    {
        static constexpr std::array typicalUs { 290.0, 420.0, 700.0, 24'000.0, 1'600.0 };
        static constexpr std::array wireBytes { 262, 318, 355, 890, 612 };
        const auto kind = std::size_t(m_lane) % typicalUs.size();
        auto& run = snapshot.summary;
        run.connected = 60;
        run.workload.clients = 60;
        run.wire.connections = 60;
        for (int i = 0; i < more; ++i) {
            double us = typicalUs[kind] * std::exp((m_random.unit() + m_random.unit() + m_random.unit() - 1.5) * 0.5);
            if (m_random.unit() > 0.985)
                us *= 2 + 3 * m_random.unit();
            if (cut)
                us += 1.1e6 * m_random.unit();
            run.latency.record(Nanoseconds(std::llround(us * 1000)));
        }
        run.received += more;
        run.wire.in += more * wireBytes[kind];
        run.server.rssBytes = 40 << 20;
        run.server.rssPerConnection = 9'000 + 5'000 * m_lane + std::llround(400 * std::sin(double(at.count()) / 4e9));
        run.server.queuedBytes = cut ? std::llround(180'000 * m_random.unit()) : 0;
        snapshot.faults = cut ? QList { fault(QStringLiteral("reset:500"), origin + m_cutSince) } : QList<demo::ActiveFault>();
        if (!cut)
            m_cutSince = at;
        return snapshot;
    }

    demo::RunSnapshot snapshot;

private:
    int m_lane;
    Random m_random;
    Nanoseconds m_cutSince { 0 };
};

constexpr Nanoseconds origin = std::chrono::seconds(5000);

// `seconds` of a run, a cut from 40 to 50 % of it.
inline void fill(ui::ChartsPanel& panel, const QList<ui::ChartLane>& lanes, int seconds)
{
    panel.setLanes(lanes);
    std::vector<MadeUpLane> made;
    for (int lane = 0; lane < lanes.size(); ++lane)
        made.emplace_back(lane);
    for (int step = 0; step <= seconds * 8; ++step) {
        const Nanoseconds at = step * std::chrono::milliseconds(125);
        const bool cut = step > seconds * 8 * 4 / 10 && step <= seconds * 8 / 2;
        for (int lane = 0; lane < lanes.size(); ++lane)
            panel.take(lane, made[std::size_t(lane)].step(at, step == 0 ? 0 : 40 - 3 * lane, cut, origin), origin + at);
    }
}

} // namespace wirewise::test
