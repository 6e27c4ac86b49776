// SPDX-License-Identifier: GPL-3.0-or-later
// The server's end over real sockets, with limits short enough to wait for.
#include "core/http/acceptor.h"
#include "core/http/http_connection.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>
#include <QTest>

using namespace wirewise::http;
using namespace std::chrono_literals;

namespace {

// Answers /now at once, keeps /later and /stream for the test to answer.
class Site final : public RequestHandler
{
public:
    explicit Site(const ServerLimits& limits)
        : m_acceptor([this, limits](qintptr descriptor) {
            m_connections.append(new HttpConnection(descriptor, *this, limits, &m_parent));
            QObject::connect(m_connections.last(), &HttpConnection::left, &m_parent, [this] { ++left; });
        })
    {
        m_acceptor.listen(QHostAddress::LocalHost);
    }

    std::optional<Response> refuse(const Request& head) override
    {
        if (head.path() == "/forbidden")
            return refusal(403, "no");
        return {};
    }

    void handle(HttpConnection& connection, const Request& request) override
    {
        requests.append(request);
        waiting = &connection;
        if (request.path() == "/now")
            connection.respond(Response { 200, {}, "now:" + request.body, true });
    }

    quint16 port() const { return m_acceptor.serverPort(); }

    QList<Request> requests;
    QPointer<HttpConnection> waiting;
    int left = 0;

private:
    QObject m_parent;
    Acceptor m_acceptor;
    QList<QPointer<HttpConnection>> m_connections;
};

class Peer
{
public:
    explicit Peer(const Site& site)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, site.port());
        connected = QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
    }
    void send(const QByteArray& bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
    QByteArray received;
    bool connected = false;
};

constexpr char host[] = "Host: a\r\n\r\n";

QByteArray get(const QByteArray& path)
{
    return "GET " + path + " HTTP/1.1\r\n" + host;
}

} // namespace

class TestHttpConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pipelinedRequestsAreAnsweredInOrder()
    {
        Site site({});
        Peer peer(site);
        peer.send(get("/later") + get("/now"));
        QTRY_COMPARE(site.requests.size(), 1);
        QVERIFY(peer.received.isEmpty()); // the second waits for the first
        site.waiting->respond(Response { 200, {}, "later", true });
        QTRY_COMPARE(peer.received.count("HTTP/1.1 200"), 2);
        QVERIFY(peer.received.indexOf("later") < peer.received.indexOf("now:"));
    }

    void answersHeadWithoutABody()
    {
        Site site({});
        Peer peer(site);
        peer.send(QByteArray("HEAD /now HTTP/1.1\r\n") + host + get("/now"));
        QTRY_COMPARE(peer.received.count("Content-Length: 4\r\n"), 2);
        QTRY_COMPARE(peer.received.count("now:"), 1);
    }

    void letsAClientContinue()
    {
        Site site({});
        Peer peer(site);
        peer.send("POST /now HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(peer.received, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        peer.send("abc");
        QTRY_VERIFY(peer.received.endsWith("now:abc"));
    }

    void refusesOtherExpectations()
    {
        Site site({});
        Peer peer(site);
        peer.send("POST /now HTTP/1.1\r\nExpect: tea\r\nContent-Length: 3\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(peer.received.startsWith("HTTP/1.1 417"));
        QTRY_VERIFY(peer.isClosed());
    }

    void refusesFromTheHeadAlone()
    {
        Site site({});
        Peer peer(site);
        peer.send("POST /forbidden HTTP/1.1\r\nContent-Length: 1000000\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(peer.received.startsWith("HTTP/1.1 403"));
        QTRY_VERIFY(peer.isClosed());
        QVERIFY(site.requests.isEmpty());
    }

    // The answer must arrive although the client is still sending: no reset overtakes it.
    void refusalsReachASenderOfMuch()
    {
        Site site({});
        Peer peer(site);
        peer.send("POST /now HTTP/1.1\r\nContent-Length: 3000000\r\nHost: a\r\n\r\n" + QByteArray(300'000, 'x'));
        QTRY_VERIFY(peer.received.startsWith("HTTP/1.1 413"));
        QTRY_VERIFY(peer.isClosed());
    }

    void slowHeadsAndBodiesTimeOut()
    {
        Site site({ {}, 200ms, 10s, 300ms });
        Peer slowHead(site);
        slowHead.send("GET /n");
        Peer slowBody(site);
        slowBody.send("POST /now HTTP/1.1\r\nContent-Length: 3\r\nHost: a\r\n\r\na");
        QTRY_VERIFY(slowHead.received.startsWith("HTTP/1.1 408"));
        QTRY_VERIFY(slowBody.received.startsWith("HTTP/1.1 408"));
        QTRY_VERIFY(slowHead.isClosed() && slowBody.isClosed());
        QVERIFY(site.requests.isEmpty());
    }

    // A byte now and then must not keep the head open.
    void drippingDoesNotHelp()
    {
        Site site({ {}, 300ms, 10s, 10s });
        Peer peer(site);
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&peer] { peer.send("a"); });
        peer.send("GET /");
        drip.start(50ms);
        QTRY_VERIFY(peer.received.startsWith("HTTP/1.1 408"));
    }

    void idleConnectionsAreClosed()
    {
        Site site({ {}, 10s, 200ms, 10s });
        Peer silent(site);
        Peer once(site);
        once.send(get("/now"));
        QTRY_VERIFY(once.received.endsWith("now:"));
        QTRY_VERIFY(silent.isClosed() && once.isClosed());
        QCOMPARE(silent.received, QByteArray());
    }

    void heldRequestsDoNotIdle()
    {
        Site site({ {}, 100ms, 100ms, 100ms });
        Peer peer(site);
        peer.send(get("/later"));
        QTRY_VERIFY(site.waiting);
        Peer idle(site); // came later, and is closed for idling
        QTRY_VERIFY(idle.isClosed());
        QVERIFY(!peer.isClosed());
        site.waiting->respond(Response { 200, {}, "late", true });
        QTRY_VERIFY(peer.received.endsWith("late"));
    }

    void aClientThatLeavesIsNoticed()
    {
        Site site({});
        Peer peer(site);
        peer.send(get("/later"));
        QTRY_VERIFY(site.waiting);
        peer.socket.abort();
        QTRY_COMPARE(site.left, 1);
        QTRY_VERIFY(!site.waiting);
    }

    void streamsInChunks()
    {
        Site site({});
        Peer peer(site);
        peer.send(get("/stream"));
        QTRY_VERIFY(site.waiting);
        site.waiting->beginStream(Response { 200, { { "Content-Type", "text/plain" } }, {}, true });
        site.waiting->write(StreamPiece::of("hello "));
        site.waiting->write(StreamPiece::of({}));
        site.waiting->write(StreamPiece::of(QByteArray(20, 'x')));
        site.waiting->endStream();
        QTRY_VERIFY(peer.received.endsWith("6\r\nhello \r\n14\r\n" + QByteArray(20, 'x') + "\r\n0\r\n\r\n"));
        QVERIFY(peer.received.contains("Transfer-Encoding: chunked"));
        peer.send(get("/now"));
        QTRY_VERIFY(peer.received.endsWith("now:")); // the connection goes on
    }

    void streamsToOldClientsUntilTheEnd()
    {
        Site site({});
        Peer peer(site);
        peer.send(QByteArray("GET /stream HTTP/1.0\r\n") + host);
        QTRY_VERIFY(site.waiting);
        site.waiting->beginStream(Response { 200, {}, {}, true });
        site.waiting->write(StreamPiece::of("hello"));
        site.waiting->endStream();
        QTRY_VERIFY(peer.isClosed());
        QVERIFY(!peer.received.contains("chunked") && !peer.received.contains("Content-Length"));
        QVERIFY(peer.received.endsWith("\r\n\r\nhello"));
    }

    void measuresWhatAReaderHasNotTaken()
    {
        Site site({});
        Peer peer(site);
        peer.socket.setReadBufferSize(1024);
        peer.send(get("/stream"));
        QTRY_VERIFY(site.waiting);
        site.waiting->beginStream(Response {});
        peer.socket.disconnect(); // reads nothing from here on
        const StreamPiece piece = StreamPiece::of(QByteArray(1024 * 1024, 'x'));
        for (int i = 0; i < 40 && site.waiting->backlog() < 4 * 1024 * 1024; ++i) {
            site.waiting->write(piece);
            site.waiting->flush();
        }
        QVERIFY(site.waiting->backlog() >= 4 * 1024 * 1024);
        site.waiting->cut();
        QTRY_COMPARE(site.left, 1);
    }
};

QTEST_GUILESS_MAIN(TestHttpConnection)
#include "tst_http_connection.moc"
