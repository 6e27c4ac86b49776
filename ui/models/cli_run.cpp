// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cli_run.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <csignal>

namespace wirewise::ui {

namespace {

constexpr std::chrono::seconds patience { 5 }; // a proof ends its servers first
constexpr qsizetype longestLine = 1024 * 1024;
constexpr int stoppedBySignal = 130;

// The last line that says something: what a command prints when it cannot go on.
QString lastLine(const QByteArray& text)
{
    const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    return lines.isEmpty() ? QString() : lines.last().simplified().left(300);
}

} // namespace

CliRun::CliRun(QString program, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::terminate);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CliRun::readLines);
    connect(&m_process, &QProcess::started, this, &CliRun::started);
    connect(&m_process, &QProcess::finished, this, &CliRun::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // anything else ends in finished()
            Q_EMIT notStarted(tr("%1 could not be started: %2").arg(m_program, m_process.errorString()));
    });
}

CliRun::~CliRun()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(1000))
        m_process.kill();
}

QString CliRun::bundledProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("wirewise-cli"));
}

void CliRun::start(const QStringList& arguments, const QMap<QString, QString>& environment)
{
    m_rest.clear();
    m_trouble.clear();
    m_cancelled = false;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    m_process.setProcessEnvironment(all);
    m_process.start(m_program, arguments, QIODevice::ReadOnly);
}

void CliRun::cancel()
{
    if (!isRunning() || m_cancelled)
        return;
    m_cancelled = true;
    if (m_process.processId() > 0)
        ::kill(pid_t(m_process.processId()), SIGINT);
    m_patience.start();
    Q_EMIT cancelling();
}

void CliRun::readLines()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QByteArray line = m_rest.left(end);
        m_rest.remove(0, end + 1);
        readLine(line);
    }
    if (m_rest.size() > longestLine) {
        m_rest.clear();
        fail(tr("it said a line without an end"));
    }
}

void CliRun::readLine(const QByteArray& line)
{
    if (line.trimmed().isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (document.isObject())
        Q_EMIT said(document.object());
    else
        fail(tr("it said something that is no JSON"));
}

void CliRun::fail(const QString& what)
{
    if (m_trouble.isEmpty())
        m_trouble = what;
}

// 0 and 1 are answers (1: something was contradicted); anything else went wrong.
void CliRun::end(int exitCode, QProcess::ExitStatus status)
{
    m_patience.stop();
    readLines();
    readLine(std::exchange(m_rest, {}));
    const bool answered = status == QProcess::NormalExit && (exitCode == 0 || exitCode == 1);
    if (!answered && !m_cancelled) {
        const QString said = lastLine(m_process.readAllStandardError());
        fail(status == QProcess::CrashExit ? tr("it crashed")
                : exitCode == stoppedBySignal ? tr("it was interrupted")
                : said.isEmpty()              ? tr("it ended with code %1").arg(exitCode)
                                              : said);
    }
    Q_EMIT ended();
}

} // namespace wirewise::ui
