// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include "ui/charts/chart_drawing.h"
#include "ui/charts/chart_ticker.h"
#include "ui/charts/chart_words.h"
#include "ui/style/appearance.h"
#include "ui/widgets/spoken.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>

namespace wirewise::ui {
namespace {

constexpr double ShortestTime = 10; // seconds the time axis spans at least
constexpr int LegendIcon = 22;
constexpr int LeastBetweenTimes = 62; // pixels between labels below, and between those at the side
constexpr int LeastBetweenShares = 50;
constexpr int LeastBetweenValues = 26;

// What can be drawn: a gap where nothing was measured, and no value a logarithm has not.
double drawn(double value, bool logarithmic)
{
    const bool shown = std::isfinite(value) && (logarithmic ? value > 0 : value >= 0);
    return shown ? value : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

ChartPlot::ChartPlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    speakAs(this, QAccessible::Chart);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setAttribute(Qt::WA_NoMousePropagation, false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    whole->addWidget(m_plot);
    m_plot->axisRect()->insetLayout()->take(m_plot->legend);
    m_plot->plotLayout()->setRowSpacing(space::tiny);
    m_plot->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setBrush(Qt::NoBrush);
    m_plot->legend->setMargins({ space::tiny, 0, 0, 0 });
    m_plot->legend->setRowSpacing(0);
    m_plot->legend->setIconSize(LegendIcon, 10);
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->setNoAntialiasingOnDrag(false);
    m_hair = new QCPItemStraightLine(m_plot);
    m_hair->setLayer(QStringLiteral("overlay"));
    m_hair->setVisible(false);
    m_hair->setSelectable(false);
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] { ++m_replots; });
}

void ChartPlot::show(const ChartKind& kind, ChartData data, bool logarithmic)
{
    m_kind = kind;
    m_data = std::move(data);
    m_logarithmic = logarithmic;
    redraw();
}

double ChartPlot::placeOf(double x) const
{
    return m_kind.across == ChartKind::Across::Share ? ChartTicker::placeOf(x) : x;
}

void ChartPlot::redraw()
{
    if (m_kind.id.isEmpty())
        return;
    prepare(m_plot->size());
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void ChartPlot::prepare(const QSize& size)
{
    m_plot->setBufferDevicePixelRatio(devicePixelRatioF());
    m_plot->setViewport(QRect(QPoint(), size));
    QStringList look { m_kind.id, QString::number(size.width()), ui::font(Type::Small).toString(), themeOf(*this).surface.name() + themeOf(*this).text.name() };
    for (const ChartLine& line : std::as_const(m_data.lines))
        look << line.name() << line.of.transport.value();
    if (const QString now = look.join(u'\n'); now != m_built) {
        m_built = now;
        build(size.width());
    }
    fill();
    setRanges();
    setTickers(size);
    shadeFaults();
}

void ChartPlot::build(int width)
{
    const Theme& colours = themeOf(*this);
    const QFont small = ui::font(Type::Small);
    m_plot->setBackground(QBrush(colours.surface));
    m_plot->clearGraphs();
    m_plot->legend->clearItems();
    if (m_plot->legend->layout()) { // an empty one would take the axes' room
        m_plot->plotLayout()->take(m_plot->legend);
        m_plot->plotLayout()->simplify();
    }
    const auto lanes = std::count_if(m_data.lines.begin(), m_data.lines.end(), [](const ChartLine& line) { return line.strong; });
    const bool alone = lanes < 2;
    QList<QCPGraph*> named;
    for (const ChartLine& line : std::as_const(m_data.lines)) {
        const QColor mark = markColourOf(line.of, colours);
        QCPGraph* graph = m_plot->addGraph();
        graph->setPen(penOf(line, colours));
        QCPGraph* marks = m_plot->addGraph();
        marks->setLineStyle(QCPGraph::lsNone);
        marks->setScatterStyle(markOf(line.lane, mark, colours.surface));
        if (alone ? line.measure.isEmpty() : !line.strong)
            continue;
        if (!alone) { // shown in the legend and at the line's first point; the others are set apart by `marks`
            graph->setScatterStyle(markOf(line.lane, mark, colours.surface));
            graph->setScatterSkip(1 << 20);
        }
        graph->setName(alone ? line.measure : line.of.name);
        named << graph;
    }
    m_plot->legend->setVisible(!named.isEmpty());
    m_plot->legend->setFont(small);
    m_plot->legend->setTextColor(colours.text);
    const QFontMetrics metrics(small);
    int widest = 1;
    for (const QCPGraph* graph : std::as_const(named))
        widest = std::max(widest, metrics.horizontalAdvance(graph->name()) + LegendIcon + 2 * space::small);
    m_plot->legend->setWrap(std::clamp(width / widest, 1, std::max(1, int(named.size()))));
    for (QCPGraph* graph : std::as_const(named))
        m_plot->legend->addItem(new QCPPlottableLegendItem(m_plot->legend, graph));
    if (!named.isEmpty()) {
        const int row = m_plot->plotLayout()->rowCount();
        m_plot->plotLayout()->addElement(row, 0, m_plot->legend);
        m_plot->plotLayout()->setRowStretchFactor(row, 0.001);
    }
    for (QCPAxis* axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setTickLabelFont(small);
        axis->setTickLabelColor(colours.muted);
        axis->setBasePen(axis == m_plot->xAxis ? QPen(colours.lineStrong, 1) : QPen(Qt::NoPen));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelPadding(space::tiny);
        axis->setTickLength(0);
        axis->grid()->setPen(QPen(colours.line, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setVisible(axis == m_plot->yAxis || m_kind.across == ChartKind::Across::Share);
    }
    m_hair->setPen(QPen(colours.muted, 1));
}

void ChartPlot::fill()
{
    const int lanes = m_data.lines.isEmpty() ? 0 : m_data.lines.last().lane + 1;
    for (int i = 0; i < m_data.lines.size(); ++i) {
        const ChartLine& line = m_data.lines[i];
        QVector<double> places = line.x;
        if (m_kind.across == ChartKind::Across::Share)
            std::transform(places.begin(), places.end(), places.begin(), ChartTicker::placeOf);
        QVector<double> values = line.y;
        for (double& value : values)
            value = drawn(value, m_logarithmic);
        QVector<double> markX;
        QVector<double> markY;
        // On a logarithmic axis, marks are spread as they are seen.
        QVector<double> spread = places;
        if (m_kind.across == ChartKind::Across::Share)
            std::transform(spread.begin(), spread.end(), spread.begin(), [](double place) { return std::log10(place); });
        for (const qsizetype at : markedPoints(spread, values, line.lane, line.strong ? lanes : 1)) {
            markX.append(places[at]);
            markY.append(values[at]);
        }
        m_plot->graph(2 * i)->setData(places, values, true);
        m_plot->graph(2 * i + 1)->setData(markX, markY, true);
    }
}

void ChartPlot::setRanges()
{
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    double last = 0;
    for (const ChartLine& line : std::as_const(m_data.lines)) {
        if (!line.x.isEmpty())
            last = std::max(last, placeOf(line.x.last()));
        for (const double value : line.y) {
            const double shown = drawn(value, m_logarithmic);
            if (std::isnan(shown))
                continue;
            least = std::min(least, shown);
            most = std::max(most, shown);
        }
    }
    const bool share = m_kind.across == ChartKind::Across::Share;
    m_plot->xAxis->setScaleType(share ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    m_plot->xAxis->setRange(share ? QCPRange(1, std::max(100.0, last * 1.05)) : QCPRange(0, std::max(ShortestTime, last * 1.01)));
    m_plot->yAxis->setScaleType(m_logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (m_logarithmic && least <= most)
        m_plot->yAxis->setRange(ChartTicker::roundedOut(least, most));
    else
        m_plot->yAxis->setRange(m_logarithmic ? QCPRange(1, 10) : QCPRange(0, most > 0 ? most * 1.08 : 1));
}

void ChartPlot::setTickers(const QSize& size)
{
    using Scale = ChartTicker::Scale;
    const bool share = m_kind.across == ChartKind::Across::Share;
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new ChartTicker(share ? Scale::Share : Scale::Time, 10,
        [kind = m_kind, share](double place) { return acrossText(kind, share ? ChartTicker::shareAt(place) : place); }, size.width() / (share ? LeastBetweenShares : LeastBetweenTimes))));
    m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new ChartTicker(m_logarithmic ? Scale::Logarithmic : Scale::Linear, m_kind.base,
        m_kind.tickText, size.height() / LeastBetweenValues)));
    // Room for a fault's name above, and for half a label at the end of each axis.
    const QFontMetrics metrics(ui::font(Type::Small));
    m_plot->axisRect()->setMinimumMargins({ 0, faultRows(m_data.faults) > 0 ? metrics.height() + space::hair : metrics.height() / 2,
        metrics.horizontalAdvance(QStringLiteral("99.99 %")) / 2, 0 });
}

void ChartPlot::shadeFaults()
{
    for (int i = m_plot->itemCount() - 1; i >= 0; --i)
        if (m_plot->item(i) != m_hair)
            m_plot->removeItem(i);
    if (m_data.faults.isEmpty())
        return;
    m_plot->plotLayout()->update(QCPLayoutElement::upPreparation); // where the axes stand decides where names fit
    m_plot->plotLayout()->update(QCPLayoutElement::upMargins);
    m_plot->plotLayout()->update(QCPLayoutElement::upLayout);
    drawFaults(*m_plot, m_data.faults, themeOf(*this), m_plot->viewport().width());
}

void ChartPlot::titleIt()
{
    const Theme& colours = themeOf(*this);
    auto* caption = new QCPTextElement(m_plot, m_kind.caption, ui::font(Type::Small));
    auto* title = new QCPTextElement(m_plot, m_kind.title, ui::font(Type::Heading));
    title->setTextColor(colours.text);
    caption->setTextColor(colours.muted);
    for (QCPTextElement* line : { caption, title }) {
        line->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
        line->setMargins({ space::small, 0, 0, 0 });
        m_plot->plotLayout()->insertRow(0);
        m_plot->plotLayout()->addElement(0, 0, line);
    }
}

QByteArray ChartPlot::svg(const QSize& size)
{
    prepare(size);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(m_kind.title);
    generator.setDescription(summaryOf(m_kind, m_data));
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    m_plot->toPainter(&painter, size.width(), size.height());
    painter.end();
    return buffer.data();
}

QByteArray ChartPlot::png(const QSize& size)
{
    prepare(size);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    m_plot->toPixmap(size.width(), size.height(), 2).save(&buffer, "PNG");
    return buffer.data();
}

void ChartPlot::readAt(double x, const QPoint& where)
{
    const std::optional<double> at = nearestX(m_data, x);
    if (!at)
        return readNothing();
    m_readX = *at;
    m_reading = readingAt(m_kind, m_data, *at);
    const double place = placeOf(*at);
    m_hair->point1->setCoords(place, 1);
    m_hair->point2->setCoords(place, 2);
    m_hair->setVisible(true);
    m_plot->layer(QStringLiteral("overlay"))->replot();
    // Names are foreign text: never taken for markup.
    QToolTip::showText(m_plot->mapToGlobal(where), QStringLiteral("<p>%1</p>").arg(m_reading.toHtmlEscaped()), m_plot);
    speakValue(this, m_reading);
}

void ChartPlot::readNothing()
{
    if (m_reading.isEmpty())
        return;
    m_reading.clear();
    m_readX = -1;
    m_hair->setVisible(false);
    m_plot->layer(QStringLiteral("overlay"))->replot();
    QToolTip::hideText();
}

bool ChartPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const QPoint where = static_cast<QMouseEvent*>(event)->position().toPoint();
        if (m_plot->axisRect()->rect().contains(where)) {
            const double place = m_plot->xAxis->pixelToCoord(where.x());
            readAt(m_kind.across == ChartKind::Across::Share ? ChartTicker::shareAt(std::max(1.0, place)) : place, where);
        } else {
            readNothing();
        }
    } else if (event->type() == QEvent::MouseButtonDblClick) {
        Q_EMIT enlargeAsked();
    } else if (event->type() == QEvent::Resize && !m_kind.id.isEmpty()) {
        prepare(static_cast<QResizeEvent*>(event)->size()); // it replots by itself
    }
    return QWidget::eventFilter(watched, event);
}

void ChartPlot::keyPressEvent(QKeyEvent* event)
{
    QVector<double> all;
    for (const ChartLine& line : std::as_const(m_data.lines))
        if (line.x.size() > all.size())
            all = line.x;
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return Q_EMIT enlargeAsked();
    if (key == Qt::Key_Escape && !m_reading.isEmpty())
        return readNothing();
    const bool moves = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
    if (!moves || all.isEmpty())
        return QWidget::keyPressEvent(event);
    qsizetype at = std::lower_bound(all.begin(), all.end(), m_readX) - all.begin();
    if (key == Qt::Key_Home)
        at = 0;
    else if (key == Qt::Key_End || m_reading.isEmpty())
        at = all.size() - 1;
    else
        at += key == Qt::Key_Left ? -1 : 1;
    at = std::clamp<qsizetype>(at, 0, all.size() - 1);
    readAt(all[at], QPoint(int(m_plot->xAxis->coordToPixel(placeOf(all[at]))), m_plot->axisRect()->top()));
}

void ChartPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange)
        redraw();
}

void ChartPlot::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    readNothing();
}

void ChartPlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartPlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    readNothing();
    update();
}

void ChartPlot::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(*this).accent, space::hair));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
}

} // namespace wirewise::ui
