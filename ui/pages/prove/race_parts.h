// SPDX-License-Identifier: GPL-3.0-or-later
// The race and the widgets it is told in, which stand at different places of the page: who races (above), how it
// stands (below), the lanes (in the middle).
#pragma once

#include "ui/models/race.h"
#include "ui/models/run_command.h"

class QWidget;

namespace wirewise::ui {

class LanePicker;
class RaceBoard;
class RaceHead;
struct LiveTransports;

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

    // parent: of the widgets, too, until they are laid out.
    RaceParts(demo::DemoRunner& runner, const LiveTransports& live, Page page, QWidget* parent);

    LanePicker* picker() const { return m_picker; }
    RaceHead* head() const { return m_head; }
    RaceBoard* board() const { return m_board; }
    Race& race() { return m_race; }

    void start();
    void setName(const TransportId& transport, const QString& name);
    void setClients(int clients); // of each lane of the next race
    RunCommand command() const; // of the next race

Q_SIGNALS:
    void begun(); // it has taken the runner

private:
    void refresh();
    void onPicked();
    void copy();
    demo::RunRequest request(const RaceLane& lane) const;

    Race m_race;
    Page m_page;
    LanePicker* m_picker;
    RaceHead* m_head;
    RaceBoard* m_board;
    int m_clients = 1;
};

} // namespace wirewise::ui
