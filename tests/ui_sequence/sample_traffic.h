// SPDX-License-Identifier: GPL-3.0-or-later
// Log rows as a run of each transport leaves them, made up to the nanosecond.
#pragma once

#include "core/base/id.h"
#include "core/demo/log_entry.h"

#include <QList>

#include <algorithm>

namespace wirewise::testing {

using namespace std::chrono_literals;
using Kind = demo::LogEntry::Kind;

class Traffic
{
public:
    static constexpr Nanoseconds start { 1'000'000'000'000 };

    // Times count from the start of the run.
    demo::LogEntry& event(Nanoseconds left, Nanoseconds trip, Kind kind = Kind::Received, quint32 exchange = 0)
    {
        demo::LogEntry& row = add(kind, left + trip);
        row.left = start + left;
        row.delay = trip;
        row.seq = kind == Kind::Repeated ? m_seq : ++m_seq;
        row.exchange = exchange;
        row.payload = QByteArray(256, 'x');
        return row;
    }

    demo::LogEntry& replayed(Nanoseconds due, Nanoseconds at)
    {
        demo::LogEntry& row = event(due, at - due, Kind::Replayed);
        return row;
    }

    demo::LogEntry& sent(Nanoseconds at, const QByteArray& payload)
    {
        demo::LogEntry& row = add(Kind::Sent, at);
        row.up = true;
        row.payload = payload;
        return row;
    }

    quint32 ask(Nanoseconds at, const QString& text, bool up = true)
    {
        demo::LogEntry& row = add(Kind::Asked, at);
        row.up = up;
        row.text = text;
        row.exchange = ++m_exchange;
        return m_exchange;
    }

    demo::LogEntry& answer(quint32 exchange, Nanoseconds at, Nanoseconds roundTrip, const QString& text, bool empty = false, bool up = false)
    {
        demo::LogEntry& row = add(Kind::Answered, at);
        row.up = up;
        row.exchange = exchange;
        row.roundTrip = roundTrip;
        row.text = text;
        row.empty = empty;
        return row;
    }

    demo::LogEntry& opened(quint32 exchange, Nanoseconds at, Nanoseconds roundTrip, const QString& text)
    {
        demo::LogEntry& row = answer(exchange, at, roundTrip, text);
        row.kind = Kind::Opened;
        return row;
    }

    demo::LogEntry& closed(Nanoseconds at, const QString& text, Nanoseconds retryIn)
    {
        demo::LogEntry& row = say(Kind::Closed, at, text);
        row.retryIn = retryIn;
        return row;
    }

    void fault(Nanoseconds at, const QString& text, bool on) { say(Kind::Fault, at, text).on = on; }
    demo::LogEntry& say(Kind kind, Nanoseconds at, const QString& text)
    {
        demo::LogEntry& row = add(kind, at);
        row.text = text;
        return row;
    }

    // As a session logs them: in the order they reached the client.
    QList<demo::LogEntry> rows() const
    {
        QList<demo::LogEntry> sorted = m_rows;
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
        return sorted;
    }

private:
    demo::LogEntry& add(Kind kind, Nanoseconds at)
    {
        demo::LogEntry row;
        row.kind = kind;
        row.at = start + at;
        m_rows.append(row);
        return m_rows.last();
    }

