// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prover.h"

#include "core/record/decision_file.h"
#include "ui/models/decision.h"

#include <QDir>

namespace wirewise::ui {

Prover::Prover(Decision& decision, QString program, QObject* parent)
    : QObject(parent)
    , m_decision(decision)
    , m_run(std::move(program))
{
    connect(&m_run, &CliRun::started, this, &Prover::started);
    connect(&m_run, &CliRun::said, this, &Prover::read);
    connect(&m_run, &CliRun::cancelling, this, &Prover::progressed);
    connect(&m_run, &CliRun::ended, this, &Prover::end);
    connect(&m_run, &CliRun::notStarted, this, &Prover::finished);
}

void Prover::prove(const QStringList& cells)
{
    if (isRunning() || cells.isEmpty())
        return;
    m_results.clear();
    m_progress = {};
    if (!writeAnswers()) {
        Q_EMIT finished(tr("The answers could not be written down: %1").arg(m_answers->errorString()));
        return;
    }
    QStringList arguments { QStringLiteral("prove") };
    arguments << cells << QStringLiteral("--lines") << QStringLiteral("--answers") << m_answers->fileName()
              << QStringLiteral("--seed") << QString::number(seed);
    if (!m_packFile.isEmpty())
        arguments << QStringLiteral("--pack") << m_packFile;
    m_run.start(arguments);
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

void Prover::read(const QJsonObject& object)
{
    if (const QJsonValue progress = object[QStringLiteral("progress")]; progress.isObject()) {
        m_progress = { progress[QStringLiteral("done")].toInt(), progress[QStringLiteral("of")].toInt(),
            progress[QStringLiteral("now")].toString() };
        Q_EMIT progressed();
    } else if (const QJsonValue proof = object[QStringLiteral("proof")]; proof.isObject()) {
        const Result<evidence::ProofResult> result = evidence::proofFromJson(proof.toObject());
        if (!result) {
            m_run.fail(result.error().message);
            return;
        }
        m_results.append(*result);
        Q_EMIT proved(*result);
    }
}

void Prover::end()
{
    m_answers.reset();
    giveEvidence();
    Q_EMIT finished(m_run.trouble().isEmpty() ? QString() : tr("The proofs could not go on: %1").arg(m_run.trouble()));
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
