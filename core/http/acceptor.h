// SPDX-License-Identifier: GPL-3.0-or-later
// A listening port that only accepts: whoever it is told decides on which thread a connection lives.
#pragma once

#include <QTcpServer>

#include <functional>

namespace wirewise::http {

// Threads: one with an event loop. Never SO_REUSEPORT: a taken port must be noticed.
class Acceptor : public QTcpServer
{
    Q_OBJECT

public:
    // The receiver owns the descriptor from then on, also to close it.
    using Receiver = std::function<void(qintptr descriptor)>;

    explicit Acceptor(Receiver receiver, QObject* parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override { m_receiver(descriptor); }

private:
    Receiver m_receiver;
};

} // namespace wirewise::http
