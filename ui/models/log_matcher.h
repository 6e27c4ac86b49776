// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a text filter about log rows away from the GUI thread, a chunk at a time.
#pragma once

#include "ui/models/log_filter.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace wirewise::ui {

// Threads: lives on the GUI thread and owns the thread "log-filter"; only values cross, and matched() is
// emitted on the GUI thread.
// Life: the destructor waits for the row under way (bounded, see LogPredicate), no more.
class LogMatcher : public QObject
{
    Q_OBJECT

public:
    explicit LogMatcher(QObject* parent = nullptr);
    ~LogMatcher() override;

    bool busy() const { return m_busy; }

    // Only when not busy. Answers with matched(), exactly once.
    void match(const LogPredicate& predicate, quint64 firstSerial, QList<demo::LogEntry> entries);

    // The chunk under way answers soon, with nothing.
    void abandon();

Q_SIGNALS:
    void matched(const QList<quint64>& serials, int gaveUp);

private:
    void answer(quint64 generation, const QList<quint64>& serials, int gaveUp);

    std::atomic<quint64> m_generation { 0 };
    bool m_busy = false;
    QObject m_onThread;
    QThread m_thread;
};

} // namespace wirewise::ui
