// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove_page.h"

#include "core/demo/load_plan_of.h"
#include "ui/charts/charts_panel.h"
#include "ui/models/decision.h"
#include "ui/models/ranking_words.h"
#include "ui/models/run_words.h"
#include "ui/pages/prove/connection_strip.h"
#include "ui/pages/prove/end_card.h"
#include "ui/pages/prove/fault_row.h"
#include "ui/pages/prove/figures_panel.h"
#include "ui/pages/prove/lane_picker.h"
#include "ui/pages/prove/live_view.h"
#include "ui/pages/prove/load_export.h"
#include "ui/pages/prove/log_pane.h"
#include "ui/pages/prove/own_endpoint.h"
#include "ui/pages/prove/race_board.h"
#include "ui/pages/prove/race_head.h"
#include "ui/pages/prove/race_parts.h"
#include "ui/pages/prove/run_parts.h"
#include "ui/pages/prove/send_box.h"
#include "ui/pages/prove/side_column.h"
#include "ui/pages/prove/transport_tabs.h"
#include "ui/pages/prove/workload_panel.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace wirewise::ui {

ProvePage::ProvePage(demo::DemoRunner& runner, Decision& decision, LiveTransports live, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_decision(decision), m_live(std::move(live))
{
    QWidget* main = makeMain();
    new PageColumns(main, makeSide(), this);
    m_run = new RunParts(m_runner, { m_problem, m_strip, m_news, m_end, m_view, m_figures, m_send }, this);
    listen();
    followPack();
    followDecision();
    showRace(false);
}

ProvePage::~ProvePage() = default;

QWidget* ProvePage::makeMain()
{
    auto* main = new QWidget(this);
    RaceParts::Widgets race;
    QWidget* top = makeTop(main, race.picker);
    QWidget* runHead = makeRunHead(main);
    race.head = new RaceHead(main);
    m_problem = new Banner(main);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_faults = new FaultRow(m_wished, m_clock, main);
    m_view = new LiveView(m_clock, main);
    QWidget* lanes = makeLanes(race.board, race.diagram);
    m_race = new RaceParts(m_runner, race,
        { [this] { return ++m_numbers; }, [this](const TransportId& id, const QString& mode) { return request(id, mode); } },
        m_clock, main);
    m_middle = new QStackedWidget(main);
    m_middle->addWidget(m_view);
    m_middle->addWidget(lanes);
    m_ofRun << runHead;
    m_ofRace << race.picker << race.head;

    auto* rows = new QVBoxLayout(main);
    rows->setContentsMargins(space::large, space::large, space::large, space::large);
    rows->setSpacing(space::small + space::hair);
    for (QWidget* part : { top, runHead, static_cast<QWidget*>(race.head), static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_faults) })
        rows->addWidget(part);
    rows->addWidget(m_middle, 1);
    return main;
}

// The figures of the race above, what they come from below.
QWidget* ProvePage::makeLanes(RaceBoard*& board, SequenceDiagram*& diagram)
{
    board = new RaceBoard;
    auto* frame = new Card;
    diagram = new SequenceDiagram;
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(diagram);
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("raceSplit"));
    split->addWidget(board);
    split->addWidget(frame);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    frame->hide(); // until there is something to draw
    return split;
}

// The tabs, or who races; beside them what else can be chosen.
QWidget* ProvePage::makeTop(QWidget* parent, LanePicker*& picker)
{
    auto* who = new QWidget(parent);
    QList<TransportTabs::Tab> tabs;
    for (const LiveTransport& transport : std::as_const(m_live.all))
        tabs << TransportTabs::Tab { transport.id, m_decision.name(transport.id) };
    m_tabs = new TransportTabs(tabs, who);
    picker = new LanePicker(m_live.all, who);
    auto* either = new QHBoxLayout(who);
    either->setContentsMargins(0, 0, 0, 0);
    either->addWidget(m_tabs);
    either->addWidget(picker);
    m_ofRun << m_tabs;
    auto* top = new QWidget(parent);
    auto* row = new FlowLayout(space::medium, top);
    QWidget* options = makeOptions();
    row->addWidget(who);
    row->addWidget(options);
    row->setFilling(options);
    return top;
}

