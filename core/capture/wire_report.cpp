// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/wire_report.h"

#include "core/capture/dissector.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace wirewise::capture {

namespace {

QString http2Name(int type)
{
    static const QStringList names { QStringLiteral("DATA"), QStringLiteral("HEADERS"), QStringLiteral("PRIORITY"),
        QStringLiteral("RST_STREAM"), QStringLiteral("SETTINGS"), QStringLiteral("PUSH_PROMISE"), QStringLiteral("PING"),
        QStringLiteral("GOAWAY"), QStringLiteral("WINDOW_UPDATE"), QStringLiteral("CONTINUATION") };
    return type >= 0 && type < names.size() ? names[type] : QStringLiteral("type %1").arg(type);
}

QString webSocketName(int opcode)
{
    switch (opcode) {
    case 0:
        return QStringLiteral("continuation");
    case 1:
        return QStringLiteral("text");
    case 2:
        return QStringLiteral("binary");
    case 8:
        return QStringLiteral("close");
    case 9:
        return QStringLiteral("ping");
    default:
        return QStringLiteral("pong");
    }
}

constexpr int http2Ping = 6;

void meet(QList<QByteArray>& versions, const QByteArray& version)
{
    if (!versions.contains(version))
        versions += version;
}

void count(WireReport& report, const Frame& frame)
{
    KindCount& kind = (frame.up ? report.up : report.down)[kindName(frame)];
    ++kind.frames;
    kind.bytes += frame.bytes;
    kind.payload += frame.payload;
    switch (frame.kind) {
    case Frame::Kind::HttpRequest:
        ++report.requests;
        meet(report.versions, frame.startLine.mid(frame.startLine.lastIndexOf(' ') + 1));
        break;
    case Frame::Kind::HttpResponse:
        report.upgrades += frame.status == 101 ? 1 : 0;
        meet(report.versions, frame.startLine.left(frame.startLine.indexOf(' ')));
        break;
    case Frame::Kind::SseEvent:
        report.sseEvents += frame.data.isNull() ? 0 : 1;
        break;
    case Frame::Kind::SseComment:
        ++report.heartbeats;
        break;
    case Frame::Kind::WebSocketFrame:
        ++report.websocketFrames;
        report.heartbeats += frame.opcode == 9 ? 1 : 0;
        break;
    case Frame::Kind::Http2Preface:
        meet(report.versions, QByteArrayLiteral("HTTP/2"));
        break;
    case Frame::Kind::Http2Frame: // a stream begins with the fields of a request, of which this is the first
        report.requests += frame.up
                && std::any_of(frame.headers.begin(), frame.headers.end(), [](const HeaderField& field) { return field.name == ":method"; })
            ? 1
            : 0;
        report.heartbeats += frame.type == http2Ping && (frame.flags & 1) == 0 ? 1 : 0;
        break;
    case Frame::Kind::GrpcMessage:
        ++report.grpcMessages;
        break;
    case Frame::Kind::Unknown:
        ++report.unknown;
        break;
    case Frame::Kind::HttpBody:
    case Frame::Kind::HttpChunk:
        break;
    }
}

QJsonObject toJson(const QMap<QString, KindCount>& kinds)
{
    QJsonObject object;
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
        object.insert(it.key(),
            QJsonObject { { QStringLiteral("frames"), it->frames }, { QStringLiteral("bytes"), it->bytes },
                { QStringLiteral("payload"), it->payload } });
    return object;
}

} // namespace

QString kindName(const Frame& frame)
{
    switch (frame.kind) {
    case Frame::Kind::HttpRequest:
        return QStringLiteral("http request");
    case Frame::Kind::HttpResponse:
        return QStringLiteral("http response");
    case Frame::Kind::HttpBody:
        return QStringLiteral("http body");
    case Frame::Kind::HttpChunk:
        return QStringLiteral("http chunk");
    case Frame::Kind::SseEvent: // a block without data is no event to the client
        return frame.data.isNull() ? QStringLiteral("sse fields") : QStringLiteral("sse event");
    case Frame::Kind::SseComment:
        return QStringLiteral("sse comment");
    case Frame::Kind::WebSocketFrame:
        return QStringLiteral("websocket ") + webSocketName(frame.opcode);
    case Frame::Kind::Http2Preface:
        return QStringLiteral("http/2 preface");
    case Frame::Kind::Http2Frame:
        return QStringLiteral("http/2 ") + http2Name(frame.type);
    case Frame::Kind::GrpcMessage:
        return QStringLiteral("grpc message");
    case Frame::Kind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

WireReport report(const std::vector<Segment>& segments)
{
    WireReport report;
    QSet<quint32> connections;
    Dissector dissector([&report](const Frame& frame) { count(report, frame); });
    for (const Segment& segment : segments) {
        connections.insert(segment.connection);
        (segment.up ? report.bytesUp : report.bytesDown) += segment.bytes.size();
        dissector.take(segment);
    }
    dissector.finish();
    report.connections = connections.size();
    return report;
}

QJsonObject WireReport::toJson() const
{
    QJsonArray spoken;
    for (const QByteArray& version : versions)
        spoken += QString::fromLatin1(version);
    return {
        { QStringLiteral("connections"), connections },
        { QStringLiteral("bytes_up"), bytesUp },
        { QStringLiteral("bytes_down"), bytesDown },
        { QStringLiteral("up"), capture::toJson(up) },
        { QStringLiteral("down"), capture::toJson(down) },
        { QStringLiteral("versions"), spoken },
        { QStringLiteral("upgrades"), upgrades },
        { QStringLiteral("requests"), requests },
        { QStringLiteral("grpc_messages"), grpcMessages },
        { QStringLiteral("sse_events"), sseEvents },
        { QStringLiteral("websocket_frames"), websocketFrames },
        { QStringLiteral("heartbeats"), heartbeats },
        { QStringLiteral("unknown"), unknown },
    };
}

} // namespace wirewise::capture
