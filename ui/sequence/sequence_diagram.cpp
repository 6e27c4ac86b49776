// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequence_diagram.h"

#include "ui/models/run_words.h"
#include "ui/sequence/sequence_accessible.h"
#include "ui/sequence/sequence_bar.h"
#include "ui/sequence/sequence_words.h"
#include "ui/style/app_style.h"
#include "ui/style/motion.h"
#include "ui/style/text_size.h"
#include "ui/widgets/painting.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>

namespace wirewise::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto frameTime = 33ms;
constexpr auto stepTime = 500ms; // where nothing may move
constexpr auto speakTime = 4s;

} // namespace

SequenceDiagram::SequenceDiagram(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_bar(new SequenceBar(this))
    , m_newest(new QPushButton(this))
{
    makeReadable(*this);
    setObjectName(QStringLiteral("sequenceDiagram"));
    setAccessibleName(tr("Sequence diagram"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    m_newest->setObjectName(QStringLiteral("diagramNow"));
    makePrimary(m_newest);
    m_newest->hide();
    m_frame.setSingleShot(true);
    m_speaking.setInterval(speakTime);
    connect(&m_frame, &QTimer::timeout, this, &SequenceDiagram::refresh);
    connect(&m_speaking, &QTimer::timeout, this, &SequenceDiagram::speak);
    connect(m_newest, &QPushButton::clicked, this, &SequenceDiagram::backToNow);
    connect(m_bar, &SequenceBar::zoomAsked, this, [this](int steps) { zoom(steps > 0 ? 0.5 : 2, viewport()->height() / 2); });
    connect(m_bar, &SequenceBar::fitAsked, this, &SequenceDiagram::fit);
    connect(m_bar, &SequenceBar::pauseAsked, this, &SequenceDiagram::setPaused);
    setLanes({ SequenceLane() });
    speak();
}

void SequenceDiagram::setLanes(const QList<SequenceLane>& lanes)
{
    m_lanes.clear();
    const qsizetype each = rowsKept / std::max<qsizetype>(1, lanes.size());
    QStringList names; // a narrow lane's head cuts its own short
    for (const SequenceLane& lane : lanes) {
        m_lanes.push_back({ lane, SequenceTrack(each) });
        names << lane.name;
    }
    viewport()->setAccessibleDescription(names.join(QStringLiteral(", ")));
    if (m_lanes.empty())
        m_lanes.push_back({ SequenceLane(), SequenceTrack() });
    clear();
    arrange();
}

void SequenceDiagram::clear()
{
    for (Lane& lane : m_lanes)
        lane.track.clear();
    m_chosen.reset();
    m_begin.reset();
    m_now = 0ns;
    m_newRows = 0;
    const Nanoseconds perPixel = m_scroll.perPixel();
    m_scroll = TimeScroll();
    m_scroll.setPerPixel(perPixel, 0);
    arrange();
    setPaused(false);
    changed();
}

void SequenceDiagram::setThroughProxy(bool through)
{
    m_throughProxy = through;
    changed();
}

void SequenceDiagram::append(int lane, quint64 firstSerial, const QList<demo::LogEntry>& rows, qint64 dropped)
{
    if (lane < 0 || lane >= lanes() || (rows.isEmpty() && dropped <= 0))
        return;
    SequenceTrack& track = m_lanes[std::size_t(lane)].track;
    track.append(firstSerial, rows, dropped);
    if (const auto begin = track.begin(); begin && (!m_begin || *begin < *m_begin)) {
        m_begin = begin;
        m_scroll.setBegin(*begin);
    }
    m_now = std::max(m_now, track.newest());
    if (!follows())
        m_newRows += rows.size();
    if (m_live && !m_speaking.isActive())
        m_speaking.start();
    moved();
}

void SequenceDiagram::setNow(Nanoseconds now)
{
    if (!m_live || now <= m_now)
        return;
    m_now = now;
    if (m_begin && !m_paused)
        moved();
}

void SequenceDiagram::setLive(bool live)
{
    m_live = live;
    if (!live)
        m_speaking.stop();
    speak();
    changed();
}

void SequenceDiagram::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    m_bar->setPaused(paused);
    if (!paused)
        backToNow();
    changed();
    Q_EMIT pausedChanged(paused);
}

void SequenceDiagram::setPerPixel(Nanoseconds perPixel)
{
    m_scroll.setPerPixel(perPixel, viewport()->height() / 2);
    changed();
}

void SequenceDiagram::fit()
{
    if (!m_paused) {
        m_newRows = 0;
        m_scroll.setNow(m_now);
    }
    m_scroll.fit();
    changed();
}

void SequenceDiagram::zoom(double factor, int about)
{
    const double wanted = double(perPixel().count()) * factor;
    m_scroll.setPerPixel(Nanoseconds(qint64(wanted + 0.5)), about);
    changed();
}

void SequenceDiagram::backToNow()
{
    m_newRows = 0;
    m_scroll.setNow(m_now);
    m_scroll.follow(true);
    if (m_paused)
        setPaused(false);
    changed();
}

void SequenceDiagram::changed()
{
    if (isVisible() && (!m_frame.isActive() || m_frame.remainingTimeAsDuration() > frameTime))
        m_frame.start(frameTime);
}

void SequenceDiagram::moved()
{
    if (isVisible() && !m_frame.isActive())
        m_frame.start(reducedMotion() ? stepTime : frameTime);
}

void SequenceDiagram::refresh()
{
    if (!m_paused)
        m_scroll.setNow(m_now);
    m_adjusting = true;
    verticalScrollBar()->setRange(0, m_scroll.lastPosition());
    verticalScrollBar()->setPageStep(m_scroll.page());
    verticalScrollBar()->setSingleStep(m_scroll.steps(40));
    verticalScrollBar()->setValue(m_scroll.position());
    m_adjusting = false;
    m_bar->setScale(m_scroll.perPixel());
    const SequenceRecord* record = chosenRecord();
    m_bar->setChosen(record ? everythingOf(*record, m_scroll.begin()) : QString());
    const bool away = !follows() && m_begin;
    if (away) {
        m_newest->setText(m_newRows > 0 ? tr("%1 new, back to now").arg(countText(m_newRows)) : tr("Back to now"));
        const QSize size = m_newest->sizeHint();
        const QRect port = viewport()->geometry();
        m_newest->setGeometry(QRect(QPoint(port.center().x() - size.width() / 2, port.bottom() - size.height() - space::medium), size));
    }
    m_newest->setVisible(away);
    viewport()->update();
}

void SequenceDiagram::select(int lane, std::optional<quint64> serial)
{
    m_chosen.reset();
    const SequenceRecord* record = serial && lane >= 0 && lane < lanes() ? laneAt(lane).track.find(*serial) : nullptr;
    if (record) {
        m_chosen = Place { lane, *serial };
        m_scroll.setNow(m_paused ? m_scroll.now() : m_now);
        m_scroll.bring(record->at);
    }
    setSpokenValue(*this, record ? everythingOf(*record, m_scroll.begin()) : QString());
    changed();
}

void SequenceDiagram::choose(int lane, quint64 serial)
{
    select(lane, serial);
    Q_EMIT selected(lane, serial);
}

const SequenceRecord* SequenceDiagram::chosenRecord() const
{
    return m_chosen ? laneAt(m_chosen->lane).track.find(m_chosen->serial) : nullptr;
}

int SequenceDiagram::laneHeadHeight() const
{
    const int line = int(QFontMetricsF(m_fonts.head).height());
    return lanes() > 1 ? 2 * line + 12 : line + 22;
}

QSize SequenceDiagram::minimumSizeHint() const
{
    return { byText(260), byText(190) };
}

void SequenceDiagram::arrange()
{
    const int below = m_bar->sizeHint().height();
    setViewportMargins(0, 0, 0, below);
    const QRect port = viewport()->geometry();
    m_bar->setGeometry(port.left(), port.bottom() + 1, port.width(), below);
    m_scroll.setHeight(viewport()->height() - laneHeadHeight());
}

SequenceView SequenceDiagram::view() const
{
    SequenceView view;
    view.begin = m_scroll.begin();
    view.top = m_scroll.top();
    view.now = m_scroll.now();
    view.perPixel = m_scroll.perPixel();
    view.proxied = m_throughProxy;
    view.mirrored = layoutDirection() == Qt::RightToLeft;
    view.lineHeight = m_fonts.lineHeight;
    const int axis = int(QFontMetricsF(m_fonts.axis).horizontalAdvance(QStringLiteral("00.0000 s"))) + space::small;
    const QRectF port = viewport()->rect();
    view.plot = view.mirrored ? port.adjusted(0, laneHeadHeight(), -axis, 0) : port.adjusted(axis, laneHeadHeight(), 0, 0);
    return view;
}

LaneFrame SequenceDiagram::frameOf(int lane) const
{
    return laneFrame(view(), lane, lanes());
}

LaneScene SequenceDiagram::sceneOf(int lane) const
{
    const std::optional<quint64> chosen = m_chosen && m_chosen->lane == lane ? std::optional(m_chosen->serial) : std::nullopt;
    return layOut(laneAt(lane).track, view(), frameOf(lane),
        [this](const QString& text, bool strong) { return m_fonts.widthOf(text, strong); }, chosen);
}

QString SequenceDiagram::nothingYet() const
{
    return tr("Every message will be drawn here as an arrow, from when it left to when it came.");
}

void SequenceDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = themeOf(*this);
    painter.fillRect(viewport()->rect(), colours.surface);
    const SequenceView now = view();
    const QRectF head(now.plot.left(), 0, now.plot.width(), now.plot.top());
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(0, int(now.plot.top()), 0, 0));
    if (m_begin)
        paintAxis(painter, now, colours, m_fonts);
    for (int i = 0; i < lanes(); ++i) {
        const LaneFrame frame = laneFrame(now, i, lanes());
        paintLane(painter, sceneOf(i), frame, now, colours, lookOf(colours, laneAt(i).what.transport), m_fonts);
        if (i > 0) {
            const qreal x = std::round(now.mirrored ? frame.lane.right() : frame.lane.left()) + 0.5;
            painter.setPen(QPen(colours.line, 1));
            painter.drawLine(QPointF(x, now.plot.top()), QPointF(x, now.plot.bottom()));
        }
    }
    painter.restore();
    for (int i = 0; i < lanes(); ++i) {
        const LaneHead lane { lanes() > 1 ? laneAt(i).what.name : QString(), lookOf(colours, laneAt(i).what.transport) };
        paintHead(painter, head, laneFrame(now, i, lanes()), now, lane, colours, m_fonts);
    }
    if (!m_begin) {
        const LaneFrame frame = laneFrame(now, 0, 1);
        const QRectF words = frame.inner().adjusted(space::huge, space::huge, -space::huge, 0);
        painter.fillRect(QRectF(words.left(), words.top(), words.width(),
                             drawLines(nullptr, words, nothingYet(), ui::font(Type::Body), colours.muted, 6)), colours.surface);
        drawLines(&painter, words, nothingYet(), ui::font(Type::Body), colours.muted, 6, Qt::AlignHCenter);
    }
    if (showsFocusRing(*this))
        drawFocusRing(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), colours.accent);
}

void SequenceDiagram::speak()
{
    const QString summary = spokenSummary();
    if (accessibleDescription() != summary)
        setAccessibleDescription(summary);
}

QString SequenceDiagram::spokenSummary() const
{
    if (!m_begin)
        return nothingYet();
    QStringList parts;
    for (const Lane& lane : m_lanes)
        parts << (lanes() > 1 ? tr("%1: %2").arg(lane.what.name, spokenSummaryOf(lane.track, m_now)) : spokenSummaryOf(lane.track, m_now));
    return parts.join(tr("; "));
}

} // namespace wirewise::ui
