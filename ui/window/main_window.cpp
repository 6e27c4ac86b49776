// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/window/file_commands.h"
#include "ui/models/consequence.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/window/pack_commands.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/pack_faults_panel.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/ranking_panel.h"
#include "ui/pages/record_page.h"
#include "ui/window/palette_commands.h"
#include "ui/window/proof_commands.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/window/whereabouts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/focus_order.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/rail_button.h"
#include "ui/widgets/recent_list.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/status_strip.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_commands.h"
#include "ui/window/window_session.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace wirewise::ui {

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
    , m_stack(new PageStack(this))
    , m_banner(new Banner(this))
    , m_packFaults(new PackFaultsPanel(this))
    , m_status(new StatusStrip(this))
    , m_packs(new PackCommands(packFile, decision, *m_packFaults, *m_status, *m_banner, this))
    , m_files(new FileCommands(decision, document, *m_packs, *m_status, *m_banner, *this))
    , m_proofs(new ProofCommands(decision, packFile, *m_status, *m_banner, *this))
    , m_palette(new PaletteCommands(*this, decision, document, *m_status))
    , m_session(std::make_unique<WindowSession>(*this))
    , m_drop(new DropOverlay(this))
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
    connect(m_status, &StatusStrip::stopWanted, this, &MainWindow::stopAll);

    buildMenus();
    m_commands = new WindowCommands(*this,
        { m_decision, m_document, m_runner, m_live, *m_files, *m_packs, *m_status, *m_banner }, m_actions);
    m_proofs->attach(m_actions);

    connect(&m_document, &Document::stateChanged, this, &MainWindow::followDocument);
    connect(&m_decision, &Decision::titleChanged, this, &MainWindow::followDocument);
    connect(&m_document, &Document::remarked, this,
        [this](const QString& text) { m_banner->tell(Banner::Tone::Caution, text); });
    connect(new Consequence(m_decision, this), &Consequence::told, m_status, &StatusStrip::tell);
    connect(&m_runner, &demo::DemoRunner::serverRunningChanged, this, &MainWindow::followRunning);
    connect(&m_runner, &demo::DemoRunner::proxyRunningChanged, this, &MainWindow::followRunning);
    connect(m_proofs, &ProofCommands::provingChanged, this, &MainWindow::followRunning);
    const auto follow = [this](const demo::RunSnapshot& snapshot) {
        const bool goes = snapshot.state != demo::RunState::Idle && snapshot.state != demo::RunState::Ended;
        if (std::exchange(m_runs, goes) != goes)
            followRunning();
    };
    connect(&m_runner, &demo::DemoRunner::snapshot, this, follow);
    connect(&m_runner, &demo::DemoRunner::laneSnapshot, this, [this](int, const demo::RunSnapshot&) {
        if (!std::exchange(m_runs, true))
            followRunning();
    });
    connect(&m_runner, &demo::DemoRunner::raceFinished, this, [this] {
        m_runs = false;
        followRunning();
    });
    connect(&m_decision, &Decision::packChanged, this, &MainWindow::rebuildPages);
    followDocument();
    followRunning();
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
    rail->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // as wide as its words
    column->addStretch(1);
}

void MainWindow::buildMenus()
{
    auto* name = label(QStringLiteral("Wirewise"), Type::BodyStrong, Ink::Text, this);
    name->setContentsMargins(14, 0, 6, 0);
    menuBar()->setCornerWidget(name, Qt::TopLeftCorner);
    m_documentName->setContentsMargins(8, 0, 16, 0);
    m_documentName->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_documentName->setFixedSize(nameWidth, menuBar()->fontMetrics().height() + 12); // a menu bar never makes room anew
    menuBar()->setCornerWidget(m_documentName, Qt::TopRightCorner);
    menuBar()->setNativeMenuBar(false);

    m_actions = makeMenus(*menuBar());
    action(QStringLiteral("theme-system"))->setChecked(true);
}

void MainWindow::go(Place place)
{
    const size_t index = size_t(place);
    if (!m_pages[index]) {
        m_pages[index] = build(place);
        m_stack->addPage(m_pages[index]);
        focusInLayoutOrder(*centralWidget());
    }
    m_stack->setCurrent(m_pages[index]);
    m_proofs->setPlace(place == Place::Choose || place == Place::Compare);
    for (size_t i = 0; i < m_rail.size(); ++i)
        m_rail[i]->setChecked(i == index);
    const std::array ids { "choose", "compare", "prove", "record" };
    action(QString::fromLatin1(ids[index]))->setChecked(true);
}

