// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_sequence/sample_traffic.h"
#include "ui/sequence/sequence_track.h"
#include "ui/sequence/sequence_words.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;

class TestSequenceTrack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringIsBounded();
    void serialsFindTheirRows();
    void requestsMeetTheirAnswers();
    void aHeldPollIsHeldAtTheServer();
    void aDeliveryIsDrawnOnce();
    void faultsAndBreaksArePeriods();
    void anEndAnswersWhatWaits();
    void anAttemptInVainIsLost();
    void blocksSumTheirRows();
    void anyTimesAndTextsAreTaken();
    void wordsSayWhatIsKnown();
    void summaryTellsTheLastSeconds();
};

void TestSequenceTrack::ringIsBounded()
{
    SequenceTrack track(1000);
    const QList<demo::LogEntry> rows = heavyTraffic(600, 10us);
    quint64 serial = 1;
    for (int i = 0; i < 10; ++i, serial += quint64(rows.size()))
        track.append(serial, rows);
    QVERIFY(track.held() <= 1000);
    QVERIFY(track.held() > 1000 - SequenceTrack::blockSize);
    QCOMPARE(track.held() + track.letGo(), qint64(serial - 1));
    QVERIFY(!track.find(1));
    QCOMPARE(track.last()->serial, serial - 1);
    QCOMPARE(track.first()->serial, serial - quint64(track.held()));
    track.clear();
    QCOMPARE(track.held(), 0);
    QVERIFY(!track.first() && !track.begin());
}

void TestSequenceTrack::serialsFindTheirRows()
{
    SequenceTrack track;
    track.append(10, heavyTraffic(700, 1ms)); // with what was sent: 718
    track.append(2000, heavyTraffic(5, 1ms, 1s));
    for (const quint64 serial : { 10u, 265u, 266u, 500u, 727u, 2000u, 2004u })
        QCOMPARE(track.find(serial) ? track.find(serial)->serial : 0, serial);
    for (const quint64 serial : { 0u, 9u, 728u, 1999u, 2005u })
        QVERIFY(!track.find(serial));
    QCOMPARE(track.beside(265, 1)->serial, 266); // over a block's edge
    QCOMPARE(track.beside(266, -1)->serial, 265);
    QCOMPARE(track.beside(727, 1)->serial, 2000); // over a hole
    QCOMPARE(track.beside(2000, -1)->serial, 727);
    QVERIFY(!track.beside(10, -1));
    QVERIFY(!track.beside(2004, 1));
    const qsizetype held = track.held();
    track.append(2000, heavyTraffic(3, 1ms)); // again
    QCOMPARE(track.held(), held);
}

void TestSequenceTrack::requestsMeetTheirAnswers()
{
    Traffic t;
    const quint32 one = t.ask(10ms, QStringLiteral("GET /poll"));
    t.answer(one, 30ms, -1ns, QStringLiteral("304"), true);
    t.ask(40ms, QStringLiteral("GET /poll"));
    SequenceTrack track;
    track.append(1, t.rows());
    const SequenceRecord* asked = track.find(1);
    const SequenceRecord* answer = track.find(2);
    QCOMPARE(asked->answered, Traffic::start + 30ms);
    QCOMPARE(answer->roundTrip, Nanoseconds(20ms));
    QCOMPARE(asked->ends(0ns), Traffic::start + 20ms); // half each
    QCOMPARE(answer->begins(0ns), Traffic::start + 20ms);
    QVERIFY(!asked->measured() && !answer->measured());
    QCOMPARE(track.waiting().size(), 1);
    QCOMPARE(track.find(3)->answered, Nanoseconds(-1));
    QCOMPARE(track.find(3)->ends(7ns), track.find(3)->at + 7ns); // nothing is known of it
}

