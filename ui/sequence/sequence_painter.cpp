// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequence_painter.h"

#include "core/base/words.h"
#include "ui/widgets/painting.h"

#include <QMap>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace wirewise::ui {

namespace {

using Look = ArrowItem::Look;

constexpr qreal headLength = 8.8;
constexpr qreal headHalf = 3.8;
constexpr qreal headBeyond = 0.4; // the tip is past the line's end, which is where the eye puts it
constexpr qreal dash = 6, dashGap = 4;
constexpr qsizetype crowd = 110; // arrows in a lane from which on strokes are thinner

WIREWISE_WORDS(SequenceWords)

QColor faded(QColor colour, qreal alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

QColor colourOf(const ArrowItem& arrow, const Theme& theme, const TransportLook& look)
{
    switch (arrow.look) {
    case Look::Event:
    case Look::Replayed:
    case Look::Repeated:
        return look.mark;
    case Look::Request:
        return theme.muted;
    case Look::Empty:
        return blend(theme.muted, theme.surface, 0.45);
    case Look::Kept:
        break;
    }
    return blend(look.mark, theme.surface, 0.6);
}

// All but level lines lie on whole pixels: crisp, and off by less than half a pixel.
QLineF crisp(QPointF from, QPointF to)
{
    if (std::abs(to.y() - from.y()) < 0.35) {
        const qreal y = std::floor((from.y() + to.y()) / 2) + 0.5;
        return { from.x(), y, to.x(), y };
    }
    return { from, to };
}

// Dashes as lines of their own: a pen's dashes cost ten times as much.
void appendDashes(QList<QLineF>& lines, const QLineF& line, qreal top, qreal bottom)
{
    const qreal length = line.length();
    if (length < 1)
        return;
    qreal start = 0, end = length;
    if (const qreal dy = line.dy(); std::abs(dy) > 1) { // only what is in sight
        const auto [low, high] = std::minmax({ (top - line.y1()) / dy, (bottom - line.y1()) / dy });
        start = std::max(0.0, std::floor(low * length / (dash + dashGap)) * (dash + dashGap));
        end = std::min(length, high * length);
    }
    for (qreal at = start; at < end; at += dash + dashGap)
        lines.append({ line.pointAt(at / length), line.pointAt(std::min(at + dash, length) / length) });
}

QPolygonF headOf(const QLineF& line, qreal length = headLength, qreal half = headHalf)
{
    const qreal whole = std::max(1e-6, line.length());
    const QPointF along(line.dx() / whole, line.dy() / whole);
    const QPointF across(-along.y(), along.x());
    const QPointF back = line.p2() - along * (length - headBeyond);
    return { { line.p2() + along * headBeyond, back + across * half, back - across * half } };
}

bool isPlain(const ArrowItem& arrow) // its head filled, and nothing else
{
    return !arrow.crossed && !arrow.waiting && arrow.look != Look::Repeated && arrow.look != Look::Replayed;
}

void paintHeadOf(QPainter& painter, const ArrowItem& arrow, const QLineF& line, const QColor& colour, const Theme& theme)
{
    if (arrow.crossed) {
        painter.setPen(QPen(theme.bad, 1.8, Qt::SolidLine, Qt::RoundCap));
        const QPointF at = line.p2();
        painter.drawLine(at + QPointF(-3.5, -3.5), at + QPointF(3.5, 3.5));
        painter.drawLine(at + QPointF(-3.5, 3.5), at + QPointF(3.5, -3.5));
        return;
    }
    const QPolygonF head = headOf(line);
    if (arrow.waiting) {
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(head[0], head[1]);
        painter.drawLine(head[0], head[2]);
        return;
    }
    if (arrow.look == Look::Repeated) { // hollow
        painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(theme.surface);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    }
    painter.drawPolygon(head);
    if (arrow.look == Look::Replayed) { // begins at what was kept
        painter.setPen(QPen(colour, 1.4));
        painter.setBrush(theme.surface);
        painter.drawEllipse(line.p1(), 3, 3);
    }
}

void paintArrows(QPainter& painter, const QList<ArrowItem>& arrows, const SequenceView& view, const Theme& theme, const TransportLook& look)
{
    QMap<QRgb, QList<QLineF>> strokes; // one call for each colour
    const bool crowded = arrows.size() > crowd;
    for (const ArrowItem& arrow : arrows) {
        const QLineF line = crisp(arrow.from, arrow.to);
        QList<QLineF>& own = strokes[colourOf(arrow, theme, look).rgba()];
        if (arrow.measured && arrow.look != Look::Kept)
            own.append(line);
        else
            appendDashes(own, line, view.plot.top(), view.plot.bottom());
    }
    for (auto each = strokes.cbegin(); each != strokes.cend(); ++each) {
        painter.setPen(QPen(QColor::fromRgba(each.key()), crowded ? 1 : 1.5, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(each.value());
    }
    QMap<QRgb, QPainterPath> heads; // as one, too: outlining each cost more than all else
    for (const ArrowItem& arrow : arrows) {
        const QLineF line = crisp(arrow.from, arrow.to);
        const QColor colour = colourOf(arrow, theme, look);
        if (isPlain(arrow))
            heads[colour.rgba()].addPolygon(headOf(line));
        else
            paintHeadOf(painter, arrow, line, colour, theme);
    }
    painter.setPen(Qt::NoPen);
    for (auto each = heads.begin(); each != heads.end(); ++each) {
        each->setFillRule(Qt::WindingFill);
        painter.fillPath(*each, QColor::fromRgba(each.key()));
    }
}

// A level line as a row of pixels: many times faster than a stroke.
void drawThin(QPainter& painter, QPointF from, QPointF to, const QColor& colour)
{
    if (std::abs(to.y() - from.y()) < 0.5) {
        const qreal left = std::min(from.x(), to.x());
        painter.fillRect(QRect(int(left), int(std::floor(from.y())), int(std::abs(to.x() - from.x())), 1), colour);
        return;
    }
    painter.setPen(QPen(colour, 1));
    painter.drawLine(from, to);
}

void fillBand(QPainter& painter, const QPolygonF& outline, const QColor& colour)
{
    if (std::abs(outline[0].y() - outline[3].y()) < 0.5 && std::abs(outline[1].y() - outline[2].y()) < 0.5) {
        painter.fillRect(outline.boundingRect().toRect(), colour);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(outline);
}

void paintBand(QPainter& painter, const BandItem& band, const Theme& theme, const TransportLook& look)
{
    const bool event = band.stream == SequenceStream::EventDown || band.stream == SequenceStream::EventUp;
    const QColor colour = event ? look.mark : theme.muted;
    const QPolygonF& o = band.outline;
    fillBand(painter, o, faded(colour, 0.10 + 0.16 * band.density));
    const int streaks = 1 + int(std::lround(band.density * 5));
    for (int i = 1; i <= streaks; ++i) {
        const qreal part = qreal(i) / (streaks + 1);
        drawThin(painter, o[0] + (o[1] - o[0]) * part, o[3] + (o[2] - o[3]) * part, faded(colour, 0.16));
    }
    drawThin(painter, o[0], o[3], faded(colour, 0.75));
    drawThin(painter, o[1], o[2], faded(colour, 0.75));
    const qreal half = std::min(6.0, (o[2].y() - o[3].y()) / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(headOf({ (o[0] + o[1]) / 2, (o[2] + o[3]) / 2 }, std::max(5.0, half * 1.6), std::max(2.5, half)));
}

void paintFault(QPainter& painter, const SpanItem& span, const LaneFrame& frame, const SequenceView& view, const Theme& theme)
{
    QRectF box = faultBox(span, frame);
    box.setTop(std::max(box.top(), view.plot.top() - 20));
    box.setBottom(std::min(box.bottom(), view.plot.bottom() + 20));
    if (box.height() > 0)
        drawBox(painter, box, blend(theme.bad, theme.badSoft, 0.25), theme.badSoft);
}

void paintHold(QPainter& painter, const SpanItem& span, const LaneFrame& frame, const SequenceView& view, const Theme& theme)
{
    const qreal top = std::max(span.from, view.plot.top() - 20), bottom = std::min(span.to, view.plot.bottom() + 20);
    const QRectF bar(frame.server - 3.5, top, 7, bottom - top);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sunken);
    painter.drawRect(bar);
    painter.setPen(QPen(theme.muted, 1));
    painter.drawLine(bar.topLeft(), bar.bottomLeft());
    painter.drawLine(bar.topRight(), bar.bottomRight());
    painter.drawLine(bar.topLeft(), bar.topRight());
    if (!span.open)
        painter.drawLine(bar.bottomLeft(), bar.bottomRight());
}

// Broken where the connection was; pale where time has not come yet.
void paintLifelines(QPainter& painter, const LaneScene& scene, const LaneFrame& frame, const SequenceView& view, const Theme& theme)
{
    const qreal top = view.plot.top(), bottom = view.plot.bottom();
    const qreal now = std::clamp(view.yOf(view.now), top, bottom);
    painter.setPen(QPen(theme.line, 1.5));
    painter.drawLine(QPointF(frame.client, now), QPointF(frame.client, bottom));
    painter.drawLine(QPointF(frame.server, now), QPointF(frame.server, bottom));
    if (view.proxied) {
        painter.setPen(QPen(theme.lineStrong, 1.2, Qt::CustomDashLine, Qt::FlatCap));
        QPen dotted = painter.pen();
        dotted.setDashPattern({ 2.5, 3 });
        painter.setPen(dotted);
        painter.drawLine(QPointF(frame.proxy, top), QPointF(frame.proxy, bottom));
    }
    const QPen whole(blend(theme.muted, theme.text, 0.7), 1.6, Qt::SolidLine, Qt::FlatCap);
    painter.setPen(whole);
    painter.drawLine(QPointF(frame.server, top), QPointF(frame.server, now));
    qreal from = top;
    for (const SpanItem& span : scene.spans) {
        if (span.kind != SpanItem::Kind::Break || span.to < from)
            continue;
        const qreal start = std::clamp(span.from, from, now), end = std::clamp(span.to, from, now);
        painter.setPen(whole);
        painter.drawLine(QPointF(frame.client, from), QPointF(frame.client, start));
        QPen broken(theme.bad, 1.6, Qt::CustomDashLine, Qt::FlatCap);
        broken.setDashPattern({ 1.6, 3.2 });
        painter.setPen(broken);
        painter.drawLine(QPointF(frame.client, start), QPointF(frame.client, end));
        from = end;
    }
    painter.setPen(whole);
    painter.drawLine(QPointF(frame.client, from), QPointF(frame.client, now));
}

// Jagged; as lines of their own: a polyline's joins cost ten times as much.
void paintGaps(QPainter& painter, const QList<MarkItem>& marks, const LaneFrame& frame, const Theme& theme)
{
    const QRectF inner = frame.inner();
    QList<QLineF> jags;
    for (const MarkItem& mark : marks) {
        if (mark.kind != MarkItem::Kind::Gap)
            continue;
        qreal up = -3;
        for (qreal x = inner.left(); x + 6 <= inner.right(); x += 6, up = -up)
            jags.append({ x, mark.y + up, x + 6, mark.y - up });
    }
    if (jags.isEmpty())
        return;
    painter.setPen(QPen(theme.bad, 1.4, Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(jags);
}

void paintMark(QPainter& painter, const MarkItem& mark, const LaneFrame& frame, const Theme& theme)
{
    const QPointF at(frame.client, mark.y);
    const QRectF inner = frame.inner();
    switch (mark.kind) {
    case MarkItem::Kind::Gap: // paintGaps()
        break;
    case MarkItem::Kind::Closed:
        painter.setPen(QPen(theme.bad, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at + QPointF(-4.5, 0), at + QPointF(4.5, 0));
        break;
    case MarkItem::Kind::Note:
        painter.setPen(QPen(theme.muted, 1.2));
        painter.setBrush(theme.surface);
        painter.drawEllipse(at, 2.8, 2.8);
        break;
    case MarkItem::Kind::Unlisted: // solid: there may be many, and dots cost tenfold
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(inner.left(), mark.y), QPointF(inner.right(), mark.y));
        break;
    case MarkItem::Kind::LetGo:
        painter.setPen(QPen(theme.lineStrong, 1, Qt::DotLine));
        painter.drawLine(QPointF(inner.left(), mark.y), QPointF(inner.right(), mark.y));
        break;
    }
}

void paintSelected(QPainter& painter, const ArrowItem& arrow, const Theme& theme, const TransportLook& look)
{
    const QLineF line(arrow.from, arrow.to);
    if (line.length() < 1) { // a mark
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(arrow.from, 8, 8);
        return;
    }
    painter.setPen(QPen(faded(theme.accent, 0.28), 10, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
    const QColor colour = colourOf(arrow, theme, look);
    painter.setPen(QPen(colour, 2.4, arrow.measured ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
    painter.drawLine(line);
    paintHeadOf(painter, arrow, line, colour, theme);
    painter.setPen(QPen(theme.accent, 1.6));
    painter.setBrush(theme.surface);
    painter.drawEllipse(line.p1(), 3.5, 3.5);
}

} // namespace

SequenceFonts::SequenceFonts()
    : label(ui::font(Type::MonoSmall))
    , strong(ui::font(Type::SmallStrong))
    , axis(ui::font(Type::Small))
    , head(ui::font(Type::BodyStrong))
    , labelMetrics(label)
    , strongMetrics(strong)
    , character(labelMetrics.horizontalAdvance(u'i') == labelMetrics.horizontalAdvance(u'M') ? labelMetrics.horizontalAdvance(u'0') : 0)
    , lineHeight(std::ceil(std::max(labelMetrics.height(), strongMetrics.height())))
{
}

qreal SequenceFonts::widthOf(const QString& text, bool bold) const
{
    // Shaping a text takes longer than all else that is done for a label.
    const bool plain = std::all_of(text.cbegin(), text.cend(),
        [](QChar c) { return (c >= u' ' && c <= u'~') || (c > u'\u00A0' && c <= u'\u00FF' && c != u'\u00AD'); });
    if (!bold && character > 0 && plain)
        return std::ceil(character * qreal(text.size())) + 1;
    return std::ceil((bold ? strongMetrics : labelMetrics).horizontalAdvance(text)) + 1;
}

QColor inkOf(const Theme& theme, LabelItem::Ink ink)
{
    return ink == LabelItem::Ink::Bad ? theme.bad : ink == LabelItem::Ink::Text ? theme.text : theme.muted;
}

void paintAxis(QPainter& painter, const SequenceView& view, const Theme& theme, const SequenceFonts& fonts)
{
    painter.setFont(fonts.axis);
    const qreal height = QFontMetricsF(fonts.axis).height();
    const qreal edge = view.mirrored ? view.plot.right() : view.plot.left();
    for (const AxisTick& tick : axisTicks(view, 64)) {
        painter.fillRect(QRect(int(view.plot.left()), int(std::floor(tick.y)), int(view.plot.width()), 1), blend(theme.line, theme.surface, 0.5));
        if (tick.y - height / 2 < view.plot.top() || tick.y + height / 2 > view.plot.bottom())
            continue;
        painter.setPen(theme.muted);
        const QRectF box = view.mirrored ? QRectF(edge + 8, tick.y - height / 2, 200, height)
                                         : QRectF(edge - 208, tick.y - height / 2, 200, height);
        painter.drawText(box, (view.mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute, tick.text);
    }
    const qreal now = view.yOf(view.now);
    painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
    if (now >= view.plot.top() && now <= view.plot.bottom())
        painter.drawLine(QPointF(view.plot.left(), std::floor(now) + 0.5), QPointF(view.plot.right(), std::floor(now) + 0.5));
}

void paintLane(QPainter& painter, const LaneScene& scene, const LaneFrame& frame, const SequenceView& view, const Theme& theme,
    const TransportLook& look, const SequenceFonts& fonts)
{
    for (const SpanItem& span : scene.spans)
        if (span.kind == SpanItem::Kind::Fault)
            paintFault(painter, span, frame, view, theme);
    paintLifelines(painter, scene, frame, view, theme);
    for (const BandItem& band : scene.bands)
        paintBand(painter, band, theme, look);
    for (const SpanItem& span : scene.spans)
        if (span.kind == SpanItem::Kind::Hold)
            paintHold(painter, span, frame, view, theme);
    paintArrows(painter, scene.arrows, view, theme, look);
    paintGaps(painter, scene.marks, frame, theme);
    for (const MarkItem& mark : scene.marks)
        paintMark(painter, mark, frame, theme);
    if (scene.selected)
        paintSelected(painter, *scene.selected, theme, look);
    for (const LabelItem& label : scene.labels) {
        if (label.over)
            drawBox(painter, label.box.adjusted(-3, 0, 3, 0), QColor(), label.onFault ? theme.badSoft : theme.surface, 3);
        painter.setFont(label.strong ? fonts.strong : fonts.label);
        painter.setPen(inkOf(theme, label.ink));
        painter.drawText(label.box, Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip, label.text);
    }
}

void paintHead(QPainter& painter, const QRectF& head, const LaneFrame& frame, const SequenceView& view, const LaneHead& lane,
    const Theme& theme, const SequenceFonts& fonts)
{
    const QFontMetricsF metrics(fonts.head);
    const qreal line = metrics.height();
    qreal y = head.top() + (lane.name.isEmpty() ? (head.height() - line) / 2 : 6);
    if (!lane.name.isEmpty()) {
        const QString name = metrics.elidedText(lane.name, Qt::ElideRight, frame.lane.width() - 26);
        const qreal width = metrics.horizontalAdvance(name) + 14;
        const qreal start = frame.lane.center().x() - width / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(lane.look.mark);
        painter.drawEllipse(QPointF(view.mirrored ? start + width - 4 : start + 4, y + line / 2), 4, 4);
        painter.setPen(theme.text);
        painter.setFont(fonts.head);
        painter.drawText(QRectF(start + (view.mirrored ? 0 : 14), y, width - 14, line), Qt::AlignCenter | Qt::TextSingleLine, name);
        y += line;
    }
    const QFont small = lane.name.isEmpty() ? fonts.head : fonts.axis;
    const auto end = [&](qreal x, const QString& text, const QFont& font, const QColor& ink) {
        const qreal width = QFontMetricsF(font).horizontalAdvance(text) + 2;
        const qreal left = std::clamp(x - width / 2, frame.lane.left() + 2, std::max(frame.lane.left() + 2, frame.lane.right() - width - 2));
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(left, y, width, line), Qt::AlignCenter | Qt::TextSingleLine, text);
    };
    const QColor ink = lane.name.isEmpty() ? theme.text : theme.muted;
    const QString client = tr("client"), server = tr("server"), proxy = tr("fault proxy");
    const QFontMetricsF ends(small);
    const qreal needed = (ends.horizontalAdvance(client) + ends.horizontalAdvance(server)) / 2 + 16;
    if (needed > frame.inner().width())
        return; // all lanes have them in this order
    end(frame.client, client, small, ink);
    end(frame.server, server, small, ink);
    if (view.proxied && QFontMetricsF(fonts.axis).horizontalAdvance(proxy) + needed + 8 < frame.inner().width())
        end(frame.proxy, proxy, fonts.axis, theme.muted);
}

} // namespace wirewise::ui
