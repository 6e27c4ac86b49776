// SPDX-License-Identifier: GPL-3.0-or-later
// Short and long polling: one request after the other, never two at once; the cursor travels in each, so
// what happens between two polls is not lost.
#include "core/transports/http_exchange.h"
#include "core/transports/message_poster.h"
#include "core/transports/polling/poll_batch.h"
#include "core/transports/transport_registry.h"
#include "core/transports/way_to.h"

#include <QCoreApplication>
#include <QTimer>
#include <QUrlQuery>

namespace wirewise::transports {

namespace {

using namespace std::chrono_literals;

class PollingTransport final : public demo::Transport
{
    Q_OBJECT

public:
    PollingTransport(const TransportOptions& options, QObject* parent)
        : demo::Transport(parent)
        , m_long(options.mode == QLatin1String("long"))
        , m_interval(options.interval)
        , m_hold(options.hold)
        , m_teller(*this)
        , m_poster(m_teller)
    {
        m_client.setTimeouts({ 5s, m_long ? m_hold + 5s : std::chrono::milliseconds(5s), 10s });
        m_next.setSingleShot(true);
        m_next.setTimerType(Qt::PreciseTimer);
        connect(&m_next, &QTimer::timeout, this, &PollingTransport::poll);
        connect(&m_client, &http::HttpClient::headReceived, this, [this](const http::Response& head) { m_head = head; });
        connect(&m_client, &http::HttpClient::bodyReceived, this, &PollingTransport::onBody);
        connect(&m_client, &http::HttpClient::finished, this, &PollingTransport::onAnswer);
        connect(&m_client, &http::HttpClient::failed, this, [this](const Error& error) {
            end(m_isOpen ? closedByLaterFailure(error) : closedByFailure(error));
        });
        connect(&m_poster, &MessagePoster::note, this, &PollingTransport::note);
    }

    void open(const demo::OpenRequest& request) override
    {
        m_client.abort();
        m_target = request.target;
        m_url = request.target.url;
        m_cursor = request.since;
        if (m_cursor)
            m_etag.clear(); // the cursor says it all
        m_redirects = 0;
        m_active = true;
        m_isOpen = false;
        m_unheld = true;
        m_poster.pointAt(m_target);
        if (const auto error = pointAt(m_client, m_target))
            QTimer::singleShot(0, this, [this, closed = closedByFailure(*error)] { end(closed); });
        else
            poll();
    }

    demo::SendOutcome send(const QByteArray& data, wire::PayloadKind kind) override
    {
        return m_isOpen ? m_poster.post(data, kind) : demo::SendOutcome::NotOpen;
    }

    void close() override
    {
        m_next.stop();
        m_client.abort();
        QTimer::singleShot(0, this, [this] { end(closedByUser()); });
    }

    demo::WireBytes wireBytes() const override { return wireBytesOf(m_client) + m_poster.wireBytes(); }

private:
    static constexpr qsizetype largestAnswer = 16 * 1024 * 1024;

    void poll()
    {
        m_body.clear();
        m_askedAt = m_clock.monotonic();
        QUrl url = m_url;
        QUrlQuery query(url);
        if (m_cursor) {
            query.removeAllQueryItems(QStringLiteral("since"));
            query.addQueryItem(QStringLiteral("since"), QString::number(static_cast<qulonglong>(*m_cursor)));
        }
        // The first question of an attempt is not held: its answer says that we are connected.
        if (m_long && m_isOpen && !query.hasQueryItem(QStringLiteral("wait")))
            query.addQueryItem(QStringLiteral("wait"),
                QString::number(std::chrono::duration_cast<std::chrono::seconds>(m_hold).count()));
        if (!query.isEmpty())
            url.setQuery(query);
        http::Request request = requestTo(m_target, "GET", url);
        if (!m_etag.isEmpty())
            request.headers.set("If-None-Match", m_etag);
        m_asked = m_untold = m_teller.asked([&url] { return requestLine("GET", url); });
        m_client.send(request);
    }

    // The first answer of a connection is told by opened().
    template <typename Line>
    void tellAnswer(Line line, bool empty = false)
    {
        m_teller.answered(std::exchange(m_untold, 0), line, empty);
    }

    void onBody(const QByteArray& piece)
    {
        m_body += piece;
        if (m_body.size() > largestAnswer)
            end(closedAsImpossible(QCoreApplication::translate("transports", "The server answers a poll with more than 16 MiB.")));
    }

    void onAnswer()
    {
        if (const auto next = redirectOf(m_head, m_url); next && ++m_redirects <= 5 && !pointAt(m_client, redirected(m_target, *next))) {
            m_target = redirected(m_target, *next);
            m_url = *next;
            tellAnswer([this] { return statusLine(m_head.status); });
            poll();
            return;
        }
        switch (m_head.status) {
        case 200:
            onNews();
            return;
        case 304:
            nowOpen({});
            tellAnswer([] { return QCoreApplication::translate("transports", "304, nothing new"); }, true);
            pollAgain(Busyness::Idle);
            return;
        case 410:
            onGone();
            return;
        case 429:
        case 503:
            onTooFast();
            return;
        default:
            refused();
        }
    }

    void refused()
    {
        tellAnswer([this] { return statusLine(m_head.status); });
        end(closedByStatus(m_head, QStringLiteral("a poll")));
    }

