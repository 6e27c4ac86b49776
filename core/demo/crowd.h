// SPDX-License-Identifier: GPL-3.0-or-later
// Some clients of one transport, on one event loop: what they saw, what is said about them. A lane of a run is one
// crowd, or several when it has more clients than a loop can hold. The phases and the feed are the run's.
#pragma once

#include "core/demo/demo_runner.h"
#include "core/demo/demo_session.h"
#include "core/demo/up_sender.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace wirewise::demo {

// Threads: lives on one with an event loop; only what is marked so may be called from elsewhere.
// Life: open() once; ends in ended() once every client has.
class Crowd : public QObject
{
    Q_OBJECT

public:
    // Clients first to first + count - 1 of the request's.
    Crowd(const RunRequest& request, int first, int count, WayIn wayIn, const Clock& clock);
    ~Crowd() override;

    void open(const Target& target, std::optional<wire::Seq> since);
    void moveTo(const Target& target);
    void holdOn();
    void feedBeganAnew();
    void startSending(); // of a workload that goes up
    void stopSending(); // what is under way may still come back
    void drain(wire::Seq newest); // ends in drained() when nothing more is to come for any client
    void close();
    void setEnd(const Closed& closed); // for a crowd that was never opened, or cannot go on
    SendOutcome send(const QByteArray& data, wire::PayloadKind kind); // by the first client
    void log(LogEntry entry); // stamps it

    // Figures, log rows since the last call, and what the first client says about its connection.
    RunSnapshot takeSnapshot();
    measure::RunSummary summary(wire::Seq newest) const; // but for what only the run knows
    bool endedNormally() const { return m_end && m_end->normal; }

    // From any thread. The least advanced client speaks for all.
    RunState state() const { return m_state; }
    bool hasEnded() const { return m_allEnded; }
    bool hasSeenEnough() const { return m_allSatisfied; } // every client, the workload's count
    bool hasDrained() const { return m_drained; }

Q_SIGNALS:
    void changed(); // at most every 30 ms
    void stateChanged(); // of the crowd
    void satisfied();
    void drained();
    void ended();

private:
    std::unique_ptr<DemoSession> makeSession(const Target& target, std::optional<wire::Seq> since, int client);
    void onShown(DemoSession& session, int client, const Message& message);
    void onLogged(const LogEntry& entry);
    void onEnded(const Closed& closed);
    void findState();
    void markChanged();
    void lookWhetherDrained();

    // What a window takes in one go. Rows of the connection itself and of faults come whatever there is; those of
    // the traffic are left out above it, notes above four times of it.
    static constexpr qsizetype rowsPerSnapshot = 3000;

    const RunRequest m_request;
    const int m_first;
    const int m_count;
    WayIn m_wayIn;
    const Clock& m_clock;
    std::vector<std::unique_ptr<DemoSession>> m_sessions;
    std::unique_ptr<UpSender> m_up; // of a workload that goes up
    measure::LatencyHistogram m_latency;
    std::optional<Closed> m_end; // the first abnormal one, else the first
    int m_ended = 0;
    int m_satisfied = 0; // clients that have seen the workload's count
    wire::Seq m_newest = 0; // to drain
    QTimer m_look; // while draining
    QTimer m_pulse; // of changed()
    QList<LogEntry> m_log;
    qint64 m_logDropped = 0;
    std::atomic<RunState> m_state { RunState::Idle };
    std::atomic<bool> m_allEnded { false };
    std::atomic<bool> m_allSatisfied { false };
    std::atomic<bool> m_drained { false };
};

} // namespace wirewise::demo
