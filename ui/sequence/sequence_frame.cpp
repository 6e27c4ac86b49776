// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequence_frame.h"

#include <algorithm>
#include <cmath>

namespace wirewise::ui {

using namespace std::chrono_literals;

void paintFrame(QPainter& painter, const SequenceFrame& frame)
{
    const SequenceView& view = frame.view;
    const Theme& theme = frame.theme;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(frame.port, theme.surface);
    painter.save();
    painter.setClipRect(frame.port.adjusted(0, int(view.plot.top()), 0, 0));
    if (frame.begun)
        paintAxis(painter, view, theme, frame.fonts);
    for (qsizetype i = 0; i < frame.lanes.size(); ++i) {
        const SequenceFrame::Lane& lane = frame.lanes.at(i);
        paintLane(painter, lane.scene, lane.frame, view, theme, lane.head.look, frame.fonts);
        if (i > 0) {
            const qreal x = std::round(view.mirrored ? lane.frame.lane.right() : lane.frame.lane.left()) + 0.5;
            painter.setPen(QPen(theme.line, 1));
            painter.drawLine(QPointF(x, view.plot.top()), QPointF(x, view.plot.bottom()));
        }
    }
    painter.restore();
    const QRectF head(view.plot.left(), 0, view.plot.width(), view.plot.top());
    for (const SequenceFrame::Lane& lane : frame.lanes)
        paintHead(painter, head, lane.frame, view, lane.head, theme, frame.fonts);
}

FramePicture pictureOf(const SequenceFrame& frame, qreal pixelRatio)
{
    const SystemClock clock;
    const Nanoseconds begin = clock.monotonic();
    QImage image((frame.port.size() * pixelRatio).toSize(), QImage::Format_RGB32); // opaque, as the window is
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    paintFrame(painter, frame);
    painter.end();
    return { std::move(image), std::chrono::ceil<std::chrono::milliseconds>(clock.monotonic() - begin) };
}

std::chrono::milliseconds framePause(std::chrono::milliseconds took)
{
    return std::clamp(2 * took, 33ms, 250ms);
}

} // namespace wirewise::ui
