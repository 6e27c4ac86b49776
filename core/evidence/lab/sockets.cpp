// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lab/sockets.h"

#include "core/http/tcp_bytes.h"

#include <QDir>
#include <QFile>

#include <netinet/in.h>
#include <sys/socket.h>

namespace wirewise::evidence {

QList<TcpRow> tcpTable()
{
    QList<TcpRow> rows;
    const auto portOf = [](const QByteArray& address) { return static_cast<quint16>(address.split(':').last().toUShort(nullptr, 16)); };
    for (const char* table : { "/proc/net/tcp", "/proc/net/tcp6" }) { // gRPC's sockets are of both kinds
        QFile file(QString::fromLatin1(table));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() >= 5 && fields[0].endsWith(':'))
                rows.append({ portOf(fields[1]), portOf(fields[2]), fields[3] == "01", fields[4].split(':').first().toLongLong(nullptr, 16) });
        }
    }
    return rows;
}

int acceptedOn(const QList<quint16>& ports)
{
    int count = 0;
    for (const TcpRow& row : tcpTable())
        count += row.established && ports.contains(row.local) ? 1 : 0;
    return count;
}

qint64 sendQueueOn(quint16 port)
{
    qint64 sum = 0;
    for (const TcpRow& row : tcpTable())
        sum += row.local == port ? row.sendQueue : 0;
    return sum;
}

qint64 receivedFrom(quint16 port)
{
    qint64 sum = 0;
    const QStringList descriptors = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& name : descriptors) {
        sockaddr_storage peer {};
        socklen_t size = sizeof peer;
        const int descriptor = name.toInt();
        if (::getpeername(descriptor, reinterpret_cast<sockaddr*>(&peer), &size) != 0)
            continue;
        const quint16 far = peer.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6&>(peer).sin6_port
            : peer.ss_family == AF_INET               ? reinterpret_cast<const sockaddr_in&>(peer).sin_port
                                                      : quint16(0);
        if (ntohs(far) == port)
            sum += http::tcpBytesOf(descriptor).in;
    }
    return sum;
}

} // namespace wirewise::evidence
