// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/server_tls.h"

#include "core/http/certificates.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace wirewise::http {

Result<ServerTls> serverTls(const QByteArray& certificate, const QByteArray& key, const QByteArray& clientAuthorities)
{
    const auto identity = checkedIdentity(certificate, key);
    if (!identity)
        return identity.error();
    const QSslKey secret = [&key] {
        const QSslKey curve(key, QSsl::Ec);
        return curve.isNull() ? QSslKey(key, QSsl::Rsa) : curve;
    }();
    if (secret.isNull())
        return Error { Error::Kind::Input, QStringLiteral("expected a key of kind EC or RSA"), {} };
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setLocalCertificateChain(QSslCertificate::fromData(certificate));
    configuration.setPrivateKey(secret);
    configuration.setAllowedNextProtocols({ "http/1.1" });
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(clientAuthorities);
    if (authorities.isEmpty() && !clientAuthorities.isEmpty())
        return Error { Error::Kind::Input, QStringLiteral("expected authorities of clients in PEM"), {} };
    configuration.setCaCertificates(authorities);
    if (authorities.isEmpty()) {
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    } else { // and tell the client by an alert: Qt otherwise just closes, after a handshake that went well
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        configuration.setMissingCertificateIsFatal(true);
        configuration.setHandshakeMustInterruptOnError(true);
    }
    return ServerTls { certificate, key, clientAuthorities, configuration };
}

QTcpSocket* acceptedSocket(qintptr descriptor, const ServerTls* tls, QObject* parent)
{
    auto* secure = tls ? new QSslSocket(parent) : nullptr;
    QTcpSocket* socket = secure ? secure : new QTcpSocket(parent);
    socket->setSocketDescriptor(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (secure) {
        secure->setSslConfiguration(tls->configuration);
        secure->startServerEncryption();
    }
    return socket;
}

bool isUsable(const QTcpSocket& socket)
{
    const auto* secure = qobject_cast<const QSslSocket*>(&socket);
    return !secure || secure->isEncrypted();
}

void flush(QTcpSocket& socket)
{
    if (!qobject_cast<QSslSocket*>(&socket))
        socket.flush();
}

qint64 unsent(const QTcpSocket& socket)
{
    const auto* secure = qobject_cast<const QSslSocket*>(&socket);
    return socket.bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

void whenSent(QTcpSocket& socket, QObject* receiver, const std::function<void()>& then)
{
    if (auto* secure = qobject_cast<QSslSocket*>(&socket))
        QObject::connect(secure, &QSslSocket::encryptedBytesWritten, receiver, then);
    else
        QObject::connect(&socket, &QTcpSocket::bytesWritten, receiver, then);
}

} // namespace wirewise::http
