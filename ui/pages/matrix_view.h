// SPDX-License-Identifier: GPL-3.0-or-later
// The table of Compare: claims that wrap, coloured by how they meet the answers, with headers of its own.
#pragma once

#include <QTableView>
#include <QTimer>

namespace wirewise::ui {

class MatrixDelegate;
class MatrixModel;

// Always has a valid current cell while any is shown: Qt 6.4's bridge to screen readers crashes on a focused
// table without one (peers.md section 4).
class MatrixView final : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(MatrixModel& model, QWidget* parent = nullptr);

    void setSearch(const QString& text); // marks it in the cells
    // The next cell after the current one that contains the search; false when none does.
    bool goToMatch(int step);
    int matchCount() const;

    void setShown(const QList<int>& rows, const QList<int>& columns);
    QList<int> shownRows() const;
    QList<int> shownColumns() const;

Q_SIGNALS:
    void currentCellChanged(int row, int column);

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool matches(int row, int column) const;
    void keepCurrentShown();

    MatrixModel& m_model;
    MatrixDelegate* m_delegate;
    QTimer m_fitRows;
    QString m_search;
};

} // namespace wirewise::ui
