// SPDX-License-Identifier: GPL-3.0-or-later
// Several transports under one workload and the same faults: all at once on one feed and clock, or one after
// another, each alone.
#pragma once

#include "core/demo/demo_runner.h"

#include <QObject>

#include <functional>

namespace wirewise::ui {

struct RaceLane
{
    TransportId transport;
    QString mode;
    QString name; // "Polling long"
    demo::RunSnapshot last; // without its log
    bool begun = false; // one after another: its turn has come
    bool ended = false;

    const measure::RunSummary& run() const { return last.summary; }
};

// Threads: the window's. Life: the runner outlives it.
class Race final : public QObject
{
    Q_OBJECT

public:
    enum class How { Together, Alone };

    // number: a new one for each run, see RunRequest::number.
    Race(demo::DemoRunner& runner, std::function<quint64()> number, QObject* parent = nullptr);

    // A lane for each, in this order; what they were called before is forgotten. Says nothing.
    void setLanes(const QList<RaceLane>& lanes);
    const QList<RaceLane>& lanes() const { return m_lanes; }

    // A request for each lane. With Alone each must have a duration.
    void start(How how, QList<demo::RunRequest> requests);
    void stop(); // ends as agreed; those whose turn has not come stay away
    void giveWay(); // another run has taken the runner: what came so far stays

    bool running() const { return m_running; }
    bool stopping() const { return m_stopping; }
    bool stopped() const { return m_stopped; } // ended before its time
    How how() const { return m_how; }
    const QString& error() const { return m_error; } // why it could not go on
    int clients() const; // of each lane, while running

Q_SIGNALS:
    void turned(); // begun, ended, the next lane's turn
    void moved(int lane); // its figures
    void seen(int lane, const wirewise::demo::RunSnapshot& snapshot); // every one, with its faults and its log

private:
    void take(int lane, const demo::RunSnapshot& snapshot);
    void next();
    void end();

    demo::DemoRunner& m_runner;
    std::function<quint64()> m_makeNumber;
    QList<RaceLane> m_lanes;
    QList<demo::RunRequest> m_requests;
    How m_how = How::Together;
    quint64 m_number = 0;
    int m_turn = 0; // with Alone
    bool m_running = false;
    bool m_stopping = false;
    bool m_stopped = false;
    QString m_error;
};

} // namespace wirewise::ui
