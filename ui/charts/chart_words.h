// SPDX-License-Identifier: GPL-3.0-or-later
// A chart in words, as text, and as lines of a table.
#pragma once

#include "ui/charts/chart.h"

namespace wirewise::ui {

QString acrossText(const ChartKind& kind, double x); // "12.5 s", "99.9 %"

QString roundDelayText(double milliseconds); // "10 ms", "0.5 ms", "2 s"

// One sentence for a screen reader: "p99 of WebSockets between 0.30 ms and 1.4 s over 60 s; highest during Reset".
QString summaryOf(const ChartKind& kind, const ChartData& data);

// What all lines were at the point nearest to x: "12.5 s: WebSockets p99 0.41 ms, …; during Reset".
QString readingAt(const ChartKind& kind, const ChartData& data, double x);
std::optional<double> nearestX(const ChartData& data, double x); // none without points

// Faults on in (from, to]; empty: none.
QString faultsAt(const ChartData& data, double from, double to);

// The table twin: rows for every x any line has.
struct ChartGrid
{
    QStringList heads; // with units: "time (s)", "WebSockets p99 (ms)", and "faults" where there were some
    QVector<double> x;
    QList<QVector<double>> columns; // one for each line; NaN where it has nothing
    QStringList faults; // one for each row, or empty
};
ChartGrid gridOf(const ChartKind& kind, const ChartData& data);

// RFC 4180; a dot whatever the locale, the whole precision, empty where nothing was measured.
QString csvOf(const ChartGrid& grid);

} // namespace wirewise::ui
