// SPDX-License-Identifier: GPL-3.0-or-later
// Round trips, interleaved with the raw ping-pong, client and server on one processor.
#include "tests/bench/raw_tcp.h"
#include "tests/bench/rig.h"
#include "tests/bench/round_trips.h"
#include "tests/bench/rows.h"

namespace wirewise::bench {

std::vector<Row> roundTripRows()
{
    constexpr int repetitions = 7;
    constexpr int n = 1500;
    pinToOneProcessor();
    std::vector<Row> rows;
    for (const int size : { 64, 1024 }) {
        const RawPeer raw(RawPeer::Role::Echo, size);
        ServerRig server;
        server.request("PUT", "/feed", R"({"paused":true})");
        for (const RoundTrip& kind : roundTrips()) {
            const auto client = kind.connect(server.ready(), size);
            client->run(200);
            std::vector<double> ratios;
            std::vector<double> figures;
            for (int i = 0; i < repetitions; ++i) {
                const double base = p50(raw.roundTrips(n));
                const double ours = p50(client->run(n));
                ratios.push_back(ours / base);
                figures.push_back(ours / 1e3);
            }
            rows.push_back({ QStringLiteral("%1: round trip, %2 B, p50").arg(kind.name).arg(size), QStringLiteral("raw TCP"),
                median(figures), QStringLiteral("µs"), median(ratios), size == 64 ? kind.target : QString() });
        }
    }
    unpin();
    return rows;
}

} // namespace wirewise::bench
