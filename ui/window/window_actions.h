// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window in one table: id, menu, words, keys. Menus, shortcuts, the list of keys and the
// command palette are made from it; window_commands says what each id does.
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
    QString group; // not empty: within this group, as a submenu where it has a title
    bool separatorBefore = false;
    bool switches = false; // it is on or off
    QKeySequence moreKeys = {}; // another way to press the keys
    QString button = {}; // its work is that of the button (or field) of this name on Prove; see button_actions.h
};

QList<ActionSpec> windowActions();
// By id; the bar owns them. An action's data is its text in the table, whatever it says meanwhile.
QMap<QString, QAction*> makeMenus(QMenuBar& bar);
QString menuTitle(Menu menu); // with its mnemonic
QString withoutMnemonic(const QString& text);
// Where it cannot be used, why: a clause, shown in the command palette.
void setUsable(QAction& action, bool usable, const QString& why = {});
QString whyNot(const QAction& action); // empty where it can be used
void showKeys(QWidget* over); // every shortcut of the table
QString groupTitle(const QString& group); // empty: no submenu

} // namespace wirewise::ui
