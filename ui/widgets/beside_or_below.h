// SPDX-License-Identifier: GPL-3.0-or-later
// A layout of two: side by side where the first fits in one line beside the second, else the second below. Of
// more than two, the second is the first of the others that is shown.
#pragma once

#include <QLayout>

namespace wirewise::ui {

class BesideOrBelow final : public QLayout
{
    Q_OBJECT

public:
    // Where the second goes when it is beside: right after the first, or at the far end.
    enum class Second { Follows, AtEnd };

    BesideOrBelow(Second second, int gap, QWidget* parent = nullptr);
    ~BesideOrBelow() override;

    void addLayout(QLayout* layout);
    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Place { Yes, MeasureOnly };
    int arrange(const QRect& rect, Place place) const;

    QList<QLayoutItem*> m_items;
    Second m_second;
};

} // namespace wirewise::ui
