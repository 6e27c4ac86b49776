// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a race as rows: name, delays, counts, bytes, connections. The bar's ends are figures, too.
#pragma once

#include "ui/models/race.h"

#include <QAbstractTableModel>

namespace wirewise::ui {

// Delays on a logarithmic axis of whole decades.
struct DelayAxis
{
    Nanoseconds from { 100'000 };
    Nanoseconds to { 10'000'000 };

    double at(Nanoseconds delay) const; // 0 to 1, cut off at the ends
    int decades() const;
    static DelayAxis around(const QList<RaceLane>& lanes); // at least two decades

    friend bool operator==(const DelayAxis&, const DelayAxis&) = default;
};

class RaceTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Bar, P50, P95, P99, Max, Received, Lost, Repeated, Bytes, Connections, Reconnects, Connect, ColumnCount };

    explicit RaceTable(QList<RaceLane> lanes = {}, QObject* parent = nullptr);

    void show(const QList<RaceLane>& lanes); // as many as before: only their figures changed
    const RaceLane& lane(int row) const { return m_lanes.at(row); }
    const DelayAxis& axis() const { return m_axis; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const RaceLane& lane, int column) const;

    QList<RaceLane> m_lanes;
    DelayAxis m_axis;
};

} // namespace wirewise::ui
