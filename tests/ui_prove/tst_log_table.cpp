// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/ui_prove/log_entries.h"
#include "ui/pages/prove/log_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QLocale>
#include <QTest>
#include <QWheelEvent>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;

class TestLogTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // whatever the machine's is
    void init();
    void cleanup();
    void followsTheNewest();
    void scrollingUpStopsAndCounts();
    void theButtonBringsBack();
    void scrollingDownFollowsAgain();
    void viewStaysWhenTheRingLetsGo();
    void theChosenRowMayGo();
    void endKeyFollows();
    void copiesRows();
    void focusGivesACurrentRow();
    void paintsOnlyWhatIsSeen();
    void aFullRingKeepsPace();
    void narrowTablesKeepTheSummary();

private:
    QString textAtTop() const;

    std::unique_ptr<MessageLog> m_log;
    std::unique_ptr<LogTable> m_table;
};

void TestLogTable::init()
{
    m_log = std::make_unique<MessageLog>(MessageLog::Bounds { 500, 1 << 20 }, nullptr);
    m_table = std::make_unique<LogTable>(*m_log);
    m_table->resize(900, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    m_log->append(manyReceived(1, 100));
    QTRY_COMPARE(m_table->verticalScrollBar()->value(), m_table->verticalScrollBar()->maximum());
    QTRY_VERIFY(m_table->verticalScrollBar()->maximum() > 50);
}

void TestLogTable::cleanup()
{
    m_table.reset();
    m_log.reset();
}

QString TestLogTable::textAtTop() const
{
    return m_table->indexAt({ 1, 1 }).siblingAtColumn(MessageLog::Summary).data().toString();
}

void TestLogTable::followsTheNewest()
{
    QVERIFY(m_table->following());
    m_log->append(manyReceived(101, 50));
    QTRY_VERIFY(m_table->visualRect(m_log->index(149, 0)).isValid()
                && m_table->viewport()->rect().contains(m_table->visualRect(m_log->index(149, 0)).center()));
    m_log->append(manyReceived(151, 1000)); // wraps
    QTRY_VERIFY(m_table->viewport()->rect().contains(m_table->visualRect(m_log->index(499, 0)).center()));
    QVERIFY(m_table->following());
    QVERIFY(!m_table->findChild<QPushButton*>(QStringLiteral("newest"))->isVisible());
}

void TestLogTable::scrollingUpStopsAndCounts()
{
    auto* newest = m_table->findChild<QPushButton*>(QStringLiteral("newest"));
    QWheelEvent wheel(QPointF(50, 50), m_table->viewport()->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, 240), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QGuiApplication::sendEvent(m_table->viewport(), &wheel);
    QVERIFY(!m_table->following());
    QVERIFY(newest->isVisible());
    const QString top = textAtTop();
    m_log->append(manyReceived(101, 12));
    QCOMPARE(m_table->newRows(), 12);
    QVERIFY(newest->text().contains(QStringLiteral("12 new")));
    QCoreApplication::processEvents();
    QCOMPARE(textAtTop(), top);
}

void TestLogTable::theButtonBringsBack()
{
    m_table->verticalScrollBar()->setValue(3);
    m_log->append(manyReceived(101, 12));
    auto* newest = m_table->findChild<QPushButton*>(QStringLiteral("newest"));
    QTest::mouseClick(newest, Qt::LeftButton);
    QVERIFY(m_table->following());
    QVERIFY(!newest->isVisible());
    QVERIFY(m_table->viewport()->rect().contains(m_table->visualRect(m_log->index(111, 0)).center()));
}

void TestLogTable::scrollingDownFollowsAgain()
{
    m_table->verticalScrollBar()->setValue(3);
    QVERIFY(!m_table->following());
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    QVERIFY(m_table->following());
}

void TestLogTable::viewStaysWhenTheRingLetsGo()
{
    m_log->append(manyReceived(101, 400));
    QTRY_VERIFY(m_table->verticalScrollBar()->maximum() > 450);
    m_table->verticalScrollBar()->setValue(200);
    const QString top = textAtTop();
    QCOMPARE(top, QStringLiteral("#201 hello"));
    for (int i = 0; i < 10; ++i) {
        m_log->append(manyReceived(501 + static_cast<wire::Seq>(i) * 15, 15));
        QCoreApplication::processEvents();
    }
    QCOMPARE(textAtTop(), top);
    QVERIFY(!m_table->following());
    QCOMPARE(m_table->newRows(), 150);
    m_log->append(manyReceived(651, 500)); // what was looked at is gone: the oldest there is
    QCoreApplication::processEvents();
    QCOMPARE(textAtTop(), QStringLiteral("#651 hello"));
}

void TestLogTable::theChosenRowMayGo()
{
    m_log->append(manyReceived(101, 400));
    QTRY_VERIFY(m_table->verticalScrollBar()->maximum() > 450);
    QSignalSpy chosen(m_table.get(), &LogTable::chosen);
    m_table->selectRow(2);
    QCOMPARE(chosen.last().first().toInt(), 2);
    m_table->verticalScrollBar()->setValue(200);
    const QString top = textAtTop();
    m_log->append(manyReceived(501, 10));
    QCoreApplication::processEvents();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(textAtTop(), top);
    QVERIFY(m_table->selectedRows().isEmpty());
    m_table->selectRow(250);
    m_table->clearSelection();
    QCOMPARE(chosen.last().first().toInt(), -1);
}

void TestLogTable::endKeyFollows()
{
    m_table->setFocus();
    QTest::keyClick(m_table.get(), Qt::Key_Home);
    QVERIFY(!m_table->following());
    QCOMPARE(m_table->currentIndex().row(), 0);
    QTest::keyClick(m_table.get(), Qt::Key_End);
    QVERIFY(m_table->following());
    QCOMPARE(m_table->currentIndex().row(), 99);
}

void TestLogTable::copiesRows()
{
    m_table->setFocus();
    m_table->setCurrentIndex(m_log->index(97, 0));
    QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].endsWith(QStringLiteral("\t0.31\t\tto client\treceived\t5\t#98 hello")), qPrintable(lines[0]));
    QVERIFY(lines[1].endsWith(QStringLiteral("#99 hello")));
}

