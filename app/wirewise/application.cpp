// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wirewise/application.h"

#include "app/keyring/keyring.h"

#include "core/evidence/needed_workload.h"
#include "core/transports/transport_registry.h"
#include "ui/models/language.h"
#include "ui/style/motion.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

namespace wirewise::app {

namespace {

constexpr QLatin1String languageKey("language");

QString settingsFileIn(const QString& stateDir)
{
    return stateDir + QStringLiteral("/window.ini");
}

QString wordOf(ui::ThemeChoice choice)
{
    switch (choice) {
    case ui::ThemeChoice::Light:
        return QStringLiteral("light");
    case ui::ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ui::ThemeChoice::HighContrast:
        return QStringLiteral("high-contrast");
    case ui::ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ui::ThemeChoice choiceOf(const QString& word)
{
    for (const auto choice : { ui::ThemeChoice::Light, ui::ThemeChoice::Dark, ui::ThemeChoice::HighContrast })
        if (word == wordOf(choice))
            return choice;
    return ui::ThemeChoice::System;
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
    for (QTranslator* before : QCoreApplication::instance()->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly))
        delete before; // takes itself off
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
ui::LiveTransports withAnswers(ui::LiveTransports live, const ui::Decision& decision, SecretStore* secrets)
{
    live.secrets = secrets;
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
    , m_damaged(setAsideSettings())
    , m_theme(firstTheme(theme))
    , m_decision(m_packs.pack())
    , m_document(m_decision, m_stateDir)
    , m_runner(serverProgram(), serverArguments())
    , m_keyring(app::makeKeyring())
{
    m_reduceMotion = setting("reduceMotion").toBool();
    openWindow();
    followMotion();
    connect(m_window.get(), &ui::MainWindow::painted, &m_system, &ui::SystemLook::listen);
    connect(&m_system, &ui::SystemLook::changed, this, &Application::followSystem);
    connect(&m_keep, &QTimer::timeout, this, &Application::keepWindow);
}

void Application::openWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_decision, m_document, m_packs, m_runner, withAnswers(liveTransports(), m_decision, m_keyring.get()));
    m_window->setThemeChoice(m_theme);
    m_window->setReduceMotion(m_reduceMotion);
    const QString language = setting(languageKey.data()).toString();
    m_window->setLanguageChoice(language.isEmpty() ? QStringLiteral("system") : language);
    followWindow();
    m_window->installEventFilter(this);
}

void Application::followWindow()
{
    ui::MainWindow* window = m_window.get();
    connect(window, &ui::MainWindow::themeChosen, this, [this](ui::ThemeChoice choice) {
        applyTheme(choice);
        keep({ { QStringLiteral("theme"), wordOf(choice) } });
    });
    connect(window, &ui::MainWindow::languageChosen, this, &Application::chooseLanguage);
    connect(window, &ui::MainWindow::textSizeChosen, this, [this](int percent) {
        applyText(percent);
        keep({ { QStringLiteral("textSize"), percent } });
    });
    connect(window, &ui::MainWindow::reduceMotionChosen, this, [this](bool reduce) {
        m_reduceMotion = reduce;
        followMotion();
        keep({ { QStringLiteral("reduceMotion"), reduce } });
    });
}

// The window is made anew: the one there is holds the signal that brought us here, and what runs in it.
void Application::chooseLanguage(const QString& id)
{
    keep({ { QString(languageKey), id } });
    const auto later = [this, id] { QTimer::singleShot(0, this, [this, id] { changeLanguage(id); }); };
    if (!m_window->holdsRun()) {
        later();
        return;
    }
    m_window->banner()->tell(ui::Banner::Tone::Caution,
        tr("The language changes with the next start. Changed now, what runs is ended, and what Prove shows of it goes."), tr("Change now"), later);
}

void Application::changeLanguage(const QString& id)
{
    const QTemporaryDir folder;
    QSettings state(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    const QVariantMap kept = m_window->kept();
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        state.setValue(it.key(), it.value());
    m_runner.stop();
    const QSize size = m_window->isMaximized() || m_window->isFullScreen() ? QSize() : m_window->size();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    speak(id, {});
    m_packs.speakAnew();
    m_decision.setPack(m_packs.pack());
    openWindow();
    m_window->setLanguageChoice(id);
    m_window->restore(state);
    if (size.isValid()) // as it is, even if the screen has become smaller
        m_window->resize(size);
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(quits);
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

QVariant Application::setting(const char* key) const
{
    return m_stateDir.isEmpty() ? QVariant() : QSettings(settingsFile(), QSettings::IniFormat).value(QString::fromLatin1(key));
}

void Application::keep(const QVariantMap& values)
{
    if (!m_stateDir.isEmpty())
        m_writer.keep(settingsFile(), values);
}

QString Application::setAsideSettings()
{
    if (m_stateDir.isEmpty() || !QFile::exists(settingsFile()))
        return {};
    if (QSettings(settingsFile(), QSettings::IniFormat).status() == QSettings::NoError)
        return {};
    const QString aside = QStringLiteral("%1/window-damaged-%2.ini").arg(m_stateDir, QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    return QFile::rename(settingsFile(), aside) ? aside : QString();
}

ui::ThemeChoice Application::firstTheme(const QString& word)
{
    if (const int percent = setting("textSize").toInt(); percent > 0)
        ui::applyTextSize(m_qt, percent);
    const ui::ThemeChoice choice = choiceOf(word.isEmpty() ? setting("theme").toString() : word);
    ui::applyScheme(m_qt, schemeOf(choice));
    return choice;
}

ui::Scheme Application::schemeOf(ui::ThemeChoice choice) const
{
    const bool dark = m_system.dark().value_or(ui::isDark(ui::systemScheme(m_platformPalette)));
    switch (choice) {
    case ui::ThemeChoice::Light:
        return ui::Scheme::Light;
    case ui::ThemeChoice::Dark:
        return ui::Scheme::Dark;
    case ui::ThemeChoice::HighContrast:
        return ui::schemeOf(dark, true);
    case ui::ThemeChoice::System:
        break;
    }
    return ui::schemeOf(dark, m_system.highContrast());
}

void Application::applyTheme(ui::ThemeChoice choice)
{
    m_theme = choice;
    const ui::Scheme wanted = schemeOf(choice);
    if (ui::themeOf(QApplication::palette()).scheme != wanted)
        ui::applyScheme(m_qt, wanted);
    m_window->setThemeChoice(choice);
}

void Application::applyText(int percent)
{
    ui::applyTextSize(m_qt, percent);
    m_window->followTextSize();
}

void Application::followSystem()
{
    applyTheme(m_theme);
    followMotion();
}

void Application::followMotion()
{
    ui::setReducedMotion(m_reduceMotion || m_system.reducedMotion());
}

// The desktop's own palette shows only while none is set over it.
bool Application::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange) {
        QApplication::setPalette(QPalette());
        m_platformPalette = QApplication::palette();
        ui::applyScheme(m_qt, schemeOf(m_theme));
    }
    return false;
}

void Application::keepWindow()
{
    QVariantMap now = m_window->kept();
    now.insert(m_packs.kept());
    if (now == m_kept)
        return;
    m_kept = now;
    keep(now);
}

void Application::restore()
{
    if (m_stateDir.isEmpty())
        return;
    m_document.restoreSession();
    m_window->restore(QSettings(settingsFile(), QSettings::IniFormat));
    if (!m_damaged.isEmpty())
        m_window->banner()->tell(ui::Banner::Tone::Caution,
            tr("The window's settings cannot be read. They were set aside as %1.").arg(QDir::toNativeSeparators(m_damaged)));
    m_keep.start(std::chrono::seconds(2));
}

} // namespace wirewise::app
