// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proxy/poller.h"

#include <algorithm>
#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace wirewise::proxy {

namespace {

constexpr int patience = 10; // ms without an event, then Qt's loop waits
constexpr int mostTurns = 1000; // then it has its turn, whatever goes on
constexpr quint64 interrupt = ~0ull; // stands for one of the interrupts

} // namespace

Poller::Poller(const Clock& clock, const std::vector<int>& interrupts)
    : m_clock(clock)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK))
    , m_stays(!interrupts.empty())
    , m_notifier(m_epoll, QSocketNotifier::Read)
{
    for (const int descriptor : interrupts) {
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.u64 = interrupt;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event); // a plain file cannot be waited for, and need not
    }
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.u64 = static_cast<quint32>(m_timer);
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_timer, &event);
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { turns(); });
}

Poller::~Poller()
{
    m_dead.clear();
    m_notifier.setEnabled(false);
    ::close(m_timer);
    ::close(m_epoll);
}

void Poller::watch(int descriptor, quint32 events, Watcher& watcher)
{
    const auto index = static_cast<size_t>(descriptor);
    if (index >= m_watched.size())
        m_watched.resize(index + 64);
    Watched& watched = m_watched[index];
    if (watched.events == events && watched.watcher == (events ? &watcher : nullptr))
        return;
    const int operation = events == 0 ? EPOLL_CTL_DEL : watched.events == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    if (events == 0)
        ++watched.generation;
    watched.events = events;
    watched.watcher = events ? &watcher : nullptr;
    epoll_event event {};
    event.events = events;
    event.data.u64 = static_cast<quint64>(watched.generation) << 32 | static_cast<quint32>(descriptor);
    epoll_ctl(m_epoll, operation, descriptor, &event);
}

void Poller::turns()
{
    int left = m_stays ? mostTurns : 1;
    for (int wait = 0; left > 0 && turn(wait); wait = patience)
        --left;
}

bool Poller::turn(int wait)
{
    epoll_event events[64];
    const int n = epoll_wait(m_epoll, events, 64, wait);
    bool interrupted = false;
    for (int i = 0; i < n; ++i) {
        const auto descriptor = static_cast<int>(events[i].data.u64 & 0xffff'ffff);
        if (events[i].data.u64 == interrupt) {
            interrupted = true;
            continue;
        }
        if (descriptor == m_timer) {
            expire();
            continue;
        }
        const Watched& watched = m_watched[static_cast<size_t>(descriptor)];
        if (watched.watcher && watched.generation == events[i].data.u64 >> 32)
            watched.watcher->ready(descriptor, events[i].events);
    }
    m_dead.clear();
    return n > 0 && !interrupted;
}

Poller::Deadline Poller::at(Nanoseconds when, std::function<void()> call)
{
    const Deadline deadline { when, ++m_next };
    m_deadlines.emplace(deadline, std::move(call));
    if (when < m_armed)
        arm();
    return deadline;
}

void Poller::cancel(const Deadline& deadline)
{
    m_deadlines.erase(deadline); // should it have been the first, the timer comes for nothing once
}

void Poller::expire()
{
    quint64 times = 0;
    [[maybe_unused]] const auto n = ::read(m_timer, &times, sizeof times);
    m_armed = Nanoseconds::max();
    // What calls add for now has its turn after the descriptors.
    const Deadline last { m_clock.monotonic(), m_next };
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= last) {
        const auto call = std::move(m_deadlines.begin()->second);
        m_deadlines.erase(m_deadlines.begin());
        call();
    }
    arm();
}

void Poller::arm()
{
    if (m_deadlines.empty() || m_deadlines.begin()->first.first >= m_armed)
        return;
    m_armed = m_deadlines.begin()->first.first;
    const auto when = std::max(m_armed, Nanoseconds(1)).count(); // nought would disarm
    itimerspec spec {};
    spec.it_value.tv_sec = when / 1'000'000'000;
    spec.it_value.tv_nsec = when % 1'000'000'000;
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &spec, nullptr);
}

} // namespace wirewise::proxy
