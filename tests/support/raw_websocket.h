// SPDX-License-Identifier: GPL-3.0-or-later
// WebSocket by hand, so that a test can send what no library sends.
#pragma once

#include "tests/support/server_program.h"

#include <QtEndian>

namespace wirewise::test {

struct Frame
{
    int opcode = -1; // -1: none came
    bool fin = true;
    bool masked = false;
    QByteArray payload;

    int closeCode() const
    {
        return opcode == 8 && payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : -1;
    }
};

class RawWebSocket
{
public:
    RawWebSocket(const ServerProgram& server, const QByteArray& target, const QByteArray& headers = {})
        : m_client(server.ready.websocket)
    {
        m_client.send("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.ready.websocket)
            + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + headers + "\r\n");
        m_client.readUntil("\r\n\r\n");
        const qsizetype end = m_client.received.indexOf("\r\n\r\n") + 4;
        head = m_client.received.first(end);
        m_client.received.remove(0, end);
    }

    bool isOpen() const { return head.startsWith("HTTP/1.1 101"); }
    RawClient& client() { return m_client; }

    void send(int opcode, const QByteArray& payload, bool fin = true, bool masked = true, int reserved = 0)
    {
        QByteArray bytes;
        bytes += static_cast<char>((fin ? 0x80 : 0) | (reserved << 4) | opcode);
        const int maskBit = masked ? 0x80 : 0;
        if (payload.size() < 126) {
            bytes += static_cast<char>(maskBit | static_cast<int>(payload.size()));
        } else if (payload.size() < 65536) {
            bytes += static_cast<char>(maskBit | 126);
            bytes += static_cast<char>(payload.size() >> 8);
            bytes += static_cast<char>(payload.size() & 0xff);
        } else {
            bytes += static_cast<char>(maskBit | 127);
            for (int shift = 56; shift >= 0; shift -= 8)
                bytes += static_cast<char>((static_cast<quint64>(payload.size()) >> shift) & 0xff);
        }
        if (masked) // a key of zeros masks nothing and is legal
            bytes += QByteArray(4, '\0');
        m_client.send(bytes + payload);
    }

    Frame receive(int milliseconds = 10000)
    {
        Frame frame;
        if (!need(2, milliseconds))
            return frame;
        const auto byte = [this](qsizetype i) { return static_cast<unsigned char>(m_client.received[i]); };
        const int first = byte(0);
        quint64 length = byte(1) & 0x7f;
        qsizetype start = 2;
        if (length == 126) {
            if (!need(4, milliseconds))
                return frame;
            length = qFromBigEndian<quint16>(m_client.received.constData() + 2);
            start = 4;
        } else if (length == 127) {
            if (!need(10, milliseconds))
                return frame;
            length = qFromBigEndian<quint64>(m_client.received.constData() + 2);
            start = 10;
        }
        if (!need(start + static_cast<qsizetype>(length), milliseconds))
            return frame;
        frame = { first & 0xf, (first & 0x80) != 0, (byte(1) & 0x80) != 0,
            m_client.received.mid(start, static_cast<qsizetype>(length)) };
        m_client.received.remove(0, start + static_cast<qsizetype>(length));
        return frame;
    }

    // The close frame, however many others come before it.
    Frame receiveClose(int milliseconds = 10000)
    {
        for (;;) {
            Frame frame = receive(milliseconds);
            if (frame.opcode == 8 || frame.opcode == -1)
                return frame;
        }
    }

    QByteArray head;

private:
    bool need(qsizetype size, int milliseconds)
    {
        return m_client.readUntil([size](const QByteArray& all) { return all.size() >= size; }, milliseconds);
    }

    RawClient m_client;
};

} // namespace wirewise::test
