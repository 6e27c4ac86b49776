// SPDX-License-Identifier: GPL-3.0-or-later
// One suite for all client ends, against the real server process: a transport that is added is under test unasked.
#include "core/demo/demo_session.h"
#include "core/demo/local_process.h"
#include "core/transports/control_client.h"
#include "core/transports/transport_registry.h"

#include "tests/support/eventually.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace wirewise;
using namespace wirewise::demo;
using namespace std::chrono_literals;
using transports::TransportEntry;
using transports::TransportOptions;
using wire::PayloadKind;
using test::eventually;

namespace {

// The real server, restarted by LocalProcess when it is killed.
class Server
{
public:
    explicit Server(QStringList arguments = {})
        : process({ QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-server"), std::move(arguments) }, 1)
    {
        QObject::connect(&process, &LocalProcess::ready, &process,
            [this](const wire::ReadyLine& ready) { control = transports::makeControlClient(ready); });
        process.start();
    }

    bool waitUntilReady()
    {
        return eventually([this] { return process.isReady(); }, 15s);
    }

    // The feed as it answers, or nothing.
    std::optional<FeedState> steer(const FeedChange& change)
    {
        std::optional<Result<FeedState>> answer;
        control->change(change, [&answer](const Result<FeedState>& state) { answer = state; });
        if (!eventually([&answer] { return answer.has_value(); }) || !*answer)
            return {};
        return **answer;
    }

    std::optional<FeedState> pause() { return steer({ {}, {}, {}, true }); }
    std::optional<FeedState> flow(double rate) { return steer({ rate, 64, QStringLiteral("text"), false }); }

    LocalProcess process;
    std::unique_ptr<FeedControl> control;
};

// One session and everything it said.
class Client
{
public:
    Client(const TransportEntry& entry, const QString& mode, const Server& server, std::optional<wire::Seq> since,
        bool reconnect = true)
        : m_target { entry.bundledUrl(*server.process.readyLine()), server.process.readyLine()->token, {} }
        , m_entry(entry)
        , m_options { mode, 50ms, 2000ms }
        , m_since(since)
        , m_reconnect(reconnect)
    {
    }

    Target& target() { return m_target; }

    void start()
    {
        session = std::make_unique<DemoSession>(m_entry.make(m_options, nullptr), m_clock,
            DemoSession::Options { m_target, m_since, m_reconnect, 7 });
        QObject::connect(session.get(), &DemoSession::shown, session.get(), [this](const Message& message) {
            if (!message.envelope)
                return;
            const auto& event = std::get<wire::FeedEvent>(*message.envelope);
            seqs += event.seq;
            payloads += event.payload;
        });
        QObject::connect(session.get(), &DemoSession::ended, session.get(), [this](const Closed& closed) { ends += closed; });
        QObject::connect(session.get(), &DemoSession::logged, session.get(), [this](const LogEntry& entry) {
            if (!entry.text.isEmpty())
                said += entry.text;
        });
        session->start();
    }

    bool isOpen() const { return session->state() == RunState::Open; }

    bool inOrderFrom(wire::Seq first) const
    {
        for (qsizetype i = 0; i < seqs.size(); ++i)
            if (seqs[i] != first + static_cast<wire::Seq>(i))
                return false;
        return true;
    }

    std::unique_ptr<DemoSession> session;
    QList<wire::Seq> seqs;
    QList<QByteArray> payloads;
    QList<Closed> ends;
    QStringList said;

private:
    SystemClock m_clock;
    Target m_target;
    const TransportEntry& m_entry;
    TransportOptions m_options;
    std::optional<wire::Seq> m_since;
    bool m_reconnect;
};

} // namespace

class TestConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delivers1000EventsInOrder_data() { addRows(); }
    void delivers1000EventsInOrder()
    {
        Server server;
        QVERIFY(server.waitUntilReady());
        const auto feed = server.pause();
        QVERIFY(feed);
        Client client(entry(), mode(), server, feed->newest);
        client.start();
        QVERIFY(eventually([&] { return client.isOpen(); }, 10000ms));
        QVERIFY(server.flow(1000));
        QVERIFY(eventually([&] { return client.seqs.size() >= 1000; }, 20000ms));
        QVERIFY(client.inOrderFrom(feed->newest + 1));
        const SessionFigures figures = client.session->figures();
        QCOMPARE(figures.lost, 0);
        QCOMPARE(figures.repeated, 0);
        QCOMPARE(figures.outOfOrder, 0);
        QVERIFY(figures.wire.in > 64 * 1000);
        QVERIFY(figures.wire.connections >= 1);
    }

