// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/run.h"

#include <algorithm>

namespace wirewise::demo {

using namespace std::chrono_literals;

Run::Run(QList<RunRequest> lanes, Memory memory, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_memory(memory)
    , m_clock(clock)
{
    for (RunRequest& request : lanes) {
        const WayIn wayIn = [this](quint16 local, std::function<void(quint16)> then) {
            if (m_wayIn)
                m_wayIn(local, std::move(then));
            else
                then(local);
        };
        m_lanes.push_back(std::make_unique<Lane>(std::move(request), wayIn, clock));
        Lane* lane = m_lanes.back().get();
        connect(lane, &Lane::changed, this, &Run::changed);
        connect(lane, &Lane::stateChanged, this, &Run::onStateChanged);
        connect(lane, &Lane::satisfied, this, &Run::onSatisfied);
        connect(lane, &Lane::drained, this, &Run::onDrained);
        connect(lane, &Lane::ended, this, &Run::onLaneEnded);
    }
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Run::onDeadline);
    connect(&m_statsTimer, &QTimer::timeout, this, [this] { askStats([](const ServerStats&) { }); });
}

Run::~Run() = default;

void Run::setWayIn(const WayIn& wayIn)
{
    m_wayIn = wayIn;
}

void Run::begin(const wire::ReadyLine& ready, const wire::ReadyLine& through, const Passages& passages)
{
    m_feed = request().makeFeedControl(ready);
    const bool first = m_phase == Phase::WaitingForServer || m_phase == Phase::Pausing;
    if (passages != Passages())
        m_feed->allow(passages, [this, first, through](const Result<bool>&) {
            Q_EMIT allowed();
            if (!first)
                moveLanes(through);
        });
    if (first) {
        m_phase = Phase::Pausing;
        m_deadline.start(10s);
        askStats([this](const ServerStats& stats) { m_statsBefore = stats; });
        FeedChange change = steering();
        change.paused = true;
        steer(change, [this, through](const FeedState& feed) {
            m_statsTimer.start(1s);
            m_first = feed.newest + 1;
            openLanes(through, feed.newest);
        });
        return;
    }
    if (m_phase == Phase::Closing || m_phase == Phase::Done)
        return;
    ++m_serverRestarts;
    m_statsBefore = {};
    if (m_memory == Memory::Lost)
        each([](Crowd& crowd) { crowd.feedBeganAnew(); });
    FeedChange change = steering();
    change.paused = m_phase != Phase::Running;
    steer(change, [this](const FeedState& feed) {
        if (m_phase == Phase::Draining)
            waitUntilSeen(feed.newest);
    });
    if (passages == Passages())
        moveLanes(through);
}

void Run::moveLanes(const wire::ReadyLine& through)
{
    for (const auto& lane : m_lanes)
        lane->each([target = targetOf(*lane, through)](Crowd& crowd) { crowd.moveTo(target); });
}

void Run::beginOwn()
{
    openLanes({}, {});
}

Target Run::targetOf(const Lane& lane, const wire::ReadyLine& through) const
{
    if (lane.request().ownTarget)
        return *lane.request().ownTarget;
    return { lane.request().urlOf(through), through.token, {}, { through.authority, {}, {} } };
}

FeedChange Run::steering() const
{
    FeedChange change;
    change.rate = request().workload.up ? 0 : request().workload.rate;
    change.size = request().workload.size;
    change.kind = request().workload.kind;
    return change;
}

void Run::openLanes(const wire::ReadyLine& through, std::optional<wire::Seq> since)
{
    m_phase = Phase::Opening;
    m_tls = isTls(targetOf(*m_lanes.front(), through).url);
    // A thousand clients take their time; those that are not open by then are counted as such.
    m_deadline.start(10s + std::chrono::milliseconds(10 * clients()));
    for (const auto& lane : m_lanes)
        lane->each([target = targetOf(*lane, through), since](Crowd& crowd) { crowd.open(target, since); });
}

int Run::clients() const
{
    int clients = 0;
    for (const auto& lane : m_lanes)
        clients += lane->clients();
    return clients;
}

bool Run::all(bool (Lane::*is)() const) const
{
    return std::all_of(m_lanes.begin(), m_lanes.end(), [is](const auto& lane) { return (lane.get()->*is)(); });
}

void Run::onStateChanged()
{
    Q_EMIT changed();
    if (m_phase != Phase::Opening)
        return;
    const bool open = std::all_of(m_lanes.begin(), m_lanes.end(),
        [](const auto& lane) { return lane->state() == RunState::Open; });
    if (open)
        letItFlow();
}

void Run::onDeadline()
{
    if (m_phase == Phase::Pausing)
        fail({ Error::Kind::Helper, tr("the bundled server does not answer"), {} });
    else if (m_phase == Phase::Opening)
        letItFlow(); // to those that are open
    else if (m_phase == Phase::Running)
        drain(); // the duration is over
    else if (m_phase == Phase::Draining)
        closeLanes(); // what has not come counts as lost
}

void Run::letItFlow()
{
    m_phase = Phase::Running;
    m_flowsSince = m_clock.monotonic();
    if (request().workload.duration)
        m_deadline.start(*request().workload.duration);
    else
        m_deadline.stop();
    Q_EMIT flows();
    if (isOwn())
        return;
    FeedChange change;
    change.paused = false;
    steer(change, [](const FeedState&) { });
    each([](Crowd& crowd) { crowd.startSending(); });
}

void Run::onSatisfied()
{
    if (m_phase == Phase::Running && all(&Lane::hasSeenEnough))
        drain();
}

void Run::drain()
{
    m_phase = Phase::Draining;
    m_deadline.start(drainAtMost);
    Q_EMIT drains();
    if (isOwn()) {
        closeLanes();
        return;
    }
    const auto pause = [this] {
        FeedChange change;
        change.paused = true;
        steer(change, [this](const FeedState& feed) { waitUntilSeen(feed.newest); });
    };
    each([](Crowd& crowd) { crowd.stopSending(); });
    if (request().workload.up)
        QTimer::singleShot(upUnderWay, this, pause); // what was sent last has yet to become an event
    else
        pause();
}

void Run::waitUntilSeen(wire::Seq newest)
{
    m_newest = newest;
    each([newest](Crowd& crowd) { crowd.drain(newest); });
}

void Run::onDrained()
{
    if (m_phase == Phase::Draining && all(&Lane::hasDrained))
        closeLanes();
}

void Run::closeLanes()
{
    if (m_phase >= Phase::Closing)
        return;
    m_phase = Phase::Closing;
    m_flowedUntil = m_clock.monotonic();
    m_deadline.stop();
    m_statsTimer.stop();
    Q_EMIT changed();
    const auto close = [this] {
        each([](Crowd& crowd) { crowd.close(); });
        if (all(&Lane::hasEnded))
            finish();
    };
    if (isOwn() || !m_feed) {
        close();
        return;
    }
    askStats([close](const ServerStats&) { close(); });
    // A server that answers nothing must not keep the run from ending.
    QTimer::singleShot(1s, this, close);
}

void Run::onLaneEnded()
{
    if (!all(&Lane::hasEnded)) {
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
    QList<measure::RunSummary> summaries;
    for (const auto& lane : m_lanes)
        summaries.append(summary(*lane));
    Q_EMIT finished(summaries);
}

void Run::stop()
{
    switch (m_phase) {
    case Phase::WaitingForServer:
    case Phase::Pausing:
        each([](Crowd& crowd) { crowd.setEnd({ { QStringLiteral("client"), 0, {}, tr("You ended it.") }, {}, true }); });
        finish();
        break;
    case Phase::Opening:
        closeLanes();
        break;
    case Phase::Running:
        drain();
        m_deadline.start(3s);
        break;
    case Phase::Draining:
        closeLanes(); // asked twice: no more patience
        break;
    case Phase::Closing:
    case Phase::Done:
        break;
    }
}

SendOutcome Run::send(const QByteArray& data, wire::PayloadKind kind)
{
    return m_lanes.front()->send(data, kind);
}

void Run::changeWorkload(const measure::Workload& workload)
{
    for (const auto& lane : m_lanes)
        lane->changeWorkload(workload);
    if (m_feed && m_phase < Phase::Closing)
        steer(steering(), [](const FeedState&) { });
}

void Run::serverLost(const QString& why)
{
    if (m_memory == Memory::Lost)
        each([](Crowd& crowd) { crowd.holdOn(); });
    LogEntry entry;
    entry.text = tr("The bundled server is started again: %1.").arg(why);
    log(entry);
}

void Run::fail(const Error& error)
{
    m_error = error.text();
    each([error](Crowd& crowd) {
        crowd.setEnd({ { QStringLiteral("server"), 0, error.message, error.text() }, { Retry::When::Never, 0ms, 0 }, false });
    });
    finish();
}

void Run::faultChanged(const QString& fault, bool on, Nanoseconds at)
{
    if (on)
        m_faults.append(fault);
    for (const auto& lane : m_lanes)
        if (lane->request().onFault)
            lane->request().onFault(fault, on, at);
    LogEntry entry;
    entry.kind = LogEntry::Kind::Fault;
    entry.on = on;
    entry.text = fault;
    log(entry);
}

void Run::log(const LogEntry& entry)
{
    for (const auto& lane : m_lanes)
        lane->log(entry);
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

RunState Run::state(const Lane& lane) const
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
    return lane.state();
}

RunSnapshot Run::takeSnapshot(int index)
{
    Lane& lane = *m_lanes.at(static_cast<std::size_t>(index));
    RunSnapshot snapshot = lane.takeSnapshot();
    snapshot.number = lane.request().number;
    snapshot.state = state(lane);
    snapshot.serverRestarts = m_serverRestarts;
    snapshot.summary = summary(lane);
    snapshot.faults = m_activeFaults;
    snapshot.throughProxy = bool(m_wayIn);
    snapshot.endedNormally = m_phase == Phase::Done && lane.endedNormally();
    snapshot.error = m_error;
    return snapshot;
}

measure::RunSummary Run::summary(Lane& lane) const
{
    measure::RunSummary summary = lane.summary(m_newest);
    summary.firstSeq = m_first;
    summary.lastSeq = m_newest;
    const Nanoseconds until = m_flowedUntil > 0ns ? m_flowedUntil : m_clock.monotonic();
    if (m_flowsSince > 0ns && until > m_flowsSince)
        summary.ratePerSecond = static_cast<double>(summary.received) * 1e9 / static_cast<double>((until - m_flowsSince).count());
    const qint64 growth = m_stats.rssBytes - m_statsBefore.rssBytes;
    const bool tellsApart = summary.connected >= 50 && m_statsBefore.rssBytes > 0; // of fewer, only the noise is seen
    summary.server = { m_stats.rssBytes, tellsApart ? std::max<qint64>(0, growth / summary.connected) : 0,
        std::max<qint64>(0, m_stats.cpuMs - m_statsBefore.cpuMs), m_queuedMax,
        m_stats.queuedBytes.value(summary.transport) };
    summary.faults = m_faults;
    summary.throughProxy = bool(m_wayIn);
    summary.tls = m_tls;
    return summary;
}

} // namespace wirewise::demo
