// SPDX-License-Identifier: GPL-3.0-or-later
// The bench the proofs stand on: a server of its own, a fault proxy, clients, captures. The only room of the
// proofs that starts processes. Everything blocks and turns the event loop meanwhile, so that a proof reads
// from top to bottom.
#pragma once

#include "core/capture/wire_report.h"
#include "core/demo/demo_runner.h"
#include "core/evidence/proof_result.h"
#include "core/wire/fault_spec.h"
#include "core/wire/proxy_line.h"

#include <functional>
#include <memory>

namespace wirewise::evidence {

// What the decision says the user's case is; what the answers leave open has a usual value.
struct Need
{
    measure::Workload workload; // rate, size, kind, clients
    std::chrono::milliseconds freshness { 1000 }; // p95 from event to screen that is good enough
    bool stated = false; // the answers said it; else it is the usual one
};

// One run: a transport, a workload, what happens to it.
struct Trial
{
    TransportId transport;
    QString mode; // polling: "short", "long"; empty: short
    measure::Workload workload;
    QList<wire::FaultSpec> faults; // any: through the proxy
    bool capture = false; // through the proxy, with the tap on
    std::chrono::milliseconds interval { 1000 }; // of short polls
    std::chrono::milliseconds hold { 20000 }; // of long polls
    bool reconnect = true;
    std::function<void(int client, const demo::Message& message)> onShown; // on demo-io; may be empty
};

struct TrialResult
{
    measure::RunSummary summary;
    QList<demo::LogEntry> log; // of client 0, whole
    std::vector<capture::Segment> segments; // with capture
    QString error; // not empty: the run could not go on; the summary is what there was
};

// Threads: one with an event loop (that it turns itself). Life: ends its processes.
class Lab
{
public:
    struct Settings
    {
        QString programs; // folder of wirewise-server and wirewise-proxy
        QString starters; // folder of resources/starters, or its copy in the program (":/starters")
        QString browser; // a Chromium; empty: looked for on PATH
        Need need;
        QMap<TransportId, Need> scenario; // the use that each transport's own words name, for use_cases
        quint64 seed = 1;
        // Other client ends than the registry's: tests plant a transport that lies. Empty: the registry's.
        std::function<std::unique_ptr<demo::Transport>(const TransportId&, const QString& mode, QObject* parent)> makeTransport;
        QStringList serverArguments; // besides its own, for every server started: tests plant a server that is set up wrongly
        // And where those go. Empty: where the registry's go.
        std::function<QUrl(const TransportId&, const wire::ReadyLine&)> urlOf;
        std::function<bool()> cancelled; // asked often; true: everything under way ends with an Error
    };

    explicit Lab(Settings settings);
    ~Lab();

    const Settings& settings() const;
    bool cancelled() const;

    // A run against the lab's own server.
    Result<TrialResult> run(const Trial& trial);

    // A server nobody else uses, started now, ended when the handle goes; arguments as wirewise-server's. With a token:
    // that one instead of a random one, so that a server can take the place of one that was killed.
    class Server
    {
    public:
        virtual ~Server() = default;
        virtual const wire::ReadyLine& ready() const = 0;
        virtual Result<demo::ServerStats> stats() = 0;
        virtual Result<demo::FeedState> steer(const demo::FeedChange& change) = 0;
        virtual int openDescriptors() const = 0; // /proc/PID/fd
        virtual void kill() = 0; // SIGKILL; not started again
    };
    Result<std::unique_ptr<Server>> startServer(const QStringList& arguments = {}, const QByteArray& token = {});

    // A fault proxy in front of one port. Ended when the handle goes.
    class Passage
    {
    public:
        virtual ~Passage() = default;
        virtual quint16 port() const = 0;
        virtual Result<bool> add(const wire::FaultSpec& fault) = 0;
        virtual Result<bool> heal() = 0;
        virtual Result<wire::LinkFigures> figures() = 0;
        virtual Result<std::vector<capture::Segment>> endCapture() = 0; // what went over since it was opened
    };
    // The server takes requests whose Host names that port (PUT /passages). Capture is on from the start.
    enum class Which { Http, WebSocket, Grpc };
    Result<std::unique_ptr<Passage>> openPassage(Server& server, Which which);

    // A client end as the user's would be, against any URL; lives on this thread.
    std::unique_ptr<demo::Transport> makeTransport(const TransportId& id, const QString& mode = {}, QObject* parent = nullptr);

    // Turns the loop until it is true, the time is over (false) or cancelled (false).
    bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds atMost);

    // Something found out once for several cells of a row: kept under a name for the lab's life.
    template <typename T>
    const T& once(const QString& name, const std::function<T()>& find)
    {
        auto& slot = memory(name);
        if (!slot)
            slot = std::make_shared<T>(find());
        return *static_cast<const T*>(slot.get());
    }

private:
    std::shared_ptr<void>& memory(const QString& name);

    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace wirewise::evidence
