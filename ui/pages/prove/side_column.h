// SPDX-License-Identifier: GPL-3.0-or-later
// The page's second column: beside the first it scrolls by itself where the window is low; below it, where both are
// not wide enough, it is as high as it needs and scrolls with the page.
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/item_layout.h"

namespace wirewise::ui {

class SideColumn final : public SidePanel
{
    Q_OBJECT

public:
    explicit SideColumn(QWidget* content, QWidget* parent = nullptr); // takes it

    int wholeHeight(int width) const; // of the content

private:
    QWidget* m_content;
};

// The layout of such a page: the first, and its side column.
class PageColumns final : public ItemLayout
{
    Q_OBJECT

public:
    PageColumns(QWidget* first, SideColumn* side, QWidget* page);

    int heightForWidth(int width) const override; // the least
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    bool beside(int width) const;

    QWidget* m_first;
    SideColumn* m_side;
};

} // namespace wirewise::ui
