// SPDX-License-Identifier: GPL-3.0-or-later
// One experiment: what it asks, and what it found out.
#pragma once

#include "core/probe/finding.h"

#include <QWidget>

class QLabel;

namespace wirewise::ui {

class Chip;

class FindingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(const probe::FindingKind& kind, QWidget* parent = nullptr);

    enum class State { Waiting, Running, LeftOut };
    void tell(State state);
    void tell(const probe::Finding& finding);

    const QString& id() const { return m_id; }
    Chip* chip() const { return m_chip; }
    QString text() const;

private:
    void show(const QString& text, const QString& figures);

    QString m_id;
    QString m_title;
    Chip* m_chip;
    QLabel* m_text;
    QLabel* m_figures;
};

} // namespace wirewise::ui
