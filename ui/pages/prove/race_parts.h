// SPDX-License-Identifier: GPL-3.0-or-later
// The race and the widgets it is told in, which stand at different places of the page: who races (above), how it
// stands (below), the lanes as figures and as one diagram (in the middle).
#pragma once

#include "ui/models/race.h"
#include "ui/models/run_command.h"

namespace wirewise::ui {

class LanePicker;
class LiveEdge;
class RaceBoard;
class RaceHead;
class SequenceDiagram;

class RaceParts final : public QObject
{
    Q_OBJECT

public:
    // What the page knows: workload, faults, seed.
    struct Page
    {
        std::function<quint64()> number; // a new one for each run
        std::function<demo::RunRequest(const TransportId& transport, const QString& mode)> request;
    };

    // Made by the page, in the order Tab goes.
    struct Widgets
    {
        LanePicker* picker = nullptr;
        RaceHead* head = nullptr;
        RaceBoard* board = nullptr;
        SequenceDiagram* diagram = nullptr;
    };

    RaceParts(demo::DemoRunner& runner, const Widgets& widgets, Page page, const Clock& clock, QObject* parent = nullptr);

    Race& race() { return m_race; }

    void start();
    void takeFocus(); // to where a race is started
    void setName(const TransportId& transport, const QString& name);
    void setClients(int clients); // of each lane of the next race
    RunCommand command() const; // of the next race

Q_SIGNALS:
    void begun(); // it has taken the runner

private:
    void refresh();
    void onPicked();
    void draw(int lane, const demo::RunSnapshot& snapshot);
    void copy();
    demo::RunRequest request(const RaceLane& lane) const;

    Race m_race;
    Page m_page;
    LanePicker* m_picker;
    RaceHead* m_head;
    RaceBoard* m_board;
    SequenceDiagram* m_diagram;
    LiveEdge* m_edge;
    QList<quint64> m_serials; // of each lane's next row
    int m_clients = 1;
};

} // namespace wirewise::ui
