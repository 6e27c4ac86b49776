// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP port of the real server: the contract of each path, who may ask, what is refused, what is held.
#include "tests/http/abuse_list.h"
#include "tests/support/server_program.h"

#include <QJsonArray>
#include <QTest>

using namespace wirewise;
using namespace wirewise::test;

class TestServerHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerProgram>();
        QVERIFY(m_server->isReady());
    }
    void cleanup() { QCOMPARE(m_server->get("/healthz").status, 200); } // whatever a test did to it

    void figures();
    void theFeedIsSteered();
    void messagesEnterTheFeed();
    void echoAnswersTheSame();
    void theSelfTestPageReportsOnce();
    void eventsStream();
    void eventsResume();
    void payloadsNeverBecomeProtocol_data();
    void payloadsNeverBecomeProtocol();
    void shortPolls();
    void longPolls();
    void pollingTooFastIsSlowed();
    void nonsenseIsToldApart_data();
    void nonsenseIsToldApart();
    void whatLeftTheRingIsTold();
    void hostsAndOriginsOnEveryPath_data();
    void hostsAndOriginsOnEveryPath();
    void nothingChangesWithoutTheToken_data();
    void nothingChangesWithoutTheToken();
    void aWrongTokenIsRefusedEverywhere_data();
    void aWrongTokenIsRefusedEverywhere();
    void noGrantIsEverMade_data();
    void noGrantIsEverMade();
    void abuseIsRefused_data();
    void abuseIsRefused();
    void aSlowReaderIsCut();
    void connectionsAreCapped();
    void drippersDoNotHoldOthersUp();

private:
    std::unique_ptr<ServerProgram> m_server;
};

void TestServerHttp::figures()
{
    const QJsonObject stats = m_server->get("/stats").json();
    QCOMPARE(stats.value(QLatin1String("version")).toString(), m_server->ready.version);
    QCOMPARE(stats.value(QLatin1String("pid")).toInteger(), m_server->process.processId());
    QCOMPARE(stats.value(QLatin1String("shards")).toInt(), 1);
    for (const char* key : { "uptime_ms", "rss_bytes", "cpu_ms", "queued_bytes_max", "newest", "oldest" })
        QVERIFY2(stats.value(QLatin1String(key)).isDouble(), key);
    QVERIFY(stats.value(QLatin1String("rss_bytes")).toInteger() > 1'000'000);
    for (const char* table : { "connections", "queued_bytes", "events" })
        for (const char* transport : { "websocket", "sse", "polling", "grpc", "webhook" })
            QVERIFY(stats.value(QLatin1String(table)).toObject().value(QLatin1String(transport)).isDouble());
    QCOMPARE(m_server->get("/healthz").body(), QByteArray("{\"ok\":true}"));
    QCOMPARE(m_server->get("/nowhere").status, 404);
    QCOMPARE(m_server->withToken("POST", "/nowhere").status, 404);
    QCOMPARE(m_server->request("HEAD", "/stats").body(), QByteArray());
    const RawAnswer wrong = m_server->withToken("DELETE", "/feed");
    QCOMPARE(wrong.status, 405);
    QCOMPARE(wrong.header("Allow"), QByteArray("GET, HEAD, PUT"));
}

void TestServerHttp::theFeedIsSteered()
{
    ServerProgram server;
    const QJsonObject first = server.get("/feed").json();
    QCOMPARE(first.value(QLatin1String("rate")).toDouble(), 10.0);
    QCOMPARE(first.value(QLatin1String("size")).toInt(), 256);
    QCOMPARE(first.value(QLatin1String("kind")).toString(), QStringLiteral("text"));
    QCOMPARE(first.value(QLatin1String("paused")).toBool(true), false);
    const RawAnswer set = server.withToken("PUT", "/feed", R"({"rate":200,"size":32,"kind":"binary"})");
    QCOMPARE(set.status, 200);
    QCOMPARE(set.json().value(QLatin1String("rate")).toDouble(), 200.0);
    const auto newest = [&server] { return server.get("/feed").json().value(QLatin1String("newest")).toInteger(); };
    const qint64 before = newest();
    QTRY_VERIFY(newest() > before + 50);
    QVERIFY(server.pause());
    const qint64 stopped = newest();
    RawClient reader(server.ready.http);
    reader.send("GET /poll?wait=1&since=" + QByteArray::number(stopped) + " HTTP/1.1\r\nHost: " + server.host() + "\r\n\r\n");
    QVERIFY(reader.readUntil("\"events\":[]"));
    QCOMPARE(newest(), stopped);
    for (const char* bad : { "", "[]", "{", "{\"rate\":-1}", "{\"rate\":\"10\"}", "{\"rate\":1e7}", "{\"size\":1.5}",
             "{\"size\":2000000}", "{\"kind\":\"xml\"}", "{\"paused\":1}", "{\"speed\":3}" })
        QCOMPARE(server.withToken("PUT", "/feed", bad).status, 400);
    QCOMPARE(server.get("/feed").json().value(QLatin1String("rate")).toDouble(), 200.0);
}

