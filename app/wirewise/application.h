// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the one place that knows every layer. Makes decision, document, runner and
// window, in this order, and ends them in the other.
#pragma once

#include "app/wirewise/command_line.h"
#include "core/demo/demo_runner.h"
#include "ui/window/main_window.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/models/pack_file.h"
#include "ui/models/state_writer.h"
#include "ui/style/system_look.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPalette>
#include <QTimer>

#include <optional>

namespace wirewise::app {

// The pack to begin with: the file; where none is named, that of the session. Nothing when it cannot be used
// though it was named, or when even the built-in one cannot be.
std::optional<Error> openRules(ui::PackFile& packs, const QString& file, const QString& stateDir);

// Installs the words and the way of writing numbers: of the wish (an id), else what was chosen last, else the
// system's. A pack and a window take their words once: before they are made.
void speak(const QString& wish, const QString& stateDir);

// What the transport registry has, as the window needs it.
ui::LiveTransports liveTransports();

// wirewise-server beside this executable.
QString serverProgram();

// For 2,000 clients, whatever transport takes how many connections for each; a thread for each 1,000.
QStringList serverArguments();

class Application final : public QObject
{
    Q_OBJECT

public:
    // packs: has a pack; outlives this.
    // stateDir: where session, recent files and the theme live; empty: nowhere.
    // theme: "light", "dark", "high-contrast"; empty: what was chosen last, else the system's.
    Application(QApplication& qt, ui::PackFile& packs, QString stateDir, const QString& theme);
    ~Application() override;

    ui::MainWindow& window() { return *m_window; } // another one after a change of language
    ui::Decision& decision() { return m_decision; }
    ui::Document& document() { return m_document; }

    void applyTheme(ui::ThemeChoice choice);
    void applyText(int percent);
    // The session as it was left. One that cannot be read is set aside and told of in the banner.
    void restore();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString settingsFile() const;
    void openWindow();
    void followWindow();
    void chooseLanguage(const QString& id);
    void changeLanguage(const QString& id);
    ui::Scheme schemeOf(ui::ThemeChoice choice) const;
    ui::ThemeChoice firstTheme(const QString& word); // and text size
    QVariant setting(const char* key) const;
    void keep(const QVariantMap& values);
    void keepWindow();
    void followSystem();
    void followMotion();
    QString setAsideSettings(); // where to; empty: there was no need

    QApplication& m_qt;
    ui::PackFile& m_packs;
    QPalette m_platformPalette;
    QString m_stateDir;
    QString m_damaged; // what was set aside at start
    bool m_reduceMotion = false; // by the user's switch
    ui::StateWriter m_writer;
    ui::SystemLook m_system;
    ui::ThemeChoice m_theme; // set before the window is built: it is painted once only
    ui::Decision m_decision;
    ui::Document m_document;
    demo::DemoRunner m_runner;
    std::unique_ptr<ui::MainWindow> m_window;
    QTimer m_keep;
    QVariantMap m_kept; // as it was written last
};

} // namespace wirewise::app
