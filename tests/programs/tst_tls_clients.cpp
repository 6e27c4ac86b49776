// SPDX-License-Identifier: GPL-3.0-or-later
// Every client end over TLS and through forward proxies, against real servers and real proxies: what is trusted, and
// the one sentence about what is not.
#include "core/base/clock.h"
#include "core/http/certificates.h"
#include "core/transports/transport_registry.h"

#include "tests/support/eventually.h"
#include "tests/support/forward_proxy.h"
#include "tests/support/server_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace std::chrono_literals;
using http::CertificateAuthority;
using http::Validity;
using test::eventually;
using test::ForwardProxyProgram;
using test::ServerProgram;
using transports::TransportEntry;
using Kind = demo::ForwardProxy::Kind;

namespace {

// One attempt and what came of it.
struct Attempt
{
    Attempt(const TransportEntry& entry, const demo::Target& target)
        : transport(entry.make({ {}, 50ms, 1000ms }, nullptr))
    {
        QObject::connect(transport.get(), &demo::Transport::opened, transport.get(), [this] { opened = true; });
        QObject::connect(transport.get(), &demo::Transport::received, transport.get(), [this] { ++received; });
        QObject::connect(transport.get(), &demo::Transport::closed, transport.get(), [this](const demo::Closed& end) { closed = end; });
        transport->open({ target, {}, {} });
    }

    bool flows() { return eventually([this] { return received >= 3 || closed; }, 20s) && !closed; }
    bool ends() { return eventually([this] { return closed.has_value(); }, 20s); }
    QString text() const { return closed ? closed->ended.text + closed->ended.reason : QStringLiteral("still open"); }

    std::unique_ptr<demo::Transport> transport;
    bool opened = false;
    int received = 0;
    std::optional<demo::Closed> closed;
};

} // namespace

class TestTlsClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto now = std::chrono::duration_cast<std::chrono::seconds>(SystemClock().wall());
        auto made = CertificateAuthority::make(QStringLiteral("alpha"), Validity::days(now, 1));
        QVERIFY(made);
        m_authority = std::make_unique<CertificateAuthority>(std::move(made).value());
        write("authority.pem", m_authority->certificate());
        const QStringList here { QStringLiteral("localhost"), QStringLiteral("127.0.0.1") };
        const Validity today = Validity::days(now, 1);
        issue("server", CertificateAuthority::For::Servers, here, today);
        issue("expired", CertificateAuthority::For::Servers, here, { now - 72h, now - 48h });
        issue("elsewhere", CertificateAuthority::For::Servers, { QStringLiteral("alpha.example") }, today);
        issue("client", CertificateAuthority::For::Clients, { QStringLiteral("beta") }, today);
    }

    void trustsWhomItIsToldTo_data() { addTransports(); }
    void trustsWhomItIsToldTo()
    {
        Attempt attempt(entry(), targetAt(server({ QStringLiteral("--tls") }), Trust::MadeOnTheSpot));
        QVERIFY2(attempt.flows(), qPrintable(attempt.text()));
        QVERIFY(attempt.transport->wireBytes().in > 500);
        QVERIFY(attempt.transport->wireBytes().out > 100);
        attempt.transport->close();
        QVERIFY(attempt.ends());
        QVERIFY(attempt.closed->normal);
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("sentence");
        const QStringList made { QStringLiteral("--tls") };
        const QStringList picky { QStringLiteral("--tls"), QStringLiteral("--certificate"), file("server.pem"), QStringLiteral("--key"),
            file("server.key"), QStringLiteral("--client-ca"), file("authority.pem") };
        const auto own = [this](const char* name) {
            return QStringList { QStringLiteral("--tls"), QStringLiteral("--certificate"), file(name) + QStringLiteral(".pem"),
                QStringLiteral("--key"), file(name) + QStringLiteral(".key") };
        };
        const QString ours = file("authority.pem");
        for (const TransportEntry& each : transports::allTransports()) {
            const auto row = [&](const char* name, const QStringList& arguments, const QString& authority, const char* certificate,
                                 const char* key, const char* sentence) {
                QTest::addRow("%s, %s", qPrintable(each.id.value()), name) << each.id.value() << arguments << authority
                    << (*certificate ? file(certificate) : QString()) << (*key ? file(key) : QString()) << QString::fromLatin1(sentence);
            };
            row("nobody to trust", made, {}, "", "", "signed by nobody this machine trusts; name its authority");
            row("another authority", made, ours, "", "", "signed by nobody this machine trusts");
            row("expired", own("expired"), ours, "", "", "has expired on ");
            row("another host", own("elsewhere"), ours, "", "", "is for another host: alpha.example");
            const bool silent = each.id.value() == QLatin1String("grpc"); // its servers send no alerts
            row("client certificate wanted", picky, ours, "", "", silent ? "it may want a client certificate" : "wants a client certificate");
            row("client certificate not accepted", picky, ours, "server.pem", "server.key",
                silent ? "it may not accept the client certificate" : "does not accept the client certificate");
            row("client key of another", picky, ours, "client.pem", "server.key", "The key does not fit the client certificate");
            row("client certificate", picky, ours, "client.pem", "client.key", "");
            row("no TLS there", {}, ours, "", "", "does not speak TLS on this port");
            row("no such file", made, ours + QStringLiteral(".no"), "", "", "authority.pem.no");
            row("no certificate in the file", made, file("client.key"), "", "", "expected certificates in PEM");
            row("no key in the file", made, ours, "client.pem", "client.pem", "expected an EC or RSA key in PEM");
        }
    }
    void saysWhyNot()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, authority);
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, sentence);
        demo::Target target = targetAt(server(arguments), Trust::Nobody);
        if (!demo::isTls(target.url)) // what should speak it does not
            target.url.setScheme(target.url.scheme() + u's');
        target.tls = { authority, certificate, key };
        Attempt attempt(entry(), target);
        if (sentence.isEmpty()) {
            QVERIFY2(attempt.flows(), qPrintable(attempt.text()));
            return;
        }
        QVERIFY2(attempt.ends(), "still open");
        QVERIFY2(attempt.closed->ended.text.contains(sentence), qPrintable(attempt.text()));
        QVERIFY(attempt.closed->ended.text.endsWith(u'.'));
        if (sentence.contains(QLatin1String("it may")))
            QCOMPARE(attempt.closed->retry.tries, 3);
        else
            QCOMPARE(attempt.closed->retry.when, demo::Retry::When::Never);
        QVERIFY(!attempt.opened);
    }

    void goesThroughAProxy_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("socks");
        QTest::addColumn<bool>("tls");
        for (const TransportEntry& each : transports::allTransports())
            for (const bool socks : { false, true })
                for (const bool tls : { false, true })
                    QTest::addRow("%s, %s%s", qPrintable(each.id.value()), socks ? "socks5" : "http", tls ? ", tls" : "")
                        << each.id.value() << socks << tls;
    }
    void goesThroughAProxy()
    {
        QFETCH(bool, socks);
        QFETCH(bool, tls);
        ForwardProxyProgram* proxy = proxyOf(socks ? Kind::Socks5 : Kind::Http);
        if (!proxy)
            QSKIP("tinyproxy or microsocks is not there");
        QVERIFY(proxy->isReady());
        demo::Target target = targetAt(server(tls ? QStringList { QStringLiteral("--tls") } : QStringList()), Trust::MadeOnTheSpot);
        target.proxy = proxy->proxy();
        {
            Attempt attempt(entry(), target);
            QVERIFY2(attempt.flows(), qPrintable(attempt.text()));
            QVERIFY(attempt.transport->wireBytes().in > 500);
        }
        target.proxy.password = QStringLiteral("wrong");
        Attempt unknown(entry(), target);
        QVERIFY(unknown.ends());
        QVERIFY2(unknown.text().contains(QLatin1String("proxy"), Qt::CaseInsensitive), qPrintable(unknown.text()));
        QVERIFY(!unknown.text().contains(QLatin1String("wrong")));
        QVERIFY(!unknown.opened);
    }

    // It is not gone round: no proxy, no connection.
    void aProxyThatIsNotThereIsNotPassedBy_data() { addTransports(); }
    void aProxyThatIsNotThereIsNotPassedBy()
    {
        demo::Target target = targetAt(server({}), Trust::Nobody);
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        target.proxy = { Kind::Http, QStringLiteral("127.0.0.1"), probe.serverPort(), {}, {} };
        probe.close();
        Attempt attempt(entry(), target);
        QVERIFY(attempt.ends());
        QVERIFY(!attempt.opened);
        QVERIFY2(attempt.text().contains(QLatin1String("proxy")), qPrintable(attempt.text()));
        QCOMPARE(attempt.closed->retry.when, demo::Retry::When::Backoff);
    }

    void aUserInTheUrlIsRefused_data() { addTransports(); }
    void aUserInTheUrlIsRefused()
    {
        demo::Target target = targetAt(server({}), Trust::Nobody);
        target.url.setUserInfo(QStringLiteral("beta:s3cret"));
        Attempt attempt(entry(), target);
        QVERIFY(attempt.ends());
        QCOMPARE(attempt.closed->retry.when, demo::Retry::When::Never);
        QVERIFY(attempt.text().contains(QLatin1String("user or password")));
        QVERIFY(!attempt.text().contains(QLatin1String("s3cret")));
    }

