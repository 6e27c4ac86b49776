// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks of the real server, delivered to a receiver of the test's own; and curl as a foreign client of the
// HTTP port.
#include "tests/support/server_program.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::test;

namespace {

struct Delivery
{
    QByteArray id;
    QByteArray timestamp;
    QByteArray signature;
    QByteArray body;
    int connection = 0;
};

// Answers each delivery with the next planned answer, else 204; an empty plan entry says nothing at all.
class Receiver
{
public:
    Receiver()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket, n = connections] { read(socket, n); });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    QByteArray url() const { return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + "/hook"; }

    QList<Delivery> deliveries;
    QList<QByteArray> plan;
    int connections = 0;

private:
    void read(QTcpSocket* socket, int connection)
    {
        m_buffers[socket] += socket->readAll();
        QByteArray& buffer = m_buffers[socket];
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const auto value = [&](const QByteArray& name) {
            const qsizetype at = buffer.toLower().indexOf("\r\n" + name + ':') + name.size() + 3;
            return buffer.mid(at, buffer.indexOf("\r\n", at) - at).trimmed();
        };
        const qsizetype length = value("content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        deliveries.append({ value("webhook-id"), value("webhook-timestamp"), value("webhook-signature"),
            buffer.mid(end + 4, length), connection });
        buffer.remove(0, end + 4 + length);
        const QByteArray answer = plan.isEmpty() ? QByteArray("204 No Content") : plan.takeFirst();
        if (answer == "close")
            socket->disconnectFromHost();
        else if (answer != "silent")
            socket->write("HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\n\r\n");
    }

    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_buffers;
};

bool isSigned(const Delivery& delivery, const QByteArray& secret)
{
    const QByteArray signedText = delivery.id + '.' + delivery.timestamp + '.' + delivery.body;
    return delivery.signature
        == "v1,"
        + QMessageAuthenticationCode::hash(signedText, QByteArray::fromBase64(secret.mid(6)), QCryptographicHash::Sha256).toBase64();
}

} // namespace

class TestServerWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerProgram>();
        QVERIFY(m_server->isReady() && m_server->pause());
        m_first = newest() + 1;
        m_receiver = std::make_unique<Receiver>();
    }

    void deliversSignedAndInOrder()
    {
        const QJsonObject hook = enroll();
        QVERIFY(hook.value(QLatin1String("id")).toString().startsWith(QLatin1String("wh_")));
        const QByteArray secret = hook.value(QLatin1String("secret")).toString().toLatin1();
        QVERIFY(secret.startsWith("whsec_"));
        publish(50);
        QTRY_COMPARE(m_receiver->deliveries.size(), 50);
        for (int i = 0; i < 50; ++i) {
            const Delivery& delivery = m_receiver->deliveries[i];
            QCOMPARE(delivery.id, event(i));
            QVERIFY(isSigned(delivery, secret));
            QVERIFY(delivery.body.startsWith("{\"type\":\"event\",\"seq\":" + QByteArray::number(m_first + i)));
        }
        QCOMPARE(m_receiver->connections, 1);
    }

    void retriesTheSameEventUntilItIsAccepted()
    {
        m_receiver->plan = { "500 Oops", "302 Found\r\nLocation: /other", "close", "404 Not Found", "200 OK" };
        const QJsonObject hook = enroll();
        publish(2);
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->deliveries.size(), 6, 20000);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_receiver->deliveries[i].id, event(0));
        QCOMPARE(m_receiver->deliveries[5].id, event(1)); // only then the next
        const QJsonArray attempts = tell(hook, "/attempts").value(QLatin1String("attempts")).toArray();
        QCOMPARE(attempts.size(), 6);
        const QList<int> statuses { 500, 302, 0, 404, 200, 204 };
        const QList<double> schedule { 300, 600, 1200, 2400 };
        for (int i = 0; i < 6; ++i) {
            const QJsonObject attempt = attempts[i].toObject();
            QCOMPARE(attempt.value(QLatin1String("status")).toInt(), statuses[i]);
            QCOMPARE(attempt.value(QLatin1String("attempt")).toInt(), i < 5 ? i + 1 : 1);
            QCOMPARE(attempt.value(QLatin1String("error")).toString().isEmpty(), statuses[i] != 0);
            if (i < 4) {
                const double next = attempt.value(QLatin1String("next_ms")).toDouble();
                QVERIFY2(next >= schedule[i] * 0.79 && next <= schedule[i] * 1.21, qPrintable(QString::number(next)));
            } else {
                QVERIFY(attempt.value(QLatin1String("next_ms")).isNull());
            }
        }
    }

    void obeysRetryAfter()
    {
        m_receiver->plan = { "429 Too Many Requests\r\nRetry-After: 2" };
        const QJsonObject hook = enroll();
        publish(1);
        QElapsedTimer timer;
        QTRY_COMPARE(m_receiver->deliveries.size(), 1);
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->deliveries.size(), 2, 10000);
        QVERIFY(timer.elapsed() > 1700);
    }

    void goneDisables()
    {
        m_receiver->plan = { "410 Gone" };
        const QJsonObject hook = enroll();
        publish(3);
        QTRY_COMPARE(tell(hook, "").value(QLatin1String("disabled")).toBool(), true);
        QCOMPARE(m_receiver->deliveries.size(), 1);
    }

    void aSilentReceiverIsGivenUpAfterFiveSeconds()
    {
        m_receiver->plan = { "silent" };
        enroll();
        publish(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->deliveries.size(), 2, 15000);
        QCOMPARE(m_receiver->deliveries[1].id, event(0));
    }

    void resendsOnRequest()
    {
        const QJsonObject hook = enroll();
        publish(2);
        QTRY_COMPARE(m_receiver->deliveries.size(), 2);
        const QByteArray path = "/webhooks/" + hook.value(QLatin1String("id")).toString().toLatin1();
        QCOMPARE(m_server->withToken("POST", path + "/resend/" + event(0)).status, 202);
        QTRY_COMPARE(m_receiver->deliveries.size(), 3);
        QCOMPARE(m_receiver->deliveries[2].id, event(0));
        for (const char* bad : { "evt_999999", "evt_0", "evt_", "7", "evt_-1" })
            QCOMPARE(m_server->withToken("POST", path + "/resend/" + bad).status, 404);
    }

    void startsWhereItIsTold()
    {
        publish(5);
        enroll(",\"since\":" + QByteArray::number(m_first + 1));
        QTRY_COMPARE(m_receiver->deliveries.size(), 3);
        QCOMPARE(m_receiver->deliveries.first().id, event(2));
    }

    void endsWhenDeleted()
    {
        const QJsonObject hook = enroll();
        QCOMPARE(m_server->connections("webhook"), 1);
        const QByteArray path = "/webhooks/" + hook.value(QLatin1String("id")).toString().toLatin1();
        QCOMPARE(m_server->withToken("DELETE", path).status, 204);
        QCOMPARE(m_server->withToken("GET", path).status, 404);
        QCOMPARE(m_server->connections("webhook"), 0);
        publish(1);
        QCOMPARE(m_receiver->deliveries.size(), 0);
    }

    void secretsAreToldOnce()
    {
        const QJsonObject hook = enroll();
        const QByteArray secret = hook.value(QLatin1String("secret")).toString().toLatin1();
        const QByteArray id = hook.value(QLatin1String("id")).toString().toLatin1();
        for (const QByteArray& path : { QByteArray("/webhooks"), QByteArray("/webhooks/" + id), QByteArray("/webhooks/" + id + "/attempts") })
            QVERIFY(!m_server->withToken("GET", path).bytes.contains(secret));
    }

    void refusesOtherTargets_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char* body : { "", "[]", "{}", "{\"url\":7}", "{\"url\":\"\"}", "{\"url\":\"file:///etc/passwd\"}", "{\"url\":\"http://evil.example/\"}",
                 "{\"url\":\"http://127.0.0.1:0/\"}", "{\"url\":\"http://user@127.0.0.1:9/\"}", "{\"url\":\"http://127.0.0.1:9/\\r\\nX: y\"}",
                 "{\"url\":\"http://127.0.0.1:9/\",\"events\":[]}", "{\"url\":\"http://127.0.0.1:9/\",\"since\":-1}",
                 "{\"url\":\"http://127.0.0.1:9/\",\"since\":\"1\"}" })
            QTest::newRow(*body ? body : "empty") << QByteArray(body);
    }
    void refusesOtherTargets()
    {
        QFETCH(QByteArray, body);
        const int status = m_server->withToken("POST", "/webhooks", body).status;
        QVERIFY(status >= 400 && status < 500);
        QCOMPARE(m_server->connections("webhook"), 0);
    }

    void refusesItself()
    {
        for (const quint16 port : { m_server->ready.http, m_server->ready.websocket, m_server->ready.grpc })
            for (const char* host : { "127.0.0.1", "localhost", "[::1]", "127.0.0.2" })
                QCOMPARE(m_server->withToken("POST", "/webhooks",
                                     QByteArray("{\"url\":\"http://") + host + ':' + QByteArray::number(port) + "/messages\"}").status, 422);
    }

    void undeliveredOnesSurviveAKill()
    {
        const QTemporaryDir dir;
        const QStringList arguments { QStringLiteral("--journal"), dir.filePath(QStringLiteral("journal")) };
        m_server = std::make_unique<ServerProgram>(arguments, "token");
        QVERIFY(m_server->pause());
        m_first = newest() + 1;
        m_receiver->plan = QList<QByteArray>(3, "204 No Content") + QList<QByteArray>(3, "503 Busy");
        const QByteArray secret = enroll().value(QLatin1String("secret")).toString().toLatin1();
        publish(6);
        QTRY_COMPARE(m_receiver->deliveries.size(), 5); // three accepted, the fourth refused twice so far
        m_server->process.kill();
        m_server->process.waitForFinished();
        m_receiver->plan.clear();
        const qsizetype before = m_receiver->deliveries.size();
        m_server = std::make_unique<ServerProgram>(arguments, "token");
        QTRY_COMPARE(m_receiver->deliveries.size(), before + 3);
        for (int i = 3; i < 6; ++i) {
            const Delivery& delivery = m_receiver->deliveries[before + i - 3];
            QCOMPARE(delivery.id, event(i));
            QVERIFY(isSigned(delivery, secret)); // with the secret of before
        }
    }

    void worksFromEveryShard()
    {
        m_server = std::make_unique<ServerProgram>(QStringList { QStringLiteral("--shards"), QStringLiteral("3") });
        QVERIFY(m_server->pause());
        for (int i = 0; i < 6; ++i)
            enroll();
        QCOMPARE(m_server->connections("webhook"), 6);
        QCOMPARE(m_server->withToken("GET", "/webhooks").json().value(QLatin1String("webhooks")).toArray().size(), 6);
        publish(1);
        QTRY_COMPARE(m_receiver->deliveries.size(), 6);
    }

    // A foreign client: curl knows nothing of ours.
    void curlReadsEventsPollsAndEnrolls()
    {
        const QString base = QString::fromLatin1("http://" + m_server->host());
        publish(4);
        const QByteArray since = QByteArray::number(m_first);
        const QByteArray events = curl({ QStringLiteral("-N"), QStringLiteral("--max-time"), QStringLiteral("2"),
            QStringLiteral("-H"), QString::fromLatin1("Last-Event-ID: " + since), base + QStringLiteral("/events") });
        QCOMPARE(events.count("\nid: "), 3);
        QVERIFY(events.startsWith(": wirewise\nretry: 1000\n\n"));
        const QByteArray polled = curl({ base + QString::fromLatin1("/poll?since=" + since) });
        QCOMPARE(QJsonDocument::fromJson(polled).object().value(QLatin1String("events")).toArray().size(), 3);
        const QString bearer = QString::fromLatin1("Authorization: Bearer " + m_server->ready.token);
        const QByteArray enrolled = curl({ QStringLiteral("-H"), bearer, QStringLiteral("--json"),
            QString::fromLatin1("{\"url\":\"" + m_receiver->url() + "\",\"events\":[\"*\"]}"), base + QStringLiteral("/webhooks") });
        QVERIFY(QJsonDocument::fromJson(enrolled).object().contains(QLatin1String("secret")));
        const QByteArray sent = curl({ QStringLiteral("-H"), bearer, QStringLiteral("-H"), QStringLiteral("Content-Type: text/plain"),
            QStringLiteral("-H"), QStringLiteral("Expect: 100-continue"), QStringLiteral("--data"), QStringLiteral("hello from curl"), base + QStringLiteral("/messages") });
        QVERIFY(sent.startsWith("{\"seq\":"));
        QTRY_COMPARE(m_receiver->deliveries.size(), 1);
        QVERIFY(m_receiver->deliveries.first().body.contains("hello from curl"));
        QVERIFY(curl({ QStringLiteral("-I"), base + QStringLiteral("/healthz") }).startsWith("HTTP/1.1 200"));
        QVERIFY(curl({ QStringLiteral("--http1.0"), base + QStringLiteral("/healthz") }).contains("true"));
    }

