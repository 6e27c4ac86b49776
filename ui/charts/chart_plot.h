// SPDX-License-Identifier: GPL-3.0-or-later
// One chart, painted by QCustomPlot. Read by mouse and by the arrow keys; follows palette and fonts.
#pragma once

#include "ui/charts/chart.h"

#include <QWidget>

class QCPItemStraightLine;
class QCustomPlot;

namespace wirewise::ui {

class ChartPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPlot(QWidget* parent = nullptr);

    using QWidget::show;
    // logarithmic: y. Paints once.
    void show(const ChartKind& kind, ChartData data, bool logarithmic);
    const ChartData& data() const { return m_data; }

    // As saved: with its title, on a page of this size, in the theme of now.
    void titleIt();
    QByteArray svg(const QSize& size);
    QByteArray png(const QSize& size); // twice as many pixels each way

    const QString& reading() const { return m_reading; } // where the mouse or the keys are; empty: nowhere
    int replots() const { return m_replots; }
    QCustomPlot* plot() const { return m_plot; }

Q_SIGNALS:
    void enlargeAsked(); // double click, Return

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(int width); // graphs, legend, axes: when their number or look changes
    void fill();
    void setRanges();
    void setTickers(const QSize& size);
    void shadeFaults();
    void redraw();
    void prepare(const QSize& size);
    void readAt(double x, const QPoint& where);
    void readNothing();
    double placeOf(double x) const;

    ChartKind m_kind;
    ChartData m_data;
    bool m_logarithmic = false;
    QCustomPlot* m_plot;
    QCPItemStraightLine* m_hair;
    QString m_built; // what build() made it for
    QString m_reading;
    double m_readX = -1;
    int m_replots = 0;
};

} // namespace wirewise::ui
