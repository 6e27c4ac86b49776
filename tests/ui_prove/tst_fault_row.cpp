// SPDX-License-Identifier: GPL-3.0-or-later
// Faults by mouse, by key and by text, before and during a run; the proxy is a stand-in that keeps its contract.
#include "core/advisor/pack/pack_loader.h"
#include "tests/ui_prove/talking_transports.h"
#include "ui/models/decision.h"
#include "ui/models/fault_words.h"
#include "ui/models/message_log.h"
#include "ui/pages/prove/fault_chip.h"
#include "ui/pages/prove/fault_editor.h"
#include "ui/pages/prove/fault_row.h"
#include "ui/pages/prove/log_table.h"
#include "ui/pages/prove_page.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;
using namespace std::chrono_literals;
using State = demo::RunState;
using Stands = WishedFault::State;

class TestFaultRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyKindHasItsButtonAndFields_data();
    void everyKindHasItsButtonAndFields();
    void fieldsAndTextAreOne();
    void wrongTextIsToldBesideIt();
    void setBeforeItConnects();
    void putOnDuringTheRunByKey();
    void countsDownAndIsOver();
    void oneThatIsOverBeginsAgain();
    void takenOffAndChanged();
    void allOffByOnePress();
    void staysWithAnotherTransport();
    void notForTheOwnEndpoint();
    void commandIsCopied();
    void wordsOfAFault_data();
    void wordsOfAFault();
    void manyWrapAndPaint();

private:
    template <typename T> T* part(const QString& name) const { return m_page->findChild<T*>(name); }
    template <typename T> T* part(const char* name) const { return part<T>(QString::fromLatin1(name)); }
    void click(const char* name) const { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    void put(const QString& text);
    QStringList chips() const;
    bool logged(const QString& words) const;
    void connectNow();

    QTemporaryDir m_folder;
    std::shared_ptr<const advisor::Pack> m_pack;
    std::shared_ptr<Witness> m_witness;
    std::unique_ptr<demo::DemoRunner> m_runner;
    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<ProvePage> m_page;
};

void TestFaultRow::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    applyScheme(*qApp, Scheme::Light);
    m_pack = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
    QVERIFY(m_pack);
    QVERIFY(writeStandIns(m_folder.path(), QStringLiteral(STAND_IN_PROXY)));
}

