// SPDX-License-Identifier: GPL-3.0-or-later
// The message log as a table: a ring of bounded size, at most one removal and one insertion for each batch.
#pragma once

#include "ui/models/log_filter.h"
#include "ui/models/log_matcher.h"
#include "ui/models/log_store.h"

#include <QAbstractTableModel>

#include <deque>

namespace wirewise::ui {

// Rows are what the filter lets through, oldest first. Every entry ever appended has a serial number, by which
// others (the sequence diagram, a filter's answer that comes late) still find it, or find that the ring let it go.
// Threads: GUI. A filter that looks at text is asked on another thread (LogMatcher), its rows come later.
class MessageLog : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, SincePrevious, Delay, RoundTrip, Direction, What, Size, Summary, ColumnCount };

    using Bounds = LogStore::Bounds;

    explicit MessageLog(QObject* parent = nullptr) : MessageLog(Bounds(), parent) { }
    MessageLog(Bounds bounds, QObject* parent);

    void append(const QList<demo::LogEntry>& batch);
    void clear();

    // All rows are looked at anew. Nothing on success; else what is wrong, and the old filter stays.
    std::optional<Error> setFilter(const LogFilter& filter);
    const LogFilter& filter() const { return m_filter; }

    demo::LogEntry entryAt(int row, qint64 mostPayload = WholePayload) const;
    quint64 nextSerial() const { return m_store.end(); } // the next appended entry's; clear() does not restart them
    quint64 serialAt(int row) const;
    int rowOf(quint64 serial) const; // -1: filtered away, not looked at yet, or let go
    LogRows rows() const; // those the filter lets through, for another thread
    qsizetype held() const { return m_store.size(); } // with those the filter hides
    qint64 forgotten() const { return m_forgotten; } // let go since clear(), to keep the bounds
    int gaveUp() const { return m_gaveUp; } // rows the expression took too many steps on
    bool filtering() const { return m_next < m_store.end(); } // rows are still being looked at

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void filteringChanged(); // of filtering(), gaveUp()

private:
    QString textAt(int row, int column) const;
    QList<quint64> allowedByKind(quint64 from) const;
    void makeRoom();
    void show(const QList<quint64>& serials);
    void lookAtRest();
    void onMatched(const QList<quint64>& serials, int gaveUp);

    LogStore m_store;
    qint64 m_forgotten = 0;
    bool m_all = true; // the filter lets all through: the rows are the serials from the store's first to m_next
    std::deque<quint64> m_shown; // else: serials, ascending, one for each row
    LogFilter m_filter;
    LogPredicate m_predicate;
    quint64 m_next = 0; // the first serial the filter has not answered for
    quint64 m_asked = 0; // the end of the chunk under way
    int m_gaveUp = 0;
    LogMatcher m_matcher;
};

} // namespace wirewise::ui
