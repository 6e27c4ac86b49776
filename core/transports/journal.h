// SPDX-License-Identifier: GPL-3.0-or-later
// What survives SIGKILL when the user asks for it (--journal): the ring's events, the feed's settings, webhook
// registrations and how far each was delivered. One JSON object a line, appended with one write() a batch; a
// torn last line is what a kill leaves and is forgotten. Mode 0600: it holds webhook secrets.
#pragma once

#include "core/base/result.h"
#include "core/transports/feed.h"

#include <QMap>

#include <memory>
#include <mutex>
#include <span>

namespace wirewise::transports {

struct WebhookRecord
{
    QByteArray id; // wh_…
    QByteArray secret; // whsec_…
    QByteArray url;
    wire::Seq next = 1; // the first event not yet delivered
    bool disabled = false; // the receiver said 410
};

struct Remembered
{
    std::vector<wire::FeedEvent> events;
    std::optional<FeedSettings> settings;
    QList<WebhookRecord> webhooks;
};

// Threads: every function from any thread.
class Journal
{
public:
    // Reads what is there, rewrites it compactly and holds the file locked. Fails when it cannot be read or
    // written, or when another server has it.
    static Result<std::unique_ptr<Journal>> open(const QString& file);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    const Remembered& remembered() const { return m_remembered; } // as of open()

    void append(std::span<const wire::FeedEvent> events);
    void feedChanged(const FeedSettings& settings);
    void webhookChanged(const WebhookRecord& record); // new, or disabled
    void webhookDelivered(const QByteArray& id, wire::Seq seq);
    void webhookRemoved(const QByteArray& id);

    bool wantsCompaction() const; // so much was appended that rewriting pays
    void compact(std::span<const wire::FeedEvent> events);

private:
    explicit Journal(const QString& file);

    Result<bool> load();
    void take(const QByteArray& line);
    Result<bool> rewrite(std::span<const wire::FeedEvent> events);
    void write(const QByteArray& lines);

    QString m_file;
    Remembered m_remembered;
    mutable std::mutex m_mutex; // everything below
    int m_descriptor = -1;
    qint64 m_appended = 0;
    std::optional<FeedSettings> m_settings;
    QMap<QByteArray, WebhookRecord> m_webhooks;
};

} // namespace wirewise::transports
