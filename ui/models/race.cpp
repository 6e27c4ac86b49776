// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/race.h"

namespace wirewise::ui {

Race::Race(demo::DemoRunner& runner, std::function<quint64()> number, QObject* parent)
    : QObject(parent), m_runner(runner), m_makeNumber(std::move(number))
{
    connect(&m_runner, &demo::DemoRunner::laneSnapshot, this, &Race::take);
    connect(&m_runner, &demo::DemoRunner::snapshot, this,
        [this](const demo::RunSnapshot& snapshot) { take(m_turn, snapshot); });
}

void Race::setLanes(const QList<RaceLane>& lanes)
{
    if (!m_running)
        m_lanes = lanes;
}

void Race::start(How how, QList<demo::RunRequest> requests)
{
    Q_ASSERT(requests.size() == m_lanes.size() && !requests.isEmpty());
    m_how = how;
    m_requests = std::move(requests);
    m_running = true;
    m_stopping = m_stopped = false;
    m_error.clear();
    m_turn = 0;
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        m_lanes[i].last = {};
        m_lanes[i].last.summary.workload = m_requests.at(i).workload;
        m_lanes[i].begun = how == How::Together;
        m_lanes[i].ended = false;
    }
    if (how == How::Alone) {
        next();
        return;
    }
    m_number = m_makeNumber();
    for (demo::RunRequest& request : m_requests)
        request.number = m_number;
    m_runner.startRace(m_requests);
    Q_EMIT turned();
}

void Race::next()
{
    m_number = m_makeNumber();
    demo::RunRequest& request = m_requests[m_turn];
    request.number = m_number;
    m_lanes[m_turn].begun = true;
    m_runner.start(request);
    Q_EMIT turned();
}

void Race::stop()
{
    if (!m_running)
        return;
    m_stopping = m_stopped = true;
    m_runner.stop();
    Q_EMIT turned();
}

void Race::giveWay()
{
    if (!m_running)
        return;
    m_stopped = true;
    end();
}

int Race::clients() const
{
    return m_running ? m_requests.first().workload.clients : 0;
}

void Race::take(int index, const demo::RunSnapshot& snapshot)
{
    if (!m_running || snapshot.number != m_number || index < 0 || index >= m_lanes.size())
        return;
    RaceLane& lane = m_lanes[index];
    lane.last = snapshot;
    lane.last.log.clear();
    lane.ended = snapshot.state == demo::RunState::Ended;
    Q_EMIT seen(index, snapshot);
    Q_EMIT moved(index);
    if (!snapshot.error.isEmpty())
        m_error = snapshot.error;
    if (m_how == How::Alone && lane.ended) {
        const bool goesOn = !m_stopping && m_error.isEmpty() && m_turn + 1 < m_lanes.size();
        if (!goesOn) {
            end();
            return;
        }
        ++m_turn;
        next();
    } else if (std::all_of(m_lanes.begin(), m_lanes.end(), [](const RaceLane& each) { return each.ended; })) {
        end();
    }
}

void Race::end()
{
    m_running = m_stopping = false;
    m_number = 0;
    Q_EMIT turned();
}

} // namespace wirewise::ui
