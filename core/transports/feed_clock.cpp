// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/feed_clock.h"

#include <sys/timerfd.h>
#include <unistd.h>

namespace wirewise::transports {

FeedClock::FeedClock(Feed& feed, const Clock& clock)
    : m_feed(feed)
    , m_clock(clock)
    , m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
    , m_notifier(m_timer, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        std::uint64_t expirations = 0;
        if (::read(m_timer, &expirations, sizeof expirations) > 0)
            wake();
    });
}

FeedClock::~FeedClock()
{
    m_notifier.setEnabled(false);
    ::close(m_timer);
}

void FeedClock::wake()
{
    const auto due = m_stopped ? std::nullopt : m_feed.publishDue();
    itimerspec when {};
    if (due) {
        // At most one batch each 100 µs: at high rates events leave in batches, which is what sockets like.
        const Nanoseconds at = std::max(*due, m_clock.monotonic() + std::chrono::microseconds(100));
        when.it_value.tv_sec = std::chrono::duration_cast<std::chrono::seconds>(at).count();
        when.it_value.tv_nsec = (at % std::chrono::seconds(1)).count();
    }
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &when, nullptr);
}

void FeedClock::stop()
{
    m_stopped = true;
    wake();
}

} // namespace wirewise::transports
