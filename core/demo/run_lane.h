// SPDX-License-Identifier: GPL-3.0-or-later
// One transport's part of a run: its clients, what they saw, what is said about them. The phases and the feed are
// the run's.
#pragma once

#include "core/demo/demo_runner.h"
#include "core/demo/demo_session.h"

#include <memory>
#include <vector>

namespace wirewise::demo {

// Threads: demo-io. Life: open() once; the run drops it at its end.
class RunLane : public QObject
{
    Q_OBJECT

public:
    RunLane(RunRequest request, WayIn wayIn, const Clock& clock, QObject* parent = nullptr);
    ~RunLane() override;

    const RunRequest& request() const { return m_request; }

    void open(const Target& target, std::optional<wire::Seq> since);
    void moveTo(const Target& target);
    void holdOn();
    void feedBeganAnew();
    void close();
    void fail(const Error& error); // before it was opened
    void endedBefore(); // before it was opened, by the user
    SendOutcome send(const QByteArray& data, wire::PayloadKind kind);
    void changeWorkload(const measure::Workload& workload);
    void note(LogEntry::Kind kind, const QString& text);

    // The least advanced client speaks for all.
    RunState state() const;
    bool isOpened() const { return !m_sessions.empty(); }
    bool hasEnded() const { return m_ended == m_sessions.size(); }
    bool hasSeenEnough() const { return m_satisfied >= m_sessions.size(); } // every client, the workload's count
    bool hasDrained(wire::Seq newest) const; // nothing more is to come for any client
    bool endedNormally() const { return m_end && m_end->normal; }

    // Figures, log rows since the last call, and what the first client says about its connection.
    RunSnapshot takeSnapshot();
    measure::RunSummary summary(wire::Seq newest) const; // but for what only the run knows

Q_SIGNALS:
    void changed();
    void stateChanged();
    void shown();
    void ended(); // the last client's end

private:
    std::unique_ptr<DemoSession> makeSession(const Target& target, std::optional<wire::Seq> since, int client);
    void onLogged(const LogEntry& entry);
    void onEnded(const Closed& closed);

    static constexpr qsizetype rowsPerSnapshot = 500;

    RunRequest m_request;
    WayIn m_wayIn;
    const Clock& m_clock;
    std::vector<std::unique_ptr<DemoSession>> m_sessions;
    measure::LatencyHistogram m_latency;
    std::optional<Closed> m_end; // the first abnormal one, else the first
    std::size_t m_ended = 0;
    std::size_t m_satisfied = 0; // clients that have seen the workload's count
    QList<LogEntry> m_log;
    qint64 m_logDropped = 0;
};

} // namespace wirewise::demo
