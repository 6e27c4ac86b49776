// SPDX-License-Identifier: GPL-3.0-or-later
// One connection over the path that is probed, plain or TLS, as bytes: who opened it, what came when, how it ended.
#pragma once

#include "core/base/clock.h"
#include "core/base/told.h"
#include "core/probe/path.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace wirewise::probe {

// Threads: one with an event loop. Life: its end drops the connection.
class Line
{
public:
    using Heard = std::function<void(const QByteArray& bytes)>;

    // Begins to connect. protocols: for ALPN, with TLS only.
    Line(const Path& path, quint16 port, Heard heard, const QList<QByteArray>& protocols = { "http/1.1" });
    ~Line();
    Q_DISABLE_COPY_MOVE(Line) // its socket's signals lead here

    void send(const QByteArray& bytes); // kept until the connection stands

    bool isOpen() const { return m_opened.count() > 0 && m_ended.count() == 0; }
    bool wasOpen() const { return m_opened.count() > 0; }
    bool isOver() const { return m_ended.count() > 0; } // ended, or never came about
    Nanoseconds openedAt() const { return m_opened; } // 0: not yet
    Nanoseconds endedAt() const { return m_ended; }
    const Told& trouble() const { return m_trouble; } // once it is over
    QByteArray protocol() const; // that ALPN agreed on
    QHostAddress localAddress() const;

private:
    void opened();
    void end(const Told& why);

    SystemClock m_clock;
    Heard m_heard;
    QByteArray m_unsent;
    Told m_trouble;
    Nanoseconds m_opened { 0 };
    Nanoseconds m_ended { 0 };
    std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace wirewise::probe
