// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_sequence/sample_traffic.h"
#include "ui/sequence/sequence_layout.h"
#include "ui/sequence/time_scroll.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;

namespace {

SequenceView viewOf(Nanoseconds perPixel, Nanoseconds top = 0ns)
{
    SequenceView view;
    view.begin = Traffic::start;
    view.top = Traffic::start + top;
    view.now = Traffic::start + 10s;
    view.perPixel = perPixel;
    view.plot = QRectF(60, 40, 800, 600);
    return view;
}

qreal widthOf(const QString& text, bool)
{
    return qreal(text.size()) * 7;
}

const ArrowItem* arrowWith(const LaneScene& scene, quint64 serial)
{
    const auto found = std::find_if(scene.arrows.cbegin(), scene.arrows.cend(), [serial](const ArrowItem& each) { return each.serial == serial; });
    return found == scene.arrows.cend() ? nullptr : &*found;
}

} // namespace

class TestSequenceLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slopesAreTrue();
    void mirroredTheClientStaysFirst();
    void lanesStandSideBySide();
    void faultBandsLieWhereTheyHappened();
    void breaksGapsAndHoldsAreMarked();
    void aRequestGrowsUntilItIsAnswered();
    void whatWasAskedInVainStopsOnTheWay();
    void highRatesAreGathered();
    void bandsStandStillWhileScrolling();
    void longArrowsAreSeenInTheirMiddle();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void hostileTimesDoNoHarm();
    void nearestRowIsFound();
    void ticksAreRound();
    void scrollKeepsWhatIsUnderTheMouse();
    void scrollFollowsAndStands();
};

void TestSequenceLayout::slopesAreTrue()
{
    Traffic t;
    t.event(100ms, 40ms);
    t.sent(300ms, "x");
    SequenceTrack track;
    track.append(1, t.rows());
    const SequenceView view = viewOf(2ms);
    const LaneFrame frame = laneFrame(view, 0, 1);
    const LaneScene scene = layOut(track, view, frame, widthOf);
    const ArrowItem* event = arrowWith(scene, 1);
    QVERIFY(event);
    QCOMPARE(event->from, QPointF(frame.server, 40 + 50));
    QCOMPARE(event->to, QPointF(frame.client, 40 + 70));
    QVERIFY(event->measured);
    const ArrowItem* sent = arrowWith(scene, 2);
    QCOMPARE(sent->from, QPointF(frame.client, 40 + 150));
    QCOMPARE(sent->to, QPointF(frame.server, 40 + 170)); // modelled on what the event took
    QVERIFY(!sent->measured);
    const LaneScene closer = layOut(track, viewOf(1ms, 50ms), frame, widthOf);
    QCOMPARE(arrowWith(closer, 1)->from.y(), 40 + 50.0);
    QCOMPARE(arrowWith(closer, 1)->to.y(), 40 + 90.0);
}

void TestSequenceLayout::mirroredTheClientStaysFirst()
{
    SequenceTrack track;
    track.append(1, streamTraffic(TransportId(QStringLiteral("sse"))));
    SequenceView view = viewOf(6ms);
    const LaneFrame frame = laneFrame(view, 0, 1);
    view.mirrored = true;
    const LaneFrame mirrored = laneFrame(view, 0, 1);
    QVERIFY(frame.client < frame.server);
    QVERIFY(mirrored.client > mirrored.server);
    const LaneScene scene = layOut(track, view, mirrored, widthOf);
    QVERIFY(!scene.labels.isEmpty());
    for (const ArrowItem& arrow : scene.arrows)
        QVERIFY(arrow.from.x() == mirrored.client || arrow.from.x() == mirrored.server);
    QCOMPARE(laneFrame(view, 0, 5).lane.right(), view.plot.right());
}

void TestSequenceLayout::lanesStandSideBySide()
{
    const SequenceView view = viewOf(5ms);
    qreal end = view.plot.left();
    for (int i = 0; i < 5; ++i) {
        const LaneFrame frame = laneFrame(view, i, 5);
        QCOMPARE(frame.lane.left(), end);
        end = frame.lane.right();
        QVERIFY(frame.lane.left() < frame.client && frame.client < frame.proxy && frame.proxy < frame.server && frame.server < end);
        QVERIFY(frame.server - frame.client > 80);
    }
    QCOMPARE(end, view.plot.right());
}

