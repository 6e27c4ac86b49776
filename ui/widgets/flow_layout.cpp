// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

namespace wirewise::ui {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : ItemLayout(gap, parent)
{
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({ 0, 0, width, 0 }, Place::MeasureOnly);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return { width, height };
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Place::Yes);
}

int FlowLayout::arrange(const QRect& rect, Place place) const
{
    int x = rect.left();
    int y = rect.top();
    int height = 0; // of this row
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint().boundedTo({ rect.width(), QLAYOUTSIZE_MAX });
        if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
            x = rect.left();
            y += height + spacing();
            height = 0;
        }
        if (place == Place::Yes)
            item->setGeometry({ QPoint(x, y), size });
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    return y + height - rect.top();
}

} // namespace wirewise::ui
