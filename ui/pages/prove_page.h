// SPDX-License-Identifier: GPL-3.0-or-later
// Prove: connect to a transport, watch what comes, send, see the figures, read how it ended.
#pragma once

#include "core/base/clock.h"
#include "core/demo/run_snapshot.h"
#include "ui/pages/live_transports.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wirewise::ui {

class Banner;
class ConnectionStrip;
class Decision;
class EndCard;
class FiguresPanel;
class LogPane;
class SegmentedControl;
class SendBox;
class TransportTabs;
class WorkloadPanel;

class ProvePage final : public QWidget
{
    Q_OBJECT

public:
    ProvePage(demo::DemoRunner& runner, Decision& decision, LiveTransports live, QWidget* parent = nullptr);
    ~ProvePage() override;

    demo::RunState state() const { return m_last.state; }
    TransportId transport() const; // chosen

    QString draft() const; // the message typed but not sent
    void setDraft(const QString& text);

public Q_SLOTS:
    // Chooses it and begins a run against the bundled server; a run under way ends first.
    void connectTo(const wirewise::TransportId& transport);
    void disconnectNow();
    void showSnapshot(const wirewise::demo::RunSnapshot& snapshot);

private:
    QWidget* makeMain();
    QWidget* makeOptions();
    QWidget* makeSide();
    QWidget* makeOwnRow();
    void listen();
    void start();
    std::optional<demo::Target> ownTarget(); // says what is wrong beside the field
    bool running() const;
    QString mode() const;
    void choose(const TransportId& transport);
    void onTab(const TransportId& transport);
    void followDecision();
    void followPack();
    void refresh();
    void showEmptyText();
    void tellRestarts(const demo::RunSnapshot& snapshot);
    void tellEnd(const demo::RunSnapshot& snapshot);

    demo::DemoRunner& m_runner;
    Decision& m_decision;
    LiveTransports m_live;
    SystemClock m_clock;
    demo::RunSnapshot m_last; // without its log
    bool m_picked = false; // the user chose a tab: the recommendation no longer does
    int m_restartsTold = 0;
    quint64 m_run = 0; // the number of the run asked for, and its seed
    bool m_ending = false; // the user asked for the end
    bool m_stale = false; // m_last is newer than what is shown

    TransportTabs* m_tabs = nullptr;
    QLabel* m_noLive = nullptr; // what the pack knows and this program does not
    QHash<TransportId, SegmentedControl*> m_modes; // of those that have any
    QPushButton* m_own = nullptr;
    QWidget* m_ownRow = nullptr;
    QLineEdit* m_ownUrl = nullptr;
    Banner* m_problem = nullptr;
    Banner* m_news = nullptr;
    ConnectionStrip* m_strip = nullptr;
    EndCard* m_end = nullptr;
    LogPane* m_log = nullptr;
    FiguresPanel* m_figures = nullptr;
    WorkloadPanel* m_workload = nullptr;
    SendBox* m_send = nullptr;
    QTimer m_refresh;
};

} // namespace wirewise::ui
