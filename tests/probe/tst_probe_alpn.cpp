// SPDX-License-Identifier: GPL-3.0-or-later
// What ALPN agrees on, against listeners that choose; and plain HTTP over TLS, as every experiment speaks it then.
// tests/probe/data: openssl req -x509 -newkey ec … -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1
#include "core/probe/experiments/bench.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace wirewise;
using namespace wirewise::probe;
using namespace std::chrono_literals;

namespace {

const QString certificate = QStringLiteral(WIREWISE_SOURCE_DIR "/tests/probe/data/localhost.pem");

// Answers each connection that asks something as /healthz does.
class Listener : public QSslServer
{
public:
    explicit Listener(const QList<QByteArray>& protocols)
    {
        QFile key(QStringLiteral(WIREWISE_SOURCE_DIR "/tests/probe/data/localhost.key"));
        QFile pem(certificate);
        if (!key.open(QIODevice::ReadOnly) || !pem.open(QIODevice::ReadOnly))
            qFatal("no test data");
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(&pem));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        configuration.setAllowedNextProtocols(protocols);
        setSslConfiguration(configuration);
        QObject::connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    socket->readAll();
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"ok\":true}");
                });
        });
        listen(QHostAddress::LocalHost);
    }
};

Settings settingsFor(const Listener& listener)
{
    Settings settings;
    settings.path = { QStringLiteral("127.0.0.1"), listener.serverPort(), 0, listener.serverPort(), true, certificate, {} };
    settings.patience = 15s;
    return settings;
}

} // namespace

class TestProbeAlpn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QList<QByteArray>>("protocols");
        QTest::addColumn<QString>("name");
        QTest::newRow("h2") << QList<QByteArray> { "h2", "http/1.1" } << "http2_alpn:passed";
        QTest::newRow("http/1.1") << QList<QByteArray> { "http/1.1" } << "http2_alpn:http1_only";
        QTest::newRow("none") << QList<QByteArray> {} << "http2_alpn:not_offered";
    }
    void found()
    {
        QFETCH(QList<QByteArray>, protocols);
        const Listener listener(protocols);
        Bench bench(settingsFor(listener));
        const Finding finding = find(alpnExperiment(), bench);
        QVERIFY2(finding.conclusive(), qPrintable(finding.text.english()));
        QTEST(finding.name(), "name");
    }

    void aCertificateThatIsNotTrustedSaysNothing()
    {
        const Listener listener({ "h2" });
        Settings settings = settingsFor(listener);
        settings.path.caFile.clear();
        Bench bench(settings);
        const Finding finding = find(alpnExperiment(), bench);
        QVERIFY(!finding.conclusive());
        QVERIFY2(finding.text.english().contains(QLatin1String("certificate")), qPrintable(finding.text.english()));
    }

    void plainHttpGoesOverTlsToo()
    {
        const Listener listener({ "http/1.1" });
        Bench bench(settingsFor(listener));
        const auto absent = bench.greet();
        QVERIFY2(!absent, qPrintable(absent ? absent->text() : QString()));
    }
};

QTEST_GUILESS_MAIN(TestProbeAlpn)
#include "tst_probe_alpn.moc"
