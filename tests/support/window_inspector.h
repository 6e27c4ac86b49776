// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a window as people with other eyes and hands do, and lists what is in their way. Nothing is known of any
// page: everything visible is walked. Self-test: tests/ui_checks/tst_inspector.cpp.
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace wirewise::testing {

struct Finding
{
    QString check; // "clipped", "overlap", "outside", "contrast", "nameless", "small", "tab"
    QString where; // class, object name, what it says
    QString what; // measured

    QString text() const;
};

// Painted text that its widget, its cell or the painter's clip cuts; text shortened by an ellipsis whose whole is in
// no tooltip and no accessible text.
QList<Finding> findClippedText(QWidget& window);

// Texts painted over one another, by different widgets or by one.
QList<Finding> findOverlappingText(QWidget& window);

// Widgets that reach out of their parent, and scroll areas whose content is wider than can be scrolled to.
QList<Finding> findOutsideParent(QWidget& window);

// WCAG 2.2 1.4.3, of each text's ink against the colour most of its place has in the window's picture: 4.5:1; 3:1
// from 24 px, or bold from 19 px; 3:1 for what is disabled, too, though exempt there.
QList<Finding> findLowContrast(QWidget& window);

// What can be acted upon and has no accessible name.
QList<Finding> findNameless(QWidget& window);

// WCAG 2.2 2.5.8: targets below 24 by 24 pixels whose 24 pixel circle touches another target.
QList<Finding> findSmallTargets(QWidget& window);

// Presses Tab once round, then Backtab. Everything that takes Tab is reached once, both ways alike, in reading order
// (never up within a column, never back within a line), is in view when it is and looks different. The window is active.
QList<Finding> walkByTab(QWidget& window);

} // namespace wirewise::testing
