// SPDX-License-Identifier: GPL-3.0-or-later
// The page against the real server, over every transport there is.
#include "core/advisor/pack/pack_loader.h"
#include "core/transports/transport_registry.h"
#include "ui/models/decision.h"
#include "ui/models/message_log.h"
#include "ui/models/race_table.h"
#include "ui/pages/prove/fault_chip.h"
#include "ui/pages/prove/live_view.h"
#include "ui/pages/prove/log_pane.h"
#include "ui/pages/prove/log_table.h"
#include "ui/pages/prove_page.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace wirewise;
using namespace wirewise::ui;
using namespace std::chrono_literals;
using State = demo::RunState;

class TestProveLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void connectsSendsDisconnects_data();
    void connectsSendsDisconnects();
    void killedServerComesBack();
    void faultsComeAndGo();
    void allRaceAtOnce();
    void twoRaceAlone();
    void whatIsChosenInOneIsChosenInTheOther();
    void aRunIsCapturedSavedAndShownAgain();

private:
    template <typename T> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    QString text(const char* labelName) const { return part<QLabel>(labelName)->text(); }
    void click(const char* name) const { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    bool listed(const QString& what, const QString& words) const;
    void shoot(const QString& name);
    void put(const QString& fault) const;
    QString chip(int index) const;

    std::shared_ptr<const advisor::Pack> m_pack;
    std::unique_ptr<demo::DemoRunner> m_runner;
    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<ProvePage> m_page;
};

void TestProveLive::initTestCase()
{
    applyScheme(*qApp, Scheme::Light);
    m_pack = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
    QVERIFY(m_pack);
}

void TestProveLive::init()
{
    LiveTransports live;
    for (const transports::TransportEntry& entry : transports::allTransports())
        live.all << LiveTransport { entry.id, entry.modes, entry.schemes };
    live.request = [](const TransportId& id, const QString& mode, const measure::Workload& workload) {
        transports::TransportOptions options;
        options.mode = mode;
        return transports::bundledRun(*transports::transportEntry(id), options, workload);
    };
    m_runner = std::make_unique<demo::DemoRunner>(QStringLiteral(WIREWISE_PROGRAM_DIR "/wirewise-server"));
    m_decision = std::make_unique<Decision>(m_pack);
    m_page = std::make_unique<ProvePage>(*m_runner, *m_decision, live);
    m_page->resize(1340, 860);
    m_page->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestProveLive::cleanup()
{
    m_page.reset();
    m_decision.reset();
    m_runner.reset();
}

bool TestProveLive::listed(const QString& what, const QString& words) const
{
    const QAbstractItemModel* log = part<LogTable>("messageLog")->model();
    for (int row = 0; row < log->rowCount(); ++row)
        if (log->index(row, MessageLog::What).data().toString() == what
            && log->index(row, MessageLog::Summary).data().toString().contains(words))
            return true;
    return false;
}

void TestProveLive::put(const QString& fault) const
{
    if (!part<QWidget>("faultPanel")->isVisible())
        click("addFault");
    auto* field = part<QLineEdit>("faultText");
    field->clear();
    QTest::keyClicks(field, fault);
    QTest::keyClick(field, Qt::Key_Return);
}

QString TestProveLive::chip(int index) const
{
    const auto chips = m_page->findChildren<FaultChip*>();
    return index < chips.size() ? chips.at(index)->text() : QString();
}

// With WIREWISE_SHOTS=DIR it leaves its pictures there, to be looked at.
void TestProveLive::shoot(const QString& name)
{
    const QString folder = qEnvironmentVariable("WIREWISE_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(m_page->grab().save(QStringLiteral("%1/live-%2.png").arg(folder, name)));
}

void TestProveLive::connectsSendsDisconnects_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("mode");
    for (const transports::TransportEntry& entry : transports::allTransports()) {
        QTest::newRow(qPrintable(entry.id.value())) << entry.id.value() << 0;
        for (int mode = 1; mode < entry.modes.size(); ++mode)
            QTest::newRow(qPrintable(entry.id.value() + u' ' + entry.modes[mode])) << entry.id.value() << mode;
    }
}

void TestProveLive::connectsSendsDisconnects()
{
    QFETCH(QString, id);
    QFETCH(int, mode);
    QTest::mouseClick(part<QAbstractButton>(qPrintable(QStringLiteral("tab-") + id)), Qt::LeftButton);
    if (mode > 0)
        QTest::mouseClick(part<QWidget>(qPrintable(QStringLiteral("mode-") + id))->findChildren<QAbstractButton*>().at(mode), Qt::LeftButton);
    click("connect");
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), State::Open, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(part<LogTable>("messageLog")->model()->rowCount() > 10, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(text("p50") != QStringLiteral("–") && text("wire") != QStringLiteral("–"), 20000);
    QVERIFY(part<QPushButton>("browser")->isEnabled());

    auto* box = part<QPlainTextEdit>("sendText");
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("<b>hello</b> from a test"));
    QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!text("sendOutcome").isEmpty() && text("sendOutcome") != QStringLiteral("Sending…"), 20000);
    QVERIFY2(text("sendOutcome").startsWith(QStringLiteral("Sent")), qPrintable(text("sendOutcome")));
    QTRY_VERIFY_WITH_TIMEOUT(listed(QStringLiteral("received"), QStringLiteral("<b>hello</b> from a test")), 20000);
    QVERIFY(listed(QStringLiteral("sent"), QStringLiteral("<b>hello</b> from a test")));
    shoot(id + QString::number(mode) + QStringLiteral("-open"));

    click("disconnect");
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), State::Ended, 20000);
    QVERIFY(part<QWidget>("endSentence")->isVisible());
    QVERIFY2(text("endLine").startsWith(QStringLiteral("Normal end")), qPrintable(text("endLine")));
    QCOMPARE(text("state"), QStringLiteral("Ended"));
    QCOMPARE(text("lost"), QStringLiteral("0"));
    shoot(id + QString::number(mode) + QStringLiteral("-ended"));
}

