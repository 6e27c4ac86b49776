// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a text filter about log rows away from the GUI thread, some blocks of them at a time.
#pragma once

#include "ui/models/log_filter.h"
#include "ui/models/log_store.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace wirewise::ui {

// Threads: lives on the GUI thread and owns the thread "log-filter"; only values and blocks that no longer
// change cross, and matched() is emitted on the GUI thread.
// Life: the destructor waits for the row under way (bounded, see LogPredicate), no more.
class LogMatcher : public QObject
{
    Q_OBJECT

public:
    explicit LogMatcher(QObject* parent = nullptr);
    ~LogMatcher() override;

    bool busy() const { return m_busy; }

    using Blocks = std::vector<std::shared_ptr<const LogBlock>>;

    // The rows from `from` on. Only when not busy. Answers with matched(), exactly once.
    void match(const LogPredicate& predicate, quint64 from, Blocks blocks);

    // What is under way answers soon, with nothing.
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
