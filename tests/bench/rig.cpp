// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rig.h"

#include <QFile>
#include <QTcpSocket>

#include <cstdio>
#include <cstdlib>
#include <sched.h>
#include <unistd.h>

namespace wirewise::bench {

void pinToOneProcessor()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(0, &set);
    sched_setaffinity(0, sizeof set, &set);
}

void unpin()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    for (unsigned i = 0; i < 64; ++i)
        CPU_SET(i, &set);
    sched_setaffinity(0, sizeof set, &set);
}

ServerRig::ServerRig(const QStringList& arguments, const QStringList& wrapper)
{
    QStringList command = wrapper + QStringList { QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-server") } + arguments;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(command.takeFirst(), command);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) { }
    const auto ready = wire::parseReadyLine(m_process.readLine());
    if (!ready) {
        std::fprintf(stderr, "%s\n", qPrintable(ready.error().text()));
        std::exit(3);
    }
    m_ready = *ready;
}

ServerRig::~ServerRig()
{
    stop();
}

void ServerRig::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10000))
        m_process.kill();
    m_process.waitForFinished();
}

QByteArray ServerRig::request(const QByteArray& method, const QByteArray& path, const QByteArray& body) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_ready.http);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_ready.http)
        + "\r\nAuthorization: Bearer " + m_ready.token + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (socket.waitForReadyRead(5000)) { }
    const QByteArray answer = socket.readAll();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

double ServerRig::cpuSeconds() const
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(m_ready.pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

qint64 residentBytes(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

qint64 ServerRig::rssBytes() const
{
    return residentBytes(m_ready.pid);
}

} // namespace wirewise::bench