    void whatIsSentUpComesBackAsAnEvent_data() { addRows(); }
    void whatIsSentUpComesBackAsAnEvent()
    {
        Server server;
        QVERIFY(server.waitUntilReady());
        const auto feed = server.pause();
        QVERIFY(feed);
        Client client(entry(), mode(), server, feed->newest);
        client.start();
        QVERIFY(eventually([&] { return client.isOpen(); }, 10000ms));
        const QByteArray text = QStringLiteral("Grüße \u2028 \"x\"\n\ndata: EVIL").toUtf8();
        const QByteArray binary("\x00\xff\xfe{\n", 5);
        QCOMPARE(client.session->send(text, PayloadKind::Text), SendOutcome::Sent);
        QCOMPARE(client.session->send(binary, PayloadKind::Binary), SendOutcome::Sent);
        QVERIFY(eventually([&] { return client.payloads.size() == 2; }, 10000ms));
        QCOMPARE(client.payloads.at(0), text);
        QCOMPARE(client.payloads.at(1), binary);
        QVERIFY(client.inOrderFrom(feed->newest + 1));
    }

    // Promise: lost 0, shown twice 0.
    void resumesAfterTheServerWasKilled_data() { addRows(); }
    void resumesAfterTheServerWasKilled()
    {
        QTemporaryDir directory;
        Server server({ QStringLiteral("--journal"), directory.filePath(QStringLiteral("journal")) });
        QVERIFY(server.waitUntilReady());
        auto feed = server.pause();
        QVERIFY(feed);
        const wire::Seq base = feed->newest;
        Client client(entry(), mode(), server, base);
        client.start();
        QVERIFY(eventually([&] { return client.isOpen(); }, 10000ms));
        for (int kill = 1; kill <= 2; ++kill) {
            QVERIFY(server.flow(400));
            const qsizetype before = client.seqs.size();
            QVERIFY(eventually([&] { return client.seqs.size() >= before + 150; }, 20000ms));
            QCOMPARE(::kill(static_cast<pid_t>(server.process.readyLine()->pid), SIGKILL), 0);
            QVERIFY(eventually([&] { return server.process.restarts() == kill; }, 10000ms));
            QVERIFY(server.waitUntilReady());
        }
        QVERIFY(server.flow(400));
        const qsizetype before = client.seqs.size();
        QVERIFY(eventually([&] { return client.seqs.size() >= before + 150; }, 20000ms));
        feed = server.pause();
        QVERIFY(feed);
        QVERIFY(eventually([&] { return client.session->lastSeen() == feed->newest; }, 20000ms));
        QVERIFY(client.inOrderFrom(base + 1));
        QCOMPARE(client.seqs.size(), static_cast<qsizetype>(feed->newest - base));
        QCOMPARE(client.session->figures(feed->newest).lost, 0);
    }

    void endsPolitelyWhenAsked_data() { addRows(); }
    void endsPolitelyWhenAsked()
    {
        Server server;
        QVERIFY(server.waitUntilReady());
        Client client(entry(), mode(), server, {});
        client.start();
        QVERIFY(eventually([&] { return client.isOpen(); }, 10000ms));
        client.session->close();
        QVERIFY(eventually([&] { return client.ends.size() == 1; }, 3000ms));
        QVERIFY(client.ends.first().normal);
        QCOMPARE(client.ends.first().ended.by, QStringLiteral("client"));
        QCOMPARE(client.session->state(), RunState::Ended);
    }

