// SPDX-License-Identifier: GPL-3.0-or-later
// A layout of items at their own width, one after the other in the way of reading, in as many rows as it takes; in a
// row all have one middle.
#pragma once

#include "ui/widgets/item_layout.h"

namespace wirewise::ui {

class FlowLayout final : public ItemLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);

    // This one takes what its row leaves. FromItsLeast: it becomes as narrow as it can before what follows wraps.
    enum class Fills { FromItsWish, FromItsLeast };
    void setFilling(QWidget* widget, Fills fills = Fills::FromItsWish);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Placed
    {
        QLayoutItem* item;
        QSize size;
    };

    bool fills(const QLayoutItem& item) const { return m_filling && item.widget() == m_filling; }
    int arrange(const QRect& rect, Place place) const;
    int placeRow(QList<Placed>& row, const QRect& rect, int y, Place place) const; // its height

    QWidget* m_filling = nullptr;
    Fills m_fills = Fills::FromItsWish;
};

} // namespace wirewise::ui
