// SPDX-License-Identifier: GPL-3.0-or-later
// The exported load, run by k6 itself: every client sees every event once. Debian has no k6: WIREWISE_K6 says where one
// is (1.6 or later, for SSE built with the extension xk6-sse); without it there is nothing to see here.
#include "tests/support/cli_program.h"
#include "tests/support/scripted_server.h"
#include "tests/support/server_program.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace wirewise;
using wirewise::test::ScriptedServer;
using wirewise::test::ServerProgram;
using wirewise::tests::Outcome;

namespace {

constexpr int clients = 5;
constexpr int events = 60; // for each client
constexpr char token[] = "load-test-0123456789abcdef";

QString k6()
{
    const QString named = qEnvironmentVariable("WIREWISE_K6");
    return named.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("k6")) : named;
}

} // namespace

class TestK6 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void counts_data();
    void counts();
    void deliversWebhooks();

private:
    // The sums of its counters, by name; none: it failed.
    QJsonObject runLoad(const ServerProgram& server, const QStringList& exporting, const QString& receiver = {});
};

void TestK6::initTestCase()
{
    if (k6().isEmpty())
        QSKIP("no k6 on this machine: WIREWISE_K6 says where one is");
}

QJsonObject TestK6::runLoad(const ServerProgram& server, const QStringList& exporting, const QString& receiver)
{
    QTemporaryDir folder;
    const Outcome exported = tests::run(QStringList { QStringLiteral("export-load") } + exporting
        + tests::words(qPrintable(QStringLiteral("--tool k6 --rate 20 --clients %1 --count %2 --json --out").arg(clients).arg(events)))
        + QStringList(folder.path()));
    const QJsonValue plan = exported.json().value(QLatin1String("plan"));
    QUrl url(plan[QLatin1String("endpoint")].toString());
    const QString transport = plan[QLatin1String("transport")].toString();
    url.setPort(transport == QLatin1String("grpc") ? server.ready.grpc : transport == QLatin1String("websocket") ? server.ready.websocket : server.ready.http);

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WIREWISE_TOKEN"), QString::fromLatin1(token));
    environment.insert(QStringLiteral("WIREWISE_URL"), url.toString());
    environment.insert(QStringLiteral("WIREWISE_SERVER"), QStringLiteral("http://127.0.0.1:%1").arg(server.ready.http));
    environment.insert(QStringLiteral("WIREWISE_RECEIVER"), receiver);
    environment.insert(QStringLiteral("K6_NO_USAGE_REPORT"), QStringLiteral("true"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(k6(), { QStringLiteral("run"), QStringLiteral("--quiet"), QStringLiteral("--summary-export"), QStringLiteral("summary.json"), QStringLiteral("script.js") });
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120000))
        process.kill();
    process.waitForFinished();
    QFile summary(folder.filePath(QStringLiteral("summary.json")));
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !summary.open(QIODevice::ReadOnly)) {
        qWarning("%s%s", exported.err.toUtf8().constData(), process.readAll().constData());
        return {};
    }
    const QJsonObject metrics = QJsonDocument::fromJson(summary.readAll())[QLatin1String("metrics")].toObject();
    QJsonObject sums;
    for (auto each = metrics.begin(); each != metrics.end(); ++each)
        if (each.key().startsWith(QLatin1String("wirewise_")))
            sums.insert(each.key().mid(9), each->toObject().value(QLatin1String("count")));
    return sums;
}

void TestK6::counts_data()
{
    QTest::addColumn<QStringList>("exporting");
    for (const char* each : { "websocket", "sse", "grpc", "polling", "polling --mode long", "websocket --kind binary", "websocket --direction up",
             "grpc --direction up", "polling --direction up", "sse --direction up" })
        QTest::newRow(each) << tests::words(each);
}

void TestK6::counts()
{
    QFETCH(QStringList, exporting);
    const ServerProgram server({}, token);
    QVERIFY(server.isReady());
    const QJsonObject sums = runLoad(server, exporting);
    const bool up = exporting.contains(QLatin1String("up"));
    // What each client sends comes back to all of them.
    QCOMPARE(sums.value(QLatin1String("events")).toInt(), up ? clients * clients * events : clients * events);
    QCOMPARE(sums.value(QLatin1String("lost")).toInt(), 0);
    QCOMPARE(sums.value(QLatin1String("repeated")).toInt(), 0);
    QCOMPARE(sums.value(QLatin1String("sent")).toInt(), up ? clients * events : 0);
}

void TestK6::deliversWebhooks()
{
    const ServerProgram server({}, token);
    QVERIFY(server.isReady());
    ScriptedServer receiver;
    receiver.last.bytes = ScriptedServer::response(204, "Connection: close\r\n", {});
    const QJsonObject sums = runLoad(server, { QStringLiteral("webhook") }, receiver.url(QStringLiteral("http"), QStringLiteral("/hook")).toString());
    QVERIFY(receiver.requests.size() >= clients * events);
    QCOMPARE(sums.value(QLatin1String("delivered")).toInt(), clients * events);
    QCOMPARE(sums.value(QLatin1String("given_up")).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestK6)
#include "tst_k6.moc"
