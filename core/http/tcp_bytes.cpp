// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/tcp_bytes.h"

#include <fcntl.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace wirewise::http {

ByteCount tcpBytesOf(qintptr descriptor)
{
    tcp_info info {};
    socklen_t size = sizeof info;
    if (descriptor < 0 || getsockopt(static_cast<int>(descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return {};
    return { static_cast<qint64>(info.tcpi_bytes_received),
        static_cast<qint64>(info.tcpi_bytes_sent - info.tcpi_bytes_retrans), 1 };
}

int tcpDescriptorOf(const QAbstractSocket& socket)
{
    const QAbstractSocket* lowest = &socket;
    while (const auto* below = lowest->findChild<QAbstractSocket*>())
        lowest = below;
    return static_cast<int>(lowest->socketDescriptor());
}

int heldDescriptor(int descriptor)
{
    const int held = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    rlimit limit {};
    if (held >= 0 && getrlimit(RLIMIT_NOFILE, &limit) == 0 && static_cast<rlim_t>(held) > limit.rlim_cur / 4 * 3) {
        ::close(held);
        return -1;
    }
    return held;
}

TcpBytes::~TcpBytes()
{
    letGo();
}

void TcpBytes::watch(QAbstractSocket* socket)
{
    settle();
    m_socket = socket;
    if (!socket)
        return;
    connect(socket, &QAbstractSocket::connected, this, &TcpBytes::hold);
    connect(socket, &QAbstractSocket::disconnected, this, &TcpBytes::letGo);
    hold();
}

void TcpBytes::hold()
{
    if (m_descriptor < 0 && m_socket->state() == QAbstractSocket::ConnectedState)
        m_descriptor = heldDescriptor(tcpDescriptorOf(*m_socket));
}

// Also what lets the connection end: as long as we hold it, the kernel sends no FIN.
void TcpBytes::letGo()
{
    if (m_descriptor < 0)
        return;
    m_before = bytes();
    ::close(std::exchange(m_descriptor, -1));
}

void TcpBytes::settle()
{
    if (m_socket)
        m_socket->disconnect(this);
    m_socket.clear();
    letGo();
}

ByteCount TcpBytes::bytes() const
{
    const ByteCount now = tcpBytesOf(m_descriptor);
    return { m_before.in + now.in, m_before.out + now.out, m_before.connections + now.connections };
}

} // namespace wirewise::http
