// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/button_actions.h"

#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>

namespace wirewise::ui {

ButtonActions::ButtonActions(const QMap<QString, QAction*>& actions, QObject* parent)
    : QObject(parent)
{
    for (const ActionSpec& spec : windowActions()) {
        if (spec.button.isEmpty())
            continue;
        QAction* action = actions.value(spec.id);
        m_actions.insert(spec.button, action);
        setUsable(*action, false, tr("only in Prove, once something runs there"));
        connect(action, &QAction::triggered, this, [this, button = spec.button] { click(button); });
    }
}

void ButtonActions::attach(const QWidget& page)
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        auto* button = page.findChild<QWidget*>(it.key());
        if (!button)
            continue;
        m_buttons.insert(it.key(), button);
        button->installEventFilter(this);
        connect(button, &QObject::destroyed, this, [this, name = it.key()] {
            m_buttons.remove(name);
            setUsable(*m_actions.value(name), false, tr("only in Prove, once something runs there"));
        });
        follow(*button);
    }
}

bool ButtonActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::EnabledChange)
        follow(*static_cast<QWidget*>(watched));
    return false;
}

void ButtonActions::follow(const QWidget& button)
{
    setUsable(*m_actions.value(button.objectName()), button.isEnabled(), tr("there is nothing there yet"));
}

void ButtonActions::click(const QString& name)
{
    QWidget* target = m_buttons.value(name);
    if (!target)
        return;
    Q_EMIT aboutToClick();
    if (auto* button = qobject_cast<QAbstractButton*>(target))
        button->click();
    else
        target->setFocus(Qt::ShortcutFocusReason);
}

} // namespace wirewise::ui
