// SPDX-License-Identifier: GPL-3.0-or-later
// The one source of numbered events behind all five endpoints. Readers keep a place (the next number they
// want) and read from the ring; nothing is ever pushed into a queue that could grow. Who falls out of the ring
// is told the gap.
#pragma once

#include "core/wire/feed_event.h"

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace wirewise::transports {

class Journal;

struct FeedSettings
{
    double rate = 10; // events a second; 0: none of its own
    int size = 256; // bytes of payload
    wire::PayloadKind kind = wire::PayloadKind::Text;
    bool paused = false;

    static constexpr double maxRate = 1'000'000;
    static constexpr int maxSize = 1024 * 1024;
};

// An event and its envelope, made once however many readers there are.
struct FeedItem
{
    wire::FeedEvent event;
    QByteArray json;
};
using FeedItemPtr = std::shared_ptr<const FeedItem>;

struct FeedSlice
{
    std::optional<wire::Gap> gap; // before the items
    std::vector<FeedItemPtr> items; // in order, without holes
    wire::Seq next = 1; // where to read on

    bool isEmpty() const { return items.empty() && !gap; }
};

// Threads: every function from any thread; listeners are called on the thread that published.
class Feed
{
public:
    // Told that there is something to read, with no lock held. Must be quick: read on your own thread.
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void feedChanged() = 0;
    };

    static constexpr std::size_t ringEvents = 10'000; // faults.md section 8
    static constexpr qint64 ringBytes = 64 * 1024 * 1024; // so that large payloads cannot eat the machine

    // journal may be null; earlier is what it remembered.
    Feed(const Clock& clock, Journal* journal, const std::vector<wire::FeedEvent>& earlier = {});
    ~Feed();
    Q_DISABLE_COPY_MOVE(Feed)

    FeedSettings settings() const;
    void setSettings(const FeedSettings& settings);

    // Enters what a client sent as the next event.
    wire::Seq publish(wire::PayloadKind kind, const QByteArray& payload);

    // Enters every event that is due by now, stamped with the moment it was due (open loop, faults.md
    // section 6), and says when the next one is; nothing when paused or at rate 0.
    std::optional<Nanoseconds> publishDue();

    // From next on: at least one event if there is one, then as many as fit.
    FeedSlice read(wire::Seq next, std::size_t maxEvents, qint64 maxBytes) const;
    wire::Seq newest() const; // 0: none yet
    wire::Seq oldest() const; // first in the ring; newest() + 1 when it is empty

    void addListener(Listener* listener);
    void removeListener(Listener* listener); // not from inside feedChanged()

private:
    wire::FeedEvent nextEvent(Nanoseconds sent, wire::PayloadKind kind, QByteArray payload);
    void enter(std::vector<wire::FeedEvent> events);
    void trim();
    void announce();

    const Clock& m_clock;
    Journal* m_journal;
    mutable std::mutex m_mutex; // everything below but the listeners
    std::deque<FeedItemPtr> m_ring;
    qint64 m_bytes = 0;
    wire::Seq m_newest = 0;
    FeedSettings m_settings;
    Nanoseconds m_base { 0 }; // due = base + made / rate
    double m_made = 0;
    std::mutex m_listenerMutex;
    std::vector<Listener*> m_listeners;
};

// The feed's own payload: readable, exactly size bytes for text and binary, about that for JSON.
QByteArray feedPayload(wire::PayloadKind kind, int size, wire::Seq seq);

} // namespace wirewise::transports
