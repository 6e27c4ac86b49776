// SPDX-License-Identifier: GPL-3.0-or-later
// A workload written for other engines: every tool of the registry for every transport it has scripts for.
#include "core/measure/load/load_registry.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::measure;
using namespace std::chrono_literals;

namespace {

LoadPlan planOf(const QString& transport)
{
    LoadPlan plan;
    plan.transport = TransportId(transport);
    plan.endpoint = QUrl(QStringLiteral("ws://127.0.0.1:8081/stream"));
    plan.server = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    plan.workload.clients = 120;
    plan.workload.rate = 20;
    plan.workload.duration = 30s;
    return plan;
}

QByteArray contentOf(const QList<LoadFile>& files, const QString& name)
{
    for (const LoadFile& file : files)
        if (file.name == name)
            return file.content;
    return {};
}

} // namespace

class TestLoadExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsToCome();
    void everyToolHasEveryTransport_data();
    void everyToolHasEveryTransport();
    void whatAScriptNamesIsThere_data() { everyToolHasEveryTransport_data(); }
    void whatAScriptNamesIsThere();
    void aTransportWithoutScriptsIsRefused();
    void anAddressCannotBecomeYaml();
    void savesAFolder();
};

void TestLoadExport::countsWhatIsToCome()
{
    LoadPlan plan = planOf(QStringLiteral("websocket"));
    QCOMPARE(plan.events(), 600);
    plan.workload.count = 100; // 5 s at that rate
    QCOMPARE(plan.duration(), 5000ms);
    QCOMPARE(plan.events(), 100);
    plan.workload.duration = 2s; // whichever is first
    QCOMPARE(plan.duration(), 2000ms);
    QCOMPARE(plan.events(), 40);
    plan.workload.up = true; // what all of them send comes back to each
    QCOMPARE(plan.events(), 40 * 120);
    plan.workload = {};
    QCOMPARE(plan.duration(), LoadPlan::usualDuration);
    QCOMPARE(plan.events(), 600);
}

void TestLoadExport::everyToolHasEveryTransport_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("transport");
    for (const LoadExporter& exporter : loadExporters())
        for (const char* transport : { "websocket", "sse", "grpc", "polling", "webhook" })
            QTest::addRow("%s %s", qPrintable(exporter.id), transport) << exporter.id << QString::fromLatin1(transport);
}

void TestLoadExport::everyToolHasEveryTransport()
{
    QFETCH(QString, tool);
    QFETCH(QString, transport);
    for (const LoadExporter& exporter : loadExporters()) {
        if (exporter.id != tool)
            continue;
        const auto files = exporter.write(planOf(transport));
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().text()));
        const QJsonObject plan = QJsonDocument::fromJson(contentOf(*files, QStringLiteral("plan.json"))).object();
        QCOMPARE(plan, planOf(transport).toJson());
        // What is run says what it is and how it is started.
        const QString started = exporter.run.section(u' ', -1);
        const QString run = QString::fromUtf8(contentOf(*files, started));
        QVERIFY2(run.contains(QLatin1String("120 client(s), 20 events a second to each")), qPrintable(run.left(400)));
        QVERIFY(run.contains(exporter.run));
        QSet<QString> names;
        for (const LoadFile& file : *files) {
            QVERIFY(!names.contains(file.name));
            names.insert(file.name);
            QVERIFY2(!file.content.isEmpty(), qPrintable(file.name));
        }
    }
}

// "./common.js", "demo.proto", an exported function: nothing is named that is not in the folder.
void TestLoadExport::whatAScriptNamesIsThere()
{
    QFETCH(QString, tool);
    QFETCH(QString, transport);
    static const QRegularExpression named(QStringLiteral("'(?:\\./)?([a-z0-9-]+\\.(?:js|json|proto))'"));
    static const QRegularExpression function(QStringLiteral("(?:function|afterResponse|whileTrue): (\\w+)"));
    for (const LoadExporter& exporter : loadExporters()) {
        if (exporter.id != tool)
            continue;
        const auto files = exporter.write(planOf(transport));
        QVERIFY(files.ok());
        for (const LoadFile& file : *files)
            for (auto it = named.globalMatch(QString::fromUtf8(file.content)); it.hasNext();) {
                const QString name = it.next().captured(1);
                QVERIFY2(!contentOf(*files, name).isEmpty(), qPrintable(file.name + QStringLiteral(" wants ") + name));
            }
        const QString processor = QString::fromUtf8(contentOf(*files, QStringLiteral("processor.js")));
        const QString offered = processor.section(QLatin1String("module.exports"), 1);
        for (auto it = function.globalMatch(QString::fromUtf8(contentOf(*files, QStringLiteral("artillery.yml")))); it.hasNext();) {
            const QString name = it.next().captured(1);
            QVERIFY2(offered.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(name))), qPrintable(name));
        }
    }
}

void TestLoadExport::aTransportWithoutScriptsIsRefused()
{
    for (const LoadExporter& exporter : loadExporters()) {
        const auto files = exporter.write(planOf(QStringLiteral("carrier-pigeon")));
        QVERIFY(!files.ok());
        QCOMPARE(files.error().message,
            exporter.title + QStringLiteral(" has no load for 'carrier-pigeon', expected one of: grpc, polling, sse, webhook, websocket"));
    }
}

void TestLoadExport::anAddressCannotBecomeYaml()
{
    LoadPlan plan = planOf(QStringLiteral("websocket"));
    plan.endpoint.setPath(QStringLiteral("/a\"\nscenarios: []\n#{{ x }}"));
    const auto files = makeArtilleryLoad().write(plan);
    QVERIFY(files.ok());
    const QString yaml = QString::fromUtf8(contentOf(*files, QStringLiteral("artillery.yml")));
    QVERIFY(!yaml.contains(QLatin1String("scenarios: []")) && !yaml.contains(QLatin1String("{{ x")));
}

void TestLoadExport::savesAFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/one"));
    const auto names = saveLoad(makeK6Load(), planOf(QStringLiteral("grpc")), path);
    QVERIFY(names.ok());
    QCOMPARE(*names, (QStringList { QStringLiteral("common.js"), QStringLiteral("demo.proto"), QStringLiteral("script.js"), QStringLiteral("plan.json") }));
    for (const QString& name : *names)
        QVERIFY(QFile::exists(path + u'/' + name));
    QVERIFY(saveLoad(makeK6Load(), planOf(QStringLiteral("grpc")), path).ok()); // again
    QCOMPARE(saveLoad(makeK6Load(), planOf(QStringLiteral("grpc")), path + QStringLiteral("/plan.json")).error().message,
        QStringLiteral("cannot make this folder"));
}

QTEST_GUILESS_MAIN(TestLoadExport)
#include "tst_load_export.moc"
