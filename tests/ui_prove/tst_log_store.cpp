// SPDX-License-Identifier: GPL-3.0-or-later
// The ring at its full size: what a row costs, what a batch costs, and that nothing waits for a filter.
#include "core/base/clock.h"
#include "tests/support/sanitized.h"
#include "tests/ui_prove/log_entries.h"
#include "ui/models/log_store.h"
#include "ui/models/message_log.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <limits>
#include <memory>
#include <random>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;
using Kind = demo::LogEntry::Kind;

namespace {

constexpr wire::Seq Million = 1'000'000;

Nanoseconds monotonicNow()
{
    return SystemClock().monotonic();
}

demo::LogEntry anyEntry(std::mt19937_64& random)
{
    const auto number = [&random] {
        const quint64 bits = random();
        return static_cast<qint64>(bits >> (bits % 64));
    };
    demo::LogEntry entry;
    entry.kind = static_cast<Kind>(random() % 11);
    entry.up = random() % 2;
    entry.binary = random() % 2;
    entry.empty = random() % 2;
    entry.on = random() % 2;
    entry.exchange = random() % 2 ? static_cast<quint32>(number()) : 0;
    entry.wall = std::chrono::milliseconds(number());
    entry.at = Nanoseconds(number());
    for (Nanoseconds* optional : { &entry.left, &entry.delay, &entry.roundTrip, &entry.retryIn })
        *optional = random() % 2 ? Nanoseconds(number()) : Nanoseconds(-1);
    entry.seq = random() % 2 ? static_cast<wire::Seq>(random()) : 0;
    for (quint64 i = random() % 40; i > 0; --i)
        entry.payload += static_cast<char>(random());
    for (quint64 i = random() % 10; i > 0; --i)
        entry.text += QChar(static_cast<char16_t>(random())); // lone surrogates, too
    return entry;
}

QList<demo::LogEntry> sixtyFourBytes(wire::Seq from, qsizetype count)
{
    QList<demo::LogEntry> batch = manyReceived(from, count);
    for (demo::LogEntry& entry : batch)
        entry.payload = QByteArray(52, 'x') + QByteArray::number(static_cast<qulonglong>(100'000'000'000 + entry.seq));
    return batch;
}

void fill(MessageLog& log, wire::Seq count)
{
    constexpr wire::Seq Batch = 50'000;
    for (wire::Seq from = 1; from <= count; from += Batch)
        log.append(sixtyFourBytes(from, Batch));
}

// The longest time the event loop of this thread did not come round.
class Watchdog
{
public:
    Watchdog()
    {
        m_last = monotonicNow();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(0);
    }

    Nanoseconds longest()
    {
        look();
        return m_longest;
    }

private:
    void look()
    {
        const Nanoseconds now = monotonicNow();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

    QTimer m_timer;
    Nanoseconds m_last { 0 };
    Nanoseconds m_longest { 0 };
};

// What the machine itself does to an event loop beside a busy thread: with seven neighbours not little.
Nanoseconds stallOfTheMachine()
{
    std::atomic<bool> stop(false);
    const std::unique_ptr<QThread> busy(QThread::create([&stop] {
        while (!stop) { }
    }));
    busy->start(QThread::LowPriority);
    Watchdog watchdog;
    for (const Nanoseconds end = monotonicNow() + std::chrono::milliseconds(1500); monotonicNow() < end;)
        QCoreApplication::processEvents();
    const Nanoseconds stall = watchdog.longest();
    stop = true;
    busy->wait();
    return stall;
}

} // namespace

class TestLogStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void extremesSurvive();
    void largePayloadsAreCutAndSaySo();
    void sharedRowsAreTheSame();
    void serialsAreForGood();
    void aMillionRowsAreSmall();
    void filterOverAMillionNeverStalls_data();
    void filterOverAMillionNeverStalls();
    void anotherFilterAbandonsTheFirst();
};

void TestLogStore::keepsEveryField()
{
    std::mt19937_64 random(7);
    LogStore store({});
    QList<demo::LogEntry> entries;
    for (int i = 0; i < 20'000; ++i) {
        entries << anyEntry(random);
        store.append(entries.last());
    }
    for (int i = 0; i < entries.size(); ++i) {
        QVERIFY2(store.at(static_cast<quint64>(i)) == entries[i], qPrintable(QString::number(i)));
        QCOMPARE(store.kindAt(static_cast<quint64>(i)), entries[i].kind);
        const demo::LogEntry head = store.at(static_cast<quint64>(i), 3);
        QCOMPARE(head.payload, entries[i].payload.left(3));
        QCOMPARE(head.payloadSize(), entries[i].payload.size());
    }
}

void TestLogStore::extremesSurvive()
{
    constexpr auto least = std::numeric_limits<qint64>::min();
    constexpr auto most = std::numeric_limits<qint64>::max();
    LogStore store({});
    QList<demo::LogEntry> entries;
    for (const qint64 at : { most, least, qint64(0), qint64(-1) })
        for (const qint64 other : { least, most, qint64(-2), qint64(0) }) {
            demo::LogEntry entry;
            entry.at = Nanoseconds(at);
            entry.left = entry.delay = entry.roundTrip = entry.retryIn = Nanoseconds(other);
            entry.wall = std::chrono::milliseconds(other);
            entry.seq = std::numeric_limits<wire::Seq>::max();
            entry.exchange = std::numeric_limits<quint32>::max();
            entries << entry;
            store.append(entry);
        }
    for (int i = 0; i < entries.size(); ++i)
        QVERIFY(store.at(static_cast<quint64>(i)) == entries[i]);
}

void TestLogStore::largePayloadsAreCutAndSaySo()
{
    LogStore store({ 10, 1 << 20, 100 });
    store.append(received(1, QByteArray(250, 'x')));
    store.append(received(2, QByteArray(100, 'y')));
    QCOMPARE(store.at(0).payload, QByteArray(100, 'x'));
    QCOMPARE(store.at(0).payloadCut, 150);
    QCOMPARE(store.at(1).payloadCut, 0);
    store.append(store.at(0)); // as a saved transcript brings it back
    QVERIFY(store.at(2) == store.at(0));
    MessageLog log({ 10, 1 << 20, 100 }, nullptr);
    log.append({ received(1, QByteArray(250, 'x')) });
    QCOMPARE(log.index(0, MessageLog::Size).data().toString(), QStringLiteral("250"));
    QVERIFY(log.index(0, MessageLog::Summary).data().toString().endsWith(u'…'));
}

void TestLogStore::sharedRowsAreTheSame()
{
    std::mt19937_64 random(11);
    LogStore store({ 9'000, 1 << 30, 1 << 16 });
    QList<demo::LogEntry> entries;
    for (int i = 0; i < 14'000; ++i) {
        entries << anyEntry(random);
        store.append(entries.last());
    }
    store.dropBefore(store.surplus());
    QCOMPARE(store.size(), 9'000);
    quint64 serial = store.first();
    QCOMPARE(serial, quint64(5'000));
    while (serial < store.end()) {
        const auto block = store.share(serial);
        QVERIFY(block->first() <= serial);
        for (const quint64 end = block->end(); serial < end; ++serial)
            QVERIFY(block->at(serial) == entries[static_cast<qsizetype>(serial)]);
    }
    const auto tail = store.share(store.end() - 3);
    store.append(received(1));
    store.clear();
    QVERIFY(tail->at(13'999) == entries.last());
}

void TestLogStore::serialsAreForGood()
{
    MessageLog log({ 100, 1 << 20 }, nullptr);
    QCOMPARE(log.nextSerial(), quint64(0));
    log.append(manyReceived(1, 150));
    QCOMPARE(log.nextSerial(), quint64(150));
    QCOMPARE(log.serialAt(0), quint64(50));
    QCOMPARE(log.rowOf(50), 0);
    QCOMPARE(log.rowOf(49), -1);
    QCOMPARE(log.rowOf(149), 99);
    QCOMPARE(log.rowOf(150), -1);
    QVERIFY(!log.setFilter({ AllLogKinds, QStringLiteral("#12"), LogFilter::Syntax::Text }));
    QTRY_VERIFY(!log.filtering());
    QCOMPARE(log.rowCount(), 10); // 120 to 129
    QCOMPARE(log.serialAt(3), quint64(122));
    QCOMPARE(log.rowOf(122), 3);
    QCOMPARE(log.rowOf(140), -1);
    log.append({ said(Kind::Note, QStringLiteral("x")) });
    QVERIFY(!log.setFilter({ bitOf(Kind::Note), {}, LogFilter::Syntax::Text }));
    QCOMPARE(log.rowOf(150), 0);
    log.clear();
    QCOMPARE(log.nextSerial(), quint64(151));
    log.append({ said(Kind::Note, QStringLiteral("y")) });
    QCOMPARE(log.serialAt(0), quint64(151));
    QCOMPARE(log.rowOf(151), 0);
    QCOMPARE(log.rowOf(150), -1);
}

void TestLogStore::aMillionRowsAreSmall()
{
    LogStore store({});
    for (wire::Seq from = 1; from <= Million; from += 50'000) {
        const auto batch = sixtyFourBytes(from, 50'000);
        for (const demo::LogEntry& entry : batch)
            store.append(entry);
    }
    QCOMPARE(store.surplus(), store.first());
    const double row = static_cast<double>(store.memory()) / static_cast<double>(Million);
    qInfo("%.1f bytes a row with a payload of 64 bytes", row);
    QVERIFY(row < 64 + 40);

    MessageLog log;
    fill(log, Million);
    QCOMPARE(log.rowCount(), 1'000'000);
    Nanoseconds total { 0 };
    constexpr int Batches = 50;
    for (int i = 0; i < Batches; ++i) {
        const auto batch = sixtyFourBytes(Million + static_cast<wire::Seq>(i) * 3000 + 1, 3000);
        const Nanoseconds begun = monotonicNow();
        log.append(batch);
        total += monotonicNow() - begun;
    }
    QVERIFY(log.rowCount() >= 1'000'000 && log.rowCount() <= 1'000'000 + 1'000'000 / 64);
    QCOMPARE(log.forgotten() + log.rowCount(), 1'000'000 + Batches * 3000);
    QCOMPARE(log.entryAt(0).seq, static_cast<wire::Seq>(log.forgotten()) + 1);
    const double each = static_cast<double>(total.count()) / 1e6 / Batches;
    qInfo("%.2f ms for a batch of 3,000 into the full ring", each);
    QVERIFY(each < 20); // a machine with sanitizers and seven neighbours
}

void TestLogStore::filterOverAMillionNeverStalls_data()
{
    QTest::addColumn<LogFilter>("filter");
    QTest::newRow("text") << LogFilter { AllLogKinds, QStringLiteral("X1000000777"), LogFilter::Syntax::Text };
    QTest::newRow("expression") << LogFilter { AllLogKinds, QStringLiteral("^#\\d*77 "), LogFilter::Syntax::Regex };
    QTest::newRow("nearly all") << LogFilter { AllLogKinds, QStringLiteral("xx"), LogFilter::Syntax::Text };
}

void TestLogStore::filterOverAMillionNeverStalls()
{
    QFETCH(LogFilter, filter);
    const Nanoseconds machine = stallOfTheMachine();
    MessageLog log;
    fill(log, Million);
    const Nanoseconds begun = monotonicNow();
    Watchdog watchdog;
    QVERIFY(!log.setFilter(filter));
    QVERIFY(log.filtering());
    QTRY_VERIFY_WITH_TIMEOUT(!log.filtering(), 120'000);
    const Nanoseconds stall = watchdog.longest();
    qInfo("%lld ms in all, longest stall %.1f ms, the machine's own %.1f ms", static_cast<long long>((monotonicNow() - begun).count() / 1'000'000),
        static_cast<double>(stall.count()) / 1e6, static_cast<double>(machine.count()) / 1e6);
    constexpr int slower = test::sanitized ? 10 : 1;
    QVERIFY(stall < slower * std::chrono::milliseconds(50) + 2 * machine);

    const auto predicate = LogPredicate::compile(filter);
    QVERIFY(predicate.ok());
    int row = 0;
    for (wire::Seq from = 1; from <= Million; from += 50'000)
        for (const demo::LogEntry& entry : sixtyFourBytes(from, 50'000)) {
            if (predicate->ask(entry) == LogPredicate::Answer::Yes)
                QCOMPARE(log.entryAt(row++).seq, entry.seq);
        }
    QCOMPARE(log.rowCount(), row);
    QVERIFY(row > 0);
}

void TestLogStore::anotherFilterAbandonsTheFirst()
{
    MessageLog log;
    fill(log, Million);
    QSignalSpy changed(&log, &MessageLog::filteringChanged);
    QVERIFY(!log.setFilter({ AllLogKinds, QStringLiteral("x"), LogFilter::Syntax::Text }));
    QTRY_VERIFY(log.rowCount() > 0); // its first rows have come
    QVERIFY(log.filtering());
    QVERIFY(!log.setFilter({}));
    QCOMPARE(log.rowCount(), 1'000'000);
    QVERIFY(!log.filtering());
    QVERIFY(changed.wait()); // the abandoned answer: with nothing
    QCOMPARE(log.rowCount(), 1'000'000);
}

QTEST_GUILESS_MAIN(TestLogStore)
#include "tst_log_store.moc"
