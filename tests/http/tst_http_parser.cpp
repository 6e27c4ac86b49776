// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http_parser.h"
#include "tests/http/abuse_list.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::http;

namespace {

struct Outcome
{
    QList<Request> requests;
    int failed = 0; // status
    friend bool operator==(const Outcome& a, const Outcome& b)
    {
        return a.failed == b.failed && a.requests.size() == b.requests.size()
            && std::equal(a.requests.begin(), a.requests.end(), b.requests.begin(), [](const Request& x, const Request& y) {
                   return x.method == y.method && x.target == y.target && x.headers == y.headers && x.body == y.body
                       && x.keepAlive == y.keepAlive;
               });
    }
};

// As a connection does: feed what came, then ask until it needs more.
Outcome parseRequests(const QList<QByteArray>& pieces)
{
    RequestParser parser;
    Outcome outcome;
    for (const QByteArray& piece : pieces) {
        parser.feed(piece);
        for (;;) {
            const Parsed parsed = parser.next();
            if (parsed == Parsed::Complete)
                outcome.requests.append(parser.take());
            else if (parsed == Parsed::Failed) {
                outcome.failed = parser.failure().status;
                return outcome;
            } else if (parsed == Parsed::NeedMore)
                break;
        }
    }
    return outcome;
}

QList<QByteArray> cut(const QByteArray& bytes, qsizetype at)
{
    return { bytes.first(at), bytes.sliced(at) };
}

QList<QByteArray> bytewise(const QByteArray& bytes)
{
    QList<QByteArray> out;
    for (const char c : bytes)
        out.append(QByteArray(1, c));
    return out;
}

struct Answer
{
    QList<int> heads;
    QByteArray body;
    int completed = 0;
    bool failed = false;
    bool keepAlive = false;
    friend bool operator==(const Answer&, const Answer&) = default;
};

Answer parseResponse(const QByteArray& method, const QList<QByteArray>& pieces, bool end)
{
    ResponseParser parser;
    parser.expect(method);
    Answer answer;
    const auto drain = [&] {
        for (;;) {
            switch (parser.next()) {
            case Parsed::Head:
                answer.heads.append(parser.head().status);
                answer.keepAlive = parser.keepAlive();
                break;
            case Parsed::Body:
                answer.body += parser.takeBody();
                break;
            case Parsed::Complete:
                ++answer.completed;
                break;
            case Parsed::Failed:
                answer.failed = true;
                return;
            case Parsed::NeedMore:
                return;
            }
        }
    };
    for (const QByteArray& piece : pieces) {
        parser.feed(piece);
        drain();
    }
    if (end && answer.completed == 0) {
        parser.finish();
        drain();
    }
    return answer;
}

} // namespace

class TestHttpParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRequests_data();
    void readsRequests();
    void refusesAbuse_data();
    void refusesAbuse();
    void refusesAnOversizeChunkedBody();
    void readsResponses_data();
    void readsResponses();
    void tellsTheHeadBeforeTheBodyCame();
    void leavesTheNextRequestUnread();
};

void TestHttpParser::readsRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("bodies");
    QTest::addColumn<bool>("keepAlive");
    const QByteArray h = "Host: 127.0.0.1\r\n";
    QTest::newRow("get") << "GET /events?since=7 HTTP/1.1\r\n" + h + "\r\n" << QList<QByteArray> { "" } << true;
    QTest::newRow("close") << "GET / HTTP/1.1\r\n" + h + "Connection: close\r\n\r\n" << QList<QByteArray> { "" } << false;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n" + h + "\r\n" << QList<QByteArray> { "" } << false;
    QTest::newRow("1.0 kept") << "GET / HTTP/1.0\r\n" + h + "Connection: keep-alive\r\n\r\n" << QList<QByteArray> { "" } << true;
    QTest::newRow("empty line first") << "\r\nGET / HTTP/1.1\r\n" + h + "\r\n" << QList<QByteArray> { "" } << true;
    QTest::newRow("body") << "POST /echo HTTP/1.1\r\n" + h + "Content-Length: 5\r\n\r\nhe\0lo" + QByteArray()
                          << QList<QByteArray> { "he" } << true;
    QTest::newRow("chunked") << "POST /echo HTTP/1.1\r\n" + h
            + "Transfer-Encoding: Chunked\r\n\r\n5;x=\"y\"\r\nhello\r\n1\r\n!\r\n0\r\nX-Trailer: a\r\n\r\n"
                             << QList<QByteArray> { "hello!" } << true;
    QTest::newRow("pipelined") << "POST /echo HTTP/1.1\r\n" + h + "Content-Length: 1\r\n\r\na" + "GET / HTTP/1.1\r\n" + h
            + "\r\nPOST /echo HTTP/1.1\r\n" + h + "Content-Length: 2\r\n\r\nbc"
                               << QList<QByteArray> { "a", "", "bc" } << true;
}

void TestHttpParser::readsRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, bodies);
    QFETCH(bool, keepAlive);
    if (bodies == QList<QByteArray> { "he" }) { // a NUL in the body is data
        bytes = bytes.first(bytes.indexOf("\r\n\r\n") + 4) + QByteArray("he\0lo", 5);
        bodies = { QByteArray("he\0lo", 5) };
    }
    const Outcome whole = parseRequests({ bytes });
    QCOMPARE(whole.failed, 0);
    QCOMPARE(whole.requests.size(), bodies.size());
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        QCOMPARE(whole.requests[i].body, bodies[i]);
        QCOMPARE(whole.requests[i].keepAlive, keepAlive);
        QCOMPARE(whole.requests[i].headers.value("hOST"), QByteArray("127.0.0.1"));
    }
    QVERIFY(parseRequests(bytewise(bytes)) == whole);
    for (qsizetype at = 1; at < bytes.size(); ++at)
        QVERIFY2(parseRequests(cut(bytes, at)) == whole, qPrintable(QStringLiteral("cut at %1").arg(at)));
}

