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
constexpr qsizetype widthsKept = 1000;

} // namespace

SequenceDiagram::SequenceDiagram(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_bar(new SequenceBar(this))
    , m_newest(new QPushButton(this))
    , m_aside(QStringLiteral("diagram"))
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
    connect(&m_frame, &QTimer::timeout, this, &SequenceDiagram::nextFrame);
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
    m_asked = true;
    forgetPicture();
    if (isVisible() && (!m_frame.isActive() || m_frame.remainingTimeAsDuration() > frameTime))
        m_frame.start(frameTime);
}

void SequenceDiagram::moved()
{
    m_movedMeanwhile = m_aside.busy();
    if (isVisible() && !m_frame.isActive() && !m_aside.busy())
        m_frame.start(reducedMotion() ? stepTime : m_pause);
}

void SequenceDiagram::nextFrame()
{
    refresh();
    if (!std::exchange(m_asked, false))
        return paintAside();
    m_movedMeanwhile = false;
    viewport()->update();
}

void SequenceDiagram::paintAside()
{
    if (m_aside.busy()) {
        m_movedMeanwhile = true;
        return;
    }
    m_aside.run<FramePicture>(
        [frame = frame(m_asideFonts), ratio = viewport()->devicePixelRatioF()] { return pictureOf(frame, ratio); },
        [this, state = m_state](FramePicture picture) {
            m_pause = framePause(picture.took);
            if (state == m_state) {
                m_picture = std::move(picture.image);
                viewport()->update();
            }
            if (std::exchange(m_movedMeanwhile, false))
                moved();
        });
}

void SequenceDiagram::forgetPicture()
{
    m_picture = {};
    ++m_state;
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
    if (m_strongWidths.size() > widthsKept)
        m_strongWidths.clear();
    const auto widthOf = [this](const QString& text, bool strong) {
        if (!strong)
            return m_fonts.widthOf(text, false);
        const auto known = m_strongWidths.constFind(text);
        return known != m_strongWidths.cend() ? *known : *m_strongWidths.insert(text, m_fonts.widthOf(text, true));
    };
    return layOut(laneAt(lane).track, view(), frameOf(lane), widthOf, chosen);
}

SequenceFrame SequenceDiagram::frame(const SequenceFonts& fonts) const
{
    SequenceFrame frame { viewport()->rect(), view(), {}, m_begin.has_value(), themeOf(*this), fonts };
    for (int i = 0; i < lanes(); ++i) {
        const SequenceLane& what = laneAt(i).what;
        frame.lanes.append({ sceneOf(i), laneFrame(frame.view, i, lanes()),
            { lanes() > 1 ? what.name : QString(), lookOf(frame.theme, what.transport) } });
    }
    return frame;
}

QString SequenceDiagram::nothingYet() const
{
    return tr("Every message will be drawn here as an arrow, from when it left to when it came.");
}

void SequenceDiagram::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const bool fits = event->region().boundingRect().contains(viewport()->rect())
        && qFuzzyCompare(painter.deviceTransform().m11(), m_picture.devicePixelRatio()); // not where it is drawn for a picture twice as fine
    if (const QImage picture = fits ? std::exchange(m_picture, {}) : QImage(); !picture.isNull())
        painter.drawImage(0, 0, picture);
    else
        paintFrame(painter, frame(m_fonts));
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = themeOf(*this);
    if (!m_begin) {
        const QRectF words = laneFrame(view(), 0, 1).inner().adjusted(space::huge, space::huge, -space::huge, 0);
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
