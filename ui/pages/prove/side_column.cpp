// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/side_column.h"

#include "ui/style/text_size.h"
#include "ui/widgets/card.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace wirewise::ui {

SideColumn::SideColumn(QWidget* content, QWidget* parent) : QWidget(parent)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* ground = new SidePanel(Qt::LeftEdge, SidePanel::Ground::Surface, this);
    auto* inside = new QVBoxLayout(ground);
    inside->setContentsMargins(1, 0, 0, 0);
    inside->addWidget(scroll);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(ground);
    setWidthByText(this, 310);
}

} // namespace wirewise::ui
