// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the message log: what one client saw, sent, asked or was told, with what is known of when it left
// the one end and reached the other. The sequence diagram paints the same rows.
#pragma once

#include "core/demo/message.h"

#include <chrono>

namespace wirewise::demo {

struct LogEntry
{
    enum class Kind {
        Received, // an event, shown to the user
        Replayed, // an event from before a cut, brought by resuming
        Sent, // a message of the user's
        Repeated, // seen before, not shown again
        Gap, // events the far end no longer has
        Opened, // where connecting is a request, this is its answer
        Closed,
        Note,
        Asked, // a request under way: a poll, a stream's request, an upgrade, a registration, a delivery
        Answered, // its answer, where that is neither Opened nor an event
        Fault, // comes on or ends
    };

    Kind kind = Kind::Note;
    bool up = false; // travels from client to server; of those that travel
    bool binary = false;
    bool empty = false; // Answered: nothing new (304, an empty batch)
    bool on = false; // Fault: it begins
    quint32 exchange = 0; // not 0: belongs to that request, whose number this is; counted for each connection's client
    std::chrono::milliseconds wall { 0 }; // since the epoch, for display only
    Nanoseconds at { 0 }; // at the client's end, CLOCK_MONOTONIC
    Nanoseconds left { -1 }; // going down: when it left the server, by the same clock; negative: not known
    Nanoseconds delay { -1 }; // due to shown; negative: not measured
    Nanoseconds roundTrip { -1 }; // Answered, Opened: since it was asked; Received: since one sent it oneself
    Nanoseconds retryIn { -1 }; // Closed: until the next attempt; negative: none follows
    wire::Seq seq = 0; // 0: not numbered. Opened: it goes on after this one
    QByteArray payload; // foreign: plain text to every widget
    qint64 payloadCut = 0; // bytes of its end that a bounded log did not keep
    QString text; // our own words for Opened, Closed, Gap, Note, Asked, Answered; Fault: as on the command line

    qint64 payloadSize() const { return payload.size() + payloadCut; }
    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

} // namespace wirewise::demo

Q_DECLARE_TYPEINFO(wirewise::demo::LogEntry, Q_RELOCATABLE_TYPE); // a window holds a million