void TestServerHttp::messagesEnterTheFeed()
{
    ServerProgram server;
    QVERIFY(server.pause());
    struct { const char* type; QByteArray body; const char* kind; const char* shown; } cases[] = {
        { "text/plain", "hi \"there\"", "\"kind\":\"text\"", "\"data\":\"hi \\\"there\\\"\"" },
        { "application/json", "{\"a\": [1, 2]}", "\"kind\":\"json\"", "\"data\":{\"a\":[1,2]}" },
        { "application/cloudevents+json", "7", "\"kind\":\"json\"", "\"data\":7" },
        { "application/octet-stream", QByteArray("\0\xff", 2), "\"kind\":\"binary\"", "\"base64\":\"AP8=\"" },
        { "application/json", "{not json", "\"kind\":\"binary\"", "\"base64\":" },
        { "text/plain", "\xff", "\"kind\":\"binary\"", "\"base64\":\"/w==\"" },
    };
    for (const auto& c : cases) {
        const RawAnswer answer = server.request("POST", "/messages", server.bearer() + "Content-Type: " + c.type + "\r\n", c.body);
        QCOMPARE(answer.status, 202);
        const qint64 seq = answer.json().value(QLatin1String("seq")).toInteger();
        const QByteArray event = server.get("/poll?since=" + QByteArray::number(seq - 1)).body();
        QVERIFY2(event.contains(c.kind) && event.contains(c.shown), event.constData());
    }
}

void TestServerHttp::echoAnswersTheSame()
{
    const QByteArray body = QByteArray("\0\r\n\xff", 4).repeated(1000);
    const RawAnswer answer = m_server->request("POST", "/echo", "Content-Type: image/x-odd\r\n", body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), QByteArray("image/x-odd"));
    QCOMPARE(answer.body(), body);
    QCOMPARE(m_server->get("/echo").status, 405);
    const QByteArray most(1024 * 1024, 'x');
    QCOMPARE(m_server->request("POST", "/echo", {}, most).body().size(), most.size());
}

void TestServerHttp::theSelfTestPageReportsOnce()
{
    const RawAnswer page = m_server->get("/");
    QCOMPARE(page.status, 200);
    QVERIFY(!page.body().contains('@' + QByteArray("NONCE@")) && !page.body().contains("@WEBSOCKET@"));
    QVERIFY(page.body().contains(QByteArray::number(m_server->ready.websocket)));
    QVERIFY(!page.body().contains(m_server->ready.token));
    QVERIFY(page.header("Content-Security-Policy").contains("default-src 'none'"));
    const qsizetype at = page.body().indexOf("nonce = \"") + 9;
    const QByteArray nonce = page.body().mid(at, 43);
    const QByteArray result = R"({"browser":"test","transports":{}})";
    QCOMPARE(m_server->request("POST", "/selftest", "X-Wirewise-Nonce: x\r\n", result).status, 403);
    QCOMPARE(m_server->request("POST", "/selftest", {}, result).status, 403);
    QCOMPARE(m_server->request("POST", "/selftest", "X-Wirewise-Nonce: " + nonce + "\r\n", "[]").status, 400);
    QCOMPARE(m_server->request("POST", "/selftest", "X-Wirewise-Nonce: " + nonce + "\r\n", result).status, 201);
    QCOMPARE(m_server->request("POST", "/selftest", "X-Wirewise-Nonce: " + nonce + "\r\n", result).status, 403);
    QCOMPARE(m_server->get("/selftest").json().value(QLatin1String("results")).toArray().size(), 1);
}

