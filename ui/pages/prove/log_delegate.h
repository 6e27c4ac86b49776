// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a row of the message log: a shape and a word for what happened, everything else as plain text.
#pragma once

#include <QStyledItemDelegate>

namespace wirewise::ui {

class LogDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace wirewise::ui
