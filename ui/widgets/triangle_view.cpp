// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/triangle_view.h"

#include "ui/style/appearance.h"
#include "ui/widgets/spoken.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace wirewise::ui {

using advisor::TrianglePoint;

namespace {

constexpr int side = 124; // of the triangle
constexpr int wide = 176; // with the words at its corners
constexpr int swatch = 9;

// Lines across a region; the more twins before it, the denser.
void hatch(QPainter& painter, const QPainterPath& region, const QColor& colour, int density)
{
    painter.save();
    painter.setClipPath(region, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.4));
    const QRectF box = region.boundingRect();
    const qreal step = density == 1 ? 5 : 3;
    for (qreal x = box.left() - box.height(); x < box.right(); x += step)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace

TriangleView::TriangleView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    speakAs(this, QAccessible::Graphic);
    setAccessibleName(tr("Who leads, by how importance is weighed"));
}

void TriangleView::tell(const QList<Region>& regions, const TrianglePoint& here, const QString& description)
{
    if (accessibleDescription() != description)
        setAccessibleDescription(description);
    if (regions == m_regions && here == m_here)
        return;
    const bool taller = regions.size() != m_regions.size();
    m_regions = regions;
    m_here = here;
    if (taller)
        updateGeometry();
    update();
}

void TriangleView::setFaded(bool faded)
{
    m_faded = faded;
    update();
}

int TriangleView::lineHeight() const
{
    return QFontMetrics(ui::font(Type::Small)).height();
}

QRectF TriangleView::box() const
{
    return { (wide - side) / 2.0, lineHeight() + 4.0, qreal(side), side * 0.866 };
}

QPointF TriangleView::place(const TrianglePoint& point) const
{
    const QRectF where = box();
    const QPointF top(where.center().x(), where.top());
    return top * point.mustsAlone + where.bottomLeft() * point.mustsAndShoulds
        + where.bottomRight() * point.allAlike;
}

QSize TriangleView::sizeHint() const
{
    const int legend = int(m_regions.size()) * (lineHeight() + 3);
    return { wide, int(box().bottom()) + 2 * lineHeight() + 8 + legend + 2 };
}

int TriangleView::twinsBefore(qsizetype index) const
{
    const QColor own = lookOf(themeOf(*this), m_regions.at(index).alternative).mark;
    return int(std::count_if(m_regions.begin(), m_regions.begin() + index,
        [this, &own](const Region& each) { return lookOf(themeOf(*this), each.alternative).mark == own; }));
}

void TriangleView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_faded ? 0.45 : 1);
    const Theme& colours = themeOf(*this);
    for (qsizetype i = 0; i < m_regions.size(); ++i) {
        QPolygonF outline;
        for (const TrianglePoint& point : m_regions.at(i).outline)
            outline.append(place(point));
        paintRegion(painter, outline, i);
    }
    // Edges over the fills: no seam between neighbours, crisp at any scale.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.surface, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Region& each : m_regions) {
        QPolygonF outline;
        for (const TrianglePoint& point : each.outline)
            outline.append(place(point));
        painter.drawPolygon(outline);
    }
    painter.setPen(QPen(colours.surface, 2));
    painter.setBrush(colours.text);
    painter.drawEllipse(place(m_here), 5, 5);
    paintCorners(painter);
    paintLegend(painter);
}

void TriangleView::paintRegion(QPainter& painter, const QPolygonF& outline, qsizetype index) const
{
    const Theme& colours = themeOf(*this);
    const QColor mark = lookOf(colours, m_regions.at(index).alternative).mark;
    const int twins = twinsBefore(index);
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(mark, colours.surface, twins == 0 ? 0.62 : 0.2));
    painter.drawPath(path);
    if (twins > 0)
        hatch(painter, path, blend(mark, colours.surface, 0.8), twins);
}

void TriangleView::paintCorners(QPainter& painter) const
{
    painter.setFont(ui::font(Type::Small));
    painter.setPen(themeOf(*this).muted);
    const QRectF where = box();
    const int line = lineHeight();
    painter.drawText(QRectF(0, 0, wide, line), Qt::AlignCenter, tr("only musts count"));
    const QRectF below(0, where.bottom() + 3, wide, 2 * line);
    painter.drawText(below.adjusted(0, 0, -wide * 0.4, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
        tr("musts and shoulds alike"));
    painter.drawText(below.adjusted(wide * 0.6, 0, 0, 0), Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap,
        tr("all alike"));
}

void TriangleView::paintLegend(QPainter& painter) const
{
    const QFont face = ui::font(Type::Small);
    const QFontMetrics metrics(face);
    painter.setFont(face);
    const int line = lineHeight();
    qreal y = box().bottom() + 2 * line + 8;
    for (qsizetype i = 0; i < m_regions.size(); ++i) {
        const QRectF square(0, y + (line - swatch) / 2.0, swatch, swatch);
        paintRegion(painter, QPolygonF(square), i);
        painter.setPen(themeOf(*this).text);
        const int room = wide - swatch - 7;
        painter.drawText(QRectF(swatch + 7, y, room, line), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(m_regions.at(i).legend, Qt::ElideRight, room));
        y += line + 3;
    }
}

} // namespace wirewise::ui
