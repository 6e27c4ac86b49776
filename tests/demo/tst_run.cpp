// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/run.h"

#include "tests/support/fake_transport.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace wirewise;
using namespace wirewise::demo;
using namespace std::chrono_literals;
using test::FakeTransport;

namespace {

// A server of its own kind: a feed that delivers to every open fake transport.
struct FakeServer
{
    struct Control : FeedControl
    {
        explicit Control(FakeServer& of) : server(of) { }
        void change(const FeedChange& change, std::function<void(Result<FeedState>)> done) override
        {
            server.paused = change.paused.value_or(server.paused);
            server.changes += change;
            const FeedState state { 10, 256, QStringLiteral("text"), server.paused, server.newest, 1 };
            QTimer::singleShot(0, &server.context, [done, state] { done(state); });
        }
        void allow(const Passages&, std::function<void(Result<bool>)> done) override { server.allowed = std::move(done); }
        void askStats(std::function<void(Result<ServerStats>)> done) override
        {
            const ServerStats stats { 1000 * ++server.asked, 10 * server.asked, 77, 0, {} };
            QTimer::singleShot(0, &server.context, [done, stats] { done(stats); });
        }
        FakeServer& server;
    };

    RunRequest request(measure::Workload workload)
    {
        RunRequest request;
        request.transport = TransportId(QStringLiteral("fake"));
        request.workload = workload;
        request.makeTransport = [this](QObject*) {
            auto transport = std::make_unique<FakeTransport>();
            transports += transport.get();
            return transport;
        };
        request.urlOf = [](const wire::ReadyLine& ready) { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(ready.http)); };
        request.makeFeedControl = [this](const wire::ReadyLine&) { return std::make_unique<Control>(*this); };
        return request;
    }

    void publish(int count = 1)
    {
        for (; count > 0; --count) {
            ++newest;
            for (const auto& transport : std::as_const(transports))
                if (transport && newest != swallowed)
                    transport->deliverEvent(newest, clock.monotonic());
        }
    }

    SystemClock clock;
    QObject context;
    QList<QPointer<FakeTransport>> transports;
    QList<FeedChange> changes;
    std::function<void(Result<bool>)> allowed; // to be answered by the test
    wire::Seq newest = 40;
    wire::Seq swallowed = 0;
    bool paused = false;
    int asked = 0;
};

struct Rig
{
    explicit Rig(measure::Workload workload, Run::Memory memory = Run::Memory::Lost)
        : run({ server.request(workload) }, memory, server.clock)
    {
        QObject::connect(&run, &Run::finished, &run, [this](const QList<measure::RunSummary>& all) { summaries += all; });
    }

    FakeServer server;
    QList<measure::RunSummary> summaries;
    Run run;
};

measure::Workload counted(qint64 count, int clients = 1)
{
    measure::Workload workload;
    workload.count = count;
    workload.clients = clients;
    return workload;
}

} // namespace

class TestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesTheFeedUntilAllAreOpenAndDrainsItAtTheEnd()
    {
        Rig rig(counted(100, 3));
        rig.run.begin({});
        QVERIFY(rig.server.paused);
        QTRY_VERIFY(!rig.server.paused);
        QCOMPARE(rig.server.transports.size(), 3);
        QCOMPARE(rig.server.transports.first()->requests.first().since, std::optional<wire::Seq>(40));
        rig.server.publish(100);
        QTRY_COMPARE(rig.summaries.size(), 1);
        const measure::RunSummary& summary = rig.summaries.first();
        QCOMPARE(summary.sent, 300);
        QCOMPARE(summary.received, 300);
        QCOMPARE(summary.lost, 0);
        QCOMPARE(summary.latency.count(), 300u);
        QCOMPARE(summary.server.queuedBytesMax, 77);
        QVERIFY(summary.server.cpuMs > 0);
        QVERIFY(rig.run.takeSnapshot().endedNormally);
        QCOMPARE(rig.server.changes.last().paused, std::optional<bool>(false)); // left as it was found
    }

    void anEventThatNeverCameIsLost()
    {
        Rig rig(counted(10));
        rig.server.swallowed = 45;
        rig.run.begin({});
        QTRY_VERIFY(!rig.server.paused);
        rig.server.publish(11);
        QTRY_VERIFY(rig.server.paused); // draining: waits for the one that is missing
        rig.run.stop(); // no more patience
        QTRY_COMPARE(rig.summaries.size(), 1);
        QCOMPARE(rig.summaries.first().lost, 1);
        QCOMPARE(rig.summaries.first().sent, 11);
    }

    void waitsForTheLastOnesBeforeItCloses()
    {
        Rig rig({});
        rig.run.begin({});
        QTRY_VERIFY(!rig.server.paused);
        rig.server.publish(5);
        rig.server.newest += 1; // under way
        rig.run.stop();
        QTRY_VERIFY(rig.server.paused);
        QSignalSpy finished(&rig.run, &Run::finished);
        QVERIFY(!finished.wait(100));
        rig.server.transports.first()->deliverEvent(rig.server.newest, rig.server.clock.monotonic());
        QTRY_COMPARE(rig.summaries.size(), 1);
        QCOMPARE(rig.summaries.first().lost, 0);
    }

    void goesOnAfterTheServerCameBackWithoutItsMemory()
    {
        Rig rig({});
        rig.run.begin({});
        QTRY_VERIFY(!rig.server.paused);
        rig.server.publish(5);
        rig.run.serverLost(QStringLiteral("killed"));
        rig.server.transports.first()->drop();
        QCOMPARE(rig.run.takeSnapshot().state, RunState::Waiting);
        rig.server.newest = 0;
        wire::ReadyLine ready;
        ready.http = 7;
        rig.run.begin(ready);
        QTRY_COMPARE(rig.run.takeSnapshot().state, RunState::Open);
        const OpenRequest& again = rig.server.transports.first()->requests.last();
        QCOMPARE(again.since, std::optional<wire::Seq>(0));
        QCOMPARE(again.target.url.port(), 7);
        rig.server.publish(3);
        rig.run.stop();
        QTRY_COMPARE(rig.summaries.size(), 1);
        QCOMPARE(rig.summaries.first().received, 8);
        QCOMPARE(rig.summaries.first().lost, 0);
        QCOMPARE(rig.summaries.first().reconnects.size(), 1);
        QCOMPARE(rig.run.takeSnapshot().serverRestarts, 1);
    }

    // A server that was started again refuses, for good, what names a port it was not told of.
    void comesBackThroughTheProxyOnlyWhenTheServerKnowsIt()
    {
        Rig rig({});
        const Passages passages { { 7 }, {}, {} };
        QSignalSpy allowed(&rig.run, &Run::allowed);
        rig.run.begin({}, {}, passages);
        rig.server.allowed(true);
        QTRY_VERIFY(!rig.server.paused);
        QCOMPARE(rig.server.transports.first()->requests.size(), 1);
        rig.run.serverLost(QStringLiteral("killed"));
        rig.server.transports.first()->drop();
        const qsizetype changes = rig.server.changes.size();
        rig.run.begin({}, {}, passages);
        QTRY_VERIFY(rig.server.changes.size() > changes && !rig.server.paused); // it answers, but for that
        QCOMPARE(rig.run.takeSnapshot().state, RunState::Waiting);
        QCOMPARE(allowed.size(), 1);
        rig.server.allowed(true);
        QCOMPARE(allowed.size(), 2);
        QTRY_COMPARE(rig.run.takeSnapshot().state, RunState::Open);
    }

    void resumesWhereItWasWhenTheServerKeptItsMemory()
    {
        Rig rig({}, Run::Memory::Kept);
        rig.run.begin({});
        QTRY_VERIFY(!rig.server.paused);
        rig.server.publish(5);
        rig.run.serverLost(QStringLiteral("killed"));
        rig.server.transports.first()->drop();
        rig.run.begin({});
        QTRY_COMPARE(rig.run.takeSnapshot().state, RunState::Open);
        QCOMPARE(rig.server.transports.first()->requests.last().since, std::optional<wire::Seq>(45));
    }

    void endsWhenEverySessionHasEnded()
    {
        Rig rig({});
        rig.run.begin({});
        QTRY_VERIFY(!rig.server.paused);
        rig.server.transports.first()->drop({ Retry::When::Never, 0ms, 0 });
        QTRY_COMPARE(rig.summaries.size(), 1);
        QCOMPARE(rig.summaries.first().ended.code, 1006);
        QVERIFY(!rig.run.takeSnapshot().endedNormally);
    }

    void capsTheRowsOfASnapshotAndSaysSo()
    {
        Rig rig({});
        rig.run.begin({});
        QTRY_VERIFY(!rig.server.paused);
        rig.run.takeSnapshot();
        rig.server.publish(5000);
        FakeTransport& transport = *rig.server.transports.first();
        transport.ask(1, rig.server.clock.monotonic());
        transport.answer(1, rig.server.clock.monotonic());
        transport.deliver(wire::Gap { 9000, 9001 });
        rig.run.faultChanged(QStringLiteral("latency:200,down"), true, 1ns);
        rig.run.faultChanged(QStringLiteral("latency:200,down"), false, 2ns);
        transport.drop();
        const RunSnapshot snapshot = rig.run.takeSnapshot();
        QCOMPARE(snapshot.log.size(), 3004); // whatever there is, the connection and the faults are told
        QCOMPARE(snapshot.logDropped, 2002);
        QCOMPARE(snapshot.summary.received, 5000);
        using Kind = LogEntry::Kind;
        const QList<LogEntry> last = snapshot.log.last(4);
        QCOMPARE((QList<Kind> { last[0].kind, last[1].kind, last[2].kind, last[3].kind }),
            (QList<Kind> { Kind::Gap, Kind::Fault, Kind::Fault, Kind::Closed }));
        QCOMPARE(last[1].text, QStringLiteral("latency:200,down"));
        QVERIFY(last[1].on && !last[2].on);
        QVERIFY(last[1].at > 0ns && last[1].wall > 0ms);
        QVERIFY(rig.run.takeSnapshot().log.isEmpty());
    }

    void theUsersOwnEndpointNeedsNoServer()
    {
        FakeServer server;
        RunRequest request = server.request(counted(2));
        request.ownTarget = Target { QUrl(QStringLiteral("ws://127.0.0.1:1/own")), {}, {} };
        Run run({ request }, Run::Memory::Lost, server.clock);
        QList<measure::RunSummary> summaries;
        connect(&run, &Run::finished, &run, [&](const QList<measure::RunSummary>& all) { summaries += all; });
        run.beginOwn();
        QTRY_COMPARE(run.takeSnapshot().state, RunState::Open);
        server.transports.first()->deliverForeign("a", {}, false);
        server.transports.first()->deliverForeign("b", {}, false);
        QTRY_COMPARE(summaries.size(), 1);
        QCOMPARE(summaries.first().received, 2);
        QVERIFY(server.changes.isEmpty());
    }

    void lanesOfARaceFlowTogetherAndEndTogether()
    {
        FakeServer server;
        RunRequest slow = server.request(counted(3));
        slow.transport = TransportId(QStringLiteral("slow"));
        Run run({ server.request(counted(3)), slow }, Run::Memory::Lost, server.clock);
        QList<measure::RunSummary> summaries;
        connect(&run, &Run::finished, &run, [&](const QList<measure::RunSummary>& all) { summaries += all; });
        run.begin({});
        QTRY_VERIFY(!server.paused);
        QCOMPARE(server.transports.size(), 2); // both were open before it flowed
        server.publish(2);
        server.transports.last()->deliverEvent(43, server.clock.monotonic());
        QCOMPARE(run.takeSnapshot(1).summary.received, 3);
        QVERIFY(!server.paused); // the first has not seen enough
        server.transports.first()->deliverEvent(43, server.clock.monotonic());
        server.newest = 43;
        QTRY_COMPARE(summaries.size(), 2);
        QCOMPARE(summaries.at(1).transport.value(), QStringLiteral("slow"));
        for (const measure::RunSummary& summary : std::as_const(summaries)) {
            QCOMPARE(summary.sent, 3);
            QCOMPARE(summary.lost, 0);
        }
    }

    void aServerThatCannotStartEndsTheRun()
    {
        Rig rig({});
        rig.run.fail({ Error::Kind::Helper, QStringLiteral("does not start"), {} });
        QCOMPARE(rig.summaries.size(), 1);
        QCOMPARE(rig.run.takeSnapshot().error, QStringLiteral("does not start"));
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
