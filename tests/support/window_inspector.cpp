// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_inspector.h"

#include "tests/support/inspected.h"
#include "ui/style/theme.h"

#include <QRegularExpression>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>

namespace wirewise::testing {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr int target = 24; // pixels, WCAG 2.2 2.5.8

// Where the text may be: its cell, where there are cells; text that scrolls may be anywhere.
QRectF roomOf(const QWidget& widget, const PaintedText& text)
{
    const QPoint middle = text.line.center().toPoint();
    if (const auto* header = qobject_cast<QHeaderView*>(widget.parentWidget())) {
        const bool flat = header->orientation() == Qt::Horizontal;
        const int section = header->logicalIndexAt(middle);
        const int from = header->sectionViewportPosition(section);
        const QRectF cell = flat ? QRectF(from, 0, header->sectionSize(section), widget.height())
                                 : QRectF(0, from, widget.width(), header->sectionSize(section));
        return section < 0 || !QRectF(widget.rect()).contains(cell) ? QRectF() : cell;
    }
    if (const auto* view = qobject_cast<QAbstractItemView*>(widget.parentWidget())) {
        const QModelIndex index = view->indexAt(middle);
        const QRectF cell = view->visualRect(index);
        return !index.isValid() || !QRectF(widget.rect()).contains(cell) ? QRectF() : cell;
    }
    return scrollsItsText(widget) ? QRectF() : QRectF(widget.rect());
}

bool isShortened(const QString& painted, const QStringList& told)
{
    if (!painted.contains(ellipsis))
        return false;
    return std::none_of(told.begin(), told.end(), [&painted](const QString& each) { return each.contains(painted.trimmed()); });
}

// Somewhere the whole can be read.
bool isToldInFull(const QString& painted, const QStringList& told)
{
    const QString head = painted.left(painted.indexOf(ellipsis)).trimmed();
    const QString tail = painted.mid(painted.indexOf(ellipsis) + 1).trimmed();
    return std::any_of(told.begin(), told.end(), [&](const QString& each) {
        const QString plain = each.simplified();
        return !plain.contains(ellipsis) && plain.contains(head.simplified()) && plain.contains(tail.simplified());
    });
}

struct Placed
{
    QWidget* widget;
    QString text;
    QRectF where; // in the window
};

QColor over(const QColor& ink, const QColor& ground)
{
    return ui::blend(QColor::fromRgb(ink.rgb()), ground, double(ink.alphaF()));
}

// What most of the place is painted in. Heavy type may cover more than half: then the next colour is the ground.
QColor groundOf(const QImage& picture, const QRect& where, const QColor& ink)
{
    QHash<QRgb, int> counts;
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            ++counts[picture.pixel(x, y)];
    QList<QRgb> order = counts.keys();
    std::sort(order.begin(), order.end(), [&counts](QRgb a, QRgb b) { return counts[a] > counts[b]; });
    if (order.isEmpty())
        return {};
    const QColor first = QColor::fromRgb(order.first());
    const bool inked = order.size() > 1 && ui::contrast(first, ink) < 1.1 && counts[order[1]] * 4 > counts[order[0]];
    return inked ? QColor::fromRgb(order[1]) : first;
}

double neededContrast(const PaintedText& text, bool usable)
{
    const int pixels = QFontInfo(text.font).pixelSize();
    const bool large = pixels >= 24 || (pixels >= 19 && text.font.weight() >= QFont::Bold);
    return large || !usable ? 3.0 : 4.5;
}

double distance(const QRectF& rect, const QPointF& from)
{
    const double dx = std::max({ rect.left() - from.x(), 0.0, from.x() - rect.right() });
    const double dy = std::max({ rect.top() - from.y(), 0.0, from.y() - rect.bottom() });
    return std::hypot(dx, dy);
}

} // namespace

QString Finding::text() const
{
    return QStringLiteral("%1: %2: %3").arg(check, where, what);
}

QList<Finding> findClippedText(QWidget& window)
{
    QList<Finding> found;
    for (QWidget* widget : shownWidgets(window)) {
        for (const PaintedText& text : paintedTexts(*widget)) {
            const QStringList known = toldAbout(*widget, text.line.center().toPoint());
            if (isShortened(text.text, known) && !isToldInFull(text.text, known))
                found << Finding { QStringLiteral("clipped"), nameOf(*widget), QStringLiteral("'%1' is shortened and told in full nowhere").arg(text.text) };
            const QRectF room = roomOf(*widget, text);
            if (room.isNull())
                continue;
            const QRectF cut = room.intersected(text.clip).adjusted(-1, -1, 1, 1);
            if (!cut.contains(text.glyphs))
                found << Finding { QStringLiteral("clipped"), nameOf(*widget),
                    QStringLiteral("'%1' is %2, its room %3").arg(text.text, told(text.glyphs), told(cut)) };
        }
    }
    return found;
}

