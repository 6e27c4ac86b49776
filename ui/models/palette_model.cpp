// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette_model.h"

#include "ui/models/fuzzy_match.h"

#include <algorithm>

namespace wirewise::ui {

PaletteModel::PaletteModel(QList<PaletteEntry> entries, QStringList used, QObject* parent)
    : QAbstractListModel(parent)
    , m_entries(std::move(entries))
    , m_used(std::move(used))
{
    setQuery({});
}

void PaletteModel::setQuery(const QString& query)
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& entry = m_entries.at(i);
        const qsizetype used = m_used.indexOf(entry.id);
        Row row { i, 0, used < 0 ? m_used.size() : used, {} };
        if (const auto match = fuzzyMatch(query, entry.text)) {
            row.score = match->score + 1; // a match in the words themselves comes first
            row.positions = match->positions;
        } else if (const auto wide = fuzzyMatch(query, QString(entry.where + QLatin1Char(' ') + entry.text))) {
            row.score = wide->score / 2;
            for (const int at : wide->positions)
                if (at > entry.where.size())
                    row.positions.append(at - int(entry.where.size()) - 1);
        } else {
            continue;
        }
        m_rows.append(row);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return a.score != b.score ? a.score > b.score : a.used < b.used;
    });
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows.at(index.row());
    const PaletteEntry& entry = m_entries.at(row.entry);
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case IdRole:
        return entry.id;
    case WhereRole:
        return entry.where;
    case KeysRole:
        return entry.keys;
    case WhyRole:
        return entry.why;
    case PositionsRole:
        return QVariant::fromValue(row.positions);
    case Qt::AccessibleTextRole: {
        QStringList words { entry.text, entry.where, entry.keys };
        if (!entry.why.isEmpty())
            words.append(tr("not now: %1").arg(entry.why));
        words.removeAll(QString());
        return words.join(QLatin1String(", "));
    }
    default:
        return {};
    }
}

} // namespace wirewise::ui
