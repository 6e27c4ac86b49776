// SPDX-License-Identifier: GPL-3.0-or-later
// How a numbered event travels where the transport has no schema of its own.
//
// Text (SSE data, WebSocket text, polling, webhooks), one JSON object, keys in this order:
//   {"type":"event","seq":7,"sent_ns":123,"kind":"text","data":"..."}     kind binary: "base64" for "data";
//   kind json: "data" is the JSON value itself
//   {"type":"resume","next":8}          first on a WebSocket: the number the stream goes on with
//   {"type":"gap","from":1,"to":20}
// Binary (WebSocket binary frames): 8 bytes seq, 8 bytes sent_ns, both big-endian, then the payload.
//
// JSON escapes line ends, so a payload can never become protocol (an SSE field, a second event).
#pragma once

#include "core/wire/feed_event.h"

#include <variant>

namespace wirewise::wire {

struct Resume
{
    Seq next = 0;

    friend bool operator==(const Resume&, const Resume&) = default;
};

using Envelope = std::variant<FeedEvent, Gap, Resume>;

// Never fails: Text and Json payloads that are not what they say are sent as Binary.
QByteArray toJson(const FeedEvent& event);
QByteArray toJson(const Gap& gap);
QByteArray toJson(const Resume& resume);
QByteArray toBinary(const FeedEvent& event);

// Nothing when the bytes are not one of ours (a foreign endpoint's message): that is no error.
std::optional<Envelope> fromJson(QByteArrayView json);
std::optional<FeedEvent> fromBinary(QByteArrayView frame);

} // namespace wirewise::wire
