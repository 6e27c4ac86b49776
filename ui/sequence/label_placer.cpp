// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/label_placer.h"

#include <algorithm>
#include <cmath>

namespace wirewise::ui {

namespace {

constexpr qreal far = 1e7; // pixels; what lies beyond is not seen

} // namespace

LabelPlacer::LabelPlacer(qreal lineHeight, qreal top, qreal bottom)
    : m_row(std::max(4.0, lineHeight))
    , m_top(top)
    , m_bottom(bottom)
{
}

qint64 LabelPlacer::rowOf(qreal y) const
{
    return qint64(std::floor(std::clamp(y, -far, far) / m_row));
}

bool LabelPlacer::place(const QRectF& box)
{
    const qint64 first = rowOf(box.top());
    const qint64 last = rowOf(box.bottom());
    for (qint64 row = first; row <= last; ++row)
        if (const auto taken = m_taken.find(row); taken != m_taken.end())
            for (const QRectF& each : taken->second)
                if (each.intersects(box))
                    return false;
    keepFree(box);
    return true;
}

void LabelPlacer::keepFree(const QRectF& box)
{
    for (qint64 row = rowOf(box.top()); row <= rowOf(box.bottom()); ++row)
        m_taken[row].push_back(box);
}

void LabelPlacer::avoid(const QPointF& from, const QPointF& to, quint64 owner)
{
    const qint64 first = rowOf(std::max(m_top, std::min(from.y(), to.y())));
    const qint64 last = rowOf(std::min(m_bottom, std::max(from.y(), to.y())));
    for (qint64 row = first; row <= last; ++row)
        m_lines[row].push_back({ from, to, owner });
}

bool LabelPlacer::crossesLine(const QRectF& box, quint64 owner) const
{
    for (qint64 row = rowOf(box.top()); row <= rowOf(box.bottom()); ++row) {
        const auto lines = m_lines.find(row);
        if (lines == m_lines.end())
            continue;
        for (const Line& line : lines->second) {
            if (line.owner == owner)
                continue;
            const qreal width = line.to.x() - line.from.x();
            if (width == 0)
                continue;
            const auto yAt = [&line, width](qreal x) {
                const qreal part = std::clamp((x - line.from.x()) / width, 0.0, 1.0);
                return line.from.y() + part * (line.to.y() - line.from.y());
            };
            const auto [low, high] = std::minmax({ yAt(box.left()), yAt(box.right()) });
            const bool beside = std::max(line.from.x(), line.to.x()) <= box.left() || std::min(line.from.x(), line.to.x()) >= box.right();
            if (!beside && high > box.top() && low < box.bottom())
                return true;
        }
    }
    return false;
}

} // namespace wirewise::ui