QList<Finding> findOverlappingText(QWidget& window)
{
    QList<Placed> all;
    for (QWidget* widget : shownWidgets(window)) {
        const QRectF seen = widget->visibleRegion().boundingRect();
        for (const PaintedText& text : paintedTexts(*widget)) {
            const QRectF where = text.glyphs.intersected(text.clip).intersected(seen);
            if (where.width() > 1 && where.height() > 1)
                all << Placed { widget, text.text, where.translated(widget->mapTo(&window, QPoint())) };
        }
    }
    QList<Finding> found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            const QRectF both = all[i].where.intersected(all[j].where);
            if (both.width() > 1.5 && both.height() > 1.5)
                found << Finding { QStringLiteral("overlap"), nameOf(*all[i].widget),
                    QStringLiteral("'%1' and '%2' of %3 share %4").arg(all[i].text, all[j].text, nameOf(*all[j].widget), told(both)) };
        }
    }
    return found;
}

QList<Finding> findOutsideParent(QWidget& window)
{
    QList<Finding> found;
    for (QWidget* widget : shownWidgets(window)) {
        const QWidget* parent = widget->parentWidget();
        if (widget == &window || widget->isWindow() || !parent || widget->size().isEmpty())
            continue;
        auto* scroll = qobject_cast<QAbstractScrollArea*>(parent->parentWidget());
        if (scroll && scroll->viewport() == parent) {
            const bool fixed = scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
            if (fixed && qobject_cast<QScrollArea*>(scroll) && widget->width() > parent->width() + 1)
                found << Finding { QStringLiteral("outside"), nameOf(*widget),
                    QStringLiteral("%1 wide, %2 can be seen").arg(widget->width()).arg(parent->width()) };
            continue;
        }
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            found << Finding { QStringLiteral("outside"), nameOf(*widget),
                QStringLiteral("%1 in %2 of %3").arg(told(widget->geometry()), told(parent->rect()), nameOf(*parent)) };
    }
    return found;
}

QList<Finding> findLowContrast(QWidget& window)
{
    const QPixmap grabbed = window.grab();
    const QImage picture = grabbed.toImage();
    const qreal ratio = picture.devicePixelRatio();
    QList<Finding> found;
    for (QWidget* widget : shownWidgets(window)) {
        const QRectF seen = widget->visibleRegion().boundingRect();
        for (const PaintedText& text : paintedTexts(*widget)) {
            const QRectF line = text.line.intersected(text.clip).intersected(seen).translated(widget->mapTo(&window, QPoint()));
            const QRect where = QRectF(line.topLeft() * ratio, line.size() * ratio).toAlignedRect().intersected(picture.rect());
            static const QRegularExpression readable(QStringLiteral("[\\p{L}\\p{N}]")); // not bars made of blocks
            if (where.width() < 4 || where.height() < 4 || !text.text.contains(readable))
                continue;
            const QColor ground = groundOf(picture, where, text.ink);
            const double is = ui::contrast(over(text.ink, ground), ground);
            const double needed = neededContrast(text, isUsable(*widget, text.line.center().toPoint()));
            if (is + 0.005 < needed)
                found << Finding { QStringLiteral("contrast"), nameOf(*widget),
                    QStringLiteral("'%1' %2:1, needed %3 (%4 on %5)").arg(text.text).arg(is, 0, 'f', 2).arg(needed).arg(over(text.ink, ground).name(), ground.name()) };
        }
    }
    return found;
}

QList<Finding> findNameless(QWidget& window)
{
    QList<Finding> found;
    for (QWidget* widget : shownWidgets(window)) {
        if (!takesActions(*widget))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found << Finding { QStringLiteral("nameless"), nameOf(*widget), QStringLiteral("no accessible name") };
    }
    return found;
}

QList<Finding> findSmallTargets(QWidget& window)
{
    struct Target
    {
        QWidget* widget;
        QRectF where;
        bool small;
    };
    QList<Target> all;
    for (QWidget* widget : shownWidgets(window)) {
        if (!takesActions(*widget) || widget->visibleRegion().isEmpty())
            continue;
        const QRectF where(widget->mapTo(&window, QPoint()), widget->size());
        all << Target { widget, where, where.width() < target || where.height() < target };
    }
    QList<Finding> found;
    for (const Target& each : all) {
        if (!each.small)
            continue;
        const QPointF middle = each.where.center();
        const auto tooNear = std::find_if(all.begin(), all.end(), [&](const Target& other) {
            if (other.widget == each.widget || other.widget->isAncestorOf(each.widget) || each.widget->isAncestorOf(other.widget))
                return false;
            const QPointF between = other.where.center() - middle;
            return distance(other.where, middle) < target / 2.0 || (other.small && std::hypot(between.x(), between.y()) < target);
        });
        if (tooNear != all.end())
            found << Finding { QStringLiteral("small"), nameOf(*each.widget),
                QStringLiteral("%1, and %2 is too near").arg(told(each.where), nameOf(*tooNear->widget)) };
    }
    return found;
}

} // namespace wirewise::testing
