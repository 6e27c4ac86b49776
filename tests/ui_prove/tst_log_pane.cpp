// SPDX-License-Identifier: GPL-3.0-or-later
// The log pane by mouse and key: rows by their numbers, details as tree and wire bytes, transcripts in and out.
#include "core/capture/pcapng.h"
#include "tests/ui_prove/log_entries.h"
#include "ui/models/json_tree.h"
#include "ui/models/log_export.h"
#include "ui/pages/prove/details_pane.h"
#include "ui/pages/prove/log_pane.h"
#include "ui/pages/prove/log_table.h"
#include "ui/style/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;
using Kind = demo::LogEntry::Kind;

namespace {

QByteArray anEvent(int seq)
{
    return R"({"type":"event","seq":)" + QByteArray::number(seq) + R"(,"sent_ns":5,"kind":"text","data":"hi"})";
}

// A WebSocket conversation with events 1 to 3, as a run leaves it.
bool writeCapture(const QString& path)
{
    auto writer = capture::PcapngWriter::create(path, QStringLiteral("tst_log_pane"));
    if (!writer)
        return false;
    capture::Segment segment;
    segment.connection = 1;
    segment.clientPort = 40000;
    segment.serverPort = 41000;
    segment.wall = std::chrono::milliseconds(1'700'000'000'000);
    const auto write = [&](capture::Segment::Kind kind, bool up, const QByteArray& bytes) {
        segment.kind = kind;
        segment.up = up;
        segment.bytes = bytes;
        segment.at += std::chrono::milliseconds(1);
        writer.value()->write(segment);
    };
    using SegmentKind = capture::Segment::Kind;
    write(SegmentKind::Open, true, {});
    write(SegmentKind::Data, true, "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    write(SegmentKind::Data, false, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    for (int seq = 1; seq <= 3; ++seq)
        write(SegmentKind::Data, false, QByteArray("\x81") + static_cast<char>(anEvent(seq).size()) + anEvent(seq));
    write(SegmentKind::End, true, {});
    write(SegmentKind::End, false, {});
    return writer.value()->finish().ok();
}

} // namespace

class TestLogPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_pane.reset(); }
    void rowsAreSelectedByNumber();
    void selectingSaysWhich();
    void filteredOrGoneIsNotSelected();
    void jsonIsATree();
    void jsonTreeIsBounded();
    void hostileJsonIsPlain();
    void wireWithoutACaptureOffersOne();
    void wireBytesAreShown();
    void longPayloadsSaySo();
    void transcriptsAreOpened();
    void wrongTranscriptsSayWhere();
    void aDroppedTranscriptIsOpened();
    void pictures();

private:
    template <typename T>
    T* part(const char* name) const { return m_pane->findChild<T*>(QLatin1String(name)); }
    void view(int index)
    {
        QCoreApplication::processEvents(); // laid out
        QTest::mouseClick(part<SegmentedControl>("detailsView")->button(index), Qt::LeftButton);
    }

    std::unique_ptr<LogPane> m_pane;
    QTemporaryDir m_folder;
};

void TestLogPane::init()
{
    m_pane = std::make_unique<LogPane>();
    m_pane->resize(900, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestLogPane::rowsAreSelectedByNumber()
{
    m_pane->append(manyReceived(1, 200), 0);
    QSignalSpy selected(m_pane.get(), &LogPane::selected);
    m_pane->select(20);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.first().first().toULongLong(), quint64(20));
    auto* table = part<LogTable>("messageLog");
    QCOMPARE(table->selectedRows(), QList<int>({ 20 }));
    QVERIFY(table->viewport()->rect().contains(table->visualRect(m_pane->log().index(20, 0)).center()));
    QVERIFY(!table->following());
    QVERIFY(part<QPlainTextEdit>("detailsText")->isVisible());
    m_pane->append(manyReceived(201, 5), 0);
    QVERIFY(table->viewport()->rect().contains(table->visualRect(m_pane->log().index(20, 0)).center()));
    m_pane->clear();
    QCOMPARE(m_pane->nextSerial(), quint64(205));
}

void TestLogPane::selectingSaysWhich()
{
    m_pane->append(manyReceived(1, 5), 0);
    m_pane->clear();
    m_pane->append(manyReceived(1, 5), 0);
    QSignalSpy selected(m_pane.get(), &LogPane::selected);
    QSignalSpy cleared(m_pane.get(), &LogPane::selectionCleared);
    auto* table = part<LogTable>("messageLog");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(m_pane->log().index(2, 0)).center());
    QCOMPARE(selected.last().first().toULongLong(), quint64(7));
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(cleared.count(), 1);
}

void TestLogPane::filteredOrGoneIsNotSelected()
{
    m_pane->append({ received(1), said(Kind::Note, QStringLiteral("x")), received(2) }, 0);
    QVERIFY(!m_pane->log().setFilter({ bitOf(Kind::Received), {}, LogFilter::Syntax::Text }));
    QSignalSpy selected(m_pane.get(), &LogPane::selected);
    m_pane->select(1);
    m_pane->select(77);
    QCOMPARE(selected.count(), 0);
    m_pane->select(2);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(part<LogTable>("messageLog")->selectedRows(), QList<int>({ 1 }));
}

