// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/dissector.h"
#include "core/evidence/proofs/proof.h"
#include "core/evidence/lab/trials.h"

#include <QTcpSocket>

#include <algorithm>

namespace wirewise::evidence {

using namespace std::chrono_literals;

namespace {

constexpr int events = 20;
constexpr int payload = 100; // bytes: facts and figures are of messages of that size
constexpr int atOnce = 3; // events that a stream over HTTP/1.0 must bring

constexpr char criterion[]
    = QT_TRANSLATE_NOOP("proofs", "20 events of 100 B, 20 a second, with the tap on. Upgraded TCP: a 101 answer, then WebSocket frames on that connection, one "
      "for each event. Held response: at most 2 requests, no upgrade, every event a block of one text/event-stream; 'HTTP/1.1' only "
      "if the same stream does not also come over another version (3 events asked for over HTTP/1.0). HTTP/2 stream: its preface, "
      "a gRPC message for each event, grpc-status in the trailers. One request per exchange: at least 2 requests, as many answers, "
      "no upgrade, no stream.");

struct Tap
{
    capture::WireReport report;
    bool trailers = false; // grpc-status at the end of an HTTP/2 stream
    qint64 answers = 0; // final ones: no 101
};

Tap tapOf(const std::vector<capture::Segment>& segments)
{
    Tap tap { capture::report(segments) };
    for (const capture::Frame& frame : capture::dissect(segments)) {
        if (frame.kind == capture::Frame::Kind::HttpResponse && frame.status >= 200)
            ++tap.answers;
        if (frame.kind == capture::Frame::Kind::Http2Frame && !frame.up)
            tap.trailers |= std::any_of(frame.headers.begin(), frame.headers.end(),
                [](const capture::HeaderField& field) { return field.name == "grpc-status"; });
    }
    return tap;
}

// What the tap saw, as a level; empty: none of them.
QString shapeOf(const Tap& tap, qint64 received)
{
    const capture::WireReport& report = tap.report;
    if (received == 0)
        return {};
    if (report.upgrades >= 1 && report.websocketFrames >= received)
        return QStringLiteral("upgraded_tcp");
    if (report.versions.contains("HTTP/2") && report.grpcMessages >= received && tap.trailers)
        return QStringLiteral("http2_stream");
    if (report.upgrades > 0 || report.websocketFrames > 0 || report.grpcMessages > 0)
        return {};
    if (report.sseEvents >= received && report.requests <= 2)
        return QStringLiteral("http_stream");
    if (report.sseEvents == 0 && report.requests >= 2 && tap.answers == report.requests)
        return QStringLiteral("http_request");
    return {};
}

// Bytes of framing around what one message carries, both directions together for exchanges.
double framing(const Tap& tap, const QString& shape)
{
    const auto around = [&tap](const char* kind) {
        const capture::KindCount count = tap.report.down.value(QString::fromLatin1(kind));
        return count.frames == 0 ? 0.0 : static_cast<double>(count.bytes - count.payload) / static_cast<double>(count.frames);
    };
    if (shape == QLatin1String("upgraded_tcp"))
        return std::max(around("websocket text"), around("websocket binary"));
    if (shape == QLatin1String("http_stream"))
        return around("sse event") + around("http chunk");
    if (shape == QLatin1String("http2_stream"))
        return around("grpc message") + around("http/2 DATA");
    const auto heads = [](const QMap<QString, capture::KindCount>& kinds) {
        return kinds.value(QStringLiteral("http request")).bytes + kinds.value(QStringLiteral("http response")).bytes;
    };
    return static_cast<double>(heads(tap.report.up) + heads(tap.report.down)) / static_cast<double>(std::max<qint64>(1, tap.report.requests));
}

// What it is for 100 B in the most frugal form: RFC 6455 (to 125 B: 2, above: 4), measured minimal exchanges.
double expected(const QString& shape, const TransportId& transport)
{
    if (shape == QLatin1String("upgraded_tcp"))
        return 4; // our envelope takes the message above 125 B
    if (shape == QLatin1String("http_stream"))
        return 25; // with an id of six digits
    if (shape == QLatin1String("http2_stream"))
        return 14;
    return transport.value() == QLatin1String("webhook") ? 420 : 252;
}

// The same stream, asked for by a client that knows HTTP/1.0 alone.
Result<bool> comesOverHttp10(Lab& lab)
{
    const auto server = lab.startServer();
    if (!server)
        return server.error();
    const quint16 port = (*server)->ready().http;
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    socket.write("GET /events?since=0 HTTP/1.0\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n");
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    const bool came = lab.waitUntil([&answer] { return answer.count("\n\nid: ") >= atOnce; }, 3s);
    const QByteArray head = answer.left(answer.indexOf("\r\n\r\n")).toLower();
    return came && head.contains("text/event-stream") && !head.contains("transfer-encoding");
}

Told sentence(const Tap& tap, const QString& shape, qint64 received)
{
    const capture::WireReport& report = tap.report;
    QByteArrayList versions(report.versions.begin(), report.versions.end());
    const QString spoken = QString::fromLatin1(versions.join(", "));
    if (shape == QLatin1String("upgraded_tcp"))
        return Told(QT_TRANSLATE_NOOP("told", "A request was answered 101, and %1 frames for %2 events went over that TCP connection (%3)."))
            .with(report.websocketFrames, received, spoken);
    if (shape == QLatin1String("http_stream"))
        return Told(QT_TRANSLATE_NOOP("told", "%1 request brought %2 events as one long ordinary response, without upgrade or frames of its own (%3)."))
            .with(report.requests, received, spoken);
    if (shape == QLatin1String("http2_stream"))
        return Told(QT_TRANSLATE_NOOP("told", "%1 gRPC messages for %2 events in DATA frames of HTTP/2, ended by grpc-status in the trailers."))
            .with(report.grpcMessages, received);
    if (shape == QLatin1String("http_request"))
        return Told(QT_TRANSLATE_NOOP("told", "%1 requests, each with its answer, brought %2 events (%3).")).with(report.requests, received, spoken);
    return Told(QT_TRANSLATE_NOOP("told", "%1 events came by %2 requests, %3 upgrades, %4 WebSocket frames, %5 stream events and %6 gRPC messages (%7): "
                          "none of the shapes this row knows."))
        .with(received, report.requests, report.upgrades, report.websocketFrames, report.sseEvents, report.grpcMessages, spoken);
}

Result<Seen> run(Lab& lab, const TransportId& transport)
{
    Trial trial;
    trial.transport = transport;
    trial.workload.rate = events;
    trial.workload.count = events;
    trial.workload.size = payload;
    trial.interval = 200ms;
    trial.capture = true;
    const auto ran = lab.run(trial);
    if (!ran)
        return ran.error();
    const qint64 received = ran->summary.received;
    const Tap tap = tapOf(ran->segments);
    const QString shape = shapeOf(tap, received);
    Seen seen;
    seen.text = sentence(tap, shape, received);
    const auto count = [](qint64 n) { return static_cast<double>(n); };
    const double perEvent = count(std::max<qint64>(1, received));
    seen.figures = {
        countedFigure("events", QT_TRANSLATE_NOOP("proofs", "Events"), "", count(received)),
        countedFigure("connections", QT_TRANSLATE_NOOP("proofs", "TCP connections"), "", count(tap.report.connections)),
        countedFigure("requests", QT_TRANSLATE_NOOP("proofs", "Requests"), "", count(tap.report.requests)),
        countedFigure("requests_per_event", QT_TRANSLATE_NOOP("proofs", "Requests per event"), "", count(tap.report.requests) / perEvent),
        countedFigure("upgrades", QT_TRANSLATE_NOOP("proofs", "Answers 101"), "", count(tap.report.upgrades)),
        countedFigure("wire_bytes_per_event", QT_TRANSLATE_NOOP("proofs", "Bytes on the wire per event, setup included"), "B",
            count(tap.report.bytesUp + tap.report.bytesDown) / perEvent),
        countedFigure("not_understood", QT_TRANSLATE_NOOP("proofs", "Pieces that were none of it"), "", count(tap.report.unknown)),
    };
    if (shape.isEmpty())
        return seen;
    seen.levels << shape;
    seen.figures += {
        countedFigure("framing_bytes", shape == QLatin1String("http_request") ? QT_TRANSLATE_NOOP("proofs", "Heads per exchange") : QT_TRANSLATE_NOOP("proofs", "Framing per message"), "B", framing(tap, shape)),
        modelledFigure("framing_least_bytes", QT_TRANSLATE_NOOP("proofs", "The same, minimal, from the literature"), "B", expected(shape, transport)),
    };
    if (shape != QLatin1String("http_stream"))
        return seen;
    const auto older = comesOverHttp10(lab);
    if (!older)
        return older.error();
    if (!*older)
        seen.levels << QStringLiteral("http1_stream");
    const Told other = *older
        ? Told(QT_TRANSLATE_NOOP("told", "The same stream came over HTTP/1.0, too: it is not bound to 1.1. (HTTP/2 was not tried: the bundled server does not speak it.)"))
        : Told(QT_TRANSLATE_NOOP("told", "It did not come over HTTP/1.0, and another version was not tried: for this hop, HTTP/1.1 it is."));
    seen.text = sentences({ seen.text, other });
    return seen;
}

} // namespace

Proof transportProof()
{
    return { advisor::FeatureId(QStringLiteral("transport")), criterion, run };
}

} // namespace wirewise::evidence
