// SPDX-License-Identifier: GPL-3.0-or-later
// One wished fault: what it is, how it stands with a countdown, and an × to take it off. A press on it changes it.
#pragma once

#include "ui/models/wished_faults.h"

#include <QWidget>

class QAbstractButton;

namespace wirewise::ui {

class FaultChip final : public QWidget
{
    Q_OBJECT

public:
    explicit FaultChip(QWidget* parent = nullptr);

    void show(const WishedFault& wished, bool runs, Nanoseconds now);
    QString text() const;

Q_SIGNALS:
    void changeAsked();
    void takeOffAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Part;

    WishedFault::State m_state = WishedFault::State::Waiting;
    Part* m_words;
    Part* m_close;
};

} // namespace wirewise::ui
