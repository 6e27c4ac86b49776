// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/side_column.h"

#include "ui/style/text_size.h"
#include "ui/widgets/scrolled_column.h"

#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace wirewise::ui {

namespace {

constexpr int SideWidth = 310, LeastFirst = 430; // pixels at 100 %

int leastHeight(const QWidget& widget, int width)
{
    const QLayout* layout = widget.layout();
    return layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : widget.minimumSizeHint().height();
}

} // namespace

SideColumn::SideColumn(QWidget* content, QWidget* parent)
    : SidePanel(Qt::LeftEdge, SidePanel::Ground::Surface, parent)
    , m_content(content)
{
    auto* scroll = new QScrollArea;
    setScrolledColumn(*scroll, content);
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, 1, 1, 0);
    inside->addWidget(scroll);
}

int SideColumn::wholeHeight(int width) const
{
    return leastHeight(*m_content, width - 2) + 1;
}

PageColumns::PageColumns(QWidget* first, SideColumn* side, QWidget* page)
    : ItemLayout(0, page)
    , m_first(first)
    , m_side(side)
{
    addWidget(first);
    addWidget(side);
}

bool PageColumns::beside(int width) const
{
    return width >= byText(LeastFirst) + byText(SideWidth);
}

int PageColumns::heightForWidth(int width) const
{
    return beside(width) ? leastHeight(*m_first, width - byText(SideWidth)) : leastHeight(*m_first, width) + m_side->wholeHeight(width);
}

QSize PageColumns::sizeHint() const
{
    const QSize first = m_first->sizeHint();
    return { first.width() + byText(SideWidth), first.height() };
}

QSize PageColumns::minimumSize() const
{
    return { m_first->minimumSizeHint().width(), 0 };
}

void PageColumns::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    if (!beside(rect.width())) {
        m_side->setRuledEdge(Qt::TopEdge);
        const int below = m_side->wholeHeight(rect.width());
        m_first->setGeometry(rect.adjusted(0, 0, 0, -below));
        m_side->setGeometry(rect.left(), rect.bottom() + 1 - below, rect.width(), below);
        return;
    }
    const int side = byText(SideWidth);
    m_side->setRuledEdge(direction == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge);
    const auto place = [&](QWidget& widget, const QRect& where) {
        widget.setGeometry(QStyle::visualRect(direction, rect, where));
    };
    place(*m_first, rect.adjusted(0, 0, -side, 0));
    place(*m_side, rect.adjusted(rect.width() - side, 0, 0, 0));
}

} // namespace wirewise::ui
