// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/packet_reader.h"

#include <QtEndian>

#include <algorithm>

namespace wirewise::capture {

namespace {

constexpr quint8 fin = 0x01;
constexpr quint8 syn = 0x02;
constexpr quint8 rst = 0x04;
constexpr quint8 psh = 0x08;
constexpr quint8 ack = 0x10;
constexpr quint8 tcpProtocol = 6;

template <typename T>
T big(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.data() + at);
}

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

} // namespace

// https://www.tcpdump.org/linktypes.html
QByteArrayView PacketReader::network(const Packet& packet)
{
    const QByteArrayView bytes = packet.bytes;
    switch (packet.linkType) {
    case 0: // BSD loopback: four bytes in front
        return bytes.size() > 4 ? bytes.sliced(4) : QByteArrayView();
    case 1: // Ethernet: IPv4 and IPv6 by their EtherTypes
        if (bytes.size() > 14 && (big<quint16>(bytes, 12) == 0x0800 || big<quint16>(bytes, 12) == 0x86dd))
            return bytes.sliced(14);
        return {};
    case 101: // raw IP
    case 228: // IPv4
    case 229: // IPv6
        return bytes;
    default:
        return {};
    }
}

// IPv6 extension headers do not occur on loopback links and are passed over with the rest.
std::optional<PacketReader::Tcp> PacketReader::tcp(QByteArrayView network)
{
    QByteArrayView segment;
    QByteArrayView source;
    QByteArrayView destination;
    const int version = network.isEmpty() ? 0 : byteAt(network, 0) >> 4;
    if (version == 4 && network.size() >= 20 && byteAt(network, 9) == tcpProtocol && (big<quint16>(network, 6) & 0x3fff) == 0) {
        const qsizetype header = (byteAt(network, 0) & 0xf) * 4;
        const qsizetype total = big<quint16>(network, 2);
        if (header < 20 || total < header || total > network.size())
            return {};
        source = network.sliced(12, 4);
        destination = network.sliced(16, 4);
        segment = network.sliced(header, total - header);
    } else if (version == 6 && network.size() >= 40 && byteAt(network, 6) == tcpProtocol) {
        const qsizetype length = big<quint16>(network, 4);
        if (length > network.size() - 40)
            return {};
        source = network.sliced(8, 16);
        destination = network.sliced(24, 16);
        segment = network.sliced(40, length);
    }
    if (segment.size() < 20)
        return {};
    const qsizetype offset = (byteAt(segment, 12) >> 4) * 4;
    if (offset < 20 || offset > segment.size())
        return {};
    return Tcp { source.toByteArray() + segment.first(2).toByteArray(), destination.toByteArray() + segment.sliced(2, 2).toByteArray(),
        big<quint16>(segment, 0), big<quint16>(segment, 2), big<quint32>(segment, 4), byteAt(segment, 13), segment.sliced(offset) };
}

QString PacketReader::take(const Packet& packet)
{
    const std::optional<Tcp> tcp = PacketReader::tcp(network(packet));
    if (!tcp)
        return {};
    const QByteArray key = std::min(tcp->source, tcp->destination) + std::max(tcp->source, tcp->destination);
    if ((tcp->flags & (syn | ack | rst)) == syn) {
        const auto known = m_connections.constFind(key);
        if (known != m_connections.cend() && known->up.next == tcp->sequence + 1)
            return {}; // said twice
        Connection connection;
        connection.model.connection = ++m_count;
        connection.model.clientPort = tcp->sourcePort;
        connection.model.serverPort = tcp->destinationPort;
        connection.client = tcp->source;
        connection.up.next = tcp->sequence + 1;
        add(connection, Segment::Kind::Open, true, packet.at);
        m_connections.insert(key, connection);
        return {};
    }
    const auto connection = m_connections.find(key);
    if (connection == m_connections.end())
        return {};
    return takeBytes(*connection, tcp->source == connection->client, *tcp, packet.at);
}

QString PacketReader::takeBytes(Connection& connection, bool up, const Tcp& tcp, Nanoseconds at)
{
    Side& side = up ? connection.up : connection.down;
    if ((tcp.flags & rst) != 0) {
        if (!connection.up.ended || !connection.down.ended)
            add(connection, Segment::Kind::Reset, up, at);
        connection.up.ended = connection.down.ended = true;
        return {};
    }
    if ((tcp.flags & syn) != 0 && !side.next)
        side.next = tcp.sequence + 1;
    if ((tcp.flags & syn) != 0 || side.ended)
        return {};
    if (!side.next)
        return QStringLiteral("bytes of a side that has not answered the handshake");
    const auto known = static_cast<qint32>(*side.next - tcp.sequence); // of these bytes, how many came before
    if (known < 0)
        return QStringLiteral("%1 bytes of a connection are missing").arg(-static_cast<qint64>(known));
    if (known < tcp.bytes.size()) {
        const QByteArrayView bytes = tcp.bytes.sliced(known);
        *side.next += static_cast<quint32>(bytes.size());
        if (side.open && m_segments[*side.open].at == at)
            m_segments[*side.open].bytes += bytes;
        else {
            side.open = m_segments.size();
            add(connection, Segment::Kind::Data, up, at, bytes);
        }
        if ((tcp.flags & psh) != 0)
            side.open.reset();
    }
    if ((tcp.flags & fin) != 0) {
        side.ended = true;
        add(connection, Segment::Kind::End, up, at);
    }
    return {};
}

void PacketReader::add(const Connection& connection, Segment::Kind kind, bool up, Nanoseconds at, QByteArrayView bytes)
{
    Segment segment = connection.model;
    segment.kind = kind;
    segment.up = up;
    segment.at = at;
    segment.wall = std::chrono::floor<std::chrono::milliseconds>(at);
    segment.bytes = bytes.toByteArray();
    m_segments.push_back(std::move(segment));
}

} // namespace wirewise::capture
