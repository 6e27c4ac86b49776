// SPDX-License-Identifier: GPL-3.0-or-later
// As much of HTTP/1.1 as a middlebox needs to know where a message begins and ends (RFC 9112, sections 6 and 7):
// heads, and which bytes are body. It changes nothing: all pieces together are the bytes that came in.
#pragma once

#include <QByteArray>

#include <deque>
#include <vector>

namespace wirewise::proxy {

class HttpHead
{
public:
    HttpHead() = default;
    explicit HttpHead(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    QByteArray startLine() const { return m_bytes.left(m_bytes.indexOf("\r\n")); }
    bool has(const QByteArray& lowerName) const; // a field of that name
    QByteArray value(const QByteArray& lowerName) const; // of all such fields, joined by commas
    bool lists(const QByteArray& lowerName, const QByteArray& lowerToken) const; // among the commas
    // Without that field, and without its name in Connection.
    QByteArray without(const QByteArray& lowerName) const;

private:
    QByteArray m_bytes;
};

struct HttpPiece
{
    enum class Part {
        Head, // whole, to the blank line
        Body, // some of it, with the size lines of chunks
        Foreign, // not HTTP/1.1, or not any more: after an upgrade, a broken message
    };

    Part part = Part::Foreign;
    QByteArray bytes;
    bool last = false; // the message is complete
    HttpHead head {};
};

// One direction of a connection. Any cut of the bytes gives the same heads and ends.
class HttpMessages
{
public:
    enum class Side { Requests, Responses };

    explicit HttpMessages(Side side) : m_side(side) { }

    std::vector<HttpPiece> take(const QByteArray& bytes);
    void asked(bool head) { m_asked.push_back(head); } // Responses: a request went out, a HEAD or another
    const QByteArray& pending() const { return m_pending; } // of a head that is not whole yet
    QByteArray giveUp(); // what is pending; all that comes is Foreign from now on

private:
    enum class State { Head, Sized, ChunkSize, ChunkData, Trailers, UntilEnd, Foreign };

    void takeHead(std::vector<HttpPiece>& pieces);
    void takeLine(std::vector<HttpPiece>& pieces);
    void takeBody(std::vector<HttpPiece>& pieces);
    bool mayBeHead() const;
    State bodyOf(const HttpHead& head);
    void add(std::vector<HttpPiece>& pieces, HttpPiece::Part part, qsizetype size, bool last);

    Side m_side;
    State m_state = State::Head;
    QByteArray m_pending;
    qint64 m_left = 0; // Sized, ChunkData (with its CRLF)
    std::deque<bool> m_asked;
};

} // namespace wirewise::proxy
