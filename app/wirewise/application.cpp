// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise/application.h"

#include "core/evidence/needed_workload.h"
#include "core/transports/transport_registry.h"
#include "ui/models/language.h"
#include "ui/style/theme.h"
#include "ui/widgets/status_strip.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace wirewise::app {

namespace {

constexpr QLatin1String languageKey("language");

QString settingsFileIn(const QString& stateDir)
{
    return stateDir + QStringLiteral("/window.ini");
}

} // namespace

std::optional<Error> openRules(ui::PackFile& packs, const QString& file, const QString& stateDir)
{
    if (packs.pack() && !file.isEmpty())
        packs.open(file);
    else if (packs.pack() && !stateDir.isEmpty())
        packs.restore(QSettings(settingsFileIn(stateDir), QSettings::IniFormat));
    const bool needed = !packs.pack() || !file.isEmpty();
    if (packs.good() || !needed)
        return std::nullopt;
    return Error { Error::Kind::Input, packs.faults().first().text(), {} };
}

void speak(const QString& wish, const QString& stateDir)
{
    const QString chosen = stateDir.isEmpty()
        ? QString()
        : QSettings(settingsFileIn(stateDir), QSettings::IniFormat).value(QString(languageKey)).toString();
    const QLocale system = QLocale::system();
    const QString language = ui::spokenLanguage({ wish, chosen }, system);
    QLocale::setDefault(ui::localeOf(language, system));
    const auto install = [](const QString& file, const QString& folder) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator); // the last installed is asked first
        else
            delete translator; // English, or Qt's own words are not installed here
    };
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("wirewise_") + language, QStringLiteral(":/translations"));
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

// What the answers say about the events, over a workload as it stands.
ui::LiveTransports withAnswers(ui::LiveTransports live, const ui::Decision& decision)
{
    live.workloadFromAnswers = [&decision](const measure::Workload& from) {
        return evidence::neededWorkload(advisor::needOf(decision.pack(), decision.answers()), from);
    };
    return live;
}

QString serverProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("wirewise-server"));
}

QStringList serverArguments()
{
    return { QStringLiteral("--max-connections"), QStringLiteral("6016"), QStringLiteral("--shards"), QStringLiteral("2") };
}

Application::Application(QApplication& qt, ui::PackFile& packs, QString stateDir, const QString& theme)
    : m_qt(qt)
    , m_packs(packs)
    , m_platformPalette(QApplication::palette())
    , m_stateDir(std::move(stateDir))
    , m_theme(firstTheme(theme))
    , m_decision(m_packs.pack())
    , m_document(m_decision, m_stateDir)
    , m_runner(serverProgram(), serverArguments())
    , m_window(m_decision, m_document, m_packs, m_runner, withAnswers(liveTransports(), m_decision))
{
    m_window.setThemeChoice(m_theme);
    connect(&m_window, &ui::MainWindow::themeChosen, this, [this](ui::ThemeChoice choice) {
        applyTheme(choice);
        keepTheme(choice);
    });
    const QString language = m_stateDir.isEmpty()
        ? QString()
        : QSettings(settingsFile(), QSettings::IniFormat).value(QString(languageKey)).toString();
    m_window.setLanguageChoice(language.isEmpty() ? QStringLiteral("system") : language);
    connect(&m_window, &ui::MainWindow::languageChosen, this, &Application::keepLanguage);
    connect(&m_keep, &QTimer::timeout, this, &Application::keepWindow);
}

Application::~Application()
{
    if (m_keep.isActive())
        keepWindow();
}

QString Application::settingsFile() const
{
    return settingsFileIn(m_stateDir);
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

void Application::keepLanguage(const QString& id)
{
    if (!m_stateDir.isEmpty()) {
        QDir().mkpath(m_stateDir);
        QSettings(settingsFile(), QSettings::IniFormat).setValue(QString(languageKey), id);
    }
    m_window.status()->tell(tr("The language changes when Wirewise is started again."));
}

void Application::keepWindow()
{
    QDir().mkpath(m_stateDir);
    QSettings settings(settingsFile(), QSettings::IniFormat);
    m_window.keep(settings);
    m_packs.keep(settings);
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
