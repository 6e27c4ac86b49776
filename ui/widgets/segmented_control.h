// SPDX-License-Identifier: GPL-3.0-or-later
// A few exclusive choices side by side: must | should | nice. One Tab stop, arrows move, Space chooses.
#pragma once

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

namespace wirewise::ui {

class FocusGroup;

class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    // name: what is chosen, for a screen reader: "Importance of direction".
    SegmentedControl(const QString& name, const QStringList& words, QWidget* parent = nullptr);

    void setName(const QString& name);
    int current() const { return m_current; }
    void setCurrent(int index); // says nothing; -1: none
    void setUsable(int index, bool usable, const QString& reason = {});
    QAbstractButton* button(int index) const { return m_buttons.value(index); }

Q_SIGNALS:
    void chosen(int index); // by the user

private:
    QList<QAbstractButton*> m_buttons;
    FocusGroup* m_focus;
    int m_current = -1;
};

} // namespace wirewise::ui
