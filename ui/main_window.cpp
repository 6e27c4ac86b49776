// SPDX-License-Identifier: GPL-3.0-or-later
// Longer than most: every command of the menus is one small function here, so that no page knows another.
#include "ui/main_window.h"

#include "core/record/recommendation_markdown.h"
#include "ui/models/consequence.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/models/file_kind.h"
#include "ui/pack_commands.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/pack_faults_panel.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/ranking_panel.h"
#include "ui/pages/record_page.h"
#include "ui/proof_commands.h"
#include "ui/style/theme.h"
#include "ui/whereabouts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_order.h"
#include "ui/widgets/rail_button.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/status_strip.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

namespace wirewise::ui {

using namespace advisor;

namespace {

constexpr int nameWidth = 420;

} // namespace

MainWindow::MainWindow(Decision& decision, Document& document, PackFile& packFile, demo::DemoRunner& runner,
    LiveTransports live, QWidget* parent)
    : QMainWindow(parent)
    , m_decision(decision)
    , m_document(document)
    , m_runner(runner)
    , m_live(std::move(live))
    , m_stack(new QStackedWidget(this))
    , m_banner(new Banner(this))
    , m_packFaults(new PackFaultsPanel(this))
    , m_status(new StatusStrip(this))
    , m_packs(new PackCommands(packFile, decision, *m_packFaults, *m_status, *m_banner, this))
    , m_proofs(new ProofCommands(decision, packFile, *m_status, *m_banner, *this))
    , m_documentName(label({}, Type::Body, Ink::Muted, this))
{
    setWindowIcon(QIcon(QStringLiteral(":/icons/wirewise.svg")));
    setAcceptDrops(true);
    speakButtons();
    resize(1440, 900);
    setMinimumSize(900, 600);

    auto* central = new QWidget(this);
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* rail = new SidePanel(Qt::RightEdge, SidePanel::Ground::Rail, central);
    buildRail(rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_packFaults);
    m_proofs->addTo(*column);
    column->addWidget(m_stack, 1);
    row->addWidget(rail);
    row->addLayout(column, 1);
    auto* whole = new QWidget(this);
    auto* floors = new QVBoxLayout(whole);
    floors->setContentsMargins(0, 0, 0, 0);
    floors->setSpacing(0);
    floors->addWidget(central, 1);
    floors->addWidget(m_status);
    setCentralWidget(whole);
    connect(m_status, &StatusStrip::stopWanted, &m_runner, &demo::DemoRunner::stopServer);

    buildMenus();
    connectActions();
    m_proofs->attach(m_actions);

    connect(&m_document, &Document::stateChanged, this, &MainWindow::followDocument);
    connect(&m_decision, &Decision::titleChanged, this, &MainWindow::followDocument);
    connect(&m_document, &Document::remarked, this,
        [this](const QString& text) { m_banner->tell(Banner::Tone::Caution, text); });
    connect(&m_decision, &Decision::changed, this, &MainWindow::followDecision);
    connect(new Consequence(m_decision, this), &Consequence::told, m_status, &StatusStrip::tell);
    connect(&m_runner, &demo::DemoRunner::serverRunningChanged, this, &MainWindow::followServer);
    connect(&m_decision, &Decision::packChanged, this, &MainWindow::rebuildPages);
    connect(m_packs, &PackCommands::turned, this, &MainWindow::followPackFile);
    followDocument();
    followDecision();
    followServer();
    followPackFile();
    go(Place::Choose);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildRail(QWidget* rail)
{
    rail->setAccessibleName(tr("Places"));
    auto* column = new QVBoxLayout(rail);
    column->setContentsMargins(8, 12, 9, 12);
    column->setSpacing(4);
    const std::array words { tr("Choose"), tr("Compare"), tr("Prove"), tr("Record") };
    const std::array icons { QStringLiteral("choose"), QStringLiteral("compare"), QStringLiteral("prove"),
        QStringLiteral("record") };
    for (size_t i = 0; i < words.size(); ++i) {
        m_rail[i] = new RailButton(icons[i], words[i], rail);
        m_rail[i]->setToolTip(tr("%1 (Ctrl+%2)").arg(words[i]).arg(i + 1));
        connect(m_rail[i], &QAbstractButton::clicked, this, [this, i] { go(Place(i)); });
        column->addWidget(m_rail[i]);
    }
    rail->setFixedWidth(std::max(space::railWidth, column->sizeHint().width())); // wider than usual: large text
    column->addStretch(1);
}

void MainWindow::buildMenus()
{
    auto* name = label(QStringLiteral("Wirewise"), Type::BodyStrong, Ink::Text, this);
    name->setContentsMargins(14, 0, 6, 0);
    menuBar()->setCornerWidget(name, Qt::TopLeftCorner);
    m_documentName->setContentsMargins(8, 0, 16, 0);
    m_documentName->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_documentName->setFixedSize(
        nameWidth, menuBar()->fontMetrics().height() + 12); // a menu bar never makes room anew
    menuBar()->setCornerWidget(m_documentName, Qt::TopRightCorner);
    menuBar()->setNativeMenuBar(false);

    m_actions = makeMenus(*menuBar());
    action(QStringLiteral("theme-system"))->setChecked(true);
    connect(action(QStringLiteral("recent"))->menu(), &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::on(const char* id, std::function<void()> act)
{
    connect(action(QString::fromLatin1(id)), &QAction::triggered, this, std::move(act));
}

void MainWindow::connectActions()
{
    on("new", [this] { m_document.begin(); });
    on("open", [this] { open(); });
    on("open-pack", [this] { openPack(); });
    on("built-in-pack", [this] { m_packs->open({}); });
    on("save", [this] { save(); });
    on("save-as", [this] { saveAs(); });
    on("quit", [this] { close(); });
    on("example", [this] {
        go(Place::Choose);
        m_choose->openExamples(m_choose->exampleButton());
    });
    on("copy-markdown", [this] { copyRecommendation(); });
    on("undo", [this] { m_decision.undoStack().undo(); });
    on("redo", [this] { m_decision.undoStack().redo(); });
    on("clear", [this] {
        m_decision.replace({ m_decision.title(), {}, m_decision.reading(), m_decision.content().evidence }, tr("Clear all answers"));
    });
    on("find", [this] {
        go(Place::Compare);
        m_compare->focusFind();
    });
    on("next-question", [this] {
        go(Place::Choose);
        m_choose->revealNext();
    });
    on("check-answers", [this] {
        go(Place::Choose);
        m_choose->showAnswers();
    });
    on("choose", [this] { go(Place::Choose); });
    on("compare", [this] { go(Place::Compare); });
    on("prove", [this] { go(Place::Prove); });
    on("record", [this] { go(Place::Record); });
    on("read-assessed", [this] { m_decision.setReading(Reading::Assessed); });
    on("read-as-written", [this] { m_decision.setReading(Reading::AsWritten); });
    on("theme-system", [this] { Q_EMIT themeChosen(ThemeChoice::System); });
    on("theme-light", [this] { Q_EMIT themeChosen(ThemeChoice::Light); });
    on("theme-dark", [this] { Q_EMIT themeChosen(ThemeChoice::Dark); });
    on("connect", [this] { connectLive(); });
    const auto onProve = [this](const char* id, void (ProvePage::*act)()) {
        on(id, [this, act] { m_prove ? (m_prove->*act)() : void(); });
    };
    onProve("disconnect", &ProvePage::disconnectNow);
    onProve("all-faults-off", &ProvePage::allFaultsOff);
    on("race", [this] {
        go(Place::Prove);
        m_prove->showRace(true);
    });
    on("stop-server", [this] { m_runner.stopServer(); });
    on("keys", [this] { showKeys(this); });
    on("about", [this] {
        m_banner->tell(Banner::Tone::Info,
            tr("Wirewise %1: choose how events travel between two programs, and prove the choice. Pack %2 %3. "
               "Free software, GPL-3.0-or-later.").arg(QStringLiteral(WIREWISE_VERSION), m_decision.pack().id, m_decision.pack().version));
    });
    QUndoStack& undo = m_decision.undoStack();
    const auto name = [this](const char* id, const QString& word) {
        return [this, id, word](const QString& step) {
            action(QString::fromLatin1(id))->setText(step.isEmpty() ? word : word + QStringLiteral(": ") + step);
        };
    };
    connect(&undo, &QUndoStack::undoTextChanged, this, name("undo", tr("&Undo")));
    connect(&undo, &QUndoStack::redoTextChanged, this, name("redo", tr("&Redo")));
    connect(&undo, &QUndoStack::canUndoChanged, action(QStringLiteral("undo")), &QAction::setEnabled);
    connect(&undo, &QUndoStack::canRedoChanged, action(QStringLiteral("redo")), &QAction::setEnabled);
    action(QStringLiteral("undo"))->setEnabled(undo.canUndo());
    action(QStringLiteral("redo"))->setEnabled(undo.canRedo());
}

void MainWindow::go(Place place)
{
    const size_t index = size_t(place);
    if (!m_pages[index]) {
        m_pages[index] = build(place);
        m_stack->addWidget(m_pages[index]);
        focusInLayoutOrder(*centralWidget());
    }
    m_stack->setCurrentWidget(m_pages[index]);
    m_proofs->setPlace(place == Place::Choose || place == Place::Compare);
    for (size_t i = 0; i < m_rail.size(); ++i)
        m_rail[i]->setChecked(i == index);
    const std::array ids { "choose", "compare", "prove", "record" };
    action(QString::fromLatin1(ids[index]))->setChecked(true);
}

Place MainWindow::place() const
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i] && m_pages[i] == m_stack->currentWidget())
            return Place(i);
    return Place::Choose;
}

QWidget* MainWindow::build(Place place)
{
    switch (place) {
    case Place::Choose:
        m_choose = new ChoosePage(m_decision, this);
        m_choose->ranking()->setLive(m_live.ids());
        connect(m_choose, &ChoosePage::connectWanted, this, &MainWindow::connectLive);
        connect(m_choose, &ChoosePage::compareWanted, this, [this] { go(Place::Compare); });
        connect(m_choose, &ChoosePage::told, m_status, &StatusStrip::tell);
        return m_choose;
    case Place::Compare:
        m_compare = new ComparePage(m_decision, this);
        m_proofs->attach(*m_compare);
        connect(m_compare, &ComparePage::copied, this,
            [this](const QString& what) { m_status->tell(tr("Matrix copied as %1").arg(what)); });
        return m_compare;
    case Place::Prove:
        m_prove = new ProvePage(m_runner, m_decision, m_live, this);
        m_prove->setDraft(m_draft);
        return m_prove;
    case Place::Record:
        break;
    }
    m_record = new RecordPage(m_decision, m_document, this);
    // Later: meanwhile another pack may end the page whose button is still at it.
    connect(m_record, &RecordPage::saveWanted, this, &MainWindow::save, Qt::QueuedConnection);
    connect(m_record, &RecordPage::saveAsWanted, this, &MainWindow::saveAs, Qt::QueuedConnection);
    connect(m_record, &RecordPage::openWanted, this, &MainWindow::open, Qt::QueuedConnection);
    connect(m_record, &RecordPage::copyWanted, this, &MainWindow::copyRecommendation);
    connect(m_record, &RecordPage::questionWanted, this, [this] {
        go(Place::Choose);
        m_choose->revealFirstOpen();
    });
    return m_record;
}

// What shows the pack is made from it once. Prove follows by itself: its connection stays.
void MainWindow::rebuildPages()
{
    const Place here = place();
    const Whereabouts whereabouts(*this);
    setUpdatesEnabled(false);
    for (const Place each : { Place::Choose, Place::Compare, Place::Record })
        delete std::exchange(m_pages[size_t(each)], nullptr);
    m_choose = nullptr;
    m_compare = nullptr;
    m_record = nullptr;
    go(here);
    whereabouts.goBack(*this);
    setUpdatesEnabled(true);
}

void MainWindow::connectLive()
{
    go(Place::Prove);
    if (const std::optional<TransportId> leading = m_decision.leadingTransport())
        m_prove->connectTo(*leading);
}

void MainWindow::openFile(const QString& path)
{
    if (fileKind(path) == FileKind::Pack) {
        m_packs->open(path);
        return;
    }
    if (const std::optional<Error> failed = m_document.open(path)) {
        m_banner->tell(Banner::Tone::Error,
            tr("Cannot open %1. %2").arg(QFileInfo(path).fileName(), failed->text()), tr("Open another…"),
            [this] { open(); });
        return;
    }
    m_status->tell(tr("Opened %1").arg(m_document.name()));
}

void MainWindow::open()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a decision"), m_document.path(), tr("Decisions (*.toml *.wirewise);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openPack()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Open a pack"), {}, tr("Packs (*.toml);;All files (*)"));
    if (path.isEmpty())
        return;
    if (fileKind(path) == FileKind::Decision)
        openFile(path);
    else
        m_packs->open(path);
}

