// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/processor_time.h"
#include "tests/ui_sequence/sample_traffic.h"
#include "ui/sequence/sequence_diagram.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <functional>
#include <thread>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;

namespace {

const QList<SequenceLane> five { { TransportId(QStringLiteral("websocket")), QStringLiteral("WebSockets") },
    { TransportId(QStringLiteral("sse")), QStringLiteral("SSE") }, { TransportId(QStringLiteral("grpc")), QStringLiteral("gRPC") },
    { TransportId(QStringLiteral("polling")), QStringLiteral("Polling") }, { TransportId(QStringLiteral("webhook")), QStringLiteral("Webhooks") } };

// The colour most of a box has: what its text stands on.
QColor groundIn(const QImage& image, const QRectF& box)
{
    QHash<QRgb, int> counts;
    const QRect all = box.toAlignedRect().intersected(image.rect());
    for (int y = all.top(); y <= all.bottom(); ++y)
        for (int x = all.left(); x <= all.right(); ++x)
            ++counts[image.pixel(x, y)];
    QRgb most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        if (each.value() > counts.value(most))
            most = each.key();
    return QColor::fromRgb(most);
}

struct Paints : QObject
{
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

double processorMilliseconds()
{
    return double(processorTime().count()) / 1e6;
}

} // namespace

class TestSequenceDiagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysBeforeTheWindows();
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_diagram.reset(); }
    void clickSelectsTheRightRow();
    void keysGoThroughTheRows();
    void keysGoBetweenLanes();
    void selectingFromOutsideBringsItIntoView();
    void scrollingStopsFollowing();
    void pauseStandsAndTakesRows();
    void zoomsByKeyWheelAndButton();
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void paintsOnlyWhenSomethingChanged();
    void anotherThreadPaintsTheSamePicture_data();
    void anotherThreadPaintsTheSamePicture();
    void whatMovesIsShownAsItIs();
    void whatWasAskedMeanwhileIsShown();
    void slowFramesAskForLongerPauses();
    void aReaderHearsASummary();
    void foreignTextStaysPlain();
    void paintingIsCheap();

private:
    void load(int lane, const QList<demo::LogEntry>& rows) { m_diagram->append(lane, 1, rows); }
    void settle();
    bool paintedAfter(const std::function<void()>& change);
    QImage shown() const;

    std::unique_ptr<SequenceDiagram> m_diagram;
};

void TestSequenceDiagram::init()
{
    m_diagram = std::make_unique<SequenceDiagram>();
    m_diagram->resize(1000, 700);
    m_diagram->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_diagram.get()));
    m_diagram->setLanes({ five.first() });
}

bool TestSequenceDiagram::paintedAfter(const std::function<void()>& change)
{
    Paints paints;
    m_diagram->viewport()->installEventFilter(&paints);
    change();
    return QTest::qWaitFor([&paints] { return paints.count > 0; });
}

// Until what was last told is painted.
void TestSequenceDiagram::settle()
{
    QVERIFY(paintedAfter([this] { m_diagram->setThroughProxy(false); })); // asks for a frame
}

// What stands in the window, as it was painted last.
QImage TestSequenceDiagram::shown() const
{
    const QRect port(m_diagram->viewport()->mapTo(m_diagram.get(), QPoint(0, 0)), m_diagram->viewport()->size());
    return m_diagram->screen()->grabWindow(m_diagram->winId(), port.x(), port.y(), port.width(), port.height()).toImage().convertToFormat(QImage::Format_RGB32);
}

void TestSequenceDiagram::clickSelectsTheRightRow()
{
    load(0, heavyTraffic(400, 8ms));
    m_diagram->setPerPixel(1ms);
    settle();
    QSignalSpy chosen(m_diagram.get(), &SequenceDiagram::selected);
    const LaneScene scene = m_diagram->sceneOf(0);
    int tried = 0;
    for (const ArrowItem& arrow : scene.arrows) {
        if (!arrow.measured || arrow.from.y() < 80 || arrow.to.y() > 560 || ++tried > 12)
            continue;
        const QPointF middle = arrow.from * 0.4 + arrow.to * 0.6;
        QTest::mouseClick(m_diagram->viewport(), Qt::LeftButton, {}, middle.toPoint());
        QVERIFY(!chosen.isEmpty());
        const quint64 got = chosen.takeLast().at(1).toULongLong();
        QVERIFY2(got == arrow.serial || got + 1 == arrow.serial || got == arrow.serial + 1, "at most what was sent at that very time");
        QVERIFY(m_diagram->sceneOf(0).selected);
    }
    QVERIFY(tried > 5);
    chosen.clear();
    QTest::mouseClick(m_diagram->viewport(), Qt::LeftButton, {}, QPoint(70, 300));
    QVERIFY(chosen.isEmpty());
    QVERIFY(!m_diagram->sceneOf(0).selected);
}

