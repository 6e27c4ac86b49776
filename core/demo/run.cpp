// SPDX-License-Identifier: GPL-3.0-or-later
// Somewhat long for a file: the phases of a run are best read in a row.
#include "core/demo/run.h"

#include <algorithm>

namespace wirewise::demo {

using namespace std::chrono_literals;

Run::Run(RunRequest request, Memory memory, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_memory(memory)
    , m_clock(clock)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Run::onDeadline);
    connect(&m_look, &QTimer::timeout, this, &Run::endIfDrained);
    connect(&m_statsTimer, &QTimer::timeout, this, [this] { askStats([](const ServerStats&) { }); });
}

Run::~Run() = default;

void Run::begin(const wire::ReadyLine& ready)
{
    m_feed = m_request.makeFeedControl(ready);
    if (m_phase == Phase::WaitingForServer || m_phase == Phase::Pausing) {
        m_phase = Phase::Pausing;
        m_deadline.start(10s);
        askStats([this](const ServerStats& stats) { m_statsBefore = stats; });
        FeedChange change = steering();
        change.paused = true;
        steer(change, [this, ready](const FeedState& feed) {
            m_statsTimer.start(1s);
            m_first = feed.newest + 1;
            openSessions(bundledTarget(ready), feed.newest);
        });
        return;
    }
    if (m_phase == Phase::Closing || m_phase == Phase::Done)
        return;
    ++m_serverRestarts;
    m_statsBefore = {};
    if (m_memory == Memory::Lost)
        for (const auto& session : m_sessions)
            session->feedBeganAnew();
    FeedChange change = steering();
    change.paused = m_phase != Phase::Running;
    steer(change, [this](const FeedState& feed) {
        if (m_phase == Phase::Draining)
            waitUntilSeen(feed.newest);
    });
    for (const auto& session : m_sessions)
        session->moveTo(bundledTarget(ready));
}

void Run::beginOwn()
{
    openSessions(*m_request.ownTarget, {});
}

Target Run::bundledTarget(const wire::ReadyLine& ready) const
{
    return { m_request.urlOf(ready), ready.token, {} };
}

FeedChange Run::steering() const
{
    FeedChange change;
    change.rate = m_request.workload.rate;
    change.size = m_request.workload.size;
    change.kind = m_request.workload.kind;
    return change;
}

void Run::openSessions(const Target& target, std::optional<wire::Seq> since)
{
    m_phase = Phase::Opening;
    m_deadline.start(10s);
    for (int client = 0; client < std::max(1, m_request.workload.clients); ++client)
        m_sessions.push_back(makeSession(target, since, client));
    for (const auto& session : m_sessions)
        session->start();
}

std::unique_ptr<DemoSession> Run::makeSession(const Target& target, std::optional<wire::Seq> since, int client)
{
    // Another jitter for each, or they all come back together.
    const auto seed = m_request.seed + static_cast<quint64>(client) * 0x9e3779b97f4a7c15u;
    auto session = std::make_unique<DemoSession>(m_request.makeTransport(nullptr), m_clock,
        DemoSession::Options { target, since, m_request.reconnect, seed });
    connect(session.get(), &DemoSession::stateChanged, this, &Run::onStateChanged);
    connect(session.get(), &DemoSession::shown, this,
        [this, client](const Message& message) { onShown(client, message); });
    connect(session.get(), &DemoSession::delayMeasured, this,
        [this](Nanoseconds delay) { m_latency.record(delay); });
    connect(session.get(), &DemoSession::ended, this, &Run::onEnded);
    if (client == 0) // the log is one client's; the figures are everybody's
        connect(session.get(), &DemoSession::logged, this, &Run::onLogged);
    return session;
}

void Run::onStateChanged()
{
    Q_EMIT changed();
    if (m_phase == Phase::Opening && state() == RunState::Open)
        letItFlow();
}

void Run::onDeadline()
{
    if (m_phase == Phase::Pausing)
        fail({ Error::Kind::Helper, QStringLiteral("the bundled server does not answer"), {} });
    else if (m_phase == Phase::Opening)
        letItFlow(); // to those that are open
    else if (m_phase == Phase::Running)
        drain(); // the duration is over
    else if (m_phase == Phase::Draining)
        closeSessions(); // what has not come counts as lost
}

void Run::letItFlow()
{
    m_phase = Phase::Running;
    m_flowsSince = m_clock.monotonic();
    if (m_request.workload.duration)
        m_deadline.start(*m_request.workload.duration);
    else
        m_deadline.stop();
    if (m_request.ownTarget)
        return;
    FeedChange change;
    change.paused = false;
    steer(change, [](const FeedState&) { });
}

