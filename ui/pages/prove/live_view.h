// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the page for one connection: its sequence diagram above, its log below; the same rows in both, and
// what is chosen in one is chosen in the other.
#pragma once

#include "core/demo/run_snapshot.h"
#include "ui/sequence/sequence_diagram.h"

#include <QWidget>

namespace wirewise::ui {

class LiveEdge;
class LogPane;

// Life: the clock outlives it.
class LiveView final : public QWidget
{
    Q_OBJECT

public:
    explicit LiveView(const Clock& clock, QWidget* parent = nullptr);

    LogPane& log() const { return *m_log; }
    SequenceDiagram& diagram() const { return *m_diagram; }

    void begin(const SequenceLane& lane); // empty
    void take(const demo::RunSnapshot& snapshot);
    void replay(const SequenceLane& lane, const QList<demo::LogEntry>& rows); // instead of what is there

private:
    void append(const QList<demo::LogEntry>& rows, qint64 dropped);
    void showDiagram(); // once there is something to see in it

    SequenceDiagram* m_diagram;
    QWidget* m_frame; // around it
    LogPane* m_log;
    LiveEdge* m_edge;
};

} // namespace wirewise::ui
