// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_runner.h"

#include "core/demo/fault_passage.h"
#include "core/demo/local_process.h"
#include "core/demo/run.h"

#include <QDir>
#include <QFileInfo>

namespace wirewise::demo {

using namespace std::chrono_literals;

// Threads: made and used on demo-io; speaks to the runner by posting values to its thread.
class DemoRunner::Worker : public QObject
{
public:
    Worker(DemoRunner& runner, LocalProcess::Command command)
        : m_runner(runner)
        , m_command(std::move(command))
    {
    }

    void start(const QList<RunRequest>& lanes, bool race)
    {
        dropRun();
        const RunRequest& first = lanes.first();
        const bool own = first.ownTarget.has_value();
        const auto memory = m_command.arguments.contains(QStringLiteral("--journal")) ? Run::Memory::Kept : Run::Memory::Lost;
        m_race = race;
        m_run = std::make_unique<Run>(lanes, memory, m_clock);
        connect(m_run.get(), &Run::changed, this, &Worker::markChanged);
        connect(m_run.get(), &Run::finished, this, &Worker::finish);
        if (!own && (first.throughProxy || !first.faults.isEmpty() || !first.capture.isEmpty()))
            makePassage(first);
        markChanged();
        if (own)
            m_run->beginOwn();
        else if (m_server && m_server->isReady())
            begin(*m_server->readyLine());
        else
            startServer(first.seed);
    }

    void stop()
    {
        if (m_run)
            m_run->stop();
    }

    void send(const QByteArray& data, wire::PayloadKind kind)
    {
        const SendOutcome outcome = m_run ? m_run->send(data, kind) : SendOutcome::NotOpen;
        tell([outcome](DemoRunner& runner) { Q_EMIT runner.sendAnswered(outcome); });
    }

    void changeWorkload(const measure::Workload& workload)
    {
        if (m_run)
            m_run->changeWorkload(workload);
    }

    void setFaults(const QList<wire::FaultSpec>& faults)
    {
        m_faults = faults;
        if (m_passage && m_stage == Stage::Flowing)
            m_passage->setFaults(faults, m_run->request().seed);
    }

    void stopServer()
    {
        if (m_server)
            m_server->stop();
    }

    void snapshotTaken() { m_underWay = false; }

    // The last thing it does: its objects end on the thread they live on.
    void end()
    {
        dropRun();
        m_server.reset();
    }

private:
    enum class Stage { Before, Flowing, Over }; // of the run's events

    void dropRun()
    {
        if (m_run)
            m_run->disconnect(this);
        m_run.reset();
        dropPassage();
        m_faults.clear();
        m_stage = Stage::Before;
    }

    void dropPassage()
    {
        if (m_passage)
            tellProxy(false);
        m_passage.reset();
    }

    void makePassage(const RunRequest& request)
    {
        m_faults = request.faults;
        m_passage = std::make_unique<FaultPassage>(QFileInfo(m_command.program).dir().filePath(QStringLiteral("wirewise-proxy")));
        m_run->setWayIn([this](quint16 local, std::function<void(quint16)> then) {
            if (m_passage)
                m_passage->wayIn(local, std::move(then));
        });
        connect(m_passage.get(), &FaultPassage::opened, this, &Worker::beginThrough);
        connect(m_passage.get(), &FaultPassage::failed, m_run.get(), &Run::fail);
        connect(m_passage.get(), &FaultPassage::opened, this, [this] { tellProxy(true); });
        connect(m_passage.get(), &FaultPassage::failed, this, [this] { tellProxy(false); });
        connect(m_passage.get(), &FaultPassage::faultChanged, m_run.get(), [this](const QString& fault, bool on, Nanoseconds at) {
            m_run->setActiveFaults(m_passage->active());
            m_run->faultChanged(fault, on, at);
        });
        connect(m_run.get(), &Run::allowed, m_passage.get(), &FaultPassage::letThrough);
        connect(m_run.get(), &Run::flows, m_passage.get(), [this] {
            m_stage = Stage::Flowing;
            m_passage->setFaults(m_faults, m_run->request().seed);
        });
        // Late is not lost: what was held up may still arrive, and who was cut off may still resume.
        connect(m_run.get(), &Run::drains, m_passage.get(), [this] {
            m_stage = Stage::Over;
            m_passage->heal();
        });
    }

