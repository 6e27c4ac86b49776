// SPDX-License-Identifier: GPL-3.0-or-later
// GET /events: the feed as an event stream. A batch is framed once and written to every live stream.
#include "core/transports/endpoint.h"
#include "core/transports/roster.h"
#include "core/transports/stream_place.h"
#include "core/wire/envelope.h"

#include <charconv>

namespace wirewise::transports {

namespace {

using http::HttpConnection;
using http::StreamPiece;

QByteArray eventText(const wire::Gap& gap)
{
    return "event: gap\ndata: " + wire::toJson(gap) + "\n\n";
}

QByteArray eventText(const FeedSlice& slice, std::size_t from)
{
    qsizetype size = 0;
    for (std::size_t i = from; i < slice.items.size(); ++i)
        size += slice.items[i]->json.size() + 40;
    QByteArray out;
    out.reserve(size);
    for (std::size_t i = from; i < slice.items.size(); ++i) {
        const FeedItem& item = *slice.items[i];
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, item.event.seq).ptr;
        out.append("id: ").append(digits, end - digits);
        out.append("\ndata: ").append(item.json).append("\n\n");
    }
    return out;
}

struct Stream
{
    HttpConnection* connection;
    StreamPlace place;
};

class SseEndpoint final : public QObject, public Endpoint, public HttpEndpoint
{
public:
    explicit SseEndpoint(const EndpointContext& context)
        : m_context(context)
    {
        connect(&m_heartbeat, &QTimer::timeout, this, [this] { beat(); });
        m_heartbeat.start(context.limits.heartbeat);
    }

    bool serves(const QByteArray& path) const override { return path == "/events"; }

    void handle(HttpConnection& connection, const http::Request& request) override
    {
        if (request.method != "GET" && request.method != "HEAD") {
            http::Response response = http::refusal(405, "an event stream is read with GET");
            response.headers.add("Allow", "GET, HEAD");
            return connection.respond(response);
        }
        QByteArray since = request.headers.value("Last-Event-ID");
        if (since.isEmpty())
            since = request.query("since").value_or(QByteArray());
        const auto last = since.isEmpty() ? m_context.feed.newest() : parseSeq(since);
        if (!last)
            return connection.respond(http::refusal(400, "since and Last-Event-ID are sequence numbers"));
        if (m_closing)
            return connection.respond(http::refusal(503, "shutting down"));
        http::Response head { 200,
            { { "Content-Type", "text/event-stream" }, { "Cache-Control", "no-cache" }, { "X-Accel-Buffering", "no" } },
            {}, true };
        if (request.method == "HEAD")
            return connection.respond(head);
        connection.beginStream(head);
        begin(connection, *last + 1);
    }

    void take(const FeedSlice& slice) override
    {
        if (m_streams.isEmpty())
            return;
        const StreamPiece whole = StreamPiece::of(eventText(slice, 0));
        m_streams.forEach([&](Stream& stream) {
            if (stream.place.live)
                push(stream, slice, whole);
        });
        countQueued();
    }

    void close() override
    {
        m_closing = true;
        m_heartbeat.stop();
        m_streams.forEach([](Stream& stream) { stream.connection->endStream(); });
    }

    bool isClosed() const override { return m_streams.isEmpty(); }

private:
    void begin(HttpConnection& connection, wire::Seq next)
    {
        Stream* stream = m_streams.add(std::make_unique<Stream>(Stream { &connection, { next, false } }));
        ++m_context.figures.connections;
        connect(&connection, &HttpConnection::left, this, [this, stream] {
            --m_context.figures.connections;
            m_streams.remove(stream);
            countQueued();
        });
        connect(&connection, &HttpConnection::drained, this, [this, stream] {
            replay(*stream);
            if (m_queued > 0 && stream->connection->backlog() == 0)
                countQueued();
        });
        connection.write(StreamPiece::of(": wirewise\nretry: 1000\n\n"));
        replay(*stream);
        connection.flush();
    }

    void replay(Stream& stream)
    {
        HttpConnection& connection = *stream.connection;
        while (!stream.place.live && connection.backlog() < StreamPlace::replayWindow) {
            const FeedSlice slice = stream.place.replay(m_context.feed, StreamPlace::replayWindow);
            connection.write(StreamPiece::of((slice.gap ? eventText(*slice.gap) : QByteArray()) + eventText(slice, 0)));
            m_context.figures.events += slice.items.size();
        }
    }

    void push(Stream& stream, const FeedSlice& slice, const StreamPiece& whole)
    {
        HttpConnection& connection = *stream.connection;
        if (connection.backlog() > m_context.limits.backlog) {
            connection.cut(); // it resumes from the ring
            return;
        }
        if (const auto gap = stream.place.newGap(slice))
            connection.write(StreamPiece::of(eventText(*gap)));
        const std::size_t from = stream.place.firstNew(slice);
        connection.write(from == 0 ? whole : StreamPiece::of(eventText(slice, from)));
        stream.place.next = qMax(stream.place.next, slice.next);
        m_context.figures.events += slice.items.size() - from;
        connection.flush();
    }

    void beat()
    {
        const StreamPiece beat = StreamPiece::of(": beat\n\n");
        m_streams.forEach([&beat](Stream& stream) {
            stream.connection->write(beat);
            stream.connection->flush();
        });
    }

    void countQueued()
    {
        qint64 queued = 0;
        m_streams.forEach([&queued](const Stream& stream) { queued += stream.connection->backlog(); });
        m_context.figures.queuedBytes += queued - std::exchange(m_queued, queued);
    }

    EndpointContext m_context;
    Roster<Stream> m_streams;
    QTimer m_heartbeat;
    qint64 m_queued = 0;
    bool m_closing = false;
};

} // namespace

std::unique_ptr<Endpoint> makeSseEndpoint(const EndpointContext& context)
{
    return std::make_unique<SseEndpoint>(context);
}

} // namespace wirewise::transports
