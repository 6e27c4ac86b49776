// SPDX-License-Identifier: GPL-3.0-or-later
// What a painted widget is to a screen reader, beyond its accessible name and description.
#pragma once

#include <QAccessible>

class QWidget;

namespace wirewise::ui {

// From here on whoever acts on a button through the accessible tree clicks it. Before the first is asked for.
void speakButtons();

// A plain QWidget is otherwise "client": say text, graphic, chart or list.
void speakAs(QWidget* widget, QAccessible::Role role);

// What it shows now, in words: "93.2 of 100".
void speakValue(QWidget* widget, const QString& value);

} // namespace wirewise::ui
