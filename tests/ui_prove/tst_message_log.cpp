// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_prove/log_entries.h"
#include "ui/models/log_export.h"
#include "ui/models/message_log.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QLocale>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;
using Kind = demo::LogEntry::Kind;

namespace {

QStringList column(const MessageLog& log, int which)
{
    QStringList cells;
    for (int row = 0; row < log.rowCount(); ++row)
        cells << log.index(row, which).data().toString();
    return cells;
}

LogFilter byText(const QString& text, LogFilter::Syntax syntax = LogFilter::Syntax::Text)
{
    return { AllLogKinds, text, syntax };
}

} // namespace

class TestMessageLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // whatever the machine's is
    void showsWhatCameInOrder();
    void cellsSayWhatTheyShould();
    void oneInsertionAndOneRemovalABatch();
    void ringKeepsItsBounds_data();
    void ringKeepsItsBounds();
    void selectionStaysWithItsEntry();
    void filtersByKindAtOnce();
    void filtersByText();
    void filtersWhatComesLater();
    void filtersByExpression();
    void wrongExpressionChangesNothing();
    void costlyExpressionGivesUpAndSaysSo();
    void filterKeepsUpWithTheRing();
    void changingTheFilterWhileItWorksIsSafe();
    void clearForgetsEverything();
    void savesAsNdjson();
    void cannotSaveSaysWhere();
    void aFloodCostsTwoSignalsABatch();
};

void TestMessageLog::showsWhatCameInOrder()
{
    MessageLog log;
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append({ said(Kind::Opened, QStringLiteral("101 Switching Protocols")), received(1), received(2) });
    log.append({});
    log.append({ received(3) });
    QCOMPARE(column(log, MessageLog::Summary),
        QStringList({ QStringLiteral("101 Switching Protocols"), QStringLiteral("#1 hello"), QStringLiteral("#2 hello"),
            QStringLiteral("#3 hello") }));
}

void TestMessageLog::cellsSayWhatTheyShould()
{
    MessageLog log;
    demo::LogEntry replayed = received(2, "{\"a\":1}");
    replayed.kind = Kind::Replayed;
    replayed.delay = Nanoseconds(-1);
    log.append({ received(1), replayed, said(Kind::Note, QStringLiteral("heartbeat")) });
    QCOMPARE(column(log, MessageLog::What),
        QStringList({ QStringLiteral("received"), QStringLiteral("replayed"), QStringLiteral("note") }));
    QCOMPARE(column(log, MessageLog::Delay), QStringList({ QStringLiteral("0.31"), QString(), QString() }));
    QCOMPARE(column(log, MessageLog::Size), QStringList({ QStringLiteral("5"), QStringLiteral("7"), QString() }));
    QCOMPARE(log.index(0, MessageLog::SincePrevious).data().toString(), QString());
    QCOMPARE(log.index(1, MessageLog::SincePrevious).data().toString(), QStringLiteral("+100.0"));
    QCOMPARE(log.index(0, MessageLog::Time).data().toString().size(), 12);
}

void TestMessageLog::oneInsertionAndOneRemovalABatch()
{
    MessageLog log({ 100, 1 << 20 }, nullptr);
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&log, &MessageLog::rowsInserted);
    QSignalSpy removed(&log, &MessageLog::rowsRemoved);
    log.append(manyReceived(1, 90));
    log.append(manyReceived(91, 50));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(log.rowCount(), 100);
    QCOMPARE(log.entryAt(0).seq, wire::Seq(41));
    QCOMPARE(log.entryAt(99).seq, wire::Seq(140));
    QCOMPARE(log.forgotten(), 40);
}

void TestMessageLog::ringKeepsItsBounds_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("batches");
    QTest::addColumn<int>("payload");
    QTest::addColumn<int>("left");
    QTest::newRow("one at a time") << 1 << 300 << 5 << 100;
    QTest::newRow("larger than the ring") << 350 << 3 << 5 << 100;
    QTest::newRow("by bytes") << 10 << 10 << 1000 << 10;
    QTest::newRow("one larger than all is kept") << 1 << 3 << 20000 << 1;
}

