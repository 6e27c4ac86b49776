// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spoken.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace wirewise::ui {

namespace {

constexpr auto roleProperty = "wirewiseSpokenRole";
constexpr auto valueProperty = "wirewiseSpokenValue";

class SpokenWidget final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? object()->property(valueProperty).toString()
                                           : QAccessibleWidget::text(which);
    }
};

// Asked for every class a widget inherits; answers only where a role was set on the widget itself.
QAccessibleInterface* madeToOrder(const QString& className, QObject* object)
{
    if (!object || !object->isWidgetType() || className != QLatin1String("QWidget"))
        return nullptr;
    const QVariant role = object->property(roleProperty);
    return role.isValid() ? new SpokenWidget(static_cast<QWidget*>(object), QAccessible::Role(role.toInt()))
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

void speakValue(QWidget* widget, const QString& value)
{
    if (widget->property(valueProperty).toString() == value)
        return;
    widget->setProperty(valueProperty, value);
    QAccessibleValueChangeEvent event(widget, value);
    QAccessible::updateAccessibility(&event);
}

} // namespace wirewise::ui
