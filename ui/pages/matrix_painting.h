// SPDX-License-Identifier: GPL-3.0-or-later
// How the matrix is painted: its cells, its header of transports, its header of features.
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace wirewise::ui {

class MatrixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSearch(const QString& text) { m_search = text; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString m_search;
};

class TransportHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TransportHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
};

class FeatureHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FeatureHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
};

} // namespace wirewise::ui
