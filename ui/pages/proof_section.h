// SPDX-License-Identifier: GPL-3.0-or-later
// A cell's last proof: verdict, what was done and seen, figures with where each comes from, machine, time and the
// command that repeats it; and the button that runs it.
#pragma once

#include "core/evidence/evidence.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wirewise::ui {

class Chip;
class Decision;

class ProofSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ProofSection(Decision& decision, QWidget* parent = nullptr);

    void tell(const advisor::CellRef& cell);
    void setProving(bool proving); // nothing can be started meanwhile

    QPushButton* proveButton() const { return m_prove; }
    QPushButton* useButton() const { return m_use; } // shown where the measurement could stand for the words, or does
    QPushButton* copyButton() const { return m_copy; } // shown with a proof
    Chip* verdictChip() const { return m_verdict; }

Q_SIGNALS:
    void proveWanted(const wirewise::advisor::CellRef& cell);

private:
    void follow();
    void followUse();
    void tellProof();
    QString circumstances() const;
    void line(const QString& text);

    Decision& m_decision;
    advisor::CellRef m_cell;
    QPushButton* m_prove;
    Chip* m_verdict;
    Chip* m_noted;
    QWidget* m_body; // sentence, criterion, figures, circumstances
    QVBoxLayout* m_lines;
    QPushButton* m_use;
    QPushButton* m_copy;
};

} // namespace wirewise::ui
