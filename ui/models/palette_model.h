// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette offers: everything at first, what was used lately on top; then what matches, best first.
#pragma once

#include <QAbstractListModel>

namespace wirewise::ui {

struct PaletteEntry
{
    QString id; // "action:save", "question:direction"; stays the same from one opening to the next
    QString text;
    QString where; // the menu's path, or what it belongs to
    QString keys;
    QString why; // why it cannot be used now; empty: it can
};

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, WhereRole, KeysRole, WhyRole, PositionsRole }; // positions: QList<int>

    // used: ids, the latest first.
    PaletteModel(QList<PaletteEntry> entries, QStringList used, QObject* parent = nullptr);

    void setQuery(const QString& query);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int entry = 0;
        int score = 0;
        qsizetype used = 0; // 0: the latest
        QList<int> positions;
    };

    QList<PaletteEntry> m_entries;
    QStringList m_used;
    QList<Row> m_rows;
};

} // namespace wirewise::ui
