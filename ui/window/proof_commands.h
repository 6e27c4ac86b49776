// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about proofs: starts and ends them, tells how far they are, and shows what they would
// change. So that main_window.cpp knows none of it.
#pragma once

#include "ui/models/prover.h"

class QAction;
class QVBoxLayout;

namespace wirewise::ui {

class Banner;
class ComparePage;
class EvidenceBanner;
class PackFile;
class ProgressStrip;
class StatusStrip;

// Life: everything it is given outlives it.
class ProofCommands final : public QObject
{
    Q_OBJECT

public:
    ProofCommands(Decision& decision, const PackFile& packs, StatusStrip& status, Banner& banner, QWidget& window);

    void addTo(QVBoxLayout& column); // its banner and its progress
    void attach(ComparePage& page); // each one that is built
    // "prove-all", "prove-stop", "use-measured", "keep-word"; see window_actions.h
    void attach(const QMap<QString, QAction*>& actions);
    void setPlace(bool choosing); // Choose or Compare: where the banner belongs

    Prover& prover() { return m_prover; }
    EvidenceBanner* evidenceBanner() const { return m_evidence; }
    ProgressStrip* progress() const { return m_progress; }

    void prove(const QStringList& cells);

Q_SIGNALS:
    void provingChanged(bool proving);

private:
    void follow();
    void followActions();
    void finish(const QString& error);

    Decision& m_decision;
    const PackFile& m_packs;
    StatusStrip& m_status;
    Banner& m_banner;
    Prover m_prover;
    EvidenceBanner* m_evidence;
    ProgressStrip* m_progress;
    QMap<QString, QAction*> m_actions;
    QStringList m_cells; // of the last run
};

} // namespace wirewise::ui
