// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of connections in, frames out: HTTP/1.1 heads, bodies and chunks, event streams, WebSocket frames,
// HTTP/2 frames (headers by nghttp2's HPACK) and gRPC messages. A connection's protocol is what its first
// bytes say (the HTTP/2 preface, else HTTP/1.1), then what a 101 or a content type says.
#pragma once

#include "core/capture/frame.h"
#include "core/capture/segment.h"

#include <functional>
#include <memory>

namespace wirewise::capture {

// Any cut of the same bytes gives the same frames (but for HttpBody, which is told per segment).
// Foreign bytes: limits as in faults.md section 8; past one, the rest of that direction is one Unknown that
// grows silently. Never throws, never recurses on input.
// Threads: a value of one thread.
class Dissector
{
public:
    using Sink = std::function<void(const Frame& frame)>;

    explicit Dissector(Sink sink);
    ~Dissector();

    void take(const Segment& segment);

private:
    struct Connection;
    Sink m_sink;
    std::vector<std::unique_ptr<Connection>> m_connections;
};

std::vector<Frame> dissect(const std::vector<Segment>& segments);

} // namespace wirewise::capture
