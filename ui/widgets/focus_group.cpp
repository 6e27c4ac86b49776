// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_group.h"

#include <QKeyEvent>

namespace wirewise::ui {

FocusGroup::FocusGroup(Keys keys, QObject* parent)
    : QObject(parent)
    , m_keys(keys)
{
}

void FocusGroup::setOrder(const QList<QWidget*>& widgets)
{
    QList<QPointer<QWidget>> ordered(widgets.begin(), widgets.end());
    QWidget* stop = nullptr;
    for (const QPointer<QWidget>& each : std::as_const(m_widgets)) {
        if (each && each->focusPolicy() == Qt::StrongFocus && widgets.contains(each.data()))
            stop = each;
        if (!ordered.contains(each))
            ordered.append(each);
    }
    m_widgets = ordered;
    if (!widgets.isEmpty())
        setTabStop(stop ? stop : widgets.first());
}

void FocusGroup::add(QWidget* widget)
{
    m_widgets.append(widget);
    widget->setFocusPolicy(m_widgets.size() == 1 ? Qt::StrongFocus : Qt::ClickFocus);
    widget->installEventFilter(this);
}

void FocusGroup::setTabStop(QWidget* widget)
{
    for (const QPointer<QWidget>& each : std::as_const(m_widgets))
        if (each)
            each->setFocusPolicy(each == widget ? Qt::StrongFocus : Qt::ClickFocus);
}

bool FocusGroup::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::FocusIn) {
        setTabStop(widget);
    } else if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
            return false;
        if (m_keys == Keys::UpAndDown && press->key() != Qt::Key_Up && press->key() != Qt::Key_Down)
            return false;
        const bool mirrored = widget->layoutDirection() == Qt::RightToLeft;
        switch (press->key()) {
        case Qt::Key_Left:
            move(widget, mirrored ? 1 : -1);
            return true;
        case Qt::Key_Right:
            move(widget, mirrored ? -1 : 1);
            return true;
        case Qt::Key_Up:
            move(widget, -1);
            return true;
        case Qt::Key_Down:
            move(widget, 1);
            return true;
        case Qt::Key_Home:
            move(widget, -int(m_widgets.size()));
            return true;
        case Qt::Key_End:
            move(widget, int(m_widgets.size()));
            return true;
        default:
            return false;
        }
    }
    return false;
}

void FocusGroup::move(QWidget* from, int step)
{
    QList<QWidget*> able;
    for (const QPointer<QWidget>& each : std::as_const(m_widgets))
        if (each && each->isEnabled() && each->isVisible())
            able.append(each);
    if (able.isEmpty())
        return;
    const int to = std::clamp(int(able.indexOf(from)) + step, 0, int(able.size()) - 1);
    able.at(to)->setFocus(step < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

} // namespace wirewise::ui