void TestSequenceTrack::aHeldPollIsHeldAtTheServer()
{
    Traffic t;
    const quint32 poll = t.ask(0ms, QStringLiteral("GET /poll?wait=30"));
    t.event(900ms, 5ms, Kind::Received, poll);
    SequenceTrack track;
    track.append(1, t.rows());
    const SequenceRecord* asked = track.find(1);
    QCOMPARE(asked->ends(0ns), Traffic::start + 5ms); // as long as the event took, not half of 905 ms
    QCOMPARE(asked->released, Traffic::start + 900ms);
    QVERIFY(track.waiting().isEmpty());
}

void TestSequenceTrack::aDeliveryIsDrawnOnce()
{
    Traffic t;
    const quint32 delivery = t.ask(41ms, QStringLiteral("POST /inbox"), false);
    t.event(0ms, 41ms, Kind::Received, delivery);
    t.answer(delivery, 50ms, -1ns, QStringLiteral("204"), false, true);
    SequenceTrack track;
    track.append(1, t.rows());
    QVERIFY(track.find(1)->carried);
    QVERIFY(!track.find(2)->carried);
    QCOMPARE(track.find(3)->stream(), SequenceStream::RequestUp);
    QCOMPARE(track.find(3)->ends(0ns), Traffic::start + 91ms); // as long as the delivery took
    QVERIFY(track.waiting().isEmpty());
}

void TestSequenceTrack::faultsAndBreaksArePeriods()
{
    SequenceTrack track;
    track.append(1, streamTraffic(TransportId(QStringLiteral("websocket"))));
    QCOMPARE(track.faults().size(), std::size_t(1));
    QCOMPARE(track.faults().front().from, Traffic::start + 1060ms);
    QCOMPARE(track.faults().front().to, Traffic::start + 1760ms);
    QCOMPARE(track.breaks().size(), std::size_t(1));
    QCOMPARE(track.breaks().front().from, Traffic::start + 1070ms);
    QCOMPARE(track.breaks().front().to, Traffic::start + 1912ms);
    QCOMPARE(track.breaks().front().retry, 1);
    Traffic t;
    t.fault(0ms, QStringLiteral("down"), true);
    t.fault(1ms, QStringLiteral("stall"), true);
    t.fault(2ms, QStringLiteral("down"), false);
    SequenceTrack two;
    two.append(1, t.rows());
    QCOMPARE(two.faults().front().to, Traffic::start + 2ms);
    QVERIFY(two.faults().back().to < 0ns);
}

void TestSequenceTrack::anEndAnswersWhatWaits()
{
    Traffic t;
    t.ask(0ms, QStringLiteral("GET /poll"));
    t.closed(100ms, QStringLiteral("reset"), 400ms);
    t.closed(600ms, QStringLiteral("refused"), 800ms);
    SequenceTrack track;
    track.append(1, t.rows());
    QVERIFY(track.waiting().isEmpty());
    QCOMPARE(track.find(1)->answered, Traffic::start + 100ms);
    QCOMPARE(track.breaks().front().to, Traffic::start + 600ms);
    QCOMPARE(track.breaks().back().retry, 2);
}

void TestSequenceTrack::anAttemptInVainIsLost()
{
    Traffic t;
    t.ask(0ms, QStringLiteral("GET /stream"));
    t.closed(1ms, QStringLiteral("refused"), 400ms);
    const quint32 first = t.ask(400ms, QStringLiteral("GET /stream"));
    t.opened(first, 410ms, 10ms, QStringLiteral("200"));
    t.ask(500ms, QStringLiteral("GET /poll"));
    t.closed(600ms, QStringLiteral("reset"), 400ms); // it may have been held there
    t.ask(1000ms, QStringLiteral("POST /inbox"), false); // towards the client it came
    t.closed(1001ms, QStringLiteral("refused"), 800ms);
    SequenceTrack track;
    track.append(1, t.rows());
    QVERIFY(track.find(1)->lost);
    QVERIFY(!track.find(3)->lost && !track.find(5)->lost && !track.find(7)->lost);
}

