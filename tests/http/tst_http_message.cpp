// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http_message.h"

#include <QTest>

using namespace wirewise::http;

class TestHttpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersCompareWithoutCase()
    {
        Headers headers { { "Host", "a" }, { "X", "1" }, { "x", "2" } };
        QCOMPARE(headers.value("hOST"), QByteArray("a"));
        QCOMPARE(headers.count("X"), 2);
        headers.set("X", "3");
        QCOMPARE(headers.count("x"), 1);
        QCOMPARE(headers.value("x"), QByteArray("3"));
        QVERIFY(!headers.contains("Y"));
    }

    void listsAreReadTokenByToken()
    {
        const Headers headers { { "Connection", "keep-alive, Upgrade" }, { "Connection", "x" } };
        QVERIFY(headers.hasToken("connection", "upgrade"));
        QVERIFY(headers.hasToken("connection", "X"));
        QVERIFY(!headers.hasToken("connection", "up"));
    }

    void queriesAreDecoded()
    {
        Request request;
        request.target = "/poll?since=7&wait=&flag&text=a%20b";
        QCOMPARE(request.path(), QByteArray("/poll"));
        QCOMPARE(request.query("since").value(), QByteArray("7"));
        QCOMPARE(request.query("wait").value(), QByteArray());
        QVERIFY(request.query("flag").has_value());
        QCOMPARE(request.query("text").value(), QByteArray("a b"));
        QVERIFY(!request.query("sinc"));
    }

    // faults.md section 9, item 16
    void noValueBecomesAHeader()
    {
        Response response;
        response.headers.add("X", "a\r\nSet-Cookie: evil");
        response.headers.add("Y\nZ", "b");
        const QByteArray bytes = toBytes(response);
        QVERIFY(!bytes.contains("evil"));
        QVERIFY(!bytes.contains("Z: b"));
    }

    void bodiesAreMeasured()
    {
        QVERIFY(toBytes(Response { 200, {}, "abc", true }).endsWith("Content-Length: 3\r\n\r\nabc"));
        QVERIFY(toBytes(Response { 200, {}, "abc", true }, Body::HeadOnly).endsWith("Content-Length: 3\r\n\r\n"));
        QVERIFY(!toBytes(Response { 304, {}, "abc", true }).contains("Content-Length"));
        QVERIFY(toBytes(Response { 200, {}, {}, false }).contains("Connection: close\r\n"));
        Request post;
        post.method = "POST";
        QVERIFY(toBytes(post).contains("Content-Length: 0\r\n"));
        QVERIFY(!toBytes(Request {}).contains("Content-Length"));
    }
};

QTEST_APPLESS_MAIN(TestHttpMessage)
#include "tst_http_message.moc"
