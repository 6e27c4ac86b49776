// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng.h"

#include <QtEndian>

#include <algorithm>

namespace wirewise::capture {

namespace {

// draft-ietf-opsawg-pcapng sections 4.1 to 4.3.
constexpr quint32 sectionHeader = 0x0A0D0D0A;
constexpr quint32 interfaceDescription = 1;
constexpr quint32 enhancedPacket = 6;
constexpr quint16 linkTypeRaw = 101;
constexpr qsizetype mostInPacket = 65000;
constexpr quint32 loopback = 0x7f000001;

constexpr quint8 fin = 0x01;
constexpr quint8 syn = 0x02;
constexpr quint8 rst = 0x04;
constexpr quint8 psh = 0x08;
constexpr quint8 ack = 0x10;

template <typename T>
void little(QByteArray& out, T value)
{
    value = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&value), sizeof(value));
}

template <typename T>
void big(QByteArray& out, T value)
{
    value = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&value), sizeof(value));
}

void padded(QByteArray& out)
{
    out.append((4 - out.size() % 4) % 4, '\0');
}

void option(QByteArray& out, quint16 code, const QByteArray& value)
{
    little(out, code);
    little(out, static_cast<quint16>(value.size()));
    out += value;
    padded(out);
}

// The Internet checksum (RFC 1071) goes on from `sum`.
quint32 added(QByteArrayView bytes, quint32 sum)
{
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        sum += qFromBigEndian<quint16>(bytes.data() + i);
    if (bytes.size() % 2 == 1)
        sum += static_cast<quint32>(static_cast<quint8>(bytes.back())) << 8;
    return sum;
}

quint16 folded(quint32 sum)
{
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<quint16>(~sum);
}

} // namespace

PcapngWriter::PcapngWriter(const QString& path) : m_file(path) { }

