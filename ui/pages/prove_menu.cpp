// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove_menu.h"

#include "core/evidence/evidence.h"
#include "ui/models/matrix_model.h"

namespace wirewise::ui {

namespace {

QString shown(QString title)
{
    return title.replace(u'&', QLatin1String("&&")); // a menu would take it for a mnemonic
}

} // namespace

ProveMenu::ProveMenu(MatrixModel& model, QWidget* parent)
    : QMenu(parent)
    , m_model(model)
    , m_cell(addAction(QString()))
    , m_row(addAction(QString()))
    , m_column(addAction(QString()))
    , m_everything(addAction(tr("Prove &everything")))
{
    insertSeparator(m_everything);
    for (QAction* action : { m_cell, m_row, m_column })
        connect(action, &QAction::triggered, this, [this, action] { Q_EMIT proveWanted({ action->data().toString() }); });
    connect(m_everything, &QAction::triggered, this, [this] { Q_EMIT proveWanted({ QStringLiteral("--all") }); });
    setCell(0, 0);
}

void ProveMenu::setCell(int row, int column)
{
    if (row < 0 || column < 0 || row >= m_model.rowCount() || column >= m_model.columnCount())
        return;
    const advisor::CellRef cell = m_model.reference(row, column);
    const QString feature = shown(m_model.feature(row).title);
    const QString transport = shown(m_model.transport(column).shortTitle);
    m_cell->setText(tr("Prove &this cell: %1 of %2").arg(feature, transport));
    m_cell->setData(evidence::cellName(cell));
    m_row->setText(tr("Prove the &row: %1").arg(feature));
    m_row->setData(cell.feature.value());
    m_column->setText(tr("Prove the &column: %1").arg(transport));
    m_column->setData(cell.alternative.value());
}

void ProveMenu::setProving(bool proving)
{
    for (QAction* action : { m_cell, m_row, m_column, m_everything })
        action->setEnabled(!proving);
}

} // namespace wirewise::ui
