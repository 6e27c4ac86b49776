// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection ended, the same for every transport: one sentence, code, reason, who. A normal end is grey.
// What the run measured can be kept as evidence from here.
#pragma once

#include "core/measure/run_summary.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wirewise::ui {

class Decision;

class EndCard final : public QWidget
{
    Q_OBJECT

public:
    explicit EndCard(Decision& decision, QWidget* parent = nullptr); // hidden until told

    // A run that says something about a cell can be kept with the decision.
    void tell(const measure::RunSummary& run, bool normal);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void keep();

    Decision& m_decision;
    measure::RunSummary m_run;
    bool m_normal = true;
    QPushButton* m_keep;
    QLabel* m_sentence;
    QLabel* m_line;
};

} // namespace wirewise::ui
