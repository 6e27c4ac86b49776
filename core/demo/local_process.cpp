// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/local_process.h"

#include <QProcessEnvironment>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace wirewise::demo {

using namespace std::chrono_literals;

namespace {

// Runs between fork and exec. The parent may have died before prctl() took hold.
void dieWithParent(pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(1);
}

} // namespace

LocalProcess::LocalProcess(Command command, quint64 seed, QObject* parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_backoff(seed, { 100ms, 1000ms, 0ms })
{
    m_watch.setInterval(pingEvery);
    connect(&m_watch, &QTimer::timeout, this, &LocalProcess::watch);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &LocalProcess::launch);
    connect(&m_end, &QTimer::timeout, this, [this] {
        if (!m_process)
            return;
        if (m_end.interval() == 1200) {
            m_process->terminate();
            m_end.start(1000ms);
        } else {
            m_process->kill();
        }
    });
}

LocalProcess::~LocalProcess()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(1200)) {
        m_process->terminate();
        if (!m_process->waitForFinished(1000)) {
            m_process->kill();
            m_process->waitForFinished(300);
        }
    }
}

void LocalProcess::start()
{
    if (!m_process && !m_again.isActive())
        launch();
}

void LocalProcess::stop()
{
    m_stopping = true;
    m_watch.stop();
    m_again.stop();
    if (!m_process) {
        QTimer::singleShot(0, this, &LocalProcess::stopped);
        return;
    }
    m_process->closeWriteChannel();
    m_end.start(1200ms);
}

void LocalProcess::launch()
{
    m_output.clear();
    m_errors.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(m_command.program);
    m_process->setArguments(argumentsWithOldPorts());
    if (m_before && !m_before->token.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WIREWISE_TOKEN"), QString::fromLatin1(m_before->token));
        m_process->setProcessEnvironment(environment);
    }
    m_process->setChildProcessModifier([parent = getpid()] { dieWithParent(parent); });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &LocalProcess::takeOutput);
    connect(m_process.get(), &QProcess::readyReadStandardError, this,
        [this] { m_errors = (m_errors + m_process->readAllStandardError()).right(2000); });
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        startAgain(status == QProcess::CrashExit ? tr("it was ended by signal %1").arg(code)
                                                 : tr("it ended with exit code %1").arg(code));
    });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            startAgain(m_process->errorString());
    });
    m_unanswered = 0;
    m_startedAt = m_clock.monotonic();
    m_watch.start();
    m_process->start();
}

// The options come last, so that they win over the caller's own ports. After two failures in a row somebody
// else may have the ports: any will do.
QStringList LocalProcess::argumentsWithOldPorts() const
{
    QStringList arguments = m_command.arguments;
    if (m_before && m_before->http != 0 && m_unready < 2)
        arguments << QStringLiteral("--http") << QString::number(m_before->http) << QStringLiteral("--websocket")
                  << QString::number(m_before->websocket) << QStringLiteral("--grpc")
                  << QString::number(m_before->grpc);
    return arguments;
}

void LocalProcess::takeOutput()
{
    m_output += m_process->readAllStandardOutput();
    qsizetype end = m_output.indexOf('\n');
    while (end >= 0) {
        const QByteArray line = m_output.first(end);
        m_output.remove(0, end + 1);
        takeLine(line);
        end = m_output.indexOf('\n');
    }
    if (m_output.size() > 64 * 1024)
        m_output.clear(); // no line of the contract is that long
}

void LocalProcess::takeLine(const QByteArray& line)
{
    if (!m_ready) {
        takeReady(line);
        return;
    }
    if (wire::parsePong(line)) {
        m_pongAt = m_clock.monotonic();
        m_unanswered = 0;
        return;
    }
    Q_EMIT said(line);
}

void LocalProcess::say(const QByteArray& line)
{
    if (isReady())
        m_process->write(line);
}

void LocalProcess::takeReady(const QByteArray& line)
{
    const auto parsed = wire::parseReadyLine(line);
    if (!parsed || m_stopping)
        return;
    m_ready = *parsed;
    m_before = *parsed;
    m_unready = 0;
    m_unanswered = 0;
    m_pongAt = m_clock.monotonic();
    Q_EMIT ready(*m_ready);
}

// Frozen is what left three pings unanswered *and* was silent for 1.5 s: should our own loop have been held
// up, only one ping will have been sent.
void LocalProcess::watch()
{
    if (!m_process || m_process->state() != QProcess::Running)
        return;
    if (!m_ready) {
        if (m_clock.monotonic() - m_startedAt > readyWithin)
            m_process->kill();
        return;
    }
    const auto silence = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - m_pongAt);
    if (m_unanswered >= 3 && silence >= frozenAfter) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished(1000);
        startAgain(tr("it answered nothing for %1 ms and was killed").arg(silence.count()));
        return;
    }
    ++m_unanswered;
    m_process->write(wire::pingLine(++m_pings));
}

void LocalProcess::startAgain(const QString& why)
{
    const bool wasReady = m_ready.has_value();
    const bool wasHealthy = wasReady && m_clock.monotonic() - m_startedAt >= healthyAfter;
    const QString said = QString::fromUtf8(m_errors).trimmed().section(u'\n', -1);
    retire();
    if (m_stopping) {
        Q_EMIT stopped();
        return;
    }
    if (wasHealthy) {
        m_failures = 0;
        m_backoff.reset();
    }
    if (!wasReady)
        ++m_unready;
    if (++m_failures >= attempts) {
        Q_EMIT failed({ Error::Kind::Helper,
            tr("%1 does not stay up: %2").arg(m_command.program, said.isEmpty() ? why : said), {} });
        return;
    }
    if (wasReady) {
        ++m_restarts;
        Q_EMIT lost(why);
    }
    m_again.start(wasHealthy ? 0ms : m_backoff.next());
}

void LocalProcess::retire()
{
    m_watch.stop();
    m_end.stop();
    m_ready.reset();
    m_process->disconnect(this);
    m_process.release()->deleteLater(); // we may be inside one of its signals
}

} // namespace wirewise::demo