void TestServerHttp::eventsStream()
{
    ServerProgram server;
    RawClient reader(server.ready.http);
    reader.send("GET /events HTTP/1.1\r\nHost: " + server.host() + "\r\n\r\n");
    QVERIFY(reader.readUntil("retry: 1000\n\n"));
    const QByteArray head = reader.received.left(reader.received.indexOf("\r\n\r\n"));
    for (const char* line : { "HTTP/1.1 200 OK", "Content-Type: text/event-stream", "Cache-Control: no-cache",
             "X-Accel-Buffering: no", "Transfer-Encoding: chunked" })
        QVERIFY2(head.contains(line), line);
    QVERIFY(reader.received.contains(": wirewise\n"));
    QVERIFY(reader.readUntil([](const QByteArray& all) { return all.count("\nid: ") >= 3; }));
    QVERIFY(reader.received.contains("\ndata: {\"type\":\"event\",\"seq\":"));
    QTRY_COMPARE(server.connections("sse"), 1);
    reader.socket().abort();
    QTRY_COMPARE(server.connections("sse"), 0);
    QVERIFY(server.request("HEAD", "/events").bytes.contains("text/event-stream"));
    QCOMPARE(server.withToken("POST", "/events").status, 405);
}

void TestServerHttp::eventsResume()
{
    ServerProgram server;
    QVERIFY(server.pause());
    const auto publish = [&server] { return server.withToken("POST", "/messages", "x").json().value(QLatin1String("seq")).toInteger(); };
    while (publish() < 30) { }
    RawClient reader(server.ready.http);
    reader.send("GET /events?since=29 HTTP/1.1\r\nHost: " + server.host() + "\r\nLast-Event-ID: 25\r\n\r\n"); // the header wins
    QVERIFY(reader.readUntil("id: 30\n"));
    QVERIFY(!reader.received.contains("id: 25\n") && reader.received.contains("id: 26\n"));
    const qint64 last = publish();
    QVERIFY(reader.readUntil([last](const QByteArray& all) { return all.contains("id: " + QByteArray::number(last) + '\n'); }));
    QCOMPARE(reader.received.count("id: "), last - 25);
}

void TestServerHttp::payloadsNeverBecomeProtocol_data()
{
    QTest::addColumn<QByteArray>("payload");
    int n = 0;
    for (const QByteArray& payload : { QByteArray("a\n\ndata: EVIL"), QByteArray("a\r\n\r\nid: 999999"), QByteArray("a\rid: 999999"),
             QByteArray("\n\nevent: gap\ndata: {}"), QByteArray("\xe2\x80\xa8" "data: x\xe2\x80\xa9"), QByteArray("a\0b", 3),
             QByteArray(": comment"), QByteArray("retry: 1"), QByteArray("\xef\xbb\xbf" "data: x"), QByteArray("</script>"),
             QByteArray("\x1b[2J"), QByteArray("\"},\"seq\":1,{\"") })
        QTest::addRow("%d", ++n) << payload;
}

void TestServerHttp::payloadsNeverBecomeProtocol()
{
    QFETCH(QByteArray, payload);
    QVERIFY(m_server->pause());
    const RawAnswer sent = m_server->request("POST", "/messages", m_server->bearer() + "Content-Type: text/plain\r\n", payload);
    const QByteArray seq = QByteArray::number(sent.json().value(QLatin1String("seq")).toInteger());
    RawClient reader(m_server->ready.http);
    reader.send("GET /events?since=" + QByteArray::number(seq.toLongLong() - 1) + " HTTP/1.0\r\nHost: " + m_server->host() + "\r\n\r\n");
    QVERIFY(reader.readUntil([&](const QByteArray& all) { return all.contains("id: " + seq) && all.endsWith("}\n\n"); }));
    const QByteArray stream = reader.received.mid(reader.received.indexOf("\r\n\r\n") + 4);
    QCOMPARE(stream.count("\n\n"), 2); // the greeting's block and one event
    QCOMPARE(stream.count('\r'), 0);
    const qsizetype at = stream.indexOf("data: ") + 6;
    const QJsonObject event = QJsonDocument::fromJson(stream.mid(at, stream.indexOf('\n', at) - at)).object();
    QCOMPARE(event.value(QLatin1String("data")).toString().toUtf8(), payload);
}

