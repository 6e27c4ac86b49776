// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/flow.h"

#include <algorithm>

namespace wirewise::capture {

void Flow::take(QByteArrayView& bytes, Nanoseconds at)
{
    while (!bytes.isEmpty()) {
        if (failed()) {
            advance(bytes, bytes.size());
            m_at = at;
            return;
        }
        if (paused())
            return;
        m_at = at;
        step(bytes);
    }
}

void Flow::end()
{
    ending();
    if (m_unit == 0)
        return;
    Frame rest = frame(Frame::Kind::Unknown);
    rest.text = failed() ? m_why : QStringLiteral("ended inside %1").arg(unit());
    tell(rest);
}

void Flow::fail(const QString& why)
{
    if (failed() || why.isEmpty())
        return;
    m_why = why;
    m_held = {};
}

QByteArrayView Flow::advance(QByteArrayView& bytes, qsizetype count)
{
    const QByteArrayView part = bytes.first(count);
    bytes = bytes.sliced(count);
    m_unit += count;
    return part;
}

bool Flow::gather(QByteArrayView& bytes, qsizetype wanted)
{
    m_held += advance(bytes, std::min(wanted - m_held.size(), bytes.size()));
    return m_held.size() == wanted;
}

bool Flow::gatherLine(QByteArrayView& bytes, qsizetype most)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView part = advance(bytes, end < 0 ? bytes.size() : end + 1);
    if (m_held.size() + part.size() > most) {
        fail(QStringLiteral("%1: a line above %2 bytes").arg(unit()).arg(most));
        return false;
    }
    m_held += part;
    if (end >= 0 && !m_held.endsWith("\r\n"))
        fail(QStringLiteral("%1: a line that does not end with CRLF").arg(unit()));
    return end >= 0 && !failed();
}

Frame Flow::frame(Frame::Kind kind) const
{
    Frame frame;
    frame.kind = kind;
    frame.depth = m_place.depth;
    frame.connection = m_place.connection;
    frame.up = m_place.up;
    frame.stream = m_place.stream;
    frame.at = m_at;
    frame.bytes = m_unit;
    return frame;
}

void Flow::tell(const Frame& frame)
{
    m_unit = 0;
    m_held.clear();
    (*m_place.sink)(frame);
}

} // namespace wirewise::capture
