// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include <algorithm>
#include <cmath>

namespace wirewise::ui {

void ChartTable::show(const ChartKind& kind, ChartGrid grid)
{
    const qsizetype had = m_grid.x.size();
    const bool added = kind.id == m_kind.id && grid.heads == m_grid.heads && grid.x.size() >= had
        && std::equal(m_grid.x.begin(), m_grid.x.end(), grid.x.begin());
    m_kind = kind;
    if (!added) {
        beginResetModel();
        m_grid = std::move(grid);
        endResetModel();
        return;
    }
    const bool more = grid.x.size() > had;
    if (more)
        beginInsertRows({}, static_cast<int>(had), static_cast<int>(grid.x.size()) - 1);
    m_grid = std::move(grid);
    if (more)
        endInsertRows();
    if (had > 0)
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(had) - 1, columnCount() - 1));
}

int ChartTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.x.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.heads.size());
}

double ChartTable::number(int row, int column) const
{
    return column == 0 ? m_grid.x[row] : m_grid.columns[column - 1][row];
}

QString ChartTable::text(int row, int column) const
{
    if (column > m_grid.columns.size())
        return m_grid.faults.value(row);
    const double value = number(row, column);
    if (!std::isfinite(value))
        return QStringLiteral("–");
    return column == 0 ? acrossText(m_kind, value) : m_kind.valueText(value);
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    const bool words = index.column() > m_grid.columns.size();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::UserRole:
        return words ? QVariant() : QVariant(number(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::AccessibleTextRole: {
        const QString value = text(index.row(), index.column());
        if (index.column() == 0)
            return value;
        const bool none = !words && !std::isfinite(number(index.row(), index.column()));
        return tr("%1: %2").arg(m_grid.heads[index.column()].left(m_grid.heads[index.column()].lastIndexOf(QLatin1String(" ("))), none ? tr("not measured") : value);
    }
    default:
        return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_grid.heads.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section > m_grid.columns.size() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    return {};
}

} // namespace wirewise::ui
