// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_session.h"
#include "core/evidence/proofs/direction.h"
#include "core/evidence/lab/live_client.h"
#include "core/evidence/lab/plain_http.h"
#include "core/evidence/proofs/proof.h"
#include "core/evidence/lab/sockets.h"
#include "core/transports/polling/poll_batch.h"

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

constexpr int crowd = 200;
constexpr int warmUp = 20; // clients before the first reading, so that what the server makes once is not counted
constexpr auto polls = 1000ms; // the registry's interval
constexpr auto idles = 2 * polls;
constexpr auto active = 2000ms;
constexpr double rate = 10;
constexpr std::chrono::milliseconds recovery = 4s;
constexpr int freshPolls = 20;

constexpr char criterion[]
    = QT_TRANSLATE_NOOP("proofs", "200 clients on a server of their own: idle for 2 s, then 10 events/s for 2 s, then the server is killed and another takes its "
      "place. Held: 0.9 to 1.1 TCP connections per idle client (kernel's table), on which events come unasked; 'session' takes messages both "
      "ways on it, 'response' one way, 'harder' is either. Easier: a held response that takes less than half of a WebSocket's memory. Per poll: polls on "
      "a new connection each lose nothing, but 200 idle clients make 200/T requests a second (within 25 %). Per event: 200 idle "
      "subscribers hold no connection and make no request, every event makes 200 deliveries. Easy: no load while idle and no state that a "
      "new server lacks.");

struct CrowdSeen
{
    int open = 0; // clients
    int connections = 0; // per all of them
    double descriptors = 0; // per client
    double memory = 0; // bytes per client
    double idleRequests = 0; // a second, all clients
    double idleBytes = 0; // a minute, per client
    qint64 deliveries = 0;
    double cpu = 0; // ms per million deliveries
    int back = 0; // after the restart
    double backFirst = 0; // s after the kill
    double backLast = 0;
};

class Crowd
{
public:
    Crowd(Lab& lab, const TransportId& id)
        : m_lab(lab)
        , m_id(id)
    {
    }

    // So many more; waits until all are open, at most 15 s.
    void add(const Lab::Server& server, int count)
    {
        for (int i = 0; i < count; ++i) {
            const demo::DemoSession::Options options { targetOn(server, m_id), {}, true, m_lab.settings().seed + m_sessions.size() };
            m_sessions.push_back(std::make_unique<demo::DemoSession>(m_lab.makeTransport(m_id), m_clock, options));
            demo::DemoSession* session = m_sessions.back().get();
            QObject::connect(session, &demo::DemoSession::logged, session, [this](const demo::LogEntry& entry) {
                requests += entry.kind == demo::LogEntry::Kind::Answered && entry.empty ? 1 : 0;
            });
            QObject::connect(session, &demo::DemoSession::stateChanged, session, [this, session] {
                if (session->state() == demo::RunState::Open)
                    openedAt.append(m_clock.monotonic());
            });
            session->start();
        }
        m_lab.waitUntil([this] { return open() == static_cast<int>(m_sessions.size()); }, 15s);
    }

    int open() const
    {
        return static_cast<int>(std::count_if(m_sessions.begin(), m_sessions.end(), [](const auto& s) { return s->state() == demo::RunState::Open; }));
    }
    qint64 seen() const
    {
        qint64 sum = 0;
        for (const auto& session : m_sessions)
            sum += session->seen();
        return sum;
    }
    qint64 bytes() const
    {
        qint64 sum = 0;
        for (const auto& session : m_sessions) {
            const auto wire = session->figures().wire;
            sum += wire.in + wire.out;
        }
        return sum;
    }

    qint64 requests = 0; // polls that brought nothing
    QList<Nanoseconds> openedAt;

private:
    Lab& m_lab;
    TransportId m_id;
    SystemClock m_clock;
    std::vector<std::unique_ptr<demo::DemoSession>> m_sessions;
};

