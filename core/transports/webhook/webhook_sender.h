// SPDX-License-Identifier: GPL-3.0-or-later
// One registered webhook: delivers the feed to it event by event, in order, one at a time, until each was
// accepted. The queue is a place in the feed, so it costs nothing and survives with the journal.
#pragma once

#include "core/base/random.h"
#include "core/http/http_client.h"
#include "core/transports/endpoint.h"
#include "core/transports/journal.h"
#include "core/transports/webhook/webhook_target.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace wirewise::transports {

struct WebhookAttempt
{
    QByteArray event; // evt_7
    int attempt = 1;
    std::chrono::milliseconds at { 0 }; // wall clock
    int status = 0; // 0: no answer
    QString error;
    std::optional<std::chrono::milliseconds> next; // until the next attempt
};

// Threads: the main shard's.
class WebhookSender : public QObject
{
    Q_OBJECT

public:
    WebhookSender(const EndpointContext& context, const WebhookRecord& record, const WebhookTarget& target);

    const WebhookRecord& record() const { return m_record; }
    const QList<WebhookAttempt>& attempts() const { return m_attempts; } // the last 1,000
    const QList<wire::Seq>& failed() const { return m_failed; } // given up

    void wake(); // the feed has more
    bool resend(wire::Seq seq); // once, beside the queue; false when the event has left the ring
    void stop(); // what is under way may end; nothing new begins
    bool isBusy() const { return m_job.has_value(); }

private:
    struct Job
    {
        QByteArray id;
        QByteArray body;
        wire::Seq last = 0; // the queue goes on behind it
        int attempt = 1;
        bool manual = false;
    };

    std::optional<Job> nextJob();
    void send();
    void done(int status, const QString& error);
    void accepted(const Job& job);
    void refusedWith(int status, const Job& job, WebhookAttempt& attempt);
    std::chrono::milliseconds backoff(int attempt);
    void save();

    EndpointContext m_context;
    WebhookRecord m_record;
    WebhookTarget m_target;
    http::HttpClient m_client;
    QTimer m_retry;
    QTimer m_timeout;
    Random m_random;
    std::optional<Job> m_job; // under way
    std::optional<Job> m_waiting; // for its next attempt
    QList<wire::Seq> m_resend;
    QList<WebhookAttempt> m_attempts;
    QList<wire::Seq> m_failed;
    int m_status = 0;
    QByteArray m_retryAfter;
    bool m_stopped = false;
};

} // namespace wirewise::transports