void TestServerHttp::shortPolls()
{
    ServerProgram server;
    QVERIFY(server.pause());
    for (int i = 0; i < 3; ++i)
        server.withToken("POST", "/messages", "x");
    const RawAnswer start = server.get("/poll");
    const qint64 newest = start.json().value(QLatin1String("newest")).toInteger();
    QVERIFY(start.json().value(QLatin1String("events")).toArray().isEmpty());
    QCOMPARE(start.json().value(QLatin1String("next")).toInteger(), newest);
    const RawAnswer two = server.get("/poll?since=" + QByteArray::number(newest - 2));
    QCOMPARE(two.json().value(QLatin1String("events")).toArray().size(), 2);
    QCOMPARE(two.header("ETag"), '"' + QByteArray::number(newest) + '"');
    QCOMPARE(two.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(server.get("/poll?since=" + QByteArray::number(newest - 2)).body(), two.body()); // repeatable
    const QByteArray now = "/poll?since=" + QByteArray::number(newest);
    QCOMPARE(server.get(now).status, 200);
    for (const QByteArray& tag : { QByteArray('"' + QByteArray::number(newest) + '"'), QByteArray("W/\"" + QByteArray::number(newest) + '"'),
             QByteArray("\"x\", \"" + QByteArray::number(newest) + '"'), QByteArray("*") }) {
        const RawAnswer unchanged = server.get(now, "If-None-Match: " + tag + "\r\nIf-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT\r\n");
        QCOMPARE(unchanged.status, 304);
        QCOMPARE(unchanged.body(), QByteArray());
        QCOMPARE(unchanged.header("ETag"), '"' + QByteArray::number(newest) + '"');
        QCOMPARE(unchanged.header("Cache-Control"), QByteArray("no-store"));
    }
    QCOMPARE(server.get(now, "If-None-Match: \"0\"\r\n").status, 200);
    const RawAnswer head = server.request("HEAD", "/poll?since=" + QByteArray::number(newest - 2));
    QCOMPARE(head.header("ETag"), two.header("ETag"));
    QCOMPARE(head.header("Content-Length"), two.header("Content-Length"));
    QCOMPARE(head.body(), QByteArray());
}

void TestServerHttp::longPolls()
{
    ServerProgram server;
    QVERIFY(server.pause());
    const QByteArray newest = QByteArray::number(server.get("/feed").json().value(QLatin1String("newest")).toInteger());
    QElapsedTimer timer;
    timer.start();
    const RawAnswer empty = server.get("/poll?since=" + newest + "&wait=0.2"); // clamped to a second
    QVERIFY(timer.elapsed() >= 900);
    QVERIFY(empty.json().value(QLatin1String("events")).toArray().isEmpty());
    RawClient waiting(server.ready.http);
    waiting.send("GET /poll?since=" + newest + "&wait=25 HTTP/1.1\r\nHost: " + server.host() + "\r\n\r\n");
    QTRY_COMPARE(server.connections("polling"), 1);
    QVERIFY(waiting.received.isEmpty());
    server.withToken("POST", "/messages", "now");
    QVERIFY(waiting.readUntil("\"events\":[{"));
    RawClient leaving(server.ready.http);
    leaving.send("GET /poll?wait=25&since=9999999 HTTP/1.1\r\nHost: " + server.host() + "\r\n\r\n");
    QTRY_COMPARE(server.connections("polling"), 2);
    leaving.socket().abort();
    QTRY_COMPARE(server.connections("polling"), 1);
}

void TestServerHttp::pollingTooFastIsSlowed()
{
    ServerProgram server;
    QVERIFY(server.pause());
    const QByteArray newest = QByteArray::number(server.get("/feed").json().value(QLatin1String("newest")).toInteger());
    RawClient client(server.ready.http);
    const QByteArray poll = "GET /poll?since=" + newest + " HTTP/1.1\r\nHost: " + server.host() + "\r\n\r\n";
    client.send(poll + poll);
    QVERIFY(client.readUntil("HTTP/1.1 429"));
    QVERIFY(client.received.contains("Retry-After: 1\r\n"));
    QVERIFY(client.received.startsWith("HTTP/1.1 200"));
}

void TestServerHttp::nonsenseIsToldApart_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* since : { "", "-1", "+1", "1.5", "abc", "0x10", "99999999999999999999", "9223372036854775808", "1%00", "%20", "1;2" }) {
        QTest::newRow(qPrintable(QStringLiteral("poll ") + QLatin1String(since))) << QByteArray("/poll?since=") + since;
        if (*since)
            QTest::newRow(qPrintable(QStringLiteral("events ") + QLatin1String(since))) << QByteArray("/events?since=") + since;
    }
    for (const char* wait : { "", "x", "-1", "nan", "inf", "1e9" })
        QTest::newRow(qPrintable(QStringLiteral("wait ") + QLatin1String(wait))) << QByteArray("/poll?since=0&wait=") + wait;
}

