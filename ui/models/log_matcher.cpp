// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_matcher.h"

namespace wirewise::ui {

LogMatcher::LogMatcher(QObject* parent) : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("log-filter"));
    m_onThread.moveToThread(&m_thread);
}

LogMatcher::~LogMatcher()
{
    ++m_generation;
    m_thread.quit();
    m_thread.wait();
}

void LogMatcher::match(const LogPredicate& predicate, quint64 firstSerial, QList<demo::LogEntry> entries)
{
    Q_ASSERT(!m_busy);
    m_busy = true;
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    const quint64 generation = m_generation;
    QMetaObject::invokeMethod(&m_onThread, [this, predicate, firstSerial, generation, rows = std::move(entries)] {
        QList<quint64> serials;
        int gaveUp = 0;
        for (qsizetype i = 0; i < rows.size() && m_generation == generation; ++i) {
            const LogPredicate::Answer answer = predicate.ask(rows[i]);
            if (answer == LogPredicate::Answer::Yes)
                serials.append(firstSerial + static_cast<quint64>(i));
            gaveUp += answer == LogPredicate::Answer::GaveUp;
        }
        QMetaObject::invokeMethod(
            this, [this, generation, serials, gaveUp] { answer(generation, serials, gaveUp); }, Qt::QueuedConnection);
    });
}

void LogMatcher::abandon()
{
    ++m_generation;
}

void LogMatcher::answer(quint64 generation, const QList<quint64>& serials, int gaveUp)
{
    m_busy = false;
    const bool current = generation == m_generation;
    Q_EMIT matched(current ? serials : QList<quint64>(), current ? gaveUp : 0);
}

} // namespace wirewise::ui
