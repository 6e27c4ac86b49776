// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spoken.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QKeySequence>
#include <QPushButton>

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

// Qt 6.4's own toggles the mark of a checkable button and says no word to who listens to clicks: a screen reader's
// press would change nothing. Asked for while a button is still being made, so nothing is kept.
class SpokenButton final : public QAccessibleWidget
{
public:
    explicit SpokenButton(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::Button) { }

    QAccessible::Role role() const override
    {
        const bool plain = !button()->isCheckable() || button()->inherits("QPushButton");
        return hasMenu() ? QAccessible::ButtonMenu : plain ? QAccessible::Button : QAccessible::CheckBox;
    }
    QString text(QAccessible::Text which) const override
    {
        const QString said = QAccessibleWidget::text(which);
        if (which == QAccessible::Name && said.isEmpty())
            return button()->text().remove(QLatin1Char('&'));
        return which == QAccessible::Accelerator && said.isEmpty() ? button()->shortcut().toString(QKeySequence::NativeText) : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State now = QAccessibleWidget::state();
        now.checkable = button()->isCheckable();
        now.checked = button()->isChecked();
        now.pressed = button()->isDown();
        now.hasPopup = hasMenu();
        return now;
    }
    QStringList actionNames() const override
    {
        if (!button()->isEnabled())
            return {};
        return { hasMenu() ? showMenuAction() : button()->isCheckable() ? toggleAction() : pressAction(), setFocusAction() };
    }
    void doAction(const QString& name) override
    {
        if (name == setFocusAction())
            QAccessibleWidget::doAction(name);
        else if (button()->isEnabled())
            button()->click();
    }
    QStringList keyBindingsForAction(const QString& name) const override
    {
        const QString keys = button()->shortcut().toString();
        return name == setFocusAction() || keys.isEmpty() ? QStringList() : QStringList { keys };
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(object()); }
    bool hasMenu() const
    {
        const auto* push = qobject_cast<const QPushButton*>(object());
        return push && push->menu();
    }
};

QAccessibleInterface* spokenButton(const QString& className, QObject* object)
{
    static const QStringList kinds { QStringLiteral("QAbstractButton"), QStringLiteral("QPushButton"), QStringLiteral("QCheckBox") };
    auto* button = kinds.contains(className) ? qobject_cast<QAbstractButton*>(object) : nullptr;
    return button ? new SpokenButton(button) : nullptr;
}

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

void speakButtons()
{
    static const bool installed = [] {
        QAccessible::installFactory(spokenButton);
        return true;
    }();
    Q_UNUSED(installed)
}

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