    void begin(const wire::ReadyLine& ready)
    {
        if (m_passage)
            m_passage->lead(ready);
        else if (m_run)
            m_run->begin(ready);
    }

    void beginThrough(const wire::ReadyLine& through)
    {
        if (!m_server || !m_server->isReady())
            return; // gone meanwhile: it leads there again when it is back
        if (m_stage == Stage::Before) { // those with a time of their own wait until the events flow
            QList<wire::FaultSpec> atOnce;
            for (const wire::FaultSpec& fault : std::as_const(m_faults))
                if (fault.after.count() == 0)
                    atOnce.append(fault);
            m_passage->setFaults(atOnce, m_run->request().seed);
        }
        const auto begin = [this, through] { m_run->begin(*m_server->readyLine(), through, m_passage->passages()); };
        if (m_stage != Stage::Before || m_run->request().capture.isEmpty()) {
            begin();
            return;
        }
        m_passage->capture(m_run->request().capture, [this, begin](const Result<bool>& open) {
            if (open)
                begin();
            else
                m_run->fail(open.error());
        });
    }

    void finish(const QList<measure::RunSummary>& summaries)
    {
        const auto tellAll = [this, summaries] {
            tellSnapshots(); // the last rows before the end
            for (int lane = 0; lane < summaries.size(); ++lane)
                tell([lane, race = m_race, summary = summaries.at(lane)](DemoRunner& runner) {
                    if (race)
                        Q_EMIT runner.laneFinished(lane, summary);
                    else
                        Q_EMIT runner.finished(summary);
                });
            if (m_race)
                tell([](DemoRunner& runner) { Q_EMIT runner.raceFinished(); });
        };
        if (m_passage && m_passage->isOpen() && !m_run->request().capture.isEmpty())
            m_passage->capture({}, [tellAll](const Result<bool>&) { tellAll(); });
        else
            tellAll();
    }

    void startServer(quint64 seed)
    {
        if (!m_server) {
            m_server = std::make_unique<LocalProcess>(m_command, seed);
            connect(m_server.get(), &LocalProcess::ready, this, [this](const wire::ReadyLine& ready) {
                tellServer(ready);
                begin(ready);
            });
            connect(m_server.get(), &LocalProcess::lost, this, [this](const QString& why) {
                if (m_passage)
                    m_passage->shut();
                if (m_run)
                    m_run->serverLost(why);
            });
            connect(m_server.get(), &LocalProcess::failed, this, [this](const Error& error) {
                tellServer({});
                if (m_run)
                    m_run->fail(error);
                m_server.release()->deleteLater();
            });
            connect(m_server.get(), &LocalProcess::stopped, this, [this] {
                tellServer({});
                m_server.release()->deleteLater();
                if (m_run && m_run->waitsForServer()) // asked for while it was on its way out
                    startServer(1);
                else
                    dropPassage(); // it leads nowhere
            });
        }
        m_server->start();
    }

    void tellServer(const std::optional<wire::ReadyLine>& ready)
    {
        tell([ready](DemoRunner& runner) {
            runner.m_server = ready;
            Q_EMIT runner.serverRunningChanged();
        });
    }

    void tellProxy(bool running)
    {
        tell([running](DemoRunner& runner) {
            if (std::exchange(runner.m_proxy, running) != running)
                Q_EMIT runner.proxyRunningChanged();
        });
    }

