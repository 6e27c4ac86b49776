// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of a record as values; SVG, pages and text draw it. Threads: a value.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace wirewise::record {

// Bars on one axis from the left. Whatever it shows is said by a table or a list beside it, too.
struct Chart
{
    struct Bar
    {
        QString label;
        double value = 0;
        double low = 0; // of the interval it lies in with 95 %; both equal the value where there is none
        double high = 0;
        QString text; // the value with its unit
        bool faint = false; // out of the running
    };

    QString title;
    QList<Bar> bars;
    double top = 100; // of the axis
    bool logarithmic = false; // from `bottom`; else from 0
    double bottom = 0;
    std::optional<double> limit = {}; // a line across
    QString limitText = {};

    double place(double value) const; // 0 left .. 1 right, never outside
};

struct ChartTick
{
    double at = 0; // 0 left .. 1 right
    QString text;
};

// Quarters of a linear axis, powers of ten of a logarithmic one.
QList<ChartTick> ticksOf(const Chart& chart);

} // namespace wirewise::record
