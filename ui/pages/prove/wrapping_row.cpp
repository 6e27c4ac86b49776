// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/wrapping_row.h"

#include "ui/style/theme.h"

#include <QEvent>

namespace wirewise::ui {

WrappingRow::WrappingRow(QWidget* first, QWidget* second, QWidget* parent)
    : QWidget(parent), m_first(first), m_second(second), m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(space::medium);
    m_box->addWidget(m_first, 0, Qt::AlignLeft);
    m_box->addWidget(m_second, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

// Wide enough for either: whether it is for both is asked at each width.
QSize WrappingRow::minimumSizeHint() const
{
    const QSize first = m_first->sizeHint();
    const QSize second = m_second->minimumSizeHint();
    return { std::max(first.width(), second.width()), m_box->minimumSize().height() };
}

void WrappingRow::wrap()
{
    const bool fits = m_first->sizeHint().width() + m_box->spacing() + m_second->sizeHint().width() <= width();
    m_box->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void WrappingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    wrap();
}

bool WrappingRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        wrap();
    return QWidget::event(event);
}

} // namespace wirewise::ui
