// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inspected.h"
#include "tests/support/window_inspector.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>
#include <QSet>
#include <QTest>

namespace wirewise::testing {

namespace {

struct Stop
{
    QWidget* widget;
    QRect where; // in the window, when it had the focus
    QRect before; // where the one before it is then: what got the focus may have been scrolled to
    bool inView;
    bool looksDifferent;
};

constexpr int mostInside = 200;

QImage pictureOf(QWidget& widget)
{
    return widget.grab().toImage();
}

QRect placeOf(const QWidget& window, const QWidget* widget)
{
    return widget && window.isAncestorOf(widget) ? QRect(widget->mapTo(&window, QPoint()), widget->size()) : QRect();
}

Stop stopAt(QWidget& window, QWidget* widget, const QWidget* before)
{
    QCoreApplication::processEvents();
    return { widget, placeOf(window, widget), placeOf(window, before), !widget->visibleRegion().isEmpty(), false };
}

QList<Stop> walk(QWidget& window, Qt::Key key, qsizetype most)
{
    QList<Stop> stops;
    int inside = 0;
    while (stops.size() <= most) {
        QWidget* before = QApplication::focusWidget();
        QTest::keyClick(before ? before : &window, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QWidget* now = QApplication::focusWidget();
        if (now && now == before && ++inside < mostInside)
            continue; // from link to link of a document
        inside = 0;
        if (!now || now == before || (!stops.isEmpty() && stops.first().widget == now))
            break;
        stops << stopAt(window, now, before);
    }
    return stops;
}

// Its picture with the focus, and then without: what has no ring looks the same.
void look(QList<Stop>& stops)
{
    for (Stop& stop : stops) {
        stop.widget->setFocus(Qt::TabFocusReason);
        const QImage with = pictureOf(*stop.widget);
        stop.widget->clearFocus();
        QCoreApplication::processEvents();
        stop.looksDifferent = with != pictureOf(*stop.widget);
    }
}

// Later in reading order: further down, or on the same line further on, or the top of the next column.
bool readsOn(const QRect& from, const QRect& to, bool mirrored)
{
    const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
    const bool sameLine = shared * 2 > std::min(from.height(), to.height());
    const int ahead = mirrored ? from.right() - to.right() : to.left() - from.left();
    if (sameLine)
        return ahead > -2;
    const bool sameColumn = std::min(from.right(), to.right()) - std::max(from.left(), to.left()) > 0;
    return to.top() > from.top() || (!sameColumn && ahead > 0);
}

} // namespace

QList<Finding> walkByTab(QWidget& window)
{
    QList<QWidget*> expected;
    for (QWidget* each : shownWidgets(window))
        if (each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !each->focusProxy())
            expected << each;
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    if (QWidget* before = QApplication::focusWidget())
        before->clearFocus(); // the round begins at the top
    QList<Stop> stops = walk(window, Qt::Key_Tab, expected.size() * 2);
    QList<Finding> found;
    const auto complain = [&found](const QWidget& about, const QString& what) {
        found << Finding { QStringLiteral("tab"), nameOf(about), what };
    };
    QHash<QWidget*, int> visits;
    for (const Stop& stop : std::as_const(stops))
        ++visits[stop.widget];
    for (QWidget* each : std::as_const(expected))
        if (each->isVisible() && !visits.contains(each) && !each->visibleRegion().isEmpty())
            complain(*each, QStringLiteral("Tab does not reach it"));
    for (auto it = visits.cbegin(); it != visits.cend(); ++it)
        if (*it > 1)
            complain(*it.key(), QStringLiteral("Tab comes by %1 times").arg(*it));
    // It is a round: wherever it began, one step leads back to the top.
    const bool mirrored = window.layoutDirection() == Qt::RightToLeft;
    bool ledBack = stops.size() < 2 || !readsOn(stops.last().where, stops.first().where, mirrored);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (!stops[i].inView)
            complain(*stops[i].widget, QStringLiteral("has the focus out of sight"));
        if (i > 0 && !readsOn(stops[i].before, stops[i].where, mirrored) && std::exchange(ledBack, true))
            complain(*stops[i].widget, QStringLiteral("at %1 after %2 at %3").arg(told(stops[i].where), nameOf(*stops[i - 1].widget), told(stops[i].before)));
    }
    if (QWidget* last = QApplication::focusWidget())
        last->clearFocus();
    QSet<QWidget*> back;
    for (const Stop& stop : walk(window, Qt::Key_Backtab, expected.size() * 2))
        back.insert(stop.widget);
    for (const Stop& stop : std::as_const(stops))
        if (!back.contains(stop.widget))
            complain(*stop.widget, QStringLiteral("Tab reaches it and Backtab does not"));
    look(stops);
    for (const Stop& stop : std::as_const(stops))
        if (!stop.looksDifferent)
            complain(*stop.widget, QStringLiteral("looks the same with the focus"));
    return found;
}

} // namespace wirewise::testing
