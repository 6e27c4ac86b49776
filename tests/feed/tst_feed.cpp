// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transports/feed.h"
#include "core/transports/roster.h"
#include "core/transports/stream_place.h"
#include "core/wire/envelope.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace wirewise;
using namespace wirewise::transports;
using namespace std::chrono_literals;

namespace {

constexpr qint64 plenty = 1 << 30;

class Counter final : public Feed::Listener
{
public:
    void feedChanged() override { ++changes; }
    int changes = 0;
};

QList<wire::Seq> seqs(const FeedSlice& slice)
{
    QList<wire::Seq> out;
    for (const FeedItemPtr& item : slice.items)
        out.append(item->event.seq);
    return out;
}

} // namespace

class TestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersFromOneWithoutHoles()
    {
        ManualClock clock;
        Feed feed(clock, nullptr);
        QCOMPARE(feed.newest(), 0u);
        QCOMPARE(feed.oldest(), 1u);
        clock.advance(5s);
        QCOMPARE(feed.publish(wire::PayloadKind::Text, "a"), 1u);
        QCOMPARE(feed.publish(wire::PayloadKind::Json, "{\"a\":1}"), 2u);
        const FeedSlice slice = feed.read(1, 10, plenty);
        QVERIFY(!slice.gap);
        QCOMPARE(seqs(slice), QList<wire::Seq>({ 1, 2 }));
        QCOMPARE(slice.next, 3u);
        QCOMPARE(slice.items[0]->event.sent, Nanoseconds(5s));
        QCOMPARE(slice.items[1]->json, wire::toJson(slice.items[1]->event));
    }

    // Open loop (faults.md section 6): stamped when due, however late they are made.
    void eventsAreStampedWhenTheyWereDue()
    {
        ManualClock clock;
        Feed feed(clock, nullptr);
        feed.setSettings({ 100, 16, wire::PayloadKind::Text, false });
        QCOMPARE(feed.publishDue().value(), Nanoseconds(10ms));
        clock.advance(9ms);
        QCOMPARE(feed.publishDue().value(), Nanoseconds(10ms));
        QCOMPARE(feed.newest(), 0u);
        clock.advance(1s); // a freeze
        QCOMPARE(feed.publishDue().value(), Nanoseconds(1010ms));
        const FeedSlice slice = feed.read(1, 1000, plenty);
        QCOMPARE(slice.items.size(), std::size_t(100));
        for (std::size_t i = 0; i < slice.items.size(); ++i)
            QCOMPARE(slice.items[i]->event.sent, Nanoseconds(10ms) * (i + 1));
    }

    void makesNothingWhenPausedOrAtRateZero()
    {
        ManualClock clock;
        Feed feed(clock, nullptr);
        feed.setSettings({ 100, 16, wire::PayloadKind::Text, true });
        clock.advance(1s);
        QVERIFY(!feed.publishDue());
        feed.setSettings({ 0, 16, wire::PayloadKind::Text, false });
        QVERIFY(!feed.publishDue());
        QCOMPARE(feed.newest(), 0u);
        feed.setSettings({ 100, 16, wire::PayloadKind::Text, false }); // what was due meanwhile is not made up
        QCOMPARE(feed.publishDue().value(), clock.monotonic() + 10ms);
    }

    void givesUpOnARateItCannotHold()
    {
        ManualClock clock;
        Feed feed(clock, nullptr);
        feed.setSettings({ 1'000'000, 1, wire::PayloadKind::Text, false });
        clock.advance(60s);
        QVERIFY(feed.publishDue().value() > clock.monotonic());
        QVERIFY(feed.newest() <= 5000);
    }

    void payloadsHaveTheirSize_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("size");
        for (const int kind : { 0, 1, 2 })
            for (const int size : { 0, 1, 16, 256, 4096, 1024 * 1024 })
                QTest::addRow("%d %d", kind, size) << kind << size;
    }
    void payloadsHaveTheirSize()
    {
        QFETCH(int, kind);
        QFETCH(int, size);
        const auto payloadKind = static_cast<wire::PayloadKind>(kind);
        const QByteArray payload = feedPayload(payloadKind, size, 7);
        if (payloadKind == wire::PayloadKind::Json) {
            QVERIFY(QJsonDocument::fromJson(payload).isObject());
            QVERIFY(qAbs(payload.size() - size) <= 20);
        } else {
            QCOMPARE(payload.size(), size);
        }
        if (payloadKind == wire::PayloadKind::Binary && size > 255)
            QCOMPARE(payload[255], '\xff');
        if (payloadKind == wire::PayloadKind::Text && size > 8)
            QVERIFY(payload.contains("7"));
    }

    void tellsTheGapOfWhatLeftTheRing()
    {
        ManualClock clock;
        Feed feed(clock, nullptr);
        for (std::size_t i = 0; i < Feed::ringEvents + 20; ++i)
            feed.publish(wire::PayloadKind::Text, "x");
        QCOMPARE(feed.oldest(), 21u);
        const FeedSlice slice = feed.read(5, 3, plenty);
        QCOMPARE(slice.gap.value(), (wire::Gap { 5, 20 }));
        QCOMPARE(seqs(slice), QList<wire::Seq>({ 21, 22, 23 }));
        QVERIFY(!feed.read(21, 3, plenty).gap);
    }

    void theRingIsBoundedInBytesToo()
    {
        ManualClock clock;
        Feed feed(clock, nullptr);
        const QByteArray large(1024 * 1024, 'x');
        for (int i = 0; i < 100; ++i)
            feed.publish(wire::PayloadKind::Text, large);
        QVERIFY(feed.newest() + 1 - feed.oldest() < 40);
        QVERIFY(feed.newest() + 1 - feed.oldest() > 10);
    }

    void readsAtLeastOneAndStopsAtTheRoom()
    {
        ManualClock clock;
        Feed feed(clock, nullptr);
        for (int i = 0; i < 10; ++i)
            feed.publish(wire::PayloadKind::Text, QByteArray(1000, 'x'));
        QCOMPARE(feed.read(1, 10, 1).items.size(), std::size_t(1));
        QCOMPARE(feed.read(1, 10, 2500).items.size(), std::size_t(2));
        QCOMPARE(feed.read(1, 3, plenty).items.size(), std::size_t(3));
    }

    void aPlaceAheadOfTheFeedIsItsEnd()
    {
        ManualClock clock;
        Feed feed(clock, nullptr);
        feed.publish(wire::PayloadKind::Text, "x");
        const FeedSlice slice = feed.read(500, 10, plenty); // a client of an earlier server
        QVERIFY(slice.isEmpty());
        QCOMPARE(slice.next, 2u);
        QCOMPARE(feed.read(0, 10, plenty).items.size(), std::size_t(1));
    }

    void listenersHearOfEachPublication()
    {
        ManualClock clock;
        Feed feed(clock, nullptr);
        Counter counter;
        feed.addListener(&counter);
        feed.publish(wire::PayloadKind::Text, "x");
        QCOMPARE(counter.changes, 1);
        clock.advance(1s);
        feed.publishDue(); // ten events, one batch
        QCOMPARE(counter.changes, 2);
        feed.removeListener(&counter);
        feed.publish(wire::PayloadKind::Text, "x");
        QCOMPARE(counter.changes, 2);
    }

    void holdsUnderManyThreads()
    {
        SystemClock clock;
        Feed feed(clock, nullptr);
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&feed] {
                for (int i = 0; i < 500; ++i)
                    feed.publish(wire::PayloadKind::Text, "x");
            });
        wire::Seq next = 1;
        while (next <= 2000) {
            const FeedSlice slice = feed.read(next, 100, plenty);
            for (const FeedItemPtr& item : slice.items)
                QCOMPARE(item->event.seq, next++);
        }
        for (std::thread& thread : threads)
            thread.join();
    }

    void placesSkipWhatTheyHaveHad()
    {
        ManualClock clock;
        Feed feed(clock, nullptr);
        for (int i = 0; i < 10; ++i)
            feed.publish(wire::PayloadKind::Text, "x");
        const FeedSlice batch = feed.read(4, 100, plenty); // 4..10
        QCOMPARE((StreamPlace { 1, true }).firstNew(batch), std::size_t(0));
        QCOMPARE((StreamPlace { 4, true }).firstNew(batch), std::size_t(0));
        QCOMPARE((StreamPlace { 6, true }).firstNew(batch), std::size_t(2));
        QCOMPARE((StreamPlace { 11, true }).firstNew(batch), batch.items.size());
        FeedSlice gapped = batch;
        gapped.gap = wire::Gap { 1, 3 };
        QCOMPARE((StreamPlace { 2, true }).newGap(gapped).value(), (wire::Gap { 2, 3 }));
        QVERIFY(!(StreamPlace { 4, true }).newGap(gapped));
        StreamPlace place { 8, false };
        QCOMPARE(place.replay(feed, plenty).items.size(), std::size_t(3));
        QVERIFY(!place.live);
        QVERIFY(place.replay(feed, plenty).isEmpty());
        QVERIFY(place.live);
    }

    void membersMayLeaveWhileAllAreVisited()
    {
        Roster<int> roster;
        QList<int*> members;
        for (int i = 0; i < 5; ++i)
            members.append(roster.add(std::make_unique<int>(i)));
        int visited = 0;
        roster.forEach([&](int& member) {
            ++visited;
            if (member == 1) {
                roster.remove(members[1]);
                roster.remove(members[3]);
                QCOMPARE(roster.size(), std::size_t(3));
            }
        });
        QCOMPARE(visited, 4);
        QCOMPARE(roster.size(), std::size_t(3));
        roster.remove(members[0]);
        QCOMPARE(roster.size(), std::size_t(2));
        QVERIFY(!roster.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFeed)
#include "tst_feed.moc"
