// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as values: what is drawn, read out, tabled, copied and saved is all made from one ChartData.
#pragma once

#include "ui/models/run_series.h"

#include <QString>
#include <QVector>

#include <functional>

namespace wirewise::ui {

struct ChartLane
{
    TransportId transport;
    QString name; // "Polling long"
};

struct LaneSeries
{
    ChartLane lane;
    const RunSeries* series = nullptr;
};

// Values that were not measured are NaN: a gap.
struct ChartLine
{
    int lane = 0; // its place among the lanes: decides its mark
    ChartLane of;
    QString measure; // "p99"; empty where a lane has one line only
    bool strong = true; // what the summary speaks of and the legend names
    QVector<double> x; // rising
    QVector<double> y;

    QString name() const { return measure.isEmpty() ? of.name : of.name + u' ' + measure; }
};

struct ChartFault
{
    QString name;
    double since = 0; // in the chart's x
    double until = 0;
};

struct ChartData
{
    QList<ChartLine> lines;
    QList<ChartFault> faults;

    bool isEmpty() const; // not one value to be shown
};

// x over Time is in seconds since the start; over Share in percent of the messages, 0 to below 100.
struct ChartKind
{
    enum class Across { Time, Share };

    QString id; // "delay"; stable
    QString name; // short, for the chooser
    QString title; // of the large chart and of files
    QString caption; // one line: what the lines are, and that they were measured
    QString empty; // where nothing was measured: what will appear
    QString what; // in sentences: "p99"
    QString unit; // of y in a table's and CSV's head: "ms"
    Across across = Across::Time;
    bool logarithmic = false; // at first
    bool offersBothScales = false;
    int base = 10; // of round steps: 1024 for bytes
    std::function<QString(double)> valueText; // "0.41 ms"
    std::function<QString(double)> tickText; // of a round value: "10 ms"
    std::function<ChartData(const QList<LaneSeries>&)> data;
};

} // namespace wirewise::ui
