// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prove/live_view.h"

#include "ui/pages/prove/live_edge.h"
#include "ui/pages/prove/log_pane.h"
#include "ui/widgets/card.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace wirewise::ui {

LiveView::LiveView(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_diagram(new SequenceDiagram), m_log(new LogPane), m_edge(new LiveEdge(clock, m_diagram))
{
    auto* frame = new Card;
    m_frame = frame;
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_diagram);
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("liveSplit"));
    split->setChildrenCollapsible(true);
    split->addWidget(m_frame);
    split->addWidget(m_log);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(split);
    m_frame->hide();

    connect(m_diagram, &SequenceDiagram::selected, this, [this](int, quint64 serial) { m_log->select(serial); });
    connect(m_log, &LogPane::selected, this, [this](quint64 serial) { m_diagram->select(0, serial); });
    connect(m_log, &LogPane::selectionCleared, this, [this] { m_diagram->select(0, std::nullopt); });
}

void LiveView::begin(const SequenceLane& lane)
{
    m_log->clear();
    m_diagram->setLanes({ lane });
    m_edge->setLive(false);
}

void LiveView::take(const demo::RunSnapshot& snapshot)
{
    m_diagram->setThroughProxy(snapshot.throughProxy);
    m_edge->setLive(snapshot.state != demo::RunState::Idle && snapshot.state != demo::RunState::Ended);
    append(snapshot.log, snapshot.logDropped);
}

void LiveView::replay(const SequenceLane& lane, const QList<demo::LogEntry>& rows)
{
    begin(lane);
    append(rows, 0);
    if (!rows.isEmpty())
        m_diagram->setNow(rows.last().at);
}

void LiveView::append(const QList<demo::LogEntry>& rows, qint64 dropped)
{
    if (rows.isEmpty() && dropped == 0)
        return;
    m_diagram->append(0, m_log->nextSerial(), rows, dropped);
    m_log->append(rows, dropped);
    showDiagram();
}

void LiveView::showDiagram()
{
    if (m_frame->isHidden())
        m_frame->show();
}

} // namespace wirewise::ui
