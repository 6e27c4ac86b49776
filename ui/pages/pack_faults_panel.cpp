// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pack_faults_panel.h"

#include "ui/style/icons.h"
#include "ui/widgets/painting.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace wirewise::ui {

using advisor::PackFault;

namespace {

constexpr int errorRole = Qt::UserRole + 1; // bool
constexpr int placeRole = Qt::UserRole + 2; // "12:5"
constexpr int lineRole = Qt::UserRole + 3; // as check-pack prints it
constexpr int tallest = 176;
constexpr int pad = 4;
constexpr int iconSide = 14;
constexpr int mostLines = 6; // of one message

QString wordOf(bool error)
{
    return error ? PackFaultsPanel::tr("error") : PackFaultsPanel::tr("warning");
}

// Icon, word and place in columns; the message wraps in what is left.
class FaultDelegate final : public QStyledItemDelegate
{
public:
    explicit FaultDelegate(QListView* list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int width = m_list->viewport()->width();
        const QRectF area(0, 0, std::max(120, width - messageLeft() - space::small), 1000);
        const qreal text
            = drawLines(nullptr, area, index.data().toString(), ui::font(Type::Body), {}, mostLines);
        return { width, int(text) + 2 * pad };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& colours = themeOf(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours.accentSoft);
        if ((option.state & QStyle::State_HasFocus) && showsFocusRing(*m_list))
            drawFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), colours.accent, 3);
        const bool error = index.data(errorRole).toBool();
        const QColor mark = error ? colours.bad : colours.fair;
        const qreal line = QFontMetricsF(ui::font(Type::Body)).height();
        QRectF at(option.rect.left() + space::small, option.rect.top() + pad, iconSide, line);
        paintIcon(*painter, error ? QStringLiteral("cross") : QStringLiteral("caution"),
            QRectF(at.left(), at.top() + (line - iconSide) / 2, iconSide, iconSide), mark);
        painter->setFont(ui::font(Type::SmallStrong));
        painter->setPen(mark);
        at.setLeft(at.left() + iconSide + space::tiny + 2);
        at.setWidth(wordWidth());
        painter->drawText(at, Qt::AlignVCenter | Qt::TextSingleLine, wordOf(error));
        painter->setFont(ui::font(Type::Mono));
        painter->setPen(colours.muted);
        at.moveLeft(at.right() + space::medium);
        at.setWidth(placeWidth());
        painter->drawText(
            at, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, index.data(placeRole).toString());
        const QRectF message(option.rect.left() + messageLeft(), at.top(),
            option.rect.width() - messageLeft() - space::small, option.rect.height());
        drawLines(painter, message, index.data().toString(), ui::font(Type::Body), colours.text, mostLines);
    }

private:
    static int wordWidth()
    {
        const QFontMetrics metrics(ui::font(Type::SmallStrong));
        return std::max(metrics.horizontalAdvance(wordOf(true)), metrics.horizontalAdvance(wordOf(false)));
    }
    static int placeWidth()
    {
        return QFontMetrics(ui::font(Type::Mono)).horizontalAdvance(QStringLiteral("1000:100"));
    }
    static int messageLeft()
    {
        return space::small + iconSide + space::tiny + 2 + wordWidth() + space::medium + placeWidth()
            + space::medium;
    }

    QListView* m_list;
};

QStandardItem* itemOf(const PackFault& fault)
{
    const bool error = fault.severity == PackFault::Severity::Error;
    const QString place
        = fault.line > 0 ? QStringLiteral("%1:%2").arg(fault.line).arg(fault.column) : QString();
    auto* item = new QStandardItem(fault.message);
    item->setEditable(false);
    item->setData(error, errorRole);
    item->setData(place, placeRole);
    item->setData(fault.text(), lineRole);
    item->setAccessibleText(fault.line > 0 ? PackFaultsPanel::tr("%1, line %2, column %3: %4")
                                                 .arg(wordOf(error))
                                                 .arg(fault.line)
                                                 .arg(fault.column)
                                                 .arg(fault.message)
                                           : wordOf(error) + QStringLiteral(": ") + fault.message);
    return item;
}

} // namespace

PackFaultsPanel::PackFaultsPanel(QWidget* parent)
    : QWidget(parent)
    , m_heading(label({}, Type::BodyStrong, Ink::Text, this))
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_edit(new QPushButton(tr("Open in the editor"), this))
    , m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    m_heading->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FaultDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Faults of the pack"));
    m_copy->setAccessibleName(tr("Copy all faults"));
    m_dismiss->setAccessibleName(tr("Dismiss the faults"));

    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 0, 0, 0);
    head->setSpacing(space::small);
    head->addWidget(m_heading, 1);
    for (QPushButton* button : { m_copy, m_edit, m_dismiss })
        head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::small, space::small, space::small + 1);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(m_list);

    connect(m_copy, &QPushButton::clicked, this, [this] { copyRows({}); });
    connect(m_edit, &QPushButton::clicked, this, &PackFaultsPanel::editWanted);
    connect(m_dismiss, &QPushButton::clicked, this, &PackFaultsPanel::dismiss);
    auto* copySelected = new QAction(tr("Copy"), m_list);
    copySelected->setShortcut(QKeySequence::Copy);
    copySelected->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copySelected);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copySelected, &QAction::triggered, this,
        [this] { copyRows(m_list->selectionModel()->selectedRows()); });
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PackFaultsPanel::dismiss);
    hide();
}

void PackFaultsPanel::tell(const QString& heading, const QList<PackFault>& faults)
{
    m_bad = std::any_of(faults.begin(), faults.end(),
        [](const PackFault& fault) { return fault.severity == PackFault::Severity::Error; });
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_model->clear();
    for (const PackFault& fault : faults)
        m_model->appendRow(itemOf(fault));
    m_list->setCurrentIndex(m_model->index(0, 0)); // never a focused list without a current row
    m_list->clearSelection();
    show();
    fitList();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PackFaultsPanel::dismiss()
{
    hide();
}

QString PackFaultsPanel::heading() const
{
    return m_heading->text();
}

void PackFaultsPanel::copyRows(const QModelIndexList& rows)
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (rows.isEmpty() || rows.contains(m_model->index(row, 0)))
            lines << m_model->index(row, 0).data(lineRole).toString();
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    Q_EMIT copied();
}

void PackFaultsPanel::fitList()
{
    int height = 2;
    for (int row = 0; row < m_model->rowCount() && height < tallest; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, tallest));
}

void PackFaultsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void PackFaultsPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    painter.fillRect(rect(), m_bad ? colours.badSoft : colours.fairSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    paintIcon(painter, QStringLiteral("caution"),
        QRectF(space::large, m_heading->geometry().center().y() - 7.5, 16, 16),
        m_bad ? colours.bad : colours.fair);
}

} // namespace wirewise::ui
