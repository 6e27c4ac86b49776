// SPDX-License-Identifier: GPL-3.0-or-later
// Races by mouse and key over stand-ins for transports, and what is said about figures that are given.
#include "core/advisor/pack/pack_loader.h"
#include "tests/ui_prove/talking_transports.h"
#include "ui/models/decision.h"
#include "ui/models/race_table.h"
#include "ui/models/race_words.h"
#include "ui/pages/prove/fault_chip.h"
#include "ui/pages/prove_page.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;
using namespace std::chrono_literals;
using State = demo::RunState;

class TestRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void allAtOnce();
    void byKeysAlone();
    void oneAfterAnother();
    void stopsOneAfterAnother();
    void chosenLanesOnly();
    void tooFewOrTooMany();
    void sameFaultsForAll();
    void aRunGivesWayAndTakesItBack();
    void lastOfAnotherRunIsNotTaken();
    void errorHasItsRemedy();
    void workloadFromAnswers();
    void sentence_data();
    void sentence();
    void axisTakesWholeDecades();
    void markdownHasTableAndCommand();
    void paintsInLightAndDark();

private:
    template <typename T> T* part(const QString& name) const { return m_page->findChild<T*>(name); }
    template <typename T> T* part(const char* name) const { return part<T>(QString::fromLatin1(name)); }
    QString text(const char* name) const { return part<QLabel>(name)->text(); }
    void click(const QString& name) const { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    void click(const char* name) const { click(QString::fromLatin1(name)); }
    QString cell(int row, int column) const { return part<QTableView>("raceTable")->model()->index(row, column).data().toString(); }
    int rows() const { return part<QTableView>("raceTable")->model()->rowCount(); }
    void choose(const QStringList& lanes) const;
    QStringList opened() const;

    QTemporaryDir m_folder;
    std::shared_ptr<const advisor::Pack> m_pack;
    std::shared_ptr<Witness> m_witness;
    std::unique_ptr<demo::DemoRunner> m_runner;
    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<ProvePage> m_page;
    std::optional<measure::Workload> m_wanted;
};

namespace {

// `count` messages, evenly from one delay to the other.
RaceLane lane(const char* id, const QString& name, Nanoseconds from, Nanoseconds to, int count = 200, qint64 bytesEach = 300)
{
    RaceLane lane { TransportId(QLatin1String(id)), {}, name, {}, true, true };
    measure::RunSummary& run = lane.last.summary;
    for (int i = 0; i < count; ++i)
        run.latency.record(from + (to - from) * i / std::max(1, count - 1));
    run.received = count;
    run.connected = 1;
    run.seed = 7;
    run.wire = { bytesEach * count, 0, 1 };
    run.connect = 3ms;
    run.throughProxy = true;
    lane.last.state = State::Ended;
    lane.last.endedNormally = true;
    return lane;
}

const QList<RaceLane>& threeLanes()
{
    static const QList<RaceLane> lanes { lane("websocket", QStringLiteral("WebSockets"), 200us, 600us),
        lane("sse", QStringLiteral("SSE"), 250us, 800us), lane("polling", QStringLiteral("Polling short"), 20ms, 990ms, 200, 1024) };
    return lanes;
}

} // namespace

void TestRace::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    applyScheme(*qApp, Scheme::Light);
    m_pack = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
    QVERIFY(m_pack);
    QVERIFY(writeStandIns(m_folder.path(), QStringLiteral(STAND_IN_PROXY)));
}

void TestRace::init()
{
    m_witness = std::make_shared<Witness>();
    m_wanted.reset();
    m_runner = std::make_unique<demo::DemoRunner>(m_folder.filePath(QStringLiteral("server")));
    m_decision = std::make_unique<Decision>(m_pack);
    LiveTransports live = talkingTransports(m_witness);
    live.workloadFromAnswers = [this](const measure::Workload&) { return m_wanted; };
    m_page = std::make_unique<ProvePage>(*m_runner, *m_decision, live);
    m_page->resize(1340, 860);
    m_page->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    click("race");
}

void TestRace::cleanup()
{
    m_page.reset();
    m_decision.reset();
    m_runner.reset();
}

void TestRace::choose(const QStringList& lanes) const
{
    for (QCheckBox* box : m_page->findChildren<QCheckBox*>())
        if (box->isChecked() != lanes.contains(box->objectName().mid(5)))
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
}

