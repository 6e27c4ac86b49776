// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lab/trials.h"

#include "core/capture/pcapng.h"
#include "core/transports/transport_registry.h"

#include <QDir>

#include <algorithm>
#include <csignal>

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

// An application that knows nothing of before when it comes back. The transport stays the same object: what the
// protocol's own client remembers is still there.
class Forgetful final : public demo::Transport
{
public:
    Forgetful(std::unique_ptr<demo::Transport> inner, QObject* parent)
        : demo::Transport(parent)
        , m_inner(std::move(inner))
    {
        connect(m_inner.get(), &demo::Transport::opened, this, &demo::Transport::opened);
        connect(m_inner.get(), &demo::Transport::received, this, &demo::Transport::received);
        connect(m_inner.get(), &demo::Transport::note, this, &demo::Transport::note);
        connect(m_inner.get(), &demo::Transport::exchanged, this, &demo::Transport::exchanged);
        connect(m_inner.get(), &demo::Transport::closed, this, &demo::Transport::closed);
    }

    void open(const demo::OpenRequest& request) override
    {
        demo::OpenRequest forgotten = request;
        if (std::exchange(m_before, true)) {
            forgotten.since.reset();
            forgotten.lastEventId.clear();
        }
        m_inner->open(forgotten);
    }
    demo::SendOutcome send(const QByteArray& data, wire::PayloadKind kind) override { return m_inner->send(data, kind); }
    void setWayIn(demo::WayIn wayIn) override { m_inner->setWayIn(std::move(wayIn)); }
    void close() override { m_inner->close(); }
    demo::WireBytes wireBytes() const override { return m_inner->wireBytes(); }

private:
    std::unique_ptr<demo::Transport> m_inner;
    bool m_before = false;
};

// Steers a feed that is never paused.
class Unpaused final : public demo::FeedControl
{
public:
    explicit Unpaused(std::unique_ptr<demo::FeedControl> feed) : m_feed(std::move(feed)) { }

    void change(const demo::FeedChange& change, std::function<void(Result<demo::FeedState>)> done) override
    {
        demo::FeedChange flowing = change;
        flowing.paused = false;
        m_feed->change(flowing, std::move(done));
    }
    void allow(const demo::Passages& passages, std::function<void(Result<bool>)> done) override { m_feed->allow(passages, std::move(done)); }
    void askStats(std::function<void(Result<demo::ServerStats>)> done) override { m_feed->askStats(std::move(done)); }

private:
    std::unique_ptr<demo::FeedControl> m_feed;
};

demo::RunRequest requestOf(Lab& lab, const Ordeal& ordeal)
{
    const Trial& trial = ordeal.trial;
    demo::RunRequest request
        = transports::bundledRun(*transports::transportEntry(trial.transport), { trial.mode, trial.interval, trial.hold }, trial.workload);
    if (const auto& make = lab.settings().makeTransport)
        request.makeTransport = [make, id = trial.transport, mode = request.mode](QObject* parent) { return make(id, mode, parent); };
    if (const auto& urlOf = lab.settings().urlOf)
        request.urlOf = [urlOf, id = trial.transport](const wire::ReadyLine& ready) { return urlOf(id, ready); };
    if (ordeal.forgetful)
        request.makeTransport = [make = request.makeTransport](QObject* parent) { return std::make_unique<Forgetful>(make(nullptr), parent); };
    if (ordeal.flowing)
        request.makeFeedControl = [make = request.makeFeedControl](const wire::ReadyLine& ready) { return std::make_unique<Unpaused>(make(ready)); };
    request.throughProxy = true;
    request.faults = trial.faults;
    request.seed = lab.settings().seed;
    request.reconnect = trial.reconnect;
    request.onShown = trial.onShown;
    return request;
}

} // namespace

