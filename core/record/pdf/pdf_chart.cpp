// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/pdf/pdf_chart.h"

#include "core/record/visible_text.h"

#include <QPainter>

namespace wirewise::record {

namespace {

constexpr int row = 16; // points, as all here
constexpr int axisRoom = 16;
constexpr double labelShare = 0.27; // of the width
constexpr double valueShare = 0.16;

} // namespace

int chartHeight(const Chart& chart)
{
    return int(chart.bars.size()) * row + axisRoom + (chart.limit ? 14 : 0);
}

void drawChart(QPainter& painter, const QRectF& into, const Chart& chart, const QFont& font)
{
    const double point = into.height() / chartHeight(chart);
    const double left = into.left() + into.width() * labelShare;
    const double width = into.width() * (1 - labelShare - valueShare);
    const double bottom = into.top() + double(chart.bars.size()) * row * point;
    const QColor ink(0x1b, 0x1f, 0x24);
    const QColor quiet(0x57, 0x60, 0x6a);
    const auto text = [&painter](const QRectF& rect, int flags, const QString& words, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(rect, flags | Qt::AlignVCenter | Qt::TextSingleLine, shown(words));
    };
    painter.save();
    painter.setFont(font);
    for (const ChartTick& tick : ticksOf(chart)) {
        const double x = left + tick.at * width;
        painter.setPen(QPen(QColor(0xc9, 0xd1, 0xd9), 0.5 * point));
        painter.drawLine(QPointF(x, into.top()), QPointF(x, bottom));
        text({ x - 30 * point, bottom, 60 * point, axisRoom * point }, Qt::AlignHCenter, tick.text, quiet);
    }
    double y = into.top();
    for (const Chart::Bar& bar : chart.bars) {
        const QColor words = bar.faint ? quiet : ink;
        text({ into.left(), y, into.width() * labelShare - 6 * point, row * point }, Qt::AlignRight, bar.label, words);
        const double long_ = std::max(chart.place(bar.value) * width, 0.75 * point);
        painter.fillRect(QRectF(left, y + 3 * point, long_, (row - 6) * point), bar.faint ? QColor(0x9a, 0xa5, 0xb1) : QColor(0x2f, 0x6f, 0xd6));
        if (bar.high > bar.low) {
            const double middle = y + row * point / 2;
            painter.setPen(QPen(ink, point));
            painter.drawLine(QPointF(left + chart.place(bar.low) * width, middle), QPointF(left + chart.place(bar.high) * width, middle));
        }
        text({ left + width + 6 * point, y, into.width() * valueShare, row * point }, Qt::AlignLeft, bar.text, words);
        y += row * point;
    }
    if (chart.limit) {
        const double x = left + chart.place(*chart.limit) * width;
        painter.setPen(QPen(QColor(0xb4, 0x23, 0x18), point, Qt::DashLine));
        painter.drawLine(QPointF(x, into.top()), QPointF(x, bottom + axisRoom * point));
        text({ x - 100 * point, bottom + axisRoom * point, 200 * point, 14 * point }, Qt::AlignHCenter, chart.limitText, ink);
    }
    painter.restore();
}

} // namespace wirewise::record
