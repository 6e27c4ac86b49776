// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts_panel.h"

#include "ui/charts/chart_view.h"
#include "ui/style/theme.h"

#include <QDialog>
#include <QVBoxLayout>

namespace wirewise::ui {

ChartsPanel::ChartsPanel(QWidget* parent) : QWidget(parent)
{
    m_view = new ChartView(ChartView::Size::Small, [this] { return lanes(); }, this);
    connect(m_view, &ChartView::enlargeAsked, this, &ChartsPanel::enlarge);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
}

void ChartsPanel::setLanes(const QList<ChartLane>& lanes)
{
    m_lanes = lanes;
    clear();
}

void ChartsPanel::clear()
{
    m_series.clear();
    touch();
}

void ChartsPanel::take(int lane, const demo::RunSnapshot& snapshot, Nanoseconds now)
{
    if (lane < 0 || lane >= m_lanes.size())
        return;
    if (m_series.empty())
        m_series.assign(static_cast<std::size_t>(m_lanes.size()), RunSeries(now));
    RunSeries& series = m_series[static_cast<std::size_t>(lane)];
    const qsizetype faults = series.faults().size();
    if (!series.take(snapshot, now) && faults == series.faults().size())
        return;
    for (RunSeries& other : m_series)
        other.coarsenTo(series.step());
    touch();
}

QList<LaneSeries> ChartsPanel::lanes() const
{
    QList<LaneSeries> all;
    for (std::size_t i = 0; i < m_series.size(); ++i)
        all.append({ m_lanes[static_cast<qsizetype>(i)], &m_series[i] });
    return all;
}

void ChartsPanel::touch()
{
    m_view->touch();
    if (m_large)
        m_large->touch();
}

void ChartsPanel::enlarge()
{
    if (!m_window) {
        m_window = new QDialog(this);
        m_window->setObjectName(QStringLiteral("chartWindow"));
        m_window->setWindowTitle(tr("Charts"));
        m_window->setModal(false);
        m_window->resize(860, 560);
        m_large = new ChartView(ChartView::Size::Large, [this] { return lanes(); }, m_window);
        auto* inside = new QVBoxLayout(m_window);
        inside->setContentsMargins(space::large, space::large, space::large, space::large);
        inside->addWidget(m_large);
    }
    m_large->setCurrent(m_view->current());
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace wirewise::ui
