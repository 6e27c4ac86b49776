// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise_cli/live_run.h"

#include "app/wirewise_cli/interrupt.h"
#include "app/wirewise_cli/ledger.h"
#include "core/base/escape.h"
#include "core/capture/pcapng.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

namespace wirewise::cli {

namespace {

void showProgress(const QList<measure::RunSummary>& summaries)
{
    qint64 received = 0;
    qint64 lost = 0;
    for (const measure::RunSummary& summary : summaries) {
        received += summary.received;
        lost += summary.lost;
    }
    const QString line = QStringLiteral("\r\x1b[K%1 received, %2 lost").arg(received).arg(lost);
    std::fputs(line.toUtf8().constData(), stderr);
}

QString faultLine(const demo::LogEntry& entry)
{
    return (entry.on ? QStringLiteral("%1 begins") : QStringLiteral("%1 is over")).arg(entry.text);
}

// Desktops allow 1,024 open files unless asked, and running out makes gRPC abort. A client takes one for its
// connection, and a second one to count it while there are enough; a webhook's client takes five.
std::optional<Error> allowDescriptors(const QList<LaneChoice>& lanes, int clients)
{
    rlim_t needed = 100;
    for (const LaneChoice& lane : lanes)
        needed += static_cast<rlim_t>(clients) * (lane.entry->id.value() == QLatin1String("webhook") ? 50 : 15) / 10;
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return {};
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_max >= needed)
        return {};
    return Error { Error::Kind::Input, QStringLiteral("so many clients need about %1 open files, this user may have %2: see ulimit -Hn")
        .arg(needed).arg(limit.rlim_max), {} };
}

// Follows one run through the runner's signals.
class Watch
{
public:
    Watch(demo::DemoRunner& runner, QList<LiveLane> lanes, Io& io)
        : m_io(io)
    {
        m_outcome.lanes = std::move(lanes);
        for (int lane = 0; lane < m_outcome.lanes.size(); ++lane)
            m_now.append(measure::RunSummary());
        QObject::connect(&runner, &demo::DemoRunner::laneSnapshot, &m_loop,
            [this](int lane, const demo::RunSnapshot& snapshot) { take(lane, snapshot); });
        QObject::connect(&runner, &demo::DemoRunner::laneFinished, &m_loop,
            [this](int lane, const measure::RunSummary& summary) { m_outcome.lanes[lane].summary = summary; });
        QObject::connect(&runner, &demo::DemoRunner::raceFinished, &m_loop, &QEventLoop::quit);
    }

    LiveOutcome wait()
    {
        m_loop.exec();
        if (m_io.showsProgress())
            std::fputs("\r\x1b[K", stderr);
        m_outcome.endedNormally = std::all_of(m_ended.begin(), m_ended.end(), [](bool normally) { return normally; });
        return m_outcome;
    }

private:
    void take(int lane, const demo::RunSnapshot& snapshot)
    {
        using Kind = demo::LogEntry::Kind;
        m_now[lane] = snapshot.summary;
        m_ended.insert(lane, snapshot.endedNormally);
        m_outcome.error = snapshot.error;
        if (m_io.showsProgress())
            showProgress(m_now);
        const QString who = m_outcome.lanes.size() == 1 ? QString() : m_outcome.lanes[lane].choice.name() + QStringLiteral(": ");
        for (const demo::LogEntry& entry : snapshot.log) {
            const bool fault = entry.kind == Kind::Fault && lane == 0;
            if (fault || entry.kind == Kind::Gap || (entry.kind == Kind::Closed && snapshot.state == demo::RunState::Waiting))
                m_io.note(escapedForTerminal(fault ? faultLine(entry) : who + entry.text));
        }
    }

    Io& m_io;
    QEventLoop m_loop;
    LiveOutcome m_outcome;
    QList<measure::RunSummary> m_now;
    QMap<int, bool> m_ended;
};

} // namespace

bool LiveOutcome::lostAny() const
{
    return std::any_of(lanes.begin(), lanes.end(), [](const LiveLane& lane) { return lane.summary.lost > 0; });
}

Result<LiveOutcome> runLive(const QList<LaneChoice>& choices, const RunSettings& settings, Io& io)
{
    std::unique_ptr<Ledger> ledger;
    if (!settings.ledger.isEmpty()) {
        auto opened = Ledger::open(settings.ledger);
        if (!opened)
            return opened.error();
        ledger = std::move(opened).value();
    }
    if (const auto error = allowDescriptors(choices, settings.workload.clients))
        return *error;
    QList<demo::RunRequest> requests;
    QList<LiveLane> lanes;
    for (const LaneChoice& choice : choices) {
        demo::RunRequest request = requestFor(choice, settings);
        if (ledger)
            request.onShown = [book = ledger.get(), name = choice.entry->id.value().toLatin1() + (choices.size() > 1 && !choice.mode.isEmpty() ? '-' + choice.mode.toLatin1() : QByteArray())](
                                  int client, const demo::Message& message) { book->see(name, client, message); };
        if (ledger && lanes.isEmpty())
            request.onFault = [book = ledger.get()](const QString& fault, bool on, Nanoseconds at) { book->faultChanged(fault, on, at); };
        requests.append(std::move(request));
        lanes.append({ choice, {} });
    }
    LiveOutcome outcome;
    {
        Interrupt interrupt;
        const QTemporaryDir authority; // stays over a restart of the server
        demo::DemoRunner runner(QCoreApplication::applicationDirPath() + QStringLiteral("/wirewise-server"),
            serverArguments(settings.workload.clients * static_cast<int>(choices.size()), ledger ? ledger->journal() : QString(),
                settings.tls ? authority.filePath(QStringLiteral("authority.pem")) : QString()));
        QObject::connect(&interrupt, &Interrupt::raised, &runner, &demo::DemoRunner::stop);
        Watch watch(runner, lanes, io);
        runner.startRace(requests);
        outcome = watch.wait();
        outcome.interrupted = interrupt.wasRaised();
    }
    if (ledger) {
        QList<measure::RunSummary> summaries;
        for (const LiveLane& lane : outcome.lanes)
            summaries.append(lane.summary);
        if (const auto written = ledger->finish(summaries); !written)
            return written.error();
    }
    if (!settings.pcapng.isEmpty() && outcome.error.isEmpty()) {
        const auto segments = capture::readPcapng(settings.pcapng);
        if (!segments)
            return segments.error();
        outcome.wire = capture::report(*segments);
    }
    return outcome;
}

Exit exitOf(const LiveOutcome& outcome, Io& io)
{
    if (!outcome.error.isEmpty())
        return io.fail({ Error::Kind::Helper, outcome.error, {} });
    if (outcome.interrupted)
        return Exit::Interrupted;
    if (outcome.lostAny())
        return Exit::No;
    return outcome.endedNormally ? Exit::Done : Exit::Failed;
}

} // namespace wirewise::cli
