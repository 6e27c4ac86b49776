// SPDX-License-Identifier: GPL-3.0-or-later
// One numbered event of the bundled feed, the same for all five transports.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>

namespace wirewise::wire {

using Seq = std::uint64_t; // from 1, without holes; 0 is "none yet"

enum class PayloadKind { Text, Binary, Json };

struct FeedEvent
{
    Seq seq = 0;
    Nanoseconds sent { 0 }; // server's CLOCK_MONOTONIC when it entered the feed (when it was due)
    PayloadKind kind = PayloadKind::Text;
    QByteArray payload; // UTF-8 for Text and Json

    friend bool operator==(const FeedEvent&, const FeedEvent&) = default;
};

// Events that left the replay ring before they could be read: both ends inclusive.
struct Gap
{
    Seq from = 0;
    Seq to = 0;

    friend bool operator==(const Gap&, const Gap&) = default;
};

// "text", "binary", "json", and back.
QByteArrayView payloadKindName(PayloadKind kind);
std::optional<PayloadKind> payloadKindFromName(QByteArrayView name);

// The kind a Content-Type stands for: text/* is Text, application/json and +json are Json, all else Binary.
PayloadKind payloadKindFromContentType(QByteArrayView contentType);

} // namespace wirewise::wire