void TestFaultRow::init()
{
    m_witness = std::make_shared<Witness>();
    m_runner = std::make_unique<demo::DemoRunner>(m_folder.filePath(QStringLiteral("server")));
    m_decision = std::make_unique<Decision>(m_pack);
    m_page = std::make_unique<ProvePage>(*m_runner, *m_decision, talkingTransports(m_witness));
    m_page->resize(1340, 860);
    m_page->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void TestFaultRow::cleanup()
{
    m_page.reset();
    m_decision.reset();
    m_runner.reset();
}

// As a user who knows the text.
void TestFaultRow::put(const QString& text)
{
    if (!part<QWidget>("faultPanel") || !part<QWidget>("faultPanel")->isVisible())
        click("addFault");
    auto* field = part<QLineEdit>("faultText");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

QStringList TestFaultRow::chips() const
{
    QStringList texts;
    const auto all = m_page->findChildren<FaultChip*>();
    for (const FaultChip* chip : all)
        if (chip->isVisible())
            texts << chip->text();
    return texts;
}

bool TestFaultRow::logged(const QString& words) const
{
    const QAbstractItemModel* log = part<LogTable>("messageLog")->model();
    for (int row = 0; row < log->rowCount(); ++row)
        if (log->index(row, MessageLog::What).data().toString() == QStringLiteral("fault")
            && log->index(row, MessageLog::Summary).data().toString().contains(words))
            return true;
    return false;
}

void TestFaultRow::connectNow()
{
    click("connect");
    QTRY_COMPARE(m_page->state(), State::Open);
}

void TestFaultRow::everyKindHasItsButtonAndFields_data()
{
    QTest::addColumn<QString>("id");
    for (const wire::FaultKind& kind : wire::faultCatalogue())
        QTest::newRow(kind.id) << QString::fromLatin1(kind.id);
}

void TestFaultRow::everyKindHasItsButtonAndFields()
{
    QFETCH(QString, id);
    const wire::FaultKind& kind = *wire::faultKind(id);
    click("addFault");
    auto* button = part<QAbstractButton>(QStringLiteral("kind-") + id);
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(button->isChecked());
    QCOMPARE(part<QLabel>("faultSentence")->text(), QString::fromUtf8(kind.sentence));
    QCOMPARE(part<QWidget>("faultDirection")->isVisible(), kind.directed);
    for (const wire::FaultParameter& parameter : kind.parameters) {
        auto* field = part<QDoubleSpinBox>(QStringLiteral("fault-") + QLatin1String(parameter.id));
        QVERIFY2(field, parameter.id);
        QTRY_VERIFY2(field->isVisible(), parameter.id);
        QCOMPARE(field->value(), parameter.standard);
        QCOMPARE(field->minimum(), parameter.least);
        QCOMPARE(field->maximum(), parameter.most);
        QVERIFY(field->suffix().trimmed() == QString::fromUtf8(parameter.unit));
        QVERIFY(!field->accessibleName().isEmpty());
        QVERIFY2(field->geometry().width() >= field->minimumSizeHint().width(), parameter.id);
    }
    click("putFault");
    QCOMPARE(chips().size(), 1);
    QVERIFY2(chips().first().startsWith(QString::fromUtf8(kind.title)), qPrintable(chips().first()));
}

void TestFaultRow::fieldsAndTextAreOne()
{
    FaultEditor editor;
    QSignalSpy accepted(&editor, &FaultEditor::accepted);
    QSignalSpy kinds(&editor, &FaultEditor::kindChanged);
    auto* text = editor.findChild<QLineEdit*>(QStringLiteral("faultText"));
    QTest::keyClicks(text, QStringLiteral(",jitter=50,down,share=0.5,after=2s,for=3s"));
    QCOMPARE(editor.findChild<QDoubleSpinBox*>(QStringLiteral("fault-jitter"))->value(), 50.0);
    QCOMPARE(editor.findChild<QDoubleSpinBox*>(QStringLiteral("faultShare"))->value(), 50.0);
    QCOMPARE(editor.findChild<QDoubleSpinBox*>(QStringLiteral("faultAfter"))->value(), 2.0);
    QCOMPARE(editor.findChild<QDoubleSpinBox*>(QStringLiteral("faultFor"))->value(), 3.0);
    editor.findChild<QDoubleSpinBox*>(QStringLiteral("fault-delay"))->setValue(300);
    editor.findChild<QDoubleSpinBox*>(QStringLiteral("faultAfter"))->setValue(0.25);
    const QString both = QStringLiteral("latency:300,jitter=50,down,share=0.5,after=250ms,for=3s");
    QCOMPARE(text->text(), both);
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("status:500"));
    QCOMPARE(kinds.last().first().toString(), QStringLiteral("status"));
    QCOMPARE(editor.findChild<QDoubleSpinBox*>(QStringLiteral("fault-code"))->value(), 500.0);
    QTest::keyClick(editor.findChild<QDoubleSpinBox*>(QStringLiteral("fault-code")), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(editor.fault(), *wire::parseFault(u"status:500"));
}

void TestFaultRow::wrongTextIsToldBesideIt()
{
    put(QStringLiteral("latncy:200"));
    auto* problem = part<QLabel>("faultProblem");
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), wire::parseFault(u"latncy:200").error().message);
    QVERIFY(!part<QPushButton>("putFault")->isEnabled());
    QVERIFY(chips().isEmpty());
    put(QStringLiteral("latency:70000"));
    QVERIFY(problem->text().contains(QStringLiteral("from 0 to 60000 ms")));
    put(QStringLiteral("latency:70"));
    QVERIFY(!problem->isVisible());
    QCOMPARE(chips(), QStringList { QStringLiteral("Latency 70 ms · set") });
}

void TestFaultRow::setBeforeItConnects()
{
    put(QStringLiteral("latency:120"));
    put(QStringLiteral("reset,after=100ms,for=100ms"));
    QCOMPARE(chips(), QStringList({ QStringLiteral("Latency 120 ms · set"), QStringLiteral("Reset 0 ms · set after 0.1 s for 0.1 s") }));
    connectNow();
    QTRY_COMPARE(chips().value(0), QStringLiteral("Latency 120 ms · on"));
    QTRY_COMPARE(chips().value(1), QStringLiteral("Reset 0 ms · over"));
    QTRY_VERIFY(logged(QStringLiteral("latency:120 begins")));
    QVERIFY(logged(QStringLiteral("reset,after=100ms,for=100ms begins")));
    QVERIFY(logged(QStringLiteral("reset,after=100ms,for=100ms is over")));
    QTRY_VERIFY(part<QLabel>("samples")->text().contains(QStringLiteral("through the fault proxy")));
    click("disconnect"); // what is wished for stays, and all of it begins again
    QTRY_COMPARE(m_page->state(), State::Ended);
    QTRY_COMPARE(chips().value(1), QStringLiteral("Reset 0 ms · set after 0.1 s for 0.1 s"));
    connectNow();
    QTRY_COMPARE(chips().value(1), QStringLiteral("Reset 0 ms · over"));
}

