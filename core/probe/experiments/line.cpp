// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/experiments/line.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace wirewise::probe {

namespace {

std::unique_ptr<QTcpSocket> socketFor(const Path& path, const QList<QByteArray>& protocols)
{
    if (!path.tls)
        return std::make_unique<QTcpSocket>();
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setAllowedNextProtocols(protocols);
    if (!path.caFile.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(path.caFile));
    socket->setSslConfiguration(configuration);
    return socket;
}

} // namespace

Line::Line(const Path& path, quint16 port, Heard heard, const QList<QByteArray>& protocols)
    : m_heard(std::move(heard))
    , m_socket(socketFor(path, protocols))
{
    QTcpSocket* socket = m_socket.get();
    auto* secure = qobject_cast<QSslSocket*>(socket);
    if (secure)
        QObject::connect(secure, &QSslSocket::encrypted, secure, [this] { opened(); });
    else
        QObject::connect(socket, &QTcpSocket::connected, socket, [this] { opened(); });
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this] { m_heard(m_socket->readAll()); });
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError) // that one ends in disconnected
            end(m_socket->errorString());
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, [this] { end(Told(QT_TRANSLATE_NOOP("told", "the connection was closed"))); });
    if (secure)
        secure->connectToHostEncrypted(path.host, port);
    else
        socket->connectToHost(path.host, port);
}

Line::~Line()
{
    m_socket->disconnect();
    m_socket->abort();
}

void Line::send(const QByteArray& bytes)
{
    m_unsent += bytes;
    if (isOpen())
        opened();
}

void Line::opened()
{
    if (m_opened.count() == 0) {
        m_opened = m_clock.monotonic();
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }
    m_socket->write(std::exchange(m_unsent, {}));
    m_socket->flush();
}

void Line::end(const Told& why)
{
    if (isOver())
        return;
    m_ended = m_clock.monotonic();
    m_trouble = why;
}

QByteArray Line::protocol() const
{
    const auto* secure = qobject_cast<const QSslSocket*>(m_socket.get());
    return secure ? secure->sslConfiguration().nextNegotiatedProtocol() : QByteArray();
}

QHostAddress Line::localAddress() const
{
    return m_socket->localAddress();
}

} // namespace wirewise::probe
