// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/message_log.h"

#include "ui/models/payload_text.h"
#include "ui/models/run_words.h"

#include <QDateTime>

namespace wirewise::ui {
namespace {

constexpr qsizetype Chunk = 5000; // entries a filter is asked about at a time

bool isNumber(int column)
{
    return column == MessageLog::SincePrevious || column == MessageLog::Delay || column == MessageLog::Size;
}

} // namespace

MessageLog::MessageLog(Bounds bounds, QObject* parent) : QAbstractTableModel(parent), m_bounds(bounds)
{
    connect(&m_matcher, &LogMatcher::matched, this, &MessageLog::onMatched);
}

void MessageLog::append(const QList<demo::LogEntry>& batch)
{
    const qsizetype skipped = std::max<qsizetype>(0, batch.size() - m_bounds.entries);
    m_forgotten += skipped;
    for (qsizetype i = skipped; i < batch.size(); ++i) {
        m_bytes += batch[i].payload.size();
        m_ring.push_back(batch[i]);
    }
    makeRoom();
    lookAtRest();
}

void MessageLog::makeRoom()
{
    std::size_t going = 0;
    qint64 bytes = m_bytes;
    while (going + 1 < m_ring.size()
           && (m_ring.size() - going > static_cast<std::size_t>(m_bounds.entries) || bytes > m_bounds.bytes))
        bytes -= m_ring[going++].payload.size();
    if (going == 0)
        return;
    const quint64 first = m_first + going;
    const auto kept = std::lower_bound(m_shown.begin(), m_shown.end(), first);
    const int rows = static_cast<int>(kept - m_shown.begin());
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    m_ring.erase(m_ring.begin(), m_ring.begin() + static_cast<std::ptrdiff_t>(going));
    m_shown.erase(m_shown.begin(), kept);
    m_first = first;
    m_bytes = bytes;
    m_forgotten += static_cast<qint64>(going);
    m_next = std::max(m_next, m_first);
    if (rows > 0)
        endRemoveRows();
}

void MessageLog::clear()
{
    beginResetModel();
    m_matcher.abandon();
    m_first = m_next = m_asked = end();
    m_ring.clear();
    m_shown.clear();
    m_bytes = m_forgotten = 0;
    m_gaveUp = 0;
    endResetModel();
    Q_EMIT filteringChanged();
}

std::optional<Error> MessageLog::setFilter(const LogFilter& filter)
{
    Result<LogPredicate> predicate = LogPredicate::compile(filter);
    if (!predicate)
        return predicate.error();
    beginResetModel();
    m_matcher.abandon();
    m_filter = filter;
    m_predicate = std::move(predicate).value();
    m_shown.clear();
    m_next = m_asked = m_first;
    m_gaveUp = 0;
    endResetModel();
    lookAtRest();
    Q_EMIT filteringChanged();
    return std::nullopt;
}

QList<quint64> MessageLog::allowedByKind(quint64 from) const
{
    QList<quint64> serials;
    for (quint64 serial = from; serial < end(); ++serial) {
        if (m_predicate.ask(m_ring[serial - m_first]) == LogPredicate::Answer::Yes)
            serials.append(serial);
    }
    return serials;
}

void MessageLog::lookAtRest()
{
    if (m_next == end())
        return;
    if (m_predicate.looksAtKindsOnly()) {
        const QList<quint64> serials = allowedByKind(m_next);
        m_next = end();
        show(serials);
        return;
    }
    if (m_matcher.busy())
        return;
    const auto begin = m_ring.begin() + static_cast<std::ptrdiff_t>(m_next - m_first);
    const auto count = std::min<std::ptrdiff_t>(Chunk, m_ring.end() - begin);
    m_asked = m_next + static_cast<quint64>(count);
    m_matcher.match(m_predicate, m_next, QList<demo::LogEntry>(begin, begin + count));
}

void MessageLog::onMatched(const QList<quint64>& serials, int gaveUp)
{
    show(serials);
    m_next = std::max(m_next, m_asked);
    m_gaveUp += gaveUp;
    lookAtRest();
    Q_EMIT filteringChanged();
}

void MessageLog::show(const QList<quint64>& serials)
{
    const auto alive = std::lower_bound(serials.begin(), serials.end(), m_first);
    if (alive == serials.end())
        return;
    const int row = static_cast<int>(m_shown.size());
    beginInsertRows({}, row, row + static_cast<int>(serials.end() - alive) - 1);
    m_shown.insert(m_shown.end(), alive, serials.end());
    endInsertRows();
}

const demo::LogEntry& MessageLog::entryAt(int row) const
{
    return m_ring[m_shown[static_cast<std::size_t>(row)] - m_first];
}

int MessageLog::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MessageLog::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MessageLog::textAt(int row, int column) const
{
    const demo::LogEntry& entry = entryAt(row);
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(entry.wall.count()).toString(QStringLiteral("HH:mm:ss.zzz"));
    case SincePrevious:
        return row == 0 ? QString() : u'+' + millisecondsText(entry.at - entryAt(row - 1).at, 1);
    case Delay:
        return entry.delay < Nanoseconds(0) ? QString() : millisecondsText(entry.delay, 2);
    case What:
        return wordFor(entry.kind);
    case Size:
        return carriesPayload(entry.kind) ? QString::number(entry.payload.size()) : QString();
    default:
        return summaryOf(entry);
    }
}

QVariant MessageLog::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant MessageLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString Names[ColumnCount] = { tr("time"), tr("since previous, ms"), tr("delay, ms"), tr("what"),
        tr("bytes"), tr("summary") };
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return Names[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

} // namespace wirewise::ui
