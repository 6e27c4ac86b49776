// SPDX-License-Identifier: GPL-3.0-or-later
// A run's charts: takes its snapshots as they come, paints what is looked at.
#pragma once

#include "ui/charts/chart.h"

#include <QPointer>
#include <QWidget>

class QDialog;

namespace wirewise::ui {

class ChartView;

// Threads: the window's. Cheap until first shown: no plot is built before.
class ChartsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPanel(QWidget* parent = nullptr);

    void setLanes(const QList<ChartLane>& lanes); // clears
    // lane: an index into those. now: CLOCK_MONOTONIC.
    void take(int lane, const demo::RunSnapshot& snapshot, Nanoseconds now);
    void clear(); // what was measured; the lanes stay

    ChartView* view() const { return m_view; }
    ChartView* largeView() const { return m_large; } // null until asked for
    void enlarge(); // a window of its own, not modal

private:
    QList<LaneSeries> lanes() const;
    void touch();

    QList<ChartLane> m_lanes;
    std::vector<RunSeries> m_series; // one for each; empty until the first snapshot sets the origin
    ChartView* m_view;
    ChartView* m_large = nullptr;
    QPointer<QDialog> m_window;
};

} // namespace wirewise::ui
