// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the one place that knows every layer. Makes pack, decision, document, runner and
// window, in this order, and ends them in the other.
#pragma once

#include "app/wirewise/command_line.h"
#include "core/advisor/pack.h"
#include "core/demo/demo_runner.h"
#include "ui/main_window.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPalette>
#include <QTimer>

#include <memory>

namespace wirewise::app {

// The built-in pack, or the file; an error names the first fault.
Result<std::shared_ptr<const advisor::Pack>> loadRules(const QString& file);

// What the transport registry has, as the window needs it.
ui::LiveTransports liveTransports();

// wirewise-server beside this executable.
QString serverProgram();

class Application final : public QObject
{
    Q_OBJECT

public:
    // stateDir: where session, recent files and the theme live; empty: nowhere.
    // theme: "light", "dark"; empty: what was chosen last, else the system's.
    Application(
        QApplication& qt, std::shared_ptr<const advisor::Pack> pack, QString stateDir, const QString& theme);
    ~Application() override;

    ui::MainWindow& window() { return m_window; }
    ui::Decision& decision() { return m_decision; }
    ui::Document& document() { return m_document; }

    void applyTheme(ui::ThemeChoice choice);
    void restore();

private:
    QString settingsFile() const;
    ui::Scheme schemeOf(ui::ThemeChoice choice) const;
    ui::ThemeChoice firstTheme(const QString& word) const;
    void keepTheme(ui::ThemeChoice choice);
    void keepWindow();

    QApplication& m_qt;
    QPalette m_platformPalette;
    QString m_stateDir;
    ui::ThemeChoice m_theme; // set before the window is built: it is painted once only
    ui::Decision m_decision;
    ui::Document m_document;
    demo::DemoRunner m_runner;
    ui::MainWindow m_window;
    QTimer m_keep;
};

} // namespace wirewise::app
