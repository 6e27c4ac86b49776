// SPDX-License-Identifier: GPL-3.0-or-later
// What a painted widget is to a screen reader, beyond its accessible name and description.
#pragma once

#include <QAccessible>

class QWidget;

namespace wirewise::ui {

// A plain QWidget is otherwise "client": say text, graphic, chart or list.
void speakAs(QWidget* widget, QAccessible::Role role);

} // namespace wirewise::ui
