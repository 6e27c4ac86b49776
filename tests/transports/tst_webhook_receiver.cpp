// SPDX-License-Identifier: GPL-3.0-or-later
// The vectors of faults.md section 5, and everything a receiver must refuse.
#include "core/transports/webhook/webhook_receiver.h"

#include "tests/support/eventually.h"

#include <QMessageAuthenticationCode>
#include <QTcpSocket>
#include <QTest>

using namespace wirewise;
using namespace wirewise::transports;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const QByteArray id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const QByteArray body = "{\"test\": 2432232314}";
constexpr std::chrono::seconds at(1614265330);

QByteArray sign(const QByteArray& key, const QByteArray& text)
{
    return "v1," + QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64();
}

QByteArray signature(const QByteArray& ofId = id, const QByteArray& timestamp = QByteArray::number(qlonglong(at.count())), const QByteArray& ofBody = body)
{
    return sign(*webhookKey(secret), ofId + '.' + timestamp + '.' + ofBody);
}

http::Headers headers(const QByteArray& ofId, const QByteArray& timestamp, const QByteArray& ofSignature)
{
    return { { "webhook-id", ofId }, { "webhook-timestamp", timestamp }, { "webhook-signature", ofSignature } };
}

int verdict(const http::Headers& given, const QByteArray& ofBody = body, std::chrono::seconds now = at)
{
    return verifyWebhook(given, ofBody, { *webhookKey(secret) }, now).status;
}

struct Answer
{
    int status = 0;
    QByteArray text;
};

} // namespace

class TestWebhookReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePublishedVector()
    {
        const QByteArray published = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        QCOMPARE(signature(), published);
        QCOMPARE(verdict(headers(id, "1614265330", published)), 0);
    }

    void hmacIsAsGitHubsVectorSays()
    {
        QCOMPARE(QMessageAuthenticationCode::hash("Hello, World!", "It's a Secret to Everybody", QCryptographicHash::Sha256).toHex(),
            QByteArray("757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"));
    }

    void readsSecretsStrictly()
    {
        QVERIFY(webhookKey(secret));
        QVERIFY(!webhookKey(secret.sliced(6)));
        QVERIFY(!webhookKey("whsec_"));
        QVERIFY(!webhookKey("whsec_" + QByteArray(23, 'k').toBase64()));
        QVERIFY(webhookKey("whsec_" + QByteArray(24, 'k').toBase64()));
        QVERIFY(webhookKey("whsec_" + QByteArray(64, 'k').toBase64()));
        QVERIFY(!webhookKey("whsec_" + QByteArray(65, 'k').toBase64()));
        QVERIFY(!webhookKey("whsec_!!!!" + QByteArray(24, 'k').toBase64()));
    }

    void toleratesFiveMinutesEitherWay_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("status");
        QTest::newRow("now") << 0 << 0;
        QTest::newRow("290 old") << -290 << 0;
        QTest::newRow("300 old") << -300 << 0;
        QTest::newRow("301 old") << -301 << 400;
        QTest::newRow("360 old") << -360 << 400;
        QTest::newRow("290 ahead") << 290 << 0;
        QTest::newRow("360 ahead") << 360 << 400;
        QTest::newRow("an hour: the clock jumped") << -3600 << 400;
    }
    void toleratesFiveMinutesEitherWay()
    {
        QFETCH(int, offset);
        QFETCH(int, status);
        QCOMPARE(verdict(headers(id, "1614265330", signature()), body, at - std::chrono::seconds(offset)), status);
    }

    void refusesTimestampsThatAreNotDigits_data()
    {
        QTest::addColumn<QByteArray>("timestamp");
        for (const char* bad : { "1614265330junk", " 1614265330 x", "+1614265330", "-1614265330", "1614265330.0", "1.6e9", "0x60373ab2", "", "99999999999999999999" })
            QTest::newRow(*bad ? bad : "empty") << QByteArray(bad);
    }
    void refusesTimestampsThatAreNotDigits()
    {
        QFETCH(QByteArray, timestamp);
        QCOMPARE(verdict(headers(id, timestamp, signature(id, timestamp))), 400);
    }

    void refusesIdsThatCouldShiftTheParts_data()
    {
        QTest::addColumn<QByteArray>("wrong");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a dot") << QByteArray("msg.1");
        QTest::newRow("a space") << QByteArray("msg 1");
        QTest::newRow("too long") << QByteArray(257, 'm');
        QTest::newRow("not ASCII") << QByteArray("msg\xc3\xa9");
    }
    void refusesIdsThatCouldShiftTheParts()
    {
        QFETCH(QByteArray, wrong);
        QCOMPARE(verdict(headers(wrong, "1614265330", signature(wrong))), 400);
    }

    void refusesEverythingThatIsNotSigned_data()
    {
        QTest::addColumn<QByteArray>("given");
        const QByteArray right = signature();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no version") << right.sliced(3);
        QTest::newRow("another version") << "v1a," + right.sliced(3);
        QTest::newRow("v2") << "v2," + right.sliced(3);
        QTest::newRow("hex") << "v1," + QByteArray::fromBase64(right.sliced(3)).toHex();
        QTest::newRow("cut") << right.chopped(4);
        QTest::newRow("longer") << right + "AAAA";
        QTest::newRow("junk in the base64") << "v1,!" + right.sliced(4);
        QTest::newRow("one bit off") << sign(*webhookKey(secret), id + ".1614265330." + body + ' ');
        QTest::newRow("another key") << sign(QByteArray(32, 'k'), id + ".1614265330." + body);
        QTest::newRow("another id") << signature("msg_other");
        QTest::newRow("another time") << signature(id, "1614265331");
        QTest::newRow("the secret itself") << secret;
    }
    void refusesEverythingThatIsNotSigned()
    {
        QFETCH(QByteArray, given);
        QCOMPARE(verdict(headers(id, "1614265330", given)), 401);
    }

    void aRightOneInAListIsEnough()
    {
        const QByteArray list = "v1,AAAA v1a,xyz " + sign(QByteArray(32, 'k'), "x") + ' ' + signature();
        QCOMPARE(verdict(headers(id, "1614265330", list)), 0);
    }

    void anyOfTheKeysMayHaveSigned()
    {
        const QByteArray other(32, 'k');
        const auto given = headers(id, "1614265330", sign(other, id + ".1614265330." + body));
        QVERIFY(verifyWebhook(given, body, { *webhookKey(secret), other }, at).isGenuine());
        QVERIFY(!verifyWebhook(given, body, { *webhookKey(secret) }, at).isGenuine());
        QVERIFY(!verifyWebhook(given, body, {}, at).isGenuine());
    }

    // The npm library turns the body into text first, so that FF and FE verify alike.
    void comparesBytesNotText()
    {
        const auto given = headers(id, "1614265330", signature(id, "1614265330", "\xff"));
        QCOMPARE(verdict(given, "\xff"), 0);
        QCOMPARE(verdict(given, "\xfe"), 401);
        QCOMPARE(verdict(given, "\xef\xbf\xbd"), 401);
    }

    void refusesMissingAndDoubledHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : { "webhook-id", "webhook-timestamp", "webhook-signature" })
            QTest::newRow(name) << QByteArray(name);
    }
    void refusesMissingAndDoubledHeaders()
    {
        QFETCH(QByteArray, name);
        const http::Headers whole = headers(id, "1614265330", signature());
        http::Headers without;
        for (const http::Header& header : whole.all())
            if (header.name != name)
                without.add(header.name, header.value);
        QCOMPARE(verdict(without), 400);
        http::Headers doubled = whole;
        doubled.add(name, whole.value(name));
        QCOMPARE(verdict(doubled), 400);
    }

    void remembersIdsForTenMinutesOrTenThousand()
    {
        WebhookIds ids;
        QVERIFY(ids.insert("a", 0s));
        QVERIFY(!ids.insert("a", 600s));
        QVERIFY(ids.insert("a", 601s));
        WebhookIds many;
        QVERIFY(many.insert("first", 0s));
        for (int i = 0; i < 9999; ++i)
            QVERIFY(many.insert(QByteArray::number(i), 1s));
        QVERIFY(!many.insert("9998", 1s));
        QVERIFY(many.insert("one more", 1s));
        QVERIFY(many.insert("first", 1s)); // the oldest had to go
    }

    void appliesADeliveryOnceAndAnswersItEachTime()
    {
        Receiver receiver;
        QCOMPARE(receiver.post(id, body).status, 200);
        QCOMPARE(receiver.post(id, body).status, 200);
        QCOMPARE(receiver.applied, QList<QByteArray> { id });
        QCOMPARE(receiver.repeated, 1);
        QCOMPARE(receiver.post("msg_2", "{}").status, 200);
        QCOMPARE(receiver.applied.size(), 2);
        QVERIFY(receiver.receiver.wireBytes().in > 300);
    }

    void refusesOtherRequests()
    {
        Receiver receiver;
        QCOMPARE(receiver.ask("GET /hook HTTP/1.1\r\nHost: x\r\n\r\n").status, 405);
        QCOMPARE(receiver.ask("PUT /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n").status, 405);
        QCOMPARE(receiver.ask("POST /other HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n").status, 404);
        QCOMPARE(receiver.ask("POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n").status, 400); // unsigned
        QCOMPARE(receiver.ask("POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n").status, 400);
        QCOMPARE(receiver.ask("nonsense\r\n\r\n").status, 400);
        QVERIFY(receiver.applied.isEmpty());
    }

    void refusesALargeBodyFromItsHeaderAlone()
    {
        Receiver receiver;
        QCOMPARE(receiver.ask("POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n").status, 413);
        QCOMPARE(receiver.post("msg_max", QByteArray(1024 * 1024, 'x')).status, 200);
    }

    void aForgedOneChangesNothing()
    {
        Receiver receiver;
        QCOMPARE(receiver.post(id, body, "v1,AAAA").status, 401);
        QVERIFY(receiver.applied.isEmpty());
        QCOMPARE(receiver.post(id, body).status, 200); // a forged id is not remembered
        QCOMPARE(receiver.applied.size(), 1);
    }

    void aShortBodyIsNotApplied()
    {
        Receiver receiver;
        {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, receiver.receiver.port());
            QVERIFY(socket.waitForConnected());
            socket.write(receiver.request(id, body, signature()).chopped(3));
            socket.flush();
        }
        QCOMPARE(receiver.post(id, body).status, 200);
        QCOMPARE(receiver.applied.size(), 1);
        QCOMPARE(receiver.repeated, 0);
    }

    void heldDeliveriesWaitAndAreThenApplied()
    {
        Receiver receiver;
        receiver.receiver.hold();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, receiver.receiver.port());
        socket.write(receiver.request(id, body, signature()));
        QVERIFY(!test::eventually([&] { return socket.bytesAvailable() > 0; }, 200ms));
        QVERIFY(receiver.applied.isEmpty());
        receiver.receiver.release();
        QVERIFY(test::eventually([&] { return socket.bytesAvailable() > 0; }));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
        QCOMPARE(receiver.applied.size(), 1);
    }

    void heldTooLongIsPutOff()
    {
        Receiver receiver;
        receiver.receiver.hold();
        const Answer answer = receiver.post(id, body);
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.text.contains("Retry-After: 1"));
        QVERIFY(receiver.applied.isEmpty());
    }

    void listensOnLoopbackAlone()
    {
        Receiver receiver;
        QFile table(QStringLiteral("/proc/net/tcp"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray port = QByteArray::number(receiver.receiver.port(), 16).toUpper().rightJustified(4, '0');
        int found = 0;
        for (const QByteArray& line : table.readAll().split('\n')) {
            if (!line.contains(":" + port + " 00000000:0000 0A"))
                continue;
            ++found;
            QVERIFY(line.contains(" 0100007F:" + port));
        }
        QCOMPARE(found, 1);
    }

private:
    struct Receiver
    {
        Receiver()
            : receiver(clock, { "/hook", 1024 * 1024 })
        {
            clock.setWall(at);
            receiver.setKeys({ *webhookKey(secret) });
            if (!receiver.listen(0))
                qFatal("no port");
            QObject::connect(&receiver, &WebhookReceiver::applied, &receiver, [this](const QByteArray& which) { applied += which; });
            QObject::connect(&receiver, &WebhookReceiver::repeated, &receiver, [this] { ++repeated; });
        }

        QByteArray request(const QByteArray& ofId, const QByteArray& ofBody, const QByteArray& signedAs) const
        {
            return "POST /hook HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nwebhook-id: " + ofId
                + "\r\nwebhook-timestamp: 1614265330\r\nwebhook-signature: " + signedAs + "\r\nContent-Length: "
                + QByteArray::number(ofBody.size()) + "\r\n\r\n" + ofBody;
        }

        Answer post(const QByteArray& ofId, const QByteArray& ofBody, QByteArray signedAs = {})
        {
            if (signedAs.isEmpty())
                signedAs = signature(ofId, "1614265330", ofBody);
            return ask(request(ofId, ofBody, signedAs));
        }

        Answer ask(const QByteArray& bytes)
        {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, receiver.port());
            socket.write(bytes);
            QByteArray answer;
            test::eventually([&] {
                answer += socket.readAll();
                return answer.contains("\r\n\r\n");
            });
            return { answer.mid(9, 3).toInt(), answer };
        }

        ManualClock clock;
        WebhookReceiver receiver;
        QList<QByteArray> applied;
        int repeated = 0;
    };
};

QTEST_GUILESS_MAIN(TestWebhookReceiver)
#include "tst_webhook_receiver.moc"
