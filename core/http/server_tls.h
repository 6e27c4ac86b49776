// SPDX-License-Identifier: GPL-3.0-or-later
// The server's side of TLS, and accepted sockets with or without it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSslConfiguration>
#include <QTcpSocket>

#include <functional>

namespace wirewise::http {

// PEM in memory.
struct ServerTls
{
    QByteArray certificate; // leaf first
    QByteArray key;
    QByteArray clientAuthorities; // not empty: whoever connects must show a certificate of theirs
    QSslConfiguration configuration; // the same for Qt's sockets
};

// TLS 1.2 or later, http/1.1 by ALPN.
Result<ServerTls> serverTls(const QByteArray& certificate, const QByteArray& key, const QByteArray& clientAuthorities);

// Takes over the descriptor; TCP_NODELAY is set. tls null: in the clear, else its handshake begins.
QTcpSocket* acceptedSocket(qintptr descriptor, const ServerTls* tls, QObject* parent);

// Its handshake is over, or it needs none.
bool isUsable(const QTcpSocket& socket);

// Sends what is written: in the clear at once. By TLS with the loop's next turn, as Qt does by itself: its flush() reads,
// too, and would call whoever hears from it while he is still speaking.
void flush(QTcpSocket& socket);

// Bytes the kernel has not taken yet, those that are already encrypted among them.
qint64 unsent(const QTcpSocket& socket);

// Calls it whenever the kernel took some.
void whenSent(QTcpSocket& socket, QObject* receiver, const std::function<void()>& then);

} // namespace wirewise::http
