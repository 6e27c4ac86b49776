// SPDX-License-Identifier: GPL-3.0-or-later
// From client to server for the transports that have no way up of their own: POST /messages, one at a time
// and in order, on a connection of its own.
#pragma once

#include "core/demo/transport.h"
#include "core/http/http_client.h"
#include "core/transports/exchange_teller.h"

#include <QQueue>

namespace wirewise::transports {

// Threads: the transport's. A message is never sent twice: one of which the answer did not come is told by
// note(), for it may or may not have arrived.
class MessagePoster : public QObject
{
    Q_OBJECT

public:
    explicit MessagePoster(ExchangeTeller& teller);

    // Only the bundled server takes messages, and it gives a token; without one nothing can be sent.
    void pointAt(const demo::Target& target);
    demo::SendOutcome post(const QByteArray& data, wire::PayloadKind kind);
    void clear(); // drops what waits
    demo::WireBytes wireBytes() const;

Q_SIGNALS:
    void note(const QString& text);

private:
    void postNext();

    struct Waiting
    {
        QByteArray data;
        wire::PayloadKind kind;
    };

    ExchangeTeller& m_teller; // the transport's, which outlives it
    http::HttpClient m_client;
    demo::Target m_target;
    QQueue<Waiting> m_queue;
    qint64 m_queued = 0; // bytes in m_queue
    quint32 m_asked = 0; // the request under way
    int m_status = 0;
};

} // namespace wirewise::transports