void TestSequenceDiagram::keysGoThroughTheRows()
{
    load(0, webhookTraffic());
    settle();
    QSignalSpy chosen(m_diagram.get(), &SequenceDiagram::selected);
    QTest::keyClick(m_diagram.get(), Qt::Key_Home);
    QCOMPARE(chosen.takeLast().at(1).toULongLong(), 1);
    QTest::keyClick(m_diagram.get(), Qt::Key_Down);
    QCOMPARE(chosen.takeLast().at(1).toULongLong(), 2);
    QTest::keyClick(m_diagram.get(), Qt::Key_J);
    QCOMPARE(chosen.takeLast().at(1).toULongLong(), 4); // 3 is the delivery that 4 came by
    QTest::keyClick(m_diagram.get(), Qt::Key_K);
    QCOMPARE(chosen.takeLast().at(1).toULongLong(), 2);
    QTest::keyClick(m_diagram.get(), Qt::Key_End);
    QCOMPARE(chosen.takeLast().at(1).toULongLong(), quint64(webhookTraffic().size()));
    QVERIFY(m_diagram->follows());
    QTest::keyClick(m_diagram.get(), Qt::Key_Escape);
    QVERIFY(!m_diagram->sceneOf(0).selected);
}

void TestSequenceDiagram::keysGoBetweenLanes()
{
    m_diagram->setLanes(five);
    for (int i = 0; i < five.size(); ++i)
        load(i, trafficOf(five.at(i).transport));
    settle();
    QSignalSpy chosen(m_diagram.get(), &SequenceDiagram::selected);
    QTest::keyClick(m_diagram.get(), Qt::Key_Home);
    QTest::keyClick(m_diagram.get(), Qt::Key_Right);
    QCOMPARE(chosen.takeLast().at(0).toInt(), 1);
    QTest::keyClick(m_diagram.get(), Qt::Key_Left);
    QCOMPARE(chosen.takeLast().at(0).toInt(), 0);
    m_diagram->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(m_diagram.get(), Qt::Key_Left); // the next lane in reading direction
    QCOMPARE(chosen.takeLast().at(0).toInt(), 1);
    QVERIFY(m_diagram->frameOf(0).lane.left() > m_diagram->frameOf(1).lane.left());
    QVERIFY(m_diagram->frameOf(0).client > m_diagram->frameOf(0).server);
    for (int i = 0; i < five.size(); ++i)
        QVERIFY(!m_diagram->sceneOf(i).arrows.isEmpty());
}

