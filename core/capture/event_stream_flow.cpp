// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/event_stream_flow.h"

#include <algorithm>

namespace wirewise::capture {

void EventStreamFlow::step(QByteArrayView& bytes)
{
    if (m_cr) {
        m_cr = false;
        const bool lineFeed = bytes.front() == '\n';
        if (lineFeed)
            advance(bytes, 1);
        takeLine(lineFeed ? at() : m_crAt);
        return;
    }
    const auto end = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\r' || c == '\n'; });
    const QByteArrayView part = advance(bytes, end - bytes.begin());
    if (inHand() > largestBlock) {
        fail(QStringLiteral("an event-stream block above %1 bytes").arg(largestBlock));
        return;
    }
    m_held += part;
    if (bytes.isEmpty())
        return;
    if (advance(bytes, 1).front() == '\r') {
        m_cr = true;
        m_crAt = at();
    } else {
        takeLine(at());
    }
}

void EventStreamFlow::ending()
{
    if (m_cr && !failed())
        takeLine(m_crAt);
    m_cr = false;
}

void EventStreamFlow::takeLine(Nanoseconds at)
{
    const QByteArray held = std::exchange(m_held, {});
    QByteArrayView line(held);
    if (std::exchange(m_first, false) && line.startsWith("\xef\xbb\xbf"))
        line = line.sliced(3);
    if (line.isEmpty()) {
        dispatch(at);
    } else if (line.front() == ':') {
        m_comment = true;
    } else {
        const qsizetype colon = line.indexOf(':');
        QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
        if (value.startsWith(' '))
            value = value.sliced(1);
        takeField(colon < 0 ? line : line.first(colon), value);
    }
}

void EventStreamFlow::takeField(QByteArrayView name, QByteArrayView value)
{
    m_fields = true;
    if (name == "data") {
        if (m_data.isNull())
            m_data = QByteArray("");
        else
            m_data += '\n';
        m_data += value;
    } else if (name == "id" && !value.contains('\0')) {
        m_id = value.toByteArray();
    }
}

void EventStreamFlow::dispatch(Nanoseconds at)
{
    if (!m_fields && !m_comment)
        return; // blank lines in front of a block are of that block
    Frame block = frame(m_fields ? Frame::Kind::SseEvent : Frame::Kind::SseComment);
    block.at = at;
    block.payload = m_data.size();
    block.data = std::exchange(m_data, {});
    block.id = std::exchange(m_id, {});
    m_fields = m_comment = false;
    tell(block);
}

} // namespace wirewise::capture