void TestServerHttp::nonsenseIsToldApart()
{
    QFETCH(QByteArray, target);
    QCOMPARE(m_server->get(target).status, 400);
}

void TestServerHttp::whatLeftTheRingIsTold()
{
    ServerProgram server;
    server.withToken("PUT", "/feed", R"({"rate":100000,"size":8})");
    const auto oldest = [&server] { return server.get("/feed").json().value(QLatin1String("oldest")).toInteger(); };
    QTRY_VERIFY_WITH_TIMEOUT(oldest() > 100, 30000);
    QVERIFY(server.pause());
    const QByteArray before = QByteArray::number(oldest() - 1);
    const RawAnswer poll = server.get("/poll?since=4");
    QCOMPARE(poll.status, 410);
    QVERIFY(poll.body().startsWith("{\"type\":\"gap\",\"from\":5,\"to\":" + before + ",\"oldest\":" + QByteArray::number(oldest())));
    QCOMPARE(server.get("/poll?since=" + before).status, 200); // as the answer suggests
    RawClient reader(server.ready.http);
    reader.send("GET /events?since=4 HTTP/1.1\r\nHost: " + server.host() + "\r\n\r\n");
    QVERIFY(reader.readUntil("event: gap\n"));
    QVERIFY(reader.readUntil("\nid: "));
    QVERIFY(reader.received.contains("data: {\"type\":\"gap\",\"from\":5,\"to\":" + before + "}\n\n"));
    QVERIFY(reader.received.indexOf("event: gap") < reader.received.indexOf("\nid: "));
}

void TestServerHttp::hostsAndOriginsOnEveryPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<quint16>("port");
    for (const char* path : { "/", "/events", "/poll", "/feed", "/stats", "/metrics", "/healthz", "/selftest", "/messages", "/echo", "/webhooks", "/nowhere" })
        QTest::newRow(path) << QByteArray(path) << m_server->ready.http;
    QTest::newRow("ws /stream") << QByteArray("/stream") << m_server->ready.websocket;
    QTest::newRow("ws /echo") << QByteArray("/echo") << m_server->ready.websocket;
}

void TestServerHttp::hostsAndOriginsOnEveryPath()
{
    QFETCH(QByteArray, path);
    QFETCH(quint16, port);
    const QByteArray start = "GET " + path + " HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        + "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n" + m_server->bearer();
    const QByteArray number = ':' + QByteArray::number(port);
    for (const QByteArray& host : { QByteArray("evil.example"), QByteArray("localhost.evil.example" + number), QByteArray("127.0.0.1.evil.example" + number),
             QByteArray("127.0.0.1:1"), QByteArray("0.0.0.0" + number) })
        QCOMPARE(m_server->raw(start + "Host: " + host + "\r\n\r\n", port).status, 421);
    const QByteArray ours = "Host: 127.0.0.1" + number + "\r\n";
    QCOMPARE(m_server->raw(start + "\r\n", port).status, 400);
    QCOMPARE(m_server->raw(start + ours + ours + "\r\n", port).status, 400);
    QCOMPARE(m_server->raw(start + "Host:\r\n\r\n", port).status, 400);
    const QByteArray web = QByteArray::number(m_server->ready.http);
    for (const QByteArray& origin : { QByteArray("http://evil.example"), QByteArray("null"), QByteArray("http://127.0.0.1:1"), QByteArray("https://127.0.0.1:" + web),
             QByteArray("http://127.0.0.1:" + web + ".evil.example"), QByteArray("http://127.0.0.1:" + web + "@evil.example") })
        QCOMPARE(m_server->raw(start + ours + "Origin: " + origin + "\r\n\r\n", port).status, 403);
    QCOMPARE(m_server->raw(start + ours + "Sec-Fetch-Site: cross-site\r\n\r\n", port).status, 403);
}

