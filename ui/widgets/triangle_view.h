// SPDX-License-Identifier: GPL-3.0-or-later
// All ways to weigh must, should and nice as a triangle: who leads where, and a dot for the weights in use.
// The legend names every region; two of one colour are told apart by hatching.
#pragma once

#include "core/advisor/advice/weight_triangle.h"
#include "core/advisor/pack.h"

#include <QList>
#include <QPolygonF>
#include <QWidget>

namespace wirewise::ui {

class TriangleView final : public QWidget
{
    Q_OBJECT

public:
    struct Region
    {
        advisor::AlternativeId alternative;
        QString legend; // "WebSockets, 91 %"
        std::vector<advisor::TrianglePoint> outline;

        friend bool operator==(const Region&, const Region&) = default;
    };

    explicit TriangleView(QWidget* parent = nullptr);

    // description: the same in words, for who cannot see it.
    void tell(const QList<Region>& regions, const advisor::TrianglePoint& here, const QString& description);
    void setFaded(bool faded); // what it shows may no longer be so
    const QList<Region>& regions() const { return m_regions; }

    QPointF place(const advisor::TrianglePoint& point) const; // where on the widget
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRegion(QPainter& painter, const QPolygonF& outline, qsizetype index) const;
    void paintCorners(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    int twinsBefore(qsizetype index) const; // earlier regions of the same colour
    QRectF box() const; // of the triangle itself
    int lineHeight() const;

    QList<Region> m_regions;
    advisor::TrianglePoint m_here;
    bool m_faded = false;
};

} // namespace wirewise::ui
