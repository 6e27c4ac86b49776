// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/crowd.h"

#include <algorithm>

namespace wirewise::demo {

using namespace std::chrono_literals;

namespace {

bool mustBeTold(LogEntry::Kind kind)
{
    using Kind = LogEntry::Kind;
    return kind == Kind::Opened || kind == Kind::Closed || kind == Kind::Gap || kind == Kind::Fault;
}

} // namespace

Crowd::Crowd(const RunRequest& request, int first, int count, WayIn wayIn, const Clock& clock)
    : m_request(request)
    , m_first(first)
    , m_count(count)
    , m_wayIn(std::move(wayIn))
    , m_clock(clock)
    , m_look(this)
    , m_pulse(this)
{
    connect(&m_look, &QTimer::timeout, this, &Crowd::lookWhetherDrained);
    m_pulse.setSingleShot(true);
    connect(&m_pulse, &QTimer::timeout, this, &Crowd::changed);
}

Crowd::~Crowd() = default;

void Crowd::open(const Target& target, std::optional<wire::Seq> since)
{
    for (int client = 0; client < m_count; ++client)
        m_sessions.push_back(makeSession(target, since, m_first + client));
    for (const auto& session : m_sessions)
        session->start();
}

std::unique_ptr<DemoSession> Crowd::makeSession(const Target& target, std::optional<wire::Seq> since, int client)
{
    // Another jitter for each, or they all come back together.
    const auto seed = m_request.seed + static_cast<quint64>(client) * 0x9e3779b97f4a7c15u;
    auto transport = m_request.makeTransport(nullptr);
    if (m_wayIn)
        transport->setWayIn(m_wayIn);
    auto session = std::make_unique<DemoSession>(std::move(transport), m_clock,
        DemoSession::Options { target, since, m_request.reconnect, seed });
    connect(session.get(), &DemoSession::stateChanged, this, &Crowd::findState);
    connect(session.get(), &DemoSession::shown, this,
        [this, client, seen = session.get()](const Message& message) { onShown(*seen, client, message); });
    if (!m_request.workload.up)
        connect(session.get(), &DemoSession::delayMeasured, this, [this](Nanoseconds delay) { m_latency.record(delay); });
    connect(session.get(), &DemoSession::ended, this, &Crowd::onEnded);
    if (client == 0) // the log is one client's; the figures are everybody's
        connect(session.get(), &DemoSession::logged, this, &Crowd::onLogged);
    return session;
}

void Crowd::onShown(DemoSession& session, int client, const Message& message)
{
    if (m_request.onShown)
        m_request.onShown(client, message);
    if (m_up)
        if (const auto delay = m_up->takeReturned(client, message))
            m_latency.record(*delay);
    markChanged();
    if (!m_request.workload.count || session.seen() != *m_request.workload.count)
        return;
    if (++m_satisfied == m_count) {
        m_allSatisfied = true;
        Q_EMIT satisfied();
    }
}

void Crowd::moveTo(const Target& target)
{
    for (const auto& session : m_sessions)
        session->moveTo(target);
}

void Crowd::holdOn()
{
    for (const auto& session : m_sessions)
        session->holdOn();
}

void Crowd::feedBeganAnew()
{
    for (const auto& session : m_sessions)
        session->feedBeganAnew();
}

void Crowd::startSending()
{
    if (!m_request.workload.up)
        return;
    m_up = std::make_unique<UpSender>(m_request.workload, m_first, m_clock, this);
    m_up->start(m_sessions);
}

void Crowd::stopSending()
{
    if (m_up)
        m_up->pause();
}

void Crowd::drain(wire::Seq newest)
{
    m_newest = newest;
    m_drained = false;
    m_look.start(20ms);
    lookWhetherDrained();
}

void Crowd::lookWhetherDrained()
{
    const bool all = std::all_of(m_sessions.begin(), m_sessions.end(), [this](const auto& session) {
        return session->state() == RunState::Ended || session->hasAllUpTo(m_newest);
    });
    if (!all)
        return;
    m_look.stop();
    m_drained = true;
    Q_EMIT drained();
}

void Crowd::close()
{
    m_look.stop();
    for (const auto& session : m_sessions)
        session->close();
}

void Crowd::setEnd(const Closed& closed)
{
    if (!m_end || m_end->normal)
        m_end = closed;
}

SendOutcome Crowd::send(const QByteArray& data, wire::PayloadKind kind)
{
    return m_sessions.empty() ? SendOutcome::NotOpen : m_sessions.front()->send(data, kind);
}

void Crowd::onEnded(const Closed& closed)
{
    if (!m_end || (m_end->normal && !closed.normal))
        m_end = closed;
    if (++m_ended < m_count)
        return;
    m_allEnded = true;
    Q_EMIT ended();
}

void Crowd::log(LogEntry entry)
{
    entry.at = m_clock.monotonic();
    entry.wall = m_clock.wall();
    onLogged(entry);
}

void Crowd::onLogged(const LogEntry& entry)
{
    const qsizetype room = entry.kind == LogEntry::Kind::Note ? 4 * rowsPerSnapshot : rowsPerSnapshot;
    if (m_log.size() >= room && !mustBeTold(entry.kind))
        ++m_logDropped;
    else
        m_log.append(entry);
    markChanged();
}

void Crowd::markChanged()
{
    if (!m_pulse.isActive())
        m_pulse.start(30ms);
}

void Crowd::findState()
{
    RunState least = RunState::Ended;
    for (const auto& session : m_sessions) {
        const RunState state = session->state();
        if (state == RunState::Waiting) {
            least = state;
            break;
        }
        if (state == RunState::Connecting || state == RunState::Idle)
            least = RunState::Connecting;
        else if (state == RunState::Open && least == RunState::Ended)
            least = state;
    }
    markChanged();
    if (m_state.exchange(least) != least)
        Q_EMIT stateChanged();
}

RunSnapshot Crowd::takeSnapshot()
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

measure::RunSummary Crowd::summary(wire::Seq newest) const
{
    measure::RunSummary summary;
    summary.latency = m_latency;
    for (const auto& session : m_sessions) {
        const SessionFigures figures = session->figures(newest);
        summary.received += figures.received;
        summary.lost += figures.lost;
        summary.repeated += figures.repeated;
        summary.outOfOrder += figures.outOfOrder;
        summary.reconnects += figures.reconnects;
        summary.wire += figures.wire;
        if (figures.connect >= 0ns) {
            summary.connect += std::chrono::duration_cast<std::chrono::milliseconds>(figures.connect); // the run divides
            ++summary.connected;
        }
    }
    if (m_up) { // what the clients sent and got back; what others sent is not theirs to miss
        summary.received = m_up->returned();
        summary.lost = m_up->due() - m_up->returned();
    }
    if (m_end)
        summary.ended = m_end->ended;
    return summary;
}

} // namespace wirewise::demo
