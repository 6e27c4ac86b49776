// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled server as a process of its own, for the benchmarks.
#pragma once

#include "core/wire/ready_line.h"

#include <QProcess>
#include <QStringList>

namespace wirewise::bench {

// Keeps this process, and what it starts from now on, on one processor: across two virtual processors the
// wake-up alone hides every difference.
void pinToOneProcessor();
void unpin();

qint64 residentBytes(qint64 pid); // from /proc

class ServerRig
{
public:
    // `wrapper`: a command that runs the server, e.g. {"strace", "-f", "-c", ...}.
    explicit ServerRig(const QStringList& arguments = {}, const QStringList& wrapper = {});
    ~ServerRig();
    ServerRig(const ServerRig&) = delete; // owns a process
    ServerRig& operator=(const ServerRig&) = delete;

    const wire::ReadyLine& ready() const { return m_ready; }

    // A blocking HTTP request on a connection of its own; the body of the answer. For steering, not measuring.
    QByteArray request(const QByteArray& method, const QByteArray& path, const QByteArray& body = {}) const;

    double cpuSeconds() const; // user and system so far, from /proc
    qint64 rssBytes() const;
    void stop();

private:
    QProcess m_process;
    wire::ReadyLine m_ready;
};

} // namespace wirewise::bench