void TestSequenceDiagram::selectingFromOutsideBringsItIntoView()
{
    load(0, heavyTraffic(5000, 10ms));
    settle();
    QSignalSpy chosen(m_diagram.get(), &SequenceDiagram::selected);
    m_diagram->select(0, 20);
    QVERIFY(chosen.isEmpty());
    const LaneScene scene = m_diagram->sceneOf(0);
    QVERIFY(scene.selected);
    QVERIFY(m_diagram->view().plot.contains(QPointF(scene.selected->from.x(), scene.selected->from.y())));
    QVERIFY(!m_diagram->follows());
    QTRY_VERIFY(m_diagram->findChild<QLabel*>(QStringLiteral("sequenceCaption"))->text().startsWith(QStringLiteral("#")));
    m_diagram->select(0, 999'999); // not held
    QVERIFY(!m_diagram->sceneOf(0).selected);
    m_diagram->select(7, 1);
    m_diagram->append(-1, 1, heavyTraffic(1, 1ms));
}

void TestSequenceDiagram::scrollingStopsFollowing()
{
    load(0, heavyTraffic(2000, 10ms));
    settle();
    QVERIFY(m_diagram->follows());
    auto* newest = m_diagram->findChild<QPushButton*>(QStringLiteral("diagramNow"));
    QVERIFY(!newest->isVisible());
    const QPointF middle(500, 300);
    QWheelEvent up(middle, m_diagram->viewport()->mapToGlobal(middle), {}, { 0, 480 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_diagram->viewport(), &up);
    QVERIFY(!m_diagram->follows());
    const Nanoseconds top = m_diagram->view().top;
    m_diagram->append(0, 10'000, heavyTraffic(100, 10ms, 21s));
    QTRY_VERIFY(newest->isVisible() && newest->text().contains(QStringLiteral("103 new")));
    QCOMPARE(m_diagram->view().top, top);
    newest->click();
    QVERIFY(m_diagram->follows());
    QTRY_VERIFY(!newest->isVisible());
    QCOMPARE(m_diagram->newRows(), 0);
}

void TestSequenceDiagram::pauseStandsAndTakesRows()
{
    load(0, heavyTraffic(1000, 10ms));
    settle();
    QSignalSpy paused(m_diagram.get(), &SequenceDiagram::pausedChanged);
    QTest::keyClick(m_diagram.get(), Qt::Key_Space);
    QVERIFY(m_diagram->paused());
    const Nanoseconds top = m_diagram->view().top;
    m_diagram->append(0, 5000, heavyTraffic(10, 10ms, 20s));
    m_diagram->setNow(Traffic::start + 40s);
    settle();
    QCOMPARE(m_diagram->view().top, top);
    QCOMPARE(m_diagram->newRows(), 11); // one of them was sent
    m_diagram->findChild<QPushButton*>(QStringLiteral("diagramPause"))->click();
    QVERIFY(!m_diagram->paused() && m_diagram->follows());
    QCOMPARE(paused.size(), 2);
    QVERIFY(m_diagram->view().top > top);
    m_diagram->setLive(false);
    const Nanoseconds ended = m_diagram->view().now;
    m_diagram->setNow(Traffic::start + 90s);
    settle();
    QCOMPARE(m_diagram->view().now, ended);
}

void TestSequenceDiagram::zoomsByKeyWheelAndButton()
{
    load(0, heavyTraffic(1000, 10ms));
    settle();
    const Nanoseconds before = m_diagram->perPixel();
    QTest::keyClick(m_diagram.get(), Qt::Key_Plus);
    QVERIFY(m_diagram->perPixel() < before);
    QTest::keyClick(m_diagram.get(), Qt::Key_Minus);
    QVERIFY(std::chrono::abs(m_diagram->perPixel() - before) < Nanoseconds(10));
    m_diagram->findChild<QPushButton*>(QStringLiteral("diagramZoomOut"))->click();
    QVERIFY(m_diagram->perPixel() > before);
    const Nanoseconds wide = m_diagram->perPixel();
    const QPointF middle(500, 300);
    QWheelEvent closer(middle, m_diagram->viewport()->mapToGlobal(middle), {}, { 0, 120 }, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_diagram->viewport(), &closer);
    QVERIFY(m_diagram->perPixel() < wide);
    QTest::keyClick(m_diagram.get(), Qt::Key_0);
    QVERIFY(m_diagram->view().top <= Traffic::start && m_diagram->view().bottom() >= Traffic::start + 9990ms);
}

void TestSequenceDiagram::everyTextIsReadable_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("lane");
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark })
        for (int lane = -1; lane < five.size(); ++lane)
            QTest::addRow("%s %d", scheme == Scheme::Light ? "light" : "dark", lane) << int(scheme) << lane;
}

