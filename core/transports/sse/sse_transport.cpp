// SPDX-License-Identifier: GPL-3.0-or-later
// EventSource's rules over our own HTTP client: Last-Event-ID, retry, and when to stop for good.
#include "core/transports/http_exchange.h"
#include "core/transports/message_poster.h"
#include "core/transports/sse/sse_parser.h"
#include "core/transports/transport_registry.h"
#include "core/transports/way_to.h"

#include <QCoreApplication>
#include <QTimer>

namespace wirewise::transports {

namespace {

using namespace std::chrono_literals;

class SseTransport final : public demo::Transport
{
    Q_OBJECT

public:
    explicit SseTransport(QObject* parent)
        : demo::Transport(parent)
        , m_teller(*this)
        , m_poster(m_teller)
    {
        // The server's heartbeat comes every 10 s: 25 s without a byte is a dead connection.
        m_client.setTimeouts({ 5s, 10s, 25s });
        connect(&m_client, &http::HttpClient::headReceived, this, &SseTransport::onHead);
        connect(&m_client, &http::HttpClient::bodyReceived, this, &SseTransport::onBody);
        connect(&m_client, &http::HttpClient::finished, this, &SseTransport::onFinished);
        connect(&m_client, &http::HttpClient::failed, this, &SseTransport::onFailed);
        connect(&m_poster, &MessagePoster::note, this, &SseTransport::note);
    }

    void open(const demo::OpenRequest& request) override
    {
        m_client.abort();
        m_parser.startOver();
        m_target = request.target;
        m_since = request.since;
        if (m_parser.lastEventId().isEmpty())
            m_parser.setLastEventId(request.lastEventId);
        m_redirects = 0;
        m_active = true;
        m_poster.pointAt(m_target);
        ask(m_target.url);
    }

    demo::SendOutcome send(const QByteArray& data, wire::PayloadKind kind) override
    {
        return m_isOpen ? m_poster.post(data, kind) : demo::SendOutcome::NotOpen;
    }

    void close() override
    {
        m_client.abort();
        QTimer::singleShot(0, this, [this] { end(closedByUser()); });
    }

    demo::WireBytes wireBytes() const override { return wireBytesOf(m_client) + m_poster.wireBytes(); }

private:
    void ask(const QUrl& url)
    {
        m_url = url;
        m_isOpen = false;
        const demo::Target target = redirected(m_target, url);
        http::Request request = requestTo(target, "GET", url);
        request.headers.set("Accept", "text/event-stream");
        request.headers.set("Cache-Control", "no-cache");
        if (m_since)
            request.headers.set("Last-Event-ID", QByteArray::number(static_cast<qulonglong>(*m_since)));
        else if (!m_parser.lastEventId().isEmpty())
            request.headers.set("Last-Event-ID", m_parser.lastEventId().toUtf8());
        if (const auto error = pointAt(m_client, target)) {
            QTimer::singleShot(0, this, [this, closed = closedByFailure(*error)] { end(closed); });
            return;
        }
        m_asked = m_teller.asked([&] { return lineOf(request, url); });
        m_client.send(request);
    }

    static QString lineOf(const http::Request& request, const QUrl& url)
    {
        const QByteArray after = request.headers.value("Last-Event-ID");
        const QString line = requestLine(request.method, url);
        return after.isEmpty() ? line : QStringLiteral("%1, Last-Event-ID: %2").arg(line, QString::fromUtf8(after.left(80)));
    }

