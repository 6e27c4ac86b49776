// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_order.h"

#include <QAbstractButton>
#include <QLayout>
#include <QList>
#include <QScrollArea>
#include <QSplitter>

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
    if (const auto* split = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < split->count(); ++i)
            collect(split->widget(i), found);
        return;
    }
    const auto* scroll = qobject_cast<QScrollArea*>(widget);
    if (scroll && scroll->widget() && scroll->widget()->layout())
        collect(scroll->widget(), found);
    else if (scroll && scroll->widget()) // pages, one at a time
        for (QWidget* page : scroll->widget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            collect(page, found);
    else if (widget->layout())
        collect(widget->layout(), found);
    else if (const auto* view = qobject_cast<QAbstractScrollArea*>(widget)) // what stands over and below its contents
        for (const QWidget* inside : { static_cast<const QWidget*>(view), static_cast<const QWidget*>(view->viewport()) })
            for (QWidget* each : inside->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
                if (each != view->viewport() && (each->layout() || qobject_cast<QAbstractButton*>(each)))
                    collect(each, found);
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