void TestSequenceDiagram::everyTextIsReadable()
{
    QFETCH(int, scheme);
    QFETCH(int, lane);
    const Theme& colours = theme(Scheme(scheme));
    m_diagram->setPalette(paletteOf(colours));
    m_diagram->setLanes({ five.at(std::max(0, lane)) });
    load(0, lane < 0 ? heavyTraffic(8000, 200us) : trafficOf(five.at(lane).transport));
    m_diagram->setNow(Traffic::start + 3600ms);
    m_diagram->fit();
    settle();
    const LaneScene scene = m_diagram->sceneOf(0);
    const QImage image = m_diagram->viewport()->grab().toImage();
    QVERIFY(!scene.labels.isEmpty());
    for (const LabelItem& label : scene.labels) {
        if (!m_diagram->view().plot.contains(label.box))
            continue;
        const QColor ground = groundIn(image, label.box);
        const double ratio = contrast(inkOf(colours, label.ink), ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(label.text, ground.name()).arg(ratio)));
    }
}

void TestSequenceDiagram::paintsOnlyWhenSomethingChanged()
{
    Paints paints;
    load(0, heavyTraffic(100, 10ms));
    m_diagram->setNow(Traffic::start + 2s);
    settle();
    m_diagram->viewport()->installEventFilter(&paints);
    QElapsedTimer clock;
    clock.start();
    int told = 0;
    while (paints.count < 4 && clock.elapsed() < 20'000) { // as often as can be
        m_diagram->setNow(Traffic::start + 2s + 1us * ++told);
        QCoreApplication::processEvents();
    }
    QVERIFY2(paints.count >= 4 && clock.elapsed() >= 3 * 30, qPrintable(QString::number(paints.count)));
    settle();
    const int before = paints.count;
    m_diagram->setNow(Traffic::start + 2s); // the past
    QTest::keyClick(m_diagram.get(), Qt::Key_F5);
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, before);
    m_diagram->hide();
    load(0, heavyTraffic(10, 10ms));
    m_diagram->setNow(Traffic::start + 50s);
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, before);
}

void TestSequenceDiagram::anotherThreadPaintsTheSamePicture_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("1x") << 1.0;
    QTest::newRow("1.5x") << 1.5;
    QTest::newRow("3x") << 3.0;
}

void TestSequenceDiagram::anotherThreadPaintsTheSamePicture()
{
    QFETCH(qreal, ratio);
    m_diagram->setLanes(five);
    for (int i = 0; i < five.size(); ++i)
        load(i, i == 0 ? heavyTraffic(8000, 200us) : trafficOf(five.at(i).transport));
    m_diagram->setNow(Traffic::start + 3600ms);
    m_diagram->fit();
    settle();
    FramePicture aside;
    std::thread([&aside, ratio, frame = m_diagram->frame(SequenceFonts())] { aside = pictureOf(frame, ratio); }).join();
    QCOMPARE(aside.image.devicePixelRatio(), ratio);
    QImage here(aside.image.size(), aside.image.format());
    here.setDevicePixelRatio(ratio);
    m_diagram->viewport()->render(&here);
    QVERIFY(here == aside.image);
}

void TestSequenceDiagram::whatMovesIsShownAsItIs()
{
    m_diagram->setLanes(five);
    for (int i = 0; i < five.size(); ++i)
        load(i, trafficOf(five.at(i).transport));
    settle();
    const QImage before = shown();
    QVERIFY(paintedAfter([this] { m_diagram->setNow(Traffic::start + 5s); }));
    QTRY_VERIFY(shown() != before);
    QTRY_VERIFY(shown() == m_diagram->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32));
    QCOMPARE(m_diagram->view().now, Traffic::start + 5s);
}

// A picture of how it was before must not come after it.
void TestSequenceDiagram::whatWasAskedMeanwhileIsShown()
{
    load(0, heavyTraffic(400, 8ms));
    settle();
    for (int i = 1; i <= 6; ++i) {
        QVERIFY(paintedAfter([this, i] { m_diagram->setNow(Traffic::start + 4s + i * 1s); }));
        m_diagram->setNow(Traffic::start + 4s + i * 1s + 500ms);
        m_diagram->setPalette(paletteOf(theme(i % 2 == 1 ? Scheme::Dark : Scheme::Light)));
        m_diagram->setPerPixel(Nanoseconds(i * 1ms));
        settle();
        QTRY_VERIFY(shown() == m_diagram->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32));
    }
}

void TestSequenceDiagram::slowFramesAskForLongerPauses()
{
    QCOMPARE(framePause(0ms), 33ms);
    QCOMPARE(framePause(16ms), 33ms);
    QCOMPARE(framePause(40ms), 80ms);
    QCOMPARE(framePause(2s), 250ms);
}