void TestSequenceLayout::faultBandsLieWhereTheyHappened()
{
    SequenceTrack track;
    track.append(1, streamTraffic(TransportId(QStringLiteral("websocket"))));
    const SequenceView view = viewOf(10ms);
    const LaneFrame frame = laneFrame(view, 0, 1);
    const LaneScene scene = layOut(track, view, frame, widthOf);
    const auto fault = std::find_if(scene.spans.cbegin(), scene.spans.cend(), [](const SpanItem& each) { return each.kind == SpanItem::Kind::Fault; });
    QVERIFY(fault != scene.spans.cend());
    const QRectF box = faultBox(*fault, frame);
    QCOMPARE(box.top(), 40 + 106.0);
    QCOMPARE(box.bottom(), 40 + 176.0);
    QVERIFY(box.left() < frame.client && box.right() > frame.server);
    QVERIFY(std::any_of(scene.labels.cbegin(), scene.labels.cend(),
        [&box](const LabelItem& label) { return label.text.startsWith(QStringLiteral("Down, 700")) && box.contains(label.box) && label.onFault; }));
    // What was due meanwhile is kept, and said so.
    QVERIFY(std::any_of(scene.arrows.cbegin(), scene.arrows.cend(), [](const ArrowItem& each) { return each.look == ArrowItem::Look::Kept && each.crossed; }));
}

void TestSequenceLayout::breaksGapsAndHoldsAreMarked()
{
    SequenceTrack track;
    track.append(1, streamTraffic(TransportId(QStringLiteral("websocket"))));
    const SequenceView view = viewOf(10ms);
    const LaneScene scene = layOut(track, view, laneFrame(view, 0, 1), widthOf);
    const auto gone = std::find_if(scene.spans.cbegin(), scene.spans.cend(), [](const SpanItem& each) { return each.kind == SpanItem::Kind::Break; });
    QVERIFY(gone != scene.spans.cend());
    QCOMPARE(gone->from, 40 + 107.0);
    QCOMPARE(gone->to, 40 + 191.2);
    const auto gap = std::find_if(scene.marks.cbegin(), scene.marks.cend(), [](const MarkItem& each) { return each.kind == MarkItem::Kind::Gap; });
    QVERIFY(gap != scene.marks.cend());
    QCOMPARE(gap->y, 40 + 290.0);
    QVERIFY(std::any_of(scene.labels.cbegin(), scene.labels.cend(), [](const LabelItem& each) { return each.text == QStringLiteral("3 lost"); }));

    SequenceTrack polls;
    polls.append(1, pollingTraffic());
    const LaneScene held = layOut(polls, view, laneFrame(view, 0, 1), widthOf);
    QVERIFY(std::any_of(held.spans.cbegin(), held.spans.cend(), [](const SpanItem& each) { return each.kind == SpanItem::Kind::Hold && !each.open && each.to - each.from > 50; }));
    QVERIFY(std::any_of(held.spans.cbegin(), held.spans.cend(), [](const SpanItem& each) { return each.kind == SpanItem::Kind::Hold && each.open; }));
    QVERIFY(std::any_of(held.arrows.cbegin(), held.arrows.cend(), [](const ArrowItem& each) { return each.look == ArrowItem::Look::Empty; }));
}

void TestSequenceLayout::aRequestGrowsUntilItIsAnswered()
{
    Traffic t;
    t.event(0ms, 100ms); // a way takes so long
    t.ask(200ms, QStringLiteral("GET /poll"));
    SequenceTrack track;
    track.append(1, t.rows());
    SequenceView view = viewOf(1ms);
    const LaneFrame frame = laneFrame(view, 0, 1);
    view.now = Traffic::start + 250ms;
    const LaneScene half = layOut(track, view, frame, widthOf);
    QVERIFY(arrowWith(half, 2)->waiting);
    QCOMPARE(arrowWith(half, 2)->to.x(), (frame.client + frame.server) / 2);
    QCOMPARE(arrowWith(half, 2)->to.y(), 40 + 250.0);
    QVERIFY(half.spans.isEmpty());
    view.now = Traffic::start + 500ms;
    const LaneScene there = layOut(track, view, frame, widthOf);
    QCOMPARE(arrowWith(there, 2)->to, QPointF(frame.server, 40 + 300));
    QCOMPARE(there.spans.size(), 1);
    QCOMPARE(there.spans.first().to, 40 + 500.0);
}

