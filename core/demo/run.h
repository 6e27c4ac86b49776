// SPDX-License-Identifier: GPL-3.0-or-later
// One run: C sessions over one transport under one workload, from the paused feed to the drained one.
#pragma once

#include "core/demo/demo_runner.h"
#include "core/demo/demo_session.h"
#include "core/wire/ready_line.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace wirewise::demo {

// Against the bundled server the feed is paused until every client is open, and paused again before the end,
// so that all clients have the same events to see: sent = received + lost, exactly.
// Threads: demo-io. Life: begin() or beginOwn(); ends in exactly one finished(), unless destroyed before.
class Run : public QObject
{
    Q_OBJECT

public:
    enum class Memory { Kept, Lost }; // whether a killed server still has its events

    Run(RunRequest request, Memory memory, const Clock& clock, QObject* parent = nullptr);
    ~Run() override;

    void begin(const wire::ReadyLine& ready); // again after each restart of the server
    void beginOwn();
    void stop();
    SendOutcome send(const QByteArray& data, wire::PayloadKind kind);
    void changeWorkload(const measure::Workload& workload);
    void serverLost(const QString& why);
    void fail(const Error& error); // nothing can go on

    bool waitsForServer() const { return m_phase == Phase::WaitingForServer; }

    // The rows logged since the last call go with it.
    RunSnapshot takeSnapshot();

Q_SIGNALS:
    void changed();
    void finished(const wirewise::measure::RunSummary& summary);

private:
    enum class Phase { WaitingForServer, Pausing, Opening, Running, Draining, Closing, Done };

    void openSessions(const Target& target, std::optional<wire::Seq> since);
    std::unique_ptr<DemoSession> makeSession(const Target& target, std::optional<wire::Seq> since, int client);
    void onStateChanged();
    void onShown(int client, const Message& message);
    void onLogged(const LogEntry& entry);
    void onEnded(const Closed& closed);
    void onDeadline();
    void letItFlow();
    void endIfSeenEnough();
    void drain();
    void waitUntilSeen(wire::Seq newest);
    void endIfDrained();
    void closeSessions();
    void finish();
    void steer(const FeedChange& change, std::function<void(const FeedState&)> then);
    void askStats(std::function<void(const ServerStats&)> then);
    FeedChange steering() const;
    RunState state() const;
    measure::RunSummary summary() const;
    Target bundledTarget(const wire::ReadyLine& ready) const;

    static constexpr qsizetype rowsPerSnapshot = 500;
    static constexpr std::chrono::seconds drainAtMost { 10 };

    RunRequest m_request;
    Memory m_memory;
    const Clock& m_clock;
    std::unique_ptr<FeedControl> m_feed;
    std::vector<std::unique_ptr<DemoSession>> m_sessions;
    Phase m_phase = Phase::WaitingForServer;
    QTimer m_deadline; // of the phase
    QTimer m_look; // while draining
    QTimer m_statsTimer;
    Nanoseconds m_flowsSince { 0 };
    Nanoseconds m_flowedUntil { 0 };
    wire::Seq m_first = 0; // the first event of the run
    wire::Seq m_newest = 0; // known when drained
    measure::LatencyHistogram m_latency;
    ServerStats m_statsBefore;
    ServerStats m_stats;
    qint64 m_queuedMax = 0;
    std::optional<Closed> m_end; // the first abnormal one, else the first
    std::size_t m_ended = 0;
    QList<LogEntry> m_log;
    qint64 m_logDropped = 0;
    int m_serverRestarts = 0;
    QString m_error;
};

} // namespace wirewise::demo
