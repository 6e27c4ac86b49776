// SPDX-License-Identifier: GPL-3.0-or-later
// Readiness of many descriptors and exact deadlines, on top of Qt's loop: one epoll descriptor is all that Qt
// polls, so that a thousand connections cost a turn no more than one (architecture.md, "endpoints in shards").
// While something is going on it waits in epoll itself: a turn of Qt's loop would cost as much as relaying does.
#pragma once

#include "core/base/clock.h"

#include <QSocketNotifier>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace wirewise::proxy {

// Threads: one, with Qt's event loop. Life: outlives every watcher and whatever deadlines capture.
class Poller
{
public:
    class Watcher
    {
    public:
        virtual ~Watcher() = default;
        virtual void ready(int descriptor, quint32 events) = 0; // EPOLLIN, EPOLLOUT, EPOLLERR, EPOLLHUP
    };

    // interrupts: descriptors Qt's loop waits for, such as stdin; it has its turn at once when one is readable.
    // None: it has its turn after each of ours.
    Poller(const Clock& clock, const std::vector<int>& interrupts);
    ~Poller();
    Poller(const Poller&) = delete; // owns descriptors
    Poller& operator=(const Poller&) = delete;

    // Level-triggered; none: not at all, not even errors. To be said before the descriptor is closed.
    void watch(int descriptor, quint32 events, Watcher& watcher);

    // To the microsecond or so. Keys are never used twice.
    using Deadline = std::pair<Nanoseconds, quint64>;
    Deadline at(Nanoseconds when, std::function<void()> call);
    void cancel(const Deadline& deadline);

    // Lives until the turn is over: for those who end inside one of their own calls.
    void bury(std::unique_ptr<Watcher> dead) { m_dead.push_back(std::move(dead)); }

    const Clock& clock() const { return m_clock; }

private:
    struct Watched
    {
        Watcher* watcher = nullptr;
        quint32 events = 0;
        quint32 generation = 0; // a descriptor closed and opened again within a turn is another one
    };

    void turns();
    bool turn(int wait); // whether something happened, and nothing that Qt's loop waits for
    void expire();
    void arm();

    const Clock& m_clock;
    int m_epoll;
    int m_timer;
    const bool m_stays;
    QSocketNotifier m_notifier;
    std::vector<Watched> m_watched; // by descriptor
    std::map<Deadline, std::function<void()>> m_deadlines;
    std::vector<std::unique_ptr<Watcher>> m_dead;
    Nanoseconds m_armed = Nanoseconds::max();
    quint64 m_next = 0;
};

} // namespace wirewise::proxy
