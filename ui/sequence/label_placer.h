// SPDX-License-Identifier: GPL-3.0-or-later
// Gives labels their places so that none lies on another, nor on a line it does not belong to.
#pragma once

#include <QRectF>

#include <unordered_map>
#include <vector>

namespace wirewise::ui {

class LabelPlacer
{
public:
    // Lines are looked at between top and bottom only.
    LabelPlacer(qreal lineHeight, qreal top, qreal bottom);

    // True, and taken, when nothing lies there yet.
    bool place(const QRectF& box);
    void keepFree(const QRectF& box); // whatever lies there already

    // A line labels must not lie on; `owner` may have its own label touch it.
    void avoid(const QPointF& from, const QPointF& to, quint64 owner);
    bool crossesLine(const QRectF& box, quint64 owner) const;

private:
    struct Line
    {
        QPointF from, to;
        quint64 owner;
    };

    qint64 rowOf(qreal y) const;

    qreal m_row;
    qreal m_top;
    qreal m_bottom;
    std::unordered_map<qint64, std::vector<QRectF>> m_taken; // by rows of a line's height
    std::unordered_map<qint64, std::vector<Line>> m_lines;
};

} // namespace wirewise::ui