    void onHead(const http::Response& head)
    {
        const bool opens = head.status == 200 && mimeOf(head) == "text/event-stream";
        if (!opens)
            m_teller.answered(std::exchange(m_asked, 0), [&head] { return statusLine(head.status); });
        if (const auto next = redirectOf(head, m_url)) {
            m_client.abort();
            if (++m_redirects > 5)
                end(closedAsImpossible(QCoreApplication::translate("transports", "The server redirects in circles.")));
            else
                ask(*next);
            return;
        }
        if (head.status == 204) {
            demo::Closed done = closedByStatus(head, {});
            done.ended.text = QCoreApplication::translate("transports", "The server says that there is nothing more to come (204).");
            done.normal = true;
            end(done);
        } else if (head.status != 200) {
            end(closedByStatus(head, QCoreApplication::translate("transports", "the request for the stream")));
        } else if (!opens) {
            demo::Closed wrong = closedByStatus(head, {});
            wrong.ended.reason = QString::fromUtf8(head.headers.value("Content-Type"));
            wrong.ended.text = QCoreApplication::translate("transports", "This is no event stream: the server sends another type of content.");
            end(wrong);
        } else {
            m_isOpen = true;
            Q_EMIT opened({ QStringLiteral("200 OK, text/event-stream"), {}, std::exchange(m_asked, 0) });
        }
    }

    void onBody(const QByteArray& piece)
    {
        const Nanoseconds at = m_clock.monotonic();
        const qint64 heartbeats = m_parser.comments();
        const QList<SseEvent> events = m_parser.feed(piece);
        if (m_parser.overflowed()) {
            end(closedAsImpossible(QCoreApplication::translate("transports", "The server sends an event larger than 16 MiB.")));
            return;
        }
        if (m_parser.comments() > heartbeats && events.isEmpty())
            Q_EMIT note(QStringLiteral("heartbeat"));
        for (const SseEvent& event : events) {
            demo::Message message;
            message.data = event.data;
            message.type = event.type;
            message.lastEventId = event.lastEventId;
            message.ownId = event.ownId;
            message.at = at;
            message.envelope = ours(event);
            Q_EMIT received(message);
            if (!m_active)
                return;
        }
    }

    // Our feed's events carry their number as id; a foreign stream may look like anything.
    static std::optional<wire::Envelope> ours(const SseEvent& event)
    {
        auto envelope = wire::fromJson(event.data);
        if (!envelope)
            return {};
        if (std::holds_alternative<wire::Gap>(*envelope))
            return event.type == QLatin1String("gap") ? envelope : std::nullopt;
        const auto* numbered = std::get_if<wire::FeedEvent>(&*envelope);
        if (!numbered || QString::number(static_cast<qulonglong>(numbered->seq)) != event.lastEventId)
            return {};
        return envelope;
    }

    void onFinished()
    {
        if (m_active && m_isOpen)
            end({ { QStringLiteral("server"), 0, {}, QCoreApplication::translate("transports", "The server ended the stream; it is asked for again.") },
                { demo::Retry::When::Backoff, reconnectionTime(), 0 }, false });
    }

    void onFailed(const Error& error)
    {
        demo::Closed closed = closedByFailure(error);
        if (m_isOpen)
            closed.retry.atLeast = reconnectionTime();
        end(closed);
    }

    std::chrono::milliseconds reconnectionTime() const { return m_parser.reconnectionTime().value_or(1000ms); }

    void end(const demo::Closed& closed)
    {
        if (!std::exchange(m_active, false))
            return;
        m_isOpen = false;
        m_client.abort();
        m_poster.clear();
        Q_EMIT this->closed(closed);
    }

    SystemClock m_clock;
    http::HttpClient m_client;
    ExchangeTeller m_teller;
    quint32 m_asked = 0; // the request for the stream, until it is answered
    MessagePoster m_poster;
    SseParser m_parser;
    demo::Target m_target;
    QUrl m_url; // after redirects
    std::optional<wire::Seq> m_since;
    int m_redirects = 0;
    bool m_active = false; // between open() and closed()
    bool m_isOpen = false;
};

} // namespace

std::unique_ptr<demo::Transport> makeSseTransport(const TransportOptions&, QObject* parent)
{
    return std::make_unique<SseTransport>(parent);
}

} // namespace wirewise::transports

#include "sse_transport.moc"
