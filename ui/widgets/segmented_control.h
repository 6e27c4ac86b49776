// SPDX-License-Identifier: GPL-3.0-or-later
// A few exclusive choices side by side: must | should | nice. One Tab stop, arrows move, Space chooses;
// dragged over with the mouse, the choice follows.
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

    // One to the left or right, by the user: as a click there. Repeated: the key is held down.
    enum class Key { Pressed, Repeated };
    void step(int by, Key key);
    // What the latest chosen() belongs to: a click, a drag, a key held down. Never 0.
    int gesture() const { return m_gesture; }

Q_SIGNALS:
    void chosen(int index); // by the user

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(int index);
    void dragTo(const QPoint& position);

    QList<QAbstractButton*> m_buttons;
    FocusGroup* m_focus;
    int m_current = -1;
    int m_gesture = 1;
    int m_pressed = -1; // by the mouse, until dragged elsewhere
};

} // namespace wirewise::ui
