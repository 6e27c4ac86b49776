// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include "core/record/exporter_registry.h"
#include "ui/models/decision.h"
#include "ui/models/matrix_model.h"
#include "ui/pages/cell_inspector.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/proof_section.h"
#include "ui/pages/prove_menu.h"
#include "ui/style/icons.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/widgets/beside_or_below.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_order.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wirewise::ui {

using namespace advisor;

ComparePage::ComparePage(Decision& decision, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_model(new MatrixModel(decision, this))
    , m_table(new MatrixView(*m_model))
    , m_inspector(new CellInspector(decision, *m_model))
    , m_filter(new SegmentedControl(
          tr("Rows"), { tr("all %1").arg(m_model->rowCount()), tr("that matter"), tr("that differ") }, this))
    , m_reading(new SegmentedControl(tr("Reading"), { tr("assessed"), tr("as written") }, this))
    , m_find(new QLineEdit(this))
    , m_found(label({}, Type::Small, Ink::Muted, this))
    , m_columns(new QMenu(this))
    , m_copy(new QMenu(this))
    , m_prove(new ProveMenu(*m_model, this))
    , m_stack(new QStackedWidget(this))
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_shownColumns.append(column);
    buildColumnMenu();
    buildCopyMenu();
    connectProving();

    auto* empty = label(
        tr("No row to show: answer a question in Choose, or show all rows."), Type::Body, Ink::Muted, this);
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);

    auto* left = new QVBoxLayout;
    left->setContentsMargins(18, 14, 18, 12);
    left->setSpacing(10);
    left->addWidget(buildHead());
    left->addWidget(m_stack, 1);

    auto* side = new SidePanel(Qt::LeftEdge, SidePanel::Ground::Surface, this);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_inspector);
    side->setFixedWidth((300 + byText(300)) / 2); // large text takes room from the table as well

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(side);

    m_filter->setCurrent(0);
    connect(m_filter, &SegmentedControl::chosen, this, &ComparePage::applyFilter);
    connect(m_reading, &SegmentedControl::chosen, this,
        [this](int index) { m_decision.setReading(index == 0 ? Reading::Assessed : Reading::AsWritten); });
    connect(m_table, &MatrixView::currentCellChanged, m_inspector, &CellInspector::inspect);
    connect(&m_decision, &Decision::changed, this, [this] {
        m_reading->setCurrent(m_decision.reading() == Reading::Assessed ? 0 : 1);
        applyFilter();
        m_inspector->inspect(m_table->currentIndex().row(), m_table->currentIndex().column());
    });
    m_reading->setCurrent(m_decision.reading() == Reading::Assessed ? 0 : 1);
    m_inspector->inspect(0, 0);
    focusInLayoutOrder(*this);
}

QWidget* ComparePage::buildHead()
{
    auto* head = new QWidget(this);
    m_find->setPlaceholderText(tr("Find in the matrix"));
    m_find->setAccessibleName(tr("Find in the matrix"));
    m_find->setClearButtonEnabled(true);
    setWidthByText(m_find, 170);
    m_find->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    const auto inARow = [](std::initializer_list<QWidget*> widgets) {
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        for (QWidget* each : widgets)
            row->addWidget(each);
        row->addStretch(1); // where there is more room than they need
        return row;
    };
    auto* controls = new BesideOrBelow(BesideOrBelow::Second::Follows, 10);
    controls->addLayout(inARow({ m_filter, m_reading }));
    controls->addLayout(inARow({ menuButton(tr("Prove"), m_prove), menuButton(tr("Columns"), m_columns), menuButton(tr("Copy"), m_copy) }));
    auto* whole = new BesideOrBelow(BesideOrBelow::Second::AtEnd, 10, head);
    whole->addLayout(inARow({ label(tr("Side by side"), Type::Title, Ink::Text, head), m_found, m_find }));
    whole->addLayout(controls);

    connect(m_find, &QLineEdit::textChanged, this, [this] { find(0); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(1); });
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), m_find);
    back->setContext(Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, [this] {
        m_find->clear();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    return head;
}

QPushButton* ComparePage::menuButton(const QString& text, QMenu* menu)
{
    auto* button = new QPushButton(text, this);
    button->setMenu(menu);
    return button;
}

void ComparePage::buildColumnMenu()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction* action = m_columns->addAction(m_decision.name(m_model->transport(column).id));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, column, action](bool on) {
            if (!on && m_shownColumns.size() <= 1) {
                action->setChecked(true); // a comparison of nothing helps nobody
                return;
            }
            m_shownColumns.removeAll(column);
            if (on)
                m_shownColumns.append(column);
            applyFilter();
        });
    }
    m_columns->addSeparator();
    connect(m_columns->addAction(tr("Show all")), &QAction::triggered, this, [this] {
        for (QAction* action : m_columns->actions())
            if (action->isCheckable())
                action->setChecked(true);
    });
}

