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

void LogMatcher::match(const LogPredicate& predicate, quint64 from, Blocks blocks)
{
    Q_ASSERT(!m_busy);
    m_busy = true;
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    const quint64 generation = m_generation;
    QMetaObject::invokeMethod(&m_onThread, [this, predicate, from, generation, rows = std::move(blocks)] {
        QList<quint64> serials;
        int gaveUp = 0;
        for (const auto& block : rows) {
            for (quint64 serial = std::max(from, block->first()); serial < block->end() && m_generation == generation; ++serial) {
                if (!predicate.allows(block->kindAt(serial)))
                    continue;
                const LogPredicate::Answer answer = predicate.looksAtKindsOnly()
                    ? LogPredicate::Answer::Yes
                    : predicate.ask(block->at(serial, LogPredicate::LookedAt + 1));
                if (answer == LogPredicate::Answer::Yes)
                    serials.append(serial);
                gaveUp += answer == LogPredicate::Answer::GaveUp;
            }
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
