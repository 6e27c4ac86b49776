// SPDX-License-Identifier: GPL-3.0-or-later
// Moves a diagram's time on while something runs and the diagram can be seen.
#pragma once

#include "core/base/clock.h"
#include "ui/sequence/sequence_diagram.h"

#include <QTimer>

namespace wirewise::ui {

// Life: the clock outlives it; a child of its diagram.
class LiveEdge final : public QObject
{
public:
    LiveEdge(const Clock& clock, SequenceDiagram* diagram) : QObject(diagram), m_clock(clock), m_diagram(diagram)
    {
        m_timer.setInterval(std::chrono::milliseconds(33));
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_diagram->isVisible())
                m_diagram->setNow(m_clock.monotonic());
        });
    }

    void setLive(bool live)
    {
        if (live == m_timer.isActive())
            return;
        m_diagram->setNow(m_clock.monotonic());
        m_diagram->setLive(live);
        live ? m_timer.start() : m_timer.stop();
    }

private:
    const Clock& m_clock;
    SequenceDiagram* m_diagram;
    QTimer m_timer;
};

} // namespace wirewise::ui