void ComparePage::buildCopyMenu()
{
    for (const record::ComparisonExporter& exporter : record::comparisonExporters()) {
        QAction* action = m_copy->addAction(tr("Copy as %1").arg(exporter.title));
        action->setData(exporter.id);
        connect(action, &QAction::triggered, this, [this, id = exporter.id] { copy(id); });
    }
}

// The menu also opens where the mouse or the menu key asks for it: on a cell, on a row's or a column's head.
void ComparePage::connectProving()
{
    const auto open = [this](QWidget* where, int row, int column, const QPoint& at) {
        m_prove->setCell(row, column);
        m_prove->popup(where->mapToGlobal(at));
    };
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, open](const QPoint& at) {
        open(m_table->viewport(), m_table->currentIndex().row(), m_table->currentIndex().column(), at);
    });
    for (QHeaderView* header : { m_table->horizontalHeader(), m_table->verticalHeader() }) {
        header->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(header, &QWidget::customContextMenuRequested, this, [this, open, header](const QPoint& at) {
            const QModelIndex current = m_table->currentIndex();
            const bool across = header->orientation() == Qt::Horizontal;
            open(header->viewport(), across ? current.row() : header->logicalIndexAt(at),
                across ? header->logicalIndexAt(at) : current.column(), at);
        });
    }
    connect(m_prove, &QMenu::aboutToHide, this,
        [this] { m_prove->setCell(m_table->currentIndex().row(), m_table->currentIndex().column()); }, Qt::QueuedConnection);
    connect(m_table, &MatrixView::currentCellChanged, m_prove, &ProveMenu::setCell);
    connect(m_prove, &ProveMenu::proveWanted, this, &ComparePage::proveWanted);
    connect(m_inspector->proof(), &ProofSection::proveWanted, this,
        [this](const CellRef& cell) { Q_EMIT proveWanted({ evidence::cellName(cell) }); });
}

void ComparePage::setProving(bool proving)
{
    m_prove->setProving(proving);
    m_inspector->proof()->setProving(proving);
}

// The words around the pack's are English in every language: it goes to others, beside what the command line prints.
QString ComparePage::exported(const QString& exporterId) const
{
    const auto exporters = record::comparisonExporters();
    const record::ComparisonExporter* exporter = record::findExporter(exporters, exporterId);
    if (!exporter)
        return {};
    QList<AlternativeId> columns;
    for (const int column : m_table->shownColumns())
        columns.append(m_model->transport(column).id);
    return exporter->write(
        record::compare(m_decision.engine(), columns, m_decision.answers(), m_decision.reading()));
}

void ComparePage::copy(const QString& exporterId)
{
    const auto exporters = record::comparisonExporters();
    const record::ComparisonExporter* exporter = record::findExporter(exporters, exporterId);
    if (!exporter)
        return;
    const QString text = exported(exporterId);
    auto* mime = new QMimeData;
    mime->setText(text);
    if (exporter->mimeType.startsWith(QLatin1String("text/html")))
        mime->setHtml(text);
    QGuiApplication::clipboard()->setMimeData(mime);
    Q_EMIT copied(exporter->title);
}

void ComparePage::setFilter(Filter filter)
{
    m_filter->setCurrent(int(filter));
    applyFilter();
}

void ComparePage::applyFilter()
{
    const auto filter = Filter(m_filter->current());
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (filter == Filter::All || (filter == Filter::Matter && m_model->asked(row))
            || (filter == Filter::Differ && m_model->differs(row, m_shownColumns)))
            rows.append(row);
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_table->setShown(rows, m_shownColumns);
}

void ComparePage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ComparePage::find(int step)
{
    m_table->setSearch(m_find->text());
    if (m_find->text().trimmed().isEmpty()) {
        m_found->clear();
        return;
    }
    m_table->goToMatch(step);
    const int count = m_table->matchCount();
    m_found->setText(count == 0 ? tr("nothing found") : tr("%n cell(s)", nullptr, count));
    setInk(m_found, count == 0 ? Ink::Bad : Ink::Muted);
}

} // namespace wirewise::ui
