// SPDX-License-Identifier: GPL-3.0-or-later
// WebSocket frames (RFC 6455 section 5.2).
#pragma once

#include "core/capture/flow.h"

namespace wirewise::capture {

class WebSocketFlow final : public Flow
{
public:
    static constexpr qint64 mostKept = 64 * 1024; // of a payload

    // extensions: the handshake agreed on some, so the reserved bits may be set (and data is then theirs).
    WebSocketFlow(const Place& place, bool extensions) : Flow(place), m_extensions(extensions) { }

private:
    void step(QByteArrayView& bytes) override;
    QString unit() const override { return QStringLiteral("a WebSocket frame"); }
    bool takeHead(QByteArrayView& bytes); // m_left and m_mask are known
    void takePayload(QByteArrayView& bytes);
    void done();

    bool m_extensions = false;
    bool m_inPayload = false;
    quint8 m_first = 0; // fin, reserved bits, opcode
    bool m_masked = false;
    QByteArray m_mask;
    qint64 m_length = 0;
    qint64 m_left = 0;
    QByteArray m_payload; // unmasked, what is kept
};

} // namespace wirewise::capture
