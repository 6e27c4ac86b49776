// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_tcp.h"

#include "core/base/clock.h"

#include <algorithm>
#include <arpa/inet.h>
#include <csignal>
#include <cstdlib>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wirewise::bench {

namespace {

void noDelay(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

bool readAll(int socket, char* data, int size)
{
    for (int done = 0; done < size;) {
        const auto n = ::read(socket, data + done, static_cast<size_t>(size - done));
        if (n <= 0)
            return false;
        done += static_cast<int>(n);
    }
    return true;
}

[[noreturn]] void serve(int socket, RawPeer::Role role, int size)
{
    if (role == RawPeer::Role::Echo) {
        std::vector<char> buffer(static_cast<size_t>(size));
        while (readAll(socket, buffer.data(), size) && ::write(socket, buffer.data(), buffer.size()) > 0) { }
    } else {
        const std::vector<char> block(65536, 'x');
        while (::write(socket, block.data(), block.size()) > 0) { }
    }
    _exit(0);
}

} // namespace

RawPeer::RawPeer(Role role, int size, const std::function<quint16(quint16)>& via)
    : m_size(size)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (bind(listener, generic, length) != 0 || listen(listener, 1) != 0 || getsockname(listener, generic, &length) != 0)
        std::abort();
    m_child = fork();
    if (m_child == 0) {
        const int accepted = accept(listener, nullptr, nullptr);
        noDelay(accepted);
        serve(accepted, role, size);
    }
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (via)
        address.sin_port = htons(via(ntohs(address.sin_port)));
    if (connect(m_socket, generic, length) != 0)
        std::abort();
    noDelay(m_socket);
    ::close(listener);
}

RawPeer::~RawPeer()
{
    ::close(m_socket);
    ::kill(m_child, SIGKILL);
    ::waitpid(m_child, nullptr, 0);
}

std::vector<qint64> RawPeer::roundTrips(int n) const
{
    std::vector<char> buffer(static_cast<size_t>(m_size), 'x');
    std::vector<qint64> times;
    times.reserve(static_cast<size_t>(n));
    for (int i = 0; i < n; ++i) {
        const qint64 start = nowNs();
        if (::write(m_socket, buffer.data(), buffer.size()) < 0 || !readAll(m_socket, buffer.data(), m_size))
            std::abort();
        times.push_back(nowNs() - start);
    }
    return times;
}

double RawPeer::throughput(double seconds) const
{
    std::vector<char> buffer(65536);
    const qint64 start = nowNs();
    double bytes = 0;
    qint64 end = start;
    while (static_cast<double>(end - start) < seconds * 1e9) {
        const auto n = ::read(m_socket, buffer.data(), buffer.size());
        if (n <= 0)
            break;
        bytes += static_cast<double>(n);
        end = nowNs();
    }
    return bytes / (static_cast<double>(end - start) / 1e9);
}

qint64 nowNs()
{
    return SystemClock().monotonic().count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double percentile(std::vector<qint64> values, double percent)
{
    std::sort(values.begin(), values.end());
    const auto index = static_cast<size_t>(percent / 100.0 * static_cast<double>(values.size()));
    return values.empty() ? 0 : static_cast<double>(values[std::min(index, values.size() - 1)]);
}

double p50(std::vector<qint64> values)
{
    return percentile(std::move(values), 50);
}

} // namespace wirewise::bench
