// SPDX-License-Identifier: GPL-3.0-or-later
// What hops of real paths do (faults.md 7b), byte by byte on real sockets.
#include "tests/support/proxy_rig.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::test;
using namespace std::chrono_literals;

namespace {

const QByteArray get = "GET /events HTTP/1.1\r\nHost: a\r\n\r\n";
const QByteArray upgrade = "GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n";
const QByteArray stream = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
const QByteArray preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

} // namespace

class TestMiddleboxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ProxyRig>();
        m_rig->endpoint.echoes = false;
    }
    void cleanup() { m_rig.reset(); }

    void bufferHoldsUntilFull();
    void bufferPassesWhatIsWhole();
    void bufferHonoursAccelBuffering();
    void bufferLetsUpgradesPass();
    void bufferLetsGoWhenItEnds();
    void stripUpgrade();
    void swallowUpgrade();
    void http1Only();
    void http1OnlyAnyCut();
    void idleCut();
    void maxLifetime();
    void blockInbound();
    void dropAck();
    void status_data();
    void status();
    void statusLetsHttp2Pass();

private:
    // A client whose bytes have come to the endpoint.
    std::unique_ptr<Client> asking(const QByteArray& request, quint16 port = 0)
    {
        const size_t before = m_rig->endpoint.peers.size();
        auto client = std::make_unique<Client>(port ? port : m_rig->port);
        client->send(request);
        eventually([&] { return m_rig->endpoint.peers.size() > before && m_rig->endpoint.received() == request; });
        return client;
    }
    static bool gets(const Client& client, const QByteArray& bytes) { return eventually([&] { return client.received == bytes; }); }
    static bool staysAt(const Client& client, const QByteArray& bytes)
    {
        return !eventually([&] { return client.received != bytes || client.ended; }, 150ms);
    }
    void answer(const QByteArray& bytes) { m_rig->endpoint.last()->send(bytes); }

    std::unique_ptr<ProxyRig> m_rig;
};

void TestMiddleboxes::bufferHoldsUntilFull()
{
    m_rig->fault("buffer:1000");
    const auto client = asking(get);
    answer(stream + "\r\n");
    answer(QByteArray(600, 'a'));
    QVERIFY(staysAt(*client, {}));
    answer(QByteArray(400, 'b'));
    const QByteArray first = stream + "\r\n" + QByteArray(600, 'a') + QByteArray(400, 'b');
    QVERIFY(gets(*client, first));
    answer(QByteArray(999, 'c')); // the next burst
    QVERIFY(staysAt(*client, first));
    answer("d");
    QVERIFY(gets(*client, first + QByteArray(999, 'c') + 'd'));
    answer("tail");
    m_rig->endpoint.last()->endWriting();
    QVERIFY(gets(*client, first + QByteArray(999, 'c') + "dtail"));
}

void TestMiddleboxes::bufferPassesWhatIsWhole()
{
    m_rig->fault("buffer:1000");
    const auto client = asking(get);
    const QByteArray small = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    answer(small);
    QVERIFY(gets(*client, small));
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n";
    client->send("HEAD / HTTP/1.1\r\n\r\n");
    QVERIFY(eventually([&] { return m_rig->endpoint.received().endsWith("HEAD / HTTP/1.1\r\n\r\n"); }));
    answer(head); // to HEAD: no body
    QVERIFY(gets(*client, small + head));
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n";
    answer(chunked.first(54));
    QVERIFY(staysAt(*client, small + head));
    answer(chunked.sliced(54));
    QVERIFY(gets(*client, small + head + chunked));
}

void TestMiddleboxes::bufferHonoursAccelBuffering()
{
    m_rig->fault("buffer:1000");
    const auto client = asking(get);
    const QByteArray bytes = stream + "x-accel-buffering: No\r\n\r\ndata: 1\n\n";
    answer(bytes);
    QVERIFY(gets(*client, bytes));
}

