// SPDX-License-Identifier: GPL-3.0-or-later
// Runs proofs without the window waiting: starts `wirewise-cli prove ... --lines` and reads what it says, a JSON
// object a line: {"progress":{"done","of","now"}}, {"proof":{...}}, {"summary":{...}}.
#pragma once

#include "core/evidence/evidence.h"
#include "ui/models/cli_run.h"

#include <QTemporaryFile>

#include <memory>

namespace wirewise::ui {

class Decision;

// Threads: the window's; see CliRun.
// Life: the decision outlives it. What was proved goes to the decision in one undo step when the run is over,
// stopped or failed ones included.
class Prover final : public QObject
{
    Q_OBJECT

public:
    struct Progress
    {
        int done = 0;
        int of = 0; // 0: not known yet
        QString now; // "realtime/sse", or empty
    };

    Prover(Decision& decision, QString program, QObject* parent = nullptr);

    void setProgram(const QString& path) { m_run.setProgram(path); }
    void setPackFile(const QString& path) { m_packFile = path; } // empty: the built-in one
    void setPatience(std::chrono::milliseconds patience) { m_run.setPatience(patience); } // SIGINT to SIGTERM

    // A feature, a transport or "feature/transport" each; "--all" alone: everything. Nothing while running.
    void prove(const QStringList& cells);
    void cancel() { m_run.cancel(); }

    bool isRunning() const { return m_run.isRunning(); }
    bool isCancelled() const { return m_run.isCancelled(); }
    const Progress& progress() const { return m_progress; }
    const QList<evidence::ProofResult>& results() const { return m_results; } // of the last run

    static constexpr quint64 seed = 1;

Q_SIGNALS:
    void started();
    void progressed();
    void proved(const wirewise::evidence::ProofResult& result);
    void finished(const QString& error); // empty: it went to its end, or was cancelled

private:
    bool writeAnswers();
    void read(const QJsonObject& object);
    void end();
    void giveEvidence();

    Decision& m_decision;
    QString m_packFile;
    std::unique_ptr<QTemporaryFile> m_answers;
    Progress m_progress;
    QList<evidence::ProofResult> m_results;
    CliRun m_run; // last: its end may still speak
};

} // namespace wirewise::ui
