// SPDX-License-Identifier: GPL-3.0-or-later
// The workload that goes up: each client sends when its message is due, whether or not earlier ones have arrived
// (open loop), and the feed brings it back as its next event. The delay is from due until it was shown to the
// client that sent it: up and down again.
#pragma once

#include "core/demo/demo_session.h"

#include <vector>

namespace wirewise::demo {

// Threads: the crowd's. Messages are due one after the other over all clients, so that they do not come in bursts; a
// message that cannot be sent when it is due (no connection, queue full) is not sent later: it is lost. The timer
// has whole milliseconds: up to one of them is in the delay.
class UpSender : public QObject
{
public:
    UpSender(const measure::Workload& workload, int firstClient, const Clock& clock, QObject* parent);

    void start(const std::vector<std::unique_ptr<DemoSession>>& sessions); // which outlive it
    void pause(); // no more are due

    // The delay, where it is one of this client's own that has come back.
    std::optional<Nanoseconds> takeReturned(int client, const Message& message);

    qint64 due() const { return m_next; } // so far
    qint64 returned() const { return m_returned; }

private:
    void sendDue();
    Nanoseconds dueAt(qint64 number) const;
    QByteArray headOf(qint64 number) const;
    QByteArray payload(qint64 number) const;

    const measure::Workload m_workload;
    const int m_first;
    const Clock& m_clock;
    const std::vector<std::unique_ptr<DemoSession>>* m_sessions = nullptr;
    wire::PayloadKind m_kind;
    Nanoseconds m_base { 0 };
    qint64 m_next = 0; // over all clients: client = next modulo clients
    qint64 m_returned = 0;
    bool m_paused = false;
    QTimer m_timer;
};

} // namespace wirewise::demo