void TestMiddleboxes::bufferLetsUpgradesPass()
{
    m_rig->fault("buffer:1000");
    const auto client = asking(upgrade);
    const QByteArray bytes = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n";
    answer(bytes);
    QVERIFY(gets(*client, bytes));
    answer("\x81\x01x");
    QVERIFY(gets(*client, bytes + "\x81\x01x"));
    const auto other = asking(preface);
    answer("\1\2\3");
    QVERIFY(gets(*other, "\1\2\3"));
}

void TestMiddleboxes::bufferLetsGoWhenItEnds()
{
    m_rig->fault("buffer:1000");
    const auto client = asking(get);
    answer(stream + "\r\ndata: 1\n\n");
    QVERIFY(staysAt(*client, {}));
    m_rig->heal();
    QVERIFY(gets(*client, stream + "\r\ndata: 1\n\n"));
    answer("more");
    QVERIFY(gets(*client, stream + "\r\ndata: 1\n\nmore"));
}

void TestMiddleboxes::stripUpgrade()
{
    m_rig->fault("strip_upgrade");
    Client client(m_rig->port);
    const QByteArray post = "POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello";
    for (const char c : post + upgrade)
        client.send(QByteArray(1, c));
    QVERIFY(eventually([&] {
        return m_rig->endpoint.received() == post + "GET /ws HTTP/1.1\r\nHost: a\r\nSec-WebSocket-Version: 13\r\n\r\n";
    }));
    answer("HTTP/1.1 404 No\r\n\r\n");
    QVERIFY(gets(client, "HTTP/1.1 404 No\r\n\r\n"));
    asking(get); // whole and untouched
    QCOMPARE(m_rig->endpoint.received(), get);
    asking(preface);
    QCOMPARE(m_rig->endpoint.received(), preface);
}

void TestMiddleboxes::swallowUpgrade()
{
    m_rig->fault("swallow_upgrade");
    const auto plain = asking(get);
    QCOMPARE(m_rig->endpoint.received(), get);
    Client client(m_rig->port);
    client.send(upgrade + "more");
    QVERIFY(staysAt(client, {}));
    QCOMPARE(m_rig->endpoint.received(), QByteArray());
    m_rig->heal();
    QVERIFY(eventually([&] { return client.ended; }));
    answer("HTTP/1.1 200 OK\r\n");
    QVERIFY(!plain->ended);
}

void TestMiddleboxes::http1Only()
{
    m_rig->fault("http1_only");
    Client client(m_rig->port);
    client.send(preface + QByteArray("\0\0\0\4\0\0\0\0\0", 9));
    QVERIFY(eventually([&] { return client.ended; }));
    QVERIFY(client.received.startsWith("HTTP/1.1 400 ") && client.received.endsWith("\r\n\r\n"));
    QVERIFY(!client.wasReset);
    QVERIFY(m_rig->endpoint.received().isEmpty());
    const auto plain = asking(get);
    QCOMPARE(m_rig->endpoint.received(), get);
    const auto almost = asking("PRI * HTTP/3.0\r\n\r\n");
    QCOMPARE(m_rig->endpoint.received(), QByteArray("PRI * HTTP/3.0\r\n\r\n"));
}

void TestMiddleboxes::http1OnlyAnyCut()
{
    m_rig->fault("http1_only");
    Client client(m_rig->port);
    for (const char c : preface)
        client.send(QByteArray(1, c));
    QVERIFY(eventually([&] { return client.ended; }));
    QVERIFY(client.received.startsWith("HTTP/1.1 400 "));
    Client shortOne(m_rig->port);
    shortOne.send("P");
    shortOne.endWriting();
    QVERIFY(eventually([&] { return m_rig->endpoint.received() == "P" && m_rig->endpoint.last()->ended; }));
}

