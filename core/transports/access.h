// SPDX-License-Identifier: GPL-3.0-or-later
// Who may ask what: Host (DNS rebinding), Origin and Sec-Fetch-Site (other web pages), bearer token (other
// users and processes); faults.md section 9, items 1 to 6. No CORS grant is ever made.
#pragma once

#include "core/http/http_message.h"

#include <QHash>
#include <QHostAddress>

#include <mutex>
#include <optional>

namespace wirewise::transports {

// Threads: any.
class Access
{
public:
    struct Ports
    {
        quint16 http = 0;
        quint16 websocket = 0;
        quint16 grpc = 0;
        bool tls = false; // all three
    };

    // Keeps a reference to the ports: they are known one after the other while the server starts.
    Access(QByteArray token, const Ports& ports, const QHostAddress& bound);

    // What every request and upgrade must pass, on the listener it came to: Host else 400/421, Origin and
    // Sec-Fetch-Site else 403, a token that is there must be right else 401. Nothing: go on.
    std::optional<http::Response> refuse(const http::Request& request, quint16 listener) const;

    // For what changes state. Nothing: the token is there and right.
    std::optional<http::Response> refuseWithoutToken(const http::Request& request) const;

    // Ports that lead here from elsewhere on this machine (a fault proxy's), until the next call: a request may name
    // them as it may name the listener's own. Only who has the token may ask for this.
    void allow(quint16 listener, const QList<quint16>& passages);

    // The Host of an HTTP request, the :authority of a gRPC call.
    bool isOurHost(const QByteArray& host, quint16 listener) const;

    bool isToken(const QByteArray& authorization) const; // "Bearer TOKEN"
    bool hasToken(const http::Request& request) const;
    const Ports& ports() const { return m_ports; }

private:
    bool leadsTo(quint16 listener, const QByteArray& port) const;
    bool isOurOrigin(const QByteArray& origin) const;

    QByteArray m_token;
    const Ports& m_ports;
    QHostAddress m_bound;
    mutable std::mutex m_mutex; // m_passages
    QHash<quint16, QList<quint16>> m_passages; // by listener
};

} // namespace wirewise::transports
