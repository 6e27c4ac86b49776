// SPDX-License-Identifier: GPL-3.0-or-later
// The faults, the same for every transport: what is wished for and on, the seed, all off; and, opened by "+ Fault",
// every kind there is with its parameters.
#pragma once

#include "core/base/clock.h"
#include "core/wire/fault_spec.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QAbstractButton;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace wirewise::ui {

class FaultChip;
class FaultEditor;
class FlowLayout;
class WishedFaults;

// Life: what it is given outlives it.
class FaultRow final : public QWidget
{
    Q_OBJECT

public:
    FaultRow(WishedFaults& faults, const Clock& clock, QWidget* parent = nullptr);

    quint64 seed() const;
    void setSeed(quint64 seed);
    void setRuns(bool runs); // whether something runs that faults can be done to
    void setUsable(bool usable); // not with the user's own endpoint: nothing stands before it

Q_SIGNALS:
    void copyCommandAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makePanel();
    void addGroup(QGridLayout& groups, const QString& name, bool middlebox, QWidget* parent);
    void openPanel(bool open);
    void choose(const QString& kind);
    void edit(qsizetype index); // -1: a new one
    void take(const wire::FaultSpec& fault);
    void showFaults();
    void showTimes();

    WishedFaults& m_faults;
    const Clock& m_clock;
    bool m_runs = false;
    bool m_usable = true;
    qsizetype m_editing = -1;
    QPushButton* m_add;
    QWidget* m_chipBox;
    FlowLayout* m_chipFlow;
    QList<FaultChip*> m_chips;
    QLabel* m_hint;
    QSpinBox* m_seed;
    QPushButton* m_allOff;
    QWidget* m_panel = nullptr;
    QMap<QString, QAbstractButton*> m_kinds;
    FaultEditor* m_editor = nullptr;
    QTimer m_countdown;
};

} // namespace wirewise::ui
