// SPDX-License-Identifier: GPL-3.0-or-later
// One run: one transport, or several on one feed and one clock, under one workload, from the paused feed to the
// drained one.
#pragma once

#include "core/demo/demo_runner.h"
#include "core/demo/lane.h"
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

    Run(QList<RunRequest> lanes, Memory memory, const Clock& clock, QObject* parent = nullptr);
    ~Run() override;

    void setWayIn(const WayIn& wayIn); // before begin()

    // `through`: where the clients find it, if there is a proxy in between. Again after each restart of the server.
    void begin(const wire::ReadyLine& ready, const wire::ReadyLine& through, const Passages& passages = {});
    void begin(const wire::ReadyLine& ready) { begin(ready, ready); }
    void beginOwn();
    void stop();
    SendOutcome send(const QByteArray& data, wire::PayloadKind kind); // by the first lane
    void changeWorkload(const measure::Workload& workload);
    void serverLost(const QString& why);
    void fail(const Error& error); // nothing can go on
    void faultChanged(const QString& fault, bool on, Nanoseconds at);
    void setActiveFaults(const QList<ActiveFault>& faults) { m_activeFaults = faults; }

    bool waitsForServer() const { return m_phase == Phase::WaitingForServer; }
    int lanes() const { return static_cast<int>(m_lanes.size()); }
    int clients() const; // of all lanes
    const RunRequest& request() const { return m_lanes.front()->request(); }

    // The rows logged since the last call go with it.
    RunSnapshot takeSnapshot(int lane = 0);

Q_SIGNALS:
    void changed();
    void allowed(); // the server takes what comes through the proxy; after a restart clients come back only then
    void flows(); // every client is open, the events come
    void drains(); // no more events; what is on the way may still arrive
    void finished(const QList<wirewise::measure::RunSummary>& summaries); // by lane

private:
    enum class Phase { WaitingForServer, Pausing, Opening, Running, Draining, Closing, Done };

    void moveLanes(const wire::ReadyLine& through);
    void openLanes(const wire::ReadyLine& through, std::optional<wire::Seq> since);
    void onStateChanged();
    void onSatisfied();
    void onLaneEnded();
    void onDeadline();
    void letItFlow();
    void drain();
    void waitUntilSeen(wire::Seq newest);
    void onDrained();
    void closeLanes();
    void finish();
    void steer(const FeedChange& change, std::function<void(const FeedState&)> then);
    void askStats(std::function<void(const ServerStats&)> then);
    FeedChange steering() const;
    RunState state(const Lane& lane) const;
    measure::RunSummary summary(Lane& lane) const;
    Target targetOf(const Lane& lane, const wire::ReadyLine& through) const;
    bool all(bool (Lane::*is)() const) const;
    template <typename Task>
    void each(Task task) { for (const auto& lane : m_lanes) lane->each(task); }
    bool isOwn() const { return request().ownTarget.has_value(); }
    void log(const LogEntry& entry);

    static constexpr std::chrono::seconds drainAtMost { 10 };
    static constexpr std::chrono::milliseconds upUnderWay { 500 };

    std::vector<std::unique_ptr<Lane>> m_lanes;
    Memory m_memory;
    const Clock& m_clock;
    WayIn m_wayIn;
    std::unique_ptr<FeedControl> m_feed;
    Phase m_phase = Phase::WaitingForServer;
    QTimer m_deadline; // of the phase
    QTimer m_statsTimer;
    Nanoseconds m_flowsSince { 0 };
    Nanoseconds m_flowedUntil { 0 };
    wire::Seq m_first = 0; // the first event of the run
    wire::Seq m_newest = 0; // known when drained
    ServerStats m_statsBefore;
    ServerStats m_stats;
    qint64 m_queuedMax = 0;
    int m_serverRestarts = 0;
    QStringList m_faults; // that came on
    QList<ActiveFault> m_activeFaults;
    bool m_tls = false;
    QString m_error;
};

} // namespace wirewise::demo
