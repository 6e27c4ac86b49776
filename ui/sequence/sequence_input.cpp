// SPDX-License-Identifier: GPL-3.0-or-later
// What keys, wheel, fingers and mouse do to the sequence diagram.
#include "ui/sequence/sequence_bar.h"
#include "ui/sequence/sequence_diagram.h"
#include "ui/sequence/sequence_words.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace wirewise::ui {

namespace {

constexpr qreal reach = 4; // pixels from an arrow
constexpr double zoomStep = 1.25;
const QList<Qt::Key> keysUsed { Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_K, Qt::Key_J, Qt::Key_Home,
    Qt::Key_End, Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0, Qt::Key_Space };

bool isPlain(const QKeyEvent& event)
{
    return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

} // namespace

void SequenceDiagram::stand()
{
    m_scroll.follow(false);
}

std::optional<SequenceDiagram::Place> SequenceDiagram::placeAt(QPointF where) const
{
    const SequenceView now = view();
    if (!now.plot.contains(where))
        return std::nullopt;
    for (int i = 0; i < lanes(); ++i) {
        const LaneFrame frame = laneFrame(now, i, lanes());
        if (!frame.lane.contains(where))
            continue;
        if (const auto serial = rowAt(laneAt(i).track, now, frame, where, reach))
            return Place { i, *serial };
    }
    return std::nullopt;
}

void SequenceDiagram::step(int by)
{
    const int lane = m_chosen ? m_chosen->lane : 0;
    const SequenceTrack& track = laneAt(lane).track;
    const SequenceRecord* next = nullptr;
    if (m_chosen) {
        next = track.beside(m_chosen->serial, by);
    } else { // from the edge of what is in view
        const Nanoseconds edge = by < 0 ? view().bottom() : view().top;
        next = by < 0 ? track.last() : track.first();
        while (next && (by < 0 ? next->at > edge : next->at < edge))
            next = track.beside(next->serial, by);
    }
    while (next && (next->carried || next->kind == SequenceRecord::Kind::Fault))
        next = track.beside(next->serial, by);
    if (next)
        choose(lane, next->serial);
}

void SequenceDiagram::stepLane(int by)
{
    const SequenceRecord* from = chosenRecord();
    const int lane = m_chosen ? m_chosen->lane + by : 0;
    if (!from || lane < 0 || lane >= lanes())
        return;
    const SequenceRecord* nearest = nullptr;
    for (const auto& block : laneAt(lane).track.blocks())
        for (const SequenceRecord& record : block->records)
            if (!record.carried && (!nearest || std::chrono::abs(record.at - from->at) < std::chrono::abs(nearest->at - from->at)))
                nearest = &record;
    if (nearest)
        choose(lane, nearest->serial);
}

void SequenceDiagram::toEnd(bool last)
{
    const int lane = m_chosen ? m_chosen->lane : 0;
    const SequenceTrack& track = laneAt(lane).track;
    if (const SequenceRecord* record = last ? track.last() : track.first())
        choose(lane, record->serial);
    if (last)
        backToNow();
    else
        m_scroll.scrollTo(m_scroll.begin() - perPixel() * TimeScroll::head);
    changed();
}

void SequenceDiagram::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int middle = viewport()->height() / 2;
    if (!isPlain(*event))
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_K:
        return step(-1);
    case Qt::Key_Down:
    case Qt::Key_J:
        return step(1);
    case Qt::Key_Left:
        return stepLane(-forward);
    case Qt::Key_Right:
        return stepLane(forward);
    case Qt::Key_Home:
        return toEnd(false);
    case Qt::Key_End:
        return toEnd(true);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1 / zoomStep, middle);
    case Qt::Key_Minus:
        return zoom(zoomStep, middle);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Space:
        return setPaused(!paused());
    case Qt::Key_Escape:
        if (m_chosen)
            return select(0, std::nullopt);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void SequenceDiagram::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(std::pow(zoomStep, -event->angleDelta().y() / 120.0), int(event->position().y() - view().plot.top()));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void SequenceDiagram::scrollContentsBy(int, int)
{
    if (m_adjusting)
        return;
    m_scroll.scrollToPosition(verticalScrollBar()->value());
    if (m_scroll.follows())
        m_newRows = 0;
    changed();
}

void SequenceDiagram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    if (const auto place = placeAt(event->position())) {
        stand(); // what was clicked stays under the mouse
        choose(place->lane, place->serial);
    } else {
        select(0, std::nullopt);
    }
    event->accept();
}

void SequenceDiagram::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SequenceDiagram::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void SequenceDiagram::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    forgetPicture();
    arrange();
    refresh();
    viewport()->update();
}

void SequenceDiagram::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    forgetPicture();
    arrange();
    refresh();
    viewport()->update();
}

void SequenceDiagram::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    forgetPicture();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange) {
        m_fonts = SequenceFonts();
        m_asideFonts = SequenceFonts();
        m_strongWidths.clear();
        arrange();
        refresh();
        viewport()->update();
    }
}

bool SequenceDiagram::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (isPlain(*key) && keysUsed.contains(Qt::Key(key->key()))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ApplicationFontChange)
        changeEvent(event);
    return QAbstractScrollArea::event(event);
}

bool SequenceDiagram::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto place = placeAt(help->pos());
        const SequenceView now = view();
        const bool onHead = lanes() > 1 && help->pos().y() < now.plot.top();
        for (int i = 0; onHead && i < lanes(); ++i) {
            const QRectF lane = frameOf(i).lane;
            if (lane.left() <= help->pos().x() && help->pos().x() < lane.right()) {
                QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(laneAt(i).what.name.toHtmlEscaped()), viewport());
                return true;
            }
        }
        const SequenceRecord* record = place ? laneAt(place->lane).track.find(place->serial) : nullptr;
        if (record)
            QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(everythingOf(*record, m_scroll.begin()).toHtmlEscaped()), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        auto* gesture = static_cast<QGestureEvent*>(event);
        if (const auto* pinch = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture)); pinch && pinch->scaleFactor() > 0) {
            zoom(1 / pinch->scaleFactor(), int(viewport()->mapFromGlobal(pinch->centerPoint().toPoint()).y() - view().plot.top()));
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture && gesture->value() > -0.9) {
            zoom(1 / (1 + gesture->value()), int(gesture->position().y() - view().plot.top()));
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace wirewise::ui
