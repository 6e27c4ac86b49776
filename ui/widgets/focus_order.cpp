// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_order.h"

#include <QLayout>
#include <QList>
#include <QScrollArea>

namespace wirewise::ui {

namespace {

void collect(QWidget* widget, QList<QWidget*>& found);

void collect(QLayout* layout, QList<QWidget*>& found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            collect(widget, found);
        else if (QLayout* inner = item->layout())
            collect(inner, found);
    }
}

void collect(QWidget* widget, QList<QWidget*>& found)
{
    if (widget->focusPolicy() != Qt::NoFocus)
        found.append(widget);
    if (auto* scroll = qobject_cast<QScrollArea*>(widget); scroll && scroll->widget())
        collect(scroll->widget(), found);
    else if (widget->layout())
        collect(widget->layout(), found);
}

} // namespace

void focusInLayoutOrder(QWidget& root)
{
    QList<QWidget*> all;
    collect(&root, all);
    for (qsizetype i = 1; i < all.size(); ++i)
        if (all.at(i - 1)->nextInFocusChain() != all.at(i))
            QWidget::setTabOrder(all.at(i - 1), all.at(i));
}

} // namespace wirewise::ui
