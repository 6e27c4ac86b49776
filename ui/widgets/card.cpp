// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/painting.h"

namespace wirewise::ui {

void Card::setGround(Ground ground)
{
    if (ground == m_ground)
        return;
    m_ground = ground;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    drawBox(painter, rect(), colours.line, m_ground == Ground::Surface ? colours.surface : colours.window);
}

SidePanel::SidePanel(Qt::Edge ruledEdge, Ground ground, QWidget* parent)
    : QWidget(parent)
    , m_edge(ruledEdge)
    , m_ground(ground)
{
}

void SidePanel::setRuledEdge(Qt::Edge edge)
{
    m_edge = edge;
    update();
}

void SidePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colours = themeOf(*this);
    painter.fillRect(rect(), m_ground == Ground::Rail ? colours.rail : colours.surface);
    QRect line = rect();
    if (m_edge == Qt::LeftEdge)
        line.setRight(line.left());
    else if (m_edge == Qt::RightEdge)
        line.setLeft(line.right());
    else if (m_edge == Qt::TopEdge)
        line.setBottom(line.top());
    else
        line.setTop(line.bottom());
    painter.fillRect(line, colours.line);
}

Rule::Rule(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeOf(*this).line);
}

} // namespace wirewise::ui
