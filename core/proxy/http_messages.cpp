// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proxy/http_messages.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace wirewise::proxy {

namespace {

constexpr qsizetype largestHead = 65536; // past it, it is no HTTP to us
constexpr qsizetype longestRequestLine = 8192;
constexpr qsizetype longestLine = 4096; // of a chunk's size

// Calls with each field's line (with CRLF), its name in lower case and its value.
template <typename Call>
void eachField(const QByteArray& head, Call call)
{
    for (qsizetype at = head.indexOf("\r\n") + 2; at > 1;) {
        const qsizetype end = head.indexOf("\r\n", at);
        if (end <= at)
            return;
        const QByteArray line = head.sliced(at, end + 2 - at);
        const qsizetype colon = line.indexOf(':');
        call(line, line.left(std::max<qsizetype>(colon, 0)).trimmed().toLower(), line.sliced(colon + 1).trimmed());
        at = end + 2;
    }
}

} // namespace

bool HttpHead::has(const QByteArray& lowerName) const
{
    bool found = false;
    eachField(m_bytes, [&](const QByteArray&, const QByteArray& name, const QByteArray&) { found = found || name == lowerName; });
    return found;
}

QByteArray HttpHead::value(const QByteArray& lowerName) const
{
    QByteArray joined;
    eachField(m_bytes, [&](const QByteArray&, const QByteArray& name, const QByteArray& value) {
        if (name == lowerName)
            joined += (joined.isEmpty() ? QByteArray() : QByteArray(",")) + value;
    });
    return joined;
}

bool HttpHead::lists(const QByteArray& lowerName, const QByteArray& lowerToken) const
{
    const QList<QByteArray> tokens = value(lowerName).toLower().split(',');
    return std::any_of(tokens.begin(), tokens.end(), [&lowerToken](const QByteArray& token) { return token.trimmed() == lowerToken; });
}

QByteArray HttpHead::without(const QByteArray& lowerName) const
{
    QByteArray out = startLine() + "\r\n";
    eachField(m_bytes, [&](const QByteArray& line, const QByteArray& name, const QByteArray& value) {
        if (name == lowerName)
            return;
        if (name != "connection") {
            out += line;
            return;
        }
        QByteArrayList kept;
        for (const QByteArray& token : value.split(','))
            if (token.trimmed().toLower() != lowerName)
                kept << token.trimmed();
        if (!kept.isEmpty())
            out += line.left(line.indexOf(':')) + ": " + kept.join(", ") + "\r\n";
    });
    return out + "\r\n";
}

std::vector<HttpPiece> HttpMessages::take(const QByteArray& bytes)
{
    m_pending += bytes;
    std::vector<HttpPiece> pieces;
    qsizetype before = -1;
    State was = m_state;
    while (!m_pending.isEmpty() && (m_pending.size() != before || m_state != was)) {
        before = m_pending.size();
        was = m_state;
        if (m_state == State::Head)
            takeHead(pieces);
        else if (m_state == State::ChunkSize || m_state == State::Trailers)
            takeLine(pieces);
        else
            takeBody(pieces);
    }
    return pieces;
}

QByteArray HttpMessages::giveUp()
{
    m_state = State::Foreign;
    return std::exchange(m_pending, {});
}

void HttpMessages::takeHead(std::vector<HttpPiece>& pieces)
{
    const qsizetype end = m_pending.indexOf("\r\n\r\n");
    if (!mayBeHead() || (end < 0 && m_pending.size() > largestHead)) {
        m_state = State::Foreign;
        return;
    }
    if (end < 0)
        return;
    HttpHead head(m_pending.first(end + 4));
    const State next = bodyOf(head);
    const bool last = next == State::Head || next == State::Foreign;
    m_state = next;
    add(pieces, HttpPiece::Part::Head, end + 4, last);
    pieces.back().head = std::move(head);
}

// As far as it has come.
bool HttpMessages::mayBeHead() const
{
    const QByteArray version = "HTTP/1.";
    if (m_side == Side::Responses)
        return m_pending.startsWith(version.left(m_pending.size()));
    const qsizetype end = m_pending.indexOf("\r\n");
    const QByteArray line = end < 0 ? m_pending : m_pending.first(end);
    if (line.size() > longestRequestLine || line.contains('\n'))
        return false;
    const qsizetype space = line.indexOf(' ');
    const QByteArray method = line.left(space < 0 ? line.size() : space);
    if (method.size() > 32 || !std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return false;
    return end < 0 || (!method.isEmpty() && line.mid(line.lastIndexOf(' ') + 1).startsWith(version));
}

HttpMessages::State HttpMessages::bodyOf(const HttpHead& head)
{
    if (m_side == Side::Responses) {
        const int status = head.startLine().mid(9, 3).toInt();
        if (status == 101)
            return State::Foreign;
        if (status < 200)
            return State::Head; // of the same request: the final one follows
        const bool toHead = !m_asked.empty() && m_asked.front();
        if (!m_asked.empty())
            m_asked.pop_front();
        if (toHead || status == 204 || status == 304)
            return State::Head;
    }
    if (head.lists("transfer-encoding", "chunked"))
        return State::ChunkSize;
    if (head.has("content-length")) {
        bool ok = false;
        m_left = head.value("content-length").toLongLong(&ok);
        return !ok || m_left < 0 ? State::Foreign : m_left == 0 ? State::Head : State::Sized;
    }
    return m_side == Side::Responses ? State::UntilEnd : State::Head;
}

void HttpMessages::takeLine(std::vector<HttpPiece>& pieces)
{
    const qsizetype end = m_pending.indexOf("\r\n");
    if (end < 0) {
        if (m_pending.size() > longestLine)
            m_state = State::Foreign;
        return;
    }
    bool last = false;
    if (m_state == State::Trailers) {
        last = end == 0;
    } else {
        bool ok = false;
        const qint64 size = m_pending.first(end).split(';').front().trimmed().toLongLong(&ok, 16);
        if (!ok || size < 0 || size > (1ll << 60)) {
            m_state = State::Foreign;
            return;
        }
        m_left = size + 2;
        m_state = size == 0 ? State::Trailers : State::ChunkData;
    }
    if (last)
        m_state = State::Head;
    add(pieces, HttpPiece::Part::Body, end + 2, last);
}

void HttpMessages::takeBody(std::vector<HttpPiece>& pieces)
{
    if (m_state == State::Foreign || m_state == State::UntilEnd) {
        add(pieces, m_state == State::Foreign ? HttpPiece::Part::Foreign : HttpPiece::Part::Body, m_pending.size(), false);
        return;
    }
    const auto size = static_cast<qsizetype>(std::min<qint64>(m_left, m_pending.size()));
    m_left -= size;
    const bool sized = m_state == State::Sized;
    if (m_left == 0)
        m_state = sized ? State::Head : State::ChunkSize;
    add(pieces, HttpPiece::Part::Body, size, sized && m_left == 0);
}

void HttpMessages::add(std::vector<HttpPiece>& pieces, HttpPiece::Part part, qsizetype size, bool last)
{
    pieces.push_back({ part, m_pending.first(size), last, {} });
    m_pending.remove(0, size);
}

} // namespace wirewise::proxy
