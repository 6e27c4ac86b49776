// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured here and would change the advice, before and after, to be used or not; and whether the
// recommended transport keeps what the answers ask for. Hidden while there is nothing to say.
#pragma once

#include "core/advisor/matrix.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wirewise::ui {

class Decision;

class EvidenceBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceBanner(Decision& decision, QWidget* parent = nullptr);

    void setPlaceShown(bool shown); // it belongs to Choose and Compare
    void setProving(bool proving); // nothing can be started meanwhile

    QString text() const; // all that is said
    QPushButton* useButton() const { return m_use; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* proveButton() const { return m_prove; }

Q_SIGNALS:
    void proveWanted(const wirewise::advisor::CellRef& cell);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    Decision& m_decision;
    QWidget* m_change;
    QLabel* m_words;
    QLabel* m_beforeAfter;
    QPushButton* m_use;
    QPushButton* m_keep;
    QWidget* m_missed;
    QLabel* m_missedWords;
    QPushButton* m_prove;
    advisor::CellRef m_runnerUp;
    bool m_placeShown = true;
};

} // namespace wirewise::ui
