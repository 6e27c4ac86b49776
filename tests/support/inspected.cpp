// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inspected.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

namespace wirewise::testing {

QList<QWidget*> shownWidgets(QWidget& window)
{
    QList<QWidget*> shown { &window };
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (QWidget* each : all)
        if (each->isVisible() && each->window() == &window)
            shown << each;
    return shown;
}

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    const QWidget* known = &widget;
    while (known->objectName().isEmpty() || known->objectName().startsWith(QLatin1String("qt_")))
        if (!(known = known->parentWidget()))
            break;
    if (known)
        name += QStringLiteral(" #") + known->objectName();
    const QString text = widget.property("text").toString();
    const QString said = text.isEmpty() ? widget.accessibleName() : text;
    if (!said.isEmpty())
        name += QStringLiteral(" '%1'").arg(said.left(40));
    for (const QWidget* up = widget.parentWidget(); up; up = up->parentWidget()) {
        const QString kind = QString::fromLatin1(up->metaObject()->className()).section(u':', -1);
        if (!kind.startsWith(u'Q')) {
            name += QStringLiteral(" in ") + kind;
            break;
        }
    }
    return name;
}

QString told(const QRectF& rect)
{
    return QStringLiteral("%1x%2 at %3,%4").arg(rect.width(), 0, 'f', 0).arg(rect.height(), 0, 'f', 0).arg(rect.x(), 0, 'f', 0).arg(rect.y(), 0, 'f', 0);
}

QStringList toldAbout(const QWidget& widget, const QPoint& at)
{
    QStringList said;
    if (const auto* header = qobject_cast<QHeaderView*>(widget.parentWidget())) {
        const int section = header->logicalIndexAt(at);
        if (section >= 0 && header->model())
            for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) })
                said << header->model()->headerData(section, header->orientation(), role).toString();
        return said;
    }
    if (const auto* view = qobject_cast<QAbstractItemView*>(widget.parentWidget())) {
        const QModelIndex index = view->indexAt(at);
        for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole) })
            said << index.data(role).toString();
    }
    said << widget.accessibleName() << widget.accessibleDescription() << widget.toolTip();
    for (const char* property : { "text", "title", "placeholderText", "plainText" })
        said << widget.property(property).toString();
    if (const auto* menu = qobject_cast<const QMenu*>(&widget))
        for (const QAction* action : menu->actions())
            said << action->text().remove(u'&');
    if (auto* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget)))
        said << face->text(QAccessible::Name) << face->text(QAccessible::Value);
    said.removeAll(QString());
    return said;
}

bool isUsable(const QWidget& widget, const QPoint& at)
{
    if (const auto* menu = qobject_cast<const QMenu*>(&widget)) {
        const QAction* action = menu->actionAt(at);
        return !action || action->isEnabled();
    }
    if (const auto* view = qobject_cast<QAbstractItemView*>(widget.parentWidget()); view && !qobject_cast<const QHeaderView*>(view)) {
        const QModelIndex index = view->indexAt(at);
        return widget.isEnabled() && (!index.isValid() || (index.flags() & Qt::ItemIsEnabled));
    }
    return widget.isEnabled();
}

bool takesActions(const QWidget& widget)
{
    if (qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QHeaderView*>(&widget) || qobject_cast<const QMenuBar*>(&widget))
        return false;
    if (qobject_cast<const QAbstractButton*>(&widget) && !widget.testAttribute(Qt::WA_TransparentForMouseEvents))
        return widget.isEnabled() && (widget.focusPolicy() != Qt::NoFocus || !widget.parentWidget() || !qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()));
    const QWidget* parent = widget.parentWidget();
    const bool partOf = qobject_cast<const QLineEdit*>(&widget) && (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent));
    return widget.isEnabled() && !partOf && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

bool scrollsItsText(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(parent) || qobject_cast<const QTextEdit*>(parent);
}

} // namespace wirewise::testing
