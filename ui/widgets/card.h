// SPDX-License-Identifier: GPL-3.0-or-later
// Grounds: a rounded card, a side panel with a rule on one edge, a hair line between sections.
#pragma once

#include <QWidget>

namespace wirewise::ui {

class Card : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Surface, Window }; // Window: it recedes

    using QWidget::QWidget;

    void setGround(Ground ground);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ground m_ground = Ground::Surface;
};

class SidePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Surface, Rail };

    SidePanel(Qt::Edge ruledEdge, Ground ground, QWidget* parent = nullptr);

    void setRuledEdge(Qt::Edge edge);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Edge m_edge;
    Ground m_ground;
};

class Rule final : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace wirewise::ui