void TestHttpParser::refusesAbuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    for (const test::Abuse& abuse : test::abuseList("127.0.0.1:80"))
        QTest::newRow(abuse.name) << abuse.bytes << abuse.status;
}

void TestHttpParser::refusesAbuse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const Outcome whole = parseRequests({ bytes });
    QCOMPARE(whole.failed, status);
    QVERIFY(whole.requests.isEmpty());
    for (qsizetype at = 1; at < bytes.size(); at += bytes.size() > 1000 ? 97 : 1) {
        const Outcome cutOutcome = parseRequests(cut(bytes, at));
        QVERIFY2(cutOutcome.requests.isEmpty(), qPrintable(QStringLiteral("cut at %1").arg(at)));
        // Beast may wait for the end of a head it saw only part of.
        if (status == 0 || bytes.contains("\r\n\r\n"))
            QVERIFY2((cutOutcome.failed == 0) == (status == 0), qPrintable(QStringLiteral("cut at %1").arg(at)));
    }
}

void TestHttpParser::refusesAnOversizeChunkedBody()
{
    RequestParser parser;
    parser.feed("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    QCOMPARE(parser.next(), Parsed::Head);
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    for (int i = 0; i < 16; ++i) {
        parser.feed(chunk);
        QCOMPARE(parser.next(), Parsed::NeedMore);
    }
    parser.feed(chunk);
    QCOMPARE(parser.next(), Parsed::Failed);
    QCOMPARE(parser.failure().status, 413);
}

void TestHttpParser::readsResponses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("end");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("keepAlive");
    const auto row = [](const char* name, const char* method, const QByteArray& bytes, bool end, int status,
                         const QByteArray& body, bool complete, bool keepAlive) {
        QTest::newRow(name) << QByteArray(method) << bytes << end << status << body << complete << keepAlive;
    };
    row("length", "GET", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", false, 200, "hello", true, true);
    row("chunked", "GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", false,
        200, "abcde", true, true);
    row("until the end", "GET", "HTTP/1.1 200 OK\r\n\r\nabc", true, 200, "abc", true, false);
    row("304", "GET", "HTTP/1.1 304 Not Modified\r\nETag: \"7\"\r\n\r\n", false, 304, "", true, true);
    row("204", "DELETE", "HTTP/1.1 204 No Content\r\n\r\n", false, 204, "", true, true);
    row("head", "HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", false, 200, "", true, true);
    row("interim", "POST", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na",
        false, 200, "a", true, true);
    row("close", "GET", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", false, 200, "", true, false);
    row("no reason", "GET", "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", false, 200, "", true, true);
    row("short body", "GET", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel", true, 200, "hel", false, true);
    row("short chunk", "GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel", true, 200, "hel", false, true);
    row("half a head", "GET", "HTTP/1.1 200 OK\r\nConte", true, 0, "", false, false);
    row("not http", "GET", "SSH-2.0-OpenSSH\r\n", true, 0, "", false, false);
}

void TestHttpParser::readsResponses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, end);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, complete);
    QFETCH(bool, keepAlive);
    const Answer whole = parseResponse(method, { bytes }, end);
    QCOMPARE(whole.heads, status ? QList<int> { status } : QList<int> {});
    QCOMPARE(whole.body, body);
    QCOMPARE(whole.completed, complete ? 1 : 0);
    QCOMPARE(whole.failed, !complete);
    QCOMPARE(whole.keepAlive, keepAlive);
    QVERIFY(parseResponse(method, bytewise(bytes), end) == whole);
    for (qsizetype at = 1; at < bytes.size(); ++at)
        QVERIFY2(parseResponse(method, cut(bytes, at), end) == whole, qPrintable(QStringLiteral("cut at %1").arg(at)));
}

void TestHttpParser::tellsTheHeadBeforeTheBodyCame()
{
    RequestParser parser;
    parser.feed("POST /messages HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n");
    QCOMPARE(parser.next(), Parsed::Head);
    QCOMPARE(parser.head().path(), QByteArray("/messages"));
    QCOMPARE(parser.next(), Parsed::NeedMore);
    parser.feed("abc");
    QCOMPARE(parser.next(), Parsed::Complete);
    QCOMPARE(parser.take().body, QByteArray("abc"));
    QVERIFY(parser.idle());
}

void TestHttpParser::leavesTheNextRequestUnread()
{
    RequestParser parser;
    parser.feed("GET /a HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(parser.next(), Parsed::Head);
    QCOMPARE(parser.next(), Parsed::Complete);
    QCOMPARE(parser.next(), Parsed::NeedMore); // until the first is taken
    QCOMPARE(parser.unread(), qsizetype(28));
    QCOMPARE(parser.take().target, QByteArray("/a"));
    QCOMPARE(parser.next(), Parsed::Head);
    QCOMPARE(parser.head().target, QByteArray("/b"));
}

QTEST_APPLESS_MAIN(TestHttpParser)
#include "tst_http_parser.moc"
