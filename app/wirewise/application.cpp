// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise/application.h"

#include "core/advisor/pack_loader.h"
#include "core/transports/transport_registry.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>

namespace wirewise::app {

Result<std::shared_ptr<const advisor::Pack>> loadRules(const QString& file)
{
    advisor::LoadedPack loaded;
    if (file.isEmpty()) {
        QFile builtIn(QStringLiteral(":/pack/realtime.toml"));
        if (!builtIn.open(QIODevice::ReadOnly))
            return Error { Error::Kind::Input, QStringLiteral("the built-in rule pack is missing"),
                builtIn.fileName() };
        loaded = advisor::loadPack(builtIn.readAll(), QStringLiteral("realtime.toml"));
    } else {
        loaded = advisor::loadPackFile(file);
    }
    if (loaded.pack)
        return loaded.pack;
    for (const advisor::PackFault& fault : loaded.faults)
        if (fault.severity == advisor::PackFault::Severity::Error)
            return Error { Error::Kind::Input, fault.text(), {} };
    return Error { Error::Kind::Input, QStringLiteral("the rule pack cannot be used"), file };
}

ui::LiveTransports liveTransports()
{
    ui::LiveTransports live;
    for (const transports::TransportEntry& entry : transports::allTransports())
        live.all.append({ entry.id, entry.modes, entry.schemes });
    live.request = [](const TransportId& id, const QString& mode, const measure::Workload& workload) {
        const transports::TransportEntry* entry = transports::transportEntry(id);
        Q_ASSERT(entry); // id is one of `all`
        transports::TransportOptions options;
        options.mode = mode;
        return transports::bundledRun(*entry, options, workload);
    };
    return live;
}

QString serverProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("wirewise-server"));
}

Application::Application(
    QApplication& qt, std::shared_ptr<const advisor::Pack> pack, QString stateDir, const QString& theme)
    : m_qt(qt)
    , m_platformPalette(QApplication::palette())
    , m_stateDir(std::move(stateDir))
    , m_theme(firstTheme(theme))
    , m_decision(std::move(pack))
    , m_document(m_decision, m_stateDir)
    , m_runner(serverProgram())
    , m_window(m_decision, m_document, m_runner, liveTransports())
{
    m_window.setThemeChoice(m_theme);
    connect(&m_window, &ui::MainWindow::themeChosen, this, [this](ui::ThemeChoice choice) {
        applyTheme(choice);
        keepTheme(choice);
    });
    connect(&m_keep, &QTimer::timeout, this, &Application::keepWindow);
}

Application::~Application()
{
    if (m_keep.isActive())
        keepWindow();
}

QString Application::settingsFile() const
{
    return m_stateDir + QStringLiteral("/window.ini");
}

ui::ThemeChoice Application::firstTheme(const QString& word) const
{
    QString wish = word;
    if (wish.isEmpty() && !m_stateDir.isEmpty())
        wish = QSettings(settingsFile(), QSettings::IniFormat).value(QStringLiteral("theme")).toString();
    const auto choice = wish == QLatin1String("dark") ? ui::ThemeChoice::Dark
        : wish == QLatin1String("light")              ? ui::ThemeChoice::Light
                                                      : ui::ThemeChoice::System;
    ui::applyScheme(m_qt, schemeOf(choice));
    return choice;
}

ui::Scheme Application::schemeOf(ui::ThemeChoice choice) const
{
    return choice == ui::ThemeChoice::Dark ? ui::Scheme::Dark
        : choice == ui::ThemeChoice::Light ? ui::Scheme::Light
                                           : ui::systemScheme(m_platformPalette);
}

void Application::applyTheme(ui::ThemeChoice choice)
{
    m_theme = choice;
    ui::applyScheme(m_qt, schemeOf(choice));
    m_window.setThemeChoice(choice);
}

void Application::keepTheme(ui::ThemeChoice choice)
{
    if (m_stateDir.isEmpty())
        return;
    const char* word = choice == ui::ThemeChoice::Dark ? "dark"
        : choice == ui::ThemeChoice::Light             ? "light"
                                                       : "system";
    QDir().mkpath(m_stateDir);
    QSettings(settingsFile(), QSettings::IniFormat)
        .setValue(QStringLiteral("theme"), QString::fromLatin1(word));
}

void Application::keepWindow()
{
    QDir().mkpath(m_stateDir);
    QSettings settings(settingsFile(), QSettings::IniFormat);
    m_window.keep(settings);
}

void Application::restore()
{
    if (m_stateDir.isEmpty())
        return;
    m_document.restoreSession();
    m_window.restore(QSettings(settingsFile(), QSettings::IniFormat));
    m_keep.start(std::chrono::seconds(5));
}

} // namespace wirewise::app