void TestMessageLog::ringKeepsItsBounds()
{
    QFETCH(int, batch);
    QFETCH(int, batches);
    QFETCH(int, payload);
    QFETCH(int, left);
    MessageLog log({ 100, 10400 }, nullptr); // some 20 bytes a row
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    wire::Seq seq = 0;
    for (int i = 0; i < batches; ++i) {
        QList<demo::LogEntry> entries;
        for (int j = 0; j < batch; ++j)
            entries << received(++seq, QByteArray(payload, 'x'));
        log.append(entries);
    }
    QCOMPARE(log.rowCount(), left);
    QCOMPARE(log.held(), left);
    QCOMPARE(log.entryAt(left - 1).seq, seq);
    QCOMPARE(log.forgotten(), static_cast<qint64>(seq) - left);
}

void TestMessageLog::selectionStaysWithItsEntry()
{
    MessageLog log({ 10, 10000 }, nullptr);
    log.append(manyReceived(1, 10));
    const QPersistentModelIndex seventh = log.index(6, 0);
    log.append(manyReceived(11, 4));
    QCOMPARE(seventh.row(), 2);
    QCOMPARE(log.entryAt(seventh.row()).seq, wire::Seq(7));
    log.append(manyReceived(15, 3));
    QVERIFY(!seventh.isValid());
}

void TestMessageLog::filtersByKindAtOnce()
{
    MessageLog log;
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append({ received(1), said(Kind::Note, QStringLiteral("heartbeat")), received(2) });
    QVERIFY(!log.setFilter({ AllLogKinds & ~bitOf(Kind::Note), {}, LogFilter::Syntax::Text }));
    QCOMPARE(log.rowCount(), 2);
    log.append({ said(Kind::Note, QStringLiteral("heartbeat")), received(3) });
    QCOMPARE(log.rowCount(), 3);
    QCOMPARE(log.index(2, MessageLog::SincePrevious).data().toString(), QStringLiteral("+100.0"));
    QVERIFY(!log.setFilter({}));
    QCOMPARE(log.rowCount(), 5);
}

void TestMessageLog::filtersByText()
{
    MessageLog log;
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append({ received(1, "alpha"), received(2, "beta"), received(3, "ALPHABET"), received(31, "gamma") });
    QVERIFY(!log.setFilter(byText(QStringLiteral("alpha"))));
    QTRY_VERIFY(!log.filtering());
    QCOMPARE(column(log, MessageLog::Summary), QStringList({ QStringLiteral("#1 alpha"), QStringLiteral("#3 ALPHABET") }));
    QVERIFY(!log.setFilter(byText(QStringLiteral("#3"))));
    QTRY_VERIFY(!log.filtering());
    QCOMPARE(log.rowCount(), 2);
}

void TestMessageLog::filtersWhatComesLater()
{
    MessageLog log;
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!log.setFilter(byText(QStringLiteral("alpha"))));
    log.append({ received(1, "alpha"), received(2, "beta") });
    log.append({ received(3, "beta"), received(4, "alpha") });
    QTRY_COMPARE(log.rowCount(), 2);
    QTRY_VERIFY(!log.filtering());
    QCOMPARE(log.entryAt(1).seq, wire::Seq(4));
}

void TestMessageLog::filtersByExpression()
{
    MessageLog log;
    log.append({ received(1, "room 17"), received(2, "room x"), received(3, "Room 4") });
    QVERIFY(!log.setFilter(byText(QStringLiteral("room \\d+$"), LogFilter::Syntax::Regex)));
    QTRY_VERIFY(!log.filtering());
    QCOMPARE(column(log, MessageLog::Summary), QStringList({ QStringLiteral("#1 room 17"), QStringLiteral("#3 Room 4") }));
}

void TestMessageLog::wrongExpressionChangesNothing()
{
    MessageLog log;
    log.append({ received(1), received(2) });
    const std::optional<Error> error = log.setFilter(byText(QStringLiteral("ab("), LogFilter::Syntax::Regex));
    QVERIFY(error);
    QVERIFY2(error->message.contains(QStringLiteral("(character 4)")), qPrintable(error->message));
    QCOMPARE(log.rowCount(), 2);
    QCOMPARE(log.filter(), LogFilter());
    QVERIFY(log.setFilter(byText(QString(501, u'a'), LogFilter::Syntax::Regex)));
}

void TestMessageLog::costlyExpressionGivesUpAndSaysSo()
{
    MessageLog log;
    log.append({ received(1, QByteArray(2000, 'a')), received(2, "b"), received(3, "ab") });
    QVERIFY(!log.setFilter(byText(QStringLiteral("(a+)+$(?<=ab)|^#2"), LogFilter::Syntax::Regex)));
    QTRY_VERIFY(!log.filtering());
    QCOMPARE(log.gaveUp(), 1);
    QCOMPARE(column(log, MessageLog::Summary).first(), QStringLiteral("#2 b"));
}