void TestSequenceTrack::blocksSumTheirRows()
{
    SequenceTrack track;
    track.append(1, heavyTraffic(5000, 20us));
    qint64 down = 0, up = 0;
    for (const auto& block : track.blocks()) {
        const StreamSums& sums = block->sums[std::size_t(SequenceStream::EventDown)];
        down += sums.count;
        up += block->sums[std::size_t(SequenceStream::EventUp)].count;
        QVERIFY(sums.shortest >= Nanoseconds(300us) && sums.longest < Nanoseconds(900us));
        for (const SequenceRecord& record : block->records) {
            QVERIFY(record.begins(0ns) >= block->from && record.ends(0ns) <= block->to);
            QVERIFY(record.stream() != SequenceStream::EventDown
                || (record.begins(0ns) >= sums.firstBegin && record.ends(0ns) <= sums.lastEnd));
        }
    }
    QCOMPARE(down, 5000);
    QCOMPARE(up, 125);
}

void TestSequenceTrack::anyTimesAndTextsAreTaken()
{
    QList<demo::LogEntry> rows;
    for (int kind = 0; kind <= int(Kind::Fault); ++kind) {
        for (const qint64 at : { qint64(0), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), qint64(-5) }) {
            demo::LogEntry row;
            row.kind = Kind(kind);
            row.at = Nanoseconds(at);
            row.left = Nanoseconds(std::numeric_limits<qint64>::max() - std::max(at / 2, qint64(0)));
            row.roundTrip = Nanoseconds(std::numeric_limits<qint64>::max());
            row.retryIn = Nanoseconds(std::numeric_limits<qint64>::max());
            row.exchange = quint32(kind % 3);
            row.up = kind % 2;
            row.on = at == 0;
            row.text = QString(5000, QChar(0x202e)) + QStringLiteral("<b>%1%2\n\0</b>");
            row.payload = QByteArray(3, '\xff');
            rows.append(row);
        }
    }
    SequenceTrack track;
    track.append(std::numeric_limits<quint64>::max() - 100, rows, std::numeric_limits<qint64>::max());
    QCOMPARE(track.held(), rows.size());
    for (const SequenceRecord* record = track.first(); record; record = track.beside(record->serial, 1)) {
        QVERIFY(record->text.size() <= 200);
        for (const QString& label : labelsOf(*record))
            QVERIFY(label.size() < 120 && !label.contains(u'\n') && !label.contains(QChar(0x202e)));
        QVERIFY(!everythingOf(*record, Nanoseconds(0)).isEmpty());
    }
}

void TestSequenceTrack::wordsSayWhatIsKnown()
{
    QLocale::setDefault(QLocale::c());
    SequenceTrack track;
    track.append(1, streamTraffic(TransportId(QStringLiteral("websocket"))));
    QCOMPARE(labelsOf(*track.find(3)).first(), QStringLiteral("#1 text 256 B"));
    QCOMPARE(faultLabel(track.faults().front(), Traffic::start + 5s), QStringLiteral("Down, 700 ms"));
    QCOMPARE(breakLabels(track.breaks().front()), QStringList({ QStringLiteral("1006"), QStringLiteral("retry 1 in 410 ms") }));
    const QString all = everythingOf(*track.find(3), Traffic::start);
    QVERIFY2(all.contains(QStringLiteral("left at 0.160000 s, arrived at 0.198000 s, under way 38.0 ms")), qPrintable(all));
    StreamSums sums = track.blocks().front()->sums[0];
    QVERIFY(bandLabels(sums, SequenceStream::EventDown).first().startsWith(QStringLiteral("20 to the client in ")) || sums.count != 20);
}

void TestSequenceTrack::summaryTellsTheLastSeconds()
{
    QLocale::setDefault(QLocale::c());
    SequenceTrack track;
    track.append(1, pollingTraffic());
    const QString summary = spokenSummaryOf(track, Traffic::start + 3s);
    QVERIFY2(summary.startsWith(QStringLiteral("7 message(s) to the client in the last 5 s")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("4 poll(s) empty")), qPrintable(summary));
    QVERIFY2(spokenSummaryOf(track, Traffic::start + 60s).startsWith(QStringLiteral("0 message(s)")), "they are long past");
}

QTEST_GUILESS_MAIN(TestSequenceTrack)
#include "tst_sequence_track.moc"
