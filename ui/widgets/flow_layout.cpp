// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QGuiApplication>
#include <QLabel>
#include <QStyle>
#include <QWidget>

namespace wirewise::ui {

namespace {

// A wrapping label's size hint is a block; what counts here is its text in one line.
QSize wishOf(const QLayoutItem& item)
{
    const auto* label = qobject_cast<const QLabel*>(const_cast<QLayoutItem&>(item).widget());
    if (!label || !label->wordWrap())
        return item.sizeHint();
    const QMargins margins = label->contentsMargins();
    return { label->fontMetrics().horizontalAdvance(label->text()) + margins.left() + margins.right() + 2, item.sizeHint().height() };
}

} // namespace

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : ItemLayout(gap, parent)
{
}

void FlowLayout::setFilling(QWidget* widget, Fills fills)
{
    m_filling = widget;
    m_fills = fills;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange({ 0, 0, width - margins.left() - margins.right(), 0 }, Place::MeasureOnly) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = wishOf(*item);
        width += size.width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(size.width()) : size.height());
    }
    const QMargins margins = contentsMargins();
    return { width + margins.left() + margins.right(), height + margins.top() + margins.bottom() };
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(contentsRect(), Place::Yes);
}

int FlowLayout::placeRow(QList<Placed>& row, const QRect& rect, int y, Place place) const
{
    int used = int(row.size() - 1) * spacing();
    for (const Placed& each : std::as_const(row))
        used += each.size.width();
    int height = 0;
    for (Placed& each : row) {
        if (fills(*each.item))
            each.size.rwidth() += std::max(0, rect.width() - used);
        if (each.item->hasHeightForWidth())
            each.size.setHeight(each.item->heightForWidth(each.size.width()));
        height = std::max(height, each.size.height());
    }
    if (place == Place::MeasureOnly)
        return height;
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : QGuiApplication::layoutDirection();
    int x = rect.left();
    for (const Placed& each : std::as_const(row)) {
        const QRect where(QPoint(x, y + (height - each.size.height()) / 2), each.size);
        each.item->setGeometry(QStyle::visualRect(direction, rect, where));
        x += each.size.width() + spacing();
    }
    return height;
}

int FlowLayout::arrange(const QRect& rect, Place place) const
{
    QList<Placed> row;
    int used = 0;
    int y = rect.top();
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        QSize size = wishOf(*item);
        if (fills(*item) && m_fills == Fills::FromItsLeast)
            size.setWidth(item->minimumSize().width());
        size = size.boundedTo({ rect.width(), QLAYOUTSIZE_MAX });
        if (!row.isEmpty() && used + spacing() + size.width() > rect.width()) {
            y += placeRow(row, rect, y, place) + spacing();
            row.clear();
            used = 0;
        }
        used += size.width() + (row.isEmpty() ? 0 : spacing());
        row << Placed { item, size };
    }
    return y + (row.isEmpty() ? 0 : placeRow(row, rect, y, place)) - rect.top();
}

} // namespace wirewise::ui
