// SPDX-License-Identifier: GPL-3.0-or-later
// How the connection stands: state word and dot, where to, attempt, next try, resume point, counts, and the
// button that begins or ends it.
#pragma once

#include "core/base/clock.h"
#include "core/demo/run_snapshot.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wirewise::ui {

class ConnectionStrip final : public Card
{
    Q_OBJECT

public:
    explicit ConnectionStrip(const Clock& clock, QWidget* parent = nullptr);

    void show(const demo::RunSnapshot& snapshot);
    void setServerPage(bool there);
    void setOwnEndpoint(bool own); // not the bundled server

Q_SIGNALS:
    void connectAsked();
    void endAsked();
    void browserAsked();

private:
    class StateDot;

    void showState(demo::RunState state, bool endedNormally);
    void showFacts();

    const Clock& m_clock;
    demo::RunState m_state = demo::RunState::Idle;
    int m_attempt = 0;
    Nanoseconds m_nextTryAt { 0 };
    wire::Seq m_resumedAt = 0;
    bool m_own = false;
    StateDot* m_dot;
    QLabel* m_word;
    QLineEdit* m_url;
    QLabel* m_facts;
    QLabel* m_counts;
    QPushButton* m_connect;
    QPushButton* m_end;
    QPushButton* m_browser;
    QTimer m_countdown;
};

} // namespace wirewise::ui
