// SPDX-License-Identifier: GPL-3.0-or-later
// Prove: connect to a transport, watch what comes, send, do faults to it, see the figures, read how it ended; or
// let several race.
#pragma once

#include "core/base/clock.h"
#include "core/demo/run_snapshot.h"
#include "ui/models/wished_faults.h"
#include "ui/pages/live_transports.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace wirewise::ui {

class Banner;
class ChartsPanel;
class ConnectionStrip;
class Decision;
class EndCard;
class FiguresPanel;
class FaultRow;
class LanePicker;
class LiveView;
class OwnEndpoint;
class RaceBoard;
class RaceParts;
class RunParts;
class SegmentedControl;
class SendBox;
class SequenceDiagram;
class SideColumn;
class TransportTabs;
class WorkloadPanel;

class ProvePage final : public QWidget
{
    Q_OBJECT

public:
    ProvePage(demo::DemoRunner& runner, Decision& decision, LiveTransports live, QWidget* parent = nullptr);
    ~ProvePage() override;

    demo::RunState state() const;
    TransportId transport() const; // chosen

    QString draft() const; // the message typed but not sent
    void setDraft(const QString& text);

public Q_SLOTS:
    // Chooses it and begins a run against the bundled server; a run under way ends first.
    void connectTo(const wirewise::TransportId& transport);
    void disconnectNow();
    void showSnapshot(const wirewise::demo::RunSnapshot& snapshot);
    void showRace(bool race); // instead of one connection
    void allFaultsOff();

private:
    QWidget* makeMain();
    QWidget* makeTop(QWidget* parent, LanePicker*& picker);
    QWidget* makeRunHead(QWidget* parent);
    QWidget* makeOptions();
    QWidget* makeLanes(RaceBoard*& board, SequenceDiagram*& diagram);
    SideColumn* makeSide();
    void listen();
    void listenToFaultsAndRace();
    void start();
    std::optional<demo::Target> ownTarget(); // says what is wrong
    demo::RunRequest request(const TransportId& transport, const QString& mode) const;
    void copyCommand();
    void exportLoad(const QString& tool);
    void giveWay(); // a race has taken the runner
    void followRace();
    bool running() const;
    QString mode() const;
    void choose(const TransportId& transport);
    void onTab(const TransportId& transport);
    void followDecision();
    void followPack();
    void followRun(const demo::RunSnapshot& snapshot);
    void showEmptyText();

    demo::DemoRunner& m_runner;
    Decision& m_decision;
    LiveTransports m_live;
    SystemClock m_clock;
    bool m_picked = false; // the user chose a tab: the recommendation no longer does
    quint64 m_numbers = 0; // given to runs so far
    WishedFaults m_wished;

    TransportTabs* m_tabs = nullptr;
    QLabel* m_noLive = nullptr; // what the pack knows and this program does not
    QHash<TransportId, SegmentedControl*> m_modes; // of those that have any
    QPushButton* m_own = nullptr;
    OwnEndpoint* m_ownEndpoint = nullptr;
    QPushButton* m_raceButton = nullptr;
    RaceParts* m_race = nullptr;
    FaultRow* m_faults = nullptr;
    QStackedWidget* m_middle = nullptr; // one connection, or the lanes
    QList<QWidget*> m_ofRun; // shown for one connection
    QList<QWidget*> m_ofRace; // shown for a race
    Banner* m_problem = nullptr;
    Banner* m_news = nullptr;
    ConnectionStrip* m_strip = nullptr;
    EndCard* m_end = nullptr;
    LiveView* m_view = nullptr;
    ChartsPanel* m_charts = nullptr; // of the one connection
    ChartsPanel* m_raceCharts = nullptr;
    FiguresPanel* m_figures = nullptr;
    WorkloadPanel* m_workload = nullptr;
    SendBox* m_send = nullptr;
    RunParts* m_run = nullptr;
};

} // namespace wirewise::ui
