// SPDX-License-Identifier: GPL-3.0-or-later
// How the race stands and what begins or ends it: all at once or one after another, start, stop, copy.
#pragma once

#include "ui/models/race.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace wirewise::ui {

class SegmentedControl;

class RaceHead final : public Card
{
    Q_OBJECT

public:
    explicit RaceHead(QWidget* parent = nullptr);

    Race::How how() const;
    void show(const Race& race, int chosen, int clients); // lanes of the next race, clients of each
    void takeFocus(); // onto Start
    bool canStart() const { return m_canStart; }

Q_SIGNALS:
    void howChanged();
    void startAsked();
    void stopAsked();
    void copyAsked();

private:
    QString nextRace(int chosen, int clients) const;

    bool m_canStart = false;
    SegmentedControl* m_how;
    QLabel* m_word;
    QLabel* m_facts;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_copy;
};

} // namespace wirewise::ui