void Run::onShown(int client, const Message& message)
{
    if (m_request.onShown)
        m_request.onShown(client, message);
    if (m_request.workload.count && m_phase == Phase::Running)
        endIfSeenEnough();
    Q_EMIT changed();
}

void Run::endIfSeenEnough()
{
    const qint64 enough = *m_request.workload.count;
    const bool all = std::all_of(m_sessions.begin(), m_sessions.end(),
        [enough](const auto& session) { return session->seen() >= enough; });
    if (all)
        drain();
}

void Run::drain()
{
    m_phase = Phase::Draining;
    m_deadline.start(drainAtMost);
    if (m_request.ownTarget) {
        closeSessions();
        return;
    }
    FeedChange change;
    change.paused = true;
    steer(change, [this](const FeedState& feed) { waitUntilSeen(feed.newest); });
}

void Run::waitUntilSeen(wire::Seq newest)
{
    m_newest = newest;
    m_look.start(20ms);
    endIfDrained();
}

void Run::endIfDrained()
{
    if (m_phase != Phase::Draining)
        return;
    const bool all = std::all_of(m_sessions.begin(), m_sessions.end(), [this](const auto& session) {
        return session->state() == RunState::Ended
            || (session->lastSeen() >= m_newest && session->figures(m_newest).lost == session->toldGone());
    });
    if (all)
        closeSessions();
}

void Run::closeSessions()
{
    if (m_phase >= Phase::Closing)
        return;
    m_phase = Phase::Closing;
    m_flowedUntil = m_clock.monotonic();
    m_look.stop();
    m_deadline.stop();
    m_statsTimer.stop();
    Q_EMIT changed();
    const auto close = [this] {
        for (const auto& session : m_sessions)
            session->close();
        if (m_ended == m_sessions.size())
            finish();
    };
    if (m_request.ownTarget || !m_feed) {
        close();
        return;
    }
    askStats([close](const ServerStats&) { close(); });
    // A server that answers nothing must not keep the run from ending.
    QTimer::singleShot(1s, this, close);
}

void Run::onEnded(const Closed& closed)
{
    ++m_ended;
    if (!m_end || (m_end->normal && !closed.normal))
        m_end = closed;
    if (m_ended < m_sessions.size()) {
        onStateChanged();
        return;
    }
    if (m_phase < Phase::Closing) {
        m_flowedUntil = m_clock.monotonic();
        m_statsTimer.stop();
    }
    QTimer::singleShot(0, this, &Run::finish); // not from within the last session's signal
}

void Run::finish()
{
    if (m_phase == Phase::Done)
        return;
    m_phase = Phase::Done;
    m_deadline.stop();
    if (m_feed && m_error.isEmpty()) { // as it was found, for whoever looks at the server next
        FeedChange change;
        change.rate = 10;
        change.size = 256;
        change.kind = QStringLiteral("text");
        change.paused = false;
        steer(change, [](const FeedState&) { });
    }
    Q_EMIT changed();
    Q_EMIT finished(summary());
}

void Run::stop()
{
    switch (m_phase) {
    case Phase::WaitingForServer:
    case Phase::Pausing:
        m_end = Closed { { QStringLiteral("client"), 0, {}, QStringLiteral("You ended it.") }, {}, true };
        finish();
        break;
    case Phase::Opening:
        closeSessions();
        break;
    case Phase::Running:
        drain();
        m_deadline.start(3s);
        break;
    case Phase::Draining:
        closeSessions(); // asked twice: no more patience
        break;
    case Phase::Closing:
    case Phase::Done:
        break;
    }
}

SendOutcome Run::send(const QByteArray& data, wire::PayloadKind kind)
{
    return m_sessions.empty() ? SendOutcome::NotOpen : m_sessions.front()->send(data, kind);
}

void Run::changeWorkload(const measure::Workload& workload)
{
    m_request.workload.rate = workload.rate;
    m_request.workload.size = workload.size;
    m_request.workload.kind = workload.kind;
    if (m_feed && m_phase < Phase::Closing)
        steer(steering(), [](const FeedState&) { });
}

void Run::serverLost(const QString& why)
{
    if (m_memory == Memory::Lost)
        for (const auto& session : m_sessions)
            session->holdOn();
    LogEntry entry;
    entry.text = QStringLiteral("The bundled server is started again: %1.").arg(why);
    entry.at = m_clock.monotonic();
    entry.wall = m_clock.wall();
    onLogged(entry);
}

