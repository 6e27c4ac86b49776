// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper programs (wirewise-server, wirewise-proxy) have in common: they belong to the program that
// started them, hear it on stdin and answer it on stdout, line by line (core/wire/ready_line.h).
#pragma once

#include <QByteArray>
#include <QSocketNotifier>

#include <functional>

namespace wirewise::app {

// First thing in main(), before the application object and before any thread: dies with its parent, Qt's own
// loop, as many descriptors as may be had, no SIGPIPE. Returns SIGTERM and SIGINT as a readable descriptor.
int becomeHelper();

// The parent's end of the conversation. Pings are answered here.
// Threads: the application's.
class Parent
{
public:
    static constexpr qsizetype longestLine = 65536;

    struct Calls
    {
        std::function<void()> ended; // stdin ended, SIGTERM or SIGINT
        std::function<void(const QByteArray& line)> line {}; // that is no ping, without its end; may be empty
        std::function<void()> tooLong {}; // a line above the limit came and was skipped; may be empty
    };

    Parent(int signalDescriptor, Calls calls);

    // In order; never waits for the parent to read: what its pipe does not take is kept.
    void print(const QByteArray& line);

private:
    void read();
    void take(const QByteArray& line);
    void flush();

    Calls m_calls;
    QSocketNotifier m_input;
    QSocketNotifier m_output;
    QSocketNotifier m_signals;
    QByteArray m_buffer;
    QByteArray m_unwritten;
    bool m_skipping = false; // to the end of a line that was too long
};

} // namespace wirewise::app
