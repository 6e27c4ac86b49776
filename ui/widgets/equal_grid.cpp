// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/equal_grid.h"

#include <QStyle>
#include <QWidget>

namespace wirewise::ui {

EqualGrid::EqualGrid(int leastWidth, int gap, QWidget* parent)
    : ItemLayout(gap, parent)
    , m_leastWidth(leastWidth)
{
}

int EqualGrid::heightForWidth(int width) const
{
    return arrange({ 0, 0, width, 0 }, Place::MeasureOnly);
}

QSize EqualGrid::sizeHint() const
{
    const int columns = std::max(1, count());
    const int width = columns * m_leastWidth + (columns - 1) * spacing();
    return { width, heightForWidth(width) };
}

QSize EqualGrid::minimumSize() const
{
    return { m_leastWidth, 0 };
}

void EqualGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Place::Yes);
}

int EqualGrid::arrange(const QRect& rect, Place place) const
{
    if (m_items.isEmpty() || rect.width() <= 0)
        return 0;
    const int fit = std::clamp((rect.width() + spacing()) / (m_leastWidth + spacing()), 1, count());
    const int rows = (count() + fit - 1) / fit;
    const int columns = (count() + rows - 1) / rows; // balanced: 5 in rows of 3 and 2, not 4 and 1
    const qreal width = (rect.width() - (columns - 1) * spacing()) / qreal(columns);
    const QWidget* owner = parentWidget();
    const Qt::LayoutDirection direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    int y = rect.top();
    for (int first = 0; first < count(); first += columns) {
        const int end = std::min(first + columns, count());
        int height = 0;
        for (int i = first; i < end; ++i) {
            QLayoutItem* item = m_items.at(i);
            height = std::max(height,
                item->hasHeightForWidth() ? item->heightForWidth(int(width)) : item->sizeHint().height());
        }
        if (place == Place::Yes) {
            for (int i = first; i < end; ++i) {
                const int left = rect.left() + qRound((i - first) * (width + spacing()));
                const int right = rect.left() + qRound((i - first) * (width + spacing()) + width);
                m_items.at(i)->setGeometry(QStyle::visualRect(direction, rect, { left, y, right - left, height }));
            }
        }
        y += height + spacing();
    }
    return y - spacing() - rect.top();
}

} // namespace wirewise::ui