void TestMiddleboxes::idleCut()
{
    m_rig->endpoint.echoes = true;
    m_rig->fault("idle_cut:300");
    Client busy(m_rig->port);
    Client idle(m_rig->port);
    busy.send("x");
    busy.onBytes = [&](const QByteArray&) { QTimer::singleShot(100ms, &m_rig->endpoint, [&] { busy.send("x"); }); };
    const Nanoseconds start = m_rig->now();
    QVERIFY(eventually([&] { return idle.ended; }));
    QVERIFY(milliseconds(idle.endedAt - start) >= 295);
    QVERIFY(!idle.wasReset);
    QVERIFY(eventually([&] { return busy.received.size() >= 8; }));
    QVERIFY(!busy.ended);
    busy.onBytes = {};
    QVERIFY(eventually([&] { return busy.ended; }));
    QCOMPARE(m_rig->figures().cut, 2);
}

void TestMiddleboxes::maxLifetime()
{
    m_rig->endpoint.echoes = true;
    m_rig->fault("max_lifetime:400");
    Client busy(m_rig->port);
    const Nanoseconds start = m_rig->now();
    busy.send("x");
    busy.onBytes = [&](const QByteArray&) { busy.send("x"); };
    QVERIFY(eventually([&] { return busy.ended; }));
    QVERIFY(milliseconds(busy.endedAt - start) >= 395);
    QVERIFY(milliseconds(busy.endedAt - start) < 1500);
    QVERIFY(eventually([&] { return m_rig->endpoint.last()->ended; }));
}

void TestMiddleboxes::blockInbound()
{
    const quint16 hook = m_rig->link(QStringLiteral("hook"), m_rig->endpoint.serverPort(), true);
    const auto outbound = asking("a");
    const auto inbound = asking("b", hook);
    m_rig->fault("block_inbound");
    QVERIFY(eventually([&] { return inbound->ended; }));
    QVERIFY(inbound->wasReset);
    Client refused(hook);
    QVERIFY(eventually([&] { return refused.ended; }));
    QVERIFY(refused.wasReset);
    m_rig->endpoint.peers.front()->send("still there");
    QVERIFY(gets(*outbound, "still there"));
    const auto fresh = asking("c");
    QCOMPARE(m_rig->endpoint.received(), QByteArray("c"));
    m_rig->heal();
    const auto again = asking("d", hook);
    QCOMPARE(m_rig->endpoint.received(), QByteArray("d"));
}

void TestMiddleboxes::dropAck()
{
    m_rig->fault("drop_ack");
    const QByteArray post = "POST /hook HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi";
    const auto client = asking(post);
    QCOMPARE(m_rig->endpoint.received(), post); // it was done
    answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(eventually([&] { return client->ended; }));
    QCOMPARE(client->received, QByteArray());
    QVERIFY(!client->wasReset);
    const auto http2 = asking(preface);
    answer("\1\2\3");
    QVERIFY(gets(*http2, "\1\2\3"));
}

void TestMiddleboxes::status_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("503") << "status" << QByteArray("HTTP/1.1 503 Injected\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("429") << "status:429,retry_after=2"
                         << QByteArray("HTTP/1.1 429 Injected\r\nConnection: close\r\nContent-Length: 0\r\nRetry-After: 2\r\n\r\n");
    QTest::newRow("302") << "status:302" << QByteArray("HTTP/1.1 302 Injected\r\nConnection: close\r\nContent-Length: 0\r\nLocation: /\r\n\r\n");
}

void TestMiddleboxes::status()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, head);
    m_rig->fault(qPrintable(fault));
    Client client(m_rig->port);
    client.send("POST / HTTP/1.1\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100'000, 'x'));
    QVERIFY(eventually([&] { return client.ended; }));
    QCOMPARE(client.received, head);
    QVERIFY(!client.wasReset);
    QVERIFY(m_rig->endpoint.received().isEmpty());
}

void TestMiddleboxes::statusLetsHttp2Pass()
{
    m_rig->fault("status");
    const auto client = asking(preface);
    QCOMPARE(m_rig->endpoint.received(), preface);
    answer("\1\2\3");
    QVERIFY(gets(*client, "\1\2\3"));
}

QTEST_GUILESS_MAIN(TestMiddleboxes)
#include "tst_middleboxes.moc"
