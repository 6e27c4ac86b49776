// SPDX-License-Identifier: GPL-3.0-or-later
// All that one frame of the sequence diagram is painted from, as a value: any thread may paint it.
#pragma once

#include "ui/sequence/sequence_painter.h"

#include <QImage>

#include <chrono>

namespace wirewise::ui {

struct SequenceFrame
{
    struct Lane
    {
        LaneScene scene;
        LaneFrame frame;
        LaneHead head;
    };

    QRectF port; // of the whole diagram
    SequenceView view;
    QList<Lane> lanes;
    bool begun = false; // there is a time to count from
    Theme theme;
    SequenceFonts fonts; // a thread's own: two must not share one
};

void paintFrame(QPainter& painter, const SequenceFrame& frame);

struct FramePicture
{
    QImage image;
    std::chrono::milliseconds took { 0 }; // waiting for a processor, too
};

// Threads: any. pixelRatio: device pixels for each of the frame's.
FramePicture pictureOf(const SequenceFrame& frame, qreal pixelRatio);

// From one frame of a moving diagram to the next, after one that took so long: a busy machine is asked for fewer.
std::chrono::milliseconds framePause(std::chrono::milliseconds took);

} // namespace wirewise::ui
