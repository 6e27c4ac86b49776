// SPDX-License-Identifier: GPL-3.0-or-later
// Round steps with their units: 1, 2, 5 in tens or in 1024s, minutes for long times, decades, shares of all.
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/custom_plot.h"

namespace wirewise::ui {

class ChartTicker final : public QCPAxisTicker
{
public:
    enum class Scale { Linear, Logarithmic, Time, Share };

    // most: how many labels there is room for.
    ChartTicker(Scale scale, int base, std::function<QString(double)> text, int most);

    // Where a share stands on a Share axis: 50 % at 2, 90 % at 10, 99 % at 100.
    static double placeOf(double percent) { return 1 / (1 - percent / 100); }
    static double shareAt(double place) { return 100 * (1 - 1 / place); }

    // The nearest round values around both, so that a logarithmic axis begins and ends at ticks; a little farther where a
    // mark would be cut in two there.
    static QCPRange roundedOut(double least, double most);

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return m_text(tick); }
    QVector<double> createTickVector(double step, const QCPRange& range) override;

private:
    QVector<double> decades(const QCPRange& range) const;

    Scale m_scale;
    int m_base;
    std::function<QString(double)> m_text;
    int m_most;
};

} // namespace wirewise::ui
