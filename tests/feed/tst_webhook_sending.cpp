// SPDX-License-Identifier: GPL-3.0-or-later
// Signing, and where a webhook may lead (faults.md sections 5 and 9, item 7).
#include "core/transports/webhook/webhook_signature.h"
#include "core/transports/webhook/webhook_target.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::transports;

class TestWebhookSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The vector of the Standard Webhooks specification.
    void signsAsTheStandardSays()
    {
        QCOMPARE(webhookSignature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek",
                     std::chrono::seconds(1614265330), "{\"test\": 2432232314}"),
            QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    void bytesAreSignedAsTheyAre()
    {
        const auto sign = [](const QByteArray& body) {
            return webhookSignature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "a", std::chrono::seconds(1), body);
        };
        QVERIFY(sign("\xff") != sign("\xfe"));
    }

    void secretsAreLongAndTheirOwn()
    {
        const QByteArray secret = newWebhookSecret();
        QVERIFY(secret.startsWith("whsec_"));
        QCOMPARE(QByteArray::fromBase64(secret.sliced(6)).size(), 32);
        QVERIFY(secret != newWebhookSecret());
    }

    void targets_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("path"); // empty: refused
        const auto good = [](const char* url, const char* path) { QTest::newRow(url) << QByteArray(url) << QByteArray(path); };
        good("http://127.0.0.1:9/hook", "/hook");
        good("http://127.5.6.7:9/hook?a=b", "/hook?a=b");
        good("http://localhost:9", "/");
        good("http://[::1]:9/x%20y", "/x%20y");
        good("http://127.0.0.1/", "/");
        for (const char* url : { "", "hook", "//127.0.0.1/", "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:9/",
                 "data:text/plain,x", "https://127.0.0.1/", "javascript:alert(1)", "http://", "http:///x", "http://evil.example/",
                 "http://127.0.0.1.evil.example/", "http://localhost.evil.example/", "http://user@127.0.0.1:9/",
                 "http://user:pw@127.0.0.1:9/", "http://evil.example@127.0.0.1:9/", "http://127.0.0.1@evil.example/",
                 "http://127.0.0.1:0/", "http://127.0.0.1:99999/", "http://127.0.0.1:-1/", "http://127.0.0.1:x/",
                 "http://127.0.0.1:9/\r\nX: y", "http://127.0.0.1:9/a b", "http://127.0.0.1:9/\x7f", "http://0.0.0.0:9/",
                 "http://10.0.0.1/", "http://192.168.1.1/", "http://169.254.169.254/latest/", "http://[::]:9/",
                 "http://[fe80::1]:9/", "http://[::ffff:127.0.0.1]:9/", "http://[::ffff:10.0.0.1]:9/", "http://128.0.0.1/",
                 "http://127.0.0.1:4000/messages", "http://localhost:5000/", "http://[::1]:6000/", "http://127.9.9.9:4000/",
                 "http://127.0.0.1:9/#fragment" })
            QTest::newRow(*url ? url : "empty") << QByteArray(url) << QByteArray();
        QTest::newRow("9,000 characters") << "http://127.0.0.1:9/" + QByteArray(9000, 'a') << QByteArray();
    }
    void targets()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, path);
        const auto target = webhookTarget(url, { 4000, 5000, 6000 });
        QCOMPARE(target.ok(), !path.isEmpty());
        if (target) {
            QVERIFY(target->address.isLoopback());
            QCOMPARE(target->path, path);
        } else {
            QVERIFY(!target.error().message.isEmpty());
        }
    }

    void aNamedNetworkIsATargetToo()
    {
        const Subnets named { QHostAddress::parseSubnet(QStringLiteral("192.0.2.0/24")) };
        const Access::Ports own { 4000, 5000, 6000 };
        QVERIFY(webhookTarget("http://192.0.2.7:9/hook", own, named).ok());
        QVERIFY(webhookTarget("http://127.0.0.1:9/hook", own, named).ok());
        QVERIFY(!webhookTarget("http://192.0.3.7:9/hook", own, named).ok());
        QVERIFY(!webhookTarget("http://192.0.2.7:4000/messages", own, named).ok());
        QVERIFY(!webhookTarget("http://[::ffff:192.0.2.7]:9/hook", own, named).ok());
    }
};

QTEST_APPLESS_MAIN(TestWebhookSending)
#include "tst_webhook_sending.moc"
