// SPDX-License-Identifier: GPL-3.0-or-later
// A real Chromium on the self-test page; and what the judge makes of a report that lies.
#include "core/evidence/proofs/browser_report.h"
#include "tests/support/server_program.h"

#include <QTcpServer>
#include <QTest>

using namespace wirewise;
using namespace wirewise::evidence;

namespace {

TransportId id(const char* name)
{
    return TransportId(QString::fromLatin1(name));
}

QStringList levels(std::initializer_list<const char*> names)
{
    QStringList all;
    for (const char* name : names)
        all << QString::fromLatin1(name);
    return all;
}

const QStringList good = levels({ "universal", "excellent" });

QByteArray reportOf(const QByteArray& transports)
{
    return R"({"results":[{"browser":"Mozilla/5.0 HeadlessChrome/150.0.1 Safari/5","transports":)" + transports + "}]}";
}

} // namespace

class TestBrowserRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRealBrowser();
    void aPortThatIsClosed();
    void aBrowserThatIsNone();
    void cancelled();
    void judgesReports_data();
    void judgesReports();
    void refusesReportsThatAreNotWhole();

private:
    QString m_browser;
};

void TestBrowserRun::initTestCase()
{
    m_browser = findBrowser({});
    QVERIFY2(!m_browser.isEmpty(), "this test needs chromium");
    QVERIFY(findBrowser(QStringLiteral("no-such-browser")).isEmpty());
    QCOMPARE(findBrowser(m_browser), m_browser);
}

void TestBrowserRun::aRealBrowser()
{
    const test::ServerProgram server;
    QVERIFY(server.isReady());
    const auto report = runBrowser(m_browser, server.ready);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
    QCOMPARE(report->trials.size(), 5);
    for (const char* transport : { "websocket", "sse", "polling" }) {
        const auto seen = seeBrowser(*report, id(transport));
        QVERIFY(seen);
        QVERIFY2(seen->levels == good, qPrintable(seen->text.english()));
        QVERIFY2(seen->text.english().startsWith(QLatin1String("In a page in Chrome ")), qPrintable(seen->text.english()));
        QVERIFY(seen->figures.size() >= 2);
        for (const Figure& figure : seen->figures)
            QVERIFY2(figure.value > 0, qPrintable(figure.id));
    }
    const auto grpc = seeBrowser(*report, id("grpc"));
    QVERIFY(grpc);
    QCOMPARE(grpc->levels, levels({ "translated" }));
    QVERIFY2(grpc->text.english().contains(QLatin1String("fetch")), qPrintable(grpc->text.english()));
    QCOMPARE(grpc->figures.first().value, 0.0);
    QCOMPARE(seeBrowser(*report, id("webhook"))->levels, levels({ "server_to_server" }));
    QVERIFY(!seeBrowser(*report, id("carrier_pigeon")));
}

