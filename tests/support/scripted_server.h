// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP server that answers each request head with the next answer of its script and remembers what was asked.
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace wirewise::test {

struct ScriptedAnswer
{
    enum class Then { Keep, Close, Reset };

    QByteArray bytes;
    Then then = Then::Close;
};

// Life: the test's. Answers beyond the script are `last`.
class ScriptedServer : public QTcpServer
{
public:
    ScriptedServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                ++connections;
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QUrl url(const QString& scheme, const QString& path) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(serverPort()).arg(path));
    }

    static QByteArray response(int status, const QByteArray& headers, const QByteArray& body)
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + headers
            + (status == 204 || status == 304 ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n")
            + "\r\n" + body;
    }

    // The value of a header of the n-th request; null when it is absent.
    QByteArray header(qsizetype request, const QByteArray& name) const
    {
        for (const QByteArray& line : requests.value(request).split('\n'))
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.sliced(name.size() + 1).trimmed();
        return {};
    }
    QByteArray target(qsizetype request) const { return requests.value(request).split(' ').value(1); }

    QList<ScriptedAnswer> script;
    ScriptedAnswer last { response(404, {}, {}), ScriptedAnswer::Then::Close };
    QList<QByteArray> requests; // heads
    QTcpSocket* current = nullptr; // of the latest request
    QByteArray after; // what came after the last head
    int connections = 0;

private:
    void read(QTcpSocket* socket)
    {
        QByteArray& buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0 || !buffer.contains(" HTTP/1.1\r\n")) {
            if (m_buffers.contains(socket) && m_raw.contains(socket))
                after += std::exchange(buffer, {});
            return;
        }
        requests += buffer.first(end);
        after = buffer.sliced(end + 4);
        buffer.clear();
        m_raw.insert(socket, true);
        current = socket;
        const ScriptedAnswer answer = script.isEmpty() ? last : script.takeFirst();
        socket->write(answer.bytes);
        socket->flush();
        if (answer.then == ScriptedAnswer::Then::Close)
            socket->disconnectFromHost();
        else if (answer.then == ScriptedAnswer::Then::Reset)
            socket->abort();
    }

    QHash<QTcpSocket*, QByteArray> m_buffers;
    QHash<QTcpSocket*, bool> m_raw;
};

} // namespace wirewise::test