void TestServerHttp::nothingChangesWithoutTheToken_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("headers");
    const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
    const QByteArray plain = "Content-Type: text/plain\r\n";
    QTest::newRow("messages") << QByteArray("POST") << QByteArray("/messages") << QByteArray();
    QTest::newRow("messages form") << QByteArray("POST") << QByteArray("/messages") << form;
    QTest::newRow("messages text") << QByteArray("POST") << QByteArray("/messages") << plain;
    QTest::newRow("messages get") << QByteArray("GET") << QByteArray("/messages") << QByteArray();
    QTest::newRow("feed") << QByteArray("PUT") << QByteArray("/feed") << QByteArray();
    QTest::newRow("feed post") << QByteArray("POST") << QByteArray("/feed") << plain;
    QTest::newRow("webhooks") << QByteArray("POST") << QByteArray("/webhooks") << QByteArray();
    QTest::newRow("webhooks list") << QByteArray("GET") << QByteArray("/webhooks") << QByteArray();
    QTest::newRow("webhook") << QByteArray("DELETE") << QByteArray("/webhooks/wh_1") << QByteArray();
    QTest::newRow("attempts") << QByteArray("GET") << QByteArray("/webhooks/wh_1/attempts") << QByteArray();
    QTest::newRow("token in query") << QByteArray("POST") << "/messages?token=" + m_server->ready.token << QByteArray();
    QTest::newRow("token in cookie") << QByteArray("POST") << QByteArray("/messages") << "Cookie: token=" + m_server->ready.token + "\r\n";
}

void TestServerHttp::nothingChangesWithoutTheToken()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, headers);
    QVERIFY(m_server->pause());
    const QByteArray before = m_server->get("/feed").body();
    const RawAnswer answer = m_server->request(method, path, headers, method == "GET" ? "" : R"({"rate":1})");
    QVERIFY2(answer.status == 401 || answer.status == 403 || answer.status == 405 || answer.status == 415, answer.bytes.constData());
    QCOMPARE(m_server->get("/feed").body(), before);
}

void TestServerHttp::aWrongTokenIsRefusedEverywhere_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path : { "/", "/events", "/poll", "/feed", "/stats", "/healthz", "/webhooks" })
        QTest::newRow(path) << QByteArray(path);
}

void TestServerHttp::aWrongTokenIsRefusedEverywhere()
{
    QFETCH(QByteArray, path);
    const QByteArray token = m_server->ready.token;
    for (const QByteArray& wrong : { QByteArray("x"), token.first(42), QByteArray(token + 'x'), token.toUpper() == token ? token.toLower() : token.toUpper() })
        QCOMPARE(m_server->get(path, "Authorization: Bearer " + wrong + "\r\n").status, 401);
}

void TestServerHttp::noGrantIsEverMade_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::newRow("foreign") << QByteArray("http://evil.example");
    QTest::newRow("ours") << "http://127.0.0.1:" + QByteArray::number(m_server->ready.http);
}

void TestServerHttp::noGrantIsEverMade()
{
    QFETCH(QByteArray, origin);
    for (const char* path : { "/messages", "/feed", "/events", "/echo", "/webhooks" }) {
        const RawAnswer answer = m_server->request("OPTIONS", path,
            "Origin: " + origin + "\r\nAccess-Control-Request-Method: POST\r\nAccess-Control-Request-Private-Network: true\r\n");
        QVERIFY(answer.status == 403 || answer.status == 405 || answer.status == 401);
        QVERIFY(!answer.bytes.toLower().contains("access-control"));
    }
    QVERIFY(!m_server->get("/stats", "Origin: http://127.0.0.1:" + QByteArray::number(m_server->ready.http) + "\r\n").bytes.toLower().contains("access-control"));
}

