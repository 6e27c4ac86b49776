// SPDX-License-Identifier: GPL-3.0-or-later
// GET /poll: short (answered at once) and long (held until there is something, at most 25 s). The cursor in
// every request is the only state, so what happens between two polls cannot be lost.
#include "core/transports/endpoint.h"
#include "core/transports/roster.h"

#include <QHash>

namespace wirewise::transports {

namespace {

using http::HttpConnection;

constexpr std::size_t batchEvents = 500;
constexpr qint64 batchBytes = 1024 * 1024;
constexpr auto tooFast = std::chrono::milliseconds(50);
constexpr auto shortestHold = std::chrono::seconds(1);
constexpr auto longestHold = std::chrono::seconds(25);

QByteArray number(wire::Seq seq)
{
    return QByteArray::number(static_cast<qulonglong>(seq));
}

QByteArray etag(wire::Seq next)
{
    return '"' + number(next) + '"';
}

// RFC 9110 section 13.1.2: a list or *, compared weakly.
bool matches(const http::Headers& headers, const QByteArray& tag)
{
    for (const http::Header& header : headers.all()) {
        if (header.name.compare("If-None-Match", Qt::CaseInsensitive) != 0)
            continue;
        const QList<QByteArray> tags = header.value.split(',');
        for (QByteArray candidate : tags) {
            candidate = candidate.trimmed();
            if (candidate.startsWith("W/"))
                candidate.remove(0, 2);
            if (candidate == "*" || candidate == tag)
                return true;
        }
    }
    return false;
}

std::optional<std::chrono::milliseconds> parseHold(const QByteArray& text)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (!ok || !(seconds >= 0 && seconds < 1e6))
        return {};
    const auto hold = std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
    return std::clamp<std::chrono::milliseconds>(hold, shortestHold, longestHold);
}

struct Waiter
{
    HttpConnection* connection;
    wire::Seq since;
    http::Headers headers;
    QTimer timer;
};

class PollingEndpoint final : public QObject, public Endpoint, public HttpEndpoint
{
public:
    explicit PollingEndpoint(const EndpointContext& context)
        : m_context(context)
    {
    }

    bool serves(const QByteArray& path) const override { return path == "/poll"; }

    void handle(HttpConnection& connection, const http::Request& request) override
    {
        if (request.method != "GET" && request.method != "HEAD") {
            http::Response response = http::refusal(405, "the feed is polled with GET");
            response.headers.add("Allow", "GET, HEAD");
            return connection.respond(response);
        }
        remember(connection);
        const auto since = request.query("since");
        const auto wait = request.query("wait");
        const auto cursor = since ? parseSeq(*since) : m_context.feed.newest();
        if (!cursor)
            return connection.respond(http::refusal(400, "since is a sequence number"));
        const auto hold = wait ? parseHold(*wait) : std::chrono::milliseconds(0);
        if (!hold)
            return connection.respond(http::refusal(400, "wait is a number of seconds, 1 to 25"));
        const FeedSlice slice = m_context.feed.read(*cursor + 1, batchEvents, batchBytes);
        if (slice.gap)
            return connection.respond(gone(*slice.gap));
        if (!slice.items.empty() || !since || request.method == "HEAD")
            return connection.respond(batch(slice, request.headers));
        if (hold->count() > 0 && !m_closing)
            return waitFor(connection, *cursor, request.headers, *hold);
        if (isTooFast(connection))
            return connection.respond(slower());
        connection.respond(batch(slice, request.headers));
    }

    void take(const FeedSlice& slice) override
    {
        if (slice.isEmpty())
            return;
        m_waiters.forEach([this](Waiter& waiter) { answer(waiter); });
    }

    void close() override
    {
        m_closing = true;
        m_waiters.forEach([this](Waiter& waiter) { answer(waiter); });
    }

    bool isClosed() const override { return m_waiters.isEmpty(); }

private:
    // A poller counts as connected while its connection stands.
    void remember(HttpConnection& connection)
    {
        if (m_lastEmpty.contains(&connection))
            return;
        m_lastEmpty.insert(&connection, {});
        ++m_context.figures.connections;
        connect(&connection, &HttpConnection::left, this, [this, key = &connection] {
            m_lastEmpty.remove(key);
            --m_context.figures.connections;
        });
    }

    bool isTooFast(HttpConnection& connection)
    {
        const Nanoseconds now = m_context.clock.monotonic();
        std::optional<Nanoseconds>& last = m_lastEmpty[&connection];
        const bool soon = last && now - *last < tooFast;
        last = now;
        return soon;
    }

    http::Response batch(const FeedSlice& slice, const http::Headers& headers)
    {
        const wire::Seq next = slice.next - 1;
        http::Response response = http::json(200, {});
        response.headers.add("ETag", etag(next));
        if (matches(headers, etag(next))) {
            response.status = 304;
            return response;
        }
        response.body = "{\"events\":[";
        for (const FeedItemPtr& item : slice.items) {
            if (item != slice.items.front())
                response.body += ',';
            response.body += item->json;
        }
        response.body += "],\"next\":" + number(next) + ",\"newest\":" + number(m_context.feed.newest()) + '}';
        m_context.figures.events += slice.items.size();
        return response;
    }

    http::Response gone(const wire::Gap& gap) const
    {
        return http::json(410,
            "{\"type\":\"gap\",\"from\":" + number(gap.from) + ",\"to\":" + number(gap.to) + ",\"oldest\":"
                + number(gap.to + 1) + ",\"newest\":" + number(m_context.feed.newest()) + '}');
    }

    static http::Response slower()
    {
        http::Response response = http::refusal(429, "nothing new; ask less often or with wait=");
        response.headers.add("Retry-After", "1");
        return response;
    }

    void waitFor(HttpConnection& connection, wire::Seq since, const http::Headers& headers,
        std::chrono::milliseconds hold)
    {
        auto fresh = std::make_unique<Waiter>();
        fresh->connection = &connection;
        fresh->since = since;
        fresh->headers = headers;
        Waiter* waiter = m_waiters.add(std::move(fresh));
        waiter->timer.setSingleShot(true);
        connect(&waiter->timer, &QTimer::timeout, this, [this, waiter] { answer(*waiter); });
        connect(&connection, &HttpConnection::left, &waiter->timer, [this, waiter] { m_waiters.remove(waiter); });
        waiter->timer.start(hold);
    }

    void answer(Waiter& waiter)
    {
        HttpConnection* connection = waiter.connection;
        if (!connection)
            return; // answered, not yet removed
        const FeedSlice slice = m_context.feed.read(waiter.since + 1, batchEvents, batchBytes);
        const http::Response response = slice.gap ? gone(*slice.gap) : batch(slice, waiter.headers);
        connection->disconnect(&waiter.timer);
        // The timer may be the caller: it goes once the loop turns.
        waiter.timer.stop();
        QMetaObject::invokeMethod(this, [this, gone = &waiter] { m_waiters.remove(gone); }, Qt::QueuedConnection);
        waiter.connection = nullptr;
        connection->respond(response);
    }

    EndpointContext m_context;
    Roster<Waiter> m_waiters;
    QHash<HttpConnection*, std::optional<Nanoseconds>> m_lastEmpty;
    bool m_closing = false;
};

} // namespace

std::unique_ptr<Endpoint> makePollingEndpoint(const EndpointContext& context)
{
    return std::make_unique<PollingEndpoint>(context);
}

} // namespace wirewise::transports
