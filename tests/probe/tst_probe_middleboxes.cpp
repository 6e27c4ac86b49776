// SPDX-License-Identifier: GPL-3.0-or-later
// Each middlebox of the fault proxy, planted before the real server, is found; a clean path is found clean; what hits
// every other connection is called not conclusive.
#include "core/probe/experiments/bench.h"
#include "tests/support/proxy_rig.h"
#include "tests/support/server_program.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::probe;
using namespace std::chrono_literals;

namespace {

// A port that nobody has, for a moment at least.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestProbeMiddleboxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<test::ServerProgram>();
        QVERIFY(m_server->isReady());
        m_rig = std::make_unique<test::ProxyRig>();
        m_http = m_rig->link(QStringLiteral("http"), m_server->ready.http);
        m_websocket = m_rig->link(QStringLiteral("websocket"), m_server->ready.websocket);
        m_grpc = m_rig->link(QStringLiteral("grpc"), m_server->ready.grpc);
        m_receiver = freePort();
        m_hook = m_rig->link(QStringLiteral("hook"), m_receiver, true);
    }

    void cleanup() { m_rig->heal(); }

    void found_data()
    {
        QTest::addColumn<QString>("experiment");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("result");
        QTest::addColumn<bool>("waits"); // for the whole patience
        const auto row = [](const char* experiment, const char* fault, const char* result, bool waits = false) {
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(experiment), QLatin1String(*fault ? fault : "nothing planted"))))
                << QString::fromLatin1(experiment) << QString::fromLatin1(fault) << QString::fromLatin1(result) << waits;
        };
        const auto open = "not_conclusive";
        row("upgrade", "", "passed");
        row("upgrade", "strip_upgrade", "stripped");
        row("upgrade", "swallow_upgrade", "swallowed", true);
        row("upgrade", "strip_upgrade,share=0.5", open);
        row("upgrade", "status:503", open);
        row("upgrade", "down", open, true);
        row("http2_prior_knowledge", "", "passed");
        row("http2_prior_knowledge", "http1_only", "http1_only");
        row("http2_prior_knowledge", "half_open", "swallowed", true);
        row("http2_prior_knowledge", "http1_only,share=0.5", open);
        row("http2_prior_knowledge", "down", open, true);
        row("http2_alpn", "", open); // without TLS
        row("sse_first_event", "", "passed");
        row("sse_first_event", "buffer:65536,honour=0", "buffered", true);
        row("sse_first_event", "buffer:1200,honour=0", "buffered", true);
        row("sse_first_event", "buffer:65536,honour=0,share=0.5", open, true);
        row("idle_cut", "", "not_cut");
        row("idle_cut", "idle_cut:500", "cut");
        row("idle_cut", "idle_cut:500,share=0.5", open);
        row("idle_cut", "max_lifetime:500", open);
        row("lifetime", "", "not_cut");
        row("lifetime", "max_lifetime:600", "cut");
        row("lifetime", "max_lifetime:600,share=0.5", open);
        row("long_poll", "", "held");
        row("long_poll", "idle_cut:500", "cut");
        row("inbound", "", "reached");
        row("inbound", "block_inbound", "blocked");
        row("inbound", "block_inbound,share=0.5", open);
    }
    void found()
    {
        QFETCH(QString, experiment);
        QFETCH(QString, fault);
        QFETCH(bool, waits);
        Bench bench(settings(waits ? 2s : 15s));
        const auto absent = bench.greet();
        QVERIFY2(!absent, qPrintable(absent ? absent->text() : QString()));
        if (!fault.isEmpty())
            QVERIFY(m_rig->fault(fault.toLatin1().constData(), 5) > 0);
        for (const Experiment& each : allExperiments()) {
            if (experiment != QLatin1String(each.id))
                continue;
            const Finding finding = find(each, bench);
            QCOMPARE(finding.id, experiment);
            QFETCH(QString, result);
            QVERIFY2(finding.name().section(u':', 1) == result, qPrintable(finding.name() + u' ' + finding.text.english()));
            QVERIFY(!finding.text.english().isEmpty());
            return;
        }
        QFAIL("no such experiment");
    }

    // A hop that has connected on before it looks: what it says comes behind what that server said.
    void anAnswerBehindSettingsIsSeen()
    {
        QTcpServer hop;
        QVERIFY(hop.listen(QHostAddress::LocalHost));
        connect(&hop, &QTcpServer::newConnection, this, [&hop] {
            QTcpSocket* socket = hop.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write(QByteArray("\x00\x00\x00\x04\x00\x00\x00\x00\x00", 9) + "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        Settings before = settings(15s);
        before.path.grpc = hop.serverPort();
        Bench bench(before);
        QCOMPARE(find(http2Experiment(), bench).name(), QStringLiteral("http2_prior_knowledge:http1_only"));
    }

    void theIdleCutLiesBetweenItsBounds()
    {
        Bench bench(settings(15s));
        QVERIFY(!bench.greet());
        m_rig->fault("idle_cut:700");
        const Finding finding = find(idleExperiment(), bench);
        QVERIFY2(finding.conclusive(), qPrintable(finding.text.english()));
        double stands = -1;
        double cut = -1;
        for (const evidence::Figure& figure : finding.figures) {
            stands = figure.id == QLatin1String("stands_s") ? figure.value : stands;
            cut = figure.id == QLatin1String("cut_s") ? figure.value : cut;
        }
        QVERIFY2(stands >= 0 && stands <= 0.7 && cut >= 0.7 && cut <= 1.2, qPrintable(finding.text.english()));
    }

    void whereNoUpgradePassesIdlenessIsSeenOnHttp()
    {
        Bench bench(settings(3s));
        QVERIFY(!bench.greet());
        m_rig->fault("strip_upgrade");
        m_rig->fault("idle_cut:500");
        const Finding finding = find(idleExperiment(), bench);
        QVERIFY2(finding.name() == QLatin1String("idle_cut:cut"), qPrintable(finding.text.english()));
    }

    void withoutATokenNothingIsChanged()
    {
        Settings without = settings(15s);
        without.path.token.clear();
        Bench bench(without);
        QVERIFY(!bench.greet());
        const QJsonObject before = m_server->get("/feed").json();
        QCOMPARE(find(streamExperiment(), bench).name(), QStringLiteral("sse_first_event:passed"));
        for (const Experiment& each : { longPollExperiment(), inboundExperiment() }) {
            const Finding finding = find(each, bench);
            QVERIFY(!finding.conclusive());
            QVERIFY2(finding.text.english().contains(QLatin1String("token")), qPrintable(finding.text.english()));
        }
        QCOMPARE(m_server->get("/feed").json().value(QLatin1String("rate")), before.value(QLatin1String("rate")));
    }

    void theFeedIsAsItWasAfterwards()
    {
        QCOMPARE(m_server->withToken("PUT", "/feed", R"({"rate":1,"size":33,"kind":"json","paused":true})").status, 200);
        Bench bench(settings(15s));
        QVERIFY(!bench.greet());
        QCOMPARE(find(streamExperiment(), bench).name(), QStringLiteral("sse_first_event:passed"));
        const QJsonObject after = m_server->get("/feed").json();
        QCOMPARE(after.value(QLatin1String("rate")).toDouble(), 1.0);
        QCOMPARE(after.value(QLatin1String("size")).toInt(), 33);
        QCOMPARE(after.value(QLatin1String("kind")).toString(), QStringLiteral("json"));
        QVERIFY(after.value(QLatin1String("paused")).toBool());
        QCOMPARE(m_server->withToken("PUT", "/feed", R"({"rate":10,"size":256,"kind":"text","paused":false})").status, 200);
    }

    void nobodyThereIsToldAsSuch()
    {
        Settings nobody = settings(15s);
        nobody.path.http = freePort();
        Bench bench(nobody);
        const auto absent = bench.greet();
        QVERIFY(absent);
        QCOMPARE(absent->kind, Error::Kind::Network);
        QVERIFY2(absent->text().contains(QLatin1String("no wirewise-server answers")), qPrintable(absent->text()));
    }

    void aForeignTokenIsToldAsSuch()
    {
        Settings foreign = settings(15s);
        foreign.path.token = "abc";
        Bench bench(foreign);
        const auto absent = bench.greet();
        QVERIFY(absent && absent->kind == Error::Kind::Input);
    }

    void itEndsWhenCancelled()
    {
        Settings cancelled = settings(15s);
        cancelled.longest = 60s;
        bool now = false;
        cancelled.cancelled = [&now] { return now; };
        Bench bench(cancelled);
        QVERIFY(!bench.greet());
        QTimer::singleShot(300, this, [&now] { now = true; });
        const Finding finding = find(lifetimeExperiment(), bench);
        QVERIFY(finding.seconds < 30);
        QTRY_COMPARE(m_server->connections("websocket"), 0);
    }

private:
    Settings settings(std::chrono::milliseconds patience) const
    {
        Settings settings;
        settings.path = pathTo(QStringLiteral("127.0.0.1"), m_server->ready);
        settings.path.http = m_http;
        settings.path.websocket = m_websocket;
        settings.path.grpc = m_grpc;
        settings.longest = 1200ms;
        settings.patience = patience;
        settings.inbound.port = m_receiver;
        settings.inbound.url = QStringLiteral("http://127.0.0.1:%1").arg(m_hook);
        return settings;
    }

    std::unique_ptr<test::ServerProgram> m_server;
    std::unique_ptr<test::ProxyRig> m_rig;
    quint16 m_http = 0;
    quint16 m_websocket = 0;
    quint16 m_grpc = 0;
    quint16 m_receiver = 0;
    quint16 m_hook = 0;
};

QTEST_GUILESS_MAIN(TestProbeMiddleboxes)
#include "tst_probe_middleboxes.moc"
