// SPDX-License-Identifier: GPL-3.0-or-later
// The same workload by Artillery (as exported) and by Wirewise, in turn on this machine: the counts are the same, and
// the delays are, within the bootstrap intervals of the runs. Both go through the fault proxy with the same latency, so
// that the way counts and not how fast Node.js or we wake up.
#include "core/wire/proxy_line.h"
#include "tests/support/cli_program.h"
#include "tests/support/server_program.h"

#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace wirewise;
using wirewise::test::ServerProgram;
using wirewise::tests::Outcome;

namespace {

constexpr int runs = 5;
constexpr int clients = 10;
constexpr int events = 200; // for each client
constexpr int rate = 20;
constexpr char latency[] = "latency:50,jitter=20,down";

struct Figures
{
    qint64 events = 0; // of all clients
    qint64 lost = 0;
    qint64 repeated = 0;
    double p50 = 0; // ms
    double p90 = 0;
};

// wirewise-proxy with one link that delays, known to the server as a way in.
class SlowWay
{
public:
    SlowWay(const ServerProgram& server, const char* listener, quint16 port)
    {
        m_process.start(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-proxy"), {});
        readLine(); // ready
        wire::ProxyCommand link;
        link.id = 1;
        link.what = wire::ProxyCommand::Do::Link;
        link.link = QStringLiteral("way");
        link.to = port;
        m_port = answerTo(link).port;
        wire::ProxyCommand fault;
        fault.id = 2;
        fault.what = wire::ProxyCommand::Do::Fault;
        fault.fault = *wire::parseFault(QString::fromLatin1(latency));
        answerTo(fault);
        server.withToken("PUT", "/passages", QByteArray("{\"") + listener + "\":[" + QByteArray::number(m_port) + "]}");
    }
    ~SlowWay()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5000);
    }

    quint16 port() const { return m_port; }

private:
    QByteArray readLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) { }
        return m_process.readLine();
    }
    wire::ProxyAnswer answerTo(const wire::ProxyCommand& command)
    {
        m_process.write(wire::toLine(command));
        m_process.waitForBytesWritten(5000);
        for (;;) {
            const QByteArray line = readLine();
            if (line.isEmpty())
                return {};
            if (const auto answer = wire::parseProxyAnswer(line); answer && answer->id == command.id)
                return *answer;
        }
    }

    QProcess m_process;
    quint16 m_port = 0;
};

QStringList workload()
{
    return tests::words(qPrintable(QStringLiteral("--rate %1 --clients %2 --count %3").arg(rate).arg(clients).arg(events)));
}

std::optional<Figures> byWirewise(const QString& transport)
{
    const Outcome outcome = tests::run(QStringList { QStringLiteral("demo"), transport, QStringLiteral("--json"), QStringLiteral("--fault"), QString::fromLatin1(latency) } + workload());
    if (outcome.exit != 0) {
        qWarning("%s", qPrintable(outcome.err));
        return {};
    }
    const QJsonObject run = outcome.json();
    const QJsonValue delay = run.value(QLatin1String("latency_ms"));
    return Figures { run.value(QLatin1String("received")).toInteger(), run.value(QLatin1String("lost")).toInteger(),
        run.value(QLatin1String("repeated")).toInteger(), delay[QLatin1String("p50")].toDouble(), delay[QLatin1String("p90")].toDouble() };
}

