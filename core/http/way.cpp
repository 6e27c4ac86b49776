// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/way.h"


#include <QDateTime>
#include <QSslCertificate>

#include <algorithm>

namespace wirewise::http {

namespace {

// Read once: some hundred and forty files.
const QList<QSslCertificate>& systemAuthorities()
{
    static const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    return authorities;
}

bool isProxyError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return true;
    default:
        return false;
    }
}

QString namesOf(const QSslCertificate& certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    return names.mid(0, 4).join(QLatin1String(", ")).left(200);
}

} // namespace

QSslConfiguration clientTls(const QList<QSslCertificate>& more, const QList<QByteArray>& protocols)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(systemAuthorities() + more);
    tls.setAllowedNextProtocols(protocols);
    return tls;
}

QTcpSocket* newSocket(const Way& way, QObject* parent)
{
    QTcpSocket* socket = nullptr;
    if (way.tls) {
        auto* secure = new QSslSocket(parent);
        secure->setSslConfiguration(*way.tls);
        socket = secure;
    } else {
        socket = new QTcpSocket(parent);
    }
    socket->setProxy(way.proxy);
    return socket;
}

void dial(QTcpSocket& socket, const QString& host, quint16 port)
{
    if (auto* secure = qobject_cast<QSslSocket*>(&socket))
        secure->connectToHostEncrypted(host, port);
    else
        socket.connectToHost(host, port);
}

void whenUsable(QTcpSocket& socket, QObject* receiver, const std::function<void()>& then)
{
    if (auto* secure = qobject_cast<QSslSocket*>(&socket))
        QObject::connect(secure, &QSslSocket::encrypted, receiver, then);
    else
        QObject::connect(&socket, &QTcpSocket::connected, receiver, then);
}

void Diagnosis::follow(QAbstractSocket* socket, const QString& host)
{
    if (m_socket)
        m_socket->disconnect(this);
    m_socket = socket;
    m_host = host;
    m_alert.reset();
    if (auto* secure = qobject_cast<QSslSocket*>(socket))
        connect(secure, &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel, QSsl::AlertType type, const QString&) {
            if (type != QSsl::AlertType::CloseNotify)
                m_alert = type;
        });
}

Error Diagnosis::error() const
{
    if (!m_socket)
        return { Error::Kind::Network, {}, m_host };
    if (const auto why = refusal())
        return { Error::Kind::Refused, *why, {} };
    if (isProxyError(m_socket->error()))
        return { Error::Kind::Network, tr("the proxy: %1").arg(m_socket->errorString()), {} };
    return { Error::Kind::Network, m_socket->errorString(), {} };
}

std::optional<QString> Diagnosis::refusal() const
{
    const auto error = m_socket->error();
    if (error == QAbstractSocket::ProxyAuthenticationRequiredError)
        return tr("The proxy wants a user and password that it knows");
    const auto* secure = qobject_cast<const QSslSocket*>(m_socket.data());
    if (!secure)
        return {};
    if (m_alert == QSsl::AlertType::CertificateRequired)
        return tr("%1 wants a client certificate; name one with its key").arg(m_host);
    if (m_alert == QSsl::AlertType::HandshakeFailure) // before TLS 1.3 also for want of a client certificate
        return tr("%1 ended the TLS handshake; it may want a client certificate").arg(m_host);
    if (m_alert == QSsl::AlertType::UnknownCa || m_alert == QSsl::AlertType::BadCertificate
        || m_alert == QSsl::AlertType::CertificateUnknown || m_alert == QSsl::AlertType::CertificateExpired
        || m_alert == QSsl::AlertType::UnsupportedCertificate)
        return tr("%1 does not accept the client certificate").arg(m_host);
    if (error == QAbstractSocket::SslInvalidUserDataError)
        return tr("The key does not fit the client certificate");
    if (error != QAbstractSocket::SslHandshakeFailedError)
        return {};
    if (const auto errors = secure->sslHandshakeErrors(); !errors.isEmpty())
        return untrusted(errors);
    static const char* const noTls[] = { "wrong version number", "packet length too long", "record layer failure", "http request" };
    const QString said = secure->errorString();
    if (std::any_of(std::begin(noTls), std::end(noTls), [&said](const char* words) { return said.contains(QLatin1String(words)); }))
        return tr("%1 does not speak TLS on this port").arg(m_host);
    return tr("%1 and this machine cannot agree on TLS: %2").arg(m_host, said);
}

QString Diagnosis::untrusted(const QList<QSslError>& errors) const
{
    const auto among = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError& error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    const auto* secure = qobject_cast<const QSslSocket*>(m_socket.data());
    const QSslCertificate theirs = secure ? secure->peerCertificate() : QSslCertificate();
    if (among({ QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
            QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
            QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted }))
        return tr("The certificate of %1 is signed by nobody this machine trusts; name its authority").arg(m_host);
    if (among({ QSslError::CertificateExpired }))
        return tr("The certificate of %1 has expired on %2").arg(m_host, theirs.expiryDate().toUTC().date().toString(Qt::ISODate));
    if (among({ QSslError::CertificateNotYetValid }))
        return tr("The certificate of %1 is not valid before %2").arg(m_host, theirs.effectiveDate().toUTC().date().toString(Qt::ISODate));
    if (among({ QSslError::HostNameMismatch }))
        return tr("The certificate of %1 is for another host: %2").arg(m_host, namesOf(theirs));
    return tr("The certificate of %1 is not accepted: %2").arg(m_host, errors.first().errorString());
}

} // namespace wirewise::http
