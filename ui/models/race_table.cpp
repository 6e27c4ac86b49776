// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/race_table.h"

#include "ui/models/race_words.h"
#include "ui/models/run_words.h"

#include <cmath>

namespace wirewise::ui {
namespace {

double log10Of(Nanoseconds delay)
{
    return std::log10(static_cast<double>(std::max<qint64>(1, delay.count())));
}

Nanoseconds decade(double exponent)
{
    return Nanoseconds(std::llround(std::pow(10.0, exponent)));
}

} // namespace

double DelayAxis::at(Nanoseconds delay) const
{
    return std::clamp((log10Of(delay) - log10Of(from)) / (log10Of(to) - log10Of(from)), 0.0, 1.0);
}

int DelayAxis::decades() const
{
    return static_cast<int>(std::lround(log10Of(to) - log10Of(from)));
}

DelayAxis DelayAxis::around(const QList<RaceLane>& lanes)
{
    double least = 99;
    double most = 0;
    for (const RaceLane& lane : lanes) {
        if (lane.run().latency.count() == 0)
            continue;
        least = std::min(least, std::floor(log10Of(lane.run().latency.percentile(50))));
        most = std::max(most, std::ceil(log10Of(lane.run().latency.max())));
    }
    if (least > most)
        return {};
    return { decade(least), decade(std::max(most, least + 2)) };
}

RaceTable::RaceTable(QList<RaceLane> lanes, QObject* parent)
    : QAbstractTableModel(parent), m_lanes(std::move(lanes)), m_axis(DelayAxis::around(m_lanes))
{
}

void RaceTable::show(const QList<RaceLane>& lanes)
{
    const bool other = lanes.size() != m_lanes.size();
    if (other)
        beginResetModel();
    m_lanes = lanes;
    m_axis = DelayAxis::around(m_lanes);
    if (other)
        endResetModel();
    else if (!m_lanes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RaceTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lanes.size());
}

int RaceTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RaceTable::data(const QModelIndex& index, int role) const
{
    const RaceLane& lane = m_lanes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(lane, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        return index.column() == Name ? lane.name + QStringLiteral(", ") + wordFor(lane)
                                      : headerData(index.column(), Qt::Horizontal).toString() + u' ' + text(lane, index.column());
    default:
        return {};
    }
}

QString RaceTable::text(const RaceLane& lane, int column) const
{
    const measure::RunSummary& run = lane.run();
    const auto delay = [&run](Nanoseconds value) { return run.latency.count() > 0 ? delayText(value) : QStringLiteral("–"); };
    const auto ifAny = [](bool any, const QString& value) { return any ? value : QStringLiteral("–"); };
    const bool began = run.received > 0 || run.lost > 0;
    switch (column) {
    case Name:
        return lane.name;
    case Bar:
        return run.latency.count() > 0 ? tr("%1 to %2").arg(delayText(run.latency.percentile(50)), delayText(run.latency.max())) : QString();
    case P50:
        return delay(run.latency.percentile(50));
    case P95:
        return delay(run.latency.percentile(95));
    case P99:
        return delay(run.latency.percentile(99));
    case Max:
        return delay(run.latency.max());
    case Received:
        return ifAny(began, countText(run.received));
    case Lost:
        return ifAny(began, countText(run.lost));
    case Repeated:
        return ifAny(began, countText(run.repeated));
    case Bytes:
        return ifAny(run.received > 0 && run.tellsBytesPerMessage(), run.received > 0 ? bytesText((run.wire.in + run.wire.out) / run.received) : QString());
    case Connections:
        return ifAny(began, countText(run.wire.connections));
    case Reconnects:
        return ifAny(began, countText(run.reconnects.size()));
    case Connect:
        return ifAny(run.connected > 0, tr("%1 ms").arg(countText(run.connect.count())));
    default:
        return {};
    }
}

QVariant RaceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QStringList Names { tr("transport"), tr("delay"), tr("p50"), tr("p95"), tr("p99"), tr("max"), tr("received"), tr("lost"),
        tr("repeated"), tr("a message"), tr("TCP"), tr("cuts"), tr("connect") };
    const QStringList Meanings { {}, tr("From p50 to the maximum, logarithmic"), tr("Half of the messages came within this"),
        tr("95 % of the messages came within this"), tr("99 % of the messages came within this"), tr("The latest message"), {}, tr("Gaps that were never filled"),
        tr("Came again and were not shown again"), tr("Bytes on the wire, both ways, for each message received"), tr("TCP connections opened"),
        tr("Connections lost and made again"), tr("From asking to open, mean of the clients") };
    if (role == Qt::DisplayRole)
        return Names.value(section);
    if (role == Qt::ToolTipRole)
        return Meanings.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section <= Bar ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    return {};
}

} // namespace wirewise::ui