// A folder of its own below Artillery's, where its packages are found.
std::optional<Figures> byArtillery(const QString& transport, const char* listener, quint16 wire::ReadyLine::*port)
{
    const QByteArray token("load-test-0123456789abcdef");
    const ServerProgram server({}, token);
    if (!server.isReady())
        return {};
    const SlowWay way(server, listener, server.ready.*port);
    QTemporaryDir folder(QStringLiteral(ARTILLERY_FOLDER "/load-XXXXXX"));
    const Outcome exported = tests::run(QStringList { QStringLiteral("export-load"), transport, QStringLiteral("--tool"), QStringLiteral("artillery"),
        QStringLiteral("--out"), folder.path(), QStringLiteral("--json") } + workload());
    QUrl url(exported.json().value(QLatin1String("plan"))[QLatin1String("endpoint")].toString());
    url.setPort(way.port());

    QProcess artillery;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WIREWISE_TOKEN"), QString::fromLatin1(token));
    environment.insert(QStringLiteral("WIREWISE_URL"), url.toString());
    environment.insert(QStringLiteral("WIREWISE_SERVER"), QStringLiteral("http://127.0.0.1:%1").arg(server.ready.http));
    environment.insert(QStringLiteral("ARTILLERY_DISABLE_TELEMETRY"), QStringLiteral("true"));
    artillery.setProcessEnvironment(environment);
    artillery.setWorkingDirectory(folder.path());
    artillery.setProcessChannelMode(QProcess::MergedChannels);
    artillery.start(QStringLiteral("node"), { QStringLiteral(ARTILLERY_FOLDER "/node_modules/artillery/bin/run"), QStringLiteral("run"),
        QStringLiteral("artillery.yml"), QStringLiteral("--output"), QStringLiteral("report.json") });
    if (!artillery.waitForFinished(180000))
        artillery.kill();
    artillery.waitForFinished();
    QFile report(folder.filePath(QStringLiteral("report.json")));
    if (artillery.exitCode() != 0 || !report.open(QIODevice::ReadOnly)) {
        qWarning("%s", artillery.readAll().constData());
        return {};
    }
    const QJsonValue all = QJsonDocument::fromJson(report.readAll())[QLatin1String("aggregate")];
    const QJsonValue counters = all[QLatin1String("counters")];
    const QJsonValue delay = all[QLatin1String("summaries")][QLatin1String("wirewise.delay_us")];
    return Figures { counters[QLatin1String("wirewise.events")].toInteger(), counters[QLatin1String("wirewise.lost")].toInteger(),
        counters[QLatin1String("wirewise.repeated")].toInteger(), delay[QLatin1String("p50")].toDouble() / 1000,
        delay[QLatin1String("p90")].toDouble() / 1000 };
}

struct Interval
{
    double least = 0;
    double most = 0;

    bool meets(const Interval& other) const { return least <= other.most && other.least <= most; }
    QString text() const { return QStringLiteral("%1 to %2 ms").arg(least, 0, 'f', 1).arg(most, 0, 'f', 1); }
};

// Where 95 of 100 means of runs drawn anew from these lie.
Interval bootstrap(const QList<double>& of)
{
    std::mt19937 random(1);
    std::uniform_int_distribution<qsizetype> draw(0, of.size() - 1);
    std::vector<double> means;
    for (int i = 0; i < 10'000; ++i) {
        double sum = 0;
        for (qsizetype k = 0; k < of.size(); ++k)
            sum += of.at(draw(random));
        means.push_back(sum / static_cast<double>(of.size()));
    }
    std::sort(means.begin(), means.end());
    return { means[250], means[9749] };
}

} // namespace

class TestArtillery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QFile::exists(QStringLiteral(ARTILLERY_FOLDER "/node_modules/artillery/bin/run"))); }
    void agrees_data();
    void agrees();
};

void TestArtillery::agrees_data()
{
    QTest::addColumn<QByteArray>("listener");
    QTest::addColumn<int>("times");
    QTest::newRow("websocket") << QByteArray("websocket") << runs;
    QTest::newRow("polling") << QByteArray("http") << runs;
    QTest::newRow("sse") << QByteArray("http") << runs; // by functions of ours in Artillery's folder
    QTest::newRow("grpc") << QByteArray("grpc") << runs;
}

void TestArtillery::agrees()
{
    QFETCH(QByteArray, listener);
    QFETCH(int, times);
    const QString transport = QString::fromLatin1(QTest::currentDataTag());
    const auto port = listener == "http" ? &wire::ReadyLine::http : listener == "grpc" ? &wire::ReadyLine::grpc : &wire::ReadyLine::websocket;
    QList<double> ours[2];
    QList<double> theirs[2];
    for (int i = 0; i < times; ++i) {
        const auto mine = byWirewise(transport);
        QVERIFY(mine);
        const auto other = byArtillery(transport, listener.constData(), port);
        QVERIFY(other);
        QCOMPARE(other->events, clients * events);
        QCOMPARE(other->lost, 0);
        QCOMPARE(other->repeated, 0);
        QCOMPARE(mine->lost, 0);
        QCOMPARE(mine->repeated, 0);
        // Ours ends when all have seen so many, and what is under way then still comes.
        QVERIFY2(mine->events >= clients * events && mine->events <= clients * (events + 2 * rate), qPrintable(QString::number(mine->events)));
        ours[0] << mine->p50;
        ours[1] << mine->p90;
        theirs[0] << other->p50;
        theirs[1] << other->p90;
    }
    for (int i = 0; i < 2; ++i) {
        const Interval a = bootstrap(ours[i]);
        const Interval b = bootstrap(theirs[i]);
        qInfo("%s %s: Wirewise %s, Artillery %s", qPrintable(transport), i == 0 ? "p50" : "p90", qPrintable(a.text()), qPrintable(b.text()));
        QVERIFY(a.meets(b));
    }
}

QTEST_GUILESS_MAIN(TestArtillery)
#include "tst_artillery.moc"
