// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled server (or another helper with the same contract) as a child process: started, watched,
// restarted, ended.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/demo/backoff.h"
#include "core/wire/ready_line.h"

#include <QProcess>
#include <QTimer>

#include <memory>
#include <optional>

namespace wirewise::demo {

// A child that died, or that answered no ping for 1.5 s (then it is killed first), is started again with the
// ports and the token it had, so that its clients find it where it was. It never outlives its parent: its
// stdin ends with us, and the kernel kills it should we die without a word (PR_SET_PDEATHSIG).
// Threads: lives on one thread with an event loop; that thread must outlive the child.
// Life: the destructor ends the child within 2.5 s and blocks for it; stop() does the same without blocking.
class LocalProcess : public QObject
{
    Q_OBJECT

public:
    struct Command
    {
        QString program;
        QStringList arguments;
    };

    LocalProcess(Command command, quint64 seed, QObject* parent = nullptr);
    ~LocalProcess() override;

    void start();
    void stop(); // ends in stopped()

    // A line for its stdin, '\n' included; dropped while it is not ready.
    void say(const QByteArray& line);

    bool isReady() const { return m_ready.has_value() && !m_stopping; }
    const std::optional<wire::ReadyLine>& readyLine() const { return m_ready; }
    int restarts() const { return m_restarts; }

Q_SIGNALS:
    void ready(const wirewise::wire::ReadyLine& ready); // after every start
    void said(const QByteArray& line); // a line of its stdout that is neither ready line nor pong
    void lost(const QString& why); // died or froze: will be started again
    void failed(const wirewise::Error& error); // given up
    void stopped(); // after stop()

private:
    void launch();
    void takeOutput();
    void takeLine(const QByteArray& line);
    void takeReady(const QByteArray& line);
    void watch();
    void startAgain(const QString& why);
    void retire();
    QStringList argumentsWithOldPorts() const;

    static constexpr std::chrono::milliseconds pingEvery { 500 };
    static constexpr std::chrono::milliseconds frozenAfter { 1500 };
    static constexpr std::chrono::milliseconds readyWithin { 10000 };
    static constexpr std::chrono::milliseconds healthyAfter { 5000 };
    static constexpr int attempts = 6; // in a row, none of them healthy

    Command m_command;
    Backoff m_backoff;
    std::unique_ptr<QProcess> m_process;
    QTimer m_watch;
    QTimer m_again;
    QTimer m_end; // stdin closed -> SIGTERM -> SIGKILL
    SystemClock m_clock;
    Nanoseconds m_startedAt { 0 };
    Nanoseconds m_pongAt { 0 };
    QByteArray m_output;
    QByteArray m_errors; // the tail of stderr, for the message
    std::optional<wire::ReadyLine> m_ready; // of the child that runs
    std::optional<wire::ReadyLine> m_before; // of the one before
    std::uint64_t m_pings = 0;
    int m_unanswered = 0;
    int m_failures = 0; // in a row, until one was healthy
    int m_unready = 0; // in a row without a ready line
    int m_restarts = 0;
    bool m_stopping = false;
};

} // namespace wirewise::demo
