// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection ended, the same for every transport: one sentence, code, reason, who. A normal end is grey.
#pragma once

#include "core/measure/run_summary.h"

#include <QWidget>

class QLabel;

namespace wirewise::ui {

class EndCard final : public QWidget
{
    Q_OBJECT

public:
    explicit EndCard(QWidget* parent = nullptr); // hidden until told

    void tell(const measure::Ended& ended, bool normal);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_normal = true;
    QLabel* m_sentence;
    QLabel* m_line;
};

} // namespace wirewise::ui
