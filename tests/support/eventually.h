// SPDX-License-Identifier: GPL-3.0-or-later
// As QTest::qWaitFor(), without its sleep of 10 ms between two looks at the events: whoever answers in this very
// thread would answer 100 times a second at most.
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

namespace wirewise::test {

template <typename Condition>
bool eventually(Condition condition, std::chrono::milliseconds within = std::chrono::seconds(10))
{
    QTimer wake; // a condition may come true by time alone
    wake.start(std::chrono::milliseconds(20));
    const QDeadlineTimer deadline(within);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace wirewise::test
