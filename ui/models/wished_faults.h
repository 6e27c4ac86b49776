// SPDX-License-Identifier: GPL-3.0-or-later
// The faults the user wants, whether or not anything runs: they are there from the start of every run until taken
// off, the same for every transport; and how each of them stands in the run under way.
#pragma once

#include "core/demo/run_snapshot.h"

#include <QObject>

namespace wirewise::ui {

struct WishedFault
{
    enum class State {
        Waiting, // for a run, or for its own `after`
        On,
        Over, // by itself; there again in the next run
    };

    wire::FaultSpec fault;
    State state = State::Waiting;
    Nanoseconds until { 0 }; // while on, CLOCK_MONOTONIC; 0: until it is taken off
    qsizetype cameBefore = 0; // how often one written alike came on before this was asked for

    friend bool operator==(const WishedFault&, const WishedFault&) = default;
};

class WishedFaults final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<WishedFault>& all() const { return m_all; }
    QList<wire::FaultSpec> faults() const;

    void put(const wire::FaultSpec& fault); // one that is there already begins again
    void change(qsizetype index, const wire::FaultSpec& fault);
    void takeOff(qsizetype index);
    void allOff();

    void begin(); // a new run: all wait
    void follow(const demo::RunSnapshot& snapshot);

Q_SIGNALS:
    void changed(); // what is wished for, or how it stands
    // For DemoRunner::setFaults, in this order: one that is to begin again is taken off first.
    void asked(const QList<wirewise::wire::FaultSpec>& faults);

private:
    void ask();

    QList<WishedFault> m_all;
    QStringList m_came; // in the run under way, as written
};

} // namespace wirewise::ui
