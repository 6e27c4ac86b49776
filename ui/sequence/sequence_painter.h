// SPDX-License-Identifier: GPL-3.0-or-later
// Paints what sequence_layout worked out. Decides nothing but colours and strokes.
#pragma once

#include "ui/sequence/sequence_layout.h"
#include "ui/style/appearance.h"

#include <QFontMetricsF>
#include <QPainter>

namespace wirewise::ui {

struct SequenceFonts
{
    SequenceFonts(); // from the type scale as it is now

    qreal widthOf(const QString& text, bool strong) const;

    QFont label, strong, axis, head;
    QFontMetricsF labelMetrics, strongMetrics;
    qreal character; // of a label, where all are as wide; else 0
    qreal lineHeight;
};

struct LaneHead
{
    QString name; // empty: one lane, its ends are named instead
    TransportLook look;
};

// The look of a label and of what lies under it; tests measure their contrast.
QColor inkOf(const Theme& theme, LabelItem::Ink ink);

void paintAxis(QPainter& painter, const SequenceView& view, const Theme& theme, const SequenceFonts& fonts);
void paintLane(QPainter& painter, const LaneScene& scene, const LaneFrame& frame, const SequenceView& view,
    const Theme& theme, const TransportLook& look, const SequenceFonts& fonts);

// Above the plot: the ends' names, and the lane's own in a race.
void paintHead(QPainter& painter, const QRectF& head, const LaneFrame& frame, const SequenceView& view, const LaneHead& lane,
    const Theme& theme, const SequenceFonts& fonts);

} // namespace wirewise::ui
