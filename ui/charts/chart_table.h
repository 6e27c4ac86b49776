// SPDX-License-Identifier: GPL-3.0-or-later
// A chart's numbers as a table: the same, for reading.
#pragma once

#include "ui/charts/chart_words.h"

#include <QAbstractTableModel>

namespace wirewise::ui {

// Qt::UserRole has the plain number (double; NaN: not measured).
class ChartTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // Rows that were only added to are added to: the current one stays.
    void show(const ChartKind& kind, ChartGrid grid);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double number(int row, int column) const;
    QString text(int row, int column) const;

    ChartKind m_kind;
    ChartGrid m_grid;
};

} // namespace wirewise::ui
