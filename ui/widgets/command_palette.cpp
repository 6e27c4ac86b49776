// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/command_palette.h"

#include "ui/models/palette_model.h"
#include "ui/widgets/painting.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

namespace wirewise::ui {

namespace {

constexpr int pad = space::medium;
constexpr int mostRows = 12;

int rowHeight()
{
    return QFontMetrics(ui::font(Type::Body)).height() + 2 * (space::tiny + 1);
}

// The words with what was typed in them in bold.
void drawFound(QPainter& painter, const QRectF& where, const QString& text, const QList<int>& found, const QColor& ink,
    const QColor& mark, Qt::LayoutDirection direction)
{
    const QFont face = ui::font(Type::Body);
    QTextLayout layout(QFontMetricsF(face).elidedText(text, Qt::ElideRight, where.width()), face);
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    strong.setForeground(mark);
    for (const int at : found)
        formats.append({ at, 1, strong });
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(where.width());
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, QPointF(where.left(), where.top() + (where.height() - line.height()) / 2));
}

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return { 100, rowHeight() }; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& colours = themeOf(option.palette);
        const bool current = option.state & QStyle::State_Selected;
        const QString why = index.data(PaletteModel::WhyRole).toString();
        if (current)
            drawBox(*painter, option.rect, colours.accent, colours.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            drawBox(*painter, option.rect, {}, blend(colours.text, colours.surface, 0.05));
        QRect room = option.rect.adjusted(pad, 0, -pad, 0);
        const QColor quiet = why.isEmpty() ? colours.muted : colours.faint;
        const auto atEnd = [&](const QString& text, Type type, int most) {
            if (text.isEmpty())
                return;
            const QFontMetrics metrics(ui::font(type));
            const QString shown = metrics.elidedText(text, Qt::ElideRight, most);
            const int width = metrics.horizontalAdvance(shown) + 2;
            painter->setFont(ui::font(type));
            painter->setPen(quiet);
            const QRect mine(room.right() - width, room.top(), width, room.height());
            painter->drawText(QStyle::visualRect(option.direction, option.rect, mine),
                int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
            room.setRight(mine.left() - pad);
        };
        painter->save();
        atEnd(index.data(PaletteModel::KeysRole).toString(), Type::MonoSmall, room.width() / 3);
        atEnd(why.isEmpty() ? index.data(PaletteModel::WhereRole).toString() : why, Type::Small, room.width() / 2);
        drawFound(*painter, QStyle::visualRect(option.direction, option.rect, room), index.data().toString(),
            index.data(PaletteModel::PositionsRole).value<QList<int>>(), why.isEmpty() ? colours.text : colours.faint,
            why.isEmpty() ? colours.accent : colours.faint, option.direction);
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(PaletteModel* model, QWidget* window)
    : QFrame(window)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(label(tr("Nothing matches."), Type::Body, Ink::Muted, this))
{
    m_model->setParent(this);
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Type what you want to do, a question, a row or an example"));
    m_field->setAccessibleName(tr("Command"));
    m_field->setFont(ui::font(Type::Heading));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What matches"));
    m_nothing->setContentsMargins(pad, space::small, pad, space::small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && now != this && !isAncestorOf(now))
            dismiss(false);
    });
    window->installEventFilter(this);
}

void CommandPalette::openOver()
{
    m_before = QApplication::focusWidget();
    search({});
    raise();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString& text)
{
    m_model->setQuery(text);
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    place();
    setRow(0);
}

void CommandPalette::place()
{
    const QWidget& window = *parentWidget();
    const int width = std::min(QFontMetrics(ui::font(Type::Body)).averageCharWidth() * 100, window.width() - 2 * space::huge);
    const int top = std::min(window.height() / 10, 80);
    const int room = window.height() - top - space::huge - m_field->sizeHint().height() - 3 * space::small;
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_list->setFixedHeight(std::max(std::min(rows * rowHeight(), room), rowHeight()));
    setFixedWidth(width);
    adjustSize();
    QWidget::move((window.width() - width) / 2, top);
}

void CommandPalette::setRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    // The focus stays in the field: what Enter would do is told as its description.
    m_field->setAccessibleDescription(
        index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : m_nothing->text());
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::move(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int from = m_list->currentIndex().row();
    if (std::abs(step) == 1)
        setRow((from + step + rows) % rows);
    else
        setRow(std::clamp(from + step, 0, rows - 1));
}

void CommandPalette::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString why = index.data(PaletteModel::WhyRole).toString();
    const QString id = index.data(PaletteModel::IdRole).toString();
    if (!why.isEmpty()) {
        Q_EMIT refused(tr("%1: not now, %2").arg(index.data().toString(), why));
        return;
    }
    dismiss(true);
    Q_EMIT chosen(id);
}

void CommandPalette::dismiss(bool giveFocusBack)
{
    if (std::exchange(m_gone, true))
        return;
    if (giveFocusBack && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
    deleteLater();
}

bool CommandPalette::press(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        dismiss(true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        move(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        move(key == Qt::Key_PageDown ? mostRows - 1 : 1 - mostRows);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // one stop only
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return press(static_cast<QKeyEvent*>(event)->key());
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    paintPanel(*this);
}

} // namespace wirewise::ui
