// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of connections in, frames out: HTTP/1.1 heads, bodies and chunks, event streams, WebSocket frames,
// HTTP/2 frames (headers by nghttp2's HPACK) and gRPC messages. A connection's protocol is what its first
// bytes say (the HTTP/2 preface, else HTTP/1.1), then what a 101 or a content type says.
#pragma once

#include "core/capture/frame.h"
#include "core/capture/segment.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace wirewise::capture {

// Any cut of the same bytes gives the same frames in each direction (but for HttpBody, which is told per segment).
// A unit is told when its last byte has come. What is Unknown goes on to the end of its direction (or of the body
// it is in) and is told there, once; so is a unit that was cut off. Frames of depth 0 cover every byte.
// Foreign bytes: memory is bounded by the limits that the bundled server has for them; past one, Unknown.
// Never throws, never recurses on input.
// Threads: a value of one thread.
class Dissector
{
public:
    using Sink = std::function<void(const Frame& frame)>;

    explicit Dissector(Sink sink);
    ~Dissector();

    void take(const Segment& segment);
    void finish(); // no more will come: ends what is still open

private:
    class Connection;
    Sink m_sink;
    std::map<quint32, std::unique_ptr<Connection>> m_connections; // that are open
};

std::vector<Frame> dissect(const std::vector<Segment>& segments); // to the end

} // namespace wirewise::capture
