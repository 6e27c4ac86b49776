// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/wire_lookup.h"

#include "core/capture/pcapng.h"
#include "ui/models/run_words.h"

namespace wirewise::ui {
namespace {

using capture::Frame;

QString nameOf(const Frame& frame)
{
    switch (frame.kind) {
    case Frame::Kind::HttpRequest:
        return WireLookup::tr("HTTP request head");
    case Frame::Kind::HttpResponse:
        return WireLookup::tr("HTTP response head");
    case Frame::Kind::HttpBody:
        return WireLookup::tr("HTTP body");
    case Frame::Kind::HttpChunk:
        return WireLookup::tr("HTTP chunk");
    case Frame::Kind::SseEvent:
    case Frame::Kind::SseComment:
        return WireLookup::tr("Server-sent event");
    case Frame::Kind::WebSocketFrame:
        return frame.opcode == 1 ? WireLookup::tr("WebSocket text frame")
            : frame.opcode == 2  ? WireLookup::tr("WebSocket binary frame")
                                 : WireLookup::tr("WebSocket continuation frame");
    case Frame::Kind::Http2Preface:
    case Frame::Kind::Http2Frame:
        return WireLookup::tr("HTTP/2 DATA frame");
    case Frame::Kind::GrpcMessage:
        return WireLookup::tr("gRPC message");
    case Frame::Kind::Unknown:
        break;
    }
    return WireLookup::tr("Bytes cut off");
}

QString described(const Frame& frame)
{
    const qint64 header = frame.bytes - frame.payload;
    if (frame.payload == 0 || header == 0)
        return WireLookup::tr("%1, %2 bytes").arg(nameOf(frame), countText(frame.bytes));
    return WireLookup::tr("%1, %2 bytes of header + %3").arg(nameOf(frame), countText(header), countText(frame.payload));
}

} // namespace

QString frameLine(const capture::EventFrames& frames)
{
    constexpr std::size_t Told = 3;
    QStringList outer;
    for (std::size_t i = 0; i < std::min(Told, frames.outer.size()); ++i)
        outer << described(frames.outer[i]);
    QString line = outer.join(QStringLiteral(" · "));
    if (frames.outer.size() > Told)
        line = WireLookup::tr("%1 and %n more", nullptr, static_cast<int>(frames.outer.size() - Told)).arg(line);
    return frames.inner ? WireLookup::tr("%1, in: %2").arg(described(*frames.inner), line) : line;
}

struct WireLookup::Read
{
    QString path;
    std::optional<Result<std::vector<capture::Segment>>> segments;

    WireBytes find(const capture::EventQuery& query)
    {
        if (!segments)
            segments.emplace(capture::readPcapng(path, mostRead));
        if (!segments->ok())
            return { tr("The capture cannot be searched: %1").arg(segments->error().message), {}, 0 };
        const std::optional<capture::EventFrames> frames = capture::findEvent(segments->value(), query);
        if (!frames)
            return { tr("The capture has no frame that carried this message."), {}, 0 };
        return { frameLine(*frames), frames->bytes, frames->size };
    }
};

void WireLookup::setCapture(const QString& path)
{
    ++m_question;
    m_path = path;
    m_read = std::make_shared<Read>();
    m_read->path = path;
}

void WireLookup::ask(const demo::LogEntry& entry)
{
    const quint64 question = ++m_question;
    if (!carriesPayload(entry.kind) || ((entry.up || entry.seq == 0) && entry.payloadCut > 0)) {
        Q_EMIT answered({ carriesPayload(entry.kind) ? tr("This message was too long to be kept whole: its frames cannot be told.")
                                                     : tr("Only messages are looked up in the capture."), {}, 0 });
        return;
    }
    const capture::EventQuery query { entry.up ? 0 : entry.seq, entry.payload, entry.wall };
    m_aside.run<WireBytes>([read = m_read, query] { return read->find(query); },
        [this, question](const WireBytes& wire) {
            if (question == m_question)
                Q_EMIT answered(wire);
        });
}

} // namespace wirewise::ui
