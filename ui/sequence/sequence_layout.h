// SPDX-License-Identifier: GPL-3.0-or-later
// Which arrows, bands, marks and labels a lane shows at a view, and where: values only, nothing painted. Costs what
// is visible costs, not what is held: dense stretches are taken from the blocks' sums.
#pragma once

#include "ui/sequence/sequence_track.h"
#include "ui/sequence/sequence_view.h"

#include <QPolygonF>

#include <functional>

namespace wirewise::ui {

struct ArrowItem
{
    enum class Look { Event, Replayed, Repeated, Request, Empty, Kept };

    quint64 serial = 0;
    QPointF from, to; // on the sender's and on the receiver's line
    Look look = Look::Event;
    bool measured = false; // at both ends; else drawn dashed
    bool waiting = false; // on its way still, or nothing came back yet
    bool crossed = false; // did not arrive, or nothing tells that it did
};

struct BandItem // many arrows of one stream in one
{
    QPolygonF outline; // from first, from last, to last, to first
    SequenceStream stream = SequenceStream::None;
    StreamSums sums;
    double density = 0; // 0 to 1, by how many a pixel
};

struct SpanItem // something that lasts
{
    enum class Kind { Fault, Break, Hold }; // Break: on the client's line; Hold: a request at the server
    Kind kind = Kind::Fault;
    qreal from = 0, to = 0;
    bool open = false; // goes on
};

struct MarkItem // something that happened at one end
{
    enum class Kind { Gap, Note, Closed, Unlisted, LetGo };
    Kind kind = Kind::Note;
    quint64 serial = 0;
    qreal y = 0;
};

struct LabelItem
{
    enum class Ink { Muted, Text, Bad };
    QRectF box;
    QString text; // foreign text, too
    Ink ink = Ink::Muted;
    bool strong = false; // proportional and bold; else monospaced
    bool over = false; // lies on lines: needs a ground of its own
    bool onFault = false;
};

struct LaneScene
{
    QList<ArrowItem> arrows;
    QList<BandItem> bands;
    QList<SpanItem> spans;
    QList<MarkItem> marks;
    QList<LabelItem> labels;
    std::optional<ArrowItem> selected;
};

// The width of a label's text in pixels.
using TextWidth = std::function<qreal(const QString& text, bool strong)>;

inline constexpr qreal bandCell = 48; // pixels gathered into one band
inline constexpr int arrowsPerCell = 10; // more than one each 4.8 pixels are gathered
inline constexpr qreal shortTripPixels = 6; // of arrows nobody knows the time of

LaneScene layOut(const SequenceTrack& track, const SequenceView& view, const LaneFrame& frame,
    const TextWidth& widthOf, std::optional<quint64> selected = std::nullopt);

// The arrow of one row; nothing when it has none.
std::optional<ArrowItem> arrowOf(const SequenceRecord& record, const SequenceView& view, const LaneFrame& frame);

// Where a fault or a break is painted, across the lane.
QRectF faultBox(const SpanItem& span, const LaneFrame& frame);

// The row nearest to a point, no further than so many pixels from its arrow or mark.
std::optional<quint64> rowAt(const SequenceTrack& track, const SequenceView& view, const LaneFrame& frame,
    QPointF where, qreal reach);

} // namespace wirewise::ui
