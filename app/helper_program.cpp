// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper_program.h"

#include "core/wire/ready_line.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace wirewise::app {

int becomeHelper()
{
    // GLib's loop costs two system calls a turn (performance.md); must be known before the application is made.
    qputenv("QT_NO_GLIB", "1");
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

Parent::Parent(int signalDescriptor, Calls calls)
    : m_calls(std::move(calls))
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
    , m_output(STDOUT_FILENO, QSocketNotifier::Write)
    , m_signals(signalDescriptor, QSocketNotifier::Read)
{
    ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    m_output.setEnabled(false);
    QObject::connect(&m_input, &QSocketNotifier::activated, &m_input, [this] { read(); });
    QObject::connect(&m_output, &QSocketNotifier::activated, &m_output, [this] { flush(); });
    QObject::connect(&m_signals, &QSocketNotifier::activated, &m_signals, [this, signalDescriptor] {
        signalfd_siginfo info {};
        while (::read(signalDescriptor, &info, sizeof info) > 0) { }
        m_calls.ended();
    });
}

void Parent::read()
{
    char bytes[16384];
    const auto n = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (n <= 0) {
        m_input.setEnabled(false);
        m_calls.ended();
        return;
    }
    m_buffer.append(bytes, n);
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, end + 1);
        if (!std::exchange(m_skipping, false))
            take(line);
    }
    if (m_buffer.size() <= longestLine && !m_skipping)
        return;
    m_buffer.clear();
    if (!std::exchange(m_skipping, true) && m_calls.tooLong)
        m_calls.tooLong();
}

void Parent::take(const QByteArray& line)
{
    if (line.size() > longestLine) {
        if (m_calls.tooLong)
            m_calls.tooLong();
    } else if (const auto ping = wire::parsePing(line)) {
        print(wire::pongLine(*ping));
    } else if (m_calls.line) {
        m_calls.line(line);
    }
}

void Parent::print(const QByteArray& line)
{
    m_unwritten += line;
    flush();
}

// A pipe that polls as writable takes PIPE_BUF bytes without waiting; making it non-blocking would make it so
// for everybody who shares it.
void Parent::flush()
{
    while (!m_unwritten.isEmpty()) {
        pollfd out { STDOUT_FILENO, POLLOUT, 0 };
        if (poll(&out, 1, 0) <= 0)
            break;
        const auto n = ::write(STDOUT_FILENO, m_unwritten.constData(), static_cast<std::size_t>(std::min<qsizetype>(m_unwritten.size(), PIPE_BUF)));
        if (n < 0 && errno == EINTR)
            continue;
        m_unwritten.remove(0, n < 0 ? m_unwritten.size() : n); // nobody reads any more
    }
    m_output.setEnabled(!m_unwritten.isEmpty());
}

} // namespace wirewise::app
