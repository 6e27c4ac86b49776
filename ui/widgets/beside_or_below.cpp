// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/beside_or_below.h"

#include "ui/style/ink_label.h"

#include "ui/style/theme.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace wirewise::ui {

namespace {

// A wrapping label's size hint is a block; what counts here is its text in one line.
int oneLine(QLayoutItem& item)
{
    if (const auto* label = qobject_cast<const InkLabel*>(item.widget()))
        return label->oneLineWidth() + 2;
    if (const auto* label = qobject_cast<const QLabel*>(item.widget()))
        return label->fontMetrics().horizontalAdvance(label->text()) + 2;
    QLayout* layout = item.layout();
    if (!layout || !layout->hasHeightForWidth() || qobject_cast<const BesideOrBelow*>(layout))
        return item.sizeHint().width();
    int width = 0; // a column of such labels
    for (int i = 0; i < layout->count(); ++i)
        width = std::max(width, oneLine(*layout->itemAt(i)));
    return width;
}

int heightAt(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

BesideOrBelow::BesideOrBelow(Second second, int gap, QWidget* parent)
    : ItemLayout(gap, parent)
    , m_second(second)
{
}

void BesideOrBelow::addLayout(QLayout* layout)
{
    addChildLayout(layout);
    addItem(layout);
}

int BesideOrBelow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    return arrange({ 0, 0, inner, 0 }, Place::MeasureOnly) + margins.top() + margins.bottom();
}

QSize BesideOrBelow::sizeHint() const
{
    int width = 0;
    for (QLayoutItem* item : m_items)
        if (!item->isEmpty())
            width += (width > 0 ? spacing() : 0) + oneLine(*item);
    width += contentsMargins().left() + contentsMargins().right();
    return { width, heightForWidth(width) };
}

QSize BesideOrBelow::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            width = std::max(width, item->minimumSize().width());
    return { width + contentsMargins().left() + contentsMargins().right(), 0 };
}

void BesideOrBelow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(contentsRect(), Place::Yes);
}

int BesideOrBelow::arrange(const QRect& rect, Place place) const
{
    QLayoutItem* first = m_items.value(0);
    if (!first)
        return 0;
    const auto shown = std::find_if(
        m_items.begin() + 1, m_items.end(), [](const QLayoutItem* item) { return !item->isEmpty(); });
    QLayoutItem* second = shown == m_items.end() ? nullptr : *shown;
    if (!second) {
        const int height = heightAt(*first, rect.width());
        if (place == Place::Yes)
            first->setGeometry({ rect.left(), rect.top(), rect.width(), std::max(height, rect.height()) });
        return height;
    }
    const QWidget* owner = parentWidget();
    const Qt::LayoutDirection direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    const auto put = [&](QLayoutItem* item, const QRect& where) { item->setGeometry(QStyle::visualRect(direction, rect, where)); };
    const int firstWidth = oneLine(*first);
    const int secondWidth = std::min(oneLine(*second), rect.width());
    const int secondHeight = heightAt(*second, secondWidth);
    if (firstWidth + spacing() + secondWidth <= rect.width()) {
        const int firstHeight = heightAt(*first, firstWidth);
        const int height = std::max(firstHeight, secondHeight);
        if (place == Place::Yes) {
            const int room = std::max(height, rect.height());
            const int left = m_second == Second::AtEnd ? rect.right() + 1 - secondWidth
                                                       : rect.left() + firstWidth + spacing();
            put(first, { rect.left(), rect.top() + (room - firstHeight) / 2, firstWidth, firstHeight });
            put(second, { left, rect.top() + (room - secondHeight) / 2, secondWidth, secondHeight });
        }
        return height;
    }
    const int firstHeight = heightAt(*first, rect.width());
    const int gap = space::tiny;
    if (place == Place::Yes) {
        put(first, { rect.left(), rect.top(), rect.width(), firstHeight });
        put(second, { rect.left(), rect.top() + firstHeight + gap, secondWidth, secondHeight });
    }
    return firstHeight + gap + secondHeight;
}

} // namespace wirewise::ui