// The planted defect: a server that says its WebSockets are where nobody listens.
void TestBrowserRun::aPortThatIsClosed()
{
    QTcpServer deaf; // accepts, and never answers the upgrade
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    const test::ServerProgram real;
    QVERIFY(real.isReady());
    const QByteArray page = real.get("/").body();
    QVERIFY(page.contains(QByteArray::number(real.ready.websocket)));
    // The page as it is, but for that one port; all else goes through to the real server.
    QTcpServer front;
    QVERIFY(front.listen(QHostAddress::LocalHost));
    connect(&front, &QTcpServer::newConnection, &front, [&] {
        while (QTcpSocket* client = front.nextPendingConnection()) {
            auto* upstream = new QTcpSocket(client);
            upstream->connectToHost(QHostAddress::LocalHost, real.ready.http);
            const QByteArray ours = QByteArray::number(front.serverPort());
            const QByteArray theirs = QByteArray::number(real.ready.http);
            connect(client, &QTcpSocket::readyRead, upstream, [=] { upstream->write(client->readAll().replace("127.0.0.1:" + ours, "127.0.0.1:" + theirs)); });
            connect(upstream, &QTcpSocket::readyRead, client, [=, &deaf, &real] {
                client->write(upstream->readAll().replace(QByteArray::number(real.ready.websocket), QByteArray::number(deaf.serverPort())));
            });
            connect(upstream, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
    wire::ReadyLine lying = real.ready;
    lying.http = front.serverPort();
    const auto report = runBrowser(m_browser, lying);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
    const auto seen = seeBrowser(*report, id("websocket"));
    QVERIFY(seen);
    QVERIFY2(!seen->levels.contains(QStringLiteral("excellent")), qPrintable(seen->text.english()));
    QVERIFY2(seen->text.english().contains(QLatin1String("it failed")), qPrintable(seen->text.english()));
    QCOMPARE(seeBrowser(*report, id("polling"))->levels, good); // the others are as they were
}

void TestBrowserRun::aBrowserThatIsNone()
{
    const test::ServerProgram server;
    for (const char* program : { "/no/such/program", "/bin/false" }) {
        const auto report = runBrowser(QString::fromLatin1(program), server.ready);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Helper);
        QCOMPARE(report.error().where, QString::fromLatin1(program));
    }
}

void TestBrowserRun::cancelled()
{
    const test::ServerProgram server;
    QElapsedTimer took;
    took.start();
    const auto report = runBrowser(m_browser, server.ready, [] { return true; });
    QVERIFY(!report);
    QCOMPARE(report.error().message, QStringLiteral("cancelled"));
    QVERIFY(took.elapsed() < 10000);
}

void TestBrowserRun::judgesReports_data()
{
    QTest::addColumn<QByteArray>("trial");
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QStringList>("allowed");
    const auto row = [](const char* name, const char* trial, const char* transport, const QStringList& allowed) {
        QTest::newRow(name) << QByteArray(trial) << QString::fromLatin1(transport) << allowed;
    };
    const QStringList bad = levels({ "limited", "translated", "server_to_server" });
    row("works", R"({"verdict":"works","text":"It did.","figures":{"events":3}})", "websocket", good);
    row("fails", R"({"verdict":"failed","text":"nothing came"})", "websocket", bad);
    row("fails, sse", R"({"verdict":"failed","text":"nothing came"})", "sse", bad);
    row("an unknown word", R"({"verdict":"splendid"})", "polling", bad);
    row("webhook cannot", R"({"verdict":"cannot"})", "webhook", levels({ "server_to_server" }));
    row("webhook can", R"({"verdict":"works"})", "webhook", good);
    row("websocket cannot", R"({"verdict":"cannot"})", "websocket", levels({ "server_to_server" }));
    row("grpc refused", R"({"verdict":"cannot","figures":{"tried":"Failed to fetch"}})", "grpc", levels({ "translated" }));
    row("grpc answered", R"({"verdict":"cannot","figures":{"tried":"the server answered 200"}})", "grpc",
        levels({ "universal", "excellent", "limited" }));
}

void TestBrowserRun::judgesReports()
{
    QFETCH(QByteArray, trial);
    QFETCH(QString, transport);
    QFETCH(QStringList, allowed);
    const auto report = readBrowserReport(reportOf("{\"" + transport.toLatin1() + "\":" + trial + '}'));
    QVERIFY(report);
    const auto seen = seeBrowser(*report, TransportId(transport));
    QVERIFY(seen);
    QCOMPARE(seen->levels, allowed);
    QVERIFY(seen->text.english().startsWith(QLatin1String("In a page in Chrome 150: ")));
}

void TestBrowserRun::refusesReportsThatAreNotWhole()
{
    for (const char* json : { "", "{", "[]", "{}", R"({"results":[]})", R"({"results":[{"browser":"x"}]})",
             R"({"results":[{"browser":"","transports":{"sse":{}}}]})", R"({"results":[7]})" })
        QVERIFY2(!readBrowserReport(json), json);
    const auto report = readBrowserReport(reportOf(R"({"sse":{}})"));
    QVERIFY(report && !seeBrowser(*report, id("sse")));
}

QTEST_GUILESS_MAIN(TestBrowserRun)

#include "tst_browser_run.moc"
