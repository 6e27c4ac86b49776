// SPDX-License-Identifier: GPL-3.0-or-later
// A connection that answers when it is asked and says nothing otherwise: a WebSocket that echoes, or HTTP kept alive
// where no Upgrade passes.
#pragma once

#include "core/http/http_parser.h"
#include "core/probe/experiments/bench.h"
#include "core/probe/experiments/line.h"

namespace wirewise::probe {

// Threads, Life: as Line.
class Talk
{
public:
    enum class Way { WebSocket, Http };

    // Opens it. Quiet so long, that server neither pings it nor gives it up (WebSocket only).
    Talk(Bench& bench, Way way, std::chrono::seconds quiet = std::chrono::seconds(0));

    bool isOpen() const { return m_open && !m_line.isOver(); } // the handshake, or a first request, was answered
    bool isOver() const { return m_line.isOver(); }
    int status() const { return m_status; } // of the handshake's answer; 0: none yet
    const Line& line() const { return m_line; }

    void ask();
    int asked() const { return m_asked; }
    int answers() const { return m_answers; }
    Nanoseconds heardAt() const { return m_heardAt; } // the last answer, the handshake's included

private:
    void hear(const QByteArray& bytes);
    void readHttp();
    void readFrames();
    QByteArray frame(const QByteArray& text);

    Bench& m_bench;
    Way m_way;
    http::ResponseParser m_parser;
    http::Request m_request;
    QByteArray m_rest; // of frames
    SystemClock m_clock;
    Nanoseconds m_heardAt { 0 };
    int m_status = 0;
    int m_asked = 0;
    int m_answers = 0;
    bool m_open = false;
    bool m_frames = false;
    Line m_line; // last: it speaks to the others
};

// By WebSocket where an Upgrade passes here, else by HTTP; nothing where neither is answered.
std::optional<Talk::Way> wayThrough(Bench& bench);
// How long that server lets a connection be idle: as long as asked for, or its limit for HTTP.
double longestIdle(const Bench& bench, Talk::Way way);

// All of them open; false: some never were.
bool waitForAll(Bench& bench, const std::vector<std::unique_ptr<Talk>>& talks);

} // namespace wirewise::probe