void TestSequenceLayout::whatWasAskedInVainStopsOnTheWay()
{
    Traffic t;
    t.ask(100ms, QStringLiteral("GET /stream"));
    t.closed(160ms, QStringLiteral("refused"), 400ms);
    SequenceTrack track;
    track.append(1, t.rows());
    SequenceView view = viewOf(2ms);
    for (const bool proxied : { false, true }) {
        view.proxied = proxied;
        const LaneFrame frame = laneFrame(view, 0, 1);
        const LaneScene scene = layOut(track, view, frame, widthOf);
        const ArrowItem* asked = arrowWith(scene, 1);
        QVERIFY(asked && asked->crossed && !asked->measured);
        QCOMPARE(asked->from.x(), frame.client);
        QVERIFY(asked->to.x() > frame.client && asked->to.x() <= frame.proxy);
        QVERIFY(std::none_of(scene.spans.cbegin(), scene.spans.cend(), [](const SpanItem& each) { return each.kind == SpanItem::Kind::Hold; }));
        const auto label = std::find_if(scene.labels.cbegin(), scene.labels.cend(), [](const LabelItem& each) { return each.text == QLatin1String("GET /stream"); });
        QVERIFY(label != scene.labels.cend());
        QVERIFY(label->box.right() < frame.proxy);
    }
}

