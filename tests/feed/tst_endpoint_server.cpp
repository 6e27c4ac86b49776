// SPDX-License-Identifier: GPL-3.0-or-later
// The whole server in this process, with limits short enough to wait for.
#include "core/transports/endpoint_server.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace wirewise;
using namespace wirewise::transports;
using namespace std::chrono_literals;

namespace {

class Peer
{
public:
    explicit Peer(quint16 port)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, port);
    }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
    QByteArray received;
};

} // namespace

class TestEndpointServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventStreamsBeat_data() { shards(); }
    void eventStreamsBeat()
    {
        QFETCH(int, shards);
        ServerOptions options;
        options.shards = shards;
        options.endpointLimits.heartbeat = 100ms;
        EndpointServer server(options);
        const auto ready = server.start();
        QVERIFY(ready);
        Peer peer(ready->http);
        peer.socket.write("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(peer.received.count(": beat\n\n") >= 3);
        stop(server);
        QTRY_VERIFY(peer.received.endsWith("0\r\n\r\n"));
    }

    void silentUpgradesAreRefused()
    {
        ServerOptions options;
        options.endpointLimits.upgrade = 200ms;
        options.maxConnections = 2;
        EndpointServer server(options);
        const auto ready = server.start();
        QVERIFY(ready);
        Peer silent(ready->websocket);
        Peer dripping(ready->websocket);
        dripping.socket.write("GET /stream HT");
        QTRY_VERIFY(silent.isClosed() && dripping.isClosed());
        QVERIFY(silent.received.startsWith("HTTP/1.1 408") && dripping.received.startsWith("HTTP/1.1 408"));
        Peer next(ready->http); // both places are free again
        next.socket.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(next.received.endsWith("{\"ok\":true}"));
        stop(server);
    }

    void stopsWithAllShards_data() { shards(); }
    void stopsWithAllShards()
    {
        QFETCH(int, shards);
        ServerOptions options;
        options.shards = shards;
        EndpointServer server(options);
        const auto ready = server.start();
        QVERIFY(ready);
        std::vector<std::unique_ptr<Peer>> peers;
        for (int i = 0; i < 8; ++i) {
            peers.push_back(std::make_unique<Peer>(ready->http));
            peers.back()->socket.write("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        for (const auto& peer : peers)
            QTRY_VERIFY(peer->received.contains("\nid: "));
        stop(server);
        for (const auto& peer : peers)
            QTRY_VERIFY(peer->isClosed() && peer->received.endsWith("0\r\n\r\n"));
    }

    void aTakenPortIsAnError()
    {
        EndpointServer first({});
        const auto ready = first.start();
        QVERIFY(ready);
        ServerOptions options;
        options.websocket = ready->websocket;
        EndpointServer second(options);
        const auto refused = second.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Network);
        QVERIFY(refused.error().where.endsWith(QString::number(ready->websocket)));
    }

private:
    static void shards()
    {
        QTest::addColumn<int>("shards");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }

    static void stop(EndpointServer& server)
    {
        QSignalSpy stopped(&server, &EndpointServer::stopped);
        server.stop();
        QTRY_COMPARE(stopped.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestEndpointServer)
#include "tst_endpoint_server.moc"
