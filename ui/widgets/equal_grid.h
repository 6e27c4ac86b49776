// SPDX-License-Identifier: GPL-3.0-or-later
// A layout of equally wide columns, as many as fit at a least width; items of a row are equally high.
#pragma once

#include <QLayout>

namespace wirewise::ui {

class EqualGrid final : public QLayout
{
    Q_OBJECT

public:
    EqualGrid(int leastWidth, int gap, QWidget* parent = nullptr);
    ~EqualGrid() override;

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
    int m_leastWidth;
};

} // namespace wirewise::ui
