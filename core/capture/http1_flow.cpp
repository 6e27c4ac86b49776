// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/http1_flow.h"

#include "core/capture/event_stream_flow.h"

#include <algorithm>

namespace wirewise::capture {

namespace {

constexpr qsizetype longestChunkLine = 4 * 1024; // extensions and all

} // namespace

void Http1Flow::step(QByteArrayView& bytes)
{
    switch (m_state) {
    case State::Head:
        takeHeadLine(bytes);
        break;
    case State::Body:
        takeBody(bytes);
        break;
    case State::ChunkSize:
        takeChunkSize(bytes);
        break;
    case State::ChunkData:
        takeChunkData(bytes);
        break;
    case State::ChunkEnd:
        if (!gather(bytes, 2))
            break;
        if (m_held != "\r\n") {
            fail(QStringLiteral("an HTTP chunk that is longer than it says"));
        } else {
            Frame chunk = frame(Frame::Kind::HttpChunk);
            chunk.payload = m_chunk;
            tell(chunk);
            m_state = State::ChunkSize;
        }
        break;
    case State::Trailers:
        takeTrailer(bytes);
        break;
    }
}

// Between two messages: what follows a request to upgrade is read when the answer is known.
bool Http1Flow::paused() const
{
    return m_state == State::Head && inHand() == 0
        && (m_exchange.next != Http1Exchange::Next::Http || (place().up && !m_exchange.asked.empty() && m_exchange.asked.back().upgrade));
}

QString Http1Flow::unit() const
{
    return m_state == State::Head ? QStringLiteral("an HTTP head") : QStringLiteral("an HTTP chunk");
}

void Http1Flow::ending()
{
    if (m_stream)
        m_stream->end();
    m_stream.reset();
}

void Http1Flow::takeHeadLine(QByteArrayView& bytes)
{
    if (!gatherLine(bytes, Http1Head::longestLine))
        return;
    const QByteArray line = std::exchange(m_held, {}).chopped(2);
    if (inHand() > Http1Head::largest)
        fail(QStringLiteral("an HTTP head above %1 bytes").arg(Http1Head::largest));
    else if (!line.isEmpty())
        fail(m_head.takeLine(line, place().up));
    else if (m_head.hasStarted()) // else an empty line in front: RFC 9112 section 2.2
        headDone();
}

void Http1Flow::headDone()
{
    BodyRule rule;
    if (place().up && m_exchange.asked.size() == mostUnanswered)
        fail(QStringLiteral("more than %1 HTTP requests without an answer").arg(mostUnanswered));
    else
        fail(place().up ? m_head.requestBody(rule) : answered(rule));
    if (failed())
        return;
    if (place().up)
        m_exchange.asked.push_back(m_head.asked());
    Frame head = frame(place().up ? Frame::Kind::HttpRequest : Frame::Kind::HttpResponse);
    head.startLine = m_head.startLine();
    head.status = m_head.status();
    head.headers = m_head.headers();
    tell(head);
    startBody(rule);
}

QString Http1Flow::answered(BodyRule& rule)
{
    if (m_head.status() == 101)
        return switched();
    if (m_head.status() < 200)
        return {}; // in between; the answer is yet to come
    Asked asked; // nothing: an answer without a request, as when a server gives up waiting
    if (!m_exchange.asked.empty()) {
        asked = m_exchange.asked.front();
        m_exchange.asked.pop_front();
    }
    if (asked.connect && m_head.status() < 300) {
        m_exchange.next = Http1Exchange::Next::Other;
        m_exchange.protocol = QStringLiteral("a tunnel");
        return {};
    }
    return m_head.responseBody(asked, rule);
}

QString Http1Flow::switched()
{
    if (m_exchange.asked.empty() || !m_exchange.asked.front().upgrade)
        return QStringLiteral("a 101 that no request asked for");
    m_exchange.asked.pop_front();
    const bool webSocket = m_head.lists("Upgrade", "websocket");
    m_exchange.next = webSocket ? Http1Exchange::Next::WebSocket : Http1Exchange::Next::Other;
    m_exchange.extensions = m_head.has("Sec-WebSocket-Extensions");
    m_exchange.protocol = QString::fromLatin1(m_head.value("Upgrade"));
    return {};
}

void Http1Flow::startBody(const BodyRule& rule)
{
    const QByteArray type = m_head.value("Content-Type").split(';').front().trimmed().toLower();
    if (rule.kind != BodyRule::Kind::None && type == "text/event-stream" && !m_head.has("Content-Encoding")) {
        Place inside = place();
        ++inside.depth;
        m_stream = std::make_unique<EventStreamFlow>(inside);
    }
    m_untilClose = rule.kind == BodyRule::Kind::UntilClose;
    m_left = rule.length;
    if (rule.kind == BodyRule::Kind::Chunked)
        m_state = State::ChunkSize;
    else if (m_untilClose || m_left > 0)
        m_state = State::Body;
    else
        messageDone();
}

void Http1Flow::messageDone()
{
    m_stream.reset();
    m_head = {};
    m_trailers.clear();
    m_state = State::Head;
}

void Http1Flow::takeBody(QByteArrayView& bytes)
{
    const QByteArrayView part = advance(bytes, m_untilClose ? bytes.size() : std::min<qint64>(m_left, bytes.size()));
    if (m_stream) {
        QByteArrayView inside = part;
        m_stream->take(inside, at());
    }
    m_left -= part.size();
    const bool last = !m_untilClose && m_left == 0;
    if (last)
        ending();
    Frame body = frame(Frame::Kind::HttpBody);
    body.payload = body.bytes;
    tell(body);
    if (last)
        messageDone();
}

// RFC 9112 section 7.1; extensions are passed over.
void Http1Flow::takeChunkSize(QByteArrayView& bytes)
{
    if (!gatherLine(bytes, longestChunkLine))
        return;
    const QByteArrayView line = QByteArrayView(m_held).chopped(2);
    const auto end = std::find_if(line.begin(), line.end(), [](char c) { return c == ';' || c == ' ' || c == '\t'; });
    const QByteArrayView digits = line.first(end - line.begin());
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    const bool rest = line.sliced(digits.size()).trimmed().isEmpty() || line.sliced(digits.size()).trimmed().startsWith(';');
    if (digits.isEmpty() || digits.size() > 15 || !std::all_of(digits.begin(), digits.end(), isHex) || !rest) {
        fail(QStringLiteral("an HTTP chunk whose size is no number"));
        return;
    }
    m_chunk = m_left = digits.toByteArray().toLongLong(nullptr, 16);
    m_held.clear();
    m_state = m_chunk == 0 ? State::Trailers : State::ChunkData;
}

void Http1Flow::takeChunkData(QByteArrayView& bytes)
{
    QByteArrayView part = advance(bytes, std::min<qint64>(m_left, bytes.size()));
    m_left -= part.size();
    if (m_stream)
        m_stream->take(part, at());
    if (m_left == 0)
        m_state = State::ChunkEnd;
}

void Http1Flow::takeTrailer(QByteArrayView& bytes)
{
    if (!gatherLine(bytes, Http1Head::longestLine))
        return;
    const QByteArray line = std::exchange(m_held, {}).chopped(2);
    if (line.isEmpty()) {
        ending();
        Frame last = frame(Frame::Kind::HttpChunk);
        last.headers = m_trailers;
        tell(last);
        messageDone();
        return;
    }
    HeaderField field;
    fail(parseField(line, field));
    m_trailers += field;
    if (m_trailers.size() > Http1Head::mostHeaders || inHand() > Http1Head::largest)
        fail(QStringLiteral("HTTP trailers of more than %1 lines or %2 bytes").arg(Http1Head::mostHeaders).arg(Http1Head::largest));
}

} // namespace wirewise::capture
