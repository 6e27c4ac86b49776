// SPDX-License-Identifier: GPL-3.0-or-later
// One chart to look at: which one, the plot or its table twin, and what can be done with it. The small one in a
// page and the large one in a window of its own are both this.
#pragma once

#include "ui/charts/chart.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace wirewise::ui {

class ChartPlot;
class ChartTable;

// Threads: the window's. Life: asks `lanes` when it paints; what that gives must live until it is asked again.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Small, Large };

    ChartView(Size size, std::function<QList<LaneSeries>()> lanes, QWidget* parent = nullptr);

    void touch(); // there is more: painted soon, at most twelve times a second, and not while hidden
    void refresh(); // at once, if shown
    QString current() const; // the chart's id
    void setCurrent(const QString& id);

    QString csv() const;
    QSize fileSize() const { return { 960, 480 }; }
    std::optional<Error> saveTo(const QString& path); // by its ending: .png, else SVG; a failure is told
    ChartPlot* plot() const { return m_plot; } // null until first shown

Q_SIGNALS:
    void enlargeAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* makeMore(Size size);
    const ChartKind& kind() const;
    ChartData data() const;
    bool logarithmic() const;
    void build();
    void choose();
    void showTable(const ChartData& data);
    void speak();
    void pickFile(const QString& ending);

    Size m_size;
    std::function<QList<LaneSeries>()> m_lanes;
    QList<ChartKind> m_kinds;
    QHash<QString, bool> m_logarithmic; // where it was switched
    QComboBox* m_chooser;
    QLabel* m_caption;
    QLabel* m_summary = nullptr; // large only
    QLabel* m_told; // copied, saved, not saved
    QStackedWidget* m_pages;
    QLabel* m_empty;
    ChartPlot* m_plot = nullptr;
    QTableView* m_table = nullptr;
    ChartTable* m_rows = nullptr;
    QPushButton* m_more = nullptr;
    QAction* m_asTable = nullptr;
    QAction* m_scale = nullptr;
    QTimer m_soon;
    QTimer m_speech; // not spoken again until it is over
    bool m_stale = true;
};

} // namespace wirewise::ui