void TestSequenceDiagram::aReaderHearsASummary()
{
    QAccessibleInterface* readable = QAccessible::queryAccessibleInterface(m_diagram.get());
    QVERIFY(readable);
    QCOMPARE(readable->role(), QAccessible::Graphic);
    QVERIFY(readable->text(QAccessible::Description).contains(QStringLiteral("will be drawn here")));
    load(0, pollingTraffic());
    m_diagram->setNow(Traffic::start + 3s);
    m_diagram->setLive(false);
    QVERIFY2(readable->text(QAccessible::Description).contains(QStringLiteral("7 message(s) to the client")),
        qPrintable(readable->text(QAccessible::Description)));
    m_diagram->select(0, 1);
    QVERIFY(readable->text(QAccessible::Value).contains(QStringLiteral("GET /poll?since=0")));
    m_diagram->select(0, std::nullopt);
    QVERIFY(readable->text(QAccessible::Value).isEmpty());
}

void TestSequenceDiagram::foreignTextStaysPlain()
{
    Traffic t;
    t.sent(0ms, "<b>bold</b>\n<img src=x>");
    load(0, t.rows());
    m_diagram->select(0, 1);
    auto* caption = m_diagram->findChild<QLabel*>(QStringLiteral("sequenceCaption"));
    QTRY_VERIFY(caption->text().contains(QStringLiteral("<b>bold</b>")));
    QCOMPARE(caption->textFormat(), Qt::PlainText);
    QVERIFY(!caption->toolTip().contains(QStringLiteral("<b>")));
}

// Printed, not asserted: machines differ.
void TestSequenceDiagram::paintingIsCheap()
{
    m_diagram->resize(1440, 900);
    struct Case
    {
        const char* name;
        QList<demo::LogEntry> rows;
        Nanoseconds perPixel;
        int lanes = 1;
    };
    for (const Case& each : { Case { "100,000 rows in view", heavyTraffic(97'500, 50us), Nanoseconds(6500us) },
             Case { "arrows as dense as may be", heavyTraffic(97'500, 5ms), Nanoseconds(1ms) },
             Case { "five lanes of 20,000 rows in view", heavyTraffic(19'500, 250us), Nanoseconds(6500us), 5 },
             Case { "five lanes of arrows", heavyTraffic(19'500, 5ms), Nanoseconds(1ms), 5 } }) {
        m_diagram->setLanes(five.mid(0, each.lanes));
        for (int lane = 0; lane < each.lanes; ++lane)
            load(lane, each.rows);
        m_diagram->setNow(each.rows.last().at);
        m_diagram->setPerPixel(each.perPixel);
        settle();
        QImage image(m_diagram->viewport()->size(), QImage::Format_ARGB32_Premultiplied);
        constexpr int frames = 20;
        const double start = processorMilliseconds();
        for (int i = 0; i < frames; ++i)
            m_diagram->viewport()->render(&image);
        const double painted = processorMilliseconds();
        qsizetype arrows = 0, bands = 0;
        for (int i = 0; i < frames; ++i) {
            const LaneScene scene = m_diagram->sceneOf(0);
            arrows = scene.arrows.size();
            bands = scene.bands.size();
        }
        const double laidOut = processorMilliseconds();
        qInfo("%s: %.2f ms a frame, of it %.2f ms to lay out %lld arrows and %lld bands of its first lane", each.name, (painted - start) / frames,
            (laidOut - painted) / frames, qint64(arrows), qint64(bands));
        QVERIFY(arrows + bands > 0);
    }
}

// Those it uses, and none of the window's.
void TestSequenceDiagram::keysBeforeTheWindows()
{
    const auto wanted = [this](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QApplication::sendEvent(m_diagram.get(), &event);
        return event.isAccepted();
    };
    for (const Qt::Key key : { Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0, Qt::Key_Space }) {
        QVERIFY(wanted(key, Qt::NoModifier));
        QVERIFY(!wanted(key, Qt::ControlModifier));
    }
    QVERIFY(!wanted(Qt::Key_F, Qt::NoModifier));
}

QTEST_MAIN(TestSequenceDiagram)
#include "tst_sequence_diagram.moc"
