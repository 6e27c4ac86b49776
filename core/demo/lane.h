// SPDX-License-Identifier: GPL-3.0-or-later
// One transport's part of a run: its crowds, each on a thread of its own when there are several.
#pragma once

#include "core/demo/crowd.h"

#include <QThread>

namespace wirewise::demo {

// Threads: demo-io; a single crowd lives there, too. Life: destroying it ends its crowds and their threads.
class Lane : public QObject
{
    Q_OBJECT

public:
    static constexpr int crowdSize = 500; // clients one event loop serves without being what is measured

    Lane(RunRequest request, const WayIn& wayIn, const Clock& clock);
    ~Lane() override;

    const RunRequest& request() const { return m_request; }
    int clients() const { return std::max(1, m_request.workload.clients); }
    void changeWorkload(const measure::Workload& workload);

    // Does it to every crowd, on the crowd's thread: at once where that is ours.
    template <typename Task>
    void each(Task task)
    {
        for (Crowd* crowd : m_crowds)
            QMetaObject::invokeMethod(crowd, [crowd, task] { task(*crowd); });
    }
    SendOutcome send(const QByteArray& data, wire::PayloadKind kind);
    void log(const LogEntry& entry); // of what concerns all

    RunState state() const;
    bool hasEnded() const { return all(&Crowd::hasEnded); }
    bool hasSeenEnough() const { return all(&Crowd::hasSeenEnough); }
    bool hasDrained() const { return all(&Crowd::hasDrained); }
    bool endedNormally();

    // As Crowd's, over all of them. Waits for their threads.
    RunSnapshot takeSnapshot();
    measure::RunSummary summary(wire::Seq newest);

Q_SIGNALS:
    void changed();
    void stateChanged();
    void satisfied(); // of a crowd: ask hasSeenEnough(); likewise the other two
    void drained();
    void ended();

private:
    bool all(bool (Crowd::*is)() const) const;
    template <typename Answer>
    auto ask(Crowd& crowd, Answer answer) -> decltype(answer(crowd));

    RunRequest m_request;
    std::vector<std::unique_ptr<QThread>> m_threads; // none for a single crowd
    std::vector<Crowd*> m_crowds; // deleted on their threads
};

} // namespace wirewise::demo
