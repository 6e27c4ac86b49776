// SPDX-License-Identifier: GPL-3.0-or-later
// A layout of equally wide columns, as many as fit at a least width; items of a row are equally high.
#pragma once

#include "ui/widgets/item_layout.h"

namespace wirewise::ui {

class EqualGrid final : public ItemLayout
{
    Q_OBJECT

public:
    EqualGrid(int leastWidth, int gap, QWidget* parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, Place place) const;

    int m_leastWidth;
};

} // namespace wirewise::ui
