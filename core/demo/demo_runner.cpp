// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_runner.h"

#include "core/demo/local_process.h"
#include "core/demo/run.h"

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

    void start(RunRequest request)
    {
        dropRun();
        const bool own = request.ownTarget.has_value();
        const auto seed = request.seed;
        const auto memory = m_command.arguments.contains(QStringLiteral("--journal")) ? Run::Memory::Kept : Run::Memory::Lost;
        m_run = std::make_unique<Run>(std::move(request), memory, m_clock);
        connect(m_run.get(), &Run::changed, this, &Worker::markChanged);
        connect(m_run.get(), &Run::finished, this, [this](const measure::RunSummary& summary) {
            tellSnapshot(); // the last rows before the end
            tell([summary](DemoRunner& runner) { Q_EMIT runner.finished(summary); });
        });
        markChanged();
        if (own)
            m_run->beginOwn();
        else if (m_server && m_server->isReady())
            m_run->begin(*m_server->readyLine());
        else
            startServer(seed);
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
    void dropRun()
    {
        if (m_run)
            m_run->disconnect(this);
        m_run.reset();
    }

    void startServer(quint64 seed)
    {
        if (!m_server) {
            m_server = std::make_unique<LocalProcess>(m_command, seed);
            connect(m_server.get(), &LocalProcess::ready, this, [this](const wire::ReadyLine& ready) {
                tellServer(ready);
                if (m_run)
                    m_run->begin(ready);
            });
            connect(m_server.get(), &LocalProcess::lost, this, [this](const QString& why) {
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

    void markChanged()
    {
        m_changed = true;
        if (!m_timer) {
            m_timer = std::make_unique<QTimer>();
            m_timer->setInterval(33ms);
            connect(m_timer.get(), &QTimer::timeout, this, [this] {
                if (!m_changed || !m_run)
                    m_timer->stop();
                else if (!m_underWay) // a busy window gets the next one when it has taken this one
                    tellSnapshot();
            });
        }
        if (!m_timer->isActive())
            m_timer->start();
    }

    void tellSnapshot()
    {
        m_changed = false;
        m_underWay = true;
        tell([snapshot = m_run->takeSnapshot()](DemoRunner& runner) {
            runner.post([](Worker& worker) { worker.snapshotTaken(); });
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
    std::unique_ptr<Run> m_run;
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
    post([request = std::move(request)](Worker& worker) { worker.start(request); });
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
