// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/run_summary.h"

#include <QJsonArray>
#include <QTest>

using namespace wirewise;
using namespace std::chrono_literals;

class TestRunSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheContractsKeys()
    {
        const QJsonObject json = measure::RunSummary().toJson();
        for (const char* key : { "transport", "mode", "workload", "faults", "seed", "connect_ms", "sent", "received",
                 "lost", "repeated", "out_of_order", "latency_ms", "rate_per_s", "wire", "reconnects", "server",
                 "ended" })
            QVERIFY2(json.contains(QLatin1String(key)), key);
        const auto keysOf = [&json](QLatin1String key) { return json.value(key).toObject().keys(); };
        QCOMPARE(keysOf(QLatin1String("latency_ms")).join(u' '), QStringLiteral("max p50 p90 p99 p999"));
        QCOMPARE(keysOf(QLatin1String("wire")).join(u' '),
            QStringLiteral("bytes_in bytes_out bytes_per_message connections"));
        QCOMPARE(keysOf(QLatin1String("server")).join(u' '),
            QStringLiteral("cpu_ms queued_bytes_max rss_bytes rss_per_connection"));
        QCOMPARE(keysOf(QLatin1String("ended")).join(u' '), QStringLiteral("by code reason text"));
    }

    void sharesTheBytesAmongTheMessages()
    {
        measure::RunSummary summary;
        summary.wire = { 900, 100, 2 };
        summary.received = 10;
        summary.reconnects.append({ 100ms, 30ms, 1, 4 });
        const QJsonObject json = summary.toJson();
        QCOMPARE(json.value(QLatin1String("wire")).toObject().value(QLatin1String("bytes_per_message")).toDouble(), 100.0);
        const QJsonObject back = json.value(QLatin1String("reconnects")).toArray().first().toObject();
        QCOMPARE(back.value(QLatin1String("after_ms")).toInt(), 30);
        QCOMPARE(back.value(QLatin1String("replayed")).toInt(), 4);
        QVERIFY(json.value(QLatin1String("mode")).isNull());
    }
};

QTEST_GUILESS_MAIN(TestRunSummary)
#include "tst_run_summary.moc"
