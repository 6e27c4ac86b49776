// SPDX-License-Identifier: GPL-3.0-or-later
// The physical limit on this machine, in this run: blocking TCP between two processes on loopback.
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace wirewise::bench {

// A forked child at the far end of one connected TCP socket.
class RawPeer
{
public:
    enum class Role {
        Echo, // sends back every `size` bytes it has read
        Source, // writes 64 KiB blocks for ever
    };

    // via: the port to connect to instead of the child's, for something in between.
    RawPeer(Role role, int size, const std::function<quint16(quint16)>& via = {});
    ~RawPeer();
    RawPeer(const RawPeer&) = delete; // owns a child process and a socket
    RawPeer& operator=(const RawPeer&) = delete;

    // One round trip each, in ns.
    std::vector<qint64> roundTrips(int n) const;

    // Bytes a second over `seconds`.
    double throughput(double seconds) const;

private:
    int m_socket = -1;
    int m_child = -1;
    int m_size;
};

qint64 nowNs();
double median(std::vector<double> values);
double p50(std::vector<qint64> values);
double percentile(std::vector<qint64> values, double percent);

} // namespace wirewise::bench
