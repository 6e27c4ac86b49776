// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/lane.h"

#include <algorithm>

namespace wirewise::demo {

namespace {

// A way in that may be asked for on any thread and answers there; `home` lives where the real one does.
WayIn hopping(const WayIn& wayIn, QObject* home)
{
    return [wayIn, home](quint16 local, std::function<void(quint16)> then) {
        auto* caller = new QObject; // of the thread that asks
        QMetaObject::invokeMethod(home, [wayIn, local, caller, then = std::move(then)] {
            wayIn(local, [caller, then](quint16 outward) {
                QMetaObject::invokeMethod(caller, [caller, then, outward] {
                    caller->deleteLater();
                    then(outward);
                });
            });
        });
    };
}

} // namespace

Lane::Lane(RunRequest request, const WayIn& wayIn, const Clock& clock)
    : m_request(std::move(request))
{
    const int parts = (clients() + crowdSize - 1) / crowdSize;
    for (int part = 0, first = 0; part < parts; ++part) {
        const int count = (clients() - first + parts - part - 1) / (parts - part);
        auto* crowd = new Crowd(m_request, first, count, wayIn ? hopping(wayIn, this) : WayIn(), clock);
        first += count;
        if (parts > 1) {
            m_threads.push_back(std::make_unique<QThread>());
            m_threads.back()->setObjectName(QStringLiteral("clients-%1").arg(part + 1));
            m_threads.back()->start();
            crowd->moveToThread(m_threads.back().get());
        }
        connect(crowd, &Crowd::changed, this, &Lane::changed);
        connect(crowd, &Crowd::stateChanged, this, &Lane::stateChanged);
        connect(crowd, &Crowd::satisfied, this, &Lane::satisfied);
        connect(crowd, &Crowd::drained, this, &Lane::drained);
        connect(crowd, &Crowd::ended, this, &Lane::ended);
        m_crowds.push_back(crowd);
    }
}

Lane::~Lane()
{
    for (Crowd* crowd : m_crowds) {
        crowd->disconnect(this);
        if (m_threads.empty())
            delete crowd;
        else
            crowd->deleteLater();
    }
    for (const auto& thread : m_threads)
        thread->quit();
    for (const auto& thread : m_threads)
        thread->wait();
}

template <typename Answer>
auto Lane::ask(Crowd& crowd, Answer answer) -> decltype(answer(crowd))
{
    decltype(answer(crowd)) result;
    const auto type = m_threads.empty() ? Qt::DirectConnection : Qt::BlockingQueuedConnection;
    QMetaObject::invokeMethod(&crowd, [&] { result = answer(crowd); }, type);
    return result;
}

void Lane::changeWorkload(const measure::Workload& workload)
{
    m_request.workload.rate = workload.rate;
    m_request.workload.size = workload.size;
    m_request.workload.kind = workload.kind;
}

SendOutcome Lane::send(const QByteArray& data, wire::PayloadKind kind)
{
    return ask(*m_crowds.front(), [&](Crowd& crowd) { return crowd.send(data, kind); });
}

void Lane::log(const LogEntry& entry)
{
    Crowd* first = m_crowds.front(); // the log is its first client's
    QMetaObject::invokeMethod(first, [first, entry] { first->log(entry); });
}

bool Lane::all(bool (Crowd::*is)() const) const
{
    return std::all_of(m_crowds.begin(), m_crowds.end(), [is](const Crowd* crowd) { return (crowd->*is)(); });
}

RunState Lane::state() const
{
    static const auto rank = [](RunState state) {
        switch (state) {
        case RunState::Waiting:
            return 3;
        case RunState::Idle:
        case RunState::Connecting:
            return 2;
        case RunState::Open:
            return 1;
        default:
            return 0;
        }
    };
    const auto least = std::max_element(m_crowds.begin(), m_crowds.end(),
        [](const Crowd* a, const Crowd* b) { return rank(a->state()) < rank(b->state()); });
    return (*least)->state();
}

bool Lane::endedNormally()
{
    return std::all_of(m_crowds.begin(), m_crowds.end(),
        [this](Crowd* crowd) { return ask(*crowd, [](Crowd& c) { return c.endedNormally(); }); });
}

RunSnapshot Lane::takeSnapshot()
{
    return ask(*m_crowds.front(), [](Crowd& crowd) { return crowd.takeSnapshot(); });
}

measure::RunSummary Lane::summary(wire::Seq newest)
{
    measure::RunSummary summary;
    for (Crowd* crowd : m_crowds) {
        const measure::RunSummary part = ask(*crowd, [newest](Crowd& c) { return c.summary(newest); });
        summary.latency.merge(part.latency);
        summary.received += part.received;
        summary.lost += part.lost;
        summary.repeated += part.repeated;
        summary.outOfOrder += part.outOfOrder;
        summary.reconnects += part.reconnects;
        summary.wire += part.wire;
        summary.connect += part.connect;
        summary.connected += part.connected;
        if (summary.ended.by.isEmpty() || summary.ended.by == QLatin1String("client"))
            summary.ended = part.ended;
    }
    if (summary.connected > 0)
        summary.connect /= summary.connected;
    summary.transport = m_request.transport;
    summary.mode = m_request.mode;
    summary.workload = m_request.workload;
    summary.seed = m_request.seed;
    summary.sent = summary.received + summary.lost;
    return summary;
}

} // namespace wirewise::demo
