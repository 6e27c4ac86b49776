// SPDX-License-Identifier: GPL-3.0-or-later
// A layout of two: side by side where the first fits in one line beside the second, else the second below. Of
// more than two, the second is the first of the others that is shown.
#pragma once

#include "ui/widgets/item_layout.h"

namespace wirewise::ui {

class BesideOrBelow final : public ItemLayout
{
    Q_OBJECT

public:
    // Where the second goes when it is beside: right after the first, or at the far end.
    enum class Second { Follows, AtEnd };

    BesideOrBelow(Second second, int gap, QWidget* parent = nullptr);

    void addLayout(QLayout* layout);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, Place place) const;

    Second m_second;
};

} // namespace wirewise::ui
