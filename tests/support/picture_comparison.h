// SPDX-License-Identifier: GPL-3.0-or-later
// Does a picture of the window look as it was approved? Both are seen from some way off: in cells of 8 x 8 pixels of
// the approved picture, which is kept at a quarter of the window's size. A digit more or less does not show there; a
// missing label, a clipped or shifted part, another ground does.
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace wirewise::tests {

constexpr int ApprovedWidth = 360;

inline QImage approvable(const QImage& picture)
{
    return picture.scaledToWidth(ApprovedWidth, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

struct PictureDifference
{
    double share = 1; // of cells that look another way, 0 to 1
    QImage marked; // the picture with those cells framed
};

inline std::array<int, 3> meanOf(const QImage& picture, const QRect& cell)
{
    std::array<int, 3> sum {};
    for (int y = cell.top(); y <= cell.bottom(); ++y)
        for (int x = cell.left(); x <= cell.right(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            sum[0] += qRed(pixel);
            sum[1] += qGreen(pixel);
            sum[2] += qBlue(pixel);
        }
    for (int& channel : sum)
        channel /= std::max(1, cell.width() * cell.height());
    return sum;
}

inline PictureDifference difference(const QImage& approved, const QImage& picture)
{
    constexpr int side = 8;
    constexpr int tolerated = 9; // of 255, in a cell's mean
    PictureDifference found { 1, approvable(picture) };
    const QImage before = approved.convertToFormat(QImage::Format_RGB32);
    if (before.size() != found.marked.size())
        return found;
    const QImage now = found.marked.copy();
    QPainter painter(&found.marked);
    painter.setPen(QColor(220, 0, 160));
    int cells = 0;
    int differing = 0;
    for (int y = 0; y < now.height(); y += side)
        for (int x = 0; x < now.width(); x += side) {
            const QRect cell = QRect(x, y, side, side) & now.rect();
            const auto was = meanOf(before, cell);
            const auto is = meanOf(now, cell);
            ++cells;
            if (std::abs(was[0] - is[0]) <= tolerated && std::abs(was[1] - is[1]) <= tolerated && std::abs(was[2] - is[2]) <= tolerated)
                continue;
            ++differing;
            painter.drawRect(cell.adjusted(0, 0, -1, -1));
        }
    found.share = double(differing) / std::max(1, cells);
    return found;
}

} // namespace wirewise::tests
