// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proxy/http_messages.h"

#include <QTest>

using namespace wirewise::proxy;

class TestHttpMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsMessagesApart_data();
    void tellsMessagesApart();
    void findsFields();
    void takesAFieldOut();
};

void TestHttpMessages::tellsMessagesApart_data()
{
    QTest::addColumn<bool>("requests");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says"); // H head, B body, F foreign, . the end of a message; runs of one part once
    const auto up = [](const char* name, const QByteArray& bytes, const char* says) { QTest::newRow(name) << true << bytes << QByteArray(says); };
    const auto down = [](const char* name, const QByteArray& bytes, const char* says) { QTest::newRow(name) << false << bytes << QByteArray(says); };
    up("get twice", "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\n\r\n", "H.H.");
    up("post", "POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\n\r\n", "HB.H.");
    up("empty post", "POST / HTTP/1.1\r\ncontent-length:0\r\n\r\nGET / HTTP/1.1\r\n\r\n", "H.H.");
    up("chunked", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\nA\r\n0123456789\r\n0\r\nT: x\r\n\r\nGET / HTTP/1.1\r\n\r\n", "HB.H.");
    up("http/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "F");
    up("binary", QByteArray("\x16\x03\x01GET / HTTP/1.1\r\n\r\n"), "F");
    up("bare line ends", "GET / HTTP/1.1\nHost: a\n\n", "F");
    up("small letters", "get / HTTP/1.1\r\n\r\n", "F");
    up("bad length", "POST / HTTP/1.1\r\nContent-Length: x\r\n\r\nabc", "H.F");
    up("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nabc", "H.F");
    up("bad chunk", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc", "HF");
    up("upgrade and frames", QByteArray("GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n\x81\x05hello"), "H.F");
    down("sized", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 204 No\r\n\r\nHTTP/1.1 304 No\r\nContent-Length: 9\r\n\r\n", "HB.H.H.");
    down("until the end", "HTTP/1.1 200 OK\r\n\r\nabcHTTP/1.1 200 OK\r\n\r\n", "HB");
    down("interim", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", "H.HB.");
    down("upgraded", "HTTP/1.1 101 Switching\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", "H.F");
    down("http/2", QByteArray("\0\0\6\4\0\0\0\0\0", 9), "F");
    down("almost", "HTTP/2 200\r\n\r\n", "F");
}

void TestHttpMessages::tellsMessagesApart()
{
    QFETCH(bool, requests);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        HttpMessages messages(requests ? HttpMessages::Side::Requests : HttpMessages::Side::Responses);
        QByteArray all;
        QByteArray said;
        const auto note = [&](const std::vector<HttpPiece>& pieces) {
            for (const HttpPiece& piece : pieces) {
                const char letter = piece.part == HttpPiece::Part::Head ? 'H' : piece.part == HttpPiece::Part::Body ? 'B' : 'F';
                if (letter == 'H' || !said.endsWith(letter))
                    said += letter;
                if (piece.last)
                    said += '.';
                all += piece.bytes;
            }
        };
        if (cut == bytes.size()) // byte by byte
            for (const char c : bytes)
                note(messages.take(QByteArray(1, c)));
        else {
            note(messages.take(bytes.first(cut)));
            note(messages.take(bytes.sliced(cut)));
        }
        QCOMPARE(all + messages.pending(), bytes);
        QCOMPARE(said, says);
    }
}

void TestHttpMessages::findsFields()
{
    const HttpHead head("GET / HTTP/1.1\r\nHost: a\r\nCONNECTION: keep-alive, Upgrade\r\nX: 1\r\nx:2\r\n\r\n");
    QVERIFY(head.has("host") && head.has("x") && !head.has("upgrade") && !head.has("get / http/1.1"));
    QCOMPARE(head.value("x"), QByteArray("1,2"));
    QVERIFY(head.lists("connection", "upgrade"));
    QVERIFY(!head.lists("connection", "up"));
    QCOMPARE(head.startLine(), QByteArray("GET / HTTP/1.1"));
    QVERIFY(!HttpHead("GET / HTTP/1.1\r\n\r\n").has("host"));
}

void TestHttpMessages::takesAFieldOut()
{
    QCOMPARE(HttpHead("GET / HTTP/1.1\r\nUpgrade: websocket\r\nHost: a\r\nConnection: keep-alive, Upgrade\r\n\r\n").without("upgrade"),
        QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\n\r\n"));
    QCOMPARE(HttpHead("GET / HTTP/1.1\r\nConnection: upgrade\r\nUPGRADE: h2c\r\nA: b\r\n\r\n").without("upgrade"),
        QByteArray("GET / HTTP/1.1\r\nA: b\r\n\r\n"));
}

QTEST_APPLESS_MAIN(TestHttpMessages)
#include "tst_http_messages.moc"
