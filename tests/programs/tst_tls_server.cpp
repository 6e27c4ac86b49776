// SPDX-License-Identifier: GPL-3.0-or-later
// wirewise-server --tls as foreign programs see it (curl, openssl), its handshakes' limits, and TLS on wirewise-cli.
#include "core/base/clock.h"
#include "core/http/certificates.h"

#include "tests/support/eventually.h"
#include "tests/support/forward_proxy.h"
#include "tests/support/server_program.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace wirewise;
using namespace std::chrono_literals;
using http::CertificateAuthority;
using http::Validity;
using test::RawClient;
using test::ServerProgram;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ran run(const QString& program, const QStringList& arguments, const QMap<QString, QString>& environment = {}, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment with = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        with.insert(it.key(), it.value());
    process.setProcessEnvironment(with);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        process.kill();
    process.waitForFinished(5000);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError() };
}

Ran curl(const QStringList& arguments)
{
    return run(QStringLiteral("curl"), QStringList { QStringLiteral("-sS"), QStringLiteral("-m"), QStringLiteral("30") } + arguments);
}

Ran cli(const QStringList& arguments, const QMap<QString, QString>& environment = {})
{
    return run(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-cli"), arguments, environment);
}

QString url(const char* scheme, quint16 port, const char* path)
{
    return QStringLiteral("%1://127.0.0.1:%2%3").arg(QLatin1String(scheme)).arg(port).arg(QLatin1String(path));
}

} // namespace

class TestTlsServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Validity validity = Validity::days(std::chrono::duration_cast<std::chrono::seconds>(SystemClock().wall()), 1);
        const auto authority = CertificateAuthority::make(QStringLiteral("alpha"), validity);
        QVERIFY(authority);
        write("authority.pem", authority->certificate());
        const auto server = authority->issue(CertificateAuthority::For::Servers, { QStringLiteral("localhost"), QStringLiteral("127.0.0.1") }, validity);
        const auto client = authority->issue(CertificateAuthority::For::Clients, { QStringLiteral("beta") }, validity);
        QVERIFY(server && client);
        write("server.pem", server->certificate);
        write("server.key", server->key);
        write("client.pem", client->certificate);
        write("client.key", client->key);
        m_server = std::make_unique<ServerProgram>(QStringList { QStringLiteral("--tls") });
        QVERIFY(m_server->isReady());
    }

    void saysWhomToTrustAndTakesItBack()
    {
        QString authority;
        {
            ServerProgram server({ QStringLiteral("--tls") });
            QVERIFY(server.ready.tls);
            authority = server.ready.authority;
            QVERIFY(QFile::exists(authority));
            QVERIFY(!(QFileInfo(QFileInfo(authority).path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            QCOMPARE(server.end(), 0);
        }
        QVERIFY(!QFile::exists(authority));
        QVERIFY(!QFile::exists(QFileInfo(authority).path()));
        ServerProgram chosen({ QStringLiteral("--tls"), QStringLiteral("--authority-out"), file("chosen.pem") });
        QCOMPARE(chosen.ready.authority, file("chosen.pem"));
        QVERIFY(QFile::exists(file("chosen.pem")));
        ::kill(static_cast<pid_t>(chosen.process.processId()), SIGTERM);
        QVERIFY(chosen.process.waitForFinished(10000));
        QVERIFY(!QFile::exists(file("chosen.pem")));
    }

    void curlTrustsItByItsAuthority_data()
    {
        QTest::addColumn<QString>("host");
        for (const char* host : { "localhost", "127.0.0.1" })
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void curlTrustsItByItsAuthority()
    {
        QFETCH(QString, host);
        const QString at = QStringLiteral("https://%1:%2/healthz").arg(host).arg(m_server->ready.http);
        const Ran trusting = curl({ QStringLiteral("--ipv4"), QStringLiteral("--cacert"), m_server->ready.authority, QStringLiteral("-w"), QStringLiteral(" %{http_version} %{ssl_verify_result}"), at });
        QCOMPARE(trusting.out, QByteArray("{\"ok\":true} 1.1 0"));
        QCOMPARE(curl({ QStringLiteral("--ipv4"), at }).code, 60); // curl's own: the certificate cannot be verified
        QCOMPARE(curl({ QStringLiteral("--ipv4"), QStringLiteral("--tls-max"), QStringLiteral("1.1"), QStringLiteral("--cacert"), m_server->ready.authority, at }).code, 35);
    }

    void curlReadsTheStream()
    {
        const Ran stream = curl({ QStringLiteral("--cacert"), m_server->ready.authority, QStringLiteral("-N"), QStringLiteral("-m"), QStringLiteral("2"),
            url("https", m_server->ready.http, "/events?since=0") });
        QCOMPARE(stream.code, 28); // until its own time was up
        QVERIFY(stream.out.contains("id:"));
    }

    void grpcIsOfferedAsHttp2()
    {
        const Ran ran = run(QStringLiteral("openssl"), { QStringLiteral("s_client"), QStringLiteral("-alpn"), QStringLiteral("h2"), QStringLiteral("-CAfile"),
            m_server->ready.authority, QStringLiteral("-verify_return_error"), QStringLiteral("-connect"), QStringLiteral("127.0.0.1:%1").arg(m_server->ready.grpc) });
        QVERIFY2(ran.out.contains("ALPN protocol: h2"), ran.err);
        QVERIFY(ran.out.contains("Verify return code: 0 (ok)"));
    }

    void inTheClearItClosesWithoutAWord_data() { addPorts(); }
    void inTheClearItClosesWithoutAWord()
    {
        RawClient client(port());
        client.send("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(client.readToEnd(15000));
        QVERIFY(!client.received.contains("HTTP/")); // a TLS alert may come
    }

    void aSilentHandshakeIsDropped_data() { addPorts(); }
    void aSilentHandshakeIsDropped()
    {
        RawClient client(port());
        QElapsedTimer timer;
        timer.start();
        client.send(QByteArray("\x16\x03\x01\x02\x00\x01", 6)); // a ClientHello that never comes
        QVERIFY(client.readToEnd(20000));
        QVERIFY(timer.elapsed() > 3000);
    }

    void slowHandshakesHoldNobodyUp()
    {
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 40; ++i) {
            slow.push_back(std::make_unique<RawClient>(m_server->ready.http));
            slow.back()->send("\x16");
        }
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(curl({ QStringLiteral("--cacert"), m_server->ready.authority, url("https", m_server->ready.http, "/healthz") }).code, 0);
        QVERIFY(slow.back()->isConnected());
    }

    void aClientCertificateIsAskedFor()
    {
        ServerProgram server({ QStringLiteral("--tls"), QStringLiteral("--certificate"), file("server.pem"), QStringLiteral("--key"), file("server.key"),
            QStringLiteral("--client-ca"), file("authority.pem") });
        QVERIFY(server.isReady());
        QVERIFY(server.ready.tls && server.ready.authority.isEmpty());
        const QString at = url("https", server.ready.http, "/healthz");
        QVERIFY(curl({ QStringLiteral("--cacert"), file("authority.pem"), at }).code != 0);
        const Ran known = curl({ QStringLiteral("--cacert"), file("authority.pem"), QStringLiteral("--cert"), file("client.pem"), QStringLiteral("--key"), file("client.key"), at });
        QCOMPARE(known.out, QByteArray("{\"ok\":true}"));
    }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, const QStringList& arguments, const char* said) { QTest::newRow(name) << arguments << QByteArray(said); };
        row("a key alone", { QStringLiteral("--tls"), QStringLiteral("--key"), file("server.key") }, "--certificate and --key go together");
        row("without --tls", { QStringLiteral("--client-ca"), file("authority.pem") }, "--client-ca needs --tls");
        row("no such file", { QStringLiteral("--tls"), QStringLiteral("--client-ca"), file("none.pem") }, "none.pem");
        row("another's key", { QStringLiteral("--tls"), QStringLiteral("--certificate"), file("server.pem"), QStringLiteral("--key"), file("client.key") }, "the key is not that of the certificate");
        row("no certificate", { QStringLiteral("--tls"), QStringLiteral("--certificate"), file("server.key"), QStringLiteral("--key"), file("server.key") }, "expected a certificate in PEM");
        row("no place", { QStringLiteral("--tls"), QStringLiteral("--authority-out"), QStringLiteral("/nonexistent/a.pem") }, "cannot be written");
    }
    void wrongUsageIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const Ran ran = run(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-server"), arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.err.trimmed().count('\n'), 0);
        QVERIFY2(ran.err.contains(said), ran.err);
    }

    void cliListensOverTls_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::addColumn<QString>("at");
        QTest::newRow("websocket") << QStringLiteral("websocket") << url("wss", m_server->ready.websocket, "/stream");
        QTest::newRow("sse") << QStringLiteral("sse") << url("https", m_server->ready.http, "/events");
        QTest::newRow("polling") << QStringLiteral("polling") << url("https", m_server->ready.http, "/poll");
        QTest::newRow("grpc") << QStringLiteral("grpc") << url("grpcs", m_server->ready.grpc, "");
    }
    void cliListensOverTls()
    {
        QFETCH(QString, transport);
        QFETCH(QString, at);
        const QStringList arguments { QStringLiteral("listen"), transport, at, QStringLiteral("--count"), QStringLiteral("3"), QStringLiteral("--timeout"), QStringLiteral("40") };
        const Ran trusting = cli(arguments + QStringList { QStringLiteral("--ca"), m_server->ready.authority, QStringLiteral("--token-env"), QStringLiteral("MY_TOKEN") },
            { { QStringLiteral("MY_TOKEN"), QString::fromLatin1(m_server->ready.token) } });
        QVERIFY2(trusting.code == 0, trusting.err);
        QCOMPARE(trusting.out.count('\n'), 3);
        QVERIFY(!trusting.err.contains(m_server->ready.token));
        const Ran doubting = cli(arguments);
        QCOMPARE(doubting.code, 3);
        QVERIFY2(doubting.err.contains("signed by nobody this machine trusts; name its authority"), doubting.err);
    }

    void cliKeepsSecretsOffTheCommandLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* line, const char* said) { QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(said); };
        row("listen sse https://u:p@127.0.0.1/ ", "without user and password");
        row("listen sse https://127.0.0.1/ --proxy http://u:p4ss@127.0.0.1:1", "WIREWISE_PROXY_PASSWORD");
        row("listen sse https://127.0.0.1/ --proxy ftp://127.0.0.1:1", "expected a proxy as http://");
        row("listen sse https://127.0.0.1/ --proxy http://127.0.0.1", "expected a proxy as http://");
        row("listen sse https://127.0.0.1/ --token-env WIREWISE_NOT_SET", "expected a token in 'WIREWISE_NOT_SET'");
        row("listen sse https://127.0.0.1/ --token-file /nonexistent", "/nonexistent");
        row("listen sse http://127.0.0.1/ --ca /etc/hostname", "--ca is for URLs with TLS");
        row("listen sse https://127.0.0.1/ --certificate /etc/hostname", "go together");
    }
    void cliKeepsSecretsOffTheCommandLine()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, said);
        const Ran ran = cli(line.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.err.trimmed().count('\n'), 0);
        QVERIFY2(ran.err.contains(said), ran.err);
        QVERIFY(!ran.err.contains("p4ss"));
    }

    void cliGoesThroughAProxy()
    {
        using Kind = demo::ForwardProxy::Kind;
        if (test::ForwardProxyProgram::program(Kind::Http).isEmpty())
            QSKIP("tinyproxy is not there");
        test::ForwardProxyProgram proxy(Kind::Http, QStringLiteral("gamma"), QStringLiteral("r1ght"));
        QVERIFY(proxy.isReady());
        const QStringList arguments { QStringLiteral("listen"), QStringLiteral("sse"), url("https", m_server->ready.http, "/events"), QStringLiteral("--count"),
            QStringLiteral("3"), QStringLiteral("--timeout"), QStringLiteral("40"), QStringLiteral("--ca"), m_server->ready.authority,
            QStringLiteral("--proxy"), QStringLiteral("http://gamma@127.0.0.1:%1").arg(proxy.proxy().port) };
        const Ran through = cli(arguments, { { QStringLiteral("WIREWISE_PROXY_PASSWORD"), QStringLiteral("r1ght") } });
        QVERIFY2(through.code == 0, through.err);
        // tinyproxy answers a wrong password with 401 instead of 407, which is no answer for Qt: told as the proxy's failure.
        const Ran unknown = cli(arguments + QStringList { QStringLiteral("--no-reconnect") }, { { QStringLiteral("WIREWISE_PROXY_PASSWORD"), QStringLiteral("wr0ng") } });
        QCOMPARE(unknown.code, 3);
        QVERIFY2(unknown.err.contains("the proxy: "), unknown.err);
        const Ran nobody = cli(QStringList(arguments).replaceInStrings(QStringLiteral("gamma@"), QString()));
        QCOMPARE(nobody.code, 3);
        QVERIFY2(nobody.err.contains("The proxy wants a user and password"), nobody.err);
        QVERIFY(!unknown.err.contains("wr0ng"));
    }

    void demoMeasuresOverTls()
    {
        const QString line = QStringLiteral("race websocket sse grpc polling:long webhook --tls --count 40 --rate 100 --json");
        const Ran ran = cli(line.split(u' '));
        QVERIFY2(ran.code == 0, ran.err);
        const QJsonArray runs = QJsonDocument::fromJson(ran.out).object().value(QLatin1String("runs")).toArray();
        QCOMPARE(runs.size(), 5);
        for (const QJsonValue& each : runs) {
            QVERIFY(each[QLatin1String("tls")].toBool());
            QCOMPARE(each[QLatin1String("lost")].toInt(), 0);
            QVERIFY(each[QLatin1String("received")].toInt() >= 40);
            QVERIFY(each[QLatin1String("wire")][QLatin1String("bytes_in")].toInt() > 40 * 256);
        }
        const Ran faulty = cli(QStringLiteral("demo websocket --tls --count 60 --rate 50 --fault reset,after=300ms,for=500ms --json").split(u' '));
        QVERIFY2(faulty.code == 0, faulty.err);
        const QJsonObject summary = QJsonDocument::fromJson(faulty.out).object();
        QVERIFY(summary.value(QLatin1String("tls")).toBool());
        QCOMPARE(summary.value(QLatin1String("lost")).toInt(), 0);
        QVERIFY(!summary.value(QLatin1String("reconnects")).toArray().isEmpty());
    }

private:
    static void addPorts()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : { "http", "websocket", "grpc" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    quint16 port() const
    {
        QFETCH(QString, name);
        const wire::ReadyLine& ready = m_server->ready;
        return name == QLatin1String("http") ? ready.http : name == QLatin1String("grpc") ? ready.grpc : ready.websocket;
    }

    QString file(const char* name) const { return m_directory.filePath(QString::fromLatin1(name)); }

    void write(const char* name, const QByteArray& bytes)
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    QTemporaryDir m_directory;
    std::unique_ptr<ServerProgram> m_server;
};

QTEST_GUILESS_MAIN(TestTlsServer)
#include "tst_tls_server.moc"
