// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/dissector.h"

#include "core/capture/http1_flow.h"
#include "core/capture/http2_flow.h"
#include "core/capture/websocket_flow.h"

#include <deque>
#include <optional>

namespace wirewise::capture {

namespace {

constexpr qsizetype mostWaiting = 1024 * 1024; // bytes of a direction that wait for the other

} // namespace

class Dissector::Connection
{
public:
    Connection(const Sink& sink, quint32 number)
        : m_up { .place = { &sink, number, true } }, m_down { .place = { &sink, number, false } }
    {
    }

    void take(const Segment& segment)
    {
        Side& side = segment.up ? m_up : m_down;
        if (segment.kind == Segment::Kind::Data && !segment.bytes.isEmpty() && !side.ended) {
            side.waiting.push_back({ segment.bytes, segment.at });
            side.bytesWaiting += segment.bytes.size();
        } else if (segment.kind == Segment::Kind::End) {
            side.ended = true;
        } else if (segment.kind == Segment::Kind::Reset) {
            finish();
        }
        while (pump(m_up) || pump(m_down)) { }
        if (m_up.bytesWaiting > mostWaiting || (m_down.closed && m_up.flow && m_up.bytesWaiting > 0))
            giveUp(m_up);
        if (m_down.bytesWaiting > mostWaiting || (m_up.closed && m_down.bytesWaiting > 0))
            giveUp(m_down);
    }

    void finish()
    {
        m_up.ended = m_down.ended = true;
        while (pump(m_up) || pump(m_down)) { }
        giveUp(m_up);
        giveUp(m_down);
    }

    bool isOver() const { return m_up.closed && m_down.closed; }

private:
    struct Waiting
    {
        QByteArray bytes;
        Nanoseconds at { 0 };
        qsizetype taken = 0;
    };
    struct Side
    {
        Place place;
        std::deque<Waiting> waiting {};
        qsizetype bytesWaiting = 0;
        std::unique_ptr<Flow> flow {};
        bool switched = false; // to what a 101 said
        bool isHttp2 = false;
        bool ended = false; // nothing more comes
        bool closed = false; // and all is told
    };

    // Whether anything moved.
    bool pump(Side& side)
    {
        if (side.closed)
            return false;
        if (!side.flow && !side.waiting.empty()) {
            if (!begin(side))
                return false;
            if (side.place.up)
                pump(m_down); // what waited for this came before it
        }
        bool moved = false;
        while (!side.waiting.empty()) {
            Waiting& front = side.waiting.front();
            QByteArrayView bytes = QByteArrayView(front.bytes).sliced(front.taken);
            const qsizetype before = bytes.size();
            side.flow->take(bytes, front.at);
            const qsizetype taken = before - bytes.size();
            front.taken += taken;
            side.bytesWaiting -= taken;
            moved = moved || taken > 0;
            if (bytes.isEmpty())
                side.waiting.pop_front();
            else if (!goOn(side))
                return moved;
        }
        if (!side.ended)
            return moved;
        close(side);
        return true;
    }

    // What the first bytes of a direction say it is; nothing while they do not.
    bool begin(Side& side)
    {
        if (side.place.up) {
            const std::optional<bool> http2 = startsWithPreface();
            if (!http2)
                return false;
            side.isHttp2 = *http2;
        } else if (side.waiting.front().bytes.front() != 'H') { // no HTTP/2 frame that is not far too long starts so
            if (!m_up.flow)
                return false;
            side.isHttp2 = m_up.isHttp2;
        }
        if (side.isHttp2)
            side.flow = std::make_unique<Http2Flow>(side.place, m_session);
        else
            side.flow = std::make_unique<Http1Flow>(side.place, m_exchange);
        return true;
    }

    std::optional<bool> startsWithPreface() const
    {
        static constexpr QByteArrayView preface("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        qsizetype same = 0;
        for (const Waiting& one : m_up.waiting)
            for (const char c : one.bytes) {
                if (c != preface[same])
                    return false;
                if (++same == preface.size())
                    return true;
            }
        return m_up.ended ? std::optional<bool>(true) : std::nullopt;
    }

    // The flow paused: whether the direction's next protocol has begun.
    bool goOn(Side& side)
    {
        if (side.switched || m_exchange.next == Http1Exchange::Next::Http)
            return false;
        side.switched = true;
        side.flow->end();
        if (m_exchange.next == Http1Exchange::Next::WebSocket)
            side.flow = std::make_unique<WebSocketFlow>(side.place, m_exchange.extensions);
        else
            side.flow = std::make_unique<UnknownFlow>(side.place, QStringLiteral("switched to %1").arg(m_exchange.protocol));
        return true;
    }

    void close(Side& side)
    {
        if (side.flow)
            side.flow->end();
        side.closed = true;
    }

    void giveUp(Side& side)
    {
        const QString why = side.flow ? QStringLiteral("bytes after a request to upgrade that was not answered")
                                      : QStringLiteral("bytes before anything said which protocol this is");
        if (!side.flow)
            side.flow = std::make_unique<UnknownFlow>(side.place, why);
        if (!side.waiting.empty())
            side.flow->fail(why);
        pump(side);
    }

    Side m_up;
    Side m_down;
    Http1Exchange m_exchange;
    Http2Session m_session;
};

Dissector::Dissector(Sink sink) : m_sink(std::move(sink)) { }

Dissector::~Dissector() = default;

void Dissector::take(const Segment& segment)
{
    std::unique_ptr<Connection>& connection = m_connections[segment.connection];
    if (!connection)
        connection = std::make_unique<Connection>(m_sink, segment.connection);
    connection->take(segment);
    if (connection->isOver())
        m_connections.erase(segment.connection);
}

void Dissector::finish()
{
    for (const auto& [number, connection] : m_connections)
        connection->finish();
    m_connections.clear();
}

std::vector<Frame> dissect(const std::vector<Segment>& segments)
{
    std::vector<Frame> frames;
    Dissector dissector([&frames](const Frame& frame) { frames.push_back(frame); });
    for (const Segment& segment : segments)
        dissector.take(segment);
    dissector.finish();
    return frames;
}

} // namespace wirewise::capture
