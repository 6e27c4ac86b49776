// SPDX-License-Identifier: GPL-3.0-or-later
// TCP payload bytes of a Qt socket as the kernel counts them (TCP_INFO): framing, handshakes and all.
#pragma once

#include <QAbstractSocket>
#include <QPointer>

namespace wirewise::http {

struct ByteCount
{
    qint64 in = 0;
    qint64 out = 0; // sent again for want of an acknowledgement: counted once
    qint64 connections = 0;
};

// What one connection has carried; zeros when the descriptor is no TCP socket any more.
ByteCount tcpBytesOf(qintptr descriptor);

// Of the TCP connection below a socket: TLS and forward proxies are sockets above another, with descriptors that are
// none. -1: not connected.
int tcpDescriptorOf(const QAbstractSocket& socket);

// Another descriptor of the same connection, or -1 where they are short: above three quarters of what the process may
// have, connections go before counting them.
int heldDescriptor(int descriptor);

// Adds up one connection after another. Qt closes a socket before it says so, and the kernel forgets what is
// closed: so we hold a descriptor of our own, from the connection's beginning until Qt says that it has ended.
class TcpBytes : public QObject
{
public:
    ~TcpBytes() override;

    void watch(QAbstractSocket* socket); // the next connection; null: none
    void settle(); // the present connection ends here
    ByteCount bytes() const;

private:
    void hold();
    void letGo();

    QPointer<QAbstractSocket> m_socket;
    int m_descriptor = -1;
    ByteCount m_before;
};

} // namespace wirewise::http
