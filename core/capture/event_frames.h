// SPDX-License-Identifier: GPL-3.0-or-later
// Which bytes of a capture carried one event or message: the frames, and the outermost ones as they went over TCP.
#pragma once

#include "core/capture/frame.h"
#include "core/capture/segment.h"

#include <optional>
#include <vector>

namespace wirewise::capture {

struct EventQuery
{
    quint64 seq = 0; // of one of the bundled feed's events; 0: a message found by its payload
    QByteArray payload; // as it went into the frame; for seq 0
    Nanoseconds at { 0 }; // about when, by the capture's clock: of several that fit, the nearest
};

struct EventFrames
{
    static constexpr qint64 mostBytes = 64 * 1024;

    std::vector<Frame> outer; // in order: WebSocket frames, chunks, DATA frames, or an HTTP head and its body
    std::optional<Frame> inner; // what in them is the event itself: an SSE event, a gRPC message
    qint64 size = 0; // of the outer frames
    QByteArray bytes; // of those the first 64 KiB
};

// Looks in both directions; the feed's events are known in all five transports' forms (core/wire/envelope.h,
// demo.proto). Takes time and memory as the capture is large: not on the GUI thread. Foreign bytes: as Dissector.
std::optional<EventFrames> findEvent(const std::vector<Segment>& segments, const EventQuery& query);

} // namespace wirewise::capture