QWidget* ProvePage::makeRunHead(QWidget* parent)
{
    auto* head = new QWidget(parent);
    m_noLive = label({}, Type::Small, Ink::Muted, head);
    m_noLive->setObjectName(QStringLiteral("noLive"));
    m_noLive->setWordWrap(true);
    m_ownEndpoint = new OwnEndpoint(m_decision, m_live.secrets, head);
    m_strip = new ConnectionStrip(m_clock, head);
    m_news = new Banner(head);
    m_news->setObjectName(QStringLiteral("news"));
    m_end = new EndCard(m_decision, head);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small + space::hair);
    for (QWidget* part : std::initializer_list<QWidget*> { m_noLive, m_ownEndpoint, m_strip, m_news, m_end })
        rows->addWidget(part);
    return head;
}

// Beside the tabs: the chosen transport's modes, the user's own endpoint instead, a race instead.
QWidget* ProvePage::makeOptions()
{
    auto* options = new QWidget(this);
    auto* row = new FlowLayout(space::small, options);
    for (const LiveTransport& transport : std::as_const(m_live.all)) {
        if (transport.modes.isEmpty())
            continue;
        auto* mode = new SegmentedControl(m_decision.name(transport.id), modeWords(transport.modes), options);
        mode->setObjectName(QStringLiteral("mode-") + transport.id.value());
        mode->setCurrent(0);
        row->addWidget(mode);
        m_modes.insert(transport.id, mode);
    }
    auto* between = new QWidget(options);
    row->addWidget(between);
    row->setFilling(between);
    m_own = new QPushButton(tr("My endpoint…"), options);
    m_own->setObjectName(QStringLiteral("own"));
    m_raceButton = new QPushButton(tr("Race"), options);
    m_raceButton->setObjectName(QStringLiteral("race"));
    m_raceButton->setToolTip(tr("Several transports side by side"));
    for (QPushButton* button : { m_own, m_raceButton }) {
        button->setCheckable(true);
        row->addWidget(button);
    }
    m_ofRun << m_own;
    return options;
}

SideColumn* ProvePage::makeSide()
{
    auto* content = new QWidget;
    m_charts = new ChartsPanel(content);
    m_raceCharts = new ChartsPanel(content);
    m_figures = new FiguresPanel(content);
    m_workload = new WorkloadPanel(content);
    m_send = new SendBox(content);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::large + space::tiny, space::large, space::large, space::large);
    rows->setSpacing(space::large);
    QWidget* rules[] = { new Rule(content), new Rule(content) };
    for (QWidget* part : { static_cast<QWidget*>(m_charts), static_cast<QWidget*>(m_raceCharts), static_cast<QWidget*>(m_figures), rules[0], static_cast<QWidget*>(m_workload), rules[1], static_cast<QWidget*>(m_send) })
        rows->addWidget(part);
    rows->addStretch(1);
    m_ofRace << m_raceCharts;
    m_ofRun << m_charts << m_figures << m_send << rules[0] << rules[1];

    return new SideColumn(content, this);
}

void ProvePage::listen()
{
    connect(m_tabs, &TransportTabs::chosen, this, &ProvePage::onTab);
    for (const SegmentedControl* mode : std::as_const(m_modes))
        connect(mode, &SegmentedControl::chosen, this, [this] {
            if (running())
                start();
        });
    connect(m_own, &QPushButton::toggled, this, [this](bool on) {
        m_ownEndpoint->setVisible(on);
        m_strip->setOwnEndpoint(on);
        m_workload->setOwnEndpoint(on);
        m_faults->setUsable(!on);
        if (on)
            m_ownEndpoint->takeFocus();
        showEmptyText();
    });
    connect(m_ownEndpoint, &OwnEndpoint::connectAsked, this, &ProvePage::start);
    connect(m_run, &RunParts::startAsked, this, &ProvePage::start);
    connect(m_run, &RunParts::turned, this, &ProvePage::showEmptyText);
    connect(m_run, &RunParts::seen, this, &ProvePage::followRun);
    connect(&m_view->log(), &LogPane::replayed, this, [this](const QList<demo::LogEntry>& rows) {
        m_run->replay({ transport(), m_decision.name(transport()) }, rows);
    });
    connect(m_workload, &WorkloadPanel::changed, this, [this](const measure::Workload& workload) {
        m_race->setClients(workload.clients);
        if (running() || m_race->race().running())
            m_runner.changeWorkload(workload);
    });
    connect(&m_decision, &Decision::packChanged, this, &ProvePage::followPack);
    connect(&m_decision, &Decision::changed, this, &ProvePage::followDecision);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, &m_view->log(), &LogPane::findText);
    listenToFaultsAndRace();
}

