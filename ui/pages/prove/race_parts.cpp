// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/race_parts.h"

#include "ui/models/race_words.h"
#include "ui/pages/prove/lane_picker.h"
#include "ui/pages/prove/live_edge.h"
#include "ui/pages/prove/race_board.h"
#include "ui/pages/prove/race_head.h"

#include <QClipboard>
#include <QGuiApplication>

namespace wirewise::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto EachAlone = 10s; // where no duration is set

} // namespace

RaceParts::RaceParts(demo::DemoRunner& runner, const Widgets& widgets, Page page, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_race(runner, page.number)
    , m_page(std::move(page))
    , m_picker(widgets.picker)
    , m_head(widgets.head)
    , m_board(widgets.board)
    , m_diagram(widgets.diagram)
    , m_edge(new LiveEdge(clock, m_diagram))
{
    connect(m_picker, &LanePicker::changed, this, &RaceParts::onPicked);
    connect(m_head, &RaceHead::howChanged, this, &RaceParts::refresh);
    connect(m_head, &RaceHead::startAsked, this, &RaceParts::start);
    connect(m_head, &RaceHead::stopAsked, &m_race, &Race::stop);
    connect(m_head, &RaceHead::copyAsked, this, &RaceParts::copy);
    connect(m_board, &RaceBoard::startAsked, this, &RaceParts::start);
    connect(&m_race, &Race::turned, this, &RaceParts::refresh);
    connect(&m_race, &Race::seen, this, &RaceParts::draw);
    connect(&m_race, &Race::moved, this, [this] { m_board->show(m_race); });
    refresh();
}

void RaceParts::setName(const TransportId& transport, const QString& name)
{
    m_picker->setName(transport, name);
    onPicked();
}

void RaceParts::setClients(int clients)
{
    m_clients = clients;
    refresh();
}

// Those of the last race stay listed until the next begins.
void RaceParts::onPicked()
{
    const auto& lanes = m_race.lanes();
    if (std::none_of(lanes.begin(), lanes.end(), [](const RaceLane& lane) { return lane.begun; }))
        m_race.setLanes(m_picker->chosen());
    refresh();
}

demo::RunRequest RaceParts::request(const RaceLane& lane) const
{
    demo::RunRequest request = m_page.request(lane.transport, lane.mode);
    if (m_head->how() == Race::How::Alone && !request.workload.duration)
        request.workload.duration = EachAlone;
    return request;
}

void RaceParts::start()
{
    const QList<RaceLane> lanes = m_picker->chosen();
    if (m_race.running() || !m_head->canStart())
        return;
    QList<demo::RunRequest> requests;
    for (const RaceLane& lane : lanes)
        requests << request(lane);
    m_race.setLanes(lanes);
    QList<SequenceLane> drawn;
    for (const RaceLane& lane : lanes)
        drawn << SequenceLane { lane.transport, lane.name };
    m_diagram->setLanes(drawn);
    m_serials.fill(0, lanes.size());
    m_diagram->parentWidget()->show();
    Q_EMIT begun();
    m_race.start(m_head->how(), requests);
}

void RaceParts::takeFocus()
{
    if (!m_race.running())
        m_head->takeFocus();
}

RunCommand RaceParts::command() const
{
    RunCommand command;
    command.race = true;
    command.alone = m_head->how() == Race::How::Alone;
    const QList<RaceLane> lanes = m_picker->chosen();
    for (const RaceLane& lane : lanes)
        command.transports << laneWord(lane.transport, lane.mode);
    if (!lanes.isEmpty()) {
        const demo::RunRequest one = request(lanes.first());
        command.workload = one.workload;
        command.seed = one.seed;
        command.faults = one.faults;
    }
    return command;
}

void RaceParts::refresh()
{
    m_head->show(m_race, static_cast<int>(m_picker->chosen().size()), m_clients);
    m_picker->setEnabled(!m_race.running());
    m_board->setCanStart(m_head->canStart());
    m_board->show(m_race);
    m_edge->setLive(m_race.running());
}

void RaceParts::draw(int lane, const demo::RunSnapshot& snapshot)
{
    m_diagram->setThroughProxy(snapshot.throughProxy);
    m_diagram->append(lane, m_serials[lane], snapshot.log, snapshot.logDropped);
    m_serials[lane] += static_cast<quint64>(snapshot.log.size());
}

// Of the race that was, whatever is chosen for the next.
void RaceParts::copy()
{
    RunCommand command = this->command();
    command.alone = m_race.how() == Race::How::Alone;
    command.transports.clear();
    for (const RaceLane& lane : m_race.lanes())
        command.transports << laneWord(lane.transport, lane.mode);
    const measure::RunSummary& run = m_race.lanes().first().run();
    command.workload = run.workload;
    command.seed = run.seed;
    command.faults.clear();
    for (const QString& came : run.faults)
        if (const auto fault = wire::parseFault(came); fault && !command.faults.contains(*fault))
            command.faults << *fault;
    QGuiApplication::clipboard()->setText(raceMarkdown(m_race.lanes(), m_race.how(), command));
}

} // namespace wirewise::ui
