// SPDX-License-Identifier: GPL-3.0-or-later
// GET /metrics of the real server in several states, read by the Prometheus project's own parser (Debian's
// python3-prometheus-client).
#include "tests/support/server_program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::test;

namespace {

struct Metrics
{
    QJsonObject families;
    QByteArray complaint; // empty: it is OpenMetrics

    double value(const char* family, const char* transport = nullptr) const
    {
        const QJsonArray samples = families.value(QLatin1String(family)).toObject().value(QLatin1String("samples")).toArray();
        for (const QJsonValue& sample : samples)
            if (!transport || sample[QLatin1String("labels")][QLatin1String("transport")].toString() == QLatin1String(transport))
                return sample[QLatin1String("value")].toDouble();
        return -1;
    }
};

Metrics parse(const QByteArray& text)
{
    QProcess parser;
    parser.start(QStringLiteral("/usr/bin/python3"), // Debian's own: that one has prometheus_client
        { QStringLiteral(WIREWISE_SOURCE_DIR "/tests/programs/openmetrics_reader.py") });
    parser.write(text);
    parser.closeWriteChannel();
    if (!parser.waitForFinished(60000))
        return { {}, "the parser does not answer" };
    const QByteArray said = parser.readAllStandardError();
    return { QJsonDocument::fromJson(parser.readAllStandardOutput()).object(), parser.exitCode() == 0 ? QByteArray() : said };
}

Metrics metricsOf(const ServerProgram& server)
{
    return parse(server.get("/metrics").body());
}

const QByteArray streamRequest("GET /events?since=0 HTTP/1.1\r\nHost: localhost\r\n\r\n");

} // namespace

class TestOpenMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theParserIsStrict();
    void theTypeIsTheStandards();
    void ofAFreshServer();
    void whileClientsComeAndGo();
    void ofAServerInShardsWithAJournal();
};

// Else the rest would prove nothing.
void TestOpenMetrics::theParserIsStrict()
{
    const QByteArray good("# TYPE a counter\n# HELP a A.\na_total 1\n# EOF\n");
    QCOMPARE(parse(good).complaint, QByteArray());
    QCOMPARE(parse(good).value("a"), 1.0);
    for (const char* bad : { "# TYPE a counter\na_total 1\n", "# TYPE a counter\na 1\n# EOF\n",
             "# TYPE a gauge\n# UNIT a seconds\na 1\n# EOF\n", "# TYPE a counter\na_total -1\n# EOF\n" })
        QVERIFY2(!parse(bad).complaint.isEmpty(), bad);
}

void TestOpenMetrics::theTypeIsTheStandards()
{
    const ServerProgram server;
    QVERIFY(server.isReady());
    const RawAnswer answer = server.get("/metrics");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/openmetrics-text; version=1.0.0; charset=utf-8"));
    const RawAnswer head = server.request("HEAD", "/metrics");
    QCOMPARE(head.header("Content-Type"), answer.header("Content-Type"));
    QCOMPARE(head.body(), QByteArray());
}

void TestOpenMetrics::ofAFreshServer()
{
    const ServerProgram server;
    QVERIFY(server.isReady());
    const Metrics metrics = metricsOf(server);
    QCOMPARE(metrics.complaint, QByteArray());
    const QJsonObject& families = metrics.families;
    QCOMPARE(families.size(), 6);
    for (auto it = families.begin(); it != families.end(); ++it) {
        const QString unit = it.value()[QLatin1String("unit")].toString();
        QVERIFY2(it.key().endsWith(QLatin1String("bytes")) == (unit == QLatin1String("bytes")), qPrintable(it.key()));
        QVERIFY2(it.key().endsWith(QLatin1String("seconds")) == (unit == QLatin1String("seconds")), qPrintable(it.key()));
        QVERIFY(!it.value()[QLatin1String("help")].toString().isEmpty());
    }
    for (const char* transport : { "websocket", "sse", "grpc", "polling", "webhook" }) {
        QCOMPARE(metrics.value("wirewise_connections", transport), 0.0);
        QCOMPARE(metrics.value("wirewise_queued_bytes", transport), 0.0);
        QCOMPARE(metrics.value("wirewise_events_sent", transport), 0.0);
    }
    QVERIFY(metrics.value("wirewise_process_resident_memory_bytes") > 1e6);
}

void TestOpenMetrics::whileClientsComeAndGo()
{
    const ServerProgram server;
    QVERIFY(server.isReady());
    QVERIFY(server.pause());
    QCOMPARE(server.withToken("POST", "/messages", "\"quoted\\\n").status, 202);
    const double newest = metricsOf(server).value("wirewise_feed_newest");
    {
        RawClient stream(server.ready.http);
        stream.send(streamRequest);
        QVERIFY(stream.readUntil("id: 1\n"));
        QVERIFY(server.get("/poll?since=0").json().value(QLatin1String("events")).toArray().size() >= 1);
        const Metrics during = metricsOf(server);
        QCOMPARE(during.complaint, QByteArray());
        QCOMPARE(during.value("wirewise_connections", "sse"), 1.0);
        QCOMPARE(during.value("wirewise_events_sent", "sse"), newest);
        QVERIFY(during.value("wirewise_events_sent", "polling") >= 1);
        QCOMPARE(during.value("wirewise_feed_newest"), newest);
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.connections("sse"), 0, 20000);
    const Metrics after = metricsOf(server);
    QCOMPARE(after.complaint, QByteArray());
    QCOMPARE(after.value("wirewise_connections", "sse"), 0.0);
    QCOMPARE(after.value("wirewise_events_sent", "sse"), newest); // a counter never goes back
}

void TestOpenMetrics::ofAServerInShardsWithAJournal()
{
    QTemporaryDir folder;
    const ServerProgram server({ QStringLiteral("--shards"), QStringLiteral("3"), QStringLiteral("--journal"), folder.filePath(QStringLiteral("journal")) });
    QVERIFY(server.isReady());
    // Large events to someone who reads none of them: something is queued.
    QCOMPARE(server.withToken("PUT", "/feed", R"({"rate":100,"size":65536,"paused":false})").status, 200);
    RawClient idle(server.ready.http);
    idle.socket().setReadBufferSize(1024);
    idle.send(streamRequest);
    const auto queued = [&server] {
        return server.get("/stats").json().value(QLatin1String("queued_bytes"))[QLatin1String("sse")].toInteger();
    };
    QTRY_VERIFY_WITH_TIMEOUT(queued() > 0, 60000);
    QVERIFY(server.pause());
    const Metrics metrics = metricsOf(server);
    QCOMPARE(metrics.complaint, QByteArray());
    QCOMPARE(metrics.value("wirewise_queued_bytes", "sse"), static_cast<double>(queued()));
    QVERIFY(metrics.value("wirewise_process_cpu_seconds") > 0);
}

QTEST_GUILESS_MAIN(TestOpenMetrics)
#include "tst_openmetrics.moc"
