// SPDX-License-Identifier: GPL-3.0-or-later
// What our layouts have in common: they own their items in order, and their height follows from their width.
#pragma once

#include <QLayout>

namespace wirewise::ui {

class ItemLayout : public QLayout
{
public:
    ItemLayout(int gap, QWidget* parent)
        : QLayout(parent)
    {
        setContentsMargins(0, 0, 0, 0);
        setSpacing(gap);
    }
    ~ItemLayout() override { qDeleteAll(m_items); }

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }

protected:
    enum class Place { Yes, MeasureOnly };

    QList<QLayoutItem*> m_items;
};

} // namespace wirewise::ui
