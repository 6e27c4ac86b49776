// SPDX-License-Identifier: GPL-3.0-or-later
// The pack's scenarios to start from: title and story, chosen by mouse, arrow keys or the first letters.
#pragma once

#include "core/advisor/pack.h"

#include <QFrame>

class QListView;

namespace wirewise::ui {

class ExamplePicker final : public QFrame
{
    Q_OBJECT

public:
    explicit ExamplePicker(const advisor::Pack& pack, QWidget* parent = nullptr);

    void openBelow(QWidget* anchor);
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const wirewise::advisor::ScenarioId& scenario);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QListView* m_list;
};

} // namespace wirewise::ui
