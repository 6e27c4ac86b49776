// SPDX-License-Identifier: GPL-3.0-or-later
// A transport without a network that does and fails what it is told to.
#pragma once

#include "core/demo/transport.h"

#include <QTimer>

namespace wirewise::test {

// Life: the session owns it; keep a plain pointer for as long as the session lives.
class FakeTransport : public demo::Transport
{
public:
    enum class Answer { Open, Refuse, Wait };

    using demo::Transport::Transport;

    void open(const demo::OpenRequest& request) override
    {
        requests.append(request);
        const Answer answer = answers.isEmpty() ? Answer::Open : answers.takeFirst();
        QTimer::singleShot(0, this, [this, answer] {
            if (answer == Answer::Open)
                Q_EMIT opened({ QStringLiteral("fake"), next, openedBy });
            else if (answer == Answer::Refuse)
                Q_EMIT closed(refusal);
        });
    }

    demo::SendOutcome send(const QByteArray& data, wire::PayloadKind) override
    {
        sent.append(data);
        return demo::SendOutcome::Sent;
    }

    void close() override
    {
        QTimer::singleShot(0, this,
            [this] { Q_EMIT closed({ { QStringLiteral("client"), 1000, {}, QStringLiteral("Closed.") }, {}, true }); });
    }

    demo::WireBytes wireBytes() const override { return {}; }

    void deliver(const wire::Envelope& envelope)
    {
        demo::Message message;
        message.envelope = envelope;
        Q_EMIT received(message);
    }

    void deliverEvent(wire::Seq seq, Nanoseconds stamp)
    {
        deliver(wire::FeedEvent { seq, stamp, wire::PayloadKind::Text, QByteArray::number(static_cast<qulonglong>(seq)) });
    }

    void deliverForeign(const QByteArray& data, const QString& id, bool ownId)
    {
        demo::Message message;
        message.data = data;
        message.lastEventId = id;
        message.ownId = ownId;
        Q_EMIT received(message);
    }

    void ask(quint32 number, Nanoseconds at, bool up = true)
    {
        Q_EMIT exchanged({ number, false, up, false, QStringLiteral("GET /fake"), at });
    }

    void answer(quint32 number, Nanoseconds at, bool empty = false, bool up = false)
    {
        Q_EMIT exchanged({ number, true, up, empty, QStringLiteral("200 OK"), at });
    }

    void drop(demo::Retry retry = {})
    {
        Q_EMIT closed({ { QStringLiteral("network"), 1006, {}, QStringLiteral("The connection broke.") }, retry, false });
    }

    QList<Answer> answers; // to the next open()s; Open when there is none
    demo::Closed refusal { { QStringLiteral("network"), 0, {}, QStringLiteral("Refused.") }, {}, false };
    std::optional<wire::Seq> next;
    quint32 openedBy = 0; // the exchange that opened() answers
    QList<demo::OpenRequest> requests;
    QList<QByteArray> sent;
};

} // namespace wirewise::test
