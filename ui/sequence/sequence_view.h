// SPDX-License-Identifier: GPL-3.0-or-later
// Which time stands where: the vertical axis of the sequence diagram, and the lifelines of a lane.
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace wirewise::ui {

struct SequenceView
{
    Nanoseconds begin { 0 }; // of the run: the axis counts from here
    Nanoseconds top { 0 }; // at the plot's upper edge
    Nanoseconds now { 0 }; // where what is still under way ends
    Nanoseconds perPixel { 5'000'000 }; // at least 1
    QRectF plot; // where time runs, without axis and header
    qreal lineHeight = 16; // of a label
    bool proxied = false;
    bool mirrored = false; // right to left: the client stays first

    qreal yOf(Nanoseconds time) const;
    Nanoseconds timeAt(qreal y) const;
    Nanoseconds bottom() const { return timeAt(plot.bottom()); }
};

// The lifelines of one lane.
struct LaneFrame
{
    QRectF lane;
    qreal client = 0;
    qreal proxy = 0;
    qreal server = 0;

    QRectF inner() const; // between client and server
};

// Lanes stand side by side in reading order.
LaneFrame laneFrame(const SequenceView& view, int lane, int lanes);

struct AxisTick
{
    qreal y;
    QString text; // "1.25 s", counted from the run's begin
};

// Round steps at least `room` pixels apart.
QList<AxisTick> axisTicks(const SequenceView& view, qreal room);

// A round time of at most so many pixels, for a scale bar.
Nanoseconds roundTime(Nanoseconds perPixel, qreal pixels);

} // namespace wirewise::ui