void MainWindow::save()
{
    if (m_document.path().isEmpty()) {
        saveAs();
        return;
    }
    if (const std::optional<Error> failed = m_document.save())
        m_banner->tell(Banner::Tone::Error, tr("Not saved. %1").arg(failed->text()), tr("Save as…"), [this] { saveAs(); });
    else
        m_status->tell(tr("Saved"));
}

void MainWindow::saveAs()
{
    QString suggestion = m_document.path();
    if (suggestion.isEmpty()) {
        suggestion = m_decision.title().toLower().simplified().replace(
            QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
        suggestion = (suggestion.isEmpty() ? QStringLiteral("decision") : suggestion.left(60))
            + QStringLiteral(".toml");
    }
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save the decision"), suggestion, tr("Decisions (*.toml)"));
    if (path.isEmpty())
        return;
    if (const std::optional<Error> failed = m_document.saveAs(path))
        m_banner->tell(Banner::Tone::Error, tr("Not saved. %1").arg(failed->text()), tr("Save as…"),
            [this] { saveAs(); });
    else
        m_status->tell(tr("Saved"));
}

void MainWindow::copyRecommendation()
{
    QGuiApplication::clipboard()->setText(
        record::recommendationMarkdown(m_decision.pack(), m_document.snapshot(),
            m_decision.evaluation(Reading::Assessed), m_decision.evaluation(Reading::AsWritten)));
    m_status->tell(tr("Recommendation copied as Markdown"));
}

void MainWindow::fillRecent()
{
    QMenu* menu = action(QStringLiteral("recent"))->menu();
    menu->clear();
    const QStringList paths = m_document.recent();
    for (const QString& path : paths)
        connect(menu->addAction(QString(path).replace(QLatin1Char('&'), QLatin1String("&&"))),
            &QAction::triggered, this, [this, path] { openFile(path); });
    if (paths.isEmpty())
        menu->addAction(tr("Nothing opened or saved yet"))->setEnabled(false);
}

void MainWindow::followDocument()
{
    setWindowModified(m_document.isModified());
    setWindowTitle(tr("%1[*] - Wirewise").arg(m_document.name()));
    m_documentName->setText(
        m_documentName->fontMetrics().elidedText(m_document.name(), Qt::ElideMiddle, nameWidth - 30));
    m_status->setDocument(tr("Decision: %1, %2")
                              .arg(m_document.name(),
                                  m_document.path().isEmpty()   ? tr("kept in this session")
                                      : m_document.isModified() ? tr("edited")
                                                                : tr("saved")));
}

void MainWindow::followDecision()
{
    action(m_decision.reading() == Reading::Assessed ? QStringLiteral("read-assessed")
                                                     : QStringLiteral("read-as-written"))
        ->setChecked(true);
    followConnect();
    action(QStringLiteral("clear"))->setEnabled(!m_decision.answers().isEmpty());
}

void MainWindow::followConnect()
{
    const std::optional<TransportId> leading = m_decision.leadingTransport();
    const bool live = leading && m_live.find(*leading);
    QAction* connectAction = action(QStringLiteral("connect"));
    connectAction->setEnabled(live);
    const QString name = leading ? m_decision.name(*leading).replace(u'&', QLatin1String("&&")) : QString();
    connectAction->setText(leading && !live ? tr("No Live &Connection for %1").arg(name)
                                            : connectAction->data().toString());
}

void MainWindow::followPackFile()
{
    action(QStringLiteral("built-in-pack"))->setEnabled(!m_packs->usesBuiltIn());
}

void MainWindow::followServer()
{
    const bool running = m_runner.serverRunning();
    m_status->setServers(running ? 1 : 0);
    action(QStringLiteral("stop-server"))->setEnabled(running);
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    const std::array ids { "theme-system", "theme-light", "theme-dark" };
    action(QString::fromLatin1(ids[size_t(choice)]))->setChecked(true);
}

void MainWindow::keep(QSettings& settings) const
{
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/place"), int(place()));
    settings.setValue(QStringLiteral("window/draft"), m_prove ? m_prove->draft() : m_draft);
}

void MainWindow::restore(const QSettings& settings)
{
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_draft = settings.value(QStringLiteral("window/draft")).toString();
    const int place = settings.value(QStringLiteral("window/place")).toInt();
    if (place > 0 && place < int(m_pages.size()))
        go(Place(place));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->accept(); // nothing to ask: the session keeps what is not saved
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        openFile(urls.first().toLocalFile());
}

} // namespace wirewise::ui
