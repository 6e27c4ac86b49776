// SPDX-License-Identifier: GPL-3.0-or-later
// [endpoint] of a decision: written, read back, without its secrets; what is wrong in it with its place.
#include "core/record/decision_file.h"
#include "core/record/own_endpoint.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::record;
using Kind = demo::ForwardProxy::Kind;

namespace {

demo::Target full()
{
    return { QUrl(QStringLiteral("wss://alpha.example:8443/stream?room=7&api_key=k3y")), "t0ken",
        { { "X-Team", "b\"e\\ta" }, { "X-Api-Key", "h3ader" }, { "Cookie", "c00kie" } },
        { QStringLiteral("/etc/alpha/ca.pem"), QStringLiteral("/home/beta/beta.pem"), QStringLiteral("/home/beta/beta.key") },
        { Kind::Socks5, QStringLiteral("gamma.example"), 1080, QStringLiteral("delta"), QStringLiteral("pr0xy") },
        { QStringLiteral("alpha.v1.News/Watch"), QStringLiteral("/home/beta/news.proto"), R"({"room": 7})" } };
}

QByteArray written(const OwnEndpoint& endpoint)
{
    Decision decision;
    decision.endpoint = endpoint;
    return decisionToml(decision, {});
}

Result<OpenedDecision> readBack(const QByteArray& toml)
{
    return readDecision(toml, QStringLiteral("d.toml"), {});
}

} // namespace

class TestOwnEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWithoutItsSecrets()
    {
        const OwnEndpoint endpoint = withoutSecrets(TransportId(QStringLiteral("websocket")), full());
        const QByteArray toml = written(endpoint);
        for (const char* secret : { "k3y", "t0ken", "h3ader", "c00kie", "pr0xy" })
            QVERIFY2(!toml.contains(secret), toml);
        const auto opened = readBack(toml);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        QVERIFY(opened->decision.endpoint.has_value());
        QCOMPARE(opened->decision.endpoint->target.url.toString(), endpoint.target.url.toString());
        QVERIFY(*opened->decision.endpoint == endpoint);
        QCOMPARE(written(*opened->decision.endpoint), toml);
    }

    // Whoever fills the value in carelessly.
    void writesNoSecretEvenIfThereIsOne()
    {
        const QByteArray toml = written({ TransportId(QStringLiteral("sse")), full(), false, false });
        for (const char* secret : { "k3y", "t0ken", "h3ader", "c00kie", "pr0xy" })
            QVERIFY2(!toml.contains(secret), toml);
        QVERIFY(toml.contains("secrets = [\"token\", \"proxy\"]"));
    }

    void secretsAreTakenOutAndPutBack()
    {
        const demo::Target target = full();
        const auto secrets = secretsOf(target);
        QCOMPARE(secrets.size(), 5);
        const OwnEndpoint endpoint = withoutSecrets(TransportId(QStringLiteral("websocket")), target);
        QCOMPARE(secretNames(endpoint), QStringList({ QStringLiteral("token"), QStringLiteral("proxy"), QStringLiteral("header X-Api-Key"),
            QStringLiteral("header Cookie"), QStringLiteral("query api_key") }));
        QVERIFY(withSecrets(endpoint, secrets) == target);
        QVERIFY(withSecrets(endpoint, {}) == endpoint.target);
        QCOMPARE(keyringKey(endpoint, QStringLiteral("token")), QStringLiteral("token of wss://alpha.example:8443/stream"));
        QCOMPARE(keyringKey(endpoint, QStringLiteral("proxy")), QStringLiteral("proxy of socks5://delta@gamma.example:1080"));
    }

    void theLeastIsEnough()
    {
        const auto opened = readBack("[answers]\n[endpoint]\ntransport = \"grpc\"\nurl = \"grpcs://alpha.example\"\n");
        QVERIFY(opened);
        QVERIFY((*opened->decision.endpoint == OwnEndpoint { TransportId(QStringLiteral("grpc")), { QUrl(QStringLiteral("grpcs://alpha.example")), {}, {} } }));
        QVERIFY(secretNames(*opened->decision.endpoint).isEmpty());
        QVERIFY(!readBack("[answers]\n")->decision.endpoint);
    }

    void namesThatAreSecret_data()
    {
        QTest::addColumn<bool>("secret");
        for (const char* name : { "Authorization", "cookie", "X-Api-Key", "access_token", "X-Client-Secret-2", "Proxy-Authorization", "apikey", "idToken", "sig" })
            QTest::newRow(name) << true;
        for (const char* name : { "X-Team", "Accept", "room", "since", "keyboard", "Monkey", "Design" })
            QTest::newRow(name) << false;
    }
    void namesThatAreSecret()
    {
        QFETCH(bool, secret);
        QCOMPARE(isSecretName(QString::fromLatin1(QTest::currentDataTag())), secret);
    }

    void faultsHaveTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("lines"); // from line 4 on
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* lines, const char* place, const char* said) {
            QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(place) << QString::fromLatin1(said);
        };
        row("another scheme", "url = \"ftp://alpha.example\"", ":4:7", "expected one beginning with ws://");
        row("a user", "url = \"ws://u:p@alpha.example\"", ":4:7", "with a user");
        row("a secret in the url", "url = \"ws://alpha.example/?token=x\"", ":4:7", "the secret 'token' in its url");
        row("no url", "ca = \"/a\"", ":2:1", "url");
        row("a secret header", "url = \"ws://a\"\nheaders = [{ name = \"Cookie\", value = \"x\" }]", ":5:39", "'Cookie' is secret");
        row("a header no HTTP has", "url = \"ws://a\"\nheaders = [{ name = \"X Y\", value = \"x\" }]", ":5:21", "what HTTP can send");
        row("a header of two lines", "url = \"ws://a\"\nheaders = [{ name = \"X\", value = \"x\\r\\ny\" }]", ":5:21", "what HTTP can send");
        row("a certificate alone", "url = \"wss://a\"\ncertificate = \"/c\"", ":5:15", "expected both or none");
        row("no proxy", "url = \"ws://a\"\nproxy = \"ftp://b:1\"", ":5:9", "expected a proxy as http://");
        row("a proxy's password", "url = \"ws://a\"\nproxy = \"http://u:p4ss@b:1\"", ":5:9", "without its password");
        row("another secret", "url = \"ws://a\"\nsecrets = [\"pin\"]", ":5:12", "expected token or proxy");
        row("an unknown key", "url = \"ws://a\"\ntimeout = 3", ":5:1", "timeout");
        row("text for a list", "url = \"ws://a\"\nheaders = \"X: y\"", ":5:11", "headers");
    }
    void faultsHaveTheirPlace()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, place);
        QFETCH(QString, said);
        const auto opened = readBack("[answers]\n[endpoint]\ntransport = \"sse\"\n" + lines + '\n');
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(said), qPrintable(opened.error().text()));
        QCOMPARE(opened.error().where, QStringLiteral("d.toml") + place);
        QVERIFY(!opened.error().message.contains(QLatin1String("p4ss")));
    }

    void whatIsTooLongIsRefused()
    {
        const QByteArray head = "[answers]\n[endpoint]\ntransport = \"sse\"\n";
        QVERIFY(!readBack(head + "url = \"ws://a/" + QByteArray(9000, 'x') + "\"\n"));
        QByteArray many = "url = \"ws://a\"\nheaders = [";
        for (int i = 0; i < 65; ++i)
            many += "{ name = \"X-" + QByteArray::number(i) + "\" },";
        QVERIFY(!readBack(head + many + "]\n"));
    }
};

QTEST_APPLESS_MAIN(TestOwnEndpoint)
#include "tst_own_endpoint.moc"
