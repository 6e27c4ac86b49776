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
    using QObject::QObject;

    void add(QWidget* widget);
    // The one Tab reaches: the chosen one, say.
    void setTabStop(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void move(QWidget* from, int step);

    QList<QPointer<QWidget>> m_widgets;
};

} // namespace wirewise::ui
