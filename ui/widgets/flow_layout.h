// SPDX-License-Identifier: GPL-3.0-or-later
// A layout of items at their own width, one after the other, in as many rows as it takes.
#pragma once

#include <QLayout>

namespace wirewise::ui {

class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

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
};

} // namespace wirewise::ui
