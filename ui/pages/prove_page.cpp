// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove_page.h"

#include "ui/models/decision.h"
#include "ui/models/ranking_words.h"
#include "ui/models/run_words.h"
#include "ui/pages/prove/connection_strip.h"
#include "ui/pages/prove/end_card.h"
#include "ui/pages/prove/figures_panel.h"
#include "ui/pages/prove/log_pane.h"
#include "ui/pages/prove/send_box.h"
#include "ui/pages/prove/transport_tabs.h"
#include "ui/pages/prove/workload_panel.h"
#include "ui/pages/prove/wrapping_row.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented_control.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace wirewise::ui {

using State = demo::RunState;

ProvePage::ProvePage(demo::DemoRunner& runner, Decision& decision, LiveTransports live, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_decision(decision), m_live(std::move(live))
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeMain(), 1);
    columns->addWidget(makeSide());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(std::chrono::milliseconds(200)); // figures that change faster cannot be read
    listen();
    followPack();
    followDecision();
    choose(m_tabs->current());
    m_strip->setServerPage(!m_runner.serverPage().isEmpty());
}

ProvePage::~ProvePage() = default;

QWidget* ProvePage::makeMain()
{
    auto* main = new QWidget(this);
    QList<TransportTabs::Tab> tabs;
    for (const LiveTransport& transport : std::as_const(m_live.all))
        tabs << TransportTabs::Tab { transport.id, m_decision.name(transport.id) };
    m_tabs = new TransportTabs(tabs, main);
    auto* top = new WrappingRow(m_tabs, makeOptions(), main);
    m_noLive = label({}, Type::Small, Ink::Muted, main);
    m_noLive->setObjectName(QStringLiteral("noLive"));
    m_noLive->setWordWrap(true);
    m_ownRow = makeOwnRow();
    m_strip = new ConnectionStrip(m_clock, main);
    m_problem = new Banner(main);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_news = new Banner(main);
    m_news->setObjectName(QStringLiteral("news"));
    m_end = new EndCard(main);
    m_log = new LogPane(main);

    auto* rows = new QVBoxLayout(main);
    rows->setContentsMargins(space::large, space::large, space::large, space::large);
    rows->setSpacing(space::small + space::hair);
    rows->addWidget(top);
    for (QWidget* part : { static_cast<QWidget*>(m_noLive), m_ownRow, static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_problem),
             static_cast<QWidget*>(m_news), static_cast<QWidget*>(m_end) })
        rows->addWidget(part);
    rows->addWidget(m_log, 1);
    return main;
}

// Beside the tabs: the chosen transport's modes, and whether it is the user's own endpoint.
QWidget* ProvePage::makeOptions()
{
    auto* options = new QWidget(this);
    auto* row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    for (const LiveTransport& transport : std::as_const(m_live.all)) {
        if (transport.modes.isEmpty())
            continue;
        auto* mode = new SegmentedControl(m_decision.name(transport.id), transport.modes, options);
        mode->setObjectName(QStringLiteral("mode-") + transport.id.value());
        mode->setCurrent(0);
        row->addWidget(mode);
        m_modes.insert(transport.id, mode);
    }
    row->addStretch(1);
    m_own = new QPushButton(tr("My endpoint…"), options);
    m_own->setObjectName(QStringLiteral("own"));
    m_own->setCheckable(true);
    row->addWidget(m_own);
    return options;
}

QWidget* ProvePage::makeOwnRow()
{
    auto* row = new Card(this);
    m_ownUrl = new QLineEdit(row);
    m_ownUrl->setObjectName(QStringLiteral("ownUrl"));
    m_ownUrl->setAccessibleName(tr("URL of your endpoint"));
    m_ownUrl->setFont(ui::font(Type::Mono));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::large, space::small, space::medium, space::small);
    layout->setSpacing(space::medium);
    layout->addWidget(label(tr("Your endpoint"), Type::BodyStrong, Ink::Text, row));
    layout->addWidget(m_ownUrl, 1);
    row->hide();
    return row;
}