void TestFaultRow::putOnDuringTheRunByKey()
{
    connectNow();
    auto* add = part<QPushButton>("addFault");
    add->setFocus(Qt::TabFocusReason);
    QTest::keyClick(add, Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("faultSeed"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("kind-latency"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("kind-bandwidth"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(part<QWidget>("fault-rate")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("fault-rate"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(chips(), QStringList { QStringLiteral("Bandwidth 100 KB/s · on") });
    QTRY_VERIFY(logged(QStringLiteral("bandwidth begins")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!part<QWidget>("faultPanel")->isVisible());
    QVERIFY(add->hasFocus());
}

void TestFaultRow::countsDownAndIsOver()
{
    ManualClock clock;
    WishedFaults wished;
    FaultRow row(wished, clock);
    row.setRuns(true);
    const wire::FaultSpec fault = *wire::parseFault(u"stall,for=5s");
    wished.put(fault);
    demo::RunSnapshot snapshot;
    snapshot.state = State::Open;
    snapshot.faults = { { fault, Nanoseconds(1s), Nanoseconds(6s) } };
    clock.advance(2s);
    wished.follow(snapshot);
    const auto* chip = row.findChild<FaultChip*>();
    QCOMPARE(chip->text(), QStringLiteral("Stall · 4.0 s left"));
    clock.advance(1500ms);
    QTRY_COMPARE(chip->text(), QStringLiteral("Stall · 2.5 s left"));
    clock.advance(10s);
    QTRY_COMPARE(chip->text(), QStringLiteral("Stall · 0.0 s left"));
    snapshot.faults.clear();
    snapshot.summary.faults << wire::toText(fault);
    wished.follow(snapshot);
    QCOMPARE(chip->text(), QStringLiteral("Stall · over"));
}

void TestFaultRow::oneThatIsOverBeginsAgain()
{
    connectNow();
    QSignalSpy snapshots(m_runner.get(), &demo::DemoRunner::snapshot);
    put(QStringLiteral("half_open,for=50ms"));
    QTRY_COMPARE(chips(), QStringList { QStringLiteral("Half-open · over") });
    put(QStringLiteral("half_open,for=50ms"));
    const auto times = [&snapshots] {
        return snapshots.isEmpty() ? 0 : snapshots.last().first().value<demo::RunSnapshot>().summary.faults.size();
    };
    QTRY_COMPARE(times(), 2);
    QTRY_COMPARE(chips(), QStringList { QStringLiteral("Half-open · over") });
}

void TestFaultRow::takenOffAndChanged()
{
    connectNow();
    put(QStringLiteral("latency:100"));
    put(QStringLiteral("stall"));
    QTRY_COMPARE(chips(), QStringList({ QStringLiteral("Latency 100 ms · on"), QStringLiteral("Stall · on") }));
    QTest::mouseClick(m_page->findChildren<QAbstractButton*>(QStringLiteral("takeOff")).at(1), Qt::LeftButton);
    QCOMPARE(chips(), QStringList { QStringLiteral("Latency 100 ms · on") });
    QTRY_VERIFY(logged(QStringLiteral("stall is over")));
    QVERIFY(part<QPushButton>("addFault")->hasFocus());
    click("faultChip");
    QVERIFY(part<QPushButton>("putFault")->text().startsWith(QStringLiteral("Change")));
    QCOMPARE(part<QLineEdit>("faultText")->text(), QStringLiteral("latency:100"));
    part<QDoubleSpinBox>("fault-delay")->setValue(30);
    click("putFault");
    QTRY_COMPARE(chips(), QStringList { QStringLiteral("Latency 30 ms · on") });
    QTRY_VERIFY(logged(QStringLiteral("latency:100 is over")));
}

void TestFaultRow::allOffByOnePress()
{
    auto* off = part<QPushButton>("allFaultsOff");
    QVERIFY(!off->isEnabled());
    connectNow();
    put(QStringLiteral("latency:100"));
    put(QStringLiteral("stall"));
    QTRY_COMPARE(chips().value(1), QStringLiteral("Stall · on"));
    QVERIFY(off->isEnabled());
    QTest::mouseClick(off, Qt::LeftButton);
    QVERIFY(chips().isEmpty());
    QVERIFY(!off->isEnabled());
    QTRY_VERIFY(logged(QStringLiteral("stall is over")) && logged(QStringLiteral("latency:100 is over")));
    put(QStringLiteral("stall"));
    m_page->allFaultsOff(); // the menu's
    QVERIFY(chips().isEmpty());
}

void TestFaultRow::staysWithAnotherTransport()
{
    connectNow();
    put(QStringLiteral("latency:100"));
    part<QSpinBox>("faultSeed")->setValue(7);
    QTRY_COMPARE(chips(), QStringList { QStringLiteral("Latency 100 ms · on") });
    QSignalSpy snapshots(m_runner.get(), &demo::DemoRunner::snapshot);
    click("tab-grpc");
    QTRY_COMPARE(m_page->state(), State::Open);
    QTRY_COMPARE(chips(), QStringList { QStringLiteral("Latency 100 ms · on") });
    const auto last = snapshots.last().first().value<demo::RunSnapshot>();
    QCOMPARE(last.summary.transport.value(), QStringLiteral("grpc"));
    QCOMPARE(last.summary.seed, 7ULL);
    QCOMPARE(last.summary.faults, QStringList { QStringLiteral("latency:100") });
}

void TestFaultRow::notForTheOwnEndpoint()
{
    put(QStringLiteral("latency:100"));
    click("own");
    QVERIFY(!part<QPushButton>("addFault")->isEnabled());
    QVERIFY(part<QLabel>("faultHint")->text().contains(QStringLiteral("connected directly")));
    click("own");
    QVERIFY(part<QPushButton>("addFault")->isEnabled());
}

void TestFaultRow::commandIsCopied()
{
    put(QStringLiteral("latency:250,jitter=50,for=5s"));
    part<QSpinBox>("faultSeed")->setValue(7);
    part<QSpinBox>("workloadRate")->setValue(100);
    part<QDoubleSpinBox>("workloadDuration")->setValue(2.5);
    click("copyCommand");
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral("wirewise-cli demo websocket --rate 100 --size 256 --kind text --clients 1 --duration 2.5 --seed 7 --fault latency:250,jitter=50,for=5s"));
    click("tab-polling");
    click("copyCommand");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("wirewise-cli demo polling:short --rate")));
    click("race");
    click("copyCommand");
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(
                 QStringLiteral("wirewise-cli race websocket sse grpc polling:short polling:long webhook --rate 100 ")),
        qPrintable(QGuiApplication::clipboard()->text()));
}

void TestFaultRow::wordsOfAFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << QStringLiteral("latency") << QStringLiteral("Latency 200 ms");
    QTest::newRow("all") << QStringLiteral("latency:0.5,jitter=2,up,share=0.25") << QStringLiteral("Latency 0.5 ms, jitter 2 ms, up, 25 % of connections");
    QTest::newRow("down") << QStringLiteral("stall,down") << QStringLiteral("Stall, down");
    QTest::newRow("no unit") << QStringLiteral("status:429,retry_after=2") << QStringLiteral("Status injected 429, retry-after 2 s");
}

void TestFaultRow::wordsOfAFault()
{
    QFETCH(QString, text);
    QTEST(faultTitle(*wire::parseFault(text)), "words");
}

// With WIREWISE_SHOTS=DIR it leaves its pictures there, to be looked at.
void TestFaultRow::manyWrapAndPaint()
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
                QVERIFY(picture.save(QStringLiteral("%1/faults-%2-%3.png").arg(folder, name,
                    scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark"))));
        }
        applyScheme(*qApp, Scheme::Light);
    };
    click("addFault");
    shoot(QStringLiteral("1-panel"));
    connectNow();
    put(QStringLiteral("latency:200,jitter=50,down,share=0.5"));
    put(QStringLiteral("reset,for=20ms"));
    put(QStringLiteral("stall,after=60s,for=3s"));
    put(QStringLiteral("buffer:16384,for=30s"));
    QTRY_VERIFY(chips().value(3).endsWith(QStringLiteral("s left")));
    QTRY_VERIFY(chips().value(1).endsWith(QStringLiteral("over")));
    for (const FaultChip* chip : m_page->findChildren<FaultChip*>())
        QVERIFY(chip->parentWidget()->rect().contains(chip->geometry()));
    shoot(QStringLiteral("2-on-panel"));
    put(QStringLiteral("latency:abc"));
    shoot(QStringLiteral("3-wrong"));
    click("addFault");
    shoot(QStringLiteral("4-on"));
    m_page->resize(1000, 640);
    click("addFault");
    shoot(QStringLiteral("5-small"));
}

QTEST_MAIN(TestFaultRow)
#include "tst_fault_row.moc"
