// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/http2_flow.h"

#include "core/capture/event_stream_flow.h"
#include "core/capture/grpc_flow.h"

#include <QtEndian>

#include <algorithm>
#include <nghttp2/nghttp2.h>

namespace wirewise::capture {

namespace {

constexpr QByteArrayView preface("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
constexpr qsizetype headSize = 9;

constexpr int endStream = 0x1; // DATA, HEADERS
constexpr int acknowledged = 0x1; // SETTINGS
constexpr int endHeaders = 0x4;
constexpr int padded = 0x8;
constexpr int priority = 0x20;

enum Type { Data, Headers, Priority, RstStream, Settings, PushPromise, Ping, GoAway, WindowUpdate, Continuation };

} // namespace

Http2Flow::Http2Flow(const Place& place, Http2Session& session)
    : Flow(place), m_own(place.up ? session.up : session.down), m_other(place.up ? session.down : session.up),
      m_preface(place.up)
{
    if (nghttp2_hd_inflate_new(&m_inflater) != 0)
        fail(QStringLiteral("no memory for HPACK"));
}

Http2Flow::~Http2Flow()
{
    nghttp2_hd_inflate_del(m_inflater);
}

void Http2Flow::step(QByteArrayView& bytes)
{
    if (m_preface) {
        takePreface(bytes);
        return;
    }
    if (!m_inFrame) {
        if (!gather(bytes, headSize))
            return;
        fail(takeHead());
        if (failed())
            return;
    }
    if (m_head.type == Data)
        takeData(bytes);
    else
        takeGathered(bytes);
}

void Http2Flow::ending()
{
    for (const auto& [stream, flow] : m_own.inside)
        flow->end();
    m_own.inside.clear();
}

void Http2Flow::takePreface(QByteArrayView& bytes)
{
    if (!gather(bytes, preface.size()))
        return;
    if (m_held != preface) {
        fail(QStringLiteral("no HTTP/2 preface"));
        return;
    }
    m_preface = false;
    tell(frame(Frame::Kind::Http2Preface));
}

QString Http2Flow::takeHead()
{
    m_head.length = qFromBigEndian<quint32>(m_held.constData()) >> 8;
    m_head.type = static_cast<quint8>(m_held[3]);
    m_head.flags = static_cast<quint8>(m_held[4]);
    m_head.stream = qFromBigEndian<quint32>(m_held.constData() + 5) & 0x7fffffff;
    if (const QString wrong = sizeOf(m_head); !wrong.isEmpty())
        return wrong;
    if (m_block != 0 && (m_head.type != Continuation || m_head.stream != m_block))
        return QStringLiteral("an HTTP/2 frame inside a header block");
    if (m_block == 0 && m_head.type == Continuation)
        return QStringLiteral("an HTTP/2 CONTINUATION of nothing");
    m_inFrame = true;
    m_left = m_head.length;
    m_padByte = m_head.type == Data && (m_head.flags & padded) != 0;
    m_padding = 0;
    return {};
}

// RFC 9113 section 6, type by type.
QString Http2Flow::sizeOf(const Head& head) const
{
    const qsizetype length = head.length;
    bool good = length <= static_cast<qsizetype>(m_other.mostFrame);
    bool ofStream = head.stream != 0;
    switch (head.type) {
    case Data:
        good = good && length >= ((head.flags & padded) != 0 ? 1 : 0);
        break;
    case Headers:
    case Continuation:
    case PushPromise:
        break;
    case Priority:
        good = length == 5;
        break;
    case RstStream:
        good = length == 4;
        break;
    case Settings:
        ofStream = head.stream == 0;
        good = good && length % 6 == 0 && ((head.flags & acknowledged) == 0 || length == 0);
        break;
    case Ping:
        ofStream = head.stream == 0;
        good = length == 8;
        break;
    case GoAway:
        ofStream = head.stream == 0;
        good = good && length >= 8;
        break;
    case WindowUpdate:
        ofStream = true; // or of the connection
        good = length == 4;
        break;
    default:
        ofStream = true; // an extension's own affair
    }
    if (!good || (head.type != Data && length > largestGathered))
        return QStringLiteral("an HTTP/2 frame of type %1 with %2 bytes").arg(head.type).arg(length);
    return ofStream ? QString() : QStringLiteral("an HTTP/2 frame of type %1 on stream %2").arg(head.type).arg(head.stream);
}

void Http2Flow::takeData(QByteArrayView& bytes)
{
    if (m_padByte && !bytes.isEmpty()) {
        m_padding = static_cast<quint8>(advance(bytes, 1).front());
        --m_left;
        m_padByte = false;
        if (m_padding > m_left) {
            fail(QStringLiteral("an HTTP/2 frame with more padding than bytes"));
            return;
        }
    }
    if (!m_padByte && m_left > m_padding) {
        QByteArrayView part = advance(bytes, std::min(m_left - m_padding, bytes.size()));
        m_left -= part.size();
        const auto inside = m_own.inside.find(m_head.stream);
        if (inside != m_own.inside.end())
            inside->second->take(part, at());
    }
    if (!m_padByte && m_left <= m_padding)
        m_left -= advance(bytes, std::min(m_left, bytes.size())).size();
    if (m_left > 0)
        return;
    const bool hasPadding = (m_head.flags & padded) != 0;
    const bool ends = (m_head.flags & endStream) != 0;
    if (ends)
        closeInside(m_own, m_head.stream);
    tellFrame(m_head.length - m_padding - (hasPadding ? 1 : 0));
}

void Http2Flow::takeGathered(QByteArrayView& bytes)
{
    if (!gather(bytes, headSize + m_head.length))
        return;
    const QByteArrayView payload = QByteArrayView(m_held).sliced(headSize);
    switch (m_head.type) {
    case Settings:
        fail(takeSettings(payload));
        break;
    case Headers:
    case PushPromise:
    case Continuation:
        fail(takeHeaders(payload));
        break;
    case RstStream:
        closeInside(m_own, m_head.stream);
        m_other.givenUp.push_back(m_head.stream);
        if (m_other.givenUp.size() > mostGivenUp) {
            closeInside(m_other, m_other.givenUp.front());
            m_other.givenUp.pop_front();
        }
        break;
    default:
        break;
    }
    if (!failed())
        tellFrame(0);
}

void Http2Flow::tellFrame(qint64 payload)
{
    Frame whole = frame(Frame::Kind::Http2Frame);
    whole.payload = payload;
    whole.type = m_head.type;
    whole.flags = m_head.flags;
    whole.stream = m_head.stream;
    whole.headers = std::exchange(m_fields, {});
    m_inFrame = false;
    tell(whole);
}

// Section 6.5.3: what one side announces holds for the other's frames from its acknowledgement on.
QString Http2Flow::takeSettings(QByteArrayView payload)
{
    if ((m_head.flags & acknowledged) != 0) {
        if (m_other.tableSizes.empty())
            return QStringLiteral("an HTTP/2 SETTINGS acknowledgement of nothing");
        const quint32 size = std::min<quint32>(m_other.tableSizes.front(), largestGathered);
        m_other.tableSizes.pop_front();
        return nghttp2_hd_inflate_change_table_size(m_inflater, size) == 0 ? QString() : QStringLiteral("no memory for HPACK");
    }
    quint32 tableSize = m_own.tableSizes.empty() ? 4096 : m_own.tableSizes.back();
    for (; !payload.isEmpty(); payload = payload.sliced(6)) {
        const quint16 id = qFromBigEndian<quint16>(payload.data());
        const quint32 value = qFromBigEndian<quint32>(payload.data() + 2);
        if (id == NGHTTP2_SETTINGS_HEADER_TABLE_SIZE)
            tableSize = value;
        if (id == NGHTTP2_SETTINGS_MAX_FRAME_SIZE)
            m_own.mostFrame = std::max(m_own.mostFrame, std::min(value, 0xffffffU));
    }
    m_own.tableSizes.push_back(tableSize);
    return m_own.tableSizes.size() > mostSettings ? QStringLiteral("more than %1 HTTP/2 SETTINGS without acknowledgement").arg(mostSettings)
                                                  : QString();
}

QString Http2Flow::takeHeaders(QByteArrayView payload)
{
    const bool first = m_head.type != Continuation;
    if (first) {
        m_ends = m_head.type == Headers && (m_head.flags & endStream) != 0;
        m_blockSize = 0;
        m_contentType.clear();
        const qsizetype padSize = (m_head.flags & padded) != 0 ? 1 : 0;
        const qsizetype fixed = padSize + (m_head.type == PushPromise ? 4 : (m_head.flags & priority) != 0 ? 5 : 0);
        const qsizetype padding = padSize == 1 && !payload.isEmpty() ? static_cast<quint8>(payload.front()) : 0;
        if (fixed + padding > payload.size())
            return QStringLiteral("an HTTP/2 frame with more padding than bytes");
        payload = payload.sliced(fixed).chopped(padding);
    }
    const bool last = (m_head.flags & endHeaders) != 0;
    m_block = last ? 0 : m_head.stream;
    if (const QString wrong = inflate(payload, last); !wrong.isEmpty())
        return wrong;
    if (last) {
        if (m_ends)
            closeInside(m_own, m_head.stream);
        else
            openInside();
    }
    return m_own.inside.size() > mostStreams ? QStringLiteral("more than %1 HTTP/2 streams open").arg(mostStreams) : QString();
}

// Fields are told with the frame in which they end.
QString Http2Flow::inflate(QByteArrayView fragment, bool last)
{
    const auto* in = reinterpret_cast<const uint8_t*>(fragment.data());
    auto left = static_cast<size_t>(fragment.size());
    for (;;) {
        nghttp2_nv field;
        int flags = NGHTTP2_HD_INFLATE_NONE;
        const ssize_t read = nghttp2_hd_inflate_hd2(m_inflater, &field, &flags, in, left, last ? 1 : 0);
        if (read < 0)
            return QStringLiteral("HTTP/2 headers that HPACK cannot read");
        in += read;
        left -= static_cast<size_t>(read);
        if ((flags & NGHTTP2_HD_INFLATE_EMIT) != 0) {
            const HeaderField one { QByteArray(reinterpret_cast<const char*>(field.name), static_cast<qsizetype>(field.namelen)),
                QByteArray(reinterpret_cast<const char*>(field.value), static_cast<qsizetype>(field.valuelen)) };
            m_blockSize += one.name.size() + one.value.size() + 32; // as RFC 9113 section 6.5.2 counts
            if (m_blockSize > largestGathered)
                return QStringLiteral("HTTP/2 headers above %1 bytes, decoded").arg(largestGathered);
            if (one.name == "content-type")
                m_contentType = one.value;
            m_fields += one;
        }
        if ((flags & NGHTTP2_HD_INFLATE_FINAL) != 0) {
            nghttp2_hd_inflate_end_headers(m_inflater);
            return {};
        }
        if ((flags & NGHTTP2_HD_INFLATE_EMIT) == 0 && left == 0)
            return {};
    }
}

void Http2Flow::openInside()
{
    const QByteArray type = m_contentType.split(';').front().trimmed();
    const bool grpc = type == "application/grpc" || type.startsWith("application/grpc+");
    if (m_head.type == PushPromise || (!grpc && type != "text/event-stream") || m_own.inside.count(m_head.stream) > 0)
        return;
    Place inside = place();
    ++inside.depth;
    inside.stream = m_head.stream;
    if (grpc)
        m_own.inside[m_head.stream] = std::make_unique<GrpcFlow>(inside);
    else
        m_own.inside[m_head.stream] = std::make_unique<EventStreamFlow>(inside);
}

void Http2Flow::closeInside(Http2Session::Side& side, quint32 stream)
{
    const auto inside = side.inside.find(stream);
    if (inside == side.inside.end())
        return;
    inside->second->end();
    side.inside.erase(inside);
}

} // namespace wirewise::capture