    void onNews()
    {
        const QByteArray etag = m_head.headers.value("ETag");
        const auto batch = parsePollBatch(m_body);
        if (!batch) {
            onForeign(etag);
            return;
        }
        m_etag = etag;
        nowOpen(m_cursor ? std::nullopt : std::optional<wire::Seq>(batch->next + 1));
        m_cursor = batch->next;
        const bool empty = batch->events.isEmpty();
        tellAnswer([&] { return empty ? QStringLiteral("200, nothing new") : newsLine(batch->events.size()); }, empty);
        const Nanoseconds at = m_clock.monotonic();
        for (const PollBatch::Item& item : batch->events) {
            demo::Message message;
            message.data = item.json;
            message.lastEventId = QString::number(static_cast<qulonglong>(batch->next));
            message.at = at;
            message.exchange = m_asked;
            message.envelope = item.envelope;
            Q_EMIT received(message);
            if (!m_active)
                return;
        }
        const bool more = batch->next < batch->newest;
        pollAgain(more ? Busyness::MoreIsWaiting : empty ? Busyness::Idle : Busyness::News);
    }

    static QString newsLine(qsizetype events)
    {
        return events == 1 ? QStringLiteral("200, 1 event") : QStringLiteral("200, %1 events").arg(events);
    }

    // Any other resource: shown when it has changed.
    void onForeign(const QByteArray& etag)
    {
        m_etag = etag;
        nowOpen({});
        const bool known = m_shown == m_body;
        tellAnswer([known] { return known ? QCoreApplication::translate("transports", "200, nothing new") : statusLine(200); }, known);
        if (known) {
            pollAgain(Busyness::Idle);
            return;
        }
        m_shown = m_body;
        demo::Message message;
        message.data = m_body;
        const QByteArray mime = mimeOf(m_head);
        message.binary = wire::payloadKindFromContentType(mime) == wire::PayloadKind::Binary && !mime.isEmpty();
        message.lastEventId = QString::fromLatin1(etag);
        message.at = m_clock.monotonic();
        message.exchange = m_asked;
        Q_EMIT received(message);
        pollAgain(Busyness::News);
    }

    // What we asked for has left the server's memory: it says what is missing, and where it goes on.
    void onGone()
    {
        const auto envelope = wire::fromJson(m_body);
        const auto* gap = envelope ? std::get_if<wire::Gap>(&*envelope) : nullptr;
        if (!gap || !m_cursor || gap->to < *m_cursor) {
            refused();
            return;
        }
        nowOpen({});
        tellAnswer([this] { return statusLine(m_head.status); });
        m_cursor = gap->to;
        m_etag.clear();
        demo::Message message;
        message.data = m_body;
        message.envelope = envelope;
        message.at = m_clock.monotonic();
        message.exchange = m_asked;
        Q_EMIT received(message);
        pollAgain(Busyness::MoreIsWaiting);
    }

    void onTooFast()
    {
        if (!m_isOpen && !retryAfter(m_head)) {
            refused();
            return;
        }
        const auto wait = std::max<std::chrono::milliseconds>(retryAfter(m_head).value_or(1s), 100ms);
        tellAnswer([&] { return QCoreApplication::translate("transports", "%1: the server asks to wait for %2 ms").arg(m_head.status).arg(wait.count()); });
        m_next.start(wait);
    }

    enum class Busyness { Idle, News, MoreIsWaiting };

    void pollAgain(Busyness busyness)
    {
        if (!m_active)
            return;
        m_redirects = 0;
        if (busyness == Busyness::MoreIsWaiting) {
            m_next.start(0ms);
            return;
        }
        if (!m_long) {
            m_next.start(m_interval);
            return;
        }
        // A far end that does not hold the request would be asked in a hot loop.
        const bool held = m_clock.monotonic() - m_askedAt >= 50ms || std::exchange(m_unheld, false);
        m_next.start(busyness == Busyness::News || held ? 0ms : std::chrono::milliseconds(1s));
    }

    void nowOpen(std::optional<wire::Seq> next)
    {
        if (std::exchange(m_isOpen, true))
            return;
        Q_EMIT opened({ m_long ? QCoreApplication::translate("transports", "%1 OK, long polling, held for %2 s")
                                     .arg(m_head.status)
                                     .arg(std::chrono::duration_cast<std::chrono::seconds>(m_hold).count())
                               : QCoreApplication::translate("transports", "%1, short polling every %2 ms").arg(m_head.status).arg(m_interval.count()),
            next, std::exchange(m_untold, 0) });
    }

    void end(const demo::Closed& closed)
    {
        if (!std::exchange(m_active, false))
            return;
        m_isOpen = false;
        m_next.stop();
        m_client.abort();
        m_poster.clear();
        demo::Closed said = closed;
        said.retry.atMost = m_long ? 1s : m_interval; // a poll is its own retry: no rarer than polls are
        Q_EMIT this->closed(said);
    }

    const bool m_long;
    const std::chrono::milliseconds m_interval;
    const std::chrono::milliseconds m_hold;
    SystemClock m_clock;
    http::HttpClient m_client;
    ExchangeTeller m_teller;
    quint32 m_asked = 0; // the poll under way
    quint32 m_untold = 0; // the same, until its answer is told
    MessagePoster m_poster;
    QTimer m_next;
    demo::Target m_target;
    QUrl m_url;
    std::optional<wire::Seq> m_cursor;
    QByteArray m_etag;
    http::Response m_head;
    QByteArray m_body;
    QByteArray m_shown; // a foreign body, as shown last
    Nanoseconds m_askedAt { 0 };
    int m_redirects = 0;
    bool m_active = false;
    bool m_isOpen = false;
    bool m_unheld = true; // the first question
};

} // namespace

std::unique_ptr<demo::Transport> makePollingTransport(const TransportOptions& options, QObject* parent)
{
    return std::make_unique<PollingTransport>(options, parent);
}

} // namespace wirewise::transports

#include "polling_transport.moc"
