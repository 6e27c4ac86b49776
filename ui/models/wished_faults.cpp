// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/wished_faults.h"

namespace wirewise::ui {

QList<wire::FaultSpec> WishedFaults::faults() const
{
    QList<wire::FaultSpec> faults;
    for (const WishedFault& wished : m_all)
        faults << wished.fault;
    return faults;
}

void WishedFaults::put(const wire::FaultSpec& fault)
{
    if (m_all.removeIf([&fault](const WishedFault& wished) { return wished.fault == fault; }) > 0)
        Q_EMIT asked(faults());
    m_all << WishedFault { fault, WishedFault::State::Waiting, Nanoseconds(0), m_came.count(wire::toText(fault)) };
    ask();
}

void WishedFaults::change(qsizetype index, const wire::FaultSpec& fault)
{
    if (index >= 0 && index < m_all.size())
        m_all.removeAt(index);
    put(fault);
}

void WishedFaults::takeOff(qsizetype index)
{
    if (index < 0 || index >= m_all.size())
        return;
    m_all.removeAt(index);
    ask();
}

void WishedFaults::allOff()
{
    if (m_all.isEmpty())
        return;
    m_all.clear();
    ask();
}

void WishedFaults::begin()
{
    m_came.clear();
    for (WishedFault& wished : m_all)
        wished = WishedFault { wished.fault };
    Q_EMIT changed();
}

void WishedFaults::follow(const demo::RunSnapshot& snapshot)
{
    const bool runs = snapshot.state != demo::RunState::Idle && snapshot.state != demo::RunState::Ended;
    const QList<WishedFault> before = m_all;
    m_came = runs ? snapshot.summary.faults : QStringList();
    for (WishedFault& wished : m_all) {
        if (!runs) {
            wished = WishedFault { wished.fault };
            continue;
        }
        const auto active = std::find_if(snapshot.faults.begin(), snapshot.faults.end(),
            [&wished](const demo::ActiveFault& one) { return one.fault == wished.fault; });
        const bool on = active != snapshot.faults.end();
        const bool came = wished.state == WishedFault::State::On || m_came.count(wire::toText(wished.fault)) > wished.cameBefore;
        wished.state = on ? WishedFault::State::On : came ? WishedFault::State::Over : wished.state;
        wished.until = on ? active->until : Nanoseconds(0);
    }
    if (m_all != before)
        Q_EMIT changed();
}

void WishedFaults::ask()
{
    Q_EMIT changed();
    Q_EMIT asked(faults());
}

} // namespace wirewise::ui
