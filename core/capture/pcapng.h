// SPDX-License-Identifier: GPL-3.0-or-later
// A capture as pcapng (draft-ietf-opsawg-pcapng): Wireshark opens and dissects it. Our proxy has no packets,
// only bytes of connections, so each segment is written as TCP over IPv4 (LINKTYPE_RAW, 101) with a handshake,
// running sequence numbers, acknowledgements and checksums that are right; at most 65,000 bytes a packet.
// A segment's last packet has PSH, by which the reader joins it again.
// Source and destination are 127.0.0.1 with the client's and the endpoint's ports; a port used twice by
// different connections is told apart by the handshake. Times: nanoseconds (if_tsresol 9), wall clock.
#pragma once

#include "core/base/result.h"
#include "core/capture/segment.h"

#include <QFile>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace wirewise::capture {

// Threads: one. Life: finish() or the destructor flushes; after a write error nothing more is written.
class PcapngWriter
{
public:
    // comment: into the section header (which program, seed, faults); plain text.
    static Result<std::unique_ptr<PcapngWriter>> create(const QString& path, const QString& comment);

    void write(const Segment& segment);
    Result<bool> finish(); // flushed and closed, or what went wrong

private:
    struct Side
    {
        quint32 next = 0; // sequence number
        bool ended = false;
    };
    struct Connection
    {
        Side up;
        Side down;
        quint16 clientPort = 0;
        quint16 serverPort = 0;
    };

    explicit PcapngWriter(const QString& path);
    Connection& connectionOf(const Segment& segment); // with its handshake, if this is the first of it
    void packet(const Segment& segment, Connection& connection, bool up, quint8 flags, QByteArrayView bytes = {});
    void block(quint32 type, const QByteArray& body);

    QFile m_file;
    QHash<quint32, Connection> m_connections;
    std::optional<Nanoseconds> m_epoch; // what to add to a monotonic time, from the first segment's wall clock
    quint16 m_packetId = 0;
    bool m_failed = false;
};

// Reads what PcapngWriter wrote (and any pcapng of TCP over IPv4/IPv6 on loopback links that a tool made, as
// far as its segments come in order). Fails with Input on anything cut off or of another kind, "file: byte N".
// The connection's monotonic times are those of the file (differences are right, the origin is the epoch).
Result<std::vector<Segment>> readPcapng(const QString& path, qint64 mostBytes = 512LL * 1024 * 1024);

} // namespace wirewise::capture
