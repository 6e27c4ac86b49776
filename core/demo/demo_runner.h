// SPDX-License-Identifier: GPL-3.0-or-later
// Runs transports away from the window: owns the "demo-io" thread, the bundled server's process and the
// sessions, and hands out snapshots.
#pragma once

#include "core/demo/feed_control.h"
#include "core/demo/run_snapshot.h"
#include "core/demo/transport.h"
#include "core/wire/fault_spec.h"
#include "core/wire/ready_line.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace wirewise::demo {

// One run. Made from the transport registry by whoever knows it (app), so that demo knows no transport.
struct RunRequest
{
    TransportId transport;
    QString mode; // polling: "short" or "long"
    measure::Workload workload;
    quint64 seed = 1; // of the faults and of the backoff's jitter
    quint64 number = 0; // the asker's own: its snapshots carry it

    // Called once for each client, on its thread: demo-io, or one of several where there are many clients.
    std::function<std::unique_ptr<Transport>(QObject* parent)> makeTransport;

    // Where the bundled server has this transport's endpoint; asked again after each restart of the server.
    std::function<QUrl(const wire::ReadyLine&)> urlOf;

    // Called on the demo-io thread after each start of the bundled server.
    std::function<std::unique_ptr<FeedControl>(const wire::ReadyLine&)> makeFeedControl;

    // May be empty. Called on the client's thread for every event a client (0 is the first) was shown.
    std::function<void(int client, const Message& message)> onShown;

    // May be empty. Called on demo-io when a fault comes on or ends, as it is written on the command line.
    std::function<void(const QString& fault, bool on, Nanoseconds at)> onFault;

    // Set: the user's own endpoint instead; no server is started, the feed is not steered.
    std::optional<Target> ownTarget;

    bool reconnect = true;

    // Through the fault proxy: what a fault does can then be asked for at any time. Costs a hop; says so in the
    // summary.
    bool throughProxy = false;
    QList<wire::FaultSpec> faults; // from the start; not empty: through the proxy
    QString capture; // pcapng file of what goes over the wire; not empty: through the proxy
};

// Threads: lives on the caller's thread; everything it owns lives on demo-io. snapshot() is emitted on the
// caller's thread.
// Life: ~DemoRunner stops the run, ends the server and joins the thread within 3 s.
class DemoRunner : public QObject
{
    Q_OBJECT

public:
    // serverProgram: the path of wirewise-server. With --journal among its arguments a killed server comes
    // back with all its events; without, its numbers begin at 1 again. With --tls give it --authority-out too: it makes
    // a new authority at each start, and clients that come back before its ready line must find it.
    // wirewise-proxy is found beside it.
    explicit DemoRunner(QString serverProgram, QObject* parent = nullptr);
    DemoRunner(QString serverProgram, QStringList serverArguments, QObject* parent = nullptr);
    ~DemoRunner() override;

    // A run that still goes on is dropped first, without its finished().
    void start(RunRequest request);

    // Several transports on one feed and one clock, all at once: opened together, flowing together, drained
    // together. All with the same workload; what concerns the proxy is the first's. Snapshots and summaries come by
    // lane (the position in the list). The server's memory and processor time are everybody's then.
    void startRace(QList<RunRequest> lanes);

    // Of the run that goes through the proxy. Every change is from now on; seeded by the run's seed.
    void setFaults(const QList<wire::FaultSpec>& faults); // those that are on and not in it are taken off
    void stop();
    void send(const QByteArray& data, wire::PayloadKind kind);

    // Rate, size and kind may change while it runs.
    void changeWorkload(const measure::Workload& workload);

    // The server stays up between runs until this or the runner's end. False when none runs.
    bool serverRunning() const;
    void stopServer(); // and the proxy that leads to it
    bool proxyRunning() const; // from the first run through it until the next run, or the server's end
    qint64 serverPid() const; // 0 when none runs
    QUrl serverPage() const; // GET /: the self-test page; empty when no server runs

Q_SIGNALS:
    void snapshot(const wirewise::demo::RunSnapshot& snapshot);
    void finished(const wirewise::measure::RunSummary& summary);
    // Of a race, instead of the two above; the last summary is followed by raceFinished().
    void laneSnapshot(int lane, const wirewise::demo::RunSnapshot& snapshot);
    void laneFinished(int lane, const wirewise::measure::RunSummary& summary);
    void raceFinished();
    void sendAnswered(wirewise::demo::SendOutcome outcome);
    void serverRunningChanged();
    void proxyRunningChanged();

private:
    class Worker;

    void post(std::function<void(Worker&)> task); // to demo-io

    QThread m_thread;
    Worker* m_worker; // lives on m_thread and is deleted there
    std::optional<wire::ReadyLine> m_server;
    bool m_proxy = false;
};

} // namespace wirewise::demo