void ProvePage::listenToFaultsAndRace()
{
    connect(&m_wished, &WishedFaults::asked, this, [this](const QList<wire::FaultSpec>& faults) {
        if (running() || m_race->race().running())
            m_runner.setFaults(faults);
    });
    connect(m_faults, &FaultRow::copyCommandAsked, this, &ProvePage::copyCommand);
    connect(m_workload, &WorkloadPanel::exportAsked, this, &ProvePage::exportLoad);
    connect(m_raceButton, &QPushButton::toggled, this, &ProvePage::showRace);
    connect(m_race, &RaceParts::begun, this, &ProvePage::giveWay);
    connect(&m_race->race(), &Race::seen, this, [this](int lane, const demo::RunSnapshot& snapshot) {
        m_wished.follow(snapshot);
        m_raceCharts->take(lane, snapshot, m_clock.monotonic());
    });
    connect(&m_race->race(), &Race::turned, this, &ProvePage::followRace);
    m_workload->setFromAnswers(m_live.workloadFromAnswers);
    connect(&m_decision, &Decision::changed, m_workload, &WorkloadPanel::followAnswers);
}

TransportId ProvePage::transport() const
{
    return m_tabs->current();
}

QString ProvePage::draft() const
{
    return m_send->draft();
}

void ProvePage::setDraft(const QString& text)
{
    m_send->setDraft(text);
}

demo::RunState ProvePage::state() const
{
    return m_run->state();
}

bool ProvePage::running() const
{
    return m_run->running();
}

QString ProvePage::mode() const
{
    const LiveTransport* live = m_live.find(transport());
    const SegmentedControl* modes = m_modes.value(transport());
    return live && modes ? live->modes.value(modes->current()) : QString();
}

void ProvePage::choose(const TransportId& transport)
{
    m_tabs->setCurrent(transport);
    const LiveTransport* live = m_live.find(transport);
    for (auto mode = m_modes.cbegin(); mode != m_modes.cend(); ++mode)
        mode.value()->setVisible(mode.key() == transport && !m_raceButton->isChecked());
    const QString scheme = live ? live->schemes.value(0, QStringLiteral("http")) : QStringLiteral("http");
    m_ownEndpoint->setScheme(scheme);
    showEmptyText();
}

// While something is connected, another tab connects to that one instead.
void ProvePage::onTab(const TransportId& transport)
{
    m_picked = true;
    choose(transport);
    if (running())
        start();
}

void ProvePage::followDecision()
{
    const std::optional<TransportId> recommended = m_decision.leadingTransport();
    m_tabs->setRecommended(recommended);
    if (recommended && !m_picked && state() == demo::RunState::Idle && m_live.find(*recommended))
        choose(*recommended);
}

void ProvePage::followPack()
{
    for (const LiveTransport& transport : std::as_const(m_live.all)) {
        const QString name = m_decision.name(transport.id);
        m_tabs->setName(transport.id, name);
        m_race->setName(transport.id, name);
        if (SegmentedControl* modes = m_modes.value(transport.id))
            modes->setName(name);
    }
    QStringList others;
    for (const advisor::Alternative& alternative : m_decision.pack().alternatives)
        if (!alternative.isComposite() && !m_live.find(TransportId(alternative.id.value())))
            others << m_decision.name(alternative.id);
    m_noLive->setText(others.isEmpty() ? QString() : noLiveConnection(enumerated(others)));
    m_noLive->setVisible(!others.isEmpty());
    showEmptyText();
}

void ProvePage::connectTo(const TransportId& transport)
{
    if (!m_live.find(transport))
        return;
    m_picked = true;
    m_own->setChecked(false);
    m_raceButton->setChecked(false);
    choose(transport);
    start();
}

void ProvePage::disconnectNow()
{
    if (m_race->race().running()) {
        m_race->race().stop();
        return;
    }
    m_run->end();
}