void TestProveLive::killedServerComesBack()
{
    click("connect");
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), State::Open, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(part<LogTable>("messageLog")->model()->rowCount() > 5, 20000);
    QVERIFY(m_runner->serverPid() > 0);
    QCOMPARE(::kill(static_cast<pid_t>(m_runner->serverPid()), SIGKILL), 0);
    const auto news = [this] {
        const auto labels = part<QWidget>("news")->findChildren<QLabel*>();
        return part<QWidget>("news")->isVisible() && !labels.isEmpty() ? labels.first()->text() : QString();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(news().contains(QStringLiteral("The server was restarted; ")) && news().contains(QStringLiteral("lost.")),
        qPrintable(news()), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), State::Open, 20000);
    shoot(QStringLiteral("restarted"));
}

void TestProveLive::faultsComeAndGo()
{
    click("connect");
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), State::Open, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(part<LogTable>("messageLog")->model()->rowCount() > 5, 20000);
    QVERIFY2(text("samples").contains(QStringLiteral("through the fault proxy")), qPrintable(text("samples")));
    QSignalSpy snapshots(m_runner.get(), &demo::DemoRunner::snapshot);
    const auto last = [&snapshots] { return snapshots.isEmpty() ? demo::RunSnapshot() : snapshots.last().first().value<demo::RunSnapshot>(); };
    put(QStringLiteral("latency:300,down"));
    QTRY_VERIFY_WITH_TIMEOUT(last().summary.latency.max() > 250ms, 20000);
    QCOMPARE(chip(0), QStringLiteral("Latency 300 ms, down · on"));
    shoot(QStringLiteral("faults"));
    click("allFaultsOff");
    QTRY_VERIFY_WITH_TIMEOUT(listed(QStringLiteral("fault"), QStringLiteral("latency:300,down is over")), 20000);
    put(QStringLiteral("reset,for=200ms")); // cut, and back by itself with nothing lost
    QTRY_COMPARE_WITH_TIMEOUT(chip(0), QStringLiteral("Reset 0 ms · over"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(last().summary.reconnects.size() >= 1 && last().state == State::Open, 20000);
    click("disconnect");
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), State::Ended, 20000);
    QCOMPARE(text("lost"), QStringLiteral("0"));
    QVERIFY(text("repeated") != QStringLiteral("–"));
}

