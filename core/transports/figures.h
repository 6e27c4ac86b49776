// SPDX-License-Identifier: GPL-3.0-or-later
// What the server says about itself: /stats for our own programs, /metrics for anybody's (OpenMetrics).
#pragma once

#include "core/transports/endpoint.h"

#include <vector>

namespace wirewise::transports {

// Threads: atomics, any thread. Life: the server's.
class Figures
{
public:
    Figures(const Clock& clock, int shards);

    EndpointFigures& of(const TransportId& id); // by the registry's ids
    void noteQueued(); // after a batch: keeps the maximum

    QByteArray stats(const Feed& feed) const; // JSON
    QByteArray metrics(const Feed& feed) const; // OpenMetrics text

private:
    struct Entry
    {
        TransportId id;
        EndpointFigures figures;
    };

    const Clock& m_clock;
    Nanoseconds m_start;
    int m_shards;
    std::vector<std::unique_ptr<Entry>> m_entries;
    std::atomic<qint64> m_queuedMax { 0 };
};

} // namespace wirewise::transports
