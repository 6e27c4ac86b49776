// SPDX-License-Identifier: GPL-3.0-or-later
// The client against scripted bytes.
#include "core/http/http_client.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace wirewise;
using namespace wirewise::http;
using namespace std::chrono_literals;

namespace {

// Accepts, collects what comes, says what it is told.
class Script
{
public:
    Script()
    {
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            socket = server.nextPendingConnection();
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, &server, [this, s = socket] {
                received += s->readAll();
                if (!answer.isEmpty() && received.endsWith("\r\n\r\n")) {
                    s->write(std::exchange(answer, {}));
                    if (closeAfter)
                        s->disconnectFromHost();
                }
            });
        });
        server.listen(QHostAddress::LocalHost);
    }

    QTcpServer server;
    QTcpSocket* socket = nullptr;
    QByteArray received;
    QByteArray answer;
    bool closeAfter = false;
    int connections = 0;
};

struct Said
{
    explicit Said(HttpClient& client)
    {
        QObject::connect(&client, &HttpClient::headReceived, &client, [this](const Response& r) { status = r.status; });
        QObject::connect(&client, &HttpClient::bodyReceived, &client, [this](const QByteArray& b) { body += b; });
        QObject::connect(&client, &HttpClient::finished, &client, [this] { ++finished; });
        QObject::connect(&client, &HttpClient::failed, &client, [this](const Error& e) { errors += e.message; });
    }
    int status = 0;
    QByteArray body;
    int finished = 0;
    QStringList errors;
};

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheConnection()
    {
        Script script;
        HttpClient client;
        Said said(client);
        client.setServer(QStringLiteral("127.0.0.1"), script.server.serverPort());
        for (int i = 1; i <= 3; ++i) {
            script.answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
            client.send({});
            QVERIFY(client.busy());
            QTRY_COMPARE(said.finished, i);
        }
        QCOMPARE(script.connections, 1);
        QCOMPARE(client.connections(), 1);
        QCOMPARE(said.body, QByteArray("okokok"));
        QVERIFY(script.received.contains("Host: 127.0.0.1:" + QByteArray::number(script.server.serverPort())));
        QVERIFY(client.bytes().out >= script.received.size());
        QVERIFY(client.bytes().in >= 3 * 40);
    }

    void countsBytesOfClosedConnectionsToo()
    {
        Script script;
        script.closeAfter = true;
        HttpClient client;
        Said said(client);
        client.setServer(QStringLiteral("127.0.0.1"), script.server.serverPort());
        for (int i = 1; i <= 2; ++i) {
            script.answer = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok";
            client.send({});
            QTRY_COMPARE(said.finished, i);
        }
        QCOMPARE(script.connections, 2);
        QCOMPARE(client.bytes().in, 2 * 60);
    }

    void neverFollowsARedirect()
    {
        Script script;
        script.answer = "HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n";
        HttpClient client;
        Said said(client);
        client.setServer(QStringLiteral("127.0.0.1"), script.server.serverPort());
        client.send({});
        QTRY_COMPARE(said.finished, 1);
        QCOMPARE(said.status, 302);
        QCOMPARE(script.received.count("GET "), 1);
    }

    // QNetworkAccessManager sends a GET twice here.
    void neverRepeatsARequest()
    {
        Script script;
        HttpClient client;
        Said said(client);
        client.setServer(QStringLiteral("127.0.0.1"), script.server.serverPort());
        client.send({});
        QTRY_VERIFY(script.received.endsWith("\r\n\r\n"));
        script.socket->disconnectFromHost();
        QTRY_COMPARE(said.errors.size(), 1);
        QCOMPARE(script.received.count("GET "), 1);
        QCOMPARE(script.connections, 1);
    }

    void tellsPiecesAsTheyCome()
    {
        Script script;
        script.answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n";
        HttpClient client;
        Said said(client);
        client.setServer(QStringLiteral("127.0.0.1"), script.server.serverPort());
        client.send({});
        QTRY_COMPARE(said.body, QByteArray("ab"));
        script.socket->write("2\r\ncd\r\n");
        QTRY_COMPARE(said.body, QByteArray("abcd"));
        QCOMPARE(said.finished, 0);
        script.socket->write("0\r\n\r\n");
        QTRY_COMPARE(said.finished, 1);
    }

    void failsOnceAndSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("close");
        QTest::newRow("short body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab") << true;
        QTest::newRow("not http") << QByteArray("hello there\r\n\r\n") << false;
        QTest::newRow("silent") << QByteArray() << false;
        QTest::newRow("falls silent") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab") << false;
    }
    void failsOnceAndSaysWhy()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, close);
        Script script;
        script.answer = answer;
        script.closeAfter = close;
        HttpClient client;
        client.setTimeouts({ 5s, 300ms, 300ms });
        Said said(client);
        client.setServer(QStringLiteral("127.0.0.1"), script.server.serverPort());
        client.send({});
        QTRY_COMPARE(said.errors.size(), 1);
        QVERIFY(!said.errors.first().isEmpty());
        QVERIFY(!client.busy());
        QCOMPARE(said.finished, 0);
    }

    void nobodyListening()
    {
        quint16 port = 0;
        {
            Script script;
            port = script.server.serverPort();
        }
        HttpClient client;
        Said said(client);
        client.setServer(QStringLiteral("127.0.0.1"), port);
        client.send({});
        QTRY_COMPARE(said.errors.size(), 1);
    }

    void abortSaysNothing()
    {
        Script script;
        HttpClient client;
        Said said(client);
        client.setServer(QStringLiteral("127.0.0.1"), script.server.serverPort());
        client.send({});
        QTRY_VERIFY(!script.received.isEmpty());
        client.abort();
        QVERIFY(!client.busy());
        script.answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
        client.send({}); // on a new connection
        QTRY_COMPARE(said.finished, 1);
        QVERIFY(said.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
