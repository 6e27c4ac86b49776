// SPDX-License-Identifier: GPL-3.0-or-later
// Packets back to segments: link layers, IPv4 and IPv6, and TCP whose segments come in order. Private to the
// pcapng reader.
#pragma once

#include "core/capture/segment.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace wirewise::capture {

struct Packet
{
    quint16 linkType = 0;
    Nanoseconds at { 0 };
    QByteArrayView bytes;
};

// What is no TCP, and connections of which the handshake was not seen, are passed over. Repeated bytes are
// taken once. Threads: one.
class PacketReader
{
public:
    // What is wrong, or empty.
    QString take(const Packet& packet);

    std::vector<Segment> takeSegments() { return std::move(m_segments); }

private:
    struct Tcp
    {
        QByteArray source; // address and port
        QByteArray destination;
        quint16 sourcePort = 0;
        quint16 destinationPort = 0;
        quint32 sequence = 0;
        quint8 flags = 0;
        QByteArrayView bytes;
    };
    struct Side
    {
        std::optional<quint32> next; // from its SYN on
        bool ended = false;
        std::optional<std::size_t> open; // the segment its last packet belongs to, if that had no PSH
    };
    struct Connection
    {
        Segment model; // number and ports
        QByteArray client; // address and port
        Side up;
        Side down;
    };

    static QByteArrayView network(const Packet& packet); // the IP packet, or nothing
    static std::optional<Tcp> tcp(QByteArrayView network);
    QString takeBytes(Connection& connection, bool up, const Tcp& tcp, Nanoseconds at);
    void add(const Connection& connection, Segment::Kind kind, bool up, Nanoseconds at, QByteArrayView bytes = {});

    QHash<QByteArray, Connection> m_connections; // by both ends, the smaller first
    quint32 m_count = 0;
    std::vector<Segment> m_segments;
};

} // namespace wirewise::capture
