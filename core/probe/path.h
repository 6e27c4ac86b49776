// SPDX-License-Identifier: GPL-3.0-or-later
// The way that is probed: to a wirewise-server on another machine, started with --bind.
#pragma once

#include "core/base/result.h"
#include "core/wire/ready_line.h"

namespace wirewise::probe {

struct Path
{
    QString host; // a name or an address, as the user wrote it; nothing else is contacted
    quint16 http = 0;
    quint16 websocket = 0; // 0: what needs it is not found out
    quint16 grpc = 0;
    bool tls = false; // that server speaks TLS on all its ports
    QString caFile; // PEM; empty: what the system trusts
    QByteArray token; // empty: what needs it is not found out; never in a text of ours

    friend bool operator==(const Path&, const Path&) = default;
};

// Ports and token from that server's ready line.
Path pathTo(const QString& host, const wire::ReadyLine& ready);

// What is wrong with it, or nothing: a host that is none, no port of HTTP.
std::optional<Error> faultOf(const Path& path);

} // namespace wirewise::probe
