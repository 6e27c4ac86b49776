// SPDX-License-Identifier: GPL-3.0-or-later
// TCP payload bytes of a Qt socket as the kernel counts them (TCP_INFO): framing, handshakes and all.
#pragma once

#include "core/measure/run_summary.h"

#include <QAbstractSocket>
#include <QPointer>

namespace wirewise::transports {

// What one connection has carried; zeros when the descriptor is no TCP socket any more.
measure::WireBytes tcpBytesOf(qintptr descriptor);

// Adds up one connection after another. The kernel forgets a socket as it is closed: the last look is taken
// when Qt says that it is about to.
class TcpBytes : public QObject
{
public:
    void watch(QAbstractSocket* socket); // the next connection; null: none
    void settle(); // the present connection ends here
    measure::WireBytes bytes() const;

private:
    void look() const;

    QPointer<QAbstractSocket> m_socket;
    measure::WireBytes m_before;
    mutable measure::WireBytes m_now;
};

} // namespace wirewise::transports
