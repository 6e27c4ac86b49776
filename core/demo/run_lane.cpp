// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/run_lane.h"

#include <algorithm>

namespace wirewise::demo {

using namespace std::chrono_literals;

RunLane::RunLane(RunRequest request, WayIn wayIn, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_wayIn(std::move(wayIn))
    , m_clock(clock)
{
}

RunLane::~RunLane() = default;

void RunLane::open(const Target& target, std::optional<wire::Seq> since)
{
    for (int client = 0; client < std::max(1, m_request.workload.clients); ++client)
        m_sessions.push_back(makeSession(target, since, client));
    for (const auto& session : m_sessions)
        session->start();
}

std::unique_ptr<DemoSession> RunLane::makeSession(const Target& target, std::optional<wire::Seq> since, int client)
{
    // Another jitter for each, or they all come back together.
    const auto seed = m_request.seed + static_cast<quint64>(client) * 0x9e3779b97f4a7c15u;
    auto transport = m_request.makeTransport(nullptr);
    if (m_wayIn)
        transport->setWayIn(m_wayIn);
    auto session = std::make_unique<DemoSession>(std::move(transport), m_clock,
        DemoSession::Options { target, since, m_request.reconnect, seed });
    connect(session.get(), &DemoSession::stateChanged, this, &RunLane::stateChanged);
    connect(session.get(), &DemoSession::shown, this, [this, client, seen = session.get()](const Message& message) {
        if (m_request.onShown)
            m_request.onShown(client, message);
        if (m_request.workload.count && seen->seen() == *m_request.workload.count)
            ++m_satisfied;
        Q_EMIT shown();
    });
    connect(session.get(), &DemoSession::delayMeasured, this,
        [this](Nanoseconds delay) { m_latency.record(delay); });
    connect(session.get(), &DemoSession::ended, this, &RunLane::onEnded);
    if (client == 0) // the log is one client's; the figures are everybody's
        connect(session.get(), &DemoSession::logged, this, &RunLane::onLogged);
    return session;
}

void RunLane::moveTo(const Target& target)
{
    for (const auto& session : m_sessions)
        session->moveTo(target);
}

void RunLane::holdOn()
{
    for (const auto& session : m_sessions)
        session->holdOn();
}

void RunLane::feedBeganAnew()
{
    for (const auto& session : m_sessions)
        session->feedBeganAnew();
}

void RunLane::close()
{
    for (const auto& session : m_sessions)
        session->close();
}

void RunLane::fail(const Error& error)
{
    if (!m_end || m_end->normal)
        m_end = Closed { { QStringLiteral("server"), 0, error.message, error.text() }, { Retry::When::Never, 0ms, 0 }, false };
}

void RunLane::endedBefore()
{
    m_end = Closed { { QStringLiteral("client"), 0, {}, QStringLiteral("You ended it.") }, {}, true };
}

SendOutcome RunLane::send(const QByteArray& data, wire::PayloadKind kind)
{
    return m_sessions.empty() ? SendOutcome::NotOpen : m_sessions.front()->send(data, kind);
}

void RunLane::changeWorkload(const measure::Workload& workload)
{
    m_request.workload.rate = workload.rate;
    m_request.workload.size = workload.size;
    m_request.workload.kind = workload.kind;
}

void RunLane::onEnded(const Closed& closed)
{
    ++m_ended;
    if (!m_end || (m_end->normal && !closed.normal))
        m_end = closed;
    if (hasEnded())
        Q_EMIT ended();
    else
        Q_EMIT stateChanged();
}

void RunLane::note(LogEntry::Kind kind, const QString& text)
{
    LogEntry entry;
    entry.kind = kind;
    entry.text = text;
    entry.at = m_clock.monotonic();
    entry.wall = m_clock.wall();
    onLogged(entry);
}

void RunLane::onLogged(const LogEntry& entry)
{
    const bool traffic = entry.kind == LogEntry::Kind::Received || entry.kind == LogEntry::Kind::Replayed
        || entry.kind == LogEntry::Kind::Repeated;
    if (m_log.size() >= (traffic ? rowsPerSnapshot : 4 * rowsPerSnapshot))
        ++m_logDropped;
    else
        m_log.append(entry);
    Q_EMIT changed();
}

RunState RunLane::state() const
{
    RunState least = RunState::Ended;
    for (const auto& session : m_sessions) {
        const RunState state = session->state();
        if (state == RunState::Waiting)
            return state;
        if (state == RunState::Connecting || (state == RunState::Open && least == RunState::Ended))
            least = state;
    }
    return least;
}

bool RunLane::hasDrained(wire::Seq newest) const
{
    return std::all_of(m_sessions.begin(), m_sessions.end(), [newest](const auto& session) {
        return session->state() == RunState::Ended
            || session->hasAllUpTo(newest);
    });
}

RunSnapshot RunLane::takeSnapshot()
{
    RunSnapshot snapshot;
    if (!m_sessions.empty()) {
        const DemoSession& first = *m_sessions.front();
        snapshot.url = first.target().url.toString(QUrl::RemoveUserInfo);
        snapshot.attempt = first.attempt();
        snapshot.nextTryAt = first.nextTryAt();
        snapshot.resumedAt = first.resumedAt();
    }
    snapshot.log = std::exchange(m_log, {});
    snapshot.logDropped = std::exchange(m_logDropped, 0);
    return snapshot;
}

measure::RunSummary RunLane::summary(wire::Seq newest) const
{
    measure::RunSummary summary;
    summary.transport = m_request.transport;
    summary.mode = m_request.mode;
    summary.workload = m_request.workload;
    summary.seed = m_request.seed;
    summary.latency = m_latency;
    Nanoseconds connect { 0 };
    for (const auto& session : m_sessions) {
        const SessionFigures figures = session->figures(newest);
        summary.received += figures.received;
        summary.lost += figures.lost;
        summary.repeated += figures.repeated;
        summary.outOfOrder += figures.outOfOrder;
        summary.reconnects += figures.reconnects;
        summary.wire += figures.wire;
        if (figures.connect >= 0ns) {
            connect += figures.connect;
            ++summary.connected;
        }
    }
    if (summary.connected > 0)
        summary.connect = std::chrono::duration_cast<std::chrono::milliseconds>(connect / summary.connected);
    summary.sent = summary.received + summary.lost;
    if (m_end)
        summary.ended = m_end->ended;
    return summary;
}

} // namespace wirewise::demo
