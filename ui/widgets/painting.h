// SPDX-License-Identifier: GPL-3.0-or-later
// What the painted widgets share: rounded boxes, focus rings, text that wraps or is cut short.
#pragma once

#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

class QTextLayout;

namespace wirewise::ui {

// Crisp at any scale: the border lies inside the rectangle.
void drawBox(QPainter& painter, const QRectF& rect, const QColor& border, const QColor& fill,
    qreal radius = space::radius, qreal width = 1);

// The ground and the border of a panel that lies over the window, all of it.
void paintPanel(QWidget& panel);

// True once the keyboard moved the focus here: a mouse click leaves no ring.
bool showsFocusRing(const QWidget& widget);
void drawFocusRing(QPainter& painter, const QRectF& rect, const QColor& colour, qreal radius = space::radius);

// Above and below the current row, if the keyboard moved the focus into its view.
void drawRowRing(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);

// Up to so many lines, the last cut short with "…"; returns the height used. Draws nothing without a painter.
qreal drawLines(QPainter* painter, const QRectF& rect, const QString& text, const QFont& font,
    const QColor& colour, int maxLines, Qt::Alignment alignment = Qt::AlignLeft);
// The same of a ShapedText's layout, begun.
qreal drawLines(QPainter* painter, const QRectF& rect, QTextLayout& layout, const QColor& colour, int maxLines,
    Qt::Alignment alignment = Qt::AlignLeft);

} // namespace wirewise::ui
