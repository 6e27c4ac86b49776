// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.1 from the client's side over one kept-alive Qt socket: no pool, no thread, no redirects, no repeats
// behind the caller's back, so that what is measured is the exchange and nothing else.
#pragma once

#include "core/http/http_message.h"
#include "core/http/tcp_bytes.h"
#include "core/base/result.h"
#include "core/http/way.h"

#include <QObject>

#include <chrono>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QHostAddress)

namespace wirewise::http {

struct Timeouts
{
    std::chrono::milliseconds connect { 5000 }; // the TLS handshake included
    std::chrono::milliseconds head { 10000 }; // from the request's sending to the answer's head; long poll: hold + 5 s
    std::chrono::milliseconds quiet { 10000 }; // between two pieces of the body; SSE: 2.5 heartbeats; 0: no bound
};

// One request at a time. Each send() ends in exactly one finished() or failed(), unless abort() comes first.
// Threads: lives on one thread with an event loop. Life: destroying it drops the connection and says nothing.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject* parent = nullptr);
    ~HttpClient() override;

    // Where to: a name is resolved by Qt, once a connection. Changing it drops the connection.
    void setServer(const QString& host, quint16 port);
    // Already resolved and checked (webhooks): connects to this address, whatever the Host header says.
    void setServer(const QHostAddress& address, quint16 port);

    // In the clear and straight, unless said here. Changing it drops the connection.
    void setWay(const Way& way);

    void setTimeouts(const Timeouts& timeouts);

    // Adds Host unless the request has one. Must not be called while busy().
    void send(const Request& request);
    bool busy() const;

    // Drops the connection; no signal for a request under way.
    void abort();

    ByteCount bytes() const; // over all connections so far, what is under way included
    qint64 connections() const; // opened so far, the present one included
    quint16 localPort() const; // of the present connection; 0 when there is none

Q_SIGNALS:
    void connected(); // a new connection can carry requests
    void headReceived(const wirewise::http::Response& head); // status and headers
    void bodyReceived(const QByteArray& piece); // as it comes, chunk framing taken off
    void finished(); // the answer is whole; the connection may have been kept
    // Connect, timeout, cut short, not HTTP: kind Network; what another try cannot cure: Refused. The connection is gone.
    void failed(const wirewise::Error& error);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace wirewise::http
