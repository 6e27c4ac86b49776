// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/tcp_bytes.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace wirewise::transports {

measure::WireBytes tcpBytesOf(qintptr descriptor)
{
    tcp_info info {};
    socklen_t size = sizeof info;
    if (descriptor < 0 || getsockopt(static_cast<int>(descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return {};
    return { static_cast<qint64>(info.tcpi_bytes_received),
        static_cast<qint64>(info.tcpi_bytes_sent - info.tcpi_bytes_retrans), 1 };
}

void TcpBytes::watch(QAbstractSocket* socket)
{
    settle();
    m_socket = socket;
    if (!socket)
        return;
    connect(socket, &QAbstractSocket::stateChanged, this, &TcpBytes::look);
    connect(socket, &QAbstractSocket::readChannelFinished, this, &TcpBytes::look);
    connect(socket, &QIODevice::aboutToClose, this, &TcpBytes::look);
    connect(socket, &QAbstractSocket::errorOccurred, this, &TcpBytes::look);
}

void TcpBytes::settle()
{
    look();
    if (m_socket)
        m_socket->disconnect(this);
    m_socket.clear();
    m_before.in += m_now.in;
    m_before.out += m_now.out;
    m_before.connections += m_now.connections;
    m_now = {};
}

measure::WireBytes TcpBytes::bytes() const
{
    look();
    return { m_before.in + m_now.in, m_before.out + m_now.out, m_before.connections + m_now.connections };
}

void TcpBytes::look() const
{
    if (!m_socket || m_socket->socketDescriptor() < 0)
        return;
    const measure::WireBytes now = tcpBytesOf(m_socket->socketDescriptor());
    if (now.in >= m_now.in && now.out >= m_now.out)
        m_now = now;
}

} // namespace wirewise::transports
