// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequence_layout.h"

#include "ui/sequence/label_placer.h"
#include "ui/sequence/lane_cells.h"
#include "ui/sequence/sequence_words.h"

#include <algorithm>
#include <cmath>

namespace wirewise::ui {

using namespace std::chrono_literals;
using Kind = SequenceRecord::Kind;

namespace {

constexpr qreal leastHold = 5; // pixels a request must stay at the server to be marked
constexpr qreal leastBand = 3; // pixels thick
constexpr qreal marksApart = 3;
constexpr qreal gapsApart = 8; // as high as one is
constexpr qreal space = 6; // beside a label
constexpr qreal besideFault = 28; // kept free beside the name of a fault

Nanoseconds shortTrip(const SequenceView& view)
{
    return Nanoseconds(qint64(shortTripPixels * double(view.perPixel.count())));
}

// How far what did not arrive comes, of the whole way.
qreal reachOf(const SequenceView& view)
{
    return view.proxied ? 0.5 : 0.3;
}

ArrowItem::Look lookOf(const SequenceRecord& record)
{
    switch (record.kind) {
    case Kind::Received:
    case Kind::Sent:
        return ArrowItem::Look::Event;
    case Kind::Replayed:
        return ArrowItem::Look::Replayed;
    case Kind::Repeated:
        return ArrowItem::Look::Repeated;
    default:
        return record.empty ? ArrowItem::Look::Empty : ArrowItem::Look::Request;
    }
}

class LaneLayout
{
public:
    LaneLayout(const SequenceTrack& track, const SequenceView& view, const LaneFrame& frame, const TextWidth& widthOf)
        : m_track(track)
        , m_view(view)
        , m_frame(frame)
        , m_widthOf(widthOf)
        , m_placer(view.lineHeight, view.plot.top(), view.plot.bottom())
    {
    }

    LaneScene run()
    {
        arrows();
        waiting();
        for (const ArrowItem& arrow : std::as_const(m_scene.arrows))
            m_placer.avoid(arrow.from, arrow.to, arrow.serial);
        faults();
        breaks();
        marks();
        bandLabels();
        arrowLabels();
        return std::move(m_scene);
    }

private:
    bool seen(qreal from, qreal to) const
    {
        return std::max(from, to) >= m_view.plot.top() - 12 && std::min(from, to) <= m_view.plot.bottom() + 12;
    }

    void faults();
    void breaks();
    void arrows();
    void arrow(const SequenceRecord& record);
    void band(const StreamSums& sums, SequenceStream stream);
    void hold(const SequenceRecord& asked);
    void waiting();
    void marks();
    void mark(MarkItem::Kind kind, quint64 serial, qreal y, const QStringList& labels);
    void bandLabels();
    void arrowLabels();
    void labelFor(const ArrowItem& arrow, const QStringList& labels);

    bool write(const QString& text, QPointF startTop, LabelItem::Ink ink, bool strong, quint64 owner, bool freely = false);
    void writeDown(const QStringList& lines, QPointF startTop, qreal bottom, LabelItem::Ink ink, quint64 owner);

