// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/matrix_painting.h"

#include "ui/models/matrix_model.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/painting.h"

#include <QStyle>
#include <QTableView>
#include <QTextLayout>

#include <cmath>

namespace wirewise::ui {

namespace {

constexpr int padX = 9;
constexpr int padY = 5;
constexpr int wordGap = 2;
constexpr int iconSide = 11;
constexpr space::ByText featureWidth { 142 };

qreal layOut(QTextLayout& layout, qreal width, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QList<QTextLayout::FormatRange> marks(const QString& text, const QString& search, const Theme& colours)
{
    QList<QTextLayout::FormatRange> found;
    if (search.isEmpty())
        return found;
    for (qsizetype at = text.indexOf(search, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(search, at + search.size(), Qt::CaseInsensitive)) {
        QTextLayout::FormatRange range;
        range.start = int(at);
        range.length = int(search.size());
        range.format.setBackground(colours.accent);
        range.format.setForeground(colours.onAccent);
        found.append(range);
    }
    return found;
}

// Icon and word, cut short at `most`; returns the x after them. All of it as from left to right: the cell is where it
// is mirrored in.
qreal drawLook(QPainter& painter, const QStyleOptionViewItem& cell, qreal x, qreal y, const Look& look, qreal most)
{
    const auto mirrored = [&cell](qreal left, qreal width) {
        return cell.direction == Qt::RightToLeft ? cell.rect.left() + cell.rect.right() - left - width : left;
    };
    const QFont face = ui::font(Type::SmallStrong);
    const QFontMetricsF metrics(face);
    if (!look.icon.isEmpty()) {
        paintIcon(painter, look.icon, QRectF(mirrored(x, iconSide), y + (metrics.height() - iconSide) / 2, iconSide, iconSide),
            look.ink);
        x += iconSide + 4;
    }
    painter.setFont(face);
    painter.setPen(look.ink);
    const QString word = metrics.elidedText(look.word, Qt::ElideRight, most - x);
    const qreal width = metrics.horizontalAdvance(word);
    painter.drawText(QRectF(mirrored(x, width + 2), y, width + 2, metrics.height()), Qt::AlignVCenter | Qt::TextSingleLine, word);
    return x + width + 10;
}

Badge badge(const QModelIndex& index)
{
    return Badge(index.data(MatrixModel::BadgeRole).toInt());
}

bool hasWords(const QModelIndex& index)
{
    return advisor::Verdict(index.data(MatrixModel::VerdictRole).toInt()) != advisor::Verdict::Unknown
        || advisor::Dispute(index.data(MatrixModel::DisputeRole).toInt()) != advisor::Dispute::None;
}

} // namespace

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = option.rect.width() > 0 ? option.rect.width() : 170;
    QTextLayout layout(index.data().toString(), ui::font(Type::Body));
    qreal height = layOut(layout, width - 2 * padX, option.direction) + 2 * padY;
    const qreal line = QFontMetricsF(ui::font(Type::SmallStrong)).height() + wordGap;
    height += (hasWords(index) ? line : 0) + (badge(index) != Badge::None ? line : 0);
    return { width, int(std::ceil(height)) + 1 };
}

void MatrixDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& colours = themeOf(option.palette);
    const Look verdict = lookOf(colours, advisor::Verdict(index.data(MatrixModel::VerdictRole).toInt()));
    const Look dispute = lookOf(colours, advisor::Dispute(index.data(MatrixModel::DisputeRole).toInt()));
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    QColor ground = verdict.ground.isValid() ? verdict.ground : colours.window;
    if (hovered)
        ground = blend(colours.text, ground, 0.035);
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), colours.window);

    const QString text = index.data().toString();
    QTextLayout layout(text, ui::font(Type::Body));
    const qreal height = layOut(layout, option.rect.width() - 2 * padX, option.direction);
    painter->setPen(colours.text);
    layout.draw(painter, option.rect.topLeft() + QPointF(padX, padY), marks(text, m_search, colours));

    qreal x = option.rect.left() + padX;
    const qreal most = option.rect.right() - padX + 2;
    qreal y = option.rect.top() + padY + height + wordGap;
    if (!verdict.icon.isEmpty())
        x = drawLook(*painter, option, x, y, verdict, most);
    if (!dispute.word.isEmpty())
        drawLook(*painter, option, x, y, dispute, most);
    if (badge(index) != Badge::None) {
        if (hasWords(index))
            y += QFontMetricsF(ui::font(Type::SmallStrong)).height() + wordGap;
        Look look = lookOf(colours, badge(index));
        const QString words = index.data(MatrixModel::BadgeWordsRole).toString();
        const qreal room = most - option.rect.left() - padX - iconSide - 4;
        if (QFontMetricsF(ui::font(Type::SmallStrong)).horizontalAdvance(words) <= room) // else the word alone
            look.word = words;
        drawLook(*painter, option, option.rect.left() + padX, y, look, most);
    }

    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (view && view->currentIndex() == index)
        drawBox(*painter, QRectF(option.rect).adjusted(0, 0, -1, -1),
            view->hasFocus() ? colours.accent : colours.muted, {}, 2, 2);
    painter->restore();
}

