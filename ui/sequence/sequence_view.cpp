// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequence_view.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace wirewise::ui {

namespace {

constexpr double tooFar = 4e18; // of a time in nanoseconds

Nanoseconds nanoseconds(double value)
{
    return Nanoseconds(qint64(std::clamp(value, -tooFar, tooFar)));
}

// 1, 2 or 5 times a power of ten, at least `value`.
double roundUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : { 1.0, 2.0, 5.0 })
        if (power * factor >= value * (1 - 1e-9))
            return power * factor;
    return power * 10;
}

QString axisText(double seconds, double step)
{
    const int decimals = std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (step >= 60 || seconds >= 600) {
        const auto whole = qint64(seconds);
        return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    }
    return QCoreApplication::translate("SequenceWords", "%1 s").arg(locale.toString(seconds, 'f', decimals));
}

} // namespace

qreal SequenceView::yOf(Nanoseconds time) const
{
    return plot.top() + (double(time.count()) - double(top.count())) / double(perPixel.count());
}

Nanoseconds SequenceView::timeAt(qreal y) const
{
    return nanoseconds(double(top.count()) + (y - plot.top()) * double(perPixel.count()));
}

QRectF LaneFrame::inner() const
{
    return QRectF(QPointF(std::min(client, server), lane.top()), QPointF(std::max(client, server), lane.bottom()));
}

LaneFrame laneFrame(const SequenceView& view, int lane, int lanes)
{
    const qreal width = view.plot.width() / std::max(1, lanes);
    const int place = view.mirrored ? lanes - 1 - lane : lane;
    LaneFrame frame;
    frame.lane = QRectF(view.plot.left() + place * width, view.plot.top(), width, view.plot.height());
    const qreal margin = std::round(std::clamp(width * 0.17, 10.0, 190.0));
    frame.client = std::round(frame.lane.left() + margin) + 0.5;
    frame.server = std::round(frame.lane.right() - margin) + 0.5;
    if (view.mirrored)
        std::swap(frame.client, frame.server);
    frame.proxy = std::round((frame.client + frame.server) / 2) + 0.5;
    return frame;
}

QList<AxisTick> axisTicks(const SequenceView& view, qreal room)
{
    QList<AxisTick> ticks;
    const double perPixel = double(view.perPixel.count()) / 1e9;
    double step = roundUp(std::max(1e-9, perPixel * room));
    if (step > 30) // whole minutes
        step = std::ceil(step / 60) * 60;
    const double top = (double(view.top.count()) - double(view.begin.count())) / 1e9;
    const double bottom = top + view.plot.height() * perPixel;
    for (double n = std::max(0.0, std::ceil(top / step - 1e-9)); n * step <= bottom && ticks.size() < 500; ++n)
        ticks.append({ view.plot.top() + (n * step - top) / perPixel, axisText(n * step, step) });
    return ticks;
}

Nanoseconds roundTime(Nanoseconds perPixel, qreal pixels)
{
    const double most = std::max(1.0, double(perPixel.count()) * pixels);
    const double up = roundUp(most);
    return nanoseconds(up <= most * (1 + 1e-9) ? up : roundUp(up / 2.6)); // the round one below
}

} // namespace wirewise::ui
