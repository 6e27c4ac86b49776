// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/fault_matrix.h"

#include "core/transports/transport_registry.h"

#include <mutex>

namespace wirewise::test {

using namespace std::chrono_literals;
using demo::LogEntry;

namespace {

constexpr auto runs = 5s;
constexpr auto interval = 500ms; // of short polls
constexpr auto hold = 2000ms; // of long ones

// How soon it must be back after the path is.
double promiseOf(const QString& transport)
{
    if (transport == QLatin1String("sse"))
        return 1000 + 5000; // the server's retry, and 5 s
    if (transport == QLatin1String("polling short"))
        return static_cast<double>(interval.count()) + 1000;
    if (transport == QLatin1String("polling long"))
        return static_cast<double>(hold.count()) + 1000;
    if (transport == QLatin1String("webhook"))
        return 6000; // the schedule's longest step, 5 s and its jitter
    return 5000;
}

// What one transport's user was shown. Filled on demo-io.
struct Shown
{
    std::mutex mutex;
    QSet<quint64> ids;
    quint64 highest = 0;
    qint64 twice = 0;
    qint64 behind = 0;

    void take(const demo::Message& message)
    {
        const auto* event = message.envelope ? std::get_if<wire::FeedEvent>(&*message.envelope) : nullptr;
        if (!event)
            return;
        const std::scoped_lock lock(mutex);
        if (ids.contains(event->seq))
            ++twice;
        ids.insert(event->seq);
        behind += event->seq < highest ? 1 : 0;
        highest = std::max<quint64>(highest, event->seq);
    }
};

qint64 busiestSecond(const QList<LogEntry>& log)
{
    qint64 most = 0;
    for (const LogEntry& first : log)
        if (first.kind == LogEntry::Kind::Closed)
            most = std::max<qint64>(most, std::count_if(log.begin(), log.end(), [&first](const LogEntry& entry) {
                return entry.kind == LogEntry::Kind::Closed && entry.at >= first.at && entry.at < first.at + 1s;
            }));
    return most;
}

double recoveryIn(const QList<LogEntry>& log)
{
    Nanoseconds healed { 0 };
    for (const LogEntry& entry : log)
        if (entry.kind == LogEntry::Kind::Fault && !entry.on)
            healed = entry.at;
    for (const LogEntry& entry : log) {
        if (healed > 0ns && entry.at > healed && (entry.kind == LogEntry::Kind::Received || entry.kind == LogEntry::Kind::Replayed))
            return std::chrono::duration<double, std::milli>(entry.at - healed).count();
    }
    return -1;
}

} // namespace

QString SoakRow::wrong() const
{
    QStringList faults;
    if (received == 0 || !endedWell)
        faults << QStringLiteral("did not run to its end");
    if (lost > 0)
        faults << QStringLiteral("lost %1").arg(lost);
    if (shownTwice > 0)
        faults << QStringLiteral("shown twice %1").arg(shownTwice);
    if (disordered > 0)
        faults << QStringLiteral("out of order %1").arg(disordered);
    if (recovery < 0 || recovery > promised)
        faults << QStringLiteral("back after %1 ms, promised %2").arg(recovery, 0, 'f', 0).arg(promised);
    if (attempts > 10)
        faults << QStringLiteral("%1 attempts in a second").arg(attempts);
    return faults.join(QLatin1String(", "));
}

struct SoakRace::Inside
{
    demo::DemoRunner runner { QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-server") };
    std::vector<std::unique_ptr<Shown>> shown;
    std::vector<QList<LogEntry>> logs;
    std::vector<bool> well;
    QList<SoakRow> rows;
    bool finished = false;
};

SoakRace::SoakRace(const QString& fault, const QStringList& transports, quint64 seed)
    : m_inside(std::make_unique<Inside>())
{
    measure::Workload workload;
    workload.rate = 20;
    workload.size = 100;
    workload.duration = runs;
    QList<demo::RunRequest> lanes;
    for (const QString& transport : transports) {
        const QString mode = transport.section(u' ', 1);
        lanes += transports::bundledRun(
            *transports::transportEntry(TransportId(transport.section(u' ', 0, 0))), { mode, interval, hold }, workload);
        lanes.back().seed = seed;
        for (const QString& one : fault.split(u';'))
            lanes.back().faults += *wire::parseFault(one);
        m_inside->shown.push_back(std::make_unique<Shown>());
        lanes.back().onShown = [shown = m_inside->shown.back().get()](int, const demo::Message& message) { shown->take(message); };
        SoakRow row;
        row.fault = wire::parseFault(fault.section(u';', 0, 0))->kind;
        row.transport = transport;
        row.seed = seed;
        row.promised = promiseOf(transport);
        m_inside->rows += row;
    }
    m_inside->logs.resize(static_cast<std::size_t>(lanes.size()));
    m_inside->well.resize(static_cast<std::size_t>(lanes.size()));
    QObject::connect(&m_inside->runner, &demo::DemoRunner::laneSnapshot, &m_inside->runner, [this](int lane, const demo::RunSnapshot& snapshot) {
        m_inside->logs[static_cast<std::size_t>(lane)] += snapshot.log;
        m_inside->well[static_cast<std::size_t>(lane)] = snapshot.endedNormally;
    });
    QObject::connect(&m_inside->runner, &demo::DemoRunner::laneFinished, &m_inside->runner, [this](int lane, const measure::RunSummary& summary) {
        const auto index = static_cast<std::size_t>(lane);
        SoakRow& row = m_inside->rows[lane];
        Shown& shown = *m_inside->shown[index];
        const std::scoped_lock lock(shown.mutex);
        row.received = summary.received;
        row.lost = summary.lost;
        row.shownTwice = shown.twice;
        row.disordered = std::max<qint64>(0, shown.behind - summary.outOfOrder);
        row.reconnects = summary.reconnects.size();
        row.attempts = busiestSecond(m_inside->logs[index]);
        row.recovery = recoveryIn(m_inside->logs[index]);
        row.endedWell = m_inside->well[index] && shown.ids.size() == summary.received;
    });
    QObject::connect(&m_inside->runner, &demo::DemoRunner::raceFinished, &m_inside->runner, [this] { m_inside->finished = true; });
    m_inside->runner.startRace(lanes);
}

SoakRace::~SoakRace() = default;

bool SoakRace::finished() const
{
    return m_inside->finished;
}

QList<SoakRow> SoakRace::rows() const
{
    return m_inside->rows;
}

} // namespace wirewise::test
