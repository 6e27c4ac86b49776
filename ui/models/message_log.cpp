// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/message_log.h"

#include "ui/models/payload_text.h"
#include "ui/models/run_words.h"

#include <QDateTime>

namespace wirewise::ui {
namespace {

constexpr std::size_t BlocksAsked = 4; // a filter is asked about at a time: some ten milliseconds
constexpr quint64 AtOnce = 50'000; // rows looked at by kind alone while the window waits
constexpr qint64 InLine = 401; // of a payload, for one line: one more than is shown

bool isNumber(int column)
{
    return column == MessageLog::SincePrevious || column == MessageLog::Delay || column == MessageLog::RoundTrip
        || column == MessageLog::Size;
}

} // namespace

MessageLog::MessageLog(Bounds bounds, QObject* parent) : QAbstractTableModel(parent), m_store(bounds)
{
    connect(&m_matcher, &LogMatcher::matched, this, &MessageLog::onMatched);
}

void MessageLog::append(const QList<demo::LogEntry>& batch)
{
    for (const demo::LogEntry& entry : batch)
        m_store.append(entry);
    makeRoom();
    lookAtRest();
}

void MessageLog::makeRoom()
{
    const quint64 first = m_store.surplus();
    if (first == m_store.first())
        return;
    const auto kept = std::lower_bound(m_shown.begin(), m_shown.end(), first);
    const int rows = static_cast<int>(m_all ? std::min(first, m_next) - m_store.first()
                                            : static_cast<quint64>(kept - m_shown.begin()));
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    m_forgotten += static_cast<qint64>(first - m_store.first());
    m_store.dropBefore(first);
    m_shown.erase(m_shown.begin(), kept);
    m_next = std::max(m_next, first);
    if (rows > 0)
        endRemoveRows();
}

void MessageLog::clear()
{
    beginResetModel();
    m_matcher.abandon();
    m_store.clear();
    m_next = m_asked = m_store.end();
    m_shown.clear();
    m_forgotten = 0;
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
    m_all = m_predicate.letsAllThrough();
    m_shown.clear();
    m_next = m_asked = m_store.first();
    m_gaveUp = 0;
    if (m_all)
        m_next = m_store.end();
    endResetModel();
    lookAtRest();
    Q_EMIT filteringChanged();
    return std::nullopt;
}

QList<quint64> MessageLog::allowedByKind(quint64 from) const
{
    QList<quint64> serials;
    for (quint64 serial = from; serial < m_store.end(); ++serial) {
        if (m_predicate.allows(m_store.kindAt(serial)))
            serials.append(serial);
    }
    return serials;
}

void MessageLog::lookAtRest()
{
    if (m_next == m_store.end())
        return;
    if (m_all) {
        const int row = rowCount();
        beginInsertRows({}, row, row + static_cast<int>(m_store.end() - m_next) - 1);
        m_next = m_store.end();
        endInsertRows();
        return;
    }
    const bool underWay = m_asked > m_next; // by this filter, not by one that was abandoned
    if (m_predicate.looksAtKindsOnly() && !underWay && m_store.end() - m_next <= AtOnce) {
        const QList<quint64> serials = allowedByKind(m_next);
        m_next = m_store.end();
        show(serials);
        return;
    }
    if (m_matcher.busy())
        return;
    LogMatcher::Blocks blocks;
    for (m_asked = m_next; m_asked < m_store.end() && blocks.size() < BlocksAsked; m_asked = blocks.back()->end())
        blocks.push_back(m_store.share(m_asked));
    m_matcher.match(m_predicate, m_next, std::move(blocks));
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
    const auto alive = std::lower_bound(serials.begin(), serials.end(), m_store.first());
    if (alive == serials.end())
        return;
    const int row = static_cast<int>(m_shown.size());
    beginInsertRows({}, row, row + static_cast<int>(serials.end() - alive) - 1);
    m_shown.insert(m_shown.end(), alive, serials.end());
    endInsertRows();
}

demo::LogEntry MessageLog::entryAt(int row, qint64 mostPayload) const
{
    return m_store.at(serialAt(row), mostPayload);
}

LogRows MessageLog::rows() const
{
    LogRows rows = m_store.shareAll();
    if (!m_all)
        rows.serials.emplace(m_shown.begin(), m_shown.end());
    return rows;
}

quint64 MessageLog::serialAt(int row) const
{
    return m_all ? m_store.first() + static_cast<quint64>(row) : m_shown[static_cast<std::size_t>(row)];
}

int MessageLog::rowOf(quint64 serial) const
{
    if (m_all)
        return serial >= m_store.first() && serial < m_next ? static_cast<int>(serial - m_store.first()) : -1;
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), serial);
    return found != m_shown.end() && *found == serial ? static_cast<int>(found - m_shown.begin()) : -1;
}

int MessageLog::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_all ? m_next - m_store.first() : m_shown.size());
}

int MessageLog::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MessageLog::textAt(int row, int column) const
{
    const demo::LogEntry entry = entryAt(row, column == Summary ? InLine : 0);
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(entry.wall.count()).toString(QStringLiteral("HH:mm:ss.zzz"));
    case SincePrevious:
        return row == 0 ? QString() : u'+' + millisecondsText(entry.at - entryAt(row - 1, 0).at, 1);
    case Delay:
        return entry.delay < Nanoseconds(0) ? QString() : millisecondsText(entry.delay, 2);
    case RoundTrip:
        return entry.roundTrip < Nanoseconds(0) ? QString() : millisecondsText(entry.roundTrip, 2);
    case Direction:
        return directionOf(entry);
    case What:
        return wordFor(entry.kind);
    case Size:
        return carriesPayload(entry.kind) ? QString::number(entry.payloadSize()) : QString();
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
    const QString Names[ColumnCount] = { tr("time"), tr("since previous, ms"), tr("delay, ms"), tr("round trip, ms"),
        tr("direction"), tr("what"), tr("bytes"), tr("summary") };
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return Names[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

} // namespace wirewise::ui