    void markChanged()
    {
        m_changed = true;
        if (!m_timer) {
            m_timer = std::make_unique<QTimer>();
            connect(m_timer.get(), &QTimer::timeout, this, [this] {
                if (!m_changed || !m_run)
                    m_timer->stop();
                else if (!m_underWay) // a busy window gets the next one when it has taken this one
                    tellSnapshots();
            });
        }
        if (!m_timer->isActive()) // the figures of many clients take their time to gather
            m_timer->start(33ms + std::chrono::milliseconds(m_run ? m_run->clients() / 4 : 0));
    }

    void tellSnapshots()
    {
        m_changed = false;
        m_underWay = true;
        for (int lane = 0; lane < m_run->lanes(); ++lane)
            tell([lane, race = m_race, snapshot = m_run->takeSnapshot(lane)](DemoRunner& runner) {
                if (lane == 0)
                    runner.post([](Worker& worker) { worker.snapshotTaken(); });
                if (race)
                    Q_EMIT runner.laneSnapshot(lane, snapshot);
                else
                    Q_EMIT runner.snapshot(snapshot);
            });
    }

    template <typename Task>
    void tell(Task task)
    {
        QMetaObject::invokeMethod(
            &m_runner, [&runner = m_runner, task = std::move(task)] { task(runner); }, Qt::QueuedConnection);
    }

    DemoRunner& m_runner;
    LocalProcess::Command m_command;
    SystemClock m_clock;
    std::unique_ptr<LocalProcess> m_server;
    std::unique_ptr<FaultPassage> m_passage; // of a run that goes through the proxy
    std::unique_ptr<Run> m_run; // ends before the passage
    QList<wire::FaultSpec> m_faults; // wished for
    bool m_race = false;
    Stage m_stage = Stage::Before;
    std::unique_ptr<QTimer> m_timer;
    bool m_changed = false;
    bool m_underWay = false;
};

DemoRunner::DemoRunner(QString serverProgram, QObject* parent)
    : DemoRunner(std::move(serverProgram), {}, parent)
{
}

DemoRunner::DemoRunner(QString serverProgram, QStringList serverArguments, QObject* parent)
    : QObject(parent)
    , m_worker(new Worker(*this, { std::move(serverProgram), std::move(serverArguments) }))
{
    m_thread.setObjectName(QStringLiteral("demo-io"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DemoRunner::~DemoRunner()
{
    post([this](Worker& worker) {
        worker.end();
        delete &worker;
        m_thread.quit();
    });
    m_thread.wait();
}

void DemoRunner::post(std::function<void(Worker&)> task)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { task(*worker); }, Qt::QueuedConnection);
}

void DemoRunner::start(RunRequest request)
{
    post([request = std::move(request)](Worker& worker) { worker.start({ request }, false); });
}

void DemoRunner::startRace(QList<RunRequest> lanes)
{
    post([lanes = std::move(lanes)](Worker& worker) { worker.start(lanes, true); });
}

void DemoRunner::setFaults(const QList<wire::FaultSpec>& faults)
{
    post([faults](Worker& worker) { worker.setFaults(faults); });
}

void DemoRunner::stop()
{
    post([](Worker& worker) { worker.stop(); });
}

void DemoRunner::send(const QByteArray& data, wire::PayloadKind kind)
{
    post([data, kind](Worker& worker) { worker.send(data, kind); });
}

void DemoRunner::changeWorkload(const measure::Workload& workload)
{
    post([workload](Worker& worker) { worker.changeWorkload(workload); });
}

bool DemoRunner::proxyRunning() const
{
    return m_proxy;
}

bool DemoRunner::serverRunning() const
{
    return m_server.has_value();
}

void DemoRunner::stopServer()
{
    post([](Worker& worker) { worker.stopServer(); });
}

qint64 DemoRunner::serverPid() const
{
    return m_server ? m_server->pid : 0;
}

QUrl DemoRunner::serverPage() const
{
    return m_server ? QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server->http)) : QUrl();
}

} // namespace wirewise::demo
