// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a lane: the transport's mark, name and state; its delays as a bar.
#pragma once

#include <QStyledItemDelegate>

namespace wirewise::ui {

class RaceTable;

class RaceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RaceDelegate(const RaceTable& table, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintBar(QPainter& painter, const QStyleOptionViewItem& option, int row) const;

    const RaceTable& m_table;
};

} // namespace wirewise::ui
