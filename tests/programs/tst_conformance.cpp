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
        : m_target { entry.bundledUrl(*server.process.readyLine()), server.process.readyLine()->token, {}, { server.process.readyLine()->authority, {}, {} } }
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
            rows += entry;
        });
        session->start();
    }

    qsizetype count(LogEntry::Kind kind) const
    {
        return std::count_if(rows.begin(), rows.end(), [kind](const LogEntry& row) { return row.kind == kind; });
    }

    qsizetype emptyAnswers() const
    {
        return std::count_if(rows.begin(), rows.end(),
            [](const LogEntry& row) { return row.kind == LogEntry::Kind::Answered && row.empty && !row.up; });
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
    QList<LogEntry> rows;

private:
    SystemClock m_clock;
    Target m_target;
    const TransportEntry& m_entry;
    TransportOptions m_options;
    std::optional<wire::Seq> m_since;
    bool m_reconnect;
};

} // namespace

// What is wrong with the pairs of requests and answers in these rows, or nothing.
QString wrongWith(const QList<LogEntry>& rows)
{
    using Kind = LogEntry::Kind;
    QMap<quint32, LogEntry> asked;
    QSet<quint32> answered;
    Nanoseconds before { 0 };
    for (const LogEntry& row : rows) {
        const QString what = QStringLiteral("row of kind %1, request %2 (%3): ").arg(int(row.kind)).arg(row.exchange).arg(row.text);
        if (row.at < before)
            return what + QStringLiteral("earlier than the one before");
        before = row.at;
        if (row.kind == Kind::Asked) {
            if (row.exchange == 0 || asked.contains(row.exchange) || row.text.isEmpty() || row.empty)
                return what + QStringLiteral("no number, no words, or told twice");
            asked.insert(row.exchange, row);
        } else if (row.kind == Kind::Answered || row.kind == Kind::Opened) {
            if (!asked.contains(row.exchange))
                return what + QStringLiteral("nobody asked");
            if (answered.contains(row.exchange))
                return what + QStringLiteral("answered twice");
            answered.insert(row.exchange);
            if (row.up == asked[row.exchange].up && row.kind == Kind::Answered)
                return what + QStringLiteral("the answer goes the same way");
            if (row.roundTrip != row.at - asked[row.exchange].at || row.text.isEmpty())
                return what + QStringLiteral("not as long as it took, or no words");
        } else if (row.exchange != 0 && !asked.contains(row.exchange)) {
            return what + QStringLiteral("came in the answer to nothing");
        }
    }
    return {};
}

class TestConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delivers1000EventsInOrder_data() { addRows(Tls::Too); }
    void delivers1000EventsInOrder()
    {
        Server server(arguments());
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

    void whatIsSentUpComesBackAsAnEvent_data() { addRows(Tls::Too); }
    void whatIsSentUpComesBackAsAnEvent()
    {
        Server server(arguments());
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
    void resumesAfterTheServerWasKilled_data() { addRows(Tls::Too); }
    void resumesAfterTheServerWasKilled()
    {
        QTemporaryDir directory;
        Server server(QStringList { QStringLiteral("--journal"), directory.filePath(QStringLiteral("journal")) } + arguments());
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

    void everyRequestAndItsAnswerAreTold_data() { addRows(Tls::Too); }
    void everyRequestAndItsAnswerAreTold()
    {
        using Kind = LogEntry::Kind;
        Server server(arguments());
        QVERIFY(server.waitUntilReady());
        const auto feed = server.pause();
        QVERIFY(feed);
        Client client(entry(), mode(), server, feed->newest);
        client.target().url.setQuery(client.target().url.query() + QStringLiteral("&key=open-sesame"));
        client.start();
        QVERIFY(eventually([&] { return client.isOpen(); }, 10000ms));
        QCOMPARE(client.count(Kind::Opened), 1);
        QCOMPARE(client.rows.first().kind, Kind::Asked);
        QVERIFY(client.rows.first().up);
        QCOMPARE(client.session->send("of ours", PayloadKind::Text), SendOutcome::Sent);
        QVERIFY(eventually([&] { return client.payloads.contains("of ours"); }, 10000ms));
        const auto echo = std::find_if(client.rows.begin(), client.rows.end(),
            [](const LogEntry& row) { return row.kind == Kind::Received && row.payload == "of ours"; });
        QVERIFY(echo != client.rows.end() && echo->roundTrip > 0ns);
        QVERIFY(server.flow(500));
        QVERIFY(eventually([&] { return client.seqs.size() >= 300; }, 20000ms));
        client.session->close();
        QVERIFY(eventually([&] { return client.ends.size() == 1; }, 3000ms));
        QCOMPARE(wrongWith(client.rows), QString());
        for (const LogEntry& row : client.rows)
            QVERIFY2(!row.text.contains(QString::fromLatin1(client.target().token)) && !row.text.contains(QLatin1String("sesame"))
                    && !row.text.contains(QLatin1String("/hook/")), qPrintable(row.text));
    }

    // Who asks again and again is told nothing again and again; the others have nothing to ask.
    void silenceIsSeenInTheRows_data() { addRows(); }
    void silenceIsSeenInTheRows()
    {
        Server server;
        QVERIFY(server.waitUntilReady());
        const auto feed = server.pause();
        QVERIFY(feed);
        Client client(entry(), mode(), server, feed->newest);
        client.start();
        QVERIFY(eventually([&] { return client.isOpen(); }, 10000ms));
        const QString id = entry().id.value();
        const bool asks = id == QLatin1String("polling") || id == QLatin1String("webhook");
        if (asks)
            QVERIFY(eventually([&] { return client.emptyAnswers() >= 2; }, 10000ms));
        else
            QVERIFY(!eventually([&] { return client.count(LogEntry::Kind::Asked) > 1 || client.emptyAnswers() > 0; }, 500ms));
        QCOMPARE(wrongWith(client.rows), QString());
    }

    // Where the far end calls, a delivery is its request: down, and the answer is ours.
    void whatTheFarEndAsksIsAnsweredUp_data() { addRows(); }
    void whatTheFarEndAsksIsAnsweredUp()
    {
        using Kind = LogEntry::Kind;
        Server server;
        QVERIFY(server.waitUntilReady());
        const auto feed = server.pause();
        QVERIFY(feed);
        Client client(entry(), mode(), server, feed->newest);
        client.start();
        QVERIFY(eventually([&] { return client.isOpen(); }, 10000ms));
        QVERIFY(server.flow(100));
        QVERIFY(eventually([&] { return client.seqs.size() >= 50; }, 20000ms));
        QVERIFY(server.pause());
        QCOMPARE(wrongWith(client.rows), QString());
        const auto isCalled = [](const LogEntry& row) { return row.kind == Kind::Asked && !row.up; };
        const auto called = std::count_if(client.rows.begin(), client.rows.end(), isCalled);
        if (entry().id.value() != QLatin1String("webhook")) {
            QCOMPARE(called, 0);
            return;
        }
        QVERIFY(called >= 50);
        const auto& rows = client.rows;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i].kind != Kind::Received)
                continue;
            const quint32 exchange = rows[i].exchange;
            const auto asked = std::find_if(rows.begin(), rows.begin() + i,
                [exchange, &isCalled](const LogEntry& row) { return isCalled(row) && row.exchange == exchange; });
            QVERIFY(asked != rows.begin() + i);
            const auto answered = std::find_if(rows.begin() + i, rows.end(),
                [exchange](const LogEntry& row) { return row.kind == Kind::Answered && row.exchange == exchange; });
            QVERIFY(answered != rows.end() && answered->up && answered->text == QLatin1String("200 OK"));
        }
    }

    void everyAttemptIsSeenInTheRows_data() { addRows(); }
    void everyAttemptIsSeenInTheRows()
    {
        using Kind = LogEntry::Kind;
        Server server;
        QVERIFY(server.waitUntilReady());
        Client client(entry(), mode(), server, {});
        client.start();
        QVERIFY(eventually([&] { return client.isOpen(); }, 10000ms));
        server.process.stop();
        QVERIFY(eventually([&] { return client.count(Kind::Closed) >= 3; }, 20000ms));
        QCOMPARE(wrongWith(client.rows), QString());
        bool askedSince = false;
        for (const LogEntry& row : client.rows) {
            askedSince = askedSince || (row.kind == Kind::Asked && row.up);
            if (row.kind != Kind::Closed)
                continue;
            QVERIFY(askedSince);
            QVERIFY(row.retryIn > 0ns);
            askedSince = false;
        }
    }

    void aRefusalIsAnAnswer_data() { addRows(); }
    void aRefusalIsAnAnswer()
    {
        using Kind = LogEntry::Kind;
        Server server;
        QVERIFY(server.waitUntilReady());
        Client client(entry(), mode(), server, {});
        client.target().token = "wrong";
        client.start();
        QVERIFY(eventually([&] { return client.ends.size() == 1; }, 10000ms));
        QCOMPARE(wrongWith(client.rows), QString());
        QCOMPARE(client.count(Kind::Answered), 1);
        const auto answer = std::find_if(client.rows.begin(), client.rows.end(), [](const LogEntry& row) { return row.kind == Kind::Answered; });
        QVERIFY(answer->text.contains(QLatin1String(entry().id.value() == QLatin1String("grpc") ? "16" : "401")));
        QVERIFY(client.rows.last().retryIn < 0ns);
    }

    void endsPolitelyWhenAsked_data() { addRows(Tls::Too); }
    void endsPolitelyWhenAsked()
    {
        Server server(arguments());
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

    void aServerToldToStopSaysSoInItsTransportsWay_data() { addRows(Tls::Too); }
    void aServerToldToStopSaysSoInItsTransportsWay()
    {
        Server server(arguments());
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

    void aWrongTokenIsRefusedForGood_data() { addRows(Tls::Too); }
    void aWrongTokenIsRefusedForGood()
    {
        Server server(arguments());
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

    void whatIsTooLargeIsNotSent_data() { addRows(Tls::Too); }
    void whatIsTooLargeIsNotSent()
    {
        Server server(arguments());
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
    enum class Tls { No, Too };

    static void addRows(Tls tls = Tls::No)
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("tls");
        for (const TransportEntry& entry : transports::allTransports()) {
            const QStringList modes = entry.modes.isEmpty() ? QStringList { QString() } : entry.modes;
            for (const QString& mode : modes) {
                const QString name = entry.id.value() + (mode.isEmpty() ? mode : u' ' + mode);
                QTest::newRow(qPrintable(name)) << entry.id.value() << mode << false;
                if (tls == Tls::Too)
                    QTest::newRow(qPrintable(name + QStringLiteral(", tls"))) << entry.id.value() << mode << true;
            }
        }
    }

    // The server's; its authority stays at one place when it is killed and makes another.
    QStringList arguments() const
    {
        QFETCH(bool, tls);
        return tls ? QStringList { QStringLiteral("--tls"), QStringLiteral("--authority-out"), m_directory.filePath(QStringLiteral("authority.pem")) } : QStringList();
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

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