QWidget* ProvePage::makeSide()
{
    auto* content = new QWidget;
    m_figures = new FiguresPanel(content);
    m_workload = new WorkloadPanel(content);
    m_send = new SendBox(content);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::large + space::tiny, space::large, space::large, space::large);
    rows->setSpacing(space::large);
    rows->addWidget(m_figures);
    rows->addWidget(new Rule(content));
    rows->addWidget(m_workload);
    rows->addWidget(new Rule(content));
    rows->addWidget(m_send);
    rows->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* side = new SidePanel(Qt::LeftEdge, SidePanel::Ground::Surface, this);
    side->setFixedWidth(310);
    auto* inside = new QVBoxLayout(side);
    inside->setContentsMargins(1, 0, 0, 0);
    inside->addWidget(scroll);
    return side;
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
        m_ownRow->setVisible(on);
        m_workload->setOwnEndpoint(on);
        if (on)
            m_ownUrl->setFocus();
        showEmptyText();
    });
    connect(m_ownUrl, &QLineEdit::returnPressed, this, &ProvePage::start);
    connect(m_strip, &ConnectionStrip::connectAsked, this, &ProvePage::start);
    connect(m_strip, &ConnectionStrip::endAsked, this, &ProvePage::disconnectNow);
    connect(m_strip, &ConnectionStrip::browserAsked, this, [this] { QDesktopServices::openUrl(m_runner.serverPage()); });
    connect(m_log, &LogPane::connectAsked, this, &ProvePage::start);
    connect(m_workload, &WorkloadPanel::changed, this, [this](const measure::Workload& workload) {
        if (running())
            m_runner.changeWorkload(workload);
    });
    connect(m_send, &SendBox::sent, this,
        [this](const QByteArray& bytes, wire::PayloadKind kind) { m_runner.send(bytes, kind); });
    connect(&m_runner, &demo::DemoRunner::snapshot, this, [this](const demo::RunSnapshot& snapshot) {
        if (snapshot.summary.seed == m_run) // else it is the last of a run this one has replaced
            showSnapshot(snapshot);
    });
    connect(&m_runner, &demo::DemoRunner::sendAnswered, m_send, &SendBox::answer);
    connect(&m_runner, &demo::DemoRunner::serverRunningChanged, this,
        [this] { m_strip->setServerPage(!m_runner.serverPage().isEmpty()); });
    connect(&m_decision, &Decision::packChanged, this, &ProvePage::followPack);
    connect(&m_decision, &Decision::changed, this, &ProvePage::followDecision);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_stale)
            refresh();
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_log, &LogPane::findText);
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

bool ProvePage::running() const
{
    return m_last.state != State::Idle && m_last.state != State::Ended;
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
        mode.value()->setVisible(mode.key() == transport);
    const QString scheme = live ? live->schemes.value(0, QStringLiteral("http")) : QStringLiteral("http");
    m_ownUrl->setPlaceholderText(scheme + QStringLiteral("://127.0.0.1:8080/"));
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
    if (recommended && !m_picked && m_last.state == State::Idle && m_live.find(*recommended))
        choose(*recommended);
}

