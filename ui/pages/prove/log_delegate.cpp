// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/log_delegate.h"

#include "ui/models/message_log.h"
#include "ui/style/icons.h"
#include "ui/widgets/painting.h"

#include <QPainterPath>

namespace wirewise::ui {
namespace {

using Kind = demo::LogEntry::Kind;

QColor colourOf(const Theme& theme, Kind kind)
{
    switch (kind) {
    case Kind::Received:
    case Kind::Replayed:
        return theme.accent;
    case Kind::Sent:
        return theme.text;
    case Kind::Repeated:
        return theme.fair;
    case Kind::Gap:
        return theme.bad;
    case Kind::Opened:
        return theme.good;
    case Kind::Fault:
        return theme.bad;
    case Kind::Closed:
    case Kind::Note:
    case Kind::Asked:
    case Kind::Answered:
        break;
    }
    return theme.muted;
}

// Down: came; up: went; hollow: came by replay or again; a dot: the connection; a bar: nothing on the wire.
void drawMark(QPainter& painter, Kind kind, const QRectF& box, const QColor& colour)
{
    const bool hollow = kind == Kind::Replayed || kind == Kind::Repeated || kind == Kind::Closed;
    painter.setPen(QPen(colour, 1.3));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    const qreal x = box.center().x();
    const QRectF inner = box.adjusted(1, 1.5, -1, -1.5);
    switch (kind) {
    case Kind::Received:
    case Kind::Replayed:
    case Kind::Repeated:
        painter.drawPolygon(QPolygonF({ inner.topLeft(), inner.topRight(), { x, inner.bottom() } }));
        break;
    case Kind::Sent:
        painter.drawPolygon(QPolygonF({ inner.bottomLeft(), inner.bottomRight(), { x, inner.top() } }));
        break;
    case Kind::Gap:
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    case Kind::Opened:
    case Kind::Closed:
        painter.drawEllipse(inner);
        break;
    case Kind::Asked:
    case Kind::Answered:
        painter.drawRect(inner);
        break;
    case Kind::Fault:
    case Kind::Note:
        painter.drawLine(QPointF(inner.left(), box.center().y()), QPointF(inner.right(), box.center().y()));
        break;
    }
}

QColor inkOf(const Theme& theme, int column, Kind kind)
{
    if (column == MessageLog::What)
        return colourOf(theme, kind);
    if (column == MessageLog::SincePrevious || column == MessageLog::Size || column == MessageLog::Time
        || column == MessageLog::Direction)
        return theme.muted;
    if (kind == Kind::Gap)
        return theme.bad;
    return kind == Kind::Note ? theme.muted : theme.text;
}

} // namespace

void LogDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* log = qobject_cast<const MessageLog*>(index.model());
    const Theme& colours = themeOf(option.palette);
    const demo::LogEntry entry = log->entryAt(index.row(), 0);
    const Kind kind = entry.kind;
    const bool selected = option.state.testFlag(QStyle::State_Selected);

    painter->save();
    if (selected)
        painter->fillRect(option.rect, colours.accentSoft);
    const auto mirrored = [&option](const QRect& where) { return QStyle::visualRect(option.direction, option.rect, where); };
    QRect text = option.rect.adjusted(space::small, 0, -space::small, 0);
    if (index.column() == MessageLog::What) {
        const int side = option.fontMetrics.ascent() - 1;
        painter->setRenderHint(QPainter::Antialiasing);
        drawMark(*painter, kind, mirrored({ text.left(), text.center().y() - side / 2, side, side }),
            colourOf(colours, kind));
        text.setLeft(text.left() + side + space::small);
    }
    const bool moves = index.column() == MessageLog::Direction && !index.data().toString().isEmpty();
    if (moves) {
        const int side = option.fontMetrics.ascent() + 1;
        paintIcon(*painter, entry.up ? QStringLiteral("sent") : QStringLiteral("received"),
            mirrored({ text.left(), text.center().y() - side / 2, side, side }), colours.muted);
        text.setLeft(text.left() + side + space::tiny);
    }
    painter->setFont(option.font);
    painter->setPen(inkOf(colours, index.column(), kind));
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(mirrored(text), static_cast<int>(alignment) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    drawRowRing(*painter, option, index);
    painter->restore();
}

} // namespace wirewise::ui
