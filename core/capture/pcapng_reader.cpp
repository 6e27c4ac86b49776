// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/regular_file.h"
#include "core/capture/packet_reader.h"
#include "core/capture/pcapng.h"

#include <QtEndian>

namespace wirewise::capture {

namespace {

// draft-ietf-opsawg-pcapng section 4.
constexpr quint32 sectionHeader = 0x0A0D0D0A;
constexpr quint32 interfaceDescription = 1;
constexpr quint32 simplePacket = 3;
constexpr quint32 enhancedPacket = 6;
constexpr quint32 magic = 0x1A2B3C4D;

struct Interface
{
    quint16 linkType = 0;
    qint64 nanoseconds = 1000; // of one tick; microseconds unless an option says otherwise
};

class File
{
public:
    explicit File(QByteArrayView bytes) : m_bytes(bytes) { }

    // What is wrong, or empty.
    QString read()
    {
        if (m_bytes.isEmpty())
            return QStringLiteral("no section header");
        while (m_at < m_bytes.size())
            if (const QString wrong = block(); !wrong.isEmpty())
                return wrong;
        return {};
    }

    qsizetype at() const { return m_at; } // the block in hand
    PacketReader& packets() { return m_packets; }

private:
    template <typename T>
    T number(qsizetype at) const
    {
        return m_bigEndian ? qFromBigEndian<T>(m_bytes.data() + at) : qFromLittleEndian<T>(m_bytes.data() + at);
    }

    QString block()
    {
        const qsizetype left = m_bytes.size() - m_at;
        if (left < 12)
            return QStringLiteral("cut off inside a block");
        const quint32 type = number<quint32>(m_at);
        if (m_at == 0 && type != sectionHeader)
            return QStringLiteral("no pcapng: no section header");
        if (type == sectionHeader) {
            const quint32 order = qFromBigEndian<quint32>(m_bytes.data() + m_at + 8);
            if (order != magic && order != qbswap(magic))
                return QStringLiteral("no pcapng: no byte order");
            m_bigEndian = order == magic;
            m_interfaces.clear();
        }
        const qint64 length = number<quint32>(m_at + 4);
        if (length < 12 || length % 4 != 0)
            return QStringLiteral("a block of %1 bytes").arg(length);
        if (length > left)
            return QStringLiteral("cut off inside a block");
        if (number<quint32>(m_at + length - 4) != length)
            return QStringLiteral("a block with two lengths");
        const QString wrong = body(type, m_at + 8, m_at + length - 4);
        if (wrong.isEmpty())
            m_at += length;
        return wrong;
    }

    QString body(quint32 type, qsizetype begin, qsizetype end)
    {
        switch (type) {
        case sectionHeader:
            if (end - begin < 16 || number<quint16>(begin + 4) != 1)
                return QStringLiteral("a pcapng of another version");
            return {};
        case interfaceDescription:
            return interface(begin, end);
        case simplePacket:
            return QStringLiteral("a packet without a time");
        case enhancedPacket:
            return packet(begin, end);
        default: // section 4: "unknown blocks are to be skipped"
            return {};
        }
    }

    QString interface(qsizetype begin, qsizetype end)
    {
        if (end - begin < 8)
            return QStringLiteral("an interface cut off");
        Interface interface;
        interface.linkType = number<quint16>(begin);
        for (qsizetype at = begin + 8; at + 4 <= end;) {
            const quint16 code = number<quint16>(at);
            const qsizetype length = number<quint16>(at + 2);
            if (code == 0)
                break;
            if (length > end - at - 4)
                return QStringLiteral("an option cut off");
            if (code == 9 && length == 1) { // if_tsresol
                const int exponent = m_bytes[at + 4];
                if (exponent < 0 || exponent > 9)
                    return QStringLiteral("a time resolution other than 10^0 to 10^-9 seconds");
                interface.nanoseconds = 1;
                for (int i = exponent; i < 9; ++i)
                    interface.nanoseconds *= 10;
            }
            at += 4 + (length + 3) / 4 * 4;
        }
        m_interfaces.push_back(interface);
        return {};
    }

    QString packet(qsizetype begin, qsizetype end)
    {
        if (end - begin < 20)
            return QStringLiteral("a packet cut off");
        const quint32 number0 = number<quint32>(begin);
        const quint64 ticks = quint64(number<quint32>(begin + 4)) << 32 | number<quint32>(begin + 8);
        const qint64 captured = number<quint32>(begin + 12);
        if (number0 >= m_interfaces.size())
            return QStringLiteral("a packet of an interface that was not described");
        if (captured > end - begin - 20 || captured != number<quint32>(begin + 16))
            return QStringLiteral("a packet cut off");
        const Interface& interface = m_interfaces[number0];
        if (ticks > quint64(std::numeric_limits<qint64>::max() / interface.nanoseconds))
            return QStringLiteral("a time after the year 2262");
        return m_packets.take({ interface.linkType, Nanoseconds(static_cast<qint64>(ticks) * interface.nanoseconds), m_bytes.sliced(begin + 20, captured) });
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_bigEndian = false;
    std::vector<Interface> m_interfaces;
    PacketReader m_packets;
};

} // namespace

Result<std::vector<Segment>> readPcapng(const QString& path, qint64 mostBytes)
{
    const Result<QByteArray> bytes = readRegularFile(path, mostBytes);
    if (!bytes)
        return bytes.error();
    File file(*bytes);
    if (const QString wrong = file.read(); !wrong.isEmpty())
        return Error { Error::Kind::Input, wrong, QStringLiteral("%1: byte %2").arg(path).arg(file.at()) };
    return file.packets().takeSegments();
}

} // namespace wirewise::capture
