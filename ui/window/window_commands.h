// SPDX-License-Identifier: GPL-3.0-or-later
// What each action of the window does, and when it can be done. So that main_window.cpp only builds and
// switches.
#pragma once

#include "ui/pages/live_transports.h"

#include <QMap>
#include <QObject>

#include <functional>

class QAction;

namespace wirewise::ui {

class Banner;
class ButtonActions;
class ComparePage;
class Decision;
class Document;
class FileCommands;
class HelpWindow;
class MainWindow;
class PackCommands;
class ProvePage;
class StatusStrip;

// Life: everything it is given outlives it.
class WindowCommands final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Decision& decision;
        Document& document;
        demo::DemoRunner& runner;
        const LiveTransports& live;
        FileCommands& files;
        PackCommands& packs;
        StatusStrip& status;
        Banner& banner;
    };

    // actions: by id; see window_actions.h.
    WindowCommands(MainWindow& window, Parts parts, QMap<QString, QAction*> actions);

    void attach(const ProvePage& page); // those whose work is a button's there
    void connectLive();
    void followTextSize();

private:
    QAction* action(const char* id) const;
    void on(const char* id, std::function<void()> act);
    void connectFiles();
    void connectEdit();
    void connectUndo();
    void connectView();
    void connectRun();
    void connectHelp();
    void fillRecent();
    void copyMatrix(const QString& exporterId);
    void follow(); // the decision
    void followConnect();
    void followPackFile();
    void followServer();
    void clearAnswers();
    void setTextSize(int percent);
    void showHelp(const QString& page);

    MainWindow& m_window;
    Parts m_parts;
    QMap<QString, QAction*> m_actions;
    ButtonActions* m_buttons;
    HelpWindow* m_help = nullptr; // from its first use on
};

} // namespace wirewise::ui
