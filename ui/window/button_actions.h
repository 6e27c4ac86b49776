// SPDX-License-Identifier: GPL-3.0-or-later
// Actions whose work is a button's on a page: usable exactly when the button is, and a trigger is a click on it.
#pragma once

#include <QMap>
#include <QObject>

class QAction;
class QWidget;

namespace wirewise::ui {

// Life: the actions outlive it; pages may come and go.
class ButtonActions final : public QObject
{
    Q_OBJECT

public:
    // Those of the table (window_actions.h) that name a button.
    explicit ButtonActions(const QMap<QString, QAction*>& actions, QObject* parent = nullptr);

    // Once a page is built. A field named there takes the focus instead of a click.
    void attach(const QWidget& page);

Q_SIGNALS:
    void aboutToClick(); // its page should be shown

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const QWidget& button);
    void click(const QString& button);

    QMap<QString, QAction*> m_actions; // by the button's object name
    QMap<QString, QWidget*> m_buttons;
};

} // namespace wirewise::ui
