// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/websocket_flow.h"

#include <QtEndian>

#include <algorithm>

namespace wirewise::capture {

void WebSocketFlow::step(QByteArrayView& bytes)
{
    if (!m_inPayload && !takeHead(bytes))
        return;
    if (m_left > 0)
        takePayload(bytes);
    if (m_left == 0)
        done();
}

bool WebSocketFlow::takeHead(QByteArrayView& bytes)
{
    if (m_held.size() < 2 && !gather(bytes, 2))
        return false;
    const auto byteAt = [this](qsizetype at) { return static_cast<quint8>(m_held[at]); };
    const int opcode = byteAt(0) & 0x0f;
    const int shortLength = byteAt(1) & 0x7f;
    if ((byteAt(0) & 0x70) != 0 && !m_extensions)
        fail(QStringLiteral("a WebSocket frame with reserved bits and no extension agreed on"));
    else if ((opcode > 2 && opcode < 8) || opcode > 10)
        fail(QStringLiteral("a WebSocket frame with the reserved opcode %1").arg(opcode));
    else if (opcode >= 8 && ((byteAt(0) & 0x80) == 0 || shortLength > 125))
        fail(QStringLiteral("a WebSocket control frame in pieces or above 125 bytes"));
    if (failed())
        return false;

    m_masked = (byteAt(1) & 0x80) != 0;
    const qsizetype extended = shortLength == 126 ? 2 : shortLength == 127 ? 8 : 0;
    const qsizetype size = 2 + extended + (m_masked ? 4 : 0);
    if (m_held.size() < size && !gather(bytes, size))
        return false;
    const quint64 length = extended == 2 ? qFromBigEndian<quint16>(m_held.constData() + 2)
        : extended == 8                  ? qFromBigEndian<quint64>(m_held.constData() + 2)
                                         : static_cast<quint64>(shortLength);
    if ((length >> 63) != 0 || (extended == 2 && length < 126) || (extended == 8 && length < 65536)) {
        fail(QStringLiteral("a WebSocket frame with a length in the wrong form"));
        return false;
    }
    m_first = byteAt(0);
    m_mask = m_masked ? m_held.last(4) : QByteArray();
    m_length = m_left = static_cast<qint64>(length);
    m_inPayload = true;
    return true;
}

void WebSocketFlow::takePayload(QByteArrayView& bytes)
{
    const qint64 before = m_length - m_left;
    const QByteArrayView part = advance(bytes, std::min<qint64>(m_left, bytes.size()));
    m_left -= part.size();
    const qint64 kept = std::clamp<qint64>(mostKept - before, 0, part.size());
    if (kept == 0)
        return;
    for (qint64 i = 0; i < kept; ++i)
        m_payload += m_masked ? static_cast<char>(part[i] ^ m_mask[(before + i) % 4]) : part[i];
}

void WebSocketFlow::done()
{
    Frame whole = frame(Frame::Kind::WebSocketFrame);
    whole.payload = m_length;
    whole.opcode = m_first & 0x0f;
    whole.fin = (m_first & 0x80) != 0;
    whole.masked = m_masked;
    whole.data = std::exchange(m_payload, {});
    if (whole.opcode == 8 && whole.data.size() >= 2)
        whole.closeCode = qFromBigEndian<quint16>(whole.data.constData());
    m_inPayload = false;
    tell(whole);
}

} // namespace wirewise::capture
