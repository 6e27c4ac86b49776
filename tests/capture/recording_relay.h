// SPDX-License-Identifier: GPL-3.0-or-later
// A tap at its simplest: listens on 127.0.0.1 at a port on which a server listens on 127.0.0.2, forwards, and
// notes every byte. The client's idea of the server's name and port stays true that way.
#pragma once

#include "core/capture/segment.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace wirewise::test {

class RecordingRelay
{
public:
    using Segment = capture::Segment;

    bool listen(quint16 port)
    {
        auto server = std::make_unique<QTcpServer>();
        QObject::connect(server.get(), &QTcpServer::newConnection, server.get(), [this, from = server.get(), port] {
            while (QTcpSocket* client = from->nextPendingConnection())
                relay(client, port);
        });
        m_servers.push_back(std::move(server));
        return m_servers.back()->listen(QHostAddress::LocalHost, port);
    }

    int open() const { return m_open; }

    std::vector<Segment> segments;

private:
    void relay(QTcpSocket* client, quint16 port)
    {
        auto* server = new QTcpSocket(client);
        Segment model;
        model.connection = ++m_count;
        model.clientPort = client->peerPort();
        model.serverPort = port;
        note(model, Segment::Kind::Open, true);
        ++m_open;
        forward(client, server, model, true);
        forward(server, client, model, false);
        QObject::connect(client, &QTcpSocket::destroyed, client, [this] { --m_open; });
        server->connectToHost(QHostAddress(QStringLiteral("127.0.0.2")), port);
    }

    void forward(QTcpSocket* from, QTcpSocket* to, const Segment& model, bool up)
    {
        QObject::connect(from, &QTcpSocket::readyRead, from, [this, from, to, model, up] {
            if (to->state() == QAbstractSocket::ConnectedState)
                to->write(note(model, Segment::Kind::Data, up, from->readAll()));
        });
        QObject::connect(to, &QTcpSocket::connected, from, [this, from, to, model, up] {
            if (from->bytesAvailable() > 0)
                to->write(note(model, Segment::Kind::Data, up, from->readAll()));
        });
        QObject::connect(from, &QTcpSocket::disconnected, from, [this, from, to, model, up] {
            if (from->bytesAvailable() > 0 && to->state() == QAbstractSocket::ConnectedState)
                to->write(note(model, Segment::Kind::Data, up, from->readAll()));
            note(model, Segment::Kind::End, up);
            if (to->state() != QAbstractSocket::UnconnectedState)
                to->disconnectFromHost();
            else
                (up ? from : to)->deleteLater(); // the client's socket owns the server's
        });
    }

    const QByteArray& note(Segment segment, Segment::Kind kind, bool up, const QByteArray& bytes = {})
    {
        segment.kind = kind;
        segment.up = up;
        segment.at = m_clock.monotonic();
        segment.wall = m_clock.wall();
        segment.bytes = bytes;
        segments.push_back(segment);
        return segments.back().bytes;
    }

    SystemClock m_clock;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    quint32 m_count = 0;
    int m_open = 0;
};

} // namespace wirewise::test