RunningTrial::RunningTrial(Lab& lab, const Ordeal& ordeal, std::function<bool(const RunningTrial&)> enough)
    : m_ordeal(ordeal)
    , m_enough(std::move(enough))
{
    QStringList arguments;
    if (ordeal.killAfter > 0ms)
        arguments = { QStringLiteral("--journal"), m_directory.filePath(QStringLiteral("journal")) };
    m_runner = std::make_unique<demo::DemoRunner>(QDir(lab.settings().programs).filePath(QStringLiteral("wirewise-server")), arguments);
    connect(m_runner.get(), &demo::DemoRunner::snapshot, this, &RunningTrial::take);
    connect(m_runner.get(), &demo::DemoRunner::finished, this, [this](const measure::RunSummary& summary) {
        m_result.summary = summary;
        if (m_ordeal.trial.capture) {
            auto segments = capture::readPcapng(m_directory.filePath(QStringLiteral("tap.pcapng")));
            if (segments)
                m_result.segments = std::move(segments).value();
            else
                m_result.error = segments.error().text();
        }
        end();
    });
    m_kill.setSingleShot(true);
    connect(&m_kill, &QTimer::timeout, this, [this] {
        m_killedAt = m_clock.monotonic();
        ::kill(static_cast<pid_t>(m_runner->serverPid()), SIGKILL);
    });
    connect(&m_look, &QTimer::timeout, this, &RunningTrial::look);
    if (m_enough)
        m_look.start(50ms);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_runner->stop(); });
    demo::RunRequest request = requestOf(lab, ordeal);
    if (ordeal.trial.capture)
        request.capture = m_directory.filePath(QStringLiteral("tap.pcapng"));
    request.makeTransport = [make = request.makeTransport, madeAt = m_madeAt](QObject* parent) {
        qint64 notYet = 0;
        madeAt->compare_exchange_strong(notYet, SystemClock().monotonic().count());
        return make(parent);
    };
    m_runner->start(std::move(request));
}

RunningTrial::~RunningTrial() = default;

void RunningTrial::take(const demo::RunSnapshot& snapshot)
{
    if (m_ended)
        return;
    m_result.log += snapshot.log;
    m_result.summary = snapshot.summary;
    m_result.error = snapshot.error;
    if (m_openSince == 0ns && firstOf(m_result.log, demo::LogEntry::Kind::Opened, 0ns) > 0ns)
        onOpen();
}

void RunningTrial::look()
{
    if (!m_enough(*this))
        return;
    m_look.stop();
    m_runner->stop();
}

void RunningTrial::onOpen()
{
    m_openSince = firstOf(m_result.log, demo::LogEntry::Kind::Opened, 0ns);
    if (m_ordeal.killAfter > 0ms)
        m_kill.start(m_ordeal.killAfter);
    if (const auto duration = m_ordeal.trial.workload.duration)
        m_patience.start(*duration + m_ordeal.patience);
}

// Not from within the runner's own signal.
void RunningTrial::end()
{
    m_ended = true;
    m_kill.stop();
    m_look.stop();
    m_patience.stop();
    QTimer::singleShot(0, this, [this] { m_runner.reset(); });
}

Result<bool> waitFor(Lab& lab, const std::vector<RunningTrial*>& trials, std::chrono::milliseconds atMost)
{
    const auto over = [](const RunningTrial* trial) { return trial->ended() || !trial->error().isEmpty(); };
    if (!lab.waitUntil([&] { return std::all_of(trials.begin(), trials.end(), over); }, atMost))
        return Error { Error::Kind::Helper, lab.cancelled() ? QStringLiteral("interrupted") : QStringLiteral("a run did not end"), {} };
    for (const RunningTrial* trial : trials)
        if (!trial->error().isEmpty())
            return Error { Error::Kind::Helper, trial->error(), {} };
    return true;
}

namespace {

template <typename Condition>
Nanoseconds firstWhere(const QList<demo::LogEntry>& log, Condition condition)
{
    const auto found = std::find_if(log.begin(), log.end(), condition);
    return found == log.end() ? 0ns : found->at;
}

bool isFault(const demo::LogEntry& entry, bool on)
{
    return entry.kind == demo::LogEntry::Kind::Fault && entry.on == on;
}

} // namespace

Nanoseconds faultBegan(const QList<demo::LogEntry>& log)
{
    return firstWhere(log, [](const demo::LogEntry& entry) { return isFault(entry, true); });
}

Nanoseconds faultEnded(const QList<demo::LogEntry>& log)
{
    return firstWhere(log, [](const demo::LogEntry& entry) { return isFault(entry, false); });
}

Nanoseconds firstOf(const QList<demo::LogEntry>& log, demo::LogEntry::Kind kind, Nanoseconds after)
{
    return firstWhere(log, [kind, after](const demo::LogEntry& entry) { return entry.kind == kind && entry.at > after; });
}

bool isEvent(const demo::LogEntry& entry)
{
    return entry.kind == demo::LogEntry::Kind::Received || entry.kind == demo::LogEntry::Kind::Replayed;
}

} // namespace wirewise::evidence
