// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel knows of this machine's TCP connections (/proc/net/tcp and tcp6): nobody can talk a connection away.
#pragma once

#include <QList>

namespace wirewise::evidence {

struct TcpRow
{
    quint16 local = 0;
    quint16 remote = 0;
    bool established = false;
    qint64 sendQueue = 0; // bytes given to the kernel and not acknowledged yet
};

QList<TcpRow> tcpTable();

// Connections that stand at the listening end's side, over all these ports.
int acceptedOn(const QList<quint16>& ports);
qint64 sendQueueOn(quint16 port); // of all these together

// What this process' connections to that port have received, read or not (TCP_INFO).
qint64 receivedFrom(quint16 port);

} // namespace wirewise::evidence
