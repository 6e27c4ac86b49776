// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of faults.md section 9, items 2 to 6. The programs' tests repeat it over the wire on each path.
#include "core/base/secret.h"
#include "core/transports/access.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::transports;

namespace {

const Access::Ports ports { 4000, 5000, 6000 };

http::Request request(const http::Headers& headers)
{
    http::Request out;
    out.headers = headers;
    return out;
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("ours");
        for (const char* host : { "127.0.0.1", "127.0.0.1:4000", "localhost", "LocalHost:4000", "[::1]", "[::1]:4000" })
            QTest::newRow(host) << QByteArray(host) << true;
        for (const char* host : { "", "evil.example", "evil.example:4000", "localhost.evil.example", "127.0.0.1.evil.example",
                 "127.0.0.1:5000", "127.0.0.1:", "127.0.0.1:04000", "127.0.0.1:4000:4000", "127.0.0.2", "127.1", "2130706433",
                 "0x7f000001", "0.0.0.0:4000", "localhost.", "localhost:4000@evil.example", "user@localhost:4000", "[::1",
                 "::1", "[::ffff:127.0.0.1]", "localhost, evil.example", "localhost evil.example", "192.168.0.1:4000" })
            QTest::newRow(*host ? host : "empty") << QByteArray(host) << false;
    }
    void hosts()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, ours);
        const Access access("secret", ports, QHostAddress(QHostAddress::LocalHost));
        const auto refused = access.refuse(request({ { "Host", host } }), ports.http);
        QCOMPARE(!refused, ours);
        if (refused)
            QCOMPARE(refused->status, 421);
    }

    void origins_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("ours");
        QTest::newRow("loopback") << QByteArray("http://127.0.0.1:4000") << true;
        QTest::newRow("localhost") << QByteArray("http://localhost:4000") << true;
        for (const char* origin : { "http://evil.example", "null", "", "https://127.0.0.1:4000", "http://127.0.0.1",
                 "http://127.0.0.1:4001", "http://127.0.0.1:5000", "http://127.0.0.1:4000.evil.example",
                 "http://127.0.0.1:4000@evil.example", "http://127.0.0.1.evil.example:4000", "http://localhost:4000/",
                 "http://LOCALHOST.evil.example:4000", "file://", "http://127.0.0.1:4000, http://evil.example",
                 "ws://127.0.0.1:4000", "chrome-extension://abcdef" })
            QTest::newRow(*origin ? origin : "empty") << QByteArray(origin) << false;
    }
    void origins()
    {
        QFETCH(QByteArray, origin);
        QFETCH(bool, ours);
        const Access access("secret", ports, QHostAddress(QHostAddress::LocalHost));
        const http::Headers headers { { "Host", "127.0.0.1:5000" }, { "Origin", origin },
            { "Authorization", "Bearer secret" } };
        const auto refused = access.refuse(request(headers), ports.websocket);
        QCOMPARE(!refused, ours);
        if (refused)
            QCOMPARE(refused->status, 403);
    }

    void crossSiteRequestsAreRefused()
    {
        const Access access("secret", ports, QHostAddress(QHostAddress::LocalHost));
        http::Headers headers { { "Host", "127.0.0.1:4000" }, { "Sec-Fetch-Site", "same-origin" } };
        QVERIFY(!access.refuse(request(headers), ports.http));
        headers.set("Sec-Fetch-Site", "Cross-Site");
        QCOMPARE(access.refuse(request(headers), ports.http)->status, 403);
    }

    void tokens_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<bool>("right");
        QTest::newRow("right") << QByteArray("Bearer secret") << true;
        QTest::newRow("scheme in any case") << QByteArray("bearer secret") << true;
        for (const char* value : { "Bearer wrong!", "Bearer secre", "Bearer secrets", "Bearer SECRET", "Bearer", "", "secret",
                 "Basic secret", "Bearer secret, Bearer secret", "Bearer  x" })
            QTest::newRow(*value ? value : "empty") << QByteArray(value) << false;
    }
    void tokens()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(bool, right);
        const Access access("secret", ports, QHostAddress(QHostAddress::LocalHost));
        const http::Request asked
            = request({ { "Host", "127.0.0.1:4000" }, { "Authorization", authorization } });
        const auto refused = access.refuse(asked, ports.http);
        QCOMPARE(!refused, right); // a wrong one is refused on every path
        if (refused) {
            QCOMPARE(refused->status, 401);
            QVERIFY(refused->headers.contains("WWW-Authenticate"));
            QVERIFY(!refused->body.contains("secret"));
        }
        QCOMPARE(!access.refuseWithoutToken(asked), right);
    }

    void aMissingTokenIsRefusedOnlyWhereNeeded()
    {
        const Access access("secret", ports, QHostAddress(QHostAddress::LocalHost));
        const http::Request asked = request({ { "Host", "127.0.0.1:4000" } });
        QVERIFY(!access.refuse(asked, ports.http));
        QCOMPARE(access.refuseWithoutToken(asked)->status, 401);
        const http::Request twice = request({ { "Host", "127.0.0.1:4000" }, { "Authorization", "Bearer secret" },
            { "Authorization", "Bearer secret" } });
        QCOMPARE(access.refuse(twice, ports.http)->status, 401);
    }

    void anotherAddressIsOursOnlyWhenBoundByName()
    {
        const Access access("secret", ports, QHostAddress(QStringLiteral("192.168.7.7")));
        QVERIFY(access.isOurHost("192.168.7.7:4000", 4000));
        QVERIFY(!access.isOurHost("192.168.7.8:4000", 4000));
        const Access any("secret", ports, QHostAddress(QHostAddress::AnyIPv4));
        QVERIFY(any.isOurHost("192.168.7.8:4000", 4000)); // a literal cannot be rebound
        QVERIFY(!any.isOurHost("evil.example:4000", 4000));
    }

    void aPassagesPortIsAsGoodAsTheListenersOwn()
    {
        Access access("secret", ports, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(!access.isOurHost("127.0.0.1:7000", ports.http));
        access.allow(ports.http, { 7000, 7001 });
        QVERIFY(access.isOurHost("127.0.0.1:7000", ports.http));
        QVERIFY(access.isOurHost("localhost:7001", ports.http));
        QVERIFY(!access.isOurHost("127.0.0.1:7000", ports.websocket)); // it leads elsewhere
        QVERIFY(!access.isOurHost("evil.example:7000", ports.http)); // the name must still be ours
        const http::Headers page { { "Host", "127.0.0.1:7000" }, { "Origin", "http://127.0.0.1:7000" } };
        QVERIFY(!access.refuse(request(page), ports.http));
        access.allow(ports.http, {});
        QVERIFY(!access.isOurHost("127.0.0.1:7000", ports.http));
    }

    void secretsCompareWhole()
    {
        QVERIFY(sameSecret("abc", "abc"));
        QVERIFY(!sameSecret("abc", "abd"));
        QVERIFY(!sameSecret("abc", "abcd"));
        QVERIFY(!sameSecret("abc", "ab"));
        QVERIFY(!sameSecret("abc", ""));
    }
};

QTEST_APPLESS_MAIN(TestAccess)
#include "tst_access.moc"
