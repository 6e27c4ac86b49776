// SPDX-License-Identifier: GPL-3.0-or-later
// One Tab stop for a group of controls; arrow keys, Home and End move inside it. Moving chooses nothing.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace wirewise::ui {

class FocusGroup final : public QObject
{
    Q_OBJECT

public:
    enum class Keys { All, UpAndDown }; // those that move; left and right may mean something inside a control

    using QObject::QObject;
    explicit FocusGroup(Keys keys, QObject* parent = nullptr);

    void add(QWidget* widget);
    // The one Tab reaches: the chosen one, say.
    void setTabStop(QWidget* widget);
    // The order the arrow keys follow, of those there are now; Tab goes on reaching the same one, or the
    // first.
    void setOrder(const QList<QWidget*>& widgets);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void move(QWidget* from, int step);

    QList<QPointer<QWidget>> m_widgets;
    Keys m_keys = Keys::All;
};

} // namespace wirewise::ui
