// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes meant to hurt: memory stays bounded and the reason is named; and real captures with random damage.
#include "core/base/random.h"
#include "core/capture/pcapng.h"

#include "tests/capture/conversations.h"
#include "tests/capture/telling.h"

#include <QDir>
#include <QTest>

#include <malloc.h>

using namespace wirewise;
using namespace wirewise::capture;
using namespace wirewise::test;

namespace {

struct Flood
{
    const char* name;
    QList<Turn> before;
    Turn again; // and again
    int times;
    const char* why; // the first Unknown's reason; empty: none
};

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

QByteArray lengthPrefix(quint32 length)
{
    QByteArray bytes = grpcMessage({});
    for (int i = 0; i < 4; ++i)
        bytes[1 + i] = static_cast<char>(length >> (24 - 8 * i));
    return bytes;
}

QList<Flood> floods()
{
    const QByteArray kilobyte(1024, 'x');
    const QByteArray stream = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
    const QByteArray grpcCall = http2Frame(1, 4, 1, hex("8386845f") + '\x10' + "application/grpc");
    const QByteArray entry = http2Frame(1, 4, 1, hex("4001617fd10e") + QByteArray(2000, 'v')); // a: 2000 bytes, into the table
    return {
        { "a body of 10^18 bytes", { { true, "POST / HTTP/1.1\r\nContent-Length: 999999999999999999\r\n\r\n" } }, { true, kilobyte }, 40000, "" },
        { "a body longer than any", { { true, "POST / HTTP/1.1\r\nContent-Length: 9999999999999999999\r\n\r\n" } }, { true, kilobyte }, 40000,
            "an HTTP head whose Content-Length is no number" },
        { "a chunk of 2^60 bytes", { { true, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffff\r\n" } }, { true, kilobyte }, 40000,
            "ended inside an HTTP chunk" },
        { "a chunk longer than any", { { true, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n8000000000000000\r\n" } }, { true, kilobyte }, 40000,
            "an HTTP chunk whose size is no number" },
        { "a chunk's line without end", { { true, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;" } }, { true, kilobyte }, 40000,
            "an HTTP chunk: a line above 4096 bytes" },
        { "headers without end", { { true, "GET / HTTP/1.1\r\n" } }, { true, "a: b\r\n" }, 100000, "an HTTP head of more than 64 headers" },
        { "large headers", { { true, "GET / HTTP/1.1\r\n" } }, { true, "a: " + kilobyte + "\r\n" }, 100, "an HTTP head above 20480 bytes" },
        { "empty lines without end", {}, { true, "\r\n" }, 100000, "an HTTP head above 20480 bytes" },
        { "a line without end", { { true, "GET /" } }, { true, kilobyte }, 40000, "an HTTP head: a line above 8192 bytes" },
        { "trailers without end", { { true, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" } }, { true, "a: b\r\n" }, 100000,
            "HTTP trailers of more than 64 lines or 20480 bytes" },
        { "requests that nobody answers", {}, { true, "GET / HTTP/1.1\r\n\r\n" }, 100000, "more than 1024 HTTP requests without an answer" },
        { "an upgrade that nobody answers", { { true, "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n" } }, { true, kilobyte },
            40000, "bytes after a request to upgrade that was not answered" },
        { "a server that speaks to nobody", {}, { false, kilobyte }, 40000, "bytes before anything said which protocol this is" },
        { "an event without end", { { false, stream } }, { false, "data: " + kilobyte + '\n' }, 40000, "an event-stream block above 16777216 bytes" },
        { "an event-stream line without end", { { false, stream } }, { false, kilobyte }, 40000, "an event-stream block above 16777216 bytes" },
        { "a WebSocket frame of 2^63 - 1 bytes", upgraded({ { false, hex("827f7fffffffffffffff") } }), { false, kilobyte }, 40000,
            "ended inside a WebSocket frame" },
        { "a WebSocket frame of 2^63 bytes", upgraded({ { false, hex("827f8000000000000000") } }), { false, kilobyte }, 10,
            "a WebSocket frame with a length in the wrong form" },
        { "a gRPC message of 4 GiB", { { true, preface() + grpcCall + http2Frame(0, 0, 1, lengthPrefix(0xffffffff)) } },
            { true, http2Frame(0, 0, 1, kilobyte) }, 20000, "a gRPC message of 4294967295 bytes, at most 4194304 are read" },
        { "an HTTP/2 frame of 16 MiB", { { true, preface() + hex("ffffff000000000001") } }, { true, kilobyte }, 40000,
            "an HTTP/2 frame of type 0 with 16777215 bytes" },
        { "headers of 1 MiB that somebody allowed", { { false, http2Frame(4, 0, 0, hex("000500ffffff")) }, { true, preface() + hex("100000010000000001") } },
            { true, kilobyte }, 40000, "an HTTP/2 frame of type 1 with 1048576 bytes" },
        { "an HPACK bomb", { { true, preface() + entry } }, { true, http2Frame(1, 4, 3, QByteArray(16000, '\xbe')) }, 100,
            "HTTP/2 headers above 65536 bytes, decoded" },
        { "a header block without end", { { true, preface() + http2Frame(1, 0, 1, hex("82")) } }, { true, http2Frame(9, 0, 1, hex("828282")) }, 100000,
            "HTTP/2 headers above 65536 bytes, decoded" },
        { "settings without end", { { true, preface() } }, { true, http2Frame(4, 0, 0, hex("0001ffffffff")) }, 100000,
            "more than 1024 HTTP/2 SETTINGS without acknowledgement" },
        { "a table of 4 GiB", { { false, http2Frame(4, 0, 0, hex("0001ffffffff")) }, { true, preface() + http2Frame(4, 1, 0, {}) } },
            { true, http2Frame(1, 4, 1, hex("3fe1ffff0f")) }, 10, "HTTP/2 headers that HPACK cannot read" },
    };
}

std::size_t inUse()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

} // namespace

class TestHostileBytes : public QObject
{
    Q_OBJECT

private:
    static Segment damaged(Segment segment, Random& random)
    {
        QByteArray& bytes = segment.bytes;
        const auto at = static_cast<qsizetype>(random.next() % static_cast<quint64>(bytes.size()));
        const auto count = static_cast<qsizetype>(1 + random.next() % 8);
        switch (random.next() % 5) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random.next() % 8)));
            break;
        case 1:
            bytes[at] = static_cast<char>(random.next());
            break;
        case 2:
            bytes.remove(at, count);
            break;
        case 3:
            bytes.insert(at, bytes.mid(static_cast<qsizetype>(random.next() % static_cast<quint64>(bytes.size())), count));
            break;
        default:
            bytes.insert(at, count, static_cast<char>(random.next()));
        }
        return segment;
    }

private Q_SLOTS:
    void memoryIsBoundedAndTheReasonNamed_data()
    {
        QTest::addColumn<int>("index");
        const QList<Flood> all = floods();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }
    void memoryIsBoundedAndTheReasonNamed()
    {
        QFETCH(int, index);
        const Flood flood = floods()[index];
        QString why;
        qint64 covered = 0;
        Dissector dissector([&](const Frame& frame) {
            if (frame.kind == Frame::Kind::Unknown && why.isEmpty())
                why = frame.text;
            covered += frame.depth == 0 ? frame.bytes : 0;
        });
        std::vector<Segment> all = segments(flood.before + QList<Turn> { flood.again });
        all.resize(all.size() - 2); // it goes on
        const std::size_t before = inUse();
        std::size_t most = before;
        qint64 fed = 0;
        for (int i = 0; i < static_cast<int>(all.size()) + flood.times; ++i) {
            const Segment& segment = all[std::min(static_cast<std::size_t>(i), all.size() - 1)];
            fed += segment.bytes.size();
            dissector.take(segment);
            if (i % 64 == 0)
                most = std::max(most, inUse());
        }
        dissector.finish();
        QCOMPARE(why, QString::fromLatin1(flood.why));
        QCOMPARE(covered, fed);
        QVERIFY2(most - before < 40 * 1024 * 1024, qPrintable(QString::number(most - before)));
    }

    // A stream of one's own for each of 3,000 open calls, and as many reset ones.
    void streamsAreCounted()
    {
        QByteArray calls = preface();
        QByteArray resets = preface();
        for (quint32 stream = 1; stream < 6000; stream += 2) {
            const QByteArray call = http2Frame(1, 4, stream, hex("8386845f") + '\x10' + "application/grpc");
            calls += call;
            resets += call + http2Frame(3, 0, stream, hex("00000008"));
        }
        const std::vector<Frame> open = dissect(segments({ { true, calls } }));
        QCOMPARE(open.back().text, QStringLiteral("more than 1024 HTTP/2 streams open"));
        for (const Frame& frame : dissect(segments({ { true, resets } })))
            QVERIFY(frame.kind != Frame::Kind::Unknown);
    }

    void damagedCapturesAreCoveredAndToldTheSameCutAnywhere()
    {
        const QDir data(QStringLiteral(WIREWISE_TEST_DATA));
        std::vector<std::vector<Segment>> captures;
        for (const QString& name : data.entryList({ QStringLiteral("*.pcapng") })) {
            const auto read = readPcapng(data.filePath(name));
            QVERIFY2(read.ok(), qPrintable(name));
            captures.push_back(*read);
        }
        QCOMPARE(captures.size(), 5U);
        for (const Conversation& conversation : conversations())
            captures.push_back(segments(conversation.turns));
        Random random(20260101);
        for (int i = 0; i < 3000; ++i) {
            std::vector<Segment> segments = captures[static_cast<std::size_t>(i) % captures.size()];
            for (quint64 wounds = 1 + random.next() % 4; wounds > 0; --wounds) {
                Segment& one = segments[random.next() % segments.size()];
                if (!one.bytes.isEmpty())
                    one = damaged(one, random);
            }
            const Told whole = told(segments);
            QVERIFY2(covers(whole, segments), qPrintable(QString::number(i)));
            const auto size = static_cast<qsizetype>(1 + random.next() % 20);
            QVERIFY2(told(inPieces(segments, size, 1 + size / 2)) == whole, qPrintable(QString::number(i)));
        }
    }
};

QTEST_APPLESS_MAIN(TestHostileBytes)
#include "tst_hostile_bytes.moc"
