// SPDX-License-Identifier: GPL-3.0-or-later
// A layout of items at their own width, one after the other, in as many rows as it takes.
#pragma once

#include "ui/widgets/item_layout.h"

namespace wirewise::ui {

class FlowLayout final : public ItemLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, Place place) const;
};

} // namespace wirewise::ui
