// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes side by side, live: figures and a bar each; below them, at the end, what was seen.
#pragma once

#include "ui/models/race_table.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace wirewise::ui {

class EmptyState;

class RaceBoard final : public Card
{
    Q_OBJECT

public:
    explicit RaceBoard(QWidget* parent = nullptr);

    void show(const Race& race); // at most five times a second where only figures changed
    void setCanStart(bool can);

    QSize sizeHint() const override; // with all rows
    QSize minimumSizeHint() const override; // with some, at the height its width needs

Q_SIGNALS:
    void startAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    const Race* m_race = nullptr;
    RaceTable m_model;
    QTableView* m_table;
    QLabel* m_axis;
    QLabel* m_sentence;
    QLabel* m_conditions;
    EmptyState* m_empty;
    QStackedWidget* m_pages;
    QTimer m_refresh;
    bool m_stale = false;
    bool m_ran = false;
};

} // namespace wirewise::ui