QStringList TestRace::opened() const
{
    const QMutexLocker lock(&m_witness->mutex);
    return m_witness->opened;
}

void TestRace::allAtOnce()
{
    QVERIFY(!part<QWidget>("connect")->isVisible());
    QVERIFY(!part<QWidget>("tab-sse")->isVisible());
    QVERIFY(!part<QWidget>("sendText")->isVisible());
    QCOMPARE(text("raceState"), QStringLiteral("Not started"));
    click("startRace");
    QCOMPARE(text("raceState"), QStringLiteral("Racing"));
    QCOMPARE(text("raceFacts"), QStringLiteral("all at once, one feed and one clock"));
    QCOMPARE(rows(), 6);
    for (int row = 0; row < 6; ++row) {
        QTRY_VERIFY(cell(row, RaceTable::P50) != QStringLiteral("–"));
        QTRY_VERIFY(cell(row, RaceTable::Received).toInt() > 20);
    }
    QCOMPARE(cell(4, RaceTable::Name), QStringLiteral("Polling long"));
    click("stopRace");
    QTRY_COMPARE(text("raceState"), QStringLiteral("Stopped"));
    QCOMPARE(opened(), QStringList({ QStringLiteral("websocket/"), QStringLiteral("sse/"), QStringLiteral("grpc/"), QStringLiteral("polling/short"),
                           QStringLiteral("polling/long"), QStringLiteral("webhook/") }));
    QTRY_VERIFY(part<QLabel>("raceSentence")->isVisible());
    QVERIFY2(text("raceSentence").contains(QStringLiteral("Nothing was lost, nothing repeated.")), qPrintable(text("raceSentence")));
    QVERIFY2(text("raceConditions").contains(QStringLiteral("through the fault proxy")), qPrintable(text("raceConditions")));
    click("copyRace");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("## Race: WebSockets, SSE")));
    click("race"); // back to one connection
    QVERIFY(part<QWidget>("connect")->isVisible());
    QVERIFY(part<QWidget>("tab-sse")->isVisible());
}

