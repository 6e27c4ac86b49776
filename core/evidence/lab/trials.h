// SPDX-License-Identifier: GPL-3.0-or-later
// Trials side by side, each on a server and a fault proxy of its own: what happens to one does not touch another.
#pragma once

#include "core/evidence/lab/lab.h"

#include <QTemporaryDir>
#include <QTimer>

#include <atomic>

namespace wirewise::evidence {

// A trial, and what else happens to it.
struct Ordeal
{
    Trial trial; // always through the proxy
    std::chrono::milliseconds killAfter { 0 }; // the server, by SIGKILL, so long after the client is open; 0: never.
                                               // It comes back by itself, on its ports, with its journal.
    bool flowing = false; // events come before the client is open, too
    bool forgetful = false; // the application comes back without its place; the transport may know its own
    std::chrono::milliseconds patience { 2000 }; // with what is late, after the workload's duration
};

// The log of its first client tells most: what was seen when, and when faults came and went.
// Threads: the lab's. Life: begins at once; the destructor drops what still runs.
class RunningTrial : public QObject
{
    Q_OBJECT

public:
    // enough: asked every 50 ms; once it says so the run is stopped, politely. May be empty.
    RunningTrial(Lab& lab, const Ordeal& ordeal, std::function<bool(const RunningTrial&)> enough = {});
    ~RunningTrial() override;

    bool ended() const { return m_ended; }
    const QString& error() const { return m_result.error; }
    const TrialResult& result() const { return m_result; } // so far; segments once it has ended by itself
    const QList<demo::LogEntry>& log() const { return m_result.log; }

    Nanoseconds connectingSince() const { return Nanoseconds(*m_madeAt); } // 0: not yet
    Nanoseconds openSince() const { return m_openSince; }
    Nanoseconds killedAt() const { return m_killedAt; }
    Nanoseconds since(Nanoseconds begun) const { return begun > Nanoseconds(0) ? m_clock.monotonic() - begun : Nanoseconds(0); }

private:
    void take(const demo::RunSnapshot& snapshot);
    void onOpen();
    void end();
    void look();

    SystemClock m_clock;
    Ordeal m_ordeal;
    std::function<bool(const RunningTrial&)> m_enough;
    QTemporaryDir m_directory; // journal, capture
    std::unique_ptr<demo::DemoRunner> m_runner;
    QTimer m_kill;
    QTimer m_look;
    QTimer m_patience;
    TrialResult m_result;
    std::shared_ptr<std::atomic<qint64>> m_madeAt = std::make_shared<std::atomic<qint64>>(0); // the first client, on demo-io
    Nanoseconds m_openSince { 0 };
    Nanoseconds m_killedAt { 0 };
    bool m_ended = false;
};

// Turns the loop until all have ended. An Error when the lab is cancelled, a helper fails or the time is over.
Result<bool> waitFor(Lab& lab, const std::vector<RunningTrial*>& trials, std::chrono::milliseconds atMost);

// What a log tells.
Nanoseconds faultBegan(const QList<demo::LogEntry>& log); // 0: no fault in it
Nanoseconds faultEnded(const QList<demo::LogEntry>& log); // 0: it was on to the end
Nanoseconds firstOf(const QList<demo::LogEntry>& log, demo::LogEntry::Kind kind, Nanoseconds after); // 0: none
bool isEvent(const demo::LogEntry& entry); // one the user was shown

inline double inMs(Nanoseconds time) { return std::chrono::duration<double, std::milli>(time).count(); }

} // namespace wirewise::evidence
