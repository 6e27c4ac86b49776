// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/race_delegate.h"

#include "ui/models/race_table.h"
#include "ui/models/race_words.h"
#include "ui/style/appearance.h"
#include "ui/widgets/painting.h"

#include <QStyle>

namespace wirewise::ui {
namespace {

constexpr int DotSide = 9;

const Theme& themeFor(const QStyleOptionViewItem& option)
{
    return themeOf(option.palette);
}

} // namespace

RaceDelegate::RaceDelegate(const RaceTable& table, QObject* parent) : QStyledItemDelegate(parent), m_table(table) { }

void RaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& colours = themeFor(option);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.accentSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    if (index.column() == RaceTable::Name) {
        paintName(*painter, option, index.row());
    } else if (index.column() == RaceTable::Bar) {
        paintBar(*painter, option, index.row());
    } else {
        const QString text = index.data().toString();
        const bool lost = index.column() == RaceTable::Lost && m_table.lane(index.row()).run().lost > 0;
        painter->setFont(ui::font(index.column() <= RaceTable::Max ? Type::BodyStrong : Type::Body));
        painter->setPen(text == QStringLiteral("–") ? colours.faint : lost ? colours.bad : colours.text);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(space::tiny, 0, -space::small, 0)), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    drawRowRing(*painter, option, index);
    painter->restore();
}

void RaceDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const Theme& colours = themeFor(option);
    const RaceLane& lane = m_table.lane(row);
    const QRect rect = option.rect;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lookOf(colours, lane.transport).mark);
    const int middle = rect.center().y();
    const auto mirrored = [&option, &rect](const QRect& where) { return QStyle::visualRect(option.direction, rect, where); };
    painter.setFont(ui::font(Type::BodyStrong));
    const int first = painter.fontMetrics().height();
    painter.drawEllipse(mirrored({ rect.left() + space::small, middle - (first + DotSide) / 2, DotSide, DotSide }));
    const QRect words = mirrored(rect.adjusted(space::small + DotSide + space::small, 0, -space::tiny, 0));
    painter.setPen(colours.text);
    const QString name = painter.fontMetrics().elidedText(lane.name, Qt::ElideRight, words.width());
    painter.drawText(QRect(words.left(), rect.top(), words.width(), middle - rect.top() + 1), Qt::AlignBottom | Qt::TextSingleLine, name);
    painter.setFont(ui::font(Type::Small));
    const bool wrong = lane.ended && (!lane.last.error.isEmpty() || !lane.last.endedNormally);
    painter.setPen(wrong ? colours.bad : colours.muted);
    const QString state = painter.fontMetrics().elidedText(wordFor(lane), Qt::ElideRight, words.width());
    painter.drawText(QRect(words.left(), middle + 1, words.width(), rect.bottom() - middle), Qt::AlignTop | Qt::TextSingleLine, state);
}

// A box from p50 to p95, a thinner one on to p99, a line on to the maximum; a rule at each decade.
void RaceDelegate::paintBar(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const Theme& colours = themeFor(option);
    const measure::LatencyHistogram& delays = m_table.lane(row).run().latency;
    const DelayAxis& axis = m_table.axis();
    const QRectF rect = QRectF(option.rect).adjusted(space::medium, 0, -space::medium, -1);
    const double middle = rect.center().y();
    for (int decade = 0; decade <= axis.decades(); ++decade)
        painter.fillRect(QRectF(rect.left() + rect.width() * decade / axis.decades(), rect.top(), 1, rect.height()), colours.line);
    if (delays.count() == 0)
        return;
    const auto x = [&](Nanoseconds delay) { return rect.left() + rect.width() * axis.at(delay); };
    const auto band = [&](Nanoseconds from, Nanoseconds to, double height, const QColor& colour) {
        painter.fillRect(QRectF(x(from), middle - height / 2, std::max(2.0, x(to) - x(from)), height), colour);
    };
    const QColor mark = lookOf(colours, m_table.lane(row).transport).mark;
    const QColor soft = blend(mark, colours.surface, 0.55);
    band(delays.percentile(50), delays.max(), 2, soft);
    band(delays.percentile(50), delays.percentile(99), 8, soft);
    band(delays.percentile(50), delays.percentile(95), 16, mark);
}

} // namespace wirewise::ui
