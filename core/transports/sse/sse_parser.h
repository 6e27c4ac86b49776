// SPDX-License-Identifier: GPL-3.0-or-later
// text/event-stream, by the HTML standard ("Interpreting an event stream"), on bytes: lines are cut before
// anything is decoded, so no cut inside a character can merge two events.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace wirewise::transports {

struct SseEvent
{
    QString type; // "message" unless an event: line says otherwise
    QByteArray data; // well-formed UTF-8
    QString lastEventId;
    bool ownId = false; // its own block had an id: line; else the id is an earlier event's

    friend bool operator==(const SseEvent&, const SseEvent&) = default;
};

// Life: one parser for all connections of a client; startOver() at each new one.
class SseParser
{
public:
    static constexpr qsizetype largestBlock = 16 * 1024 * 1024;

    // The events completed by these bytes. A CR that ends them closes its line now; an LF that opens the
    // next bytes is then part of the same line end.
    QList<SseEvent> feed(QByteArrayView bytes);

    // A new connection: the open block is thrown away, the last event id and the reconnection time are kept
    // (the standard's letter would empty the id; browsers keep it, or the next resume starts from nothing).
    void startOver();

    // What a resume sends; moves at blank lines only, so a block that was cut off never moves it.
    const QString& lastEventId() const { return m_lastEventId; }
    void setLastEventId(const QString& id) { m_lastEventId = id; }

    // retry: as stated last, at most a day; nothing: the client's own default stays in force.
    std::optional<std::chrono::milliseconds> reconnectionTime() const { return m_reconnectionTime; }

    // Comment lines seen: heartbeats.
    qint64 comments() const { return m_comments; }

    // An unfinished block above largestBlock: the connection is to be given up.
    bool overflowed() const { return m_overflowed; }

private:
    void takeLine(QByteArrayView line, QList<SseEvent>& events);
    void takeField(QByteArrayView name, QByteArrayView value);
    void takeRetry(QByteArrayView value);
    void dispatch(QList<SseEvent>& events);

    QByteArray m_line; // of which the end has not come
    bool m_firstLine = true;
    bool m_skipLf = false;
    bool m_overflowed = false;
    qint64 m_comments = 0;

    QByteArray m_data;
    bool m_hasData = false;
    QByteArray m_type;
    std::optional<QString> m_id; // of the open block

    QString m_lastEventId;
    std::optional<std::chrono::milliseconds> m_reconnectionTime;
};

} // namespace wirewise::transports
