// SPDX-License-Identifier: GPL-3.0-or-later
// Standard Webhooks 1.0, the sender's side: HMAC-SHA256 over "id.timestamp.body", raw bytes.
#pragma once

#include <QByteArray>

#include <chrono>

namespace wirewise::transports {

QByteArray newWebhookSecret(); // whsec_ and 32 random bytes in base64

// "v1,…". secret: whsec_ and base64.
QByteArray webhookSignature(
    const QByteArray& secret, const QByteArray& id, std::chrono::seconds timestamp, const QByteArray& body);

} // namespace wirewise::transports
