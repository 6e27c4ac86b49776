// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/sse/sse_parser.h"

#include "core/transports/sse/utf8.h"

#include <algorithm>
#include <utility>

namespace wirewise::transports {

QList<SseEvent> SseParser::feed(QByteArrayView bytes)
{
    QList<SseEvent> events;
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (std::exchange(m_skipLf, false) && bytes[at] == '\n') {
            ++at;
            continue;
        }
        const auto rest = bytes.sliced(at);
        const auto* const end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = end - rest.begin();
        if (end == rest.end()) {
            m_line += rest;
            m_overflowed = m_overflowed || m_line.size() > largestBlock;
            break;
        }
        m_skipLf = *end == '\r';
        at += length + 1;
        if (m_line.isEmpty()) {
            takeLine(rest.first(length), events);
        } else {
            m_line += rest.first(length);
            takeLine(std::exchange(m_line, {}), events);
        }
    }
    return events;
}

void SseParser::startOver()
{
    m_line.clear();
    m_firstLine = true;
    m_skipLf = false;
    m_overflowed = false;
    m_data.clear();
    m_hasData = false;
    m_type.clear();
    m_id.reset();
}

void SseParser::takeLine(QByteArrayView line, QList<SseEvent>& events)
{
    if (std::exchange(m_firstLine, false) && line.startsWith("\xef\xbb\xbf"))
        line = line.sliced(3);
    if (line.isEmpty()) {
        dispatch(events);
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0) {
        ++m_comments;
        return;
    }
    if (colon < 0) {
        takeField(line, {});
        return;
    }
    QByteArrayView value = line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeField(line.first(colon), value);
}

void SseParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        m_data += value;
        m_data += '\n';
        m_hasData = true;
        m_overflowed = m_overflowed || m_data.size() > largestBlock;
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_id = QString::fromUtf8(wellFormedUtf8(value));
    } else if (name == "retry") {
        takeRetry(value);
    }
}

void SseParser::takeRetry(QByteArrayView value)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
        return;
    constexpr std::chrono::milliseconds day = std::chrono::hours(24);
    std::chrono::milliseconds time { 0 };
    for (const char c : value)
        time = std::min(day, time * 10 + std::chrono::milliseconds(c - '0'));
    m_reconnectionTime = time;
}

void SseParser::dispatch(QList<SseEvent>& events)
{
    const bool ownId = m_id.has_value();
    if (ownId)
        m_lastEventId = *std::exchange(m_id, {});
    const QByteArray type = std::exchange(m_type, {});
    if (!std::exchange(m_hasData, false))
        return;
    m_data.chop(1);
    events.append({ type.isEmpty() ? QStringLiteral("message") : QString::fromUtf8(wellFormedUtf8(type)),
        wellFormedUtf8(std::exchange(m_data, {})), m_lastEventId, ownId });
}

} // namespace wirewise::transports