void TestProveLive::allRaceAtOnce()
{
    click("race");
    put(QStringLiteral("latency:20,down"));
    click("startRace");
    const QAbstractItemModel* lanes = part<QTableView>("raceTable")->model();
    QCOMPARE(lanes->rowCount(), 6);
    for (int row = 0; row < lanes->rowCount(); ++row)
        QTRY_VERIFY_WITH_TIMEOUT(lanes->index(row, RaceTable::Received).data().toString().toInt() >= 25, 30000);
    shoot(QStringLiteral("race"));
    click("stopRace");
    QTRY_COMPARE_WITH_TIMEOUT(text("raceState"), QStringLiteral("Stopped"), 20000);
    const QString sent = lanes->index(0, RaceTable::Received).data().toString();
    for (int row = 0; row < lanes->rowCount(); ++row) {
        QCOMPARE(lanes->index(row, RaceTable::Lost).data().toString(), QStringLiteral("0"));
        QCOMPARE(lanes->index(row, RaceTable::Received).data().toString(), sent); // the same events for all
    }
    QVERIFY2(text("raceSentence").contains(QStringLiteral("delivered sooner than Polling short")), qPrintable(text("raceSentence")));
    QVERIFY2(text("raceConditions").contains(QStringLiteral("faults: latency:20,down")), qPrintable(text("raceConditions")));
    shoot(QStringLiteral("race-ended"));
}

void TestProveLive::twoRaceAlone()
{
    click("race");
    for (const char* away : { "lane-grpc", "lane-polling:short", "lane-polling:long", "lane-webhook" })
        part<QAbstractButton>(away)->setChecked(false);
    QTest::mouseClick(part<QWidget>("raceHow")->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    part<QDoubleSpinBox>("workloadDuration")->setValue(1.5);
    click("startRace");
    QTRY_COMPARE_WITH_TIMEOUT(text("raceState"), QStringLiteral("Finished"), 30000);
    const QAbstractItemModel* lanes = part<QTableView>("raceTable")->model();
    QCOMPARE(lanes->rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        QVERIFY(lanes->index(row, RaceTable::Received).data().toString().toInt() >= 10);
    QVERIFY2(text("raceConditions").contains(QStringLiteral("one after another")), qPrintable(text("raceConditions")));
}

void TestProveLive::whatIsChosenInOneIsChosenInTheOther()
{
    click("connect");
    auto* table = part<LogTable>("messageLog");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 15, 20000);
    click("disconnect");
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), State::Ended, 20000);
    SequenceDiagram* diagram = &m_page->findChild<LiveView*>()->diagram();
    QVERIFY(diagram->isVisible());

    table->selectRow(8);
    QTRY_VERIFY(diagram->sceneOf(0).selected);
    diagram->setFocus();
    QSignalSpy chosen(diagram, &SequenceDiagram::selected);
    QTest::keyClick(diagram, Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QTRY_COMPARE(table->currentIndex().row(), 9);
    QVERIFY(part<QWidget>("detailsView")->isVisible());
    QTest::keyClick(diagram, Qt::Key_Up);
    QTRY_COMPARE(table->currentIndex().row(), 8);
    table->clearSelection();
    QTRY_VERIFY(!diagram->sceneOf(0).selected);
}

void TestProveLive::aRunIsCapturedSavedAndShownAgain()
{
    auto* table = part<LogTable>("messageLog");
    const auto run = [&] {
        click("connect");
        QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), State::Open, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 8, 20000);
        click("disconnect");
        QTRY_COMPARE_WITH_TIMEOUT(m_page->state(), State::Ended, 20000);
        table->selectRow(5);
        QCoreApplication::processEvents(); // laid out
        QTest::mouseClick(part<QWidget>("detailsView")->findChildren<QAbstractButton*>().at(3), Qt::LeftButton);
    };
    run();
    QTRY_VERIFY2(text("wireLine").startsWith(QStringLiteral("This run was not captured")), qPrintable(text("wireLine")));
    click("captureNext");
    run();
    QTRY_VERIFY_WITH_TIMEOUT(text("wireLine").contains(QStringLiteral("WebSocket")), 20000);
    QVERIFY(!part<QPlainTextEdit>("detailsText")->toPlainText().isEmpty());
    QVERIFY(part<QWidget>("saveCapture")->isVisible());

    const int rows = table->model()->rowCount();
    const QString summary = table->model()->index(5, MessageLog::Summary).data().toString();
    QTemporaryDir folder;
    auto* pane = m_page->findChild<LogPane*>();
    QVERIFY(!pane->saveTo(folder.filePath(QStringLiteral("run.ndjson"))));
    click("clearLog");
    QCOMPARE(table->model()->rowCount(), 0);
    pane->open(folder.filePath(QStringLiteral("run.ndjson")));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows, 20000);
    QCOMPARE(table->model()->index(5, MessageLog::Summary).data().toString(), summary);
    QVERIFY(!m_page->findChild<LiveView*>()->diagram().sceneOf(0).arrows.isEmpty());
}

QTEST_MAIN(TestProveLive)
#include "tst_prove_live.moc"
