// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/advice/weight_triangle.h"

#include "core/advisor/advice/rational.h"

namespace wirewise::advisor {

namespace {

// Barycentric, by corner.
using Point = std::array<Rational, 3>;
using Polygon = std::vector<Point>;
using AtCorners = std::array<std::int64_t, 3>; // a linear function, six times its value at each corner

AtCorners atCorners(const ClassWorth& worth)
{
    return { 6 * worth.must, 3 * (worth.must + worth.should), 2 * (worth.must + worth.should + worth.nice) };
}

Rational valueAt(const AtCorners& f, const Point& point)
{
    return f[0] * point[0] + f[1] * point[1] + f[2] * point[2];
}

// Sutherland and Hodgman: the part of a convex polygon where f >= 0.
Polygon clipped(const Polygon& polygon, const AtCorners& f)
{
    Polygon part;
    for (size_t i = 0; i < polygon.size(); ++i) {
        const Point& from = polygon[i];
        const Point& to = polygon[(i + 1) % polygon.size()];
        const Rational here = valueAt(f, from);
        const Rational there = valueAt(f, to);
        if (here >= 0)
            part.push_back(from);
        if ((here > 0 && there < 0) || (here < 0 && there > 0)) {
            const Rational along = here / (here - there);
            Point cut;
            for (size_t c = 0; c < 3; ++c)
                cut[c] = from[c] + along * (to[c] - from[c]);
            part.push_back(std::move(cut));
        }
    }
    return part;
}

// As a part of the whole triangle: determinants of barycentric coordinates.
Rational areaOf(const Polygon& polygon)
{
    Rational area = 0;
    for (size_t i = 2; i < polygon.size(); ++i) {
        const Point& a = polygon[0];
        const Point& b = polygon[i - 1];
        const Point& c = polygon[i];
        area += a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0])
            + a[2] * (b[0] * c[1] - b[1] * c[0]);
    }
    return area < 0 ? Rational(-area) : area;
}

Polygon regionOf(const std::vector<ClassWorth>& contenders, size_t index)
{
    const AtCorners own = atCorners(contenders[index]);
    Polygon region { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
    for (size_t other = 0; other < contenders.size() && !region.empty(); ++other) {
        const AtCorners theirs = atCorners(contenders[other]);
        if (other == index)
            continue;
        if (own == theirs) {
            if (other < index)
                region.clear(); // alike everywhere: the first has it
            continue;
        }
        region = clipped(region, { own[0] - theirs[0], own[1] - theirs[1], own[2] - theirs[2] });
    }
    return region;
}

} // namespace

std::vector<TriangleRegion> weightTriangle(const std::vector<ClassWorth>& contenders)
{
    std::vector<TriangleRegion> regions;
    for (size_t i = 0; i < contenders.size(); ++i) {
        const Polygon polygon = regionOf(contenders, i);
        const Rational area = areaOf(polygon);
        TriangleRegion& region = regions.emplace_back(TriangleRegion { shareOf(area), {} });
        for (size_t p = 0; area != 0 && p < polygon.size(); ++p)
            region.outline.push_back({ polygon[p][0].convert_to<double>(),
                polygon[p][1].convert_to<double>(), polygon[p][2].convert_to<double>() });
    }
    return regions;
}

TrianglePoint trianglePoint(int nice, int should, int must)
{
    const double a = must - should;
    const double b = 2.0 * (should - nice);
    const double c = 3.0 * nice;
    const double all = a + b + c;
    return all <= 0 ? TrianglePoint { 0, 0, 1 } : TrianglePoint { a / all, b / all, c / all };
}

} // namespace wirewise::advisor