TransportHeader::TransportHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    viewport()->setAutoFillBackground(false);
}

QSize TransportHeader::sizeHint() const
{
    const qreal lines = QFontMetricsF(ui::font(Type::BodyStrong)).height() + QFontMetricsF(ui::font(Type::SmallStrong)).height();
    return { QHeaderView::sizeHint().width(), std::max(48, int(std::ceil(lines)) + 13) };
}

void TransportHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Theme& colours = themeOf(*this);
    const auto text
        = [&](int role) { return model()->headerData(logicalIndex, Qt::Horizontal, role).toString(); };
    const TransportLook look = lookOf(colours, advisor::AlternativeId(text(Qt::UserRole)));
    painter->save();
    painter->fillRect(rect, colours.window);
    const QRectF area = QRectF(rect).adjusted(padX, 4, -padX, -4);
    const qreal used
        = drawLines(painter, area, text(Qt::DisplayRole), ui::font(Type::BodyStrong), look.ink, 1);
    const QString standing = text(MatrixModel::StandingRole);
    drawLines(painter, area.adjusted(0, used + 1, 0, 0), standing, ui::font(Type::SmallStrong),
        standing.startsWith(tr("recommended")) ? colours.good : colours.muted, 1);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width() - 1, 2), look.mark);
    painter->restore();
}

FeatureHeader::FeatureHeader(QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    viewport()->setAutoFillBackground(false);
}

QSize FeatureHeader::sizeHint() const
{
    return { featureWidth, QHeaderView::sizeHint().height() };
}

QSize FeatureHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString title = model()->headerData(logicalIndex, Qt::Vertical, Qt::DisplayRole).toString();
    const qreal height = drawLines(nullptr, QRectF(0, 0, featureWidth - 2 * padX, 0), title,
                             ui::font(Type::BodyStrong), {}, 3)
        + QFontMetricsF(ui::font(Type::Small)).height() + 2 * padY + 2;
    return { featureWidth, int(std::ceil(height)) };
}

void FeatureHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Theme& colours = themeOf(*this);
    const auto text
        = [&](int role) { return model()->headerData(logicalIndex, Qt::Vertical, role).toString(); };
    painter->save();
    painter->fillRect(rect, colours.window);
    const QRectF area = QRectF(rect).adjusted(padX, padY, -padX, 0);
    const qreal used
        = drawLines(painter, area, text(Qt::DisplayRole), ui::font(Type::BodyStrong), colours.text, 3);
    drawLines(painter, area.adjusted(0, used + 1, 0, 0), text(MatrixModel::ImportanceRole),
        ui::font(Type::Small), colours.muted, 1);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    painter->restore();
}

} // namespace wirewise::ui