private:
    enum class Trust { Nobody, MadeOnTheSpot };

    static void addTransports()
    {
        QTest::addColumn<QString>("id");
        for (const TransportEntry& each : transports::allTransports())
            QTest::newRow(qPrintable(each.id.value())) << each.id.value();
    }

    static const TransportEntry& entry()
    {
        QFETCH(QString, id);
        return *transports::transportEntry(TransportId(id));
    }

    QString file(const char* name) const { return m_directory.filePath(QString::fromLatin1(name)); }

    void write(const QByteArray& name, const QByteArray& bytes)
    {
        QFile out(file(name.constData()));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    void issue(const QByteArray& name, CertificateAuthority::For purpose, const QStringList& names, const Validity& validity)
    {
        const auto identity = m_authority->issue(purpose, names, validity);
        QVERIFY(identity);
        write(name + ".pem", identity->certificate);
        write(name + ".key", identity->key);
    }

    // One for each set of arguments, for the whole suite.
    const ServerProgram& server(const QStringList& arguments)
    {
        auto& program = m_servers[arguments.join(u' ')];
        if (!program)
            program = std::make_unique<ServerProgram>(arguments);
        return *program;
    }

    static demo::Target targetAt(const ServerProgram& server, Trust trust)
    {
        return { entry().bundledUrl(server.ready), server.ready.token, {},
            { trust == Trust::MadeOnTheSpot ? server.ready.authority : QString(), {}, {} } };
    }

    ForwardProxyProgram* proxyOf(Kind kind)
    {
        auto& program = m_proxies[kind];
        if (!program && !ForwardProxyProgram::program(kind).isEmpty())
            program = std::make_unique<ForwardProxyProgram>(kind, QStringLiteral("gamma"), QStringLiteral("right"));
        return program.get();
    }

    QTemporaryDir m_directory;
    std::unique_ptr<CertificateAuthority> m_authority;
    std::map<QString, std::unique_ptr<ServerProgram>> m_servers;
    std::map<Kind, std::unique_ptr<ForwardProxyProgram>> m_proxies;
};

QTEST_GUILESS_MAIN(TestTlsClients)
#include "tst_tls_clients.moc"
