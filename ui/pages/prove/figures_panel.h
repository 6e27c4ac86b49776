// SPDX-License-Identifier: GPL-3.0-or-later
// The run in figures: delay percentiles, counts, rate, bytes on the wire, server memory. Nothing rather than
// zeros where nothing was measured.
#pragma once

#include "core/measure/run_summary.h"

#include <QWidget>

class QLabel;

namespace wirewise::ui {

class Figure;

class FiguresPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPanel(QWidget* parent = nullptr);

    void show(const measure::RunSummary& run);

private:
    void showServer(const measure::RunSummary& run);

    Figure* m_p50;
    Figure* m_p90;
    Figure* m_p99;
    Figure* m_max;
    QLabel* m_samples;
    Figure* m_received;
    Figure* m_lost;
    Figure* m_repeated;
    Figure* m_replayed;
    Figure* m_rate;
    Figure* m_wire;
    Figure* m_server;
};

} // namespace wirewise::ui