void TestServerHttp::abuseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    for (const Abuse& abuse : abuseList(m_server->host()))
        if (abuse.status != 0) // half requests are slow ones: tests/http has them with short limits
            QTest::newRow(abuse.name) << abuse.bytes << abuse.status;
}

void TestServerHttp::abuseIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QElapsedTimer timer;
    timer.start();
    const RawAnswer answer = m_server->raw(bytes, m_server->ready.http, 5000);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.closed);
    QVERIFY(timer.elapsed() < 1500);
}

void TestServerHttp::aSlowReaderIsCut()
{
    ServerProgram server;
    QVERIFY(server.pause());
    RawClient slow(server.ready.http);
    slow.socket().setReadBufferSize(1024);
    slow.send("GET /events HTTP/1.1\r\nHost: " + server.host() + "\r\n\r\n");
    QTRY_COMPARE(server.connections("sse"), 1);
    RawClient healthy(server.ready.http);
    healthy.send("GET /events HTTP/1.1\r\nHost: " + server.host() + "\r\n\r\n");
    QTRY_COMPARE(server.connections("sse"), 2);
    QCOMPARE(server.withToken("PUT", "/feed", R"({"rate":200,"size":65536,"paused":false})").status, 200);
    QVERIFY(healthy.readUntil([&server](const QByteArray& all) { return all.size() > 1'000'000 && server.connections("sse") == 1; }, 30000));
    QVERIFY(server.pause());
    const qint64 most = server.get("/stats").json().value(QLatin1String("queued_bytes_max")).toInteger();
    QVERIFY2(most > 500'000 && most < 4'000'000, qPrintable(QString::number(most)));
    QVERIFY(slow.isConnected() || !slow.received.endsWith("0\r\n\r\n")); // cut, not ended
}

void TestServerHttp::connectionsAreCapped()
{
    ServerProgram server({ QStringLiteral("--max-connections"), QStringLiteral("20") });
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.ready.http));
        QVERIFY(clients.back()->isConnected());
    }
    clients.front()->send("GET /healthz HTTP/1.1\r\nHost: " + server.host() + "\r\n\r\n");
    QVERIFY(clients.front()->readUntil("{\"ok\":true}")); // all twenty were accepted before this answer
    RawClient tooMany(server.ready.http);
    QVERIFY(tooMany.readToEnd());
    QVERIFY(tooMany.received.startsWith("HTTP/1.1 503"));
    RawClient otherPort(server.ready.websocket);
    QVERIFY(otherPort.readToEnd());
    clients.resize(10);
    QTRY_COMPARE(server.get("/healthz").status, 200);
    ServerProgram standard; // 512, half of them on a port
    clients.clear();
    for (int i = 0; i < 256; ++i)
        clients.push_back(std::make_unique<RawClient>(standard.ready.http));
    RawClient over(standard.ready.http);
    QVERIFY(over.readToEnd());
    QVERIFY(over.received.startsWith("HTTP/1.1 503"));
    QCOMPARE(standard.raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", standard.ready.websocket).status, 404); // the other port is open
}

void TestServerHttp::drippersDoNotHoldOthersUp()
{
    ServerProgram server;
    std::vector<std::unique_ptr<RawClient>> drippers;
    for (int i = 0; i < 100; ++i) {
        drippers.push_back(std::make_unique<RawClient>(server.ready.http));
        drippers.back()->send("GET / HT");
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(server.get("/healthz").status, 200);
    QVERIFY(timer.elapsed() < 1000);
    for (const auto& dripper : drippers)
        QVERIFY(dripper->readToEnd(15000));
    QVERIFY(drippers.front()->received.startsWith("HTTP/1.1 408"));
    for (int i = 0; i < 500; ++i) { // resets
        RawClient client(server.ready.http);
        client.send("GET /events HTTP/1.1\r\n");
        client.socket().abort();
    }
    // The port takes 256 at once: until the server has seen the last resets it may say 503.
    QTRY_COMPARE(server.get("/healthz").status, 200);
}

QTEST_GUILESS_MAIN(TestServerHttp)
#include "tst_server_http.moc"
