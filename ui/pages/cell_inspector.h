// SPDX-License-Identifier: GPL-3.0-or-later
// One cell in full: claim, how it is read, what experts add, what it does for this decision, its
// last proof, its sources.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace wirewise::ui {

class Chip;
class Decision;
class MatrixModel;
class ProofSection;

class CellInspector final : public QWidget
{
    Q_OBJECT

public:
    CellInspector(Decision& decision, MatrixModel& model, QWidget* parent = nullptr);

    void inspect(int row, int column);
    ProofSection* proof() const { return m_proof; }

private:
    void heading(const QString& text);
    void paragraph(const QString& text);
    void addReading(int row, int column);
    void addWords(int row, int column);
    void addServed(int row, int column);
    void addSources(int row, int column);

    Decision& m_decision;
    MatrixModel& m_model;
    QLabel* m_feature;
    QLabel* m_transport;
    QLabel* m_claim;
    Chip* m_verdict;
    Chip* m_dispute;
    ProofSection* m_proof;
    QWidget* m_body;
    QVBoxLayout* m_bodyLayout;
};

} // namespace wirewise::ui