void TestLogPane::jsonIsATree()
{
    m_pane->append({ received(1, R"( {"z": 12345678901234567890, "a" : [1.10, {"b": []}, "x\ny"], "": null} )") }, 0);
    m_pane->select(0);
    auto* tree = part<QTreeView>("detailsTree");
    QVERIFY(tree->isVisible());
    auto* model = tree->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("z"));
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("12345678901234567890"));
    const QModelIndex list = model->index(1, 0);
    QVERIFY(model->hasChildren(list));
    if (model->canFetchMore(list))
        model->fetchMore(list);
    QCOMPARE(model->rowCount(list), 3);
    QCOMPARE(model->index(0, 1, list).data().toString(), QStringLiteral("1.10"));
    QCOMPARE(model->index(2, 1, list).data().toString(), QStringLiteral("x\\ny"));
    const QModelIndex object = model->index(1, 0, list);
    model->fetchMore(object);
    QCOMPARE(model->index(0, 0, object).data().toString(), QStringLiteral("b"));
    QVERIFY(!model->hasChildren(model->index(0, 0, object)));
    QCOMPARE(model->index(2, 1).data().toString(), QStringLiteral("null"));
    QVERIFY(tree->currentIndex().isValid());
}

void TestLogPane::jsonTreeIsBounded()
{
    JsonTree tree;
    QVERIFY(tree.show('[' + QByteArray("1,").repeated(20'000) + "2]"));
    QCOMPARE(tree.rowCount(), JsonTree::mostChildren + 1);
    QVERIFY(tree.index(JsonTree::mostChildren, 0).data().toString().contains(QStringLiteral("15001")));
    const QByteArray deep = QByteArray("[").repeated(1000) + QByteArray("]").repeated(1000);
    QVERIFY(tree.show(deep));
    QModelIndex at = tree.index(0, 0);
    int depth = 1;
    for (; tree.hasChildren(at); ++depth) {
        tree.fetchMore(at);
        at = tree.index(0, 0, at);
    }
    QCOMPARE(depth, 999);
    QVERIFY(!tree.show("hello"));
    QCOMPARE(tree.rowCount(), 0);
    QVERIFY(tree.show("[\"" + QByteArray(10'000, 'x') + "\"]"));
    QCOMPARE(tree.index(0, 1).data().toString().size(), JsonTree::longestCell + 1);
}

void TestLogPane::hostileJsonIsPlain()
{
    JsonTree tree;
    QVERIFY(tree.show("{\"<b>\\u202e\\u0000\":\"\xe2\x80\xae<img src=x>\\u0007\"}"));
    QCOMPARE(tree.index(0, 0).data().toString(), QStringLiteral("<b>\\u202e\\x00"));
    QVERIFY(!tree.index(0, 1).data().toString().contains(QChar(0x202e)));
    const QByteArray whole = R"({"a":["x\"}",{"b":[1,[2]]}],"c":"\\"})";
    for (qsizetype size = 0; size <= whole.size(); ++size)
        QCOMPARE(tree.show(whole.left(size)), size == whole.size());
}

void TestLogPane::wireWithoutACaptureOffersOne()
{
    m_pane->append({ received(1) }, 0);
    m_pane->select(0);
    view(3);
    QCOMPARE(part<QLabel>("wireLine")->text(), QStringLiteral("This run was not captured."));
    QSignalSpy asked(m_pane.get(), &LogPane::captureAsked);
    QVERIFY(part<QPushButton>("captureNext")->isVisible());
    QVERIFY(!part<QPushButton>("saveCapture")->isVisible());
    QTest::mouseClick(part<QPushButton>("captureNext"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestLogPane::wireBytesAreShown()
{
    const QString path = m_folder.filePath(QStringLiteral("run.pcapng"));
    QVERIFY(writeCapture(path));
    m_pane->append({ received(1), received(2), received(9), said(Kind::Note, QStringLiteral("x")) }, 0);
    m_pane->setCapture(path);
    m_pane->select(1);
    view(3);
    const auto* line = part<QLabel>("wireLine");
    const QString expected = QStringLiteral("WebSocket text frame, 2 bytes of header + %1").arg(anEvent(2).size());
    QTRY_COMPARE(line->text(), expected);
    QVERIFY(part<QPlainTextEdit>("detailsText")->toPlainText().startsWith(QStringLiteral("00000000  81 3")));
    QVERIFY(part<QPushButton>("saveCapture")->isVisible());
    QVERIFY(!part<QPushButton>("captureNext")->isVisible());
    m_pane->select(2);
    QTRY_COMPARE(line->text(), QStringLiteral("The capture has no frame that carried this message."));
    QCOMPARE(part<QPlainTextEdit>("detailsText")->toPlainText(), QString());
    m_pane->select(0); // each asked after the other: the last one's answer counts
    m_pane->select(2);
    m_pane->select(1);
    QTRY_COMPARE(line->text(), expected);
    QFile broken(path);
    QVERIFY(broken.resize(broken.size() - 3));
    m_pane->setCapture(path);
    QTRY_VERIFY2(line->text().startsWith(QStringLiteral("The capture cannot be searched: ")), qPrintable(line->text()));
    m_pane->setCapture({});
    QCOMPARE(line->text(), QStringLiteral("This run was not captured."));
}

void TestLogPane::longPayloadsSaySo()
{
    m_pane->append({ received(1, QByteArray(100'000, 'x')) }, 0);
    m_pane->select(0);
    QStringList texts;
    const auto labels = m_pane->findChild<DetailsPane*>()->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("only the first 64 KiB were kept")));
    QVERIFY(texts.filter(QStringLiteral("98 KiB")).size() == 1);
}

void TestLogPane::transcriptsAreOpened()
{
    const QList<demo::LogEntry> rows { received(1), said(Kind::Closed, QStringLiteral("bye")), received(2, "\xff\x00") };
    m_pane->append(rows, 0);
    const QString path = m_folder.filePath(QStringLiteral("a.ndjson"));
    QVERIFY(!m_pane->saveTo(path));
    QSignalSpy replayed(m_pane.get(), &LogPane::replayed);
    m_pane->open(path);
    QVERIFY(!part<QPushButton>("openLog")->isEnabled());
    QVERIFY(replayed.wait());
    QCOMPARE(replayed.first().first().value<QList<demo::LogEntry>>(), rows);
    QVERIFY(part<QPushButton>("openLog")->isEnabled());
}

void TestLogPane::wrongTranscriptsSayWhere()
{
    const QString path = m_folder.filePath(QStringLiteral("b.ndjson"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"what\":\"note\"}\nhello\n");
    file.close();
    QSignalSpy replayed(m_pane.get(), &LogPane::replayed);
    m_pane->open(path);
    const auto* problem = part<QLabel>("filterProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("b.ndjson:2: not JSON")), qPrintable(problem->text()));
    QCOMPARE(replayed.count(), 0);
}

void TestLogPane::aDroppedTranscriptIsOpened()
{
    const QString path = m_folder.filePath(QStringLiteral("c.ndjson"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ndjsonLine(received(5)) + '\n');
    file.close();
    QSignalSpy replayed(m_pane.get(), &LogPane::replayed);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("c.toml"))) });
    QDragEnterEvent other({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    other.setAccepted(false);
    QApplication::sendEvent(m_pane.get(), &other);
    QVERIFY(!other.isAccepted());
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.setAccepted(false);
    QApplication::sendEvent(m_pane.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_pane.get(), &drop);
    QVERIFY(replayed.wait());
    QCOMPARE(replayed.first().first().value<QList<demo::LogEntry>>().size(), 1);
}

// With WIREWISE_PICTURES=DIR: the pane as it looks.
void TestLogPane::pictures()
{
    const QString folder = qEnvironmentVariable("WIREWISE_PICTURES");
    if (folder.isEmpty())
        return;
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
        applyScheme(*qApp, scheme);
        for (const int width : { 560, 900, 1440 }) {
            LogPane pane;
            pane.resize(width, 560);
            pane.show();
            QVERIFY(QTest::qWaitForWindowExposed(&pane));
            QList<demo::LogEntry> rows = manyReceived(1, 30);
            for (int kind = 0; kind <= static_cast<int>(Kind::Fault); ++kind) {
                demo::LogEntry row = said(static_cast<Kind>(kind), QStringLiteral("GET /events?since=12 · 200 OK"));
                row.up = row.kind == Kind::Sent || row.kind == Kind::Asked;
                row.exchange = 4;
                row.at = std::chrono::milliseconds(3100 + kind * 5);
                if (row.kind == Kind::Answered || row.kind == Kind::Sent)
                    row.roundTrip = std::chrono::microseconds(1310);
                row.payload = row.up || kind < 4 ? R"({"user":"ada","message":"hello","tags":["a","b"],"n":12.50})" : "";
                rows << row;
            }
            pane.append(rows, 0);
            pane.select(30);
            QCoreApplication::processEvents();
            const QString name = QStringLiteral("%1/log-%2-%3").arg(folder, scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark")).arg(width);
            QVERIFY(pane.grab().save(name + QStringLiteral(".png")));
            QTest::mouseClick(pane.findChild<SegmentedControl*>(QStringLiteral("detailsView"))->button(3), Qt::LeftButton);
            QCoreApplication::processEvents();
            QVERIFY(pane.grab().save(name + QStringLiteral("-wire.png")));
        }
    }
}

QTEST_MAIN(TestLogPane)
#include "tst_log_pane.moc"
