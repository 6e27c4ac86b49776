// SPDX-License-Identifier: GPL-3.0-or-later
// Probes a path without the window waiting: starts `wirewise-cli probe ... --lines` and reads what it says, a JSON
// object a line: {"progress":{"done","of","now","left_s"}}, {"finding":{...}}, {"summary":{...}}.
#pragma once

#include "core/probe/offers.h"
#include "core/probe/path.h"
#include "ui/models/cli_run.h"

namespace wirewise::ui {

class Decision;

// Threads: the window's; see CliRun. Life: the decision outlives it. Findings stay until the next run.
class Prober final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        probe::Path path;
        int longest = 30; // seconds a connection is watched
        bool inbound = false; // that server may call this machine
    };
    struct Progress
    {
        int done = 0;
        int of = 0; // 0: not known yet
        QString now; // id of an experiment, or empty
        double leftSeconds = 0; // about
    };

    Prober(Decision& decision, QString program, QObject* parent = nullptr);

    void setProgram(const QString& path) { m_run.setProgram(path); }

    // What was wished for last, to be changed and wished for again; the token is kept as long as the program runs.
    const Wish& wish() const { return m_wish; }
    void setWish(const Wish& wish) { m_wish = wish; }

    void probe(); // nothing while running; a path that is none is told by finished()
    void cancel() { m_run.cancel(); }

    bool isRunning() const { return m_run.isRunning(); }
    bool isCancelled() const { return m_run.isCancelled(); }
    const Progress& progress() const { return m_progress; }
    const QList<probe::Finding>& findings() const { return m_findings; }
    const QString& error() const { return m_error; } // of the last run

    QList<probe::Offer> offers() const; // for the pack in use
    bool mayAnswer(const advisor::QuestionId& question) const; // some finding could
    bool isTaken(const probe::Offer& offer) const;
    void take(const QList<probe::Offer>& offers); // one undo step; importances stay

Q_SIGNALS:
    void changed(); // running, progress or findings
    void finished(const QString& error); // empty: it went to its end, or was cancelled

private:
    void read(const QJsonObject& object);
    void finish(const QString& error);

    Decision& m_decision;
    std::vector<probe::OfferRule> m_rules;
    Wish m_wish;
    Progress m_progress;
    QList<probe::Finding> m_findings;
    QString m_error;
    CliRun m_run; // last: its end may still speak
};

} // namespace wirewise::ui
