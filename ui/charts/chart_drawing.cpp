// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_drawing.h"

#include "ui/style/appearance.h"

#include <cmath>

namespace wirewise::ui {
namespace {

constexpr int MarksOnALine = 5;
constexpr double MarkSize = 7;
constexpr double LeastContrast = 3; // WCAG 2.2 1.4.11

} // namespace

QCPScatterStyle markOf(int lane, const QColor& colour, const QColor& ground)
{
    using Style = QCPScatterStyle;
    static constexpr std::array shapes { Style::ssDisc, Style::ssSquare, Style::ssTriangle, Style::ssDiamond,
        Style::ssTriangleInverted, Style::ssCross, Style::ssPlus };
    const Style::ScatterShape shape = shapes[std::size_t(lane) % shapes.size()];
    const bool open = lane % 2 == 1; // every second one hollow: told apart even when small
    return Style(shape, QPen(colour, 1.6), open ? QBrush(ground) : QBrush(colour), MarkSize);
}

QColor markColourOf(const ChartLane& lane, const Theme& colours)
{
    return holding(lookOf(colours, lane.transport).mark, colours.surface, LeastContrast);
}

QPen penOf(const ChartLine& line, const Theme& colours)
{
    const QColor colour = markColourOf(line.of, colours);
    QPen pen(line.strong ? colour : holding(blend(colour, colours.surface, 0.6), colours.surface, LeastContrast), line.strong ? 1.8 : 1);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    return pen;
}

QVector<qsizetype> markedPoints(const QVector<double>& places, const QVector<double>& values, int lane, int lanes)
{
    QVector<qsizetype> marked;
    const auto has = [&values](qsizetype i) { return i >= 0 && i < values.size() && std::isfinite(values[i]); };
    for (qsizetype i = 0; i < values.size(); ++i)
        if (has(i) && !has(i - 1) && !has(i + 1))
            marked.append(i);
    if (lanes < 2 || places.size() < 2)
        return marked;
    const double width = (places.last() - places.first()) / MarksOnALine;
    for (int n = 0; n < MarksOnALine; ++n) {
        const double place = places.first() + width * (n + (lane + 0.5) / lanes);
        const auto found = std::lower_bound(places.begin(), places.end(), place) - places.begin();
        if (has(found) && !marked.contains(found))
            marked.append(found);
    }
    std::sort(marked.begin(), marked.end());
    return marked;
}

int faultRows(const QList<ChartFault>& faults)
{
    return faults.isEmpty() ? 0 : 1;
}

void drawFaults(QCustomPlot& plot, const QList<ChartFault>& faults, const Theme& colours, int width)
{
    const QFont small = font(Type::Small);
    const QFontMetricsF metrics(small);
    double free = 0; // names end here, so far
    for (const ChartFault& fault : faults) {
        auto* shade = new QCPItemRect(&plot);
        shade->setLayer(QStringLiteral("background"));
        shade->setPen(Qt::NoPen);
        shade->setBrush(colours.badSoft);
        shade->setSelectable(false);
        for (QCPItemPosition* corner : { shade->topLeft, shade->bottomRight }) {
            corner->setTypeX(QCPItemPosition::ptPlotCoords);
            corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
        shade->topLeft->setCoords(fault.since, 0);
        shade->bottomRight->setCoords(fault.until, 1);
        for (const double edge : { fault.since, fault.until }) { // a period of a moment is seen as well
            auto* rule = new QCPItemLine(&plot);
            rule->setLayer(QStringLiteral("background"));
            rule->setPen(QPen(blend(colours.bad, colours.badSoft, 0.45), 1));
            rule->setSelectable(false);
            for (QCPItemPosition* end : { rule->start, rule->end }) {
                end->setTypeX(QCPItemPosition::ptPlotCoords);
                end->setTypeY(QCPItemPosition::ptAxisRectRatio);
            }
            rule->start->setCoords(edge, 0);
            rule->end->setCoords(edge, 1);
        }
        const double room = width - space::tiny;
        const double left = std::max(free, std::min(plot.xAxis->coordToPixel(fault.since), room - metrics.horizontalAdvance(fault.name)));
        const QString name = metrics.elidedText(fault.name, Qt::ElideRight, room - left);
        if (left - plot.xAxis->coordToPixel(fault.until) > 40 || room - left < 24)
            continue; // it would stand over another's period
        auto* text = new QCPItemText(&plot);
        text->setLayer(QStringLiteral("axes"));
        text->setClipToAxisRect(false);
        text->setSelectable(false);
        text->setFont(small);
        text->setColor(colours.bad);
        text->setText(name);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
        text->position->setType(QCPItemPosition::ptAbsolute);
        text->position->setCoords(left, plot.axisRect()->top() - 1);
        free = left + metrics.horizontalAdvance(name) + space::small;
    }
}

} // namespace wirewise::ui
