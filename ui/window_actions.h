// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window in one table: id, menu, words, keys. Menus, shortcuts and the list of keys are
// made from it; main_window only says what each id does.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

class QAction;
class QMenuBar;
class QWidget;

namespace wirewise::ui {

enum class Menu { Decision, Edit, View, Run, Help };

struct ActionSpec
{
    QString id; // also the QAction's object name
    Menu menu = Menu::Decision;
    QString text; // with its mnemonic
    QKeySequence keys;
    QString group; // not empty: exclusive and checkable within this group, as a submenu where it has a title
    bool separatorBefore = false;
};

QList<ActionSpec> windowActions();
// By id; the bar owns them. An action's data is its text in the table, whatever it says meanwhile.
QMap<QString, QAction*> makeMenus(QMenuBar& bar);
QString menuTitle(Menu menu);
void showKeys(QWidget* over); // every shortcut of the table
QString groupTitle(const QString& group); // empty: no submenu

} // namespace wirewise::ui
