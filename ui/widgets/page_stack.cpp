// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_stack.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QPointer>

namespace wirewise::ui {

PageStack::PageStack(QWidget* parent) : QScrollArea(parent), m_holder(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_holder);
    m_holder->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_holder->installEventFilter(this);
}

void PageStack::addPage(QWidget* page)
{
    page->setParent(m_holder);
    page->hide();
}

void PageStack::setCurrent(QWidget* page)
{
    if (page == m_current)
        return;
    QWidget* before = m_current;
    m_current = page;
    fit();
    page->show();
    if (before)
        before->hide();
}

void PageStack::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageStack::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void PageStack::fit()
{
    if (!m_current)
        return;
    const QSize room = maximumViewportSize();
    const QSize least = m_current->minimumSizeHint().expandedTo(m_current->minimumSize());
    const QLayout* layout = m_current->layout();
    const auto heightFor = [&](int width) {
        return layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : least.height();
    };
    int width = std::max(room.width(), least.width());
    if (heightFor(width) > room.height()) // then its bar takes some of the width
        width = std::max(room.width() - verticalScrollBar()->sizeHint().width(), least.width());
    const int height = std::max(room.height(), heightFor(width));
    m_holder->resize(width, height);
    m_current->setGeometry(0, 0, width, height);
}

} // namespace wirewise::ui
