// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector's checks share: which widgets there are, what they are called, what is said about them.
#pragma once

#include "tests/support/painted_text.h"

#include <QStringList>
#include <QWidget>

namespace wirewise::testing {

// The window and all that is shown in it, other windows over it not.
QList<QWidget*> shownWidgets(QWidget& window);

QString nameOf(const QWidget& widget);
QString told(const QRectF& rect);

// Every text that belongs to the widget (or its item there), painted or not: names, tooltips, contents.
QStringList toldAbout(const QWidget& widget, const QPoint& at);

bool isUsable(const QWidget& widget, const QPoint& at); // not disabled; its item there neither
bool takesActions(const QWidget& widget); // a control
bool scrollsItsText(const QWidget& widget); // a field or a document

} // namespace wirewise::testing
