// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.1 (RFC 9112): heads, bodies, chunks, and the event stream in them. The two directions of a connection
// share an exchange: an answer's body depends on its request.
#pragma once

#include "core/capture/flow.h"
#include "core/capture/http1_head.h"

#include <deque>
#include <memory>

namespace wirewise::capture {

struct Http1Exchange
{
    enum class Next { Http, WebSocket, Other };

    std::deque<Asked> asked; // without a final answer so far
    Next next = Next::Http; // what a 101, or a CONNECT, made of both directions
    bool extensions = false; // WebSocket: agreed on
    QString protocol; // Other: its name
};

class Http1Flow final : public Flow
{
public:
    static constexpr std::size_t mostUnanswered = 1024;

    Http1Flow(const Place& place, Http1Exchange& exchange) : Flow(place), m_exchange(exchange) { }

private:
    enum class State { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailers };

    void step(QByteArrayView& bytes) override;
    bool paused() const override;
    void ending() override;
    QString unit() const override;

    void takeHeadLine(QByteArrayView& bytes);
    void headDone();
    QString answered(BodyRule& rule); // what is wrong, or empty
    QString switched(); // to another protocol
    void startBody(const BodyRule& rule);
    void takeBody(QByteArrayView& bytes);
    void takeChunkSize(QByteArrayView& bytes);
    void takeChunkData(QByteArrayView& bytes);
    void takeTrailer(QByteArrayView& bytes);
    void messageDone();

    Http1Exchange& m_exchange;
    State m_state = State::Head;
    Http1Head m_head;
    bool m_untilClose = false;
    qint64 m_left = 0; // of the body or the chunk
    qint64 m_chunk = 0; // its size
    QList<HeaderField> m_trailers;
    std::unique_ptr<Flow> m_stream; // the body is an event stream
};

} // namespace wirewise::capture
