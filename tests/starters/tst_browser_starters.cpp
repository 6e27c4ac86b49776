// SPDX-License-Identifier: GPL-3.0-or-later
// The JavaScript starters in a real Chromium, on the real server and through its death.
#include "tests/support/eventually.h"
#include "tests/support/server_program.h"

#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace wirewise;
using namespace wirewise::test;

namespace {

constexpr char page[] = R"(<!doctype html><script type="module">
import { connect } from "/client.js";
const seen = [];
connect("%1", event => seen.push(event.seq), gap => seen.push("gap"));
setInterval(() => fetch("/seen", { method: "POST", body: JSON.stringify(seen) }), 200);
</script>)";

// One origin for the page and the server: hands out the page and the starter, takes what the page has seen, and
// passes all else on, so that to the server the page seems its own.
class Front : public QTcpServer
{
public:
    Front(const QByteArray& script, const QByteArray& target)
        : m_script(script)
    {
        listen(QHostAddress::LocalHost);
        m_page = QByteArray(page).replace("%1", target).replace("PORT", QByteArray::number(serverPort()));
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = nextPendingConnection()) {
                connect(client, &QTcpSocket::readyRead, client, [this, client] { take(client); });
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            }
        });
    }

    wire::ReadyLine behind;
    QJsonArray seen;
    int refused = 0; // while nobody is behind

private:
    void take(QTcpSocket* client)
    {
        const QByteArray start = client->peek(4096);
        if (start.startsWith("GET / "))
            answer(client, "text/html", m_page);
        else if (start.startsWith("GET /client.js "))
            answer(client, "text/javascript", m_script);
        else if (start.startsWith("GET /favicon"))
            answer(client, "text/plain", {});
        else if (start.startsWith("POST /seen ")) {
            const QByteArray body = start.mid(start.indexOf("\r\n\r\n") + 4);
            if (!start.contains("\r\n\r\n") || !body.endsWith(']'))
                return; // more comes
            seen = QJsonDocument::fromJson(body).array();
            answer(client, "text/plain", {});
        } else if (behind.http == 0) {
            ++refused; // what a proxy says; an EventSource gives up at it
            client->readAll();
            client->write("HTTP/1.1 503 X\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            client->disconnectFromHost();
        } else if (start.contains("\r\n\r\n"))
            passOn(client, start.startsWith("GET /stream") ? behind.websocket : behind.http);
    }

    static void answer(QTcpSocket* client, const QByteArray& type, const QByteArray& body)
    {
        client->readAll();
        client->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
        client->disconnectFromHost();
    }

    void passOn(QTcpSocket* client, quint16 port)
    {
        client->disconnect(this);
        client->disconnect(SIGNAL(readyRead()));
        auto* upstream = new QTcpSocket(client);
        connect(upstream, &QTcpSocket::readyRead, client, [=] { client->write(upstream->readAll()); });
        connect(upstream, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(upstream, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
        connect(client, &QTcpSocket::readyRead, upstream, [=] { upstream->write(client->readAll()); });
        upstream->connectToHost(QHostAddress::LocalHost, port);
        upstream->write(client->readAll()
                .replace("Origin: http://127.0.0.1:" + QByteArray::number(serverPort()), "Origin: http://127.0.0.1:" + QByteArray::number(behind.http))
                .replace("Host: 127.0.0.1:" + QByteArray::number(serverPort()), "Host: 127.0.0.1:" + QByteArray::number(port))
                .replace("Connection: keep-alive", "Connection: close"));
    }

    QByteArray m_script;
    QByteArray m_page;
};

bool isUnbroken(const QJsonArray& numbers)
{
    for (qsizetype i = 1; i < numbers.size(); ++i)
        if (!numbers[i].isDouble() || numbers[i].toInteger() != numbers[i - 1].toInteger() + 1)
            return false;
    return !numbers.isEmpty() && numbers[0].toInteger() > 0;
}

bool setRate(const ServerProgram& server)
{
    return server.withToken("PUT", "/feed", R"({"paused":false,"kind":"json","size":64,"rate":20})").status == 200;
}

} // namespace

class TestBrowserStarters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheServersDeath_data();
    void survivesTheServersDeath();
};

void TestBrowserStarters::survivesTheServersDeath_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("websocket") << QByteArray("ws://127.0.0.1:PORT/stream");
    QTest::newRow("sse") << QByteArray("/events");
    QTest::newRow("polling") << QByteArray("/poll");
}

void TestBrowserStarters::survivesTheServersDeath()
{
    QFETCH(QByteArray, target);
    QString browser;
    for (const char* name : { "google-chrome", "chromium-browser", "chromium" })
        if (const QString path = QStandardPaths::findExecutable(QLatin1String(name)); !path.isEmpty())
            browser = path;
    QVERIFY2(!browser.isEmpty(), "this test needs chromium");
    QFile script(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/starters/%1/js/browser.js").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QTemporaryDir folder;
    const QStringList journal { QStringLiteral("--journal"), folder.filePath(QStringLiteral("journal")) };
    auto server = std::make_unique<ServerProgram>(journal);
    QVERIFY(server->isReady() && setRate(*server));
    Front front(script.readAll(), target);
    front.behind = server->ready;

    QProcess chromium;
    QStringList arguments { QStringLiteral("--headless=new"), QStringLiteral("--disable-gpu"), QStringLiteral("--no-proxy-server"),
        QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-dev-shm-usage"),
        QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")) };
    if (::geteuid() == 0)
        arguments << QStringLiteral("--no-sandbox");
    chromium.start(browser, arguments << QStringLiteral("http://127.0.0.1:%1/").arg(front.serverPort()));
    QVERIFY(eventually([&] { return front.seen.size() >= 20; }, std::chrono::seconds(30)));
    front.behind = {};
    server->process.kill();
    QVERIFY(server->process.waitForFinished(5000));
    QVERIFY(eventually([&] { return front.refused > 0; }));
    const qsizetype before = front.seen.size();
    server = std::make_unique<ServerProgram>(journal); // on other ports: the front stays where it is
    QVERIFY(server->isReady() && setRate(*server));
    front.behind = server->ready;
    QVERIFY(eventually([&] { return front.seen.size() >= before + 60; }, std::chrono::seconds(40)));
    QVERIFY2(isUnbroken(front.seen), QJsonDocument(front.seen).toJson(QJsonDocument::Compact).constData());
    chromium.terminate();
    QVERIFY(chromium.waitForFinished(10000));
}

QTEST_GUILESS_MAIN(TestBrowserStarters)

#include "tst_browser_starters.moc"
