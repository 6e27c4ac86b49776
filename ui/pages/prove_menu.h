// SPDX-License-Identifier: GPL-3.0-or-later
// What can be proved from where one stands in the matrix: the cell, its row, its column, everything.
#pragma once

#include "core/advisor/matrix.h"

#include <QMenu>

namespace wirewise::ui {

class MatrixModel;

class ProveMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ProveMenu(MatrixModel& model, QWidget* parent = nullptr);

    void setCell(int row, int column);
    void setProving(bool proving); // nothing can be started meanwhile

    QAction* cellAction() const { return m_cell; }
    QAction* rowAction() const { return m_row; }
    QAction* columnAction() const { return m_column; }
    QAction* everythingAction() const { return m_everything; }

Q_SIGNALS:
    void proveWanted(const QStringList& cells); // as the command takes them

private:
    MatrixModel& m_model;
    QAction* m_cell;
    QAction* m_row;
    QAction* m_column;
    QAction* m_everything;
};

} // namespace wirewise::ui
