// SPDX-License-Identifier: GPL-3.0-or-later
// The reversed connection: we are the server, and the bundled server calls. Being connected means that it
// knows our registration; asking after that once a second is how its death is noticed.
#include "core/transports/http_exchange.h"
#include "core/transports/message_poster.h"
#include "core/transports/transport_registry.h"
#include "core/transports/webhook/webhook_receiver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QRandomGenerator>

namespace wirewise::transports {

namespace {

using namespace std::chrono_literals;

class WebhookTransport final : public demo::Transport
{
    Q_OBJECT

public:
    explicit WebhookTransport(QObject* parent)
        : demo::Transport(parent)
        , m_teller(*this)
        , m_poster(m_teller)
    {
        m_client.setTimeouts({ 3s, 3s, 3s });
        m_watch.setInterval(1s);
        connect(&m_watch, &QTimer::timeout, this, [this] {
            if (!m_client.busy())
                ask(Question::StillThere);
        });
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { forget(); });
        connect(&m_client, &http::HttpClient::headReceived, this, [this](const http::Response& head) { m_head = head; });
        connect(&m_client, &http::HttpClient::bodyReceived, this, [this](const QByteArray& piece) { m_body += piece; });
        connect(&m_client, &http::HttpClient::finished, this, &WebhookTransport::onAnswer);
        connect(&m_client, &http::HttpClient::failed, this, &WebhookTransport::onFailed);
        connect(&m_poster, &MessagePoster::note, this, &WebhookTransport::note);
    }

    void open(const demo::OpenRequest& request) override
    {
        m_client.abort();
        m_request = request;
        m_active = true;
        m_closing = false;
        m_poster.pointAt(request.target);
        if (const auto error = pointAt(m_client, request.target)) {
            QTimer::singleShot(0, this, [this, closed = closedByFailure(*error)] { end(closed); });
            return;
        }
        if (const auto listening = listen(); !listening) {
            const QString why = listening.error().text();
            QTimer::singleShot(0, this, [this, why] { end(closedAsImpossible(why)); });
            return;
        }
        // A server with a memory still has our registration and goes on where it was.
        if (!m_id.isEmpty())
            ask(Question::StillKnown);
        else if (!m_wayIn)
            ask(Question::Register);
        else
            m_wayIn(m_receiver->port(), [self = QPointer(this)](quint16 outward) {
                if (self && self->m_active && !self->m_closing)
                    self->registerAt(outward);
            });
    }

    void setWayIn(demo::WayIn wayIn) override { m_wayIn = std::move(wayIn); }

    demo::SendOutcome send(const QByteArray& data, wire::PayloadKind kind) override
    {
        return m_isOpen && !m_closing ? m_poster.post(data, kind) : demo::SendOutcome::NotOpen;
    }

    void close() override
    {
        m_closing = true;
        m_watch.stop();
        m_client.abort();
        m_patience.start(1500ms);
        if (m_id.isEmpty())
            QTimer::singleShot(0, this, [this] { forget(); });
        else
            ask(Question::Delete);
    }

    demo::WireBytes wireBytes() const override
    {
        demo::WireBytes sum = wireBytesOf(m_client);
        for (const demo::WireBytes& more : { m_poster.wireBytes(), m_received, m_receiver ? m_receiver->wireBytes() : demo::WireBytes() })
            sum += more;
        return sum;
    }

private:
    enum class Question { Register, StillKnown, StillThere, Delete };