Place MainWindow::place() const
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i] && m_pages[i] == m_stack->current())
            return Place(i);
    return Place::Choose;
}

QWidget* MainWindow::build(Place place)
{
    switch (place) {
    case Place::Choose:
        m_choose = new ChoosePage(m_decision, this);
        m_choose->ranking()->setLive(m_live.ids());
        connect(m_choose, &ChoosePage::connectWanted, m_commands, &WindowCommands::connectLive);
        m_choose->setRecent(m_document.recent());
        connect(&m_document, &Document::recentChanged, m_choose, [this] { m_choose->setRecent(m_document.recent()); });
        connect(m_choose->recent(), &RecentList::chosen, m_files, &FileCommands::openFile, Qt::QueuedConnection);
        connect(m_choose, &ChoosePage::compareWanted, this, [this] { go(Place::Compare); });
        connect(m_choose, &ChoosePage::told, m_status, &StatusStrip::tell);
        return m_choose;
    case Place::Compare:
        m_compare = new ComparePage(m_decision, this);
        m_proofs->attach(*m_compare);
        m_session->built(*m_compare);
        connect(m_compare, &ComparePage::copied, this,
            [this](const QString& what) { m_status->tell(tr("Matrix copied as %1").arg(what)); });
        return m_compare;
    case Place::Prove:
        m_prove = new ProvePage(m_runner, m_decision, m_live, this);
        m_session->built(*m_prove);
        m_commands->attach(*m_prove);
        return m_prove;
    case Place::Record:
        break;
    }
    m_record = new RecordPage(m_decision, m_document, this);
    // Later: meanwhile another pack may end the page whose button is still at it.
    connect(m_record, &RecordPage::saveWanted, m_files, &FileCommands::save, Qt::QueuedConnection);
    connect(m_record, &RecordPage::saveAsWanted, m_files, &FileCommands::saveAs, Qt::QueuedConnection);
    connect(m_record, &RecordPage::openWanted, m_files, &FileCommands::open, Qt::QueuedConnection);
    connect(m_record, &RecordPage::copyWanted, m_files, &FileCommands::copyRecommendation);
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
    m_session->remember();
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

void MainWindow::openFile(const QString& path)
{
    m_files->openFile(path);
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

bool MainWindow::holdsRun() const
{
    return m_ran || m_proofs->prover().isRunning();
}

void MainWindow::followRunning()
{
    m_ran = m_ran || m_runs;
    m_status->setRunning(
        { m_runner.serverRunning(), m_runner.proxyRunning(), m_runs, m_proofs->prover().isRunning() });
}

void MainWindow::stopAll()
{
    m_proofs->prover().cancel();
    m_runner.stop();
    m_runner.stopServer();
}

void MainWindow::openPalette()
{
    m_palette->open();
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    const std::array ids { "theme-system", "theme-light", "theme-dark", "theme-contrast" };
    action(QString::fromLatin1(ids[size_t(choice)]))->setChecked(true);
}

void MainWindow::setLanguageChoice(const QString& id)
{
    action(QStringLiteral("language-") + id)->setChecked(true);
}

void MainWindow::setReduceMotion(bool reduce)
{
    action(QStringLiteral("reduce-motion"))->setChecked(reduce);
}

// Much on the pages is laid out once, by the text as it was: all but Prove, which holds a connection, are built anew.
void MainWindow::followTextSize()
{
    m_documentName->setFixedSize(nameWidth, menuBar()->fontMetrics().height() + 12); // a menu bar never makes room anew
    menuBar()->cornerWidget(Qt::TopLeftCorner)->setFixedHeight(m_documentName->height());
    followDocument();
    m_commands->followTextSize();
    rebuildPages();
}

QVariantMap MainWindow::kept() const
{
    return m_session->kept();
}

void MainWindow::restore(const QSettings& settings)
{
    m_session->restore(settings);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_session->goBack();
        Q_EMIT painted();
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->accept(); // nothing to ask: the session keeps what is not saved
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
        return;
    const FileCommands::Offer offer = FileCommands::offerOf(event->mimeData()->urls());
    m_drop->tell(offer.words, offer.welcome);
    event->acceptProposedAction(); // what is refused, too: letting go says why
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_drop->hide();
    m_files->take(event->mimeData()->urls());
}

} // namespace wirewise::ui
