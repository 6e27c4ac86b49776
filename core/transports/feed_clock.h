// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the feed make its events when they are due: a timerfd, because a QTimer's whole milliseconds would show
// as delay in every figure.
#pragma once

#include "core/transports/feed.h"

#include <QObject>
#include <QSocketNotifier>

namespace wirewise::transports {

// Threads: one with an event loop.
class FeedClock : public QObject
{
    Q_OBJECT

public:
    FeedClock(Feed& feed, const Clock& clock);
    ~FeedClock() override;

    void wake(); // the settings have changed (or are there for the first time)
    void stop();

private:
    Feed& m_feed;
    const Clock& m_clock;
    int m_timer;
    QSocketNotifier m_notifier;
    bool m_stopped = false;
};

} // namespace wirewise::transports
