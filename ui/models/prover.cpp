// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prover.h"

#include "core/record/decision_file.h"
#include "ui/models/decision.h"

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

Prover::Prover(Decision& decision, QString program, QObject* parent)
    : QObject(parent)
    , m_decision(decision)
    , m_program(std::move(program))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::terminate);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Prover::readLines);
    connect(&m_process, &QProcess::started, this, &Prover::started);
    connect(&m_process, &QProcess::finished, this, &Prover::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // anything else ends in finished()
            Q_EMIT finished(tr("%1 could not be started: %2").arg(m_program, m_process.errorString()));
    });
}

Prover::~Prover()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(1000))
        m_process.kill();
}

QString Prover::bundledProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("wirewise-cli"));
}

void Prover::prove(const QStringList& cells)
{
    if (isRunning() || cells.isEmpty())
        return;
    m_rest.clear();
    m_trouble.clear();
    m_results.clear();
    m_progress = {};
    m_cancelled = false;
    if (!writeAnswers()) {
        Q_EMIT finished(tr("The answers could not be written down: %1").arg(m_answers->errorString()));
        return;
    }
    QStringList arguments { QStringLiteral("prove") };
    arguments << cells << QStringLiteral("--lines") << QStringLiteral("--answers") << m_answers->fileName()
              << QStringLiteral("--seed") << QString::number(seed);
    if (!m_packFile.isEmpty())
        arguments << QStringLiteral("--pack") << m_packFile;
    m_process.start(m_program, arguments, QIODevice::ReadOnly);
}

void Prover::cancel()
{
    if (!isRunning() || m_cancelled)
        return;
    m_cancelled = true;
    if (m_process.processId() > 0)
        ::kill(pid_t(m_process.processId()), SIGINT);
    m_patience.start();
    Q_EMIT progressed();
}

// Only what the pack knows: the command takes nothing else.
bool Prover::writeAnswers()
{
    record::Decision decision;
    decision.answers = m_decision.answers();
    decision.reading = m_decision.reading();
    m_answers = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/wirewise-answers-XXXXXX.toml"));
    return m_answers->open() && m_answers->write(record::decisionToml(decision, m_decision.pack())) > 0 && m_answers->flush();
}

void Prover::readLines()
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

void Prover::readLine(const QByteArray& line)
{
    if (line.trimmed().isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        fail(tr("it said something that is no JSON"));
        return;
    }
    const QJsonObject object = document.object();
    if (const QJsonValue progress = object[QStringLiteral("progress")]; progress.isObject()) {
        m_progress = { progress[QStringLiteral("done")].toInt(), progress[QStringLiteral("of")].toInt(),
            progress[QStringLiteral("now")].toString() };
        Q_EMIT progressed();
    } else if (const QJsonValue proof = object[QStringLiteral("proof")]; proof.isObject()) {
        const Result<evidence::ProofResult> result = evidence::proofFromJson(proof.toObject());
        if (!result) {
            fail(result.error().message);
            return;
        }
        m_results.append(*result);
        Q_EMIT proved(*result);
    }
}

void Prover::fail(const QString& what)
{
    if (m_trouble.isEmpty())
        m_trouble = what;
}

// 0 and 1 are answers (1: something was contradicted); anything else went wrong.
void Prover::end(int exitCode, QProcess::ExitStatus status)
{
    m_patience.stop();
    readLines();
    readLine(std::exchange(m_rest, {}));
    m_answers.reset();
    const bool answered = status == QProcess::NormalExit && (exitCode == 0 || exitCode == 1);
    if (!answered && !m_cancelled) {
        const QString said = lastLine(m_process.readAllStandardError());
        fail(status == QProcess::CrashExit ? tr("it crashed")
                : exitCode == stoppedBySignal ? tr("it was interrupted")
                : said.isEmpty()              ? tr("it ended with code %1").arg(exitCode)
                                              : said);
    }
    giveEvidence();
    Q_EMIT finished(m_trouble.isEmpty() ? QString() : tr("The proofs could not go on: %1").arg(m_trouble));
}

void Prover::giveEvidence()
{
    if (m_results.isEmpty())
        return;
    const evidence::Surroundings where = evidence::surroundings();
    const advisor::PackStamp pack = advisor::stampOf(m_decision.pack());
    QList<evidence::Evidence> all;
    for (const evidence::ProofResult& result : std::as_const(m_results))
        all.append(evidence::attested(result, pack, where, m_decision.now(), seed));
    m_decision.addEvidence(all);
}

} // namespace wirewise::ui