void Run::fail(const Error& error)
{
    m_error = error.text();
    if (!m_end || m_end->normal)
        m_end = Closed { { QStringLiteral("server"), 0, error.message, error.text() }, { Retry::When::Never, 0ms, 0 }, false };
    finish();
}

void Run::steer(const FeedChange& change, std::function<void(const FeedState&)> then)
{
    m_feed->change(change, [this, then = std::move(then)](const Result<FeedState>& answer) {
        if (answer)
            then(*answer); // else the server is away: it is asked again when it is back, or the deadline comes
    });
}

void Run::askStats(std::function<void(const ServerStats&)> then)
{
    m_feed->askStats([this, then = std::move(then)](const Result<ServerStats>& answer) {
        if (answer) {
            m_stats = *answer;
            m_queuedMax = std::max(m_queuedMax, answer->queuedBytesMax);
        }
        then(answer ? *answer : ServerStats());
    });
}

void Run::onLogged(const LogEntry& entry)
{
    const bool traffic = entry.kind == LogEntry::Kind::Received || entry.kind == LogEntry::Kind::Replayed
        || entry.kind == LogEntry::Kind::Repeated;
    if (m_log.size() >= (traffic ? rowsPerSnapshot : 4 * rowsPerSnapshot))
        ++m_logDropped;
    else
        m_log.append(entry);
    Q_EMIT changed();
}

// The least advanced session speaks for all.
RunState Run::state() const
{
    switch (m_phase) {
    case Phase::WaitingForServer:
    case Phase::Pausing:
        return RunState::StartingServer;
    case Phase::Closing:
        return RunState::Closing;
    case Phase::Done:
        return RunState::Ended;
    case Phase::Opening:
    case Phase::Running:
    case Phase::Draining:
        break;
    }
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

RunSnapshot Run::takeSnapshot()
{
    RunSnapshot snapshot;
    snapshot.state = state();
    if (!m_sessions.empty()) {
        const DemoSession& first = *m_sessions.front();
        snapshot.url = first.target().url.toString(QUrl::RemoveUserInfo);
        snapshot.attempt = first.attempt();
        snapshot.nextTryAt = first.nextTryAt();
        snapshot.resumedAt = first.resumedAt();
    }
    snapshot.serverRestarts = m_serverRestarts;
    snapshot.summary = summary();
    snapshot.log = std::exchange(m_log, {});
    snapshot.logDropped = std::exchange(m_logDropped, 0);
    snapshot.endedNormally = m_phase == Phase::Done && m_end && m_end->normal;
    snapshot.error = m_error;
    return snapshot;
}

measure::RunSummary Run::summary() const
{
    measure::RunSummary summary;
    summary.transport = m_request.transport;
    summary.mode = m_request.mode;
    summary.workload = m_request.workload;
    summary.seed = m_request.seed;
    summary.latency = m_latency;
    Nanoseconds connect { 0 };
    qint64 connected = 0;
    for (const auto& session : m_sessions) {
        const SessionFigures figures = session->figures(m_newest);
        summary.received += figures.received;
        summary.lost += figures.lost;
        summary.repeated += figures.repeated;
        summary.outOfOrder += figures.outOfOrder;
        summary.reconnects += figures.reconnects;
        summary.wire += figures.wire;
        if (figures.connect >= 0ns) {
            connect += figures.connect;
            ++connected;
        }
    }
    if (connected > 0)
        summary.connect = std::chrono::duration_cast<std::chrono::milliseconds>(connect / connected);
    summary.sent = summary.received + summary.lost;
    summary.firstSeq = m_first;
    summary.lastSeq = m_newest;
    const Nanoseconds until = m_flowedUntil > 0ns ? m_flowedUntil : m_clock.monotonic();
    if (m_flowsSince > 0ns && until > m_flowsSince)
        summary.ratePerSecond = static_cast<double>(summary.received) * 1e9 / static_cast<double>((until - m_flowsSince).count());
    const qint64 growth = m_stats.rssBytes - m_statsBefore.rssBytes;
    const bool tellsApart = connected >= 50 && m_statsBefore.rssBytes > 0; // of fewer, only the noise is seen
    summary.server = { m_stats.rssBytes, tellsApart ? std::max<qint64>(0, growth / connected) : 0,
        std::max<qint64>(0, m_stats.cpuMs - m_statsBefore.cpuMs), m_queuedMax };
    if (m_end)
        summary.ended = m_end->ended;
    return summary;
}

} // namespace wirewise::demo
