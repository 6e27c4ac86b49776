// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/event_frames.h"

#include "core/capture/dissector.h"

#include <QtEndian>

#include <algorithm>
#include <deque>
#include <map>

namespace wirewise::capture {
namespace {

using Kind = Frame::Kind;

constexpr std::size_t mostOuter = 4096; // frames of one message
constexpr qsizetype mostBody = 16 * 1024 * 1024; // looked at, of one HTTP body
constexpr int http2Data = 0;

std::optional<quint64> varint(QByteArrayView& bytes)
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && !bytes.isEmpty(); shift += 7) {
        const auto byte = static_cast<quint8>(bytes.front());
        bytes = bytes.sliced(1);
        number |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

// demo.proto: Item.event (1) first, and in it Event.seq (1) first.
quint64 seqOfItem(QByteArrayView message)
{
    if (!message.startsWith('\x0a'))
        return 0;
    message = message.sliced(1);
    if (!varint(message) || !message.startsWith('\x08'))
        return 0;
    message = message.sliced(1);
    return varint(message).value_or(0);
}

class Matcher
{
public:
    explicit Matcher(const EventQuery& query)
        : m_query(query), m_json(R"({"type":"event","seq":)" + QByteArray::number(static_cast<qulonglong>(query.seq)) + ',')
    {
    }

    bool text(QByteArrayView data) const { return m_query.seq != 0 ? data.startsWith(m_json) : data == m_query.payload; }
    bool binary(QByteArrayView data) const
    {
        if (m_query.seq == 0)
            return data == m_query.payload;
        return data.size() >= 16 && qFromBigEndian<quint64>(data.data()) == m_query.seq;
    }
    bool grpc(QByteArrayView data) const // a message of the user's stands last in its request
    {
        return m_query.seq != 0 ? seqOfItem(data) == m_query.seq : !m_query.payload.isEmpty() && data.endsWith(m_query.payload);
    }
    bool body(QByteArrayView data) const // may hold many
    {
        return m_query.seq != 0 ? data.indexOf(m_json) >= 0 : !data.isEmpty() && data == m_query.payload;
    }
    Nanoseconds distance(Nanoseconds at) const { return at > m_query.at ? at - m_query.at : m_query.at - at; }

private:
    const EventQuery& m_query;
    QByteArray m_json;
};

struct Outer
{
    Frame frame;
    qint64 offset = 0; // of its first byte in the direction
    qint64 begin = 0; // of what it carries, counted from the message's first
    qint64 end = 0;
};

// One message after another: a WebSocket's, an HTTP/1.1 direction's, an HTTP/2 stream's.
struct Lane
{
    std::deque<Outer> outer;
    qint64 carried = 0; // by outer frames
    qint64 understood = 0; // of that, by inner ones
    bool nested = false;
    QByteArray data; // of the message, as far as it is looked at
    int opcode = 0;
    struct Inner
    {
        Frame frame;
        qint64 begin = 0;
        qint64 end = 0;
    };
    std::deque<Inner> found; // whose outer frames are not all told yet
};

struct Direction
{
    QByteArray bytes;
    qint64 told = 0;
    std::map<quint32, Lane> lanes; // by HTTP/2 stream
};

class Search
{
public:
    explicit Search(const EventQuery& query) : m_match(query) { }

    void note(const Segment& segment) { directionOf(segment.connection, segment.up).bytes += segment.bytes; }

    void take(const Frame& frame)
    {
        Direction& direction = directionOf(frame.connection, frame.up);
        Lane& lane = direction.lanes[frame.stream];
        if (frame.depth > 0) {
            takeInner(frame, lane);
            return;
        }
        const qint64 offset = std::exchange(direction.told, direction.told + frame.bytes);
        if (frame.kind == Kind::HttpRequest || frame.kind == Kind::HttpResponse) {
            endMessage(direction, lane);
            lane.outer.push_back({ frame, offset, 0, 0 });
        } else if (frame.kind == Kind::WebSocketFrame) {
            takeWebSocket(direction, lane, { frame, offset, 0, 0 });
        } else if (frame.kind == Kind::HttpBody || frame.kind == Kind::HttpChunk || frame.kind == Kind::Unknown
            || (frame.kind == Kind::Http2Frame && frame.type == http2Data)) {
            takeCarrier(direction, lane, { frame, offset, lane.carried, lane.carried + frame.payload });
        }
    }

    std::optional<EventFrames> finish()
    {
        for (auto& [key, direction] : m_directions)
            for (auto& [stream, lane] : direction.lanes)
                endMessage(direction, lane);
        return std::move(m_best);
    }

private:
    Direction& directionOf(quint32 connection, bool up) { return m_directions[{ connection, up }]; }

    void takeInner(const Frame& frame, Lane& lane)
    {
        lane.nested = true;
        lane.data = {};
        const qint64 begin = std::exchange(lane.understood, lane.understood + frame.bytes);
        if ((frame.kind == Kind::SseEvent && m_match.text(frame.data)) || (frame.kind == Kind::GrpcMessage && m_match.grpc(frame.data)))
            lane.found.push_back({ frame, begin, lane.understood });
    }

    void takeCarrier(Direction& direction, Lane& lane, Outer outer)
    {
        if (outer.frame.kind == Kind::Unknown && !lane.found.empty())
            outer.end = lane.found.back().end; // a chunk that was cut off
        lane.carried = outer.end;
        lane.outer.push_back(outer);
        if (!lane.nested && outer.frame.kind != Kind::Http2Frame && lane.data.size() + outer.frame.payload <= mostBody) {
            const qint64 tail = outer.frame.kind == Kind::HttpChunk && outer.frame.payload > 0 ? 2 : 0; // CRLF
            lane.data += direction.bytes.mid(outer.offset + outer.frame.bytes - outer.frame.payload - tail, outer.frame.payload);
        }
        while (!lane.found.empty() && lane.found.front().end <= lane.carried) {
            tellFound(direction, lane, lane.found.front());
            lane.found.pop_front();
        }
        while (!lane.outer.empty()
            && (lane.outer.size() > mostOuter || (lane.nested && lane.found.empty() && lane.outer.front().end <= lane.understood)))
            lane.outer.pop_front();
    }

    void takeWebSocket(Direction& direction, Lane& lane, const Outer& outer)
    {
        if (outer.frame.opcode >= 8)
            return;
        if (outer.frame.opcode != 0) {
            lane = {};
            lane.opcode = outer.frame.opcode;
        }
        if (lane.outer.size() < mostOuter && lane.data.size() < mostBody) {
            lane.outer.push_back(outer);
            lane.data += outer.frame.data;
        }
        if (!outer.frame.fin)
            return;
        if (lane.opcode == 1 ? m_match.text(lane.data) : lane.opcode == 2 && m_match.binary(lane.data))
            tell(direction, { lane.outer.begin(), lane.outer.end() }, {});
        lane = {};
    }

    void endMessage(Direction& direction, Lane& lane)
    {
        for (const Lane::Inner& inner : lane.found)
            tellFound(direction, lane, inner);
        if (!lane.nested && lane.opcode == 0 && m_match.body(lane.data))
            tell(direction, { lane.outer.begin(), lane.outer.end() }, {});
        lane = {};
    }

    void tellFound(const Direction& direction, const Lane& lane, const Lane::Inner& inner)
    {
        std::vector<Outer> carriers;
        std::copy_if(lane.outer.begin(), lane.outer.end(), std::back_inserter(carriers),
            [&inner](const Outer& outer) { return outer.begin < inner.end && outer.end > inner.begin; });
        tell(direction, carriers, inner.frame);
    }

    void tell(const Direction& direction, const std::vector<Outer>& outer, const std::optional<Frame>& inner)
    {
        if (outer.empty())
            return;
        const Nanoseconds distance = m_match.distance(inner ? inner->at : outer.back().frame.at);
        if (m_best && distance >= m_distance)
            return;
        m_distance = distance;
        m_best.emplace();
        m_best->inner = inner;
        for (const Outer& one : outer) {
            m_best->outer.push_back(one.frame);
            m_best->size += one.frame.bytes;
            const qint64 room = EventFrames::mostBytes - m_best->bytes.size();
            m_best->bytes += direction.bytes.mid(one.offset, std::min(room, one.frame.bytes));
        }
    }

    Matcher m_match;
    std::map<std::pair<quint32, bool>, Direction> m_directions;
    std::optional<EventFrames> m_best;
    Nanoseconds m_distance { 0 };
};

} // namespace

std::optional<EventFrames> findEvent(const std::vector<Segment>& segments, const EventQuery& query)
{
    Search search(query);
    Dissector dissector([&search](const Frame& frame) { search.take(frame); });
    for (const Segment& segment : segments) {
        search.note(segment);
        dissector.take(segment);
    }
    dissector.finish();
    return search.finish();
}

} // namespace wirewise::capture
