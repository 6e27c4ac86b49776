// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequence_accessible.h"

#include "ui/sequence/sequence_diagram.h"

#include <QAccessibleWidget>

namespace wirewise::ui {

namespace {

constexpr auto valueProperty = "wirewiseChosenRow";

class Readable final : public QAccessibleWidget
{
public:
    explicit Readable(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Graphic) { }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? object()->property(valueProperty).toString() : QAccessibleWidget::text(which);
    }
};

QAccessibleInterface* readable(const QString&, QObject* object)
{
    auto* diagram = qobject_cast<SequenceDiagram*>(object);
    return diagram ? new Readable(diagram) : nullptr;
}

} // namespace

void makeReadable(SequenceDiagram&)
{
    static const bool installed = [] {
        QAccessible::installFactory(readable);
        return true;
    }();
    Q_UNUSED(installed)
}

void setSpokenValue(SequenceDiagram& diagram, const QString& value)
{
    if (diagram.property(valueProperty).toString() == value)
        return;
    diagram.setProperty(valueProperty, value);
    QAccessibleValueChangeEvent event(&diagram, value);
    QAccessible::updateAccessibility(&event);
}

} // namespace wirewise::ui
