// SPDX-License-Identifier: GPL-3.0-or-later
// SIGINT and SIGTERM as an ordinary Qt signal, so that a command can end politely.
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace wirewise::cli {

// Life: one at a time; the second signal kills the program as if there were none.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    Interrupt();
    ~Interrupt() override;

    bool wasRaised() const { return m_raised; }

Q_SIGNALS:
    void raised();

private:
    int m_pipe[2] = { -1, -1 };
    QSocketNotifier* m_notifier = nullptr;
    bool m_raised = false;
};

} // namespace wirewise::cli