    Result<quint16> listen()
    {
        if (m_receiver)
            return m_receiver->port();
        // The path is nobody else's to guess. The bound is that of an event of 1 MiB as JSON, all escaped.
        const QByteArray path = "/hook/" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
        const auto number = [self = QPointer(this)](const http::Request& head) { return self ? self->numberOf(head) : 0; };
        m_receiver = std::make_unique<WebhookReceiver>(m_clock, WebhookReceiver::Options { path, 8 * 1024 * 1024, number });
        m_receiver->hold();
        connect(m_receiver.get(), &WebhookReceiver::applied, this, &WebhookTransport::deliver);
        connect(m_receiver.get(), &WebhookReceiver::repeated, this, [this](const QByteArray& id, const QByteArray& body, quint32 delivery) {
            Q_EMIT note(QCoreApplication::translate("transports", "%1 came again").arg(QString::fromLatin1(id)));
            deliver(id, body, delivery);
        });
        connect(m_receiver.get(), &WebhookReceiver::refused, this, [this](int status, const QByteArray& why) {
            Q_EMIT note(QCoreApplication::translate("transports", "a delivery was refused with %1: %2").arg(status).arg(QString::fromUtf8(why)));
        });
        connect(m_receiver.get(), &WebhookReceiver::answered, this, [this](quint32 delivery, int status) {
            m_teller.answered(delivery, [status] { return statusLine(status); }, false, ExchangeTeller::Way::Up);
        });
        const auto port = m_receiver->listen(0);
        m_path = path;
        if (port)
            m_callback = callbackAt(*port);
        else
            m_receiver.reset();
        return port;
    }

    // The path is a secret, the id is not.
    quint32 numberOf(const http::Request& head)
    {
        return m_teller.asked([&head] {
            const QByteArray id = head.headers.value("webhook-id");
            const QString method = QString::fromLatin1(head.method.left(20));
            return id.isEmpty() ? method : QStringLiteral("%1, webhook-id: %2").arg(method, QString::fromLatin1(id.left(80)));
        }, ExchangeTeller::Way::Down);
    }

    QByteArray callbackAt(quint16 port) const { return "http://127.0.0.1:" + QByteArray::number(port) + m_path; }

    void registerAt(quint16 outward)
    {
        if (outward == 0) {
            end(closedAsImpossible(QCoreApplication::translate("transports", "There is no way in to the receiver.")));
            return;
        }
        m_callback = callbackAt(outward);
        ask(Question::Register);
    }

    void ask(Question question)
    {
        m_question = question;
        m_body.clear();
        m_head = {};
        QUrl url = m_request.target.url;
        if (question != Question::Register)
            url.setPath(url.path() + u'/' + m_id);
        static const QHash<Question, QByteArray> methods { { Question::Register, "POST" },
            { Question::StillKnown, "GET" }, { Question::StillThere, "GET" }, { Question::Delete, "DELETE" } };
        http::Request request = requestTo(m_request.target, methods.value(question), url);
        if (question == Question::Register) {
            QJsonObject wish { { QStringLiteral("url"), QString::fromLatin1(m_callback) },
                { QStringLiteral("events"), QJsonArray { QStringLiteral("*") } } };
            if (m_request.since)
                wish.insert(QStringLiteral("since"), static_cast<qint64>(*m_request.since));
            request.headers.set("Content-Type", "application/json");
            request.body = QJsonDocument(wish).toJson(QJsonDocument::Compact);
        }
        m_asked = m_teller.asked([&] { return requestLine(request.method, url); });
        m_client.send(request);
    }

    // The answer of which opened() is made is told there.
    void tellAnswer()
    {
        const bool empty = m_question == Question::StillThere && m_head.status == 200;
        m_teller.answered(std::exchange(m_asked, 0), [this] { return statusLine(m_head.status); }, empty);
    }

    void onAnswer()
    {
        const QJsonObject answer = QJsonDocument::fromJson(m_body).object();
        switch (m_question) {
        case Question::Register:
            onRegistered(answer);
            return;
        case Question::StillKnown:
        case Question::StillThere:
            onKnown(answer);
            return;
        case Question::Delete:
            tellAnswer();
            forget();
            return;
        }
    }

    void onRegistered(const QJsonObject& answer)
    {
        const auto key = webhookKey(answer.value(QLatin1String("secret")).toString().toLatin1());
        const QString id = answer.value(QLatin1String("id")).toString();
        if (m_head.status != 201) {
            tellAnswer();
            end(closedByStatus(m_head, QCoreApplication::translate("transports", "the registration")));
        } else if (!key || id.isEmpty()) {
            tellAnswer();
            end(closedAsImpossible(QCoreApplication::translate("transports", "The server's answer to the registration has no usable id and secret.")));
        } else {
            m_id = id;
            m_receiver->setKeys({ *key });
            nowOpen(QCoreApplication::translate("transports", "201 Created, delivered to 127.0.0.1:%1").arg(m_receiver->port()));
        }
    }

