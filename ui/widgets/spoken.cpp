// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spoken.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace wirewise::ui {

namespace {

constexpr auto roleProperty = "wirewiseSpokenRole";

// Asked for every class a widget inherits; answers only where a role was set on the widget itself.
QAccessibleInterface* madeToOrder(const QString& className, QObject* object)
{
    if (!object || !object->isWidgetType() || className != QLatin1String("QWidget"))
        return nullptr;
    const QVariant role = object->property(roleProperty);
    return role.isValid()
        ? new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Role(role.toInt()))
        : nullptr;
}

} // namespace

void speakAs(QWidget* widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(madeToOrder);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, int(role));
}

} // namespace wirewise::ui
