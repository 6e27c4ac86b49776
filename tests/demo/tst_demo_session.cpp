// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_session.h"

#include "tests/support/fake_transport.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace wirewise;
using namespace wirewise::demo;
using namespace std::chrono_literals;
using test::FakeTransport;

namespace {

struct Rig
{
    explicit Rig(DemoSession::Options options = {})
    {
        clock.advance(1000s);
        auto made = std::make_unique<FakeTransport>();
        transport = made.get();
        session = std::make_unique<DemoSession>(std::move(made), clock, options);
        QObject::connect(session.get(), &DemoSession::shown, session.get(), [this](const Message& message) {
            if (message.envelope)
                shown += std::get<wire::FeedEvent>(*message.envelope).seq;
            else
                texts += message.data;
        });
        QObject::connect(session.get(), &DemoSession::logged, session.get(),
            [this](const LogEntry& entry) { rows += entry; });
        QObject::connect(session.get(), &DemoSession::delayMeasured, session.get(),
            [this](Nanoseconds delay) { delays += delay.count(); });
        QObject::connect(session.get(), &DemoSession::ended, session.get(), [this](const Closed& closed) { ends += closed; });
    }

    void openUp()
    {
        session->start();
        QTRY_COMPARE(session->state(), RunState::Open);
    }

    qsizetype count(LogEntry::Kind kind) const
    {
        return std::count_if(rows.begin(), rows.end(), [kind](const LogEntry& row) { return row.kind == kind; });
    }

    ManualClock clock;
    FakeTransport* transport = nullptr;
    QList<wire::Seq> shown;
    QList<QByteArray> texts;
    QList<LogEntry> rows;
    QList<qint64> delays;
    QList<Closed> ends;
    std::unique_ptr<DemoSession> session;
};

QList<wire::Seq> range(wire::Seq from, wire::Seq to)
{
    QList<wire::Seq> list;
    for (wire::Seq seq = from; seq <= to; ++seq)
        list += seq;
    return list;
}

} // namespace

class TestDemoSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachEventOnceAndMeasuresItsDelay()
    {
        Rig rig;
        rig.openUp();
        rig.clock.advance(5ms);
        const auto sent = rig.clock.monotonic();
        rig.clock.advance(3ms);
        rig.transport->deliverEvent(1, sent);
        rig.transport->deliverEvent(1, sent);
        QCOMPARE(rig.shown, range(1, 1));
        QCOMPARE(rig.delays, QList<qint64> { 3'000'000 });
        QCOMPARE(rig.session->figures().received, 1);
        QCOMPARE(rig.session->figures().repeated, 1);
        QCOMPARE(rig.count(LogEntry::Kind::Repeated), 1);
    }

    void resumesAfterTheLastOneSeen()
    {
        Rig rig;
        rig.openUp();
        QVERIFY(!rig.transport->requests.first().since);
        for (wire::Seq seq = 5; seq <= 9; ++seq)
            rig.transport->deliverEvent(seq, rig.clock.monotonic());
        rig.transport->drop();
        QCOMPARE(rig.session->state(), RunState::Waiting);
        QVERIFY(rig.session->nextTryAt() > rig.clock.monotonic());
        const auto missedAt = rig.clock.monotonic() + 1ms;
        rig.clock.advance(200ms);
        QTRY_COMPARE(rig.session->state(), RunState::Open);
        QCOMPARE(rig.transport->requests.last().since, std::optional<wire::Seq>(9));
        QCOMPARE(rig.session->resumedAt(), wire::Seq(9));
        rig.transport->deliverEvent(9, rig.clock.monotonic() - 1s); // replayed once too often
        rig.transport->deliverEvent(10, missedAt);
        rig.transport->deliverEvent(11, rig.clock.monotonic() + 1ms);
        QCOMPARE(rig.shown, range(5, 11));
        const SessionFigures figures = rig.session->figures(11);
        QCOMPARE(figures.lost, 0);
        QCOMPARE(figures.repeated, 1);
        QCOMPARE(figures.reconnects.size(), 1);
        QCOMPARE(figures.reconnects.first().after, 200ms);
        QCOMPARE(figures.reconnects.first().replayed, 1);
        QCOMPARE(rig.count(LogEntry::Kind::Replayed), 1);
    }

    void startsWhereItWasTold()
    {
        Rig rig({ {}, 100, true, 1 });
        rig.openUp();
        QCOMPARE(rig.transport->requests.first().since, std::optional<wire::Seq>(100));
        rig.transport->deliverEvent(103, rig.clock.monotonic());
        QCOMPARE(rig.session->figures().lost, 2);
        QCOMPARE(rig.session->figures(110).lost, 9);
    }

    void tellsAGapAndCountsItAsLost()
    {
        Rig rig({ {}, 10, true, 1 });
        rig.openUp();
        rig.transport->deliver(wire::Gap { 11, 20 });
        rig.transport->deliverEvent(21, rig.clock.monotonic());
        QCOMPARE(rig.session->figures(21).lost, 10);
        QCOMPARE(rig.count(LogEntry::Kind::Gap), 1);
        QVERIFY(rig.rows.at(1).text.startsWith(QStringLiteral("10 messages unavailable")));
        QCOMPARE(rig.session->toldGone(), 10);
    }

    void countsWhatComesOutOfOrder()
    {
        Rig rig;
        rig.openUp();
        for (const wire::Seq seq : { 1u, 2u, 4u, 3u, 5u })
            rig.transport->deliverEvent(seq, rig.clock.monotonic() + std::chrono::milliseconds(seq));
        QCOMPARE(rig.session->figures(5).outOfOrder, 1);
        QCOMPARE(rig.session->figures(5).lost, 0);
        QCOMPARE(rig.session->figures(5).received, 5);
    }

    void noticesAFeedThatBeganAnew()
    {
        Rig rig;
        rig.openUp();
        rig.transport->deliverEvent(500, rig.clock.monotonic());
        rig.clock.advance(1s);
        rig.transport->deliverEvent(3, rig.clock.monotonic()); // a smaller number, a younger stamp
        rig.transport->deliverEvent(4, rig.clock.monotonic());
        QCOMPARE(rig.shown, (QList<wire::Seq> { 500, 3, 4 }));
        QCOMPARE(rig.session->figures(4).lost, 0);
        rig.session->feedBeganAnew(); // told by who started the server: then all of the new feed is ours
        rig.transport->deliverEvent(3, rig.clock.monotonic() + 1s);
        QCOMPARE(rig.session->figures(3).lost, 2);
        QCOMPARE(rig.session->figures(3).received, 4);
    }

    void aSmallerNextMeansTheFeedBeganAnew()
    {
        Rig rig;
        rig.openUp();
        rig.transport->deliverEvent(500, rig.clock.monotonic());
        rig.transport->next = 1;
        rig.transport->drop();
        QTRY_COMPARE(rig.session->state(), RunState::Open);
        rig.transport->deliverEvent(1, rig.clock.monotonic());
        QCOMPARE(rig.shown, (QList<wire::Seq> { 500, 1 }));
    }

    void neverRetriesWhatMustNotBeRetried()
    {
        Rig rig;
        rig.transport->answers = { FakeTransport::Answer::Refuse };
        rig.transport->refusal.retry.when = Retry::When::Never;
        rig.session->start();
        QTRY_COMPARE(rig.ends.size(), 1);
        QCOMPARE(rig.session->state(), RunState::Ended);
        QCOMPARE(rig.transport->requests.size(), 1);
    }

    void givesUpAfterTheTriesItIsGranted()
    {
        Rig rig;
        rig.transport->answers = QList<FakeTransport::Answer>(9, FakeTransport::Answer::Refuse);
        rig.transport->refusal.retry.tries = 3;
        rig.session->start();
        QTRY_COMPARE_WITH_TIMEOUT(rig.ends.size(), 1, 10000);
        QCOMPARE(rig.transport->requests.size(), 3);
    }

    void doesNotReconnectUnasked()
    {
        Rig rig({ {}, {}, false, 1 });
        rig.openUp();
        rig.transport->drop();
        QCOMPARE(rig.ends.size(), 1);
        QVERIFY(!rig.ends.first().normal);
    }

    void triesAtMostTenTimesASecond()
    {
        Rig rig;
        rig.transport->answers = QList<FakeTransport::Answer>(200, FakeTransport::Answer::Refuse);
        QElapsedTimer timer;
        timer.start();
        rig.session->start();
        // Somebody who says "it is back" all the time must not make it hammer.
        while (timer.elapsed() < 1000) {
            rig.session->moveTo({});
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        QVERIFY2(rig.transport->requests.size() <= 11, qPrintable(QString::number(rig.transport->requests.size())));
    }

    void waitsWhileHeldAndMovesWhenTold()
    {
        Rig rig;
        rig.openUp();
        rig.session->holdOn();
        rig.transport->drop();
        QSignalSpy moves(rig.session.get(), &DemoSession::stateChanged);
        QVERIFY(!moves.wait(400)); // more than the first back-off can be
        QCOMPARE(rig.session->state(), RunState::Waiting);
        rig.session->moveTo({ QUrl(QStringLiteral("ws://127.0.0.1:9/x")), {}, {} });
        QTRY_COMPARE(rig.session->state(), RunState::Open);
        QCOMPARE(rig.transport->requests.last().target.url.port(), 9);
    }

    void endsPolitelyInEveryState()
    {
        Rig open;
        open.openUp();
        open.session->close();
        QTRY_COMPARE(open.ends.size(), 1);
        QVERIFY(open.ends.first().normal);

        Rig waiting;
        waiting.transport->answers = QList<FakeTransport::Answer>(9, FakeTransport::Answer::Refuse);
        waiting.session->start();
        QTRY_COMPARE(waiting.session->state(), RunState::Waiting);
        waiting.session->close();
        QCOMPARE(waiting.ends.size(), 1);

        Rig connecting;
        connecting.transport->answers = { FakeTransport::Answer::Wait };
        connecting.session->start();
        connecting.session->close();
        QTRY_COMPARE(connecting.ends.size(), 1);
    }

    void hidesForeignIdsThatAResumeBringsAgain()
    {
        Rig rig;
        rig.openUp();
        rig.transport->deliverForeign("a", QStringLiteral("x1"), true);
        rig.transport->deliverForeign("a2", QStringLiteral("x1"), false); // inherits the id: not a repeat
        rig.transport->deliverForeign("b", QStringLiteral("x2"), true);
        rig.transport->drop();
        QTRY_COMPARE(rig.session->state(), RunState::Open);
        QCOMPARE(rig.transport->requests.last().lastEventId, QStringLiteral("x2"));
        rig.transport->deliverForeign("b", QStringLiteral("x2"), true);
        rig.transport->deliverForeign("c", QStringLiteral("x3"), true);
        QCOMPARE(rig.texts, (QList<QByteArray> { "a", "a2", "b", "c" }));
        QCOMPARE(rig.session->figures().repeated, 1);
    }

    void doesNotTrustIdsThatAreNotUnique()
    {
        Rig rig;
        rig.openUp();
        rig.transport->deliverForeign("a", QStringLiteral("latest"), true);
        rig.transport->deliverForeign("b", QStringLiteral("latest"), true);
        rig.transport->drop();
        QTRY_COMPARE(rig.session->state(), RunState::Open);
        rig.transport->deliverForeign("c", QStringLiteral("latest"), true);
        QCOMPARE(rig.texts.size(), 3);
    }

    void aRequestAndItsAnswerAreAPairOfRows()
    {
        Rig rig;
        rig.openUp();
        rig.rows.clear();
        rig.transport->ask(7, rig.clock.monotonic());
        rig.clock.advance(3ms);
        rig.transport->ask(8, rig.clock.monotonic(), false);
        rig.clock.advance(4ms);
        rig.transport->answer(7, rig.clock.monotonic(), true);
        rig.clock.advance(5ms);
        rig.transport->answer(8, rig.clock.monotonic(), false, true);
        rig.transport->answer(9, rig.clock.monotonic()); // nobody knows when that was asked
        QCOMPARE(rig.rows.size(), 5);
        const auto row = [&rig](int index) { return rig.rows.at(index); };
        QCOMPARE(row(0).kind, LogEntry::Kind::Asked);
        QCOMPARE(row(0).exchange, 7u);
        QCOMPARE(row(0).text, QStringLiteral("GET /fake"));
        QVERIFY(row(0).up && !row(1).up && !row(2).up && row(3).up);
        QVERIFY(row(0).roundTrip < 0ns);
        QCOMPARE(row(2).kind, LogEntry::Kind::Answered);
        QCOMPARE(row(2).exchange, 7u);
        QVERIFY(row(2).empty && !row(3).empty);
        QCOMPARE(row(2).roundTrip, Nanoseconds(7ms));
        QCOMPARE(row(2).at - row(0).at, Nanoseconds(7ms));
        QCOMPARE(row(3).roundTrip, Nanoseconds(9ms));
        QVERIFY(row(4).roundTrip < 0ns);
    }

    void openingAnswersItsRequest()
    {
        Rig rig;
        rig.transport->openedBy = 1;
        rig.transport->answers = { FakeTransport::Answer::Wait };
        rig.session->start();
        rig.transport->ask(1, rig.clock.monotonic());
        rig.clock.advance(12ms);
        Q_EMIT rig.transport->opened({ QStringLiteral("fake"), {}, 1 });
        QCOMPARE(rig.rows.last().kind, LogEntry::Kind::Opened);
        QCOMPARE(rig.rows.last().exchange, 1u);
        QCOMPARE(rig.rows.last().roundTrip, Nanoseconds(12ms));
        QCOMPARE(rig.rows.last().seq, wire::Seq(0));
        rig.transport->deliverEvent(9, rig.clock.monotonic());
        rig.transport->openedBy = 0;
        rig.transport->drop();
        QTRY_COMPARE(rig.session->state(), RunState::Open);
        QCOMPARE(rig.rows.last().kind, LogEntry::Kind::Opened);
        QCOMPARE(rig.rows.last().seq, wire::Seq(9));
        QVERIFY(rig.rows.last().roundTrip < 0ns);
    }

    void aClosedRowSaysWhenTheNextAttemptIs()
    {
        Rig rig;
        rig.openUp();
        const auto closed = [&rig] { return rig.rows.last(); };
        rig.transport->drop();
        QCOMPARE(closed().kind, LogEntry::Kind::Closed);
        QCOMPARE(closed().retryIn, rig.session->nextTryAt() - rig.clock.monotonic());
        QVERIFY(closed().retryIn > 0ns);
        QTRY_COMPARE(rig.session->state(), RunState::Open);
        rig.session->holdOn();
        rig.transport->drop();
        QCOMPARE(closed().kind, LogEntry::Kind::Closed);
        QVERIFY(closed().retryIn < 0ns); // nobody knows
        rig.session->close();
        QCOMPARE(closed().kind, LogEntry::Kind::Closed);
        QVERIFY(closed().retryIn < 0ns);
    }

    void anEchoKnowsHowLongItWasAway()
    {
        Rig rig;
        rig.openUp();
        const auto deliver = [&rig](wire::Seq seq, const QByteArray& payload, Nanoseconds sent) {
            rig.transport->deliver(wire::FeedEvent { seq, sent, wire::PayloadKind::Text, payload });
            return rig.rows.last().roundTrip;
        };
        QVERIFY(deliver(1, "ours", rig.clock.monotonic()) < 0ns); // before it was sent
        const auto before = rig.clock.monotonic();
        rig.clock.advance(1ms);
        QCOMPARE(rig.session->send("ours", wire::PayloadKind::Text), SendOutcome::Sent);
        QVERIFY(rig.rows.last().up);
        rig.clock.advance(2ms);
        QVERIFY(deliver(2, "theirs", rig.clock.monotonic()) < 0ns);
        QVERIFY(deliver(3, "ours", before) < 0ns); // on its way already: not this one
        const auto sent = rig.clock.monotonic();
        rig.clock.advance(3ms);
        QCOMPARE(deliver(4, "ours", sent), Nanoseconds(5ms));
        QVERIFY(deliver(5, "ours", rig.clock.monotonic()) < 0ns); // it has come back
    }

    void anEventNamesTheAnswerItCameIn()
    {
        Rig rig;
        rig.openUp();
        Message message;
        message.exchange = 4;
        message.envelope = wire::FeedEvent { 1, rig.clock.monotonic(), wire::PayloadKind::Text, "x" };
        Q_EMIT rig.transport->received(message);
        QCOMPARE(rig.rows.last().exchange, 4u);
        message.envelope = wire::Gap { 2, 3 };
        Q_EMIT rig.transport->received(message);
        QCOMPARE(rig.rows.last().exchange, 4u);
        message.envelope.reset();
        Q_EMIT rig.transport->received(message);
        QCOMPARE(rig.rows.last().exchange, 4u);
    }

    void unheardRowsAreNotMade()
    {
        ManualClock clock;
        auto made = std::make_unique<FakeTransport>();
        FakeTransport* transport = made.get();
        DemoSession session(std::move(made), clock, {});
        session.start();
        QVERIFY(!transport->isFollowed());
        QTRY_COMPARE(session.state(), RunState::Open);
        Rig heard;
        heard.openUp();
        QVERIFY(heard.transport->isFollowed());
    }

    void sendsOnlyWhileOpen()
    {
        Rig rig;
        QCOMPARE(rig.session->send("x", wire::PayloadKind::Text), SendOutcome::NotOpen);
        rig.openUp();
        QCOMPARE(rig.session->send("x", wire::PayloadKind::Text), SendOutcome::Sent);
        QCOMPARE(rig.count(LogEntry::Kind::Sent), 1);
    }
};

QTEST_GUILESS_MAIN(TestDemoSession)
#include "tst_demo_session.moc"