void TestLogTable::focusGivesACurrentRow()
{
    m_table->activateWindow();
    m_table->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_table->hasFocus());
    m_log->clear();
    QVERIFY(!m_table->currentIndex().isValid());
    m_log->append(manyReceived(1, 3));
    QVERIFY(m_table->currentIndex().isValid());
}

void TestLogTable::paintsOnlyWhatIsSeen()
{
    // Work is what the view asks the model for: rows on the screen, however many came.
    class Counting final : public MessageLog
    {
    public:
        using MessageLog::MessageLog;
        QVariant data(const QModelIndex& index, int role) const override
        {
            asked += role == Qt::DisplayRole;
            return MessageLog::data(index, role);
        }
        mutable int asked = 0;
    };
    Counting log;
    LogTable table(log);
    table.resize(900, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    log.append(manyReceived(1, 3300));
    QCoreApplication::processEvents();
    for (int batch = 1; batch < 30; ++batch) {
        log.asked = 0;
        log.append(manyReceived(static_cast<wire::Seq>(batch) * 3300 + 1, 3300));
        QCOMPARE(log.asked, 0);
        table.viewport()->repaint();
        QCoreApplication::processEvents();
        QVERIFY2(log.asked < 500, qPrintable(QString::number(log.asked)));
    }
}

void TestLogTable::aFullRingKeepsPace()
{
    MessageLog log;
    for (wire::Seq from = 1; from <= 1'000'000; from += 50'000)
        log.append(manyReceived(from, 50'000));
    LogTable table(log);
    table.resize(900, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QTRY_COMPARE(table.verticalScrollBar()->value(), table.verticalScrollBar()->maximum());
    const SystemClock clock;
    Nanoseconds longest { 0 };
    Nanoseconds total { 0 };
    constexpr int Batches = 30;
    for (int batch = 0; batch < Batches; ++batch) {
        const auto rows = manyReceived(1'000'001 + static_cast<wire::Seq>(batch) * 3300, 3300);
        const Nanoseconds begun = clock.monotonic();
        log.append(rows);
        QCoreApplication::processEvents();
        table.viewport()->repaint();
        const Nanoseconds took = clock.monotonic() - begun;
        longest = std::max(longest, took);
        total += took;
    }
    QCOMPARE(table.verticalScrollBar()->value(), table.verticalScrollBar()->maximum());
    qInfo("a batch of 3,300 into the full ring, shown: %.1f ms, the longest %.1f ms", static_cast<double>(total.count()) / 1e6 / Batches,
        static_cast<double>(longest.count()) / 1e6);
    QVERIFY(longest < std::chrono::milliseconds(300)); // a laden machine

    const Nanoseconds begun = clock.monotonic();
    QVERIFY(!log.setFilter({ AllLogKinds & ~bitOf(demo::LogEntry::Kind::Note), {}, LogFilter::Syntax::Text }));
    QVERIFY(!log.setFilter({}));
    QCoreApplication::processEvents();
    const Nanoseconds filtered = clock.monotonic() - begun;
    qInfo("a filter by kind put on and taken off: %.1f ms", static_cast<double>(filtered.count()) / 1e6);
    QVERIFY(table.following());
    QVERIFY(filtered < std::chrono::milliseconds(1000));
}

void TestLogTable::narrowTablesKeepTheSummary()
{
    const int character = QFontMetrics(m_table->font()).averageCharWidth();
    for (const int width : { 1400, 900, 700, 560, 1400 }) {
        m_table->resize(width, 300);
        QCoreApplication::processEvents();
        QVERIFY2(m_table->columnWidth(MessageLog::Summary) >= 25 * character, qPrintable(QString::number(width)));
        QVERIFY(!m_table->isColumnHidden(MessageLog::Time) && !m_table->isColumnHidden(MessageLog::What));
        QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(m_table->isColumnHidden(MessageLog::SincePrevious), width < 800);
    }
    QVERIFY(!m_table->isColumnHidden(MessageLog::Direction));
}

QTEST_MAIN(TestLogTable)
#include "tst_log_table.moc"
