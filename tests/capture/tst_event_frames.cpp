// SPDX-License-Identifier: GPL-3.0-or-later
// For one event, the bytes that carried it: in every transport's form, and wherever the bytes were cut.
#include "core/capture/event_frames.h"
#include "tests/capture/conversations.h"

#include <QTest>
#include <QtEndian>

using namespace wirewise;
using namespace wirewise::capture;
using namespace wirewise::test;

namespace {

QByteArray anEvent(int seq, const QByteArray& data = "hi")
{
    return R"({"type":"event","seq":)" + QByteArray::number(seq) + R"(,"sent_ns":5,"kind":"text","data":")" + data + "\"}";
}

QByteArray webSocket(int first, const QByteArray& payload)
{
    QByteArray head(1, static_cast<char>(first));
    if (payload.size() < 126)
        return head + static_cast<char>(payload.size()) + payload;
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(payload.size()), length.data());
    return head + char(126) + length + payload;
}

QByteArray chunk(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray item(int seq)
{
    const QByteArray inner = QByteArray("\x08") + static_cast<char>(seq) + "\x10\x05\x22\x02hi";
    return "\x0a" + QByteArray(1, static_cast<char>(inner.size())) + inner;
}

QByteArray binary(quint64 seq)
{
    QByteArray bytes(16, '\0');
    qToBigEndian(seq, bytes.data());
    return bytes + "\xff\xfe";
}

struct Case
{
    const char* name;
    QList<Turn> turns;
    EventQuery query;
    QByteArray bytes; // of the outer frames
    QString outer; // kinds, by commas
    Frame::Kind inner = Frame::Kind::Unknown;
};

const QByteArray sseHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
const QByteArray pollHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
const QByteArray get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

QByteArray sse(int seq)
{
    return "id: " + QByteArray::number(seq) + "\ndata: " + anEvent(seq) + "\n\n";
}

Case polling()
{
    const auto batch = [](int from) { return chunk("{\"events\":[" + anEvent(from) + ',') + chunk(anEvent(from + 1) + "],\"next\":9}") + chunk({}); };
    const QByteArray second = pollHead + batch(7);
    return { "polling", { { true, get }, { false, pollHead + batch(5) }, { true, get }, { false, second } }, { 8, {}, {} }, second,
        QStringLiteral("1,3,3,3") };
}

Case grpc()
{
    using F = Frame::Kind;
    const QByteArray head = http2Frame(1, 4, 1, QByteArray::fromHex("88") + QByteArray("\x0f\x10\x10" "application/grpc", 19));
    const QByteArray messages = grpcMessage(item(1)) + grpcMessage(item(2)) + grpcMessage(item(3));
    const qsizetype cut = grpcMessage(item(1)).size() + 4; // inside the second
    const QByteArray first = http2Frame(0, 0, 1, messages.first(cut));
    const QByteArray second = http2Frame(0, 0, 1, messages.sliced(cut));
    const QByteArray call = QByteArray::fromHex("838684") + QByteArray("\x0f\x10\x10" "application/grpc", 19);
    return { "gRPC", { { true, preface() + http2Frame(4, 0, 0, {}) + http2Frame(1, 4, 1, call) },
        { false, http2Frame(4, 0, 0, {}) + head + first + http2Frame(6, 0, 0, "12345678") + second } }, { 2, {}, {} }, first + second,
        QStringLiteral("8,8"), F::GrpcMessage };
}

QList<Case> cases()
{
    using F = Frame::Kind;
    const QByteArray large = anEvent(2, QByteArray(300, 'x'));
    const QByteArray post = "POST /hook HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(anEvent(4).size()) + "\r\n\r\n" + anEvent(4);
    const QByteArray parts = webSocket(0x01, large.first(9)) + webSocket(0x80, large.sliced(9));
    return {
        { "WebSocket text", upgraded({ { false, webSocket(0x81, anEvent(1)) + webSocket(0x81, large) + webSocket(0x81, anEvent(3)) } }), { 2, {}, {} },
            webSocket(0x81, large), QStringLiteral("6") },
        { "WebSocket, in pieces, a ping between them",
            upgraded({ { false, webSocket(0x81, anEvent(1)) + webSocket(0x01, large.first(9)) + webSocket(0x89, "x") + webSocket(0x80, large.sliced(9)) } }),
            { 2, {}, {} }, parts, QStringLiteral("6,6") },
        { "WebSocket binary", upgraded({ { false, webSocket(0x82, binary(1)) + webSocket(0x82, binary(2)) } }), { 2, {}, {} },
            webSocket(0x82, binary(2)), QStringLiteral("6") },
        { "WebSocket, the user's", upgraded({ { true, QByteArray::fromHex("818537fa213d7f9f4d5158") } }), { 0, "Hello", {} },
            QByteArray::fromHex("818537fa213d7f9f4d5158"), QStringLiteral("6") },
        { "SSE, one of two in a chunk", { { true, get }, { false, sseHead + chunk(": hi\n\n") + chunk(sse(1) + sse(2)) + chunk(sse(3)) } }, { 2, {}, {} },
            chunk(sse(1) + sse(2)), QStringLiteral("3"), F::SseEvent },
        { "SSE over two chunks", { { true, get }, { false, sseHead + chunk(sse(1)) + chunk(sse(2).first(9)) + chunk(sse(2).sliced(9)) + chunk(sse(3)) } },
            { 2, {}, {} }, chunk(sse(2).first(9)) + chunk(sse(2).sliced(9)), QStringLiteral("3,3"), F::SseEvent },
        { "SSE, the chunk cut off", { { true, get }, { false, sseHead + chunk(sse(1)) + chunk(sse(2)).chopped(1) } }, { 2, {}, {} },
            chunk(sse(2)).chopped(1), QStringLiteral("10"), F::SseEvent },
        grpc(),
        polling(),
        { "webhook", { { true, post }, { false, "HTTP/1.1 204 No Content\r\n\r\n" } }, { 4, {}, {} }, post, {} },
    };
}

std::vector<Segment> cutUp(const std::vector<Segment>& segments, qsizetype piece)
{
    std::vector<Segment> cut;
    for (const Segment& segment : segments) {
        if (segment.bytes.isEmpty())
            cut.push_back(segment);
        for (qsizetype at = 0; at < segment.bytes.size(); at += piece) {
            cut.push_back(segment);
            cut.back().bytes = segment.bytes.mid(at, piece);
        }
    }
    return cut;
}

} // namespace

class TestEventFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItsBytes_data();
    void findsItsBytes();
    void whatIsNotThereIsNotFound();
    void ofSeveralTheNearest();
    void largeOnesAreCut();
};

void TestEventFrames::findsItsBytes_data()
{
    QTest::addColumn<int>("number");
    const QList<Case> all = cases();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << i;
}

void TestEventFrames::findsItsBytes()
{
    QFETCH(int, number);
    const Case one = cases()[number];
    const std::vector<Segment> whole = segments(one.turns);
    for (const qsizetype piece : { qsizetype(1 << 20), qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(64) }) {
        const std::optional<EventFrames> found = findEvent(cutUp(whole, piece), one.query);
        QVERIFY2(found, qPrintable(QString::number(piece)));
        QCOMPARE(found->bytes, one.bytes);
        QCOMPARE(found->size, one.bytes.size());
        QStringList kinds;
        for (const Frame& frame : found->outer)
            kinds << QString::number(static_cast<int>(frame.kind));
        if (!one.outer.isEmpty())
            QCOMPARE(kinds.join(u','), one.outer);
        QCOMPARE(found->inner.has_value(), one.inner != Frame::Kind::Unknown);
        if (found->inner)
            QCOMPARE(found->inner->kind, one.inner);
    }
}

void TestEventFrames::whatIsNotThereIsNotFound()
{
    const QList<Case> all = cases();
    for (const Case& one : all) {
        QVERIFY2(!findEvent(segments(one.turns), { 77, {}, {} }), one.name);
        QVERIFY2(!findEvent(segments(one.turns), { 0, "nobody sent this", {} }), one.name);
        for (qsizetype size = 0; size < one.turns.last().bytes.size(); ++size) { // cut off anywhere: no harm
            QList<Turn> cut = one.turns;
            cut.last().bytes.truncate(size);
            if (const auto found = findEvent(segments(cut), one.query))
                QVERIFY(one.bytes.startsWith(found->bytes) || found->bytes.startsWith(one.bytes));
        }
    }
    QVERIFY(!findEvent({}, { 1, {}, {} }));
}

void TestEventFrames::ofSeveralTheNearest()
{
    const auto twice = [](quint32 connection, std::chrono::milliseconds at) {
        std::vector<Segment> all = segments(upgraded({ { false, webSocket(0x81, anEvent(2)) } }), connection);
        for (Segment& segment : all)
            segment.at = at;
        return all;
    };
    std::vector<Segment> both = twice(1, std::chrono::milliseconds(100));
    for (const Segment& segment : twice(2, std::chrono::milliseconds(900)))
        both.push_back(segment);
    QCOMPARE(findEvent(both, { 2, {}, std::chrono::milliseconds(150) })->outer.front().connection, 1U);
    QCOMPARE(findEvent(both, { 2, {}, std::chrono::milliseconds(800) })->outer.front().connection, 2U);
}

void TestEventFrames::largeOnesAreCut()
{
    const QByteArray body = anEvent(4, QByteArray(200'000, 'x'));
    const QByteArray post = "POST /hook HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const auto found = findEvent(cutUp(segments({ { true, post } }), 5000), { 4, {}, {} });
    QVERIFY(found);
    QCOMPARE(found->size, post.size());
    QCOMPARE(found->bytes, post.first(64 * 1024));
}

QTEST_GUILESS_MAIN(TestEventFrames)
#include "tst_event_frames.moc"