double seconds(Nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

// Kills it and lets another take its place.
Result<std::unique_ptr<Lab::Server>> replace(Lab& lab, Lab::Server& server)
{
    const wire::ReadyLine old = server.ready();
    server.kill();
    return lab.startServer({ QStringLiteral("--max-connections"), QStringLiteral("4096"), QStringLiteral("--http"), QString::number(old.http),
                               QStringLiteral("--websocket"), QString::number(old.websocket), QStringLiteral("--grpc"), QString::number(old.grpc) },
        old.token);
}

Result<bool> idleFigures(Lab& lab, Lab::Server& server, Crowd& clients, CrowdSeen& seen)
{
    const QList<quint16> ports { server.ready().http, server.ready().websocket, server.ready().grpc };
    clients.add(server, warmUp);
    const auto before = server.stats();
    const int descriptorsBefore = server.openDescriptors();
    const int connectionsBefore = acceptedOn(ports);
    clients.add(server, crowd - warmUp);
    lab.waitUntil([] { return false; }, polls / 2); // so that no poll falls on an edge of what follows
    const qint64 bytesBefore = clients.bytes();
    const qint64 requestsBefore = clients.requests;
    lab.waitUntil([] { return false; }, idles);
    const auto after = server.stats();
    if (!before || !after)
        return before ? after.error() : before.error();
    constexpr double added = crowd - warmUp;
    seen.open = clients.open();
    seen.connections = acceptedOn(ports) - connectionsBefore;
    seen.descriptors = (server.openDescriptors() - descriptorsBefore) / added;
    seen.memory = static_cast<double>(std::max<qint64>(0, after->rssBytes - before->rssBytes)) / added;
    const double watched = seconds(idles);
    seen.idleRequests = static_cast<double>(clients.requests - requestsBefore) / watched;
    seen.idleBytes = static_cast<double>(clients.bytes() - bytesBefore) / crowd * 60 / watched;
    return true;
}

Result<bool> activeFigures(Lab& lab, Lab::Server& server, Crowd& clients, CrowdSeen& seen)
{
    const auto before = server.stats();
    if (const auto flows = letFeedFlow(server); !flows)
        return flows.error();
    lab.waitUntil([] { return false; }, active);
    demo::FeedChange stop;
    stop.paused = true;
    const auto feed = server.steer(stop);
    if (!feed)
        return feed.error();
    const auto all = static_cast<qint64>(feed->newest) * crowd;
    lab.waitUntil([&] { return clients.seen() >= all; }, 2s);
    const auto after = server.stats();
    if (!before || !after)
        return before ? after.error() : before.error();
    seen.deliveries = clients.seen();
    seen.cpu = static_cast<double>(after->cpuMs - before->cpuMs) * 1e6 / static_cast<double>(std::max<qint64>(1, seen.deliveries));
    return true;
}

Result<CrowdSeen> watchCrowd(Lab& lab, const TransportId& transport)
{
    auto server = lab.startServer({ QStringLiteral("--max-connections"), QStringLiteral("4096") });
    if (!server)
        return server.error();
    if (const auto stands = holdFeed(**server, rate); !stands)
        return stands.error();
    CrowdSeen seen;
    Crowd clients(lab, transport);
    if (const auto idle = idleFigures(lab, **server, clients, seen); !idle)
        return idle.error();
    if (const auto busy = activeFigures(lab, **server, clients, seen); !busy)
        return busy.error();
    const SystemClock clock;
    const Nanoseconds killed = clock.monotonic();
    clients.openedAt.clear();
    const auto next = replace(lab, **server);
    if (!next)
        return next.error();
    // Who polls may not even notice.
    lab.waitUntil([&clients] { return clients.openedAt.size() >= crowd; }, transport.value() == QLatin1String("polling") ? polls * 3 / 2 : recovery);
    seen.back = static_cast<int>(clients.openedAt.size());
    if (seen.back > 0) {
        seen.backFirst = seconds(clients.openedAt.first() - killed);
        seen.backLast = seconds(clients.openedAt.last() - killed);
    }
    return lab.cancelled() ? Result<CrowdSeen>(Error { Error::Kind::Helper, QStringLiteral("interrupted"), {} }) : seen;
}

const Result<CrowdSeen>& crowdOf(Lab& lab, const TransportId& transport)
{
    return lab.once<Result<CrowdSeen>>(QStringLiteral("crowd of %1").arg(transport.value()), [&] { return watchCrowd(lab, transport); });
}

QList<Figure> figuresOf(const CrowdSeen& seen)
{
    return {
        countedFigure("clients", QT_TRANSLATE_NOOP("proofs", "Clients connected"), "", seen.open),
        countedFigure("connections_per_client", QT_TRANSLATE_NOOP("proofs", "TCP connections per idle client"), "", seen.connections / static_cast<double>(crowd - warmUp)),
        countedFigure("descriptors_per_client", QT_TRANSLATE_NOOP("proofs", "The server's descriptors per idle client"), "", seen.descriptors),
        measuredFigure("memory_per_client_bytes", QT_TRANSLATE_NOOP("proofs", "The server's memory per idle client"), "B", seen.memory),
        countedFigure("idle_requests_per_s", QT_TRANSLATE_NOOP("proofs", "Requests while nothing happens, all clients"), "/s", seen.idleRequests),
        countedFigure("idle_bytes_per_client_per_min", QT_TRANSLATE_NOOP("proofs", "Bytes while nothing happens, per client"), "B/min", seen.idleBytes),
        countedFigure("deliveries", QT_TRANSLATE_NOOP("proofs", "Events delivered, all clients"), "", static_cast<double>(seen.deliveries)),
        measuredFigure("cpu_ms_per_million", QT_TRANSLATE_NOOP("proofs", "The server's processor time per million deliveries"), "ms", seen.cpu),
        countedFigure("reconnected", QT_TRANSLATE_NOOP("proofs", "Clients that connected again within 4 s of the server's death"), "", seen.back),
        measuredFigure("reconnects_per_s", QT_TRANSLATE_NOOP("proofs", "Reconnects"), "/s", seen.back / std::max(0.01, seen.backLast - seen.backFirst)),
        measuredFigure("reconnect_spread_s", QT_TRANSLATE_NOOP("proofs", "From the first to the last of them"), "s", seen.backLast - seen.backFirst),
    };
}

Result<Seen> held(Lab& lab, const TransportId& transport)
{
    const auto& watched = crowdOf(lab, transport);
    if (!watched)
        return watched.error();
    const auto& direction = directionOf(lab, transport);
    if (!direction)
        return direction.error();
    const double perClient = watched->connections / static_cast<double>(crowd - warmUp);
    const bool one = watched->open == crowd && perClient >= 0.9 && perClient <= 1.1 && direction->unasked;
    Seen seen;
    seen.figures = figuresOf(*watched);
    if (one)
        seen.levels << QStringLiteral("harder") << (direction->bothOnOne() ? QStringLiteral("held_session") : QStringLiteral("held_response"));
    seen.text = Told(QT_TRANSLATE_NOOP("told", "Each of %1 idle clients holds %2 TCP connection(s) and %3 KiB of the server's memory; after its death %4 came back "
                               "within %5 s."))
                    .with(watched->open, fixed(perClient, 1), fixed(watched->memory / 1024, 1), watched->back, fixed(watched->backLast, 1));
    if (!one || direction->bothOnOne())
        return seen;
    const TransportId heaviest(QStringLiteral("websocket"));
    const auto& websocket = crowdOf(lab, heaviest);
    if (!websocket)
        return websocket.error();
    const double share = watched->memory / std::max(1.0, websocket->memory);
    if (share < 0.5)
        seen.levels << QStringLiteral("easier");
    seen.figures.append(measuredFigure("memory_of_websocket_percent", QT_TRANSLATE_NOOP("proofs", "Memory per client, of a WebSocket's"), "%", share * 100));
    seen.text = sentences({ seen.text, Told(QT_TRANSLATE_NOOP("told", "That is %1 % of a WebSocket's memory.")).with(fixed(share * 100, 0)) });
    return seen;
}

// A cursor, and every poll on a connection of its own: does anything get lost?
Result<bool> needsNoConnection(Lab& lab)
{
    const auto server = lab.startServer();
    if (!server)
        return server.error();
    if (const auto stands = holdFeed(**server, 100); !stands)
        return stands.error();
    if (const auto flows = letFeedFlow(**server); !flows)
        return flows.error();
    wire::Seq cursor = 0;
    bool whole = true;
    for (int i = 0; i < freshPolls && !lab.cancelled(); ++i) {
        http::HttpClient client;
        const auto answer = ask(lab, client, **server, "GET", "/poll?since=" + QByteArray::number(static_cast<qulonglong>(cursor)));
        if (!answer)
            return answer.error();
        if (const auto batch = transports::parsePollBatch(answer->body)) {
            for (const auto& item : batch->events)
                if (const auto* event = std::get_if<wire::FeedEvent>(&item.envelope))
                    whole = whole && event->seq == ++cursor;
            whole = whole && batch->next == cursor;
        }
        lab.waitUntil([] { return false; }, 20ms);
    }
    return whole && cursor > 0;
}

Result<Seen> polled(Lab& lab, const TransportId& transport)
{
    const auto& watched = crowdOf(lab, transport);
    if (!watched)
        return watched.error();
    const auto stateless = needsNoConnection(lab);
    if (!stateless)
        return stateless.error();
    constexpr double expected = crowd; // T is 1 s
    Seen seen;
    seen.figures = figuresOf(*watched);
    seen.figures.append(countedFigure("needs_connection", QT_TRANSLATE_NOOP("proofs", "Polls on a new connection each lose events"), "yes/no", *stateless ? 0 : 1));
    const bool load = std::abs(watched->idleRequests / expected - 1) <= 0.25;
    if (*stateless && watched->open == crowd && load)
        seen.levels << QStringLiteral("per_poll");
    if (*stateless && watched->open == crowd && watched->idleRequests < 0.05 * expected)
        seen.levels << QStringLiteral("easy");
    seen.text = Told(QT_TRANSLATE_NOOP("told", "%1 clients polling every second make %2 requests a second although nothing happens. %3."))
                    .with(watched->open, fixed(watched->idleRequests, 0),
                        *stateless ? Told(QT_TRANSLATE_NOOP("told", "No connection has to be kept: polls on a new one each lost nothing, the cursor says it all"))
                                   : Told(QT_TRANSLATE_NOOP("told", "Polls on a new connection each lost events")));
    return seen;
}

Result<Seen> called(Lab& lab)
{
    const auto server = lab.startServer({ QStringLiteral("--max-connections"), QStringLiteral("4096") });
    if (!server)
        return server.error();
    if (const auto stands = holdFeed(**server, rate); !stands)
        return stands.error();
    HookProbe hooks(lab, [](qsizetype) { return http::json(200, "{}"); });
    const auto before = (*server)->stats();
    const int descriptorsBefore = (*server)->openDescriptors();
    for (int i = 0; i < crowd; ++i)
        if (const auto enrolled = hooks.enroll(**server); !enrolled)
            return enrolled.error();
    lab.waitUntil([] { return false; }, idles / 2);
    const auto after = (*server)->stats();
    if (!before || !after)
        return before ? after.error() : before.error();
    const int connections = acceptedOn({ hooks.port() });
    const qsizetype idleRequests = hooks.deliveries.size();
    const double descriptors = std::max(0, (*server)->openDescriptors() - descriptorsBefore - 1) / static_cast<double>(crowd); // one: the registrations'

    http::HttpClient client;
    constexpr int events = 5;
    for (int i = 0; i < events; ++i)
        if (const auto posted = ask(lab, client, **server, "POST", "/messages", "event", "text/plain"); !posted)
            return posted.error();
    lab.waitUntil([&hooks] { return hooks.deliveries.size() >= events * crowd; }, 5s);
    lab.waitUntil([] { return false; }, 100ms); // is there one too many?
    const auto served = (*server)->stats();
    if (!served)
        return served.error();
    const qsizetype deliveries = hooks.deliveries.size() - idleRequests;

    const auto next = replace(lab, **server);
    if (!next)
        return next.error();
    http::HttpClient nextClient;
    if (const auto posted = ask(lab, nextClient, **next, "POST", "/messages", "event", "text/plain"); !posted)
        return posted.error();
    const bool survives = lab.waitUntil([&] { return hooks.deliveries.size() > idleRequests + deliveries; }, 700ms);

    Seen seen;
    const bool idle = connections == 0 && idleRequests == 0 && descriptors < 0.1;
    if (idle && deliveries == events * crowd)
        seen.levels << QStringLiteral("per_event");
    if (idle && survives)
        seen.levels << QStringLiteral("easy");
    seen.text = Told(QT_TRANSLATE_NOOP("told", "%1 idle subscribers hold %2 connections and make %3 requests; %4 events made %5 deliveries. A server in the place of "
                               "one that died %6."))
                    .with(crowd, connections, idleRequests, events, deliveries,
                        survives ? Told(QT_TRANSLATE_NOOP("told", "delivers on: it needs no state"))
                                 : Told(QT_TRANSLATE_NOOP("told", "delivers nothing: registrations and queue are the sender's state")));
    seen.figures = {
        countedFigure("clients", QT_TRANSLATE_NOOP("proofs", "Subscribers"), "", crowd),
        countedFigure("connections_per_client", QT_TRANSLATE_NOOP("proofs", "TCP connections per idle subscriber"), "", connections / static_cast<double>(crowd)),
        countedFigure("descriptors_per_client", QT_TRANSLATE_NOOP("proofs", "The server's descriptors per idle subscriber"), "", descriptors),
        measuredFigure("memory_per_client_bytes", QT_TRANSLATE_NOOP("proofs", "The server's memory per idle subscriber"), "B",
            static_cast<double>(std::max<qint64>(0, after->rssBytes - before->rssBytes)) / crowd),
        countedFigure("idle_requests_per_s", QT_TRANSLATE_NOOP("proofs", "Requests while nothing happens"), "/s", static_cast<double>(idleRequests)),
        countedFigure("deliveries", QT_TRANSLATE_NOOP("proofs", "Deliveries"), "", static_cast<double>(deliveries)),
        measuredFigure("cpu_ms_per_million", QT_TRANSLATE_NOOP("proofs", "The server's processor time per million deliveries"), "ms",
            static_cast<double>(served->cpuMs - after->cpuMs) * 1e6 / static_cast<double>(std::max<qsizetype>(1, deliveries))),
        countedFigure("survives_restart", QT_TRANSLATE_NOOP("proofs", "A new server delivers on without being told anything"), "yes/no", survives ? 1 : 0),
    };
    return seen;
}

Result<Seen> experiment(Lab& lab, const TransportId& transport)
{
    if (transport.value() == QLatin1String("webhook"))
        return called(lab);
    return transport.value() == QLatin1String("polling") ? polled(lab, transport) : held(lab, transport);
}

} // namespace

Proof scalabilityProof()
{
    return { advisor::FeatureId(QStringLiteral("scalability")), criterion, experiment };
}

} // namespace wirewise::evidence
