// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/matrix_view.h"

#include "ui/models/matrix_model.h"
#include "ui/pages/matrix_painting.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace wirewise::ui {

namespace {

constexpr space::ByText leastColumn { 118 }; // at least; from there on the table scrolls

}

MatrixView::MatrixView(MatrixModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new MatrixDelegate(this))
{
    setAccessibleName(tr("Feature matrix"));
    setHorizontalHeader(new TransportHeader(this));
    setVerticalHeader(new FeatureHeader(this));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(leastColumn);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(38);

    m_fitRows.setSingleShot(true);
    m_fitRows.setInterval(0);
    connect(&m_fitRows, &QTimer::timeout, this, &QTableView::resizeRowsToContents);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fitRows, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::dataChanged, &m_fitRows, qOverload<>(&QTimer::start));
    setCurrentIndex(model.index(0, 0));
    resizeRowsToContents();
}

void MatrixView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        horizontalHeader()->setMinimumSectionSize(leastColumn);
        m_fitRows.start();
    }
}

void MatrixView::setSearch(const QString& text)
{
    m_search = text.trimmed();
    m_delegate->setSearch(m_search);
    viewport()->update();
}

bool MatrixView::matches(int row, int column) const
{
    return !m_search.isEmpty()
        && (m_model.cell(row, column).text.contains(m_search, Qt::CaseInsensitive)
            || m_model.cell(row, column).note.contains(m_search, Qt::CaseInsensitive)
            || m_model.feature(row).title.contains(m_search, Qt::CaseInsensitive));
}

bool MatrixView::goToMatch(int step)
{
    const QList<int> rows = shownRows();
    const QList<int> columns = shownColumns();
    const qsizetype cells = rows.size() * columns.size();
    if (cells == 0 || m_search.isEmpty())
        return false;
    const QModelIndex from = currentIndex();
    const qsizetype start = std::max<qsizetype>(0, rows.indexOf(from.row())) * columns.size()
        + std::max<qsizetype>(0, columns.indexOf(from.column()));
    // step 0: the current cell counts, too.
    for (qsizetype n = step == 0 ? 0 : 1; n <= cells; ++n) {
        const qsizetype at = (start + (step < 0 ? cells - n : n)) % cells;
        const int row = rows.at(at / columns.size());
        const int column = columns.at(at % columns.size());
        if (matches(row, column)) {
            setCurrentIndex(m_model.index(row, column));
            scrollTo(currentIndex());
            return true;
        }
    }
    return false;
}

int MatrixView::matchCount() const
{
    int count = 0;
    for (const int row : shownRows())
        for (const int column : shownColumns())
            count += matches(row, column) ? 1 : 0;
    return count;
}

void MatrixView::setShown(const QList<int>& rows, const QList<int>& columns)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHidden(row, !rows.contains(row));
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnHidden(column, !columns.contains(column));
    keepCurrentShown();
    m_fitRows.start();
}

QList<int> MatrixView::shownRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!isRowHidden(row))
            rows.append(row);
    return rows;
}

QList<int> MatrixView::shownColumns() const
{
    QList<int> columns;
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (!isColumnHidden(column))
            columns.append(column);
    return columns;
}

void MatrixView::keepCurrentShown()
{
    const QList<int> rows = shownRows();
    const QList<int> columns = shownColumns();
    if (rows.isEmpty() || columns.isEmpty())
        return; // the page shows a placeholder instead of this table
    const QModelIndex now = currentIndex();
    const int row = rows.contains(now.row()) ? now.row() : rows.first();
    const int column = columns.contains(now.column()) ? now.column() : columns.first();
    setCurrentIndex(m_model.index(row, column));
}

void MatrixView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentCellChanged(current.row(), current.column());
}

} // namespace wirewise::ui
