// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painting.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QTextLayout>
#include <QWidget>

namespace wirewise::ui {

void drawBox(QPainter& painter, const QRectF& rect, const QColor& border, const QColor& fill, qreal radius,
    qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintPanel(QWidget& panel)
{
    QPainter painter(&panel);
    const Theme& colours = themeOf(panel);
    painter.fillRect(panel.rect(), colours.surface);
    painter.setPen(colours.lineStrong);
    painter.drawRect(panel.rect().adjusted(0, 0, -1, -1));
}

bool showsFocusRing(const QWidget& widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const QColor& colour, qreal radius)
{
    drawBox(painter, rect, colour, QColor(), radius, 2);
}

void drawRowRing(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || view->currentIndex().row() != index.row() || !showsFocusRing(*view))
        return;
    const QColor colour = themeOf(option.palette).accent;
    const QRect cell = option.rect;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), space::hair), colour);
    painter.fillRect(QRect(cell.left(), cell.bottom() + 1 - space::hair, cell.width(), space::hair), colour);
}

qreal drawLines(QPainter* painter, const QRectF& rect, const QString& text, const QFont& font,
    const QColor& colour, int maxLines, Qt::Alignment alignment)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const qreal used = drawLines(painter, rect, layout, colour, maxLines, alignment);
    layout.endLayout();
    return used;
}

qreal drawLines(QPainter* painter, const QRectF& rect, QTextLayout& layout, const QColor& colour, int maxLines, Qt::Alignment alignment)
{
    const QString text = layout.text();
    if (text.isEmpty())
        return 0;
    const QFontMetricsF metrics(layout.font());
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal y = 0;
    for (int n = 0; n < maxLines; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool more = line.textStart() + line.textLength() < text.size();
        if (painter && n == maxLines - 1 && more) {
            painter->setFont(layout.font());
            painter->setPen(colour);
            const QRectF where(rect.left(), rect.top() + y, rect.width(), metrics.height());
            painter->drawText(where, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                metrics.elidedText(text.mid(line.textStart()).simplified(), Qt::ElideRight, rect.width()));
        } else if (painter) { // shaped already
            painter->setPen(colour);
            line.draw(painter, { rect.left(), rect.top() + y + (metrics.height() - line.height()) / 2 });
        }
        y += metrics.height();
    }
    return y;
}

} // namespace wirewise::ui
