// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_commands.h"

#include "core/demo/demo_runner.h"
#include "core/record/record_exporter_registry.h"
#include "ui/help/help_window.h"
#include "ui/window/button_actions.h"
#include "ui/window/file_commands.h"
#include "ui/window/main_window.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/models/language.h"
#include "ui/window/pack_commands.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/prove_page.h"
#include "ui/style/text_size.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/status_strip.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QUndoStack>

namespace wirewise::ui {

using advisor::Reading;

namespace {

QString helpPageOf(Place place)
{
    switch (place) {
    case Place::Choose:
        return QStringLiteral("choose");
    case Place::Compare:
        return QStringLiteral("compare");
    case Place::Prove:
        return QStringLiteral("prove");
    case Place::Record:
        break;
    }
    return QStringLiteral("record");
}

} // namespace

WindowCommands::WindowCommands(MainWindow& window, Parts parts, QMap<QString, QAction*> actions)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
    , m_actions(std::move(actions))
    , m_buttons(new ButtonActions(m_actions, this))
{
    connectFiles();
    connectEdit();
    connectUndo();
    connectView();
    connectRun();
    connectHelp();
    connect(&m_parts.decision, &Decision::changed, this, &WindowCommands::follow);
    connect(&m_parts.runner, &demo::DemoRunner::serverRunningChanged, this, &WindowCommands::followServer);
    connect(&m_parts.packs, &PackCommands::turned, this, &WindowCommands::followPackFile);
    follow();
    followServer();
    followPackFile();
}

void WindowCommands::attach(const ProvePage& page)
{
    m_buttons->attach(page);
}

QAction* WindowCommands::action(const char* id) const
{
    return m_actions.value(QString::fromLatin1(id));
}

void WindowCommands::on(const char* id, std::function<void()> act)
{
    connect(action(id), &QAction::triggered, this, std::move(act));
}

void WindowCommands::connectFiles()
{
    FileCommands& files = m_parts.files;
    on("new", [this] { m_parts.document.begin(); });
    on("open", [&files] { files.open(); });
    on("open-pack", [&files] { files.openPack(); });
    on("built-in-pack", [this] { m_parts.packs.open({}); });
    on("save", [&files] { files.save(); });
    on("save-as", [&files] { files.saveAs(); });
    on("save-record", [&files] { files.saveRecord(record::recordExporters().front().id); });
    on("save-record-all", [&files] { files.saveRecordInEveryForm(); });
    on("quit", [this] { m_window.close(); });
    on("example", [this] {
        m_window.go(Place::Choose);
        m_window.choosePage()->openExamples(m_window.choosePage()->exampleButton());
    });
    on("copy-markdown", [&files] { files.copyRecommendation(); });
    on("copy-matrix-markdown", [this] { copyMatrix(QStringLiteral("markdown")); });
    on("copy-matrix-csv", [this] { copyMatrix(QStringLiteral("csv")); });
    on("copy-matrix-html", [this] { copyMatrix(QStringLiteral("html")); });
    on("forget-recent", [this] { m_parts.document.forgetRecent(); });
    const auto followRecent = [this] {
        setUsable(*action("forget-recent"), !m_parts.document.recent().isEmpty(), tr("nothing has been opened or saved yet"));
    };
    connect(&m_parts.document, &Document::recentChanged, this, followRecent);
    followRecent();
    connect(action("recent")->menu(), &QMenu::aboutToShow, this, &WindowCommands::fillRecent);
}

void WindowCommands::connectEdit()
{
    on("clear", [this] { clearAnswers(); });
    on("find", [this] {
        m_window.go(Place::Compare);
        m_window.comparePage()->focusFind();
    });
    on("next-question", [this] {
        m_window.go(Place::Choose);
        m_window.choosePage()->revealNext();
    });
    on("check-answers", [this] {
        m_window.go(Place::Choose);
        m_window.choosePage()->showAnswers();
    });
}

void WindowCommands::connectUndo()
{
    QUndoStack& undo = m_parts.decision.undoStack();
    on("undo", [&undo] { undo.undo(); });
    on("redo", [&undo] { undo.redo(); });
    const auto follow = [this, &undo] {
        const auto name = [this](const char* id, const QString& step, bool can, const QString& why) {
            const QString word = action(id)->data().toString();
            action(id)->setText(step.isEmpty() ? word : tr("%1: %2").arg(word, QString(step).replace(u'&', QLatin1String("&&"))));
            setUsable(*action(id), can, why);
        };
        name("undo", undo.undoText(), undo.canUndo(), tr("nothing has been changed yet"));
        name("redo", undo.redoText(), undo.canRedo(), tr("nothing has been undone"));
    };
    connect(&undo, &QUndoStack::undoTextChanged, this, follow);
    connect(&undo, &QUndoStack::redoTextChanged, this, follow);
    connect(&undo, &QUndoStack::indexChanged, this, follow);
    follow();
}

void WindowCommands::connectView()
{
    on("palette", [this] { m_window.openPalette(); });
    on("choose", [this] { m_window.go(Place::Choose); });
    on("compare", [this] { m_window.go(Place::Compare); });
    on("prove", [this] { m_window.go(Place::Prove); });
    on("record", [this] { m_window.go(Place::Record); });
    on("read-assessed", [this] { m_parts.decision.setReading(Reading::Assessed); });
    on("read-as-written", [this] { m_parts.decision.setReading(Reading::AsWritten); });
    on("theme-system", [this] { Q_EMIT m_window.themeChosen(ThemeChoice::System); });
    on("theme-light", [this] { Q_EMIT m_window.themeChosen(ThemeChoice::Light); });
    on("theme-dark", [this] { Q_EMIT m_window.themeChosen(ThemeChoice::Dark); });
    on("theme-contrast", [this] { Q_EMIT m_window.themeChosen(ThemeChoice::HighContrast); });
    for (const Language& language : languages())
        on(("language-" + language.id.toLatin1()).constData(), [this, id = language.id] { Q_EMIT m_window.languageChosen(id); });
    on("language-system", [this] { Q_EMIT m_window.languageChosen(QStringLiteral("system")); });
    on("text-larger", [this] { setTextSize(nextTextSize(textSize(), 1)); });
    on("text-smaller", [this] { setTextSize(nextTextSize(textSize(), -1)); });
    on("text-normal", [this] { setTextSize(normalText); });
    connect(action("reduce-motion"), &QAction::toggled, &m_window, &MainWindow::reduceMotionChosen);
    followTextSize();
}

void WindowCommands::setTextSize(int percent)
{
    Q_EMIT m_window.textSizeChosen(percent);
    m_parts.status.tell(tr("Text size %1 %").arg(textSize()));
}

void WindowCommands::followTextSize()
{
    setUsable(*action("text-larger"), textSize() < largestText, tr("text is as large as it gets"));
    setUsable(*action("text-smaller"), textSize() > smallestText, tr("text is as small as it gets"));
    setUsable(*action("text-normal"), textSize() != normalText, tr("it is"));
}

void WindowCommands::connectRun()
{
    on("connect", [this] { connectLive(); });
    const auto onProve = [this](const char* id, void (ProvePage::*act)()) {
        on(id, [this, act] { m_window.provePage() ? (m_window.provePage()->*act)() : void(); });
    };
    onProve("disconnect", &ProvePage::disconnectNow);
    onProve("all-faults-off", &ProvePage::allFaultsOff);
    on("probe", [this] {
        m_window.go(Place::Choose);
        m_window.choosePage()->showProbe();
    });
    on("race", [this] {
        m_window.go(Place::Prove);
        m_window.provePage()->showRace(true);
    });
    on("stop-server", [this] { m_parts.runner.stopServer(); });
    connect(m_buttons, &ButtonActions::aboutToClick, this, [this] { m_window.go(Place::Prove); });
}

void WindowCommands::connectHelp()
{
    on("help", [this] { showHelp(helpPageOf(m_window.place())); });
    on("help-packs", [this] { showHelp(QStringLiteral("packs")); });
    on("keys", [this] { showKeys(&m_window); });
    on("about", [this] {
        const advisor::Pack& pack = m_parts.decision.pack();
        m_parts.banner.tell(Banner::Tone::Info,
            tr("Wirewise %1: choose how events travel between two programs, and prove the choice. Pack %2 %3. "
               "Free software, GPL-3.0-or-later.").arg(QStringLiteral(WIREWISE_VERSION), pack.id, pack.version));
    });
}

void WindowCommands::showHelp(const QString& page)
{
    if (!m_help)
        m_help = new HelpWindow(&m_window);
    m_help->open(page);
}

void WindowCommands::clearAnswers()
{
    Decision& decision = m_parts.decision;
    Decision::Content next = decision.content();
    next.answers.clear();
    decision.replace(next, tr("Clear all answers"));
}

void WindowCommands::connectLive()
{
    m_window.go(Place::Prove);
    if (const std::optional<TransportId> leading = m_parts.decision.leadingTransport())
        m_window.provePage()->connectTo(*leading);
}

void WindowCommands::copyMatrix(const QString& exporterId)
{
    m_window.go(Place::Compare);
    for (QAction* each : m_window.comparePage()->copyMenu()->actions())
        if (each->data().toString() == exporterId)
            each->trigger();
}

void WindowCommands::fillRecent()
{
    QMenu* menu = action("recent")->menu();
    menu->clear();
    const QStringList paths = m_parts.document.recent();
    for (const QString& path : paths) {
        QAction* each = menu->addAction(QString(path).replace(QLatin1Char('&'), QLatin1String("&&")));
        each->setEnabled(QFileInfo::exists(path));
        connect(each, &QAction::triggered, this, [this, path] { m_parts.files.openFile(path); });
    }
    if (paths.isEmpty())
        menu->addAction(tr("Nothing opened or saved yet"))->setEnabled(false);
}

void WindowCommands::follow()
{
    action(m_parts.decision.reading() == Reading::Assessed ? "read-assessed" : "read-as-written")->setChecked(true);
    followConnect();
    setUsable(*action("clear"), !m_parts.decision.answers().isEmpty(), tr("no question is answered"));
}

void WindowCommands::followConnect()
{
    const std::optional<TransportId> leading = m_parts.decision.leadingTransport();
    const bool live = leading && m_parts.live.find(*leading);
    QAction* connectAction = action("connect");
    setUsable(*connectAction, live, tr("nothing leads that this program can connect with"));
    const QString name = leading ? m_parts.decision.name(*leading).replace(u'&', QLatin1String("&&")) : QString();
    connectAction->setText(leading && !live ? tr("No Live &Connection for %1").arg(name) : connectAction->data().toString());
}

void WindowCommands::followPackFile()
{
    setUsable(*action("built-in-pack"), !m_parts.packs.usesBuiltIn(), tr("it is in use"));
}

void WindowCommands::followServer()
{
    setUsable(*action("stop-server"), m_parts.runner.serverRunning(), tr("no server runs"));
}

} // namespace wirewise::ui
