// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/byte_bridge.h"

#include "core/http/server_tls.h"

#include <QTimer>

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace wirewise::http {

namespace {

constexpr qint64 window = 256 * 1024;
constexpr auto farewell = std::chrono::seconds(1);

bool isForLater(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

ByteBridge::ByteBridge(std::unique_ptr<QTcpSocket> socket, QObject* parent)
    : QObject(parent)
    , m_socket(std::move(socket))
{
    int ends[2] = { -1, -1 };
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0)
        return;
    m_near = ends[0];
    m_far = ends[1];
    m_readable = std::make_unique<QSocketNotifier>(m_near, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_near, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, [this] { fromLibrary(); });
    connect(m_writable.get(), &QSocketNotifier::activated, this, [this] { fromSocket(); });
    m_socket->setReadBufferSize(window);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] { fromSocket(); });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] { onSocketEnd(); });
    whenSent(*m_socket, this, [this] {
        if (m_readable && unsent(*m_socket) < window)
            m_readable->setEnabled(true);
    });
    QMetaObject::invokeMethod(this, [this] { fromSocket(); }, Qt::QueuedConnection); // what has come already
}

ByteBridge::~ByteBridge()
{
    m_socket->disconnect(this);
    closeLibrary();
    if (m_far >= 0)
        ::close(m_far);
}

int ByteBridge::takeDescriptor()
{
    return std::exchange(m_far, -1);
}

void ByteBridge::leave()
{
    m_leaving = true;
    if (m_near < 0)
        onLibraryEnd();
    QTimer::singleShot(farewell, this, &QObject::deleteLater);
}

void ByteBridge::fromSocket()
{
    if (m_near < 0)
        return;
    while (!m_unwritten.isEmpty() || m_socket->bytesAvailable() > 0) {
        if (m_unwritten.isEmpty())
            m_unwritten = m_socket->read(window);
        m_heard = true;
        const auto taken = ::send(m_near, m_unwritten.constData(), static_cast<size_t>(m_unwritten.size()), MSG_NOSIGNAL);
        if (taken < 0 && !isForLater(errno)) {
            onLibraryEnd();
            return;
        }
        if (taken > 0)
            m_unwritten.remove(0, taken);
        if (!m_unwritten.isEmpty()) {
            m_writable->setEnabled(true);
            return;
        }
    }
    m_writable->setEnabled(false);
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        closeLibrary();
}

void ByteBridge::fromLibrary()
{
    char bytes[64 * 1024];
    for (;;) {
        if (unsent(*m_socket) >= window) {
            m_readable->setEnabled(false);
            return;
        }
        const auto got = ::recv(m_near, bytes, sizeof bytes, 0);
        if (got > 0) {
            m_socket->write(bytes, got);
            http::flush(*m_socket);
        } else if (got < 0 && isForLater(errno)) {
            return;
        } else {
            onLibraryEnd();
            return;
        }
    }
}

// Its last bytes first.
void ByteBridge::onSocketEnd()
{
    if (m_leaving)
        deleteLater();
    else
        fromSocket();
}

void ByteBridge::onLibraryEnd()
{
    closeLibrary();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        onSocketEnd();
    else
        m_socket->disconnectFromHost();
}

void ByteBridge::closeLibrary()
{
    if (m_near < 0)
        return;
    m_readable->setEnabled(false);
    m_writable->setEnabled(false);
    ::close(std::exchange(m_near, -1));
}

} // namespace wirewise::http
