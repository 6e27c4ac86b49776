// SPDX-License-Identifier: GPL-3.0-or-later
// One connection and the widgets it is told in, which stand at different places of the page: its state (above), what
// came (in the middle), figures and the message to send (at the side).
#pragma once

#include "core/demo/demo_runner.h"

#include <QTemporaryDir>
#include <QTimer>

namespace wirewise::ui {

class Banner;
class ConnectionStrip;
class EndCard;
class FiguresPanel;
class LiveView;
class SendBox;
struct SequenceLane;

// Life: the runner outlives it.
class RunParts final : public QObject
{
    Q_OBJECT

public:
    // Made by the page, in the order Tab goes.
    struct Widgets
    {
        Banner* problem = nullptr; // why nothing can go on
        ConnectionStrip* strip = nullptr;
        Banner* news = nullptr;
        EndCard* end = nullptr;
        LiveView* view = nullptr;
        FiguresPanel* figures = nullptr;
        SendBox* send = nullptr;
    };

    RunParts(demo::DemoRunner& runner, const Widgets& widgets, QObject* parent = nullptr);

    demo::RunState state() const { return m_last.state; }
    bool running() const;

    void start(demo::RunRequest request, const SequenceLane& lane); // its number is a new one
    void replay(const SequenceLane& lane, const QList<demo::LogEntry>& rows); // a saved run instead: one under way ends
    void end(); // as the user asked
    void giveWay(const QString& why); // another has taken the runner: this one has ended
    void show(const demo::RunSnapshot& snapshot);

Q_SIGNALS:
    void seen(const wirewise::demo::RunSnapshot& snapshot); // every one shown
    void turned(); // state() is another
    void startAsked(); // once more

private:
    void captureNext();
    void showCapture();
    void refresh();
    void tellRestarts(const demo::RunSnapshot& snapshot);
    void tellEnd(const demo::RunSnapshot& snapshot);

    demo::DemoRunner& m_runner;
    Widgets m_widgets;
    demo::RunSnapshot m_last; // without its log
    quint64 m_number = 0; // of the run shown; 0: none is to be
    int m_restartsTold = 0;
    QTemporaryDir m_captures;
    QString m_capture; // of the run shown; empty: none is made
    bool m_capturesNext = false; // the user asked for one
    bool m_ending = false; // the user asked for the end
    bool m_stale = false; // m_last is newer than what is shown
    QTimer m_refresh;
};

} // namespace wirewise::ui
