// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/webhook/webhook_sender.h"

#include "core/transports/webhook/webhook_signature.h"
#include "core/wire/envelope.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace wirewise::transports {

namespace {

using std::chrono::milliseconds;

// faults.md section 5: the public schedule compressed for a demonstration, then every 5 s.
constexpr std::array schedule { milliseconds(300), milliseconds(600), milliseconds(1200), milliseconds(2400),
    milliseconds(5000) };
constexpr int mostAttempts = 20;
constexpr double jitter = 0.2;
constexpr auto timeout = std::chrono::seconds(5);
constexpr auto longestRetryAfter = std::chrono::seconds(300);
constexpr qsizetype attemptsKept = 1000;

QByteArray eventId(wire::Seq seq)
{
    return "evt_" + QByteArray::number(static_cast<qulonglong>(seq));
}

// Seconds, or an HTTP date.
milliseconds parseRetryAfter(const QByteArray& text, milliseconds now)
{
    bool ok = false;
    const qlonglong seconds = text.toLongLong(&ok);
    milliseconds wait { 0 };
    if (ok && seconds > 0)
        wait = std::chrono::seconds(qMin<qlonglong>(seconds, longestRetryAfter.count()));
    else if (const QDateTime at = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date); at.isValid())
        wait = milliseconds(at.toMSecsSinceEpoch()) - now;
    return std::clamp<milliseconds>(wait, milliseconds(0), longestRetryAfter);
}

} // namespace

WebhookSender::WebhookSender(
    const EndpointContext& context, const WebhookRecord& record, const WebhookTarget& target)
    : m_context(context)
    , m_record(record)
    , m_target(target)
    , m_random(QRandomGenerator::system()->generate64())
{
    m_client.setServer(target.address, target.port);
    m_client.setTimeouts({ timeout, timeout, timeout });
    m_retry.setSingleShot(true);
    m_timeout.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &WebhookSender::wake);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        m_client.abort();
        done(0, QStringLiteral("no answer within 5 s"));
    });
    connect(&m_client, &http::HttpClient::headReceived, this, [this](const http::Response& head) {
        m_status = head.status;
        m_retryAfter = head.headers.value("Retry-After");
    });
    connect(&m_client, &http::HttpClient::finished, this, [this] { done(m_status, {}); });
    connect(&m_client, &http::HttpClient::failed, this, [this](const Error& error) { done(0, error.message); });
}

void WebhookSender::wake()
{
    if (m_job || m_stopped || (m_record.disabled && m_resend.isEmpty()))
        return;
    m_job = nextJob();
    if (m_job)
        send();
}

std::optional<WebhookSender::Job> WebhookSender::nextJob()
{
    if (!m_resend.isEmpty()) {
        const wire::Seq seq = m_resend.takeFirst();
        const FeedSlice slice = m_context.feed.read(seq, 1, 1);
        if (!slice.gap && !slice.items.empty())
            return Job { eventId(seq), slice.items.front()->json, seq, 1, true };
    }
    if (m_retry.isActive())
        return {};
    if (m_waiting)
        return std::exchange(m_waiting, {});
    const FeedSlice slice = m_context.feed.read(m_record.next, 1, 1);
    if (slice.gap) {
        const auto number = [](wire::Seq seq) { return QByteArray::number(static_cast<qulonglong>(seq)); };
        return Job { "gap_" + number(slice.gap->from) + '_' + number(slice.gap->to), wire::toJson(*slice.gap),
            slice.gap->to, 1, false };
    }
    if (slice.items.empty())
        return {};
    const FeedItem& item = *slice.items.front();
    return Job { eventId(item.event.seq), item.json, item.event.seq, 1, false };
}

void WebhookSender::send()
{
    const auto timestamp = std::chrono::duration_cast<std::chrono::seconds>(m_context.clock.wall());
    http::Request request;
    request.method = "POST";
    request.target = m_target.path;
    request.headers = {
        { "Host", m_target.host },
        { "User-Agent", "wirewise/" WIREWISE_VERSION },
        { "Content-Type", "application/json" },
        { "webhook-id", m_job->id },
        { "webhook-timestamp", QByteArray::number(static_cast<qlonglong>(timestamp.count())) },
        { "webhook-signature", webhookSignature(m_record.secret, m_job->id, timestamp, m_job->body) },
    };
    request.body = m_job->body;
    m_status = 0;
    m_retryAfter.clear();
    m_timeout.start(timeout);
    m_client.send(request);
}

void WebhookSender::done(int status, const QString& error)
{
    m_timeout.stop();
    if (!m_job)
        return;
    const Job job = *std::exchange(m_job, {});
    WebhookAttempt attempt { job.id, job.attempt, m_context.clock.wall(), status, error, {} };
    if (status >= 200 && status < 300)
        accepted(job);
    else
        refusedWith(status, job, attempt);
    m_attempts.append(attempt);
    if (m_attempts.size() > attemptsKept)
        m_attempts.removeFirst();
    wake();
}

void WebhookSender::accepted(const Job& job)
{
    ++m_context.figures.events;
    m_failed.removeAll(job.last);
    if (job.manual)
        return;
    m_record.next = job.last + 1;
    if (m_context.journal)
        m_context.journal->webhookDelivered(m_record.id, job.last);
}

void WebhookSender::refusedWith(int status, const Job& job, WebhookAttempt& attempt)
{
    if (status == 410) {
        m_record.disabled = true;
        save();
        return;
    }
    if (job.manual)
        return;
    if (job.attempt >= mostAttempts) {
        m_failed.append(job.last);
        m_record.next = job.last + 1;
        save();
        return;
    }
    attempt.next = std::max(backoff(job.attempt), parseRetryAfter(m_retryAfter, m_context.clock.wall()));
    m_waiting = job;
    ++m_waiting->attempt;
    m_retry.start(*attempt.next);
}

milliseconds WebhookSender::backoff(int attempt)
{
    const auto step = schedule[std::min(static_cast<std::size_t>(attempt), schedule.size()) - 1];
    const double factor = 1 - jitter + 2 * jitter * m_random.unit();
    return milliseconds(static_cast<qint64>(static_cast<double>(step.count()) * factor));
}

bool WebhookSender::resend(wire::Seq seq)
{
    const FeedSlice slice = m_context.feed.read(seq, 1, 1);
    if (seq == 0 || slice.gap || slice.items.empty())
        return false;
    m_resend.append(seq);
    wake();
    return true;
}

void WebhookSender::stop()
{
    m_stopped = true;
    m_retry.stop();
}

void WebhookSender::save()
{
    if (m_context.journal)
        m_context.journal->webhookChanged(m_record);
}

} // namespace wirewise::transports
