// SPDX-License-Identifier: GPL-3.0-or-later
// Where one streaming connection stands in the feed, and how it gets from there to the present: what the SSE
// and the WebSocket endpoint have in common.
#pragma once

#include "core/transports/feed.h"

namespace wirewise::transports {

// A connection that resumes far back is fed from the ring at the pace it reads; once it has caught up it is
// live: it takes its shard's batches, and is cut when it falls too far behind.
struct StreamPlace
{
    static constexpr qint64 replayWindow = 256 * 1024; // bytes in flight while replaying

    wire::Seq next = 1;
    bool live = false;

    // Index of the first item of a batch this connection has not had yet; items.size() when there is none.
    std::size_t firstNew(const FeedSlice& slice) const
    {
        if (slice.items.empty() || slice.items.back()->event.seq < next)
            return slice.items.size();
        const wire::Seq first = slice.items.front()->event.seq;
        return next <= first ? 0 : static_cast<std::size_t>(next - first);
    }

    // The gap of a batch as far as it concerns this connection.
    std::optional<wire::Gap> newGap(const FeedSlice& slice) const
    {
        if (!slice.gap || slice.gap->to < next)
            return {};
        return wire::Gap { qMax(next, slice.gap->from), slice.gap->to };
    }

    // The next piece to replay, with room for that many bytes; empty, and live from now on, when there is none.
    // The shard's own place is never ahead of what is read here, so nothing falls between.
    FeedSlice replay(const Feed& feed, qint64 room)
    {
        FeedSlice slice = feed.read(next, 1000, room);
        next = slice.next;
        live = slice.isEmpty();
        return slice;
    }
};

} // namespace wirewise::transports