    const SequenceTrack& m_track;
    const SequenceView& m_view;
    const LaneFrame& m_frame;
    const TextWidth& m_widthOf;
    LabelPlacer m_placer;
    LaneScene m_scene;
};

// startTop: the corner at which reading starts. freely: lines may lie under it.
bool LaneLayout::write(const QString& text, QPointF startTop, LabelItem::Ink ink, bool strong, quint64 owner, bool freely)
{
    if (text.isEmpty())
        return false;
    const qreal width = m_widthOf(text, strong);
    const QRectF box(m_view.mirrored ? startTop.x() - width : startTop.x(), startTop.y(), width, m_view.lineHeight);
    const QRectF room = m_frame.lane.adjusted(2, 0, -2, 0);
    if (box.left() < room.left() || box.right() > room.right() || box.top() < m_view.plot.top() || box.bottom() > m_view.plot.bottom()) // whole or not at all
        return false;
    const auto parts = [&box](qreal x) { return box.left() < x && x < box.right(); };
    const bool crosses = parts(m_frame.client) || parts(m_frame.server) || (m_view.proxied && parts(m_frame.proxy))
        || m_placer.crossesLine(box, owner);
    if ((crosses && !freely) || !m_placer.place(box))
        return false;
    const bool onFault = std::any_of(m_scene.spans.cbegin(), m_scene.spans.cend(), [this, &box](const SpanItem& span) {
        return span.kind == SpanItem::Kind::Fault && faultBox(span, m_frame).intersects(box);
    });
    m_scene.labels.append({ box, text, ink, strong, crosses, onFault });
    return true;
}

// Lines of text from `top` on, each at the first height where it lies on nothing, at the latest at `bottom`; where
// there is no such, over the lines of arrows.
void LaneLayout::writeDown(const QStringList& lines, QPointF startTop, qreal bottom, LabelItem::Ink ink, quint64 owner)
{
    qreal y = startTop.y();
    for (const QString& line : lines) {
        qreal at = y;
        while (at + m_view.lineHeight <= bottom && !write(line, { startTop.x(), at }, ink, true, owner))
            at += m_view.lineHeight / 2;
        if (at + m_view.lineHeight > bottom)
            for (at = y; at < y + 4 * m_view.lineHeight && !write(line, { startTop.x(), at }, ink, true, owner, true);)
                at += m_view.lineHeight / 2;
        y = at + m_view.lineHeight;
    }
}

void LaneLayout::faults()
{
    for (const FaultPeriod& fault : m_track.faults()) {
        const bool open = fault.to < 0ns;
        const SpanItem span { SpanItem::Kind::Fault, m_view.yOf(fault.from), m_view.yOf(open ? std::max(fault.from, m_view.now) : fault.to), open };
        if (!seen(span.from, span.to))
            continue;
        m_scene.spans.append(span);
        const QRectF box = faultBox(span, m_frame);
        const qreal start = m_view.mirrored ? box.right() - 8 : box.left() + 8;
        // Its name stays in sight while any of it is.
        const qreal top = std::max(box.top() + 4, m_view.plot.top() + 4);
        const qsizetype had = m_scene.labels.size();
        writeDown({ faultLabel(fault, m_view.now) }, { start, top }, box.bottom(), LabelItem::Ink::Bad, fault.serial);
        for (qsizetype i = had; i < m_scene.labels.size(); ++i) // read as one with nothing beside it
            m_placer.keepFree(m_scene.labels[i].box.adjusted(-besideFault, 0, besideFault, 0));
    }
}

void LaneLayout::breaks()
{
    for (const ConnectionBreak& gone : m_track.breaks()) {
        const bool open = gone.to < 0ns;
        const SpanItem span { SpanItem::Kind::Break, m_view.yOf(gone.from), m_view.yOf(open ? std::max(gone.from, m_view.now) : gone.to), open };
        if (!seen(span.from, span.to))
            continue;
        m_scene.spans.append(span);
        const QStringList lines = ui::breakLabels(gone);
        qreal widest = 0;
        for (const QString& line : lines)
            widest = std::max(widest, m_widthOf(line, true));
        // Beside the lifeline where the margin has room, else between the lifelines.
        const QRectF box = faultBox(span, m_frame);
        const qreal edge = m_view.mirrored ? box.right() - 8 : box.left() + 8;
        const bool fits = widest + 6 <= std::abs(m_frame.client - edge);
        const qreal start = fits ? edge : m_frame.client + (m_view.mirrored ? -8 : 8);
        writeDown(lines, { start, std::max(span.from, m_view.plot.top()) + 4 }, std::max(span.to, span.from + 3 * m_view.lineHeight),
            LabelItem::Ink::Text, gone.serial);
    }
}

void LaneLayout::arrows()
{
    LaneCells cells(m_view.begin, Nanoseconds(qint64(bandCell * double(m_view.perPixel.count()))));
    const Nanoseconds margin = shortTrip(m_view) * 2;
    cells.gather(m_track, m_view.top - margin, m_view.bottom() + margin);
    cells.forEach([this](const StreamSums& sums, SequenceStream stream) { band(sums, stream); },
        [this](const SequenceRecord& record) { arrow(record); });
    std::sort(m_scene.arrows.begin(), m_scene.arrows.end(), [](const ArrowItem& a, const ArrowItem& b) {
        return std::pair(a.from.y() + a.to.y(), a.serial) < std::pair(b.from.y() + b.to.y(), b.serial);
    });
    std::sort(m_scene.bands.begin(), m_scene.bands.end(),
        [](const BandItem& a, const BandItem& b) { return a.outline.first().y() < b.outline.first().y(); });
}

void LaneLayout::arrow(const SequenceRecord& record)
{
    if (record.kind == Kind::Asked)
        hold(record);
    if (record.kind == Kind::Asked && record.answered < 0ns && m_track.waiting().value(record.exchange) == record.serial && record.exchange != 0)
        return; // waiting() draws it
    if (const std::optional<ArrowItem> item = arrowOf(record, m_view, m_frame); item && seen(item->from.y(), item->to.y()))
        m_scene.arrows.append(*item);
    if (record.kept < 0ns)
        return;
    // It was due while nobody could be reached.
    const qreal y = m_view.yOf(record.kept);
    if (!seen(y, y))
        return;
    ArrowItem kept { record.serial, { m_frame.server, y }, {}, ArrowItem::Look::Kept, true, false, true };
    kept.to = { m_frame.server + (m_frame.client - m_frame.server) * reachOf(m_view), y };
    m_scene.arrows.append(kept);
}

void LaneLayout::band(const StreamSums& sums, SequenceStream stream)
{
    const bool down = stream == SequenceStream::EventDown || stream == SequenceStream::RequestDown;
    const qreal from = down ? m_frame.server : m_frame.client;
    const qreal to = down ? m_frame.client : m_frame.server;
    const qreal firstFrom = m_view.yOf(sums.firstBegin), firstTo = m_view.yOf(sums.firstEnd);
    const qreal lastFrom = std::max(firstFrom + leastBand, m_view.yOf(sums.lastBegin));
    const qreal lastTo = std::max(firstTo + leastBand, m_view.yOf(sums.lastEnd));
    if (!seen(std::min(firstFrom, firstTo), std::max(lastFrom, lastTo)))
        return;
    BandItem item;
    item.outline << QPointF(from, firstFrom) << QPointF(from, lastFrom) << QPointF(to, lastTo) << QPointF(to, firstTo);
    item.stream = stream;
    item.sums = sums;
    const double perPixel = double(sums.count) / std::max(leastBand, down ? lastTo - firstTo : lastFrom - firstFrom);
    item.density = std::clamp((std::log10(perPixel) + 0.5) / 3, 0.0, 1.0);
    m_scene.bands.append(item);
}

void LaneLayout::hold(const SequenceRecord& asked)
{
    if (!asked.up || asked.answered < 0ns || asked.lost)
        return;
    const SpanItem span { SpanItem::Kind::Hold, m_view.yOf(asked.ends(shortTrip(m_view))), m_view.yOf(asked.released), false };
    if (span.to - span.from >= leastHold && seen(span.from, span.to))
        m_scene.spans.append(span);
}

void LaneLayout::waiting()
{
    for (const quint64 serial : m_track.waiting()) {
        const SequenceRecord* asked = m_track.find(serial);
        if (!asked || asked->answered >= 0ns || asked->carried || (!asked->up && asked->kind != Kind::Asked))
            continue;
        std::optional<ArrowItem> item = arrowOf(*asked, m_view, m_frame);
        if (!item)
            continue;
        item->waiting = true;
        const qreal now = std::max(item->from.y(), m_view.yOf(std::max(asked->at, m_view.now)));
        if (!seen(item->from.y(), std::max(now, item->to.y())))
            continue;
        if (asked->up && item->to.y() > now) { // on its way
            const qreal part = (now - item->from.y()) / (item->to.y() - item->from.y());
            item->to = item->from + (item->to - item->from) * part;
        } else if (asked->up && now - item->to.y() >= leastHold) {
            m_scene.spans.append({ SpanItem::Kind::Hold, item->to.y(), now, true });
        }
        m_scene.arrows.append(*item);
    }
}

void LaneLayout::mark(MarkItem::Kind kind, quint64 serial, qreal y, const QStringList& labels)
{
    m_scene.marks.append({ kind, serial, y });
    if (kind == MarkItem::Kind::Gap)
        for (const qreal edge : { y - 3, y + 3 })
            m_placer.avoid({ m_frame.client, edge }, { m_frame.server, edge }, serial);
    const qreal gap = m_view.mirrored ? -10 : 10;
    const LabelItem::Ink ink = kind == MarkItem::Kind::Gap ? LabelItem::Ink::Bad : LabelItem::Ink::Muted;
    const bool strong = kind == MarkItem::Kind::Gap;
    for (const QString& label : labels)
        if (write(label, { m_frame.client + gap, y - m_view.lineHeight - 1 }, ink, strong, serial, strong))
            return;
}

void LaneLayout::marks()
{
    const Nanoseconds from = m_view.top, to = m_view.bottom();
    // One mark stands for those of its kind that would lie on it: a flood has thousands.
    qreal last = -1e9, lastGap = -1e9, lastUnlisted = -1e9;
    const auto take = [&](const SequenceRecord& record) {
        const qreal y = m_view.yOf(record.at);
        if (record.kind == Kind::Gap) {
            if (std::abs(y - lastGap) >= gapsApart)
                mark(MarkItem::Kind::Gap, record.serial, lastGap = y, labelsOf(record));
        } else if (record.kind == Kind::Closed)
            m_scene.marks.append({ MarkItem::Kind::Closed, record.serial, y });
        else if (std::abs(y - last) >= marksApart)
            mark(MarkItem::Kind::Note, record.serial, last = y, labelsOf(record));
    };
    const auto& serials = m_track.marks();
    for (const auto& block : m_track.blocks()) {
        if (block->lastAt < from || block->firstAt > to)
            continue;
        const quint64 end = block->records.back().serial;
        for (auto each = std::lower_bound(serials.begin(), serials.end(), block->records.front().serial); each != serials.end() && *each <= end; ++each)
            if (const SequenceRecord* record = m_track.find(*each); record && record->at >= from && record->at <= to)
                take(*record);
    }
    for (const UnlistedRows& rows : m_track.unlisted())
        if (rows.at >= from && rows.at <= to && std::abs(m_view.yOf(rows.at) - lastUnlisted) >= m_view.lineHeight)
            mark(MarkItem::Kind::Unlisted, 0, lastUnlisted = m_view.yOf(rows.at), { unlistedLabel(rows.count) });
    if (m_track.letGo() > 0 && m_track.first()->at >= from && m_track.first()->at <= to)
        mark(MarkItem::Kind::LetGo, 0, m_view.yOf(m_track.first()->at), { letGoLabel(m_track.letGo()) });
}

// Three tenths of the way from the receiver, above the line; else nearer to the sender, or below. The receiver of what
// did not arrive is its sender.
void LaneLayout::labelFor(const ArrowItem& arrow, const QStringList& labels)
{
    const QRectF inner = m_frame.inner();
    const qreal near = arrow.crossed ? arrow.from.x() : arrow.to.x();
    const bool toClient = std::abs(near - m_frame.client) < std::abs(near - m_frame.server);
    const qreal receiver = toClient ? m_frame.client : m_frame.server;
    const qreal way = toClient ? m_frame.server - m_frame.client : m_frame.client - m_frame.server;
    const auto yAt = [&arrow](qreal x) {
        const qreal run = arrow.to.x() - arrow.from.x();
        return run == 0 ? arrow.from.y() : arrow.from.y() + std::clamp((x - arrow.from.x()) / run, 0.0, 1.0) * (arrow.to.y() - arrow.from.y());
    };
    const auto writeAt = [&](const QString& label, qreal part, bool above) {
        const qreal half = m_widthOf(label, false) / 2;
        // A label stays in one half where the proxy's line parts the lane.
        const qreal across = m_view.proxied ? inner.width() / 2 : inner.width();
        if (half > across / 2 - space)
            return false;
        const bool far = m_view.proxied && part > 0.5;
        const qreal low = std::min(receiver + (far ? way / 2 : 0), receiver + way * (m_view.proxied && !far ? 0.5 : 1));
        const qreal centre = std::clamp(receiver + way * part, low + half + space, low + across - half - space);
        const auto [high, deep] = std::minmax({ yAt(centre - half), yAt(centre + half) });
        const qreal y = above ? high - m_view.lineHeight - 1 : deep + 1;
        return write(label, { m_view.mirrored ? centre + half : centre - half, y }, LabelItem::Ink::Muted, false, arrow.serial);
    };
    for (const QString& label : labels)
        if (!label.isEmpty() && (writeAt(label, 0.27, true) || writeAt(label, 0.73, true)))
            return;
    if (arrow.look == ArrowItem::Look::Event) // below it would seem the next one's
        return;
    for (const QString& label : labels)
        if (!label.isEmpty() && writeAt(label, 0.27, false))
            return;
}

void LaneLayout::arrowLabels()
{
    for (const ArrowItem& arrow : std::as_const(m_scene.arrows)) {
        const SequenceRecord* record = m_track.find(arrow.serial);
        if (!record || arrow.from.y() < m_view.plot.top() - 40 || arrow.to.y() > m_view.plot.bottom() + 40)
            continue;
        if (arrow.look != ArrowItem::Look::Kept) {
            labelFor(arrow, labelsOf(*record));
            continue;
        }
        const qreal gap = m_view.mirrored ? -8 : 8;
        write(keptLabel(*record), { m_frame.server + gap, arrow.from.y() - m_view.lineHeight / 2 }, LabelItem::Ink::Muted, false, arrow.serial);
    }
}

void LaneLayout::bandLabels()
{
    const QRectF inner = m_frame.inner();
    for (const BandItem& item : std::as_const(m_scene.bands)) {
        const qreal sender = item.outline.at(0).x(), receiver = item.outline.at(3).x();
        const QRectF box = item.outline.boundingRect();
        const qreal across = m_view.proxied ? inner.width() / 2 : inner.width();
        const qreal low = std::min(receiver, receiver + (sender > receiver ? across : -across));
        for (const QString& label : ui::bandLabels(item.sums, item.stream)) {
            const qreal half = m_widthOf(label, false) / 2 + 2 * space;
            if (2 * half > across)
                continue;
            const qreal centre = std::clamp(receiver + (sender - receiver) * 0.33, low + half, low + across - half);
            const qreal start = m_view.mirrored ? centre + half - 2 * space : centre - half + 2 * space;
            if (write(label, { start, box.center().y() - m_view.lineHeight / 2 }, LabelItem::Ink::Text, false, 0, true))
                break;
        }
    }
}

} // namespace

std::optional<ArrowItem> arrowOf(const SequenceRecord& record, const SequenceView& view, const LaneFrame& frame)
{
    if (!record.travels())
        return std::nullopt;
    const bool down = record.stream() == SequenceStream::EventDown || record.stream() == SequenceStream::RequestDown;
    const Nanoseconds unknown = shortTrip(view);
    ArrowItem item;
    item.serial = record.serial;
    item.from = { down ? frame.server : frame.client, view.yOf(record.begins(unknown)) };
    item.to = { down ? frame.client : frame.server, view.yOf(record.ends(unknown)) };
    item.look = lookOf(record);
    item.measured = record.measured();
    item.crossed = record.lost;
    if (record.lost)
        item.to = item.from + (item.to - item.from) * reachOf(view);
    return item;
}

LaneScene layOut(const SequenceTrack& track, const SequenceView& view, const LaneFrame& frame, const TextWidth& widthOf,
    std::optional<quint64> selected)
{
    LaneScene scene = LaneLayout(track, view, frame, widthOf).run();
    if (const SequenceRecord* record = selected ? track.find(*selected) : nullptr) {
        scene.selected = arrowOf(*record, view, frame);
        if (!scene.selected) // a mark
            scene.selected = ArrowItem { *selected, { frame.client, view.yOf(record->at) }, { frame.client, view.yOf(record->at) },
                ArrowItem::Look::Request, true, false, false };
    }
    return scene;
}

QRectF faultBox(const SpanItem& span, const LaneFrame& frame)
{
    const QRectF inner = frame.inner();
    const qreal outside = (frame.lane.width() - inner.width()) / 2;
    const qreal margin = std::min(outside - 2, std::max(outside * 0.72, 6.0));
    return QRectF(inner.left() - margin, span.from, inner.width() + 2 * margin, std::max(2.0, span.to - span.from));
}

std::optional<quint64> rowAt(const SequenceTrack& track, const SequenceView& view, const LaneFrame& frame, QPointF where, qreal reach)
{
    const Nanoseconds around = Nanoseconds(qint64((reach + shortTripPixels + 1) * double(view.perPixel.count())));
    const Nanoseconds time = view.timeAt(where.y());
    std::optional<quint64> nearest;
    qreal least = reach;
    for (const auto& block : track.blocks()) {
        if (block->to < time - around || block->from > time + around)
            continue;
        for (const SequenceRecord& record : block->records) {
            if (record.carried || record.kind == Kind::Fault)
                continue;
            QPointF from(frame.client, view.yOf(record.at)), to = from;
            if (const auto arrow = arrowOf(record, view, frame)) {
                from = arrow->from;
                to = arrow->to;
            }
            const QPointF along = to - from;
            const qreal length = QPointF::dotProduct(along, along);
            const qreal part = length > 0 ? std::clamp(QPointF::dotProduct(where - from, along) / length, 0.0, 1.0) : 0.0;
            const QPointF off = where - (from + along * part);
            const qreal distance = std::hypot(off.x(), off.y());
            if (distance < least || (distance == least && !nearest)) {
                least = distance;
                nearest = record.serial;
            }
        }
    }
    return nearest;
}

} // namespace wirewise::ui