std::optional<demo::Target> ProvePage::ownTarget()
{
    const LiveTransport* live = m_live.find(transport());
    if (!live)
        return std::nullopt;
    const Result<demo::Target> target = m_ownEndpoint->target(*live, m_decision.name(transport()));
    if (target) {
        m_ownEndpoint->keep(*live, *target);
        return *target;
    }
    m_problem->tell(Banner::Tone::Error, target.error().message);
    m_ownEndpoint->takeFocus();
    return std::nullopt;
}

// Always through the proxy, so that faults can come at any time.
demo::RunRequest ProvePage::request(const TransportId& transport, const QString& mode) const
{
    demo::RunRequest request = m_live.request(transport, mode, m_workload->workload());
    request.seed = m_faults->seed();
    request.faults = m_wished.faults();
    request.throughProxy = true;
    return request;
}

void ProvePage::start()
{
    std::optional<demo::Target> own;
    if (m_own->isChecked()) {
        own = ownTarget();
        if (!own)
            return;
    }
    m_race->race().giveWay();
    demo::RunRequest request = this->request(transport(), mode());
    request.number = ++m_numbers;
    request.ownTarget = own;
    m_wished.begin();
    m_charts->setLanes({ { request.transport, m_decision.name(request.transport) } });
    m_run->start(std::move(request), { transport(), m_decision.name(transport()) });
}

void ProvePage::showSnapshot(const demo::RunSnapshot& snapshot)
{
    m_run->show(snapshot);
}

void ProvePage::followRun(const demo::RunSnapshot& snapshot)
{
    m_workload->setRunningClients(running() ? snapshot.summary.workload.clients : 0);
    m_faults->setRuns(running() && !m_own->isChecked());
    m_wished.follow(snapshot);
    m_charts->take(0, snapshot, m_clock.monotonic());
}

void ProvePage::showRace(bool race)
{
    m_raceButton->setChecked(race);
    for (QWidget* part : std::as_const(m_ofRun))
        part->setVisible(!race);
    for (QWidget* part : std::as_const(m_ofRace))
        part->setVisible(race);
    m_middle->setCurrentIndex(race ? 1 : 0);
    m_problem->dismiss();
    m_faults->setUsable(race || !m_own->isChecked());
    m_workload->setOwnEndpoint(!race && m_own->isChecked());
    choose(transport());
    if (race && isVisible())
        m_race->takeFocus();
}

void ProvePage::giveWay()
{
    m_run->giveWay(tr("A race took its place."));
    m_wished.begin();
    QList<ChartLane> lanes;
    for (const RaceLane& lane : m_race->race().lanes())
        lanes << ChartLane { lane.transport, lane.name };
    m_raceCharts->setLanes(lanes);
}

void ProvePage::followRace()
{
    const Race& race = m_race->race();
    m_workload->setRunningClients(race.clients());
    m_faults->setRuns(race.running());
    if (race.running())
        m_problem->dismiss();
    else if (!race.error().isEmpty())
        m_problem->tell(Banner::Tone::Error, race.error(), tr("Try again"), [this] { m_race->start(); });
}

void ProvePage::allFaultsOff()
{
    m_wished.allOff();
}

void ProvePage::copyCommand()
{
    RunCommand command;
    if (m_raceButton->isChecked()) {
        command = m_race->command();
    } else {
        const demo::RunRequest one = request(transport(), mode());
        command = { { laneWord(one.transport, one.mode) }, false, false, one.workload, one.seed, one.faults };
    }
    QGuiApplication::clipboard()->setText(command.text());
}

void ProvePage::exportLoad(const QString& tool)
{
    if (!m_live.find(transport()))
        return;
    demo::RunRequest run = request(transport(), mode());
    if (m_own->isChecked() && !(run.ownTarget = ownTarget()))
        return;
    ui::exportLoad(tool, demo::loadPlanOf(run), *m_news, *this);
}

void ProvePage::showEmptyText()
{
    const EmptyLogText words = emptyLogText(state(), m_own->isChecked() ? QString() : m_decision.name(transport()));
    m_view->log().setEmptyText(words.title, words.text, words.button);
}

} // namespace wirewise::ui
