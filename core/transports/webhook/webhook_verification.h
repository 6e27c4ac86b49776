// SPDX-License-Identifier: GPL-3.0-or-later
// Standard Webhooks 1.0, the receiver's side: is this delivery genuine, and is it new?
#pragma once

#include "core/http/http_message.h"

#include <QHash>
#include <QQueue>
#include <QString>

#include <chrono>
#include <optional>

namespace wirewise::transports {

// The key inside "whsec_" + base64; nothing unless it is 24 to 64 bytes.
std::optional<QByteArray> webhookKey(const QByteArray& secret);

struct WebhookVerdict
{
    int status = 0; // 0: genuine; else what to answer
    QByteArray why;
    QByteArray id;

    bool isGenuine() const { return status == 0; }
};

// Signed is "id.timestamp.body", raw bytes, by one of the keys (rotation). Stricter than the npm library: a
// timestamp is digits only, a body is never turned into text, an id has no dot (or the parts could be shifted),
// no header comes twice. Compared in constant time. `now` is wall clock: 300 s either way are tolerated.
WebhookVerdict verifyWebhook(const http::Headers& headers, const QByteArray& body, const QList<QByteArray>& keys,
    std::chrono::seconds now);

// The ids of what was applied: 10,000 of them, for at least 10 minutes unless more came meanwhile.
// Threads: a value; one thread uses it.
class WebhookIds
{
public:
    // False when it was there already.
    bool insert(const QByteArray& id, std::chrono::seconds monotonic);

private:
    static constexpr qsizetype most = 10000;
    static constexpr std::chrono::minutes keep { 10 };

    QHash<QByteArray, std::chrono::seconds> m_seen;
    QQueue<QByteArray> m_order;
};

} // namespace wirewise::transports