    void aServerToldToStopSaysSoInItsTransportsWay_data() { addRows(); }
    void aServerToldToStopSaysSoInItsTransportsWay()
    {
        Server server;
        QVERIFY(server.waitUntilReady());
        Client client(entry(), mode(), server, {}, false);
        client.start();
        QVERIFY(eventually([&] { return client.isOpen(); }, 10000ms));
        server.process.stop();
        QVERIFY(eventually([&] { return client.ends.size() == 1; }, 10000ms));
        const Closed& end = client.ends.first();
        const QString id = entry().id.value();
        QVERIFY(!end.normal);
        QCOMPARE(end.retry.when, Retry::When::Backoff);
        if (id == QLatin1String("websocket"))
            QCOMPARE(end.ended.code, 1001);
        else if (id == QLatin1String("grpc"))
            QCOMPARE(end.ended.code, 14);
        if (id == QLatin1String("websocket") || id == QLatin1String("sse"))
            QCOMPARE(end.ended.by, QStringLiteral("server"));
    }

    void aWrongTokenIsRefusedForGood_data() { addRows(); }
    void aWrongTokenIsRefusedForGood()
    {
        Server server;
        QVERIFY(server.waitUntilReady());
        Client client(entry(), mode(), server, {});
        client.target().token.replace(0, 1, client.target().token.startsWith('A') ? "B" : "A");
        client.start();
        QVERIFY(eventually([&] { return client.ends.size() == 1; }, 10000ms));
        const Closed& end = client.ends.first();
        QCOMPARE(end.retry.when, Retry::When::Never);
        QCOMPARE(end.ended.code, entry().id.value() == QLatin1String("grpc") ? 16 : 401);
        QVERIFY(!end.normal);
        QVERIFY(client.seqs.isEmpty());
    }

    void aForeignOriginIsRefused_data() { addRows(); }
    void aForeignOriginIsRefused()
    {
        if (entry().id.value() == QLatin1String("grpc"))
            QSKIP("gRPC knows no Origin: browsers cannot speak it");
        Server server;
        QVERIFY(server.waitUntilReady());
        Client client(entry(), mode(), server, {});
        client.target().headers = { { "Origin", "http://evil.example" } };
        client.start();
        QVERIFY(eventually([&] { return client.ends.size() == 1; }, 10000ms));
        QCOMPARE(client.ends.first().ended.code, 403);
        QCOMPARE(client.ends.first().retry.when, Retry::When::Never);
    }

    void whatIsTooLargeIsNotSent_data() { addRows(); }
    void whatIsTooLargeIsNotSent()
    {
        Server server;
        QVERIFY(server.waitUntilReady());
        const auto feed = server.pause();
        QVERIFY(feed);
        Client client(entry(), mode(), server, feed->newest);
        client.start();
        QVERIFY(eventually([&] { return client.isOpen(); }, 10000ms));
        QCOMPARE(client.session->send(QByteArray(1024 * 1024 + 1, 'x'), PayloadKind::Text), SendOutcome::TooLarge);
        // The largest that fits still goes through, and so does what comes after it.
        const QByteArray largest(1024 * 1024, 'y');
        QCOMPARE(client.session->send(largest, PayloadKind::Binary), SendOutcome::Sent);
        QVERIFY(eventually([&] { return client.payloads.size() == 1; }, 10000ms));
        QVERIFY(client.payloads.first() == largest);
        QVERIFY(client.isOpen());
    }

private:
    static void addRows()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("mode");
        for (const TransportEntry& entry : transports::allTransports()) {
            const QStringList modes = entry.modes.isEmpty() ? QStringList { QString() } : entry.modes;
            for (const QString& mode : modes)
                QTest::newRow(qPrintable(entry.id.value() + (mode.isEmpty() ? mode : u' ' + mode))) << entry.id.value() << mode;
        }
    }

    static const TransportEntry& entry()
    {
        QFETCH(QString, id);
        return *transports::transportEntry(TransportId(id));
    }

    static QString mode()
    {
        QFETCH(QString, mode);
        return mode;
    }
};

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