Result<std::unique_ptr<PcapngWriter>> PcapngWriter::create(const QString& path, const QString& comment)
{
    std::unique_ptr<PcapngWriter> writer(new PcapngWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error { Error::Kind::Input, QStringLiteral("cannot be written: %1").arg(writer->m_file.errorString()), path };

    QByteArray section;
    little<quint32>(section, 0x1A2B3C4D);
    little<quint16>(section, 1);
    little<quint16>(section, 0);
    little<qint64>(section, -1); // length not stated
    option(section, 1, comment.left(20000).toUtf8()); // an option has at most 65,535 bytes
    option(section, 4, QByteArrayLiteral("wirewise " WIREWISE_VERSION));
    little<quint32>(section, 0); // opt_endofopt
    writer->block(sectionHeader, section);

    QByteArray interface;
    little<quint16>(interface, linkTypeRaw);
    little<quint16>(interface, 0);
    little<quint32>(interface, 0); // no snap length
    option(interface, 9, QByteArray(1, 9)); // if_tsresol: 10^-9
    little<quint32>(interface, 0);
    writer->block(interfaceDescription, interface);
    return writer;
}

void PcapngWriter::block(quint32 type, const QByteArray& body)
{
    QByteArray bytes;
    bytes.reserve(body.size() + 12);
    const quint32 length = static_cast<quint32>(body.size() + 12);
    little(bytes, type);
    little(bytes, length);
    bytes += body;
    little(bytes, length);
    m_failed = m_failed || m_file.write(bytes) != bytes.size();
}

PcapngWriter::Connection& PcapngWriter::connectionOf(const Segment& segment)
{
    const auto known = m_connections.find(segment.connection);
    if (known != m_connections.end())
        return *known;
    Connection& connection = m_connections[segment.connection];
    connection.clientPort = segment.clientPort;
    connection.serverPort = segment.serverPort;
    // Far apart for successive connections: a port used again is then seen to be another connection.
    connection.up.next = segment.connection * 0x9e3779b1U;
    connection.down.next = segment.connection * 0x85ebca6bU;
    packet(segment, connection, true, syn);
    packet(segment, connection, false, syn | ack);
    packet(segment, connection, true, ack);
    return connection;
}

void PcapngWriter::write(const Segment& segment)
{
    if (m_failed)
        return;
    if (!m_epoch)
        m_epoch = segment.wall - segment.at;
    Connection& connection = connectionOf(segment);
    Side& side = segment.up ? connection.up : connection.down;
    switch (segment.kind) {
    case Segment::Kind::Open:
        break;
    case Segment::Kind::Data:
        for (qsizetype at = 0; at < segment.bytes.size() && !side.ended; at += mostInPacket) {
            const QByteArrayView part = QByteArrayView(segment.bytes).sliced(at).first(std::min(mostInPacket, segment.bytes.size() - at));
            const bool last = at + part.size() == segment.bytes.size();
            packet(segment, connection, segment.up, last ? psh | ack : ack, part);
            packet(segment, connection, !segment.up, ack);
        }
        break;
    case Segment::Kind::End:
        if (side.ended)
            break;
        packet(segment, connection, segment.up, fin | ack);
        side.ended = true;
        packet(segment, connection, !segment.up, ack);
        break;
    case Segment::Kind::Reset:
        if (connection.up.ended && connection.down.ended)
            break;
        packet(segment, connection, segment.up, rst | ack);
        connection.up.ended = connection.down.ended = true;
        break;
    }
}

void PcapngWriter::packet(const Segment& segment, Connection& connection, bool up, quint8 flags, QByteArrayView bytes)
{
    Side& from = up ? connection.up : connection.down;
    const Side& to = up ? connection.down : connection.up;

    QByteArray tcp; // RFC 9293 section 3.1
    big<quint16>(tcp, up ? connection.clientPort : connection.serverPort);
    big<quint16>(tcp, up ? connection.serverPort : connection.clientPort);
    big<quint32>(tcp, from.next);
    big<quint32>(tcp, (flags & ack) != 0 ? to.next : 0);
    big<quint8>(tcp, 5 << 4); // five words of header
    big<quint8>(tcp, flags);
    big<quint16>(tcp, 65535);
    big<quint32>(tcp, 0); // checksum, urgent pointer
    const quint32 length = static_cast<quint32>(tcp.size() + bytes.size());
    const quint32 addresses = 2 * ((loopback >> 16) + (loopback & 0xffff));
    qToBigEndian(folded(added(bytes, added(tcp, addresses + 6 + length))), tcp.data() + 16);

    QByteArray ip; // RFC 791 section 3.1
    big<quint16>(ip, 0x4500);
    big<quint16>(ip, static_cast<quint16>(20 + length));
    big<quint16>(ip, m_packetId++);
    big<quint16>(ip, 0x4000); // do not fragment
    big<quint16>(ip, 64 << 8 | 6);
    big<quint16>(ip, 0);
    big<quint32>(ip, loopback);
    big<quint32>(ip, loopback);
    qToBigEndian(folded(added(ip, 0)), ip.data() + 10);

    QByteArray body;
    const auto time = static_cast<quint64>(std::max(Nanoseconds(0), *m_epoch + segment.at).count());
    const quint32 size = 20 + length;
    little<quint32>(body, 0); // interface
    little<quint32>(body, static_cast<quint32>(time >> 32));
    little<quint32>(body, static_cast<quint32>(time));
    little<quint32>(body, size);
    little<quint32>(body, size);
    body += ip;
    body += tcp;
    body += bytes;
    padded(body);
    block(enhancedPacket, body);
    from.next += static_cast<quint32>(bytes.size()) + ((flags & (syn | fin)) != 0 ? 1 : 0);
}

Result<bool> PcapngWriter::finish()
{
    const bool flushed = m_file.isOpen() && m_file.flush();
    m_failed = m_failed || !flushed;
    const QString reason = m_file.errorString();
    m_file.close();
    if (m_failed)
        return Error { Error::Kind::Input, QStringLiteral("cannot be written: %1").arg(reason), m_file.fileName() };
    return true;
}

} // namespace wirewise::capture
