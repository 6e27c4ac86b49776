// SPDX-License-Identifier: GPL-3.0-or-later
// How a client reaches a server: in the clear or by TLS, straight or through a forward proxy. One dialling for all
// that is carried by TCP.
#pragma once

#include "core/base/result.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>

#include <functional>
#include <optional>

namespace wirewise::http {

struct Way
{
    std::optional<QSslConfiguration> tls = {}; // nothing: in the clear
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy); // none of the system's is ever taken unasked

    bool isPlain() const { return !tls && proxy.type() == QNetworkProxy::NoProxy; }
    friend bool operator==(const Way&, const Way&) = default;
};

// TLS 1.2 or later, the far end always verified against the system's authorities and `more`; `protocols` for ALPN.
QSslConfiguration clientTls(const QList<QSslCertificate>& more, const QList<QByteArray>& protocols);

// Not connected yet; by TLS a QSslSocket.
QTcpSocket* newSocket(const Way& way, QObject* parent);
void dial(QTcpSocket& socket, const QString& host, quint16 port);
// Once bytes can go: connected, by TLS encrypted.
void whenUsable(QTcpSocket& socket, QObject* receiver, const std::function<void()>& then);

// Says in one sentence why a socket came to nothing. Of kind Refused when trying again cannot help: no trust in one
// of the two ends, no TLS on that port, a proxy that knows us not.
// Threads: the socket's.
class Diagnosis : public QObject
{
    Q_OBJECT

public:
    // From before it is dialled, or just after; null: none.
    void follow(QAbstractSocket* socket, const QString& host);

    // After errorOccurred of that socket.
    Error error() const;

private:
    std::optional<QString> refusal() const;
    QString untrusted(const QList<QSslError>& errors) const;

    QPointer<QAbstractSocket> m_socket;
    QString m_host;
    std::optional<QSsl::AlertType> m_alert; // the far end's
};

} // namespace wirewise::http
