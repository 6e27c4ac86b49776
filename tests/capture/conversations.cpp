// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/capture/conversations.h"

#include "core/capture/wire_report.h"

#include <QtEndian>

using namespace wirewise::capture;

namespace wirewise::test {

namespace {

constexpr char get[] = "GET /events HTTP/1.1\r\nHost: a\r\n\r\n";
constexpr char handshake[] = "GET /ws HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n\r\n";
constexpr char switching[] = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

QStringList handshakeAnd(const QStringList& rest)
{
    return QStringList { QStringLiteral("> http request 82/0 GET /ws HTTP/1.1"),
               QStringLiteral("< http response 77/0 HTTP/1.1 101 Switching Protocols") }
        + rest;
}

QList<Conversation> http1()
{
    return {
        { "keep-alive and pipelining: HEAD, 204, 304 and 1xx have no body",
            { { true,
                  "GET /1 HTTP/1.1\r\n\r\nHEAD /2 HTTP/1.1\r\n\r\nPOST /3 HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcDELETE /4 HTTP/1.0\r\n\r\n"
                  "GET /5 HTTP/1.1\r\n\r\n" },
                { false,
                    "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhiHTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n"
                    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 304\r\nContent-Length: 7\r\n\r\n"
                    "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n" } },
            { QStringLiteral("> http request 19/0 GET /1 HTTP/1.1"), QStringLiteral("> http request 20/0 HEAD /2 HTTP/1.1"),
                QStringLiteral("> http request 39/0 POST /3 HTTP/1.1"), QStringLiteral("> http body 3/3"),
                QStringLiteral("> http request 22/0 DELETE /4 HTTP/1.0"), QStringLiteral("> http request 19/0 GET /5 HTTP/1.1"),
                QStringLiteral("< http response 38/0 HTTP/1.1 200 OK"), QStringLiteral("< http body 2/2"),
                QStringLiteral("< http response 40/0 HTTP/1.1 200 OK"), QStringLiteral("< http response 25/0 HTTP/1.1 100 Continue"),
                QStringLiteral("< http response 27/0 HTTP/1.1 204 No Content"), QStringLiteral("< http response 35/0 HTTP/1.1 304"),
                QStringLiteral("< http response 45/0 HTTP/1.1 404 Not Found") } },
        { "chunks, extensions and trailers (RFC 9112 section 7.1)",
            { { true, get },
                { false, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nWiki\r\n00A ;x=\"y\"\r\n0123456789\r\n0\r\nDigest: z\r\n\r\n" } },
            { QStringLiteral("> http request 33/0 GET /events HTTP/1.1"), QStringLiteral("< http response 47/0 HTTP/1.1 200 OK"),
                QStringLiteral("< http chunk 9/4"), QStringLiteral("< http chunk 24/10"), QStringLiteral("< http chunk 16/0 Digest=z") } },
        { "an event stream in chunks that know nothing of events",
            { { true, get },
                { false, "HTTP/1.1 200 OK\r\nContent-Type: Text/Event-Stream; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
                         "5\r\n: hi\n\r\n15\r\n\ndata: a\nid: 7\ndata:b\r\n9\r\n\n\ndata: c\r\n0\r\n\r\n" } },
            { QStringLiteral("> http request 33/0 GET /events HTTP/1.1"), QStringLiteral("< http response 95/0 HTTP/1.1 200 OK"),
                QStringLiteral("< http chunk 10/5"), QStringLiteral("<  sse comment 6/0"), QStringLiteral("< http chunk 27/21"),
                QStringLiteral("<  sse event 22/3 'a\\nb' id=7"), QStringLiteral("< http chunk 14/9"),
                QStringLiteral("<  unknown 7/0 ended inside an event-stream block"), QStringLiteral("< http chunk 5/0") } },
        { "an event stream until the end, with CR, LF and CRLF",
            { { true, get },
                { false, "HTTP/1.0 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" },
                { false, "\xef\xbb\xbf" "data: x\r\rretry: 5\r\n\r\ndata\n\n:\n\ndata: \xc3\xbc\r\n\r" } },
            { QStringLiteral("> http request 33/0 GET /events HTTP/1.1"), QStringLiteral("< http response 52/0 HTTP/1.0 200 OK"),
                QStringLiteral("<  sse event 12/1 'x'"), QStringLiteral("<  sse fields 12/0"), QStringLiteral("<  sse event 6/0 ''"),
                QStringLiteral("<  sse comment 3/0"), QStringLiteral("< http body 44/44"), QStringLiteral("<  sse event 11/2 '\u00fc'") } },
        { "an answer nobody asked for, then its end", { { false, "HTTP/1.1 408 Request Timeout\r\nContent-Length: 4\r\n\r\nlate" } },
            { QStringLiteral("< http response 51/0 HTTP/1.1 408 Request Timeout"), QStringLiteral("< http body 4/4") } },
        { "two lengths are one too many", { { true, "POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabcGET /" } },
            { QStringLiteral("> unknown 74/0 an HTTP head with both Content-Length and Transfer-Encoding") } },
        { "what is cut off is named", { { true, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab" } },
            { QStringLiteral("> http request 47/0 POST / HTTP/1.1"), QStringLiteral("> unknown 5/0 ended inside an HTTP chunk") } },
        { "a switch to something else", { { true, "GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: x/1\r\n\r\n" }, { true, "early" },
                                           { false, "HTTP/1.1 101 So\r\nUpgrade: x/1\r\n\r\nbytes" } },
            { QStringLiteral("> http request 53/0 GET / HTTP/1.1"), QStringLiteral("< http response 33/0 HTTP/1.1 101 So"),
                QStringLiteral("> unknown 5/0 switched to x/1"), QStringLiteral("< unknown 5/0 switched to x/1") } },
        { "an upgrade refused: HTTP goes on", { { true, handshake }, { true, "GET /2 HTTP/1.1\r\n\r\n" },
                                                 { false, "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n" } },
            { QStringLiteral("> http request 82/0 GET /ws HTTP/1.1"), QStringLiteral("< http response 38/0 HTTP/1.1 404 No"),
                QStringLiteral("> http request 19/0 GET /2 HTTP/1.1") } },
    };
}

QList<Conversation> webSocket()
{
    return {
        { "RFC 6455 section 5.7",
            upgraded({ { false, hex("810548656c6c6f") }, { true, hex("818537fa213d7f9f4d5158") }, { false, hex("010348656c80026c6f") },
                { false, hex("890548656c6c6f") }, { true, hex("8a8537fa213d7f9f4d5158") },
                { false, hex("827e0100") + QByteArray(256, 'x') }, { false, hex("827f0000000000010000") + QByteArray(65536, 'y') } }),
            handshakeAnd({ QStringLiteral("< websocket text 7/5 fin 'Hello'"), QStringLiteral("> websocket text 11/5 fin masked 'Hello'"),
                QStringLiteral("< websocket text 5/3 'Hel'"), QStringLiteral("< websocket continuation 4/2 fin 'lo'"),
                QStringLiteral("< websocket ping 7/5 fin 'Hello'"), QStringLiteral("> websocket pong 11/5 fin masked 'Hello'"),
                QStringLiteral("< websocket binary 260/256 fin 256 kept"), QStringLiteral("< websocket binary 65546/65536 fin 65536 kept") }) },
        { "closing", upgraded({ { true, hex("888200000000") + hex("03e9") }, { false, hex("880403e86f6b") + hex("8800") } }),
            handshakeAnd({ QStringLiteral("> websocket close 8/2 fin masked '\u0003\u00e9' code=1001"),
                QStringLiteral("< websocket close 6/4 fin '\u0003\u00e8ok' code=1000"), QStringLiteral("< websocket close 2/0 fin ''") }) },
        { "reserved bits", upgraded({ { false, hex("c10548656c6c6f81") } }),
            handshakeAnd({ QStringLiteral("< unknown 8/0 a WebSocket frame with reserved bits and no extension agreed on") }) },
        { "a long length for a short frame", upgraded({ { false, hex("817e0005") + "Hello" } }),
            handshakeAnd({ QStringLiteral("< unknown 9/0 a WebSocket frame with a length in the wrong form") }) },
        { "a frame cut off", upgraded({ { true, hex("818537fa213d7f9f") } }),
            handshakeAnd({ QStringLiteral("> unknown 8/0 ended inside a WebSocket frame") }) },
    };
}

QByteArray headers(quint32 stream, const QByteArray& block, int flags = 4)
{
    return http2Frame(1, flags, stream, block);
}

// The three requests of RFC 7541 C.3 and C.4 (the same, with Huffman codes).
QStringList requests(const QList<int>& sizes)
{
    const QString begin = QStringLiteral("> http/2 HEADERS %1/0 flags=5 stream=%2 ");
    return { begin.arg(sizes[0]).arg(1) + QStringLiteral(":method=GET :scheme=http :path=/ :authority=www.example.com"),
        begin.arg(sizes[1]).arg(3) + QStringLiteral(":method=GET :scheme=http :path=/ :authority=www.example.com cache-control=no-cache"),
        begin.arg(sizes[2]).arg(5) + QStringLiteral(":method=GET :scheme=https :path=/index.html :authority=www.example.com custom-key=custom-value") };
}

// The three answers of C.5 and C.6, with a table of 256 bytes.
QStringList answers(const QList<int>& sizes)
{
    const QString begin = QStringLiteral("< http/2 HEADERS %1/0 flags=5 stream=%2 ");
    const QString date = QStringLiteral(" cache-control=private date=Mon, 21 Oct 2013 20:13:21 GMT location=https://www.example.com");
    return { begin.arg(sizes[0]).arg(1) + QStringLiteral(":status=302") + date, begin.arg(sizes[1]).arg(3) + QStringLiteral(":status=307") + date,
        begin.arg(sizes[2]).arg(5) + QStringLiteral(":status=200 cache-control=private date=Mon, 21 Oct 2013 20:13:22 GMT location=https://www.example.com "
            "content-encoding=gzip set-cookie=foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1") };
}

Conversation ofRequests(const char* name, const QList<QByteArray>& blocks)
{
    QByteArray up = preface();
    QList<int> sizes;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        up += headers(static_cast<quint32>(2 * i + 1), blocks[i], 5);
        sizes += static_cast<int>(9 + blocks[i].size());
    }
    return { name, { { true, up } }, QStringList(QStringLiteral("> http/2 preface 24/0")) + requests(sizes) };
}

Conversation ofAnswers(const char* name, QList<QByteArray> blocks)
{
    blocks[0].prepend(hex("3fe101")); // the table shrinks to 256
    QByteArray down = http2Frame(4, 0, 0, {}) + http2Frame(4, 1, 0, {});
    QList<int> sizes;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        down += headers(static_cast<quint32>(2 * i + 1), blocks[i], 5);
        sizes += static_cast<int>(9 + blocks[i].size());
    }
    return { name, { { true, preface() + http2Frame(4, 0, 0, hex("000100000100")) }, { false, down } },
        QStringList { QStringLiteral("> http/2 preface 24/0"), QStringLiteral("> http/2 SETTINGS 15/0 flags=0 stream=0"),
            QStringLiteral("< http/2 SETTINGS 9/0 flags=0 stream=0"), QStringLiteral("< http/2 SETTINGS 9/0 flags=1 stream=0") }
            + answers(sizes) };
}

QList<Conversation> hpack()
{
    return {
        ofRequests("RFC 7541 C.3",
            { hex("828684410f7777772e6578616d706c652e636f6d"), hex("828684be58086e6f2d6361636865"),
                hex("828785bf400a637573746f6d2d6b65790c637573746f6d2d76616c7565") }),
        ofRequests("RFC 7541 C.4",
            { hex("828684418cf1e3c2e5f23a6ba0ab90f4ff"), hex("828684be5886a8eb10649cbf"),
                hex("828785bf408825a849e95ba97d7f8925a849e95bb8e8b4bf") }),
        ofAnswers("RFC 7541 C.5",
            { hex("4803333032580770726976617465611d4d6f6e2c203231204f637420323031332032303a31333a323120474d546e1768747470733a2f2f7777772e65"
                  "78616d706c652e636f6d"),
                hex("4803333037c1c0bf"),
                hex("88c1611d4d6f6e2c203231204f637420323031332032303a31333a323220474d54c05a04677a69707738666f6f3d4153444a4b48514b425a584f51"
                    "57454f50495541585157454f49553b206d61782d6167653d333630303b2076657273696f6e3d31") }),
        ofAnswers("RFC 7541 C.6",
            { hex("488264025885aec3771a4b6196d07abe941054d444a8200595040b8166e082a62d1bff6e919d29ad171863c78f0b97c8e9ae82ae43d3"),
                hex("4883640effc1c0bf"),
                hex("88c16196d07abe941054d444a8200595040b8166e084a62d1bffc05a839bd9ab77ad94e7821dd7f2e6c7b335dfdfcd5b3960d5af27087f3672c1ab27"
                    "0fb5291f9587316065c003ed4ee5b1063d5007") }),
    };
}

QList<Conversation> http2()
{
    const QByteArray call = hex("838684") + hex("5f") + '\x10' + "application/grpc"; // POST http / and its type
    const QByteArray answer = hex("88") + hex("5f") + '\x16' + "application/grpc+proto";
    const QByteArray two = grpcMessage("first") + grpcMessage("");
    return {
        { "gRPC across frames, padding, trailers, PING, an unknown type and GOAWAY",
            { { true,
                  preface() + http2Frame(4, 0, 0, {}) + headers(1, call) + http2Frame(0, 0x8, 1, '\x03' + two.first(7) + QByteArray(3, '\0'))
                      + http2Frame(0, 1, 1, two.sliced(7)) + http2Frame(6, 0, 0, "12345678") },
                { false,
                    http2Frame(4, 0, 0, {}) + http2Frame(4, 1, 0, {}) + http2Frame(6, 1, 0, "12345678") + headers(1, answer)
                        + http2Frame(0, 0, 1, grpcMessage(QByteArray(300, 'r'))) + http2Frame(8, 0, 0, hex("00000100"))
                        + http2Frame(0xfa, 0xff, 9, "?") + headers(1, hex("400b") + "grpc-status" + hex("0130"), 5)
                        + http2Frame(7, 0, 0, QByteArray(8, '\0')) } },
            { QStringLiteral("> http/2 preface 24/0"), QStringLiteral("> http/2 SETTINGS 9/0 flags=0 stream=0"),
                QStringLiteral("> http/2 HEADERS 30/0 flags=4 stream=1 :method=POST :scheme=http :path=/ content-type=application/grpc"),
                QStringLiteral("> http/2 DATA 20/7 flags=8 stream=1"), QStringLiteral(">  grpc message 10/5 stream=1 'first'"),
                QStringLiteral(">  grpc message 5/0 stream=1 ''"), QStringLiteral("> http/2 DATA 17/8 flags=1 stream=1"),
                QStringLiteral("> http/2 PING 17/0 flags=0 stream=0"), QStringLiteral("< http/2 SETTINGS 9/0 flags=0 stream=0"),
                QStringLiteral("< http/2 SETTINGS 9/0 flags=1 stream=0"), QStringLiteral("< http/2 PING 17/0 flags=1 stream=0"),
                QStringLiteral("< http/2 HEADERS 34/0 flags=4 stream=1 :status=200 content-type=application/grpc+proto"),
                QStringLiteral("<  grpc message 305/300 stream=1 300 kept"), QStringLiteral("< http/2 DATA 314/305 flags=0 stream=1"),
                QStringLiteral("< http/2 WINDOW_UPDATE 13/0 flags=0 stream=0"), QStringLiteral("< http/2 type 250 10/0 flags=255 stream=9"),
                QStringLiteral("< http/2 HEADERS 24/0 flags=5 stream=1 grpc-status=0"),
                QStringLiteral("< http/2 GOAWAY 17/0 flags=0 stream=0") } },
        { "a header block in pieces, with priority and padding; a promise; a reset with a message open",
            { { true,
                  preface() + http2Frame(1, 0x28, 1, hex("02") + hex("0000000010") + call.first(4) + hex("0000"))
                      + http2Frame(9, 0, 1, call.sliced(4, 6)) + http2Frame(9, 4, 1, call.sliced(10)) + http2Frame(0, 0, 1, grpcMessage("cut").first(6))
                      + http2Frame(3, 0, 1, hex("00000008")) },
                { false, http2Frame(5, 0xc, 1, hex("01") + hex("00000002") + hex("82") + hex("00")) + http2Frame(2, 0, 3, hex("0000000110")) } },
            { QStringLiteral("> http/2 preface 24/0"), QStringLiteral("> http/2 HEADERS 21/0 flags=40 stream=1 :method=POST :scheme=http :path=/"),
                QStringLiteral("> http/2 CONTINUATION 15/0 flags=0 stream=1"),
                QStringLiteral("> http/2 CONTINUATION 20/0 flags=4 stream=1 content-type=application/grpc"),
                QStringLiteral("> http/2 DATA 15/6 flags=0 stream=1"), QStringLiteral(">  unknown 6/0 stream=1 ended inside a gRPC message"),
                QStringLiteral("> http/2 RST_STREAM 13/0 flags=0 stream=1"),
                QStringLiteral("< http/2 PUSH_PROMISE 16/0 flags=12 stream=1 :method=GET"), QStringLiteral("< http/2 PRIORITY 14/0 flags=0 stream=3") } },
        { "an event stream over HTTP/2",
            { { true, preface() + headers(1, hex("828684"), 5) },
                { false, headers(1, hex("885f") + '\x11' + "text/event-stream") + http2Frame(0, 0, 1, "data: a") + http2Frame(0, 0, 1, "\n\n") } },
            { QStringLiteral("> http/2 preface 24/0"), QStringLiteral("> http/2 HEADERS 12/0 flags=5 stream=1 :method=GET :scheme=http :path=/"),
                QStringLiteral("< http/2 HEADERS 29/0 flags=4 stream=1 :status=200 content-type=text/event-stream"),
                QStringLiteral("< http/2 DATA 16/7 flags=0 stream=1"), QStringLiteral("<  sse event 9/1 stream=1 'a'"),
                QStringLiteral("< http/2 DATA 11/2 flags=0 stream=1") } },
        { "a larger table holds from its acknowledgement on, not before",
            { { true, preface() + http2Frame(4, 0, 0, hex("000100002000")) },
                { false, http2Frame(4, 0, 0, {}) + http2Frame(4, 1, 0, {}) + headers(1, hex("3fe13f88")) },
                { false, http2Frame(4, 0, 0, hex("000100004000")) }, { true, headers(1, hex("3fe17f82")) } },
            { QStringLiteral("> http/2 preface 24/0"), QStringLiteral("> http/2 SETTINGS 15/0 flags=0 stream=0"),
                QStringLiteral("< http/2 SETTINGS 9/0 flags=0 stream=0"), QStringLiteral("< http/2 SETTINGS 9/0 flags=1 stream=0"),
                QStringLiteral("< http/2 HEADERS 13/0 flags=4 stream=1 :status=200"), QStringLiteral("< http/2 SETTINGS 15/0 flags=0 stream=0"),
                QStringLiteral("> unknown 13/0 HTTP/2 headers that HPACK cannot read") } },
        { "what was on its way when the other side reset the stream",
            { { true, preface() }, { false, headers(1, answer) + http2Frame(0, 0, 1, grpcMessage("a")) }, { true, http2Frame(3, 0, 1, hex("00000008")) },
                { false, http2Frame(0, 0, 1, grpcMessage("b")) } },
            { QStringLiteral("> http/2 preface 24/0"), QStringLiteral("< http/2 HEADERS 34/0 flags=4 stream=1 :status=200 content-type=application/grpc+proto"),
                QStringLiteral("<  grpc message 6/1 stream=1 'a'"), QStringLiteral("< http/2 DATA 15/6 flags=0 stream=1"),
                QStringLiteral("> http/2 RST_STREAM 13/0 flags=0 stream=1"), QStringLiteral("<  grpc message 6/1 stream=1 'b'"),
                QStringLiteral("< http/2 DATA 15/6 flags=0 stream=1") } },
        { "an HTTP/1.1 answer to the preface", { { true, preface() }, { false, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n" } },
            { QStringLiteral("> http/2 preface 24/0"), QStringLiteral("< http response 47/0 HTTP/1.1 400 Bad Request") } },
        { "the server speaks first", { { false, http2Frame(4, 0, 0, {}) }, { true, preface() + http2Frame(4, 1, 0, {}) } },
            { QStringLiteral("< http/2 SETTINGS 9/0 flags=0 stream=0"), QStringLiteral("> http/2 preface 24/0"),
                QStringLiteral("> http/2 SETTINGS 9/0 flags=1 stream=0") } },
        { "a compressed flag of 2 spoils its stream alone",
            { { true, preface() + headers(1, call) + http2Frame(0, 0, 1, hex("020000000141")) + http2Frame(6, 0, 0, "12345678") } },
            { QStringLiteral("> http/2 preface 24/0"),
                QStringLiteral("> http/2 HEADERS 30/0 flags=4 stream=1 :method=POST :scheme=http :path=/ content-type=application/grpc"),
                QStringLiteral("> http/2 DATA 15/6 flags=0 stream=1"), QStringLiteral("> http/2 PING 17/0 flags=0 stream=0"),
                QStringLiteral(">  unknown 6/0 stream=1 a gRPC message whose compressed flag is 2") } },
    };
}

} // namespace

QByteArray http2Frame(int type, int flags, quint32 stream, const QByteArray& payload)
{
    QByteArray frame(9, '\0');
    qToBigEndian(static_cast<quint32>(payload.size()) << 8, frame.data());
    frame[3] = static_cast<char>(type);
    frame[4] = static_cast<char>(flags);
    qToBigEndian(stream, frame.data() + 5);
    return frame + payload;
}

QByteArray grpcMessage(const QByteArray& message)
{
    QByteArray prefix(5, '\0');
    qToBigEndian(static_cast<quint32>(message.size()), prefix.data() + 1);
    return prefix + message;
}

QByteArray preface()
{
    return "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
}

QList<Turn> upgraded(const QList<Turn>& turns)
{
    return QList<Turn> { { true, handshake }, { false, switching } } + turns;
}

const QList<Conversation>& conversations()
{
    static const QList<Conversation> all = http1() + webSocket() + hpack() + http2();
    return all;
}

std::vector<Segment> segments(const QList<Turn>& turns, quint32 connection)
{
    std::vector<Segment> made;
    Segment segment;
    segment.connection = connection;
    segment.clientPort = static_cast<quint16>(50000 + connection);
    segment.serverPort = 80;
    const auto add = [&](Segment::Kind kind, bool up, const QByteArray& bytes) {
        segment.kind = kind;
        segment.up = up;
        segment.bytes = bytes;
        segment.at += std::chrono::milliseconds(1);
        made.push_back(segment);
    };
    add(Segment::Kind::Open, true, {});
    for (const Turn& turn : turns)
        add(Segment::Kind::Data, turn.up, turn.bytes);
    add(Segment::Kind::End, true, {});
    add(Segment::Kind::End, false, {});
    return made;
}

QString shown(const Frame& frame)
{
    QString line = QStringLiteral("%1%2 %3 %4/%5")
                       .arg(QChar(frame.up ? u'>' : u'<'))
                       .arg(QString(frame.depth, u' '), kindName(frame))
                       .arg(frame.bytes)
                       .arg(frame.payload);
    if (!frame.startLine.isEmpty())
        line += u' ' + QString::fromLatin1(frame.startLine);
    if (frame.fin)
        line += QStringLiteral(" fin");
    if (frame.masked)
        line += QStringLiteral(" masked");
    if (frame.kind == Frame::Kind::Http2Frame)
        line += QStringLiteral(" flags=%1").arg(frame.flags);
    if (frame.kind == Frame::Kind::Http2Frame || frame.stream != 0)
        line += QStringLiteral(" stream=%1").arg(frame.stream);
    if (frame.kind != Frame::Kind::HttpRequest && frame.kind != Frame::Kind::HttpResponse)
        for (const HeaderField& field : frame.headers)
            line += QStringLiteral(" %1=%2").arg(QString::fromLatin1(field.name), QString::fromLatin1(field.value));
    const bool hasData = frame.kind == Frame::Kind::WebSocketFrame || frame.kind == Frame::Kind::GrpcMessage || !frame.data.isNull();
    if (hasData && frame.data.size() > 40)
        line += QStringLiteral(" %1 kept").arg(frame.data.size());
    else if (hasData)
        line += QStringLiteral(" '%1'").arg(frame.kind == Frame::Kind::SseEvent ? QString::fromUtf8(frame.data) : QString::fromLatin1(frame.data)).replace(u'\n', QLatin1String("\\n"));
    if (!frame.id.isEmpty())
        line += QStringLiteral(" id=") + QString::fromUtf8(frame.id);
    if (frame.closeCode != 0)
        line += QStringLiteral(" code=%1").arg(frame.closeCode);
    if (!frame.text.isEmpty())
        line += u' ' + frame.text;
    return line;
}

QStringList shown(const std::vector<Frame>& frames)
{
    QStringList lines;
    for (const Frame& frame : frames)
        lines += shown(frame);
    return lines;
}

} // namespace wirewise::test
