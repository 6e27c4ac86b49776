// SPDX-License-Identifier: GPL-3.0-or-later
// One message as a client end received it.
#pragma once

#include "core/wire/envelope.h"

#include <QString>

namespace wirewise::demo {

struct Message
{
    QByteArray data; // as it came: text frame, SSE data, response or request body
    bool binary = false; // a binary frame or body: show as base64 or hex, never as text
    QString type = QStringLiteral("message"); // the SSE event name; "message" elsewhere
    QString lastEventId; // SSE's last event id, the polling cursor, webhook-id; else empty
    bool ownId = false; // the message brought that id itself; else it is an earlier one's
    Nanoseconds at { 0 }; // CLOCK_MONOTONIC when it was complete
    quint32 exchange = 0; // came in the answer to (polling), or as (webhooks), this request
    std::optional<wire::Envelope> envelope; // decoded, where it is one of the bundled feed's
};

} // namespace wirewise::demo