void TestMessageLog::filterKeepsUpWithTheRing()
{
    MessageLog log({ 5000, 1 << 20 }, nullptr);
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!log.setFilter(byText(QStringLiteral("hello"))));
    for (int i = 0; i < 30; ++i)
        log.append(manyReceived(static_cast<wire::Seq>(i) * 1000 + 1, 1000));
    QTRY_VERIFY(!log.filtering());
    QCOMPARE(log.rowCount(), 5000);
    QCOMPARE(log.entryAt(0).seq, wire::Seq(25001));
    QCOMPARE(log.entryAt(4999).seq, wire::Seq(30000));
}

void TestMessageLog::changingTheFilterWhileItWorksIsSafe()
{
    MessageLog log;
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append(manyReceived(1, 20000));
    QVERIFY(!log.setFilter(byText(QStringLiteral("hello"))));
    QVERIFY(!log.setFilter(byText(QStringLiteral("nowhere"))));
    QTRY_VERIFY(!log.filtering());
    QCOMPARE(log.rowCount(), 0);
    QVERIFY(!log.setFilter(byText(QStringLiteral("#20000"))));
    QVERIFY(!log.setFilter({}));
    QCOMPARE(log.rowCount(), 20000);
    QVERIFY(!log.setFilter(byText(QStringLiteral("#19999"))));
    log.append({ received(20001) });
    QTRY_VERIFY(!log.filtering());
    QCOMPARE(log.rowCount(), 1);
    QVERIFY(!log.setFilter(byText(QStringLiteral("hello"))));
    log.clear();
    log.append({ received(7) });
    QTRY_COMPARE(log.rowCount(), 1);
    QCOMPARE(log.entryAt(0).seq, wire::Seq(7));
}

void TestMessageLog::clearForgetsEverything()
{
    MessageLog log({ 10, 10000 }, nullptr);
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.append(manyReceived(1, 20));
    log.clear();
    QCOMPARE(log.rowCount(), 0);
    QCOMPARE(log.held(), 0);
    QCOMPARE(log.forgotten(), 0);
    log.append(manyReceived(1, 3));
    QCOMPARE(log.rowCount(), 3);
}

void TestMessageLog::savesAsNdjson()
{
    MessageLog log;
    demo::LogEntry binary = received(2, QByteArray("\x00\xff\x01", 3));
    binary.binary = true;
    log.append({ said(Kind::Opened, QStringLiteral("open")), received(1, "two\nlines"), binary, received(3, "\xff broken") });
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.ndjson"));
    QVERIFY(!saveAsNdjson(log.rows(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 5); // the last one is empty
    const auto field = [&lines](int line, const char* name) {
        return QJsonDocument::fromJson(lines[line]).object().value(QLatin1String(name)).toVariant();
    };
    QCOMPARE(field(0, "what").toString(), QStringLiteral("opened"));
    QCOMPARE(field(0, "text").toString(), QStringLiteral("open"));
    QCOMPARE(field(1, "data").toString(), QStringLiteral("two\nlines"));
    QCOMPARE(field(1, "delay_ms").toDouble(), 0.31);
    QCOMPARE(field(1, "bytes").toInt(), 9);
    QCOMPARE(field(2, "base64").toString(), QStringLiteral("AP8B"));
    QCOMPARE(QByteArray::fromBase64(field(3, "base64").toByteArray()), QByteArray("\xff broken"));
}

void TestMessageLog::cannotSaveSaysWhere()
{
    MessageLog log;
    const std::optional<Error> error = saveAsNdjson(log.rows(), QStringLiteral("/nowhere/at/all.ndjson"));
    QVERIFY(error);
    QCOMPARE(error->where, QStringLiteral("/nowhere/at/all.ndjson"));
}

void TestMessageLog::aFloodCostsTwoSignalsABatch()
{
    MessageLog log({ 20000, 32 << 20 }, nullptr);
    QSignalSpy inserted(&log, &MessageLog::rowsInserted);
    QSignalSpy removed(&log, &MessageLog::rowsRemoved);
    QSignalSpy changed(&log, &MessageLog::dataChanged);
    for (int batch = 0; batch < 30; ++batch)
        log.append(manyReceived(static_cast<wire::Seq>(batch) * 3300 + 1, 3300));
    QCOMPARE(inserted.count(), 30);
    QVERIFY(removed.count() <= 30);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(log.held(), 20000);
}

QTEST_GUILESS_MAIN(TestMessageLog)
#include "tst_message_log.moc"