    QList<demo::LogEntry> m_rows;
    wire::Seq m_seq = 0;
    quint32 m_exchange = 0;
};

// A stream of events through a cut of a second, with replay: WebSockets, SSE, gRPC.
inline QList<demo::LogEntry> streamTraffic(const TransportId& transport)
{
    const bool webSocket = transport.value() == QLatin1String("websocket");
    const bool grpc = transport.value() == QLatin1String("grpc");
    const QString ask = webSocket ? QStringLiteral("GET /stream Upgrade: websocket") : grpc ? QStringLiteral("demo.Feed/Stream") : QStringLiteral("GET /events");
    const QString answer = webSocket ? QStringLiteral("101 Switching Protocols") : grpc ? QStringLiteral("headers, 200") : QStringLiteral("200 text/event-stream");
    const auto trip = [](int i) { return Nanoseconds(38ms + 1ms * ((i * 7) % 11)); };
    Traffic t;
    const quint32 first = t.ask(0ms, ask);
    t.opened(first, 84ms, 84ms, answer);
    for (int i = 0; i < 7; ++i)
        t.event(160ms + 120ms * i, trip(i));
    if (transport.value() != QLatin1String("sse"))
        t.sent(560ms, "typing");
    t.fault(1060ms, QStringLiteral("down"), true);
    t.closed(1070ms, webSocket ? QStringLiteral("1006") : grpc ? QStringLiteral("UNAVAILABLE") : QStringLiteral("stream cut"), 410ms);
    t.fault(1760ms, QStringLiteral("down"), false);
    const quint32 again = t.ask(1830ms, webSocket ? QStringLiteral("GET /stream?since=7") : grpc ? QStringLiteral("demo.Feed/Stream after 7") : QStringLiteral("Last-Event-ID: 7"));
    t.opened(again, 1912ms, 82ms, answer + QStringLiteral(", going on after 7"));
    for (int i = 0; i < 3; ++i)
        t.replayed(1150ms + 190ms * i, 1960ms + 90ms * i);
    t.event(2190ms, trip(1));
    t.event(2190ms, 110ms, Kind::Repeated);
    for (int i = 0; i < 4; ++i)
        t.event(2370ms + 120ms * i, trip(i));
    t.say(Kind::Gap, 2900ms, QStringLiteral("3 messages unavailable (15 to 17): they left the server's memory before they could be read")).seq = 15;
    for (int i = 0; i < 5; ++i)
        t.event(2960ms + 120ms * i, trip(i + 3));
    return t.rows();
}

// Short polls, most of them empty, then a long one that hangs, through added latency.
inline QList<demo::LogEntry> pollingTraffic()
{
    Traffic t;
    for (int i = 0; i < 6; ++i) {
        const Nanoseconds at = 220ms * i;
        const quint32 poll = t.ask(at, QStringLiteral("GET /poll?since=%1").arg(i / 3 * 2));
        if (i % 3 != 2)
            t.answer(poll, at + 80ms, 80ms, QStringLiteral("304, nothing new"), true);
        else
            for (int n = 0; n < 2; ++n)
                t.event(at + 42ms + 14ms * n, 40ms, Kind::Received, poll);
    }
    t.fault(1330ms, QStringLiteral("latency,delay=60"), true);
    const quint32 slow = t.ask(1360ms, QStringLiteral("GET /poll?since=4"));
    t.event(1470ms, 100ms, Kind::Received, slow);
    t.fault(1620ms, QStringLiteral("latency,delay=60"), false);
    const quint32 held = t.ask(1700ms, QStringLiteral("GET /poll?since=5&wait=30"));
    t.event(2310ms, 42ms, Kind::Received, held);
    const quint32 held2 = t.ask(2400ms, QStringLiteral("GET /poll?since=6&wait=30"));
    t.event(2900ms, 41ms, Kind::Received, held2);
    t.ask(2990ms, QStringLiteral("GET /poll?since=7&wait=30"));
    return t.rows();
}

// Deliveries, a failed one, and its repeat.
inline QList<demo::LogEntry> webhookTraffic()
{
    Traffic t;
    const quint32 registration = t.ask(0ms, QStringLiteral("PUT /hooks/me"));
    t.opened(registration, 82ms, 82ms, QStringLiteral("201 registered"));
    const auto deliver = [&t](Nanoseconds left, const QString& answer, Kind kind = Kind::Received) {
        const quint32 delivery = t.ask(left + 41ms, QStringLiteral("POST /inbox"), false);
        t.event(left, 41ms, kind, delivery);
        t.answer(delivery, left + 52ms, -1ns, answer, false, true);
    };
    for (int i = 0; i < 5; ++i)
        deliver(180ms + 190ms * i, QStringLiteral("204"));
    t.fault(1180ms, QStringLiteral("down"), true);
    t.fault(1620ms, QStringLiteral("down"), false);
    t.say(Kind::Note, 1660ms, QStringLiteral("attempt 2 verified"));
    deliver(1700ms, QStringLiteral("204"));
    deliver(1850ms, QStringLiteral("204"), Kind::Repeated);
    for (int i = 0; i < 6; ++i)
        deliver(2040ms + 200ms * i, QStringLiteral("204"));
    return t.rows();
}

inline QList<demo::LogEntry> trafficOf(const TransportId& transport)
{
    if (transport.value() == QLatin1String("polling"))
        return pollingTraffic();
    return transport.value() == QLatin1String("webhook") ? webhookTraffic() : streamTraffic(transport);
}

// Many a second, both ways, for so long.
inline QList<demo::LogEntry> heavyTraffic(int count, Nanoseconds apart, Nanoseconds from = 0ns)
{
    Traffic t;
    for (int i = 0; i < count; ++i) {
        t.event(from + apart * i, 300us + 1us * ((i * 131) % 600));
        if (i % 40 == 7)
            t.sent(from + apart * i, "up");
    }
    return t.rows();
}

} // namespace wirewise::testing