void ProvePage::followPack()
{
    for (const LiveTransport& transport : std::as_const(m_live.all)) {
        const QString name = m_decision.name(transport.id);
        m_tabs->setName(transport.id, name);
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
    choose(transport);
    start();
}

void ProvePage::disconnectNow()
{
    m_ending = running();
    refresh();
    m_runner.stop();
}

std::optional<demo::Target> ProvePage::ownTarget()
{
    const QUrl url(m_ownUrl->text().trimmed(), QUrl::StrictMode);
    const LiveTransport* live = m_live.find(transport());
    if (live && url.isValid() && !url.host().isEmpty() && live->schemes.contains(url.scheme()))
        return demo::Target { url, {}, {} };
    m_problem->tell(Banner::Tone::Error, tr("%1 needs an URL that begins with %2")
            .arg(m_decision.name(transport()), live ? live->schemes.join(tr(":// or ")) + QStringLiteral("://") : QString()));
    m_ownUrl->setFocus();
    return std::nullopt;
}

void ProvePage::start()
{
    std::optional<demo::Target> own;
    if (m_own->isChecked()) {
        own = ownTarget();
        if (!own)
            return;
    }
    demo::RunRequest request = m_live.request(transport(), mode(), m_workload->workload());
    request.seed = ++m_run;
    if (own)
        request.ownTarget = own;
    m_problem->dismiss();
    m_news->dismiss();
    m_restartsTold = 0;
    m_ending = false;
    m_log->clear();
    demo::RunSnapshot begun;
    begun.state = own ? State::Connecting : State::StartingServer;
    begun.summary.workload = request.workload;
    showSnapshot(begun);
    m_runner.start(std::move(request));
}

void ProvePage::showSnapshot(const demo::RunSnapshot& snapshot)
{
    m_log->append(snapshot.log, snapshot.logDropped);
    const bool turned = snapshot.state != m_last.state || snapshot.attempt != m_last.attempt
        || snapshot.nextTryAt != m_last.nextTryAt || snapshot.error != m_last.error
        || snapshot.endedNormally != m_last.endedNormally;
    const bool wordsTurn = snapshot.state != m_last.state;
    m_last = snapshot;
    m_last.log.clear();
    m_ending = m_ending && running();
    if (wordsTurn)
        showEmptyText();
    if (turned || !m_refresh.isActive())
        refresh();
    else
        m_stale = true;
    m_send->setConnected(snapshot.state == State::Open);
    m_workload->setRunningClients(running() ? snapshot.summary.workload.clients : 0);
    tellRestarts(snapshot);
    tellEnd(snapshot);
}

// At once when something turned, else at most five times a second.
void ProvePage::refresh()
{
    m_stale = false;
    demo::RunSnapshot shown = m_last;
    if (m_ending) // what is under way may take its time to come
        shown.state = State::Closing;
    m_strip->show(shown);
    m_figures->show(m_last.summary);
    m_refresh.start();
}

void ProvePage::tellRestarts(const demo::RunSnapshot& snapshot)
{
    if (snapshot.serverRestarts == 0)
        return;
    const measure::RunSummary& run = snapshot.summary;
    qint64 replayed = 0;
    for (const measure::Reconnect& reconnect : run.reconnects)
        replayed += reconnect.replayed;
    const QString times = snapshot.serverRestarts == 1 ? tr("The server was restarted")
                                                       : tr("The server was restarted %1 times").arg(snapshot.serverRestarts);
    const bool back = snapshot.state == State::Open || snapshot.state == State::Closing || snapshot.state == State::Ended;
    const QString text = back ? tr("%1; %2 replayed, %3 lost.").arg(times, countText(replayed), countText(run.lost))
                              : tr("%1; connecting again.").arg(times);
    const bool dismissed = m_restartsTold == snapshot.serverRestarts && m_news->isHidden();
    if (!dismissed && m_news->text() != text)
        m_news->tell(run.lost > 0 ? Banner::Tone::Caution : Banner::Tone::Info, text);
    m_restartsTold = snapshot.serverRestarts;
}

void ProvePage::tellEnd(const demo::RunSnapshot& snapshot)
{
    const bool ended = snapshot.state == State::Ended;
    if (!snapshot.error.isEmpty())
        m_problem->tell(Banner::Tone::Error, snapshot.error, tr("Try again"), [this] { start(); });
    const measure::Ended& how = snapshot.summary.ended;
    if (ended && snapshot.error.isEmpty())
        m_end->tell(how, snapshot.endedNormally);
    else
        m_end->hide();
}

void ProvePage::showEmptyText()
{
    const QString name = m_decision.name(transport());
    switch (m_last.state) {
    case State::Idle:
        m_log->setEmptyText(tr("See it happen"),
            tr("Numbered messages will appear here as they come: when, how late, which way, how large and what they say."),
            m_own->isChecked() ? tr("Connect") : tr("Connect over %1").arg(name));
        break;
    case State::Ended:
        m_log->setEmptyText(tr("No messages"), tr("The connection ended, and nothing is listed."),
            tr("Connect over %1").arg(name));
        break;
    case State::Open:
        m_log->setEmptyText(tr("Connected"), tr("Waiting for the first message."), {});
        break;
    default:
        m_log->setEmptyText(wordFor(m_last.state), tr("The first message will appear here."), {});
        break;
    }
}

} // namespace wirewise::ui
