// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP request on a connection of its own and what comes back. It waits for nothing by itself: look at it.
#pragma once

#include "core/http/http_parser.h"
#include "core/probe/experiments/line.h"

namespace wirewise::probe {

// Threads, Life: as Line.
class Exchange
{
public:
    using Piece = std::function<void(const QByteArray& body)>;

    Exchange(const Path& path, quint16 port, const http::Request& request, Piece piece = {});

    int status() const { return m_status; } // 0: no head yet
    const QByteArray& body() const { return m_body; } // gathered only where nobody takes the pieces
    bool isWhole() const { return m_whole; }
    bool isOver() const { return m_whole || m_line.isOver(); }
    Nanoseconds headAt() const { return m_headAt; }
    const Line& line() const { return m_line; }
    // Why there is no whole answer; "no answer in time" while it is not over.
    Told trouble() const;

private:
    void hear(const QByteArray& bytes);

    SystemClock m_clock;
    http::ResponseParser m_parser;
    Piece m_piece;
    QByteArray m_body;
    Told m_fault;
    Nanoseconds m_headAt { 0 };
    int m_status = 0;
    bool m_whole = false;
    Line m_line; // last: it speaks to the others
};

} // namespace wirewise::probe