private:
    QJsonObject enroll(const QByteArray& more = {}) const
    {
        return m_server->withToken("POST", "/webhooks", "{\"url\":\"" + m_receiver->url() + "\",\"events\":[\"*\"]" + more + "}").json();
    }
    QJsonObject tell(const QJsonObject& hook, const QByteArray& what) const
    {
        return m_server->withToken("GET", "/webhooks/" + hook.value(QLatin1String("id")).toString().toLatin1() + what).json();
    }
    void publish(int count) const
    {
        for (int i = 0; i < count; ++i)
            m_server->request("POST", "/messages", m_server->bearer() + "Content-Type: text/plain\r\n", "x");
    }
    qint64 newest() const { return m_server->get("/feed").json().value(QLatin1String("newest")).toInteger(); }
    QByteArray event(int i) const { return "evt_" + QByteArray::number(m_first + i); }

    static QByteArray curl(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral("curl"), QStringList { QStringLiteral("-sS"), QStringLiteral("--noproxy"), QStringLiteral("*") } + arguments);
        const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20000);
        return ended ? process.readAllStandardOutput() : QByteArray();
    }

    std::unique_ptr<ServerProgram> m_server;
    std::unique_ptr<Receiver> m_receiver;
    qint64 m_first = 1;
};

QTEST_GUILESS_MAIN(TestServerWebhooks)
#include "tst_server_webhooks.moc"