    void onKnown(const QJsonObject& answer)
    {
        const bool disabled = answer.value(QLatin1String("disabled")).toBool();
        if (m_isOpen || m_head.status != 200 || disabled)
            tellAnswer();
        if (m_head.status == 200 && disabled) {
            m_id.clear();
            end(closedAsImpossible(QCoreApplication::translate("transports", "The server has disabled the registration.")));
        } else if (m_head.status == 200) {
            nowOpen(QCoreApplication::translate("transports", "200 OK, the registration still stands"));
        } else if (m_head.status == 404 && m_question == Question::StillKnown) {
            m_id.clear();
            ask(Question::Register);
        } else if (m_head.status == 404) {
            m_id.clear();
            end({ { QStringLiteral("server"), 404, {}, QCoreApplication::translate("transports", "The server has forgotten the registration; it is made again.") },
                {}, false });
        } else {
            end(closedByStatus(m_head, QCoreApplication::translate("transports", "the question after the registration")));
        }
    }

    void onFailed(const Error& error)
    {
        if (m_question == Question::Delete)
            forget();
        else
            end(m_isOpen ? closedByLaterFailure(error) : closedByFailure(error));
    }

    void nowOpen(const QString& detail)
    {
        if (std::exchange(m_isOpen, true))
            return;
        m_watch.start();
        Q_EMIT opened({ detail, {}, std::exchange(m_asked, 0) });
        if (m_receiver && m_isOpen)
            m_receiver->release();
    }

    void deliver(const QByteArray& id, const QByteArray& body, quint32 delivery)
    {
        demo::Message message;
        message.data = body;
        message.lastEventId = QString::fromLatin1(id);
        message.ownId = true;
        message.at = m_clock.monotonic();
        message.exchange = delivery;
        message.envelope = wire::fromJson(body);
        Q_EMIT received(message);
    }

    // The polite end is over: nothing of us is left at the server.
    void forget()
    {
        m_id.clear();
        if (m_receiver) {
            const demo::WireBytes bytes = m_receiver->wireBytes();
            m_received = { m_received.in + bytes.in, m_received.out + bytes.out, m_received.connections + bytes.connections };
            m_receiver.release()->deleteLater();
        }
        end(closedByUser());
    }

    void end(const demo::Closed& closed)
    {
        if (!std::exchange(m_active, false))
            return;
        m_isOpen = false;
        m_watch.stop();
        m_patience.stop();
        m_client.abort();
        m_poster.clear();
        if (m_receiver)
            m_receiver->hold(); // what comes now waits for the next open()
        Q_EMIT this->closed(closed);
    }

    SystemClock m_clock;
    http::HttpClient m_client;
    ExchangeTeller m_teller;
    quint32 m_asked = 0; // our question, until it is answered
    MessagePoster m_poster;
    std::unique_ptr<WebhookReceiver> m_receiver; // stays over reconnects: the server knows its port
    demo::WireBytes m_received; // of receivers before
    demo::OpenRequest m_request;
    demo::WayIn m_wayIn;
    QByteArray m_path;
    QByteArray m_callback; // as the server is told
    QString m_id; // of the registration
    Question m_question = Question::Register;
    http::Response m_head;
    QByteArray m_body;
    QTimer m_watch;
    QTimer m_patience;
    bool m_active = false;
    bool m_isOpen = false;
    bool m_closing = false;
};

} // namespace

std::unique_ptr<demo::Transport> makeWebhookTransport(const TransportOptions&, QObject* parent)
{
    return std::make_unique<WebhookTransport>(parent);
}

} // namespace wirewise::transports

#include "webhook_transport.moc"