void TestSequenceLayout::highRatesAreGathered()
{
    SequenceTrack track;
    track.append(1, heavyTraffic(20'000, 10us));
    const SequenceView view = viewOf(400us);
    const LaneFrame frame = laneFrame(view, 0, 1);
    const LaneScene scene = layOut(track, view, frame, widthOf);
    QVERIFY(scene.bands.size() > 8 && scene.bands.size() < 60);
    QVERIFY(scene.arrows.size() < 200);
    qint64 gathered = 0;
    for (const BandItem& band : scene.bands)
        gathered += band.stream == SequenceStream::EventDown ? band.sums.count : 0;
    QCOMPARE(gathered, 20'000); // all are in view
    const BandItem& band = scene.bands.first();
    QCOMPARE(band.outline.at(0), QPointF(frame.server, view.yOf(band.sums.firstBegin)));
    QCOMPARE(band.outline.at(2), QPointF(frame.client, view.yOf(band.sums.lastEnd)));
    QVERIFY(std::any_of(scene.labels.cbegin(), scene.labels.cend(), [](const LabelItem& each) { return each.text.contains(QStringLiteral("to the client in")); }));
    // One each 5 ms at a millisecond a pixel is drawn singly.
    SequenceTrack calm;
    calm.append(1, heavyTraffic(100, 6ms));
    const LaneScene single = layOut(calm, viewOf(1ms), frame, widthOf);
    QVERIFY(single.bands.isEmpty());
    QVERIFY(single.arrows.size() > 95);
}

void TestSequenceLayout::bandsStandStillWhileScrolling()
{
    SequenceTrack track;
    track.append(1, heavyTraffic(50'000, 20us));
    const LaneFrame frame = laneFrame(viewOf(400us), 0, 1);
    const auto inTheMiddle = [&](Nanoseconds top) {
        const SequenceView view = viewOf(400us, top);
        QList<std::pair<qint64, qint64>> found;
        for (const BandItem& band : layOut(track, view, frame, widthOf).bands)
            if (band.sums.firstBegin > Traffic::start + 300ms && band.sums.lastEnd < Traffic::start + 400ms)
                found.append({ (band.sums.firstBegin - Traffic::start).count(), band.sums.count });
        std::sort(found.begin(), found.end());
        return found;
    };
    const auto before = inTheMiddle(220ms);
    QVERIFY(!before.isEmpty());
    for (int i = 1; i < 100; i += 7)
        QCOMPARE(inTheMiddle(220ms + 300us * i), before);
}

void TestSequenceLayout::longArrowsAreSeenInTheirMiddle()
{
    Traffic t;
    t.event(0ms, 20s);
    SequenceTrack track;
    track.append(1, t.rows());
    const SequenceView view = viewOf(5ms, 9s); // 9 to 12 s
    const LaneScene scene = layOut(track, view, laneFrame(view, 0, 1), widthOf);
    QCOMPARE(scene.arrows.size(), 1);
    QCOMPARE(scene.arrows.first().from.y(), 40 - 1800.0);
    QCOMPARE(scene.arrows.first().to.y(), 40 + 2200.0);
}

void TestSequenceLayout::labelsNeverOverlap_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestSequenceLayout::labelsNeverOverlap()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Traffic t;
    Nanoseconds at = 0ns;
    for (int i = 0; i < 400; ++i) {
        at += 1us * random.bounded(40'000);
        switch (random.bounded(9)) {
        case 0: t.answer(t.ask(at, QStringLiteral("GET /poll?since=12")), at + 30ms, 30ms, QStringLiteral("304, nothing new"), true); break;
        case 1: t.sent(at, "a message of mine"); break;
        case 2: t.say(Kind::Gap, at, QStringLiteral("12 messages unavailable")); break;
        case 3: t.say(Kind::Note, at, QStringLiteral("heartbeat")); break;
        case 4: t.closed(at, QStringLiteral("1006"), 400ms); break;
        case 5: t.fault(at, QStringLiteral("down"), random.bounded(2) == 0); break;
        case 6: t.replayed(at - 20ms, at); break;
        default: t.event(at, 1us * random.bounded(90'000)); break;
        }
    }
    SequenceTrack track;
    track.append(1, t.rows());
    SequenceView view = viewOf(Nanoseconds(1000us * (1 + random.bounded(20))), 1ms * random.bounded(3000));
    view.mirrored = seed % 2;
    view.proxied = seed % 3 == 0;
    const int lanes = seed % 4 == 0 ? 5 : 1;
    const LaneFrame frame = laneFrame(view, lanes - 1, lanes);
    const LaneScene scene = layOut(track, view, frame, widthOf);
    for (qsizetype i = 0; i < scene.labels.size(); ++i) {
        QVERIFY(scene.labels.at(i).box.left() >= frame.lane.left() && scene.labels.at(i).box.right() <= frame.lane.right());
        for (qsizetype n = i + 1; n < scene.labels.size(); ++n)
            QVERIFY2(!scene.labels.at(i).box.intersects(scene.labels.at(n).box),
                qPrintable(scene.labels.at(i).text + QStringLiteral(" on ") + scene.labels.at(n).text));
    }
    QVERIFY(!scene.labels.isEmpty());
}

void TestSequenceLayout::hostileTimesDoNoHarm()
{
    QList<demo::LogEntry> rows;
    const qint64 most = std::numeric_limits<qint64>::max();
    const qint64 start = Traffic::start.count();
    for (const qint64 at : { qint64(0), most, -most, start, start - 1, qint64(-1) })
        for (const qint64 left : { qint64(-1), qint64(0), most, start + 1 })
            for (int kind = 0; kind <= int(Kind::Fault); ++kind) {
                demo::LogEntry row;
                row.kind = Kind(kind);
                row.at = Nanoseconds(at);
                row.left = Nanoseconds(left);
                row.on = kind % 2;
                row.exchange = 1;
                rows.append(row);
            }
    SequenceTrack track;
    track.append(0, rows);
    for (const Nanoseconds perPixel : { TimeScroll::finest, Nanoseconds(5ms), TimeScroll::coarsest }) {
        const SequenceView view = viewOf(perPixel);
        const LaneFrame frame = laneFrame(view, 0, 1);
        const LaneScene scene = layOut(track, view, frame, widthOf, 3);
        for (const ArrowItem& arrow : scene.arrows)
            QVERIFY(std::isfinite(arrow.from.y()) && std::isfinite(arrow.to.y()));
        rowAt(track, view, frame, frame.lane.center(), 4);
    }
}

void TestSequenceLayout::nearestRowIsFound()
{
    SequenceTrack track;
    track.append(1, heavyTraffic(500, 6ms));
    const SequenceView view = viewOf(1ms, 700ms);
    const LaneFrame frame = laneFrame(view, 0, 1);
    for (quint64 serial = 130; serial < 200; ++serial) {
        const SequenceRecord* record = track.find(serial);
        if (record->kind != Kind::Received)
            continue;
        const std::optional<ArrowItem> arrow = arrowOf(*record, view, frame);
        const auto found = rowAt(track, view, frame, (arrow->from * 3 + arrow->to) / 4 + QPointF(0, 1), 4);
        QVERIFY(found);
        QVERIFY(*found == serial || track.find(*found)->kind == Kind::Sent);
        QCOMPARE(*found == serial || track.find(*found)->at == record->begins(0ns), true);
    }
    QVERIFY(!rowAt(track, view, frame, { frame.client - 30, 300 }, 4));
}

void TestSequenceLayout::ticksAreRound()
{
    QLocale::setDefault(QLocale::c());
    for (const Nanoseconds perPixel : { Nanoseconds(1us), Nanoseconds(37us), Nanoseconds(1ms), Nanoseconds(5ms), Nanoseconds(700ms), Nanoseconds(20s) }) {
        const QList<AxisTick> ticks = axisTicks(viewOf(perPixel), 64);
        QVERIFY(ticks.size() >= 2);
        for (qsizetype i = 1; i < ticks.size(); ++i)
            QVERIFY(ticks.at(i).y - ticks.at(i - 1).y >= 63.9 && ticks.at(i).text != ticks.at(i - 1).text);
        const Nanoseconds bar = roundTime(perPixel, 75);
        QVERIFY(bar <= perPixel * 75 && bar * 3 > perPixel * 75);
    }
    const QList<AxisTick> ticks = axisTicks(viewOf(5ms, 800ms), 64);
    QCOMPARE(ticks.first().text, QStringLiteral("1.0 s"));
    QCOMPARE(ticks.first().y, 40 + 40.0);
}

void TestSequenceLayout::scrollKeepsWhatIsUnderTheMouse()
{
    TimeScroll scroll;
    scroll.setBegin(Traffic::start);
    scroll.setNow(Traffic::start + 100s);
    scroll.setHeight(500);
    scroll.scrollTo(Traffic::start + 50s);
    QVERIFY(!scroll.follows());
    const Nanoseconds under = scroll.top() + scroll.perPixel() * 120;
    scroll.setPerPixel(2ms, 120);
    QCOMPARE(scroll.top() + scroll.perPixel() * 120, under);
    scroll.setPerPixel(0ns, 0);
    QCOMPARE(scroll.perPixel(), TimeScroll::finest);
    scroll.setPerPixel(Nanoseconds::max(), 0);
    QCOMPARE(scroll.perPixel(), TimeScroll::coarsest);
}

void TestSequenceLayout::scrollFollowsAndStands()
{
    TimeScroll scroll;
    scroll.setBegin(Traffic::start);
    scroll.setHeight(500);
    scroll.setNow(Traffic::start + 10s);
    QVERIFY(scroll.follows());
    const Nanoseconds top = scroll.top();
    scroll.setNow(Traffic::start + 11s);
    QCOMPARE(scroll.top(), top + 1s);
    scroll.scrollToPosition(scroll.position() - 100);
    const Nanoseconds stands = scroll.top();
    scroll.setNow(Traffic::start + 20s);
    QCOMPARE(scroll.top(), stands);
    scroll.scrollToPosition(scroll.lastPosition());
    QVERIFY(scroll.follows());
    // Days at the finest scale still fit a scroll bar.
    scroll.setPerPixel(TimeScroll::finest, 0);
    scroll.setNow(Traffic::start + 72h);
    QVERIFY(scroll.lastPosition() > 1000 && scroll.page() >= 1);
    scroll.scrollToPosition(scroll.lastPosition() / 2);
    QVERIFY(std::chrono::abs(scroll.top() - (Traffic::start + 36h)) < Nanoseconds(1min));
    scroll.fit();
    QVERIFY(scroll.top() <= Traffic::start && scroll.perPixel() * 500 >= Nanoseconds(72h));
}

QTEST_GUILESS_MAIN(TestSequenceLayout)
#include "tst_sequence_layout.moc"
