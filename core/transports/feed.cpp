// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/feed.h"

#include "core/transports/journal.h"
#include "core/wire/envelope.h"

#include <algorithm>
#include <cmath>

namespace wirewise::transports {

namespace {

constexpr std::size_t mostAtOnce = 5000;
constexpr auto hopelesslyLate = std::chrono::seconds(10);

// start and then words, exactly size bytes.
QByteArray filler(QByteArrayView start, qsizetype size)
{
    static constexpr QByteArrayView words = "the quick brown fox jumps over the lazy dog ";
    QByteArray out(size, Qt::Uninitialized);
    char* at = std::copy_n(start.data(), qMin(start.size(), size), out.data());
    for (char* const end = out.data() + size; at < end;)
        at = std::copy_n(words.data(), qMin(words.size(), end - at), at);
    return out;
}

qint64 weight(const FeedItem& item)
{
    return item.event.payload.size() + item.json.size() + 128;
}

} // namespace

QByteArray feedPayload(wire::PayloadKind kind, int size, wire::Seq seq)
{
    const QByteArray number = QByteArray::number(static_cast<qulonglong>(seq));
    switch (kind) {
    case wire::PayloadKind::Text:
        return filler("event " + number + ": ", size);
    case wire::PayloadKind::Json: {
        const QByteArray head = "{\"n\":" + number + ",\"text\":\"";
        return filler(head, qMax<qsizetype>(head.size(), size - 2)) + "\"}";
    }
    case wire::PayloadKind::Binary:
        break;
    }
    QByteArray out(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        out[i] = static_cast<char>(i & 0xff);
    return out;
}

Feed::Feed(const Clock& clock, Journal* journal, const std::vector<wire::FeedEvent>& earlier)
    : m_clock(clock)
    , m_journal(journal)
    , m_base(clock.monotonic())
{
    for (const wire::FeedEvent& event : earlier) {
        m_ring.push_back(std::make_shared<const FeedItem>(FeedItem { event, wire::toJson(event) }));
        m_bytes += weight(*m_ring.back());
        m_newest = event.seq;
    }
    trim();
}

Feed::~Feed() = default;

FeedSettings Feed::settings() const
{
    const std::scoped_lock lock(m_mutex);
    return m_settings;
}

void Feed::setSettings(const FeedSettings& settings)
{
    const std::scoped_lock lock(m_mutex);
    m_settings = settings;
    m_base = m_clock.monotonic();
    m_made = 0;
    if (m_journal)
        m_journal->feedChanged(settings);
}

wire::FeedEvent Feed::nextEvent(Nanoseconds sent, wire::PayloadKind kind, QByteArray payload)
{
    return { ++m_newest, sent, kind, std::move(payload) };
}

void Feed::enter(std::vector<wire::FeedEvent> events)
{
    if (m_journal)
        m_journal->append(events);
    for (wire::FeedEvent& event : events) {
        QByteArray json = wire::toJson(event);
        m_ring.push_back(std::make_shared<const FeedItem>(FeedItem { std::move(event), std::move(json) }));
        m_bytes += weight(*m_ring.back());
    }
    trim();
    if (m_journal && m_journal->wantsCompaction()) {
        std::vector<wire::FeedEvent> kept;
        kept.reserve(m_ring.size());
        std::transform(m_ring.begin(), m_ring.end(), std::back_inserter(kept),
            [](const FeedItemPtr& item) { return item->event; });
        m_journal->compact(kept);
    }
}

void Feed::trim()
{
    while (m_ring.size() > ringEvents || (m_bytes > ringBytes && m_ring.size() > 1)) {
        m_bytes -= weight(*m_ring.front());
        m_ring.pop_front();
    }
}

wire::Seq Feed::publish(wire::PayloadKind kind, const QByteArray& payload)
{
    wire::Seq seq = 0;
    {
        const std::scoped_lock lock(m_mutex);
        std::vector<wire::FeedEvent> one { nextEvent(m_clock.monotonic(), kind, payload) };
        seq = m_newest;
        enter(std::move(one));
    }
    announce();
    return seq;
}

std::optional<Nanoseconds> Feed::publishDue()
{
    std::optional<Nanoseconds> nextDue;
    bool made = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_settings.paused || m_settings.rate <= 0)
            return {};
        const Nanoseconds now = m_clock.monotonic();
        const auto due = [this] {
            return m_base + Nanoseconds(static_cast<qint64>((m_made + 1) * 1e9 / m_settings.rate));
        };
        if (now - due() > hopelesslyLate) { // a rate this machine cannot hold, or a long freeze: start anew
            m_base = now;
            m_made = 0;
        }
        std::vector<wire::FeedEvent> batch;
        batch.reserve(64);
        while (due() <= now && batch.size() < mostAtOnce) {
            batch.push_back(nextEvent(due(), m_settings.kind,
                feedPayload(m_settings.kind, m_settings.size, m_newest + 1)));
            m_made += 1;
        }
        nextDue = due();
        made = !batch.empty();
        if (made)
            enter(std::move(batch));
    }
    if (made)
        announce();
    return nextDue;
}

FeedSlice Feed::read(wire::Seq next, std::size_t maxEvents, qint64 maxBytes) const
{
    const std::scoped_lock lock(m_mutex);
    FeedSlice slice;
    slice.next = next = qBound<wire::Seq>(1, next, m_newest + 1);
    const wire::Seq first = m_newest + 1 - m_ring.size();
    if (next < first) {
        slice.gap = wire::Gap { next, first - 1 };
        slice.next = next = first;
    }
    qint64 bytes = 0;
    for (std::size_t i = next - first; i < m_ring.size() && slice.items.size() < maxEvents; ++i) {
        bytes += m_ring[i]->json.size();
        if (bytes > maxBytes && !slice.items.empty())
            break;
        slice.items.push_back(m_ring[i]);
    }
    slice.next += slice.items.size();
    return slice;
}

wire::Seq Feed::newest() const
{
    const std::scoped_lock lock(m_mutex);
    return m_newest;
}

wire::Seq Feed::oldest() const
{
    const std::scoped_lock lock(m_mutex);
    return m_newest + 1 - m_ring.size();
}

void Feed::addListener(Listener* listener)
{
    const std::scoped_lock lock(m_listenerMutex);
    m_listeners.push_back(listener);
}

void Feed::removeListener(Listener* listener)
{
    const std::scoped_lock lock(m_listenerMutex);
    std::erase(m_listeners, listener);
}

void Feed::announce()
{
    // Held while telling, so that a listener cannot go away in the middle; recursion (a listener that publishes)
    // is not possible, because listeners only read.
    const std::scoped_lock lock(m_listenerMutex);
    for (Listener* listener : m_listeners)
        listener->feedChanged();
}

} // namespace wirewise::transports