void TestRace::byKeysAlone()
{
    part<QWidget>("race")->setFocus(Qt::TabFocusReason);
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); return QApplication::focusWidget()->objectName(); };
    const auto backTab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab); return QApplication::focusWidget()->objectName(); };
    QCOMPARE(backTab(), QStringLiteral("lane-webhook"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(!part<QCheckBox>("lane-webhook")->isChecked());
    QCOMPARE(tab(), QStringLiteral("race"));
    tab();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(tab(), QStringLiteral("startRace"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(part<QWidget>("stopRace")->hasFocus());
    QTRY_VERIFY(cell(0, RaceTable::Received).toInt() > 5);
    part<QWidget>("raceTable")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(part<QWidget>("raceTable"), Qt::Key_Down);
    QCOMPARE(part<QTableView>("raceTable")->currentIndex().row(), 1);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(part<QTableView>("raceTable"));
    QVERIFY(spoken->tableInterface()->cellAt(1, RaceTable::Name)->text(QAccessible::Name).startsWith(QStringLiteral("SSE, ")));
    part<QWidget>("stopRace")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(part<QWidget>("stopRace"), Qt::Key_Space);
    QTRY_COMPARE(text("raceState"), QStringLiteral("Stopped"));
    QVERIFY(part<QWidget>("startRace")->hasFocus());
    m_page->showRace(false);
    part<QWidget>("connect")->setFocus(Qt::TabFocusReason);
    m_page->showRace(true); // by its shortcut: what had the focus is gone, the next thing to do has it
    QVERIFY(part<QWidget>("startRace")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(part<QWidget>("stopRace")->hasFocus());
}

void TestRace::oneAfterAnother()
{
    choose({ QStringLiteral("websocket"), QStringLiteral("sse") });
    QTest::mouseClick(part<QWidget>("raceHow")->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    part<QDoubleSpinBox>("workloadDuration")->setValue(0.3);
    click("startRace");
    QCOMPARE(text("raceFacts"), QStringLiteral("one after another, each alone on the machine"));
    const auto state = [this](int row) {
        const QModelIndex index = part<QTableView>("raceTable")->model()->index(row, RaceTable::Name);
        return index.data(Qt::AccessibleTextRole).toString();
    };
    QTRY_COMPARE(state(1), QStringLiteral("SSE, waits its turn"));
    QTRY_COMPARE(opened(), QStringList { QStringLiteral("websocket/") });
    QTRY_COMPARE(text("raceState"), QStringLiteral("Finished"));
    QTRY_COMPARE(state(0), QStringLiteral("WebSockets, done"));
    QTRY_COMPARE(state(1), QStringLiteral("SSE, done"));
    QCOMPARE(opened(), QStringList({ QStringLiteral("websocket/"), QStringLiteral("sse/") }));
    QVERIFY(text("raceConditions").contains(QStringLiteral("one after another")));
    QVERIFY(!part<QWidget>("problem")->isVisible());
}

void TestRace::stopsOneAfterAnother()
{
    QTest::mouseClick(part<QWidget>("raceHow")->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    click("startRace");
    QTRY_VERIFY(cell(0, RaceTable::Received).toInt() > 5);
    m_page->disconnectNow(); // the menu's
    QTRY_COMPARE(text("raceState"), QStringLiteral("Stopped"));
    QCOMPARE(opened(), QStringList { QStringLiteral("websocket/") });
    QTRY_COMPARE(cell(1, RaceTable::Received), QStringLiteral("–"));
}

void TestRace::chosenLanesOnly()
{
    choose({ QStringLiteral("grpc"), QStringLiteral("polling:long") });
    click("startRace");
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(cell(1, RaceTable::Received).toInt() > 5);
    QCOMPARE(opened(), QStringList({ QStringLiteral("grpc/"), QStringLiteral("polling/long") }));
    click("stopRace");
    QTRY_COMPARE(text("raceState"), QStringLiteral("Stopped"));
    choose({ QStringLiteral("sse"), QStringLiteral("grpc") }); // what was seen stays until the next begins
    QCOMPARE(cell(0, RaceTable::Name), QStringLiteral("gRPC"));
    click("startRace");
    QTRY_COMPARE(cell(0, RaceTable::Name), QStringLiteral("SSE"));
}

void TestRace::tooFewOrTooMany()
{
    choose({ QStringLiteral("grpc") });
    QVERIFY(!part<QPushButton>("startRace")->isEnabled());
    QVERIFY(!part<QPushButton>("emptyStartRace")->isEnabled());
    QVERIFY(text("raceFacts").contains(QStringLiteral("at least two")));
    choose({ QStringLiteral("grpc"), QStringLiteral("sse") });
    QVERIFY(part<QPushButton>("startRace")->isEnabled());
    part<QSpinBox>("workloadClients")->setValue(2000);
    QTRY_VERIFY(!part<QPushButton>("startRace")->isEnabled());
    QVERIFY(text("raceFacts").contains(QStringLiteral("clients in all at once: fewer clients")));
    QTest::mouseClick(part<QWidget>("raceHow")->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    QVERIFY(part<QPushButton>("startRace")->isEnabled());
}

void TestRace::sameFaultsForAll()
{
    choose({ QStringLiteral("grpc"), QStringLiteral("sse") });
    click("addFault");
    part<QLineEdit>("faultText")->setText({});
    QTest::keyClicks(part<QLineEdit>("faultText"), QStringLiteral("latency:20"));
    QTest::keyClick(part<QLineEdit>("faultText"), Qt::Key_Return);
    part<QSpinBox>("faultSeed")->setValue(9);
    QSignalSpy seen(m_runner.get(), &demo::DemoRunner::laneSnapshot);
    click("startRace");
    const auto chip = [this] {
        const auto* first = m_page->findChild<FaultChip*>();
        return first ? first->text() : QString();
    };
    QTRY_COMPARE(chip(), QStringLiteral("Latency 20 ms · on"));
    click("allFaultsOff"); // during the race
    QTRY_VERIFY(!seen.isEmpty() && seen.last().at(1).value<demo::RunSnapshot>().faults.isEmpty());
    click("stopRace");
    QTRY_COMPARE(text("raceState"), QStringLiteral("Stopped"));
    QVERIFY2(text("raceConditions").contains(QStringLiteral("seed 9")) && text("raceConditions").contains(QStringLiteral("faults: latency:20")),
        qPrintable(text("raceConditions")));
    click("copyRace");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("--seed 9 --fault latency:20`")));
}

void TestRace::aRunGivesWayAndTakesItBack()
{
    click("race");
    click("connect");
    QTRY_COMPARE(m_page->state(), State::Open);
    click("race");
    QCOMPARE(m_page->state(), State::Open); // looking is not starting
    click("startRace");
    QCOMPARE(m_page->state(), State::Ended);
    QTRY_VERIFY(cell(0, RaceTable::Received).toInt() > 5);
    QCOMPARE(m_page->state(), State::Ended);
    click("race");
    QCOMPARE(text("endSentence"), QStringLiteral("A race took its place."));
    m_page->connectTo(TransportId(QStringLiteral("grpc")));
    QTRY_COMPARE(m_page->state(), State::Open);
    QCOMPARE(text("raceState"), QStringLiteral("Stopped"));
}

void TestRace::lastOfAnotherRunIsNotTaken()
{
    choose({ QStringLiteral("grpc"), QStringLiteral("sse") });
    click("startRace");
    demo::RunSnapshot late;
    late.number = 999;
    late.state = State::Ended;
    late.summary.lost = 77;
    for (int lane = 0; lane < 2; ++lane)
        Q_EMIT m_runner->laneSnapshot(lane, late);
    QCOMPARE(text("raceState"), QStringLiteral("Racing"));
    QTRY_VERIFY(cell(0, RaceTable::Received).toInt() > 5);
    QCOMPARE(cell(0, RaceTable::Lost), QStringLiteral("0"));
    Q_EMIT m_runner->snapshot(late);
    QCOMPARE(m_page->state(), State::Idle);
}

void TestRace::errorHasItsRemedy()
{
    m_page.reset();
    m_runner = std::make_unique<demo::DemoRunner>(m_folder.filePath(QStringLiteral("nowhere")));
    m_page = std::make_unique<ProvePage>(*m_runner, *m_decision, talkingTransports(m_witness));
    m_page->setVisible(true);
    m_page->showRace(true);
    click("startRace");
    QTRY_VERIFY(part<QWidget>("problem")->isVisible());
    QCOMPARE(text("raceState"), QStringLiteral("Ended with an error"));
    const auto buttons = part<QWidget>("problem")->findChildren<QPushButton*>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* b) { return b->text() == QStringLiteral("Try again"); }));
}

void TestRace::workloadFromAnswers()
{
    auto* button = part<QPushButton>("workloadFromAnswers");
    QVERIFY(button->isVisible());
    QVERIFY(!button->isEnabled());
    measure::Workload wanted;
    wanted.rate = 50;
    wanted.size = 2048;
    wanted.kind = QStringLiteral("json");
    wanted.clients = 5000;
    m_wanted = wanted;
    m_decision->replace({ {}, advisor::answersOf(*m_pack, m_pack->scenarios.front()), advisor::Reading::Assessed }, QStringLiteral("example"));
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(part<QSpinBox>("workloadRate")->value(), 50);
    QCOMPARE(part<QSpinBox>("workloadSize")->value(), 2048);
    QCOMPARE(part<QSpinBox>("workloadClients")->value(), 2000);
    QVERIFY(text("workloadHint").contains(QStringLiteral("with 2000 clients of 5000")));
}

void TestRace::sentence_data()
{
    QTest::addColumn<QList<RaceLane>>("lanes");
    QTest::addColumn<QString>("said");
    const QString none = QStringLiteral("Nothing was lost, nothing repeated.");
    const auto ws = [](Nanoseconds from, Nanoseconds to, int count = 200) { return lane("websocket", QStringLiteral("A"), from, to, count); };
    const auto sse = [](Nanoseconds from, Nanoseconds to, int count = 200) { return lane("sse", QStringLiteral("B"), from, to, count); };
    QTest::newRow("alike") << QList<RaceLane> { ws(1ms, 3ms), sse(2ms, 4ms) } << QStringLiteral("The delays do not differ clearly. ") + none;
    QTest::newRow("apart") << QList<RaceLane> { sse(10ms, 20ms), ws(1ms, 3ms) }
                           << QStringLiteral("A delivered sooner than B: 95 % of the messages within 2.90 ms, against half of them after 15.0 ms or more. ") + none;
    QTest::newRow("a group apart") << threeLanes()
                                   << QStringLiteral("WebSockets and SSE delivered sooner than Polling short: 95 % of the messages within 0.77 ms, against half of "
                                                     "them after 503 ms or more. ") + none
                                          + QStringLiteral(" Fewest bytes for a message: WebSockets, 300 B; most: Polling short, 1 KiB.");
    QList<RaceLane> five { sse(10ms, 20ms) };
    for (int i = 0; i < 4; ++i)
        five << ws(1ms, 3ms);
    QTest::newRow("one against many") << five
                                      << QStringLiteral("All others delivered sooner than B: 95 % of the messages within 2.90 ms, against half of them after 15.0 ms or more. ") + none;
    QTest::newRow("few") << QList<RaceLane> { ws(1ms, 3ms, 19), sse(10ms, 20ms) } << QStringLiteral("Too few messages to compare delays. ") + none;
    QList<RaceLane> lossy { ws(1ms, 3ms), sse(2ms, 4ms), sse(0ms, 0ms, 0) };
    lossy[0].last.summary.lost = 3;
    lossy[0].last.summary.repeated = 1;
    lossy[2].name = QStringLiteral("C");
    QTest::newRow("lost and silent") << lossy << QStringLiteral("The delays do not differ clearly. A lost 3 and had 1 repeated. Nothing came over C.");
    QTest::newRow("one only") << QList<RaceLane> { ws(1ms, 3ms) } << none;
}

void TestRace::sentence()
{
    QFETCH(QList<RaceLane>, lanes);
    QTEST(raceSentence(lanes), "said");
}

void TestRace::axisTakesWholeDecades()
{
    const DelayAxis axis = DelayAxis::around(threeLanes()); // 400 µs to 990 ms
    QCOMPARE(axis.from, Nanoseconds(100us));
    QCOMPARE(axis.to, Nanoseconds(1s));
    QCOMPARE(axis.decades(), 4);
    QVERIFY(qAbs(axis.at(10ms) - 0.5) < 0.001);
    QCOMPARE(axis.at(5s), 1.0);
    QCOMPARE(DelayAxis::around({}), DelayAxis());
    QCOMPARE(DelayAxis::around({ lane("sse", {}, 2ms, 3ms) }).decades(), 2);
}

void TestRace::markdownHasTableAndCommand()
{
    QList<RaceLane> lanes = threeLanes();
    lanes[0].name = QStringLiteral("Web|Sockets <b>");
    RunCommand command;
    command.race = true;
    command.transports = QStringList { QStringLiteral("websocket"), QStringLiteral("sse") };
    const QString markdown = raceMarkdown(lanes, Race::How::Alone, command);
    QVERIFY2(markdown.contains(QStringLiteral("one after another, each alone on the machine · through the fault proxy")), qPrintable(markdown));
    QVERIFY2(markdown.contains(QStringLiteral("| SSE | 0.52 ms | 0.77 ms |")), qPrintable(markdown));
    QVERIFY(!markdown.contains(QStringLiteral("<b>")));
    QVERIFY(!markdown.contains(QStringLiteral("Web|Sockets")));
    QVERIFY(markdown.contains(QStringLiteral("`wirewise-cli race websocket sse --rate 10")));
    QVERIFY(markdown.contains(QStringLiteral("against half of them after 503 ms or more")));
}

// With WIREWISE_SHOTS=DIR it leaves its pictures there, to be looked at.
void TestRace::paintsInLightAndDark()
{
    const QString folder = qEnvironmentVariable("WIREWISE_SHOTS");
    const auto shoot = [&](const QString& name) {
        for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
            applyScheme(*qApp, scheme);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            const QImage picture = m_page->grab().toImage();
            QCOMPARE(picture.pixelColor(picture.width() / 2, 2), theme(scheme).window);
            if (!folder.isEmpty())
                QVERIFY(picture.save(QStringLiteral("%1/race-%2-%3.png").arg(folder, name,
                    scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark"))));
        }
        applyScheme(*qApp, Scheme::Light);
    };
    shoot(QStringLiteral("1-empty"));
    click("startRace");
    QTRY_VERIFY(cell(5, RaceTable::Received).toInt() > 20);
    shoot(QStringLiteral("2-running"));
    click("stopRace");
    QTRY_COMPARE(text("raceState"), QStringLiteral("Stopped"));
    shoot(QStringLiteral("3-ended"));
    m_page->resize(1000, 640);
    shoot(QStringLiteral("4-small"));
}

QTEST_MAIN(TestRace)
#include "tst_race.moc"
