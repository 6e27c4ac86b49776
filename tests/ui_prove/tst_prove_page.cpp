// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advisor/pack/pack_loader.h"
#include "tests/ui_prove/log_entries.h"
#include "tests/ui_prove/talking_transports.h"
#include "ui/models/decision.h"
#include "ui/pages/prove/log_table.h"
#include "ui/pages/prove_page.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::testing;
using State = demo::RunState;
using Kind = demo::LogEntry::Kind;

class TestProvePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyStateHoldsConnect();
    void theRecommendedTabIsMarked();
    void everyStateHasItsWordAndButton_data();
    void everyStateHasItsWordAndButton();
    void waitingCountsDown();
    void factsOfTheConnectionAreTold();
    void everyEndHasItsCard_data();
    void everyEndHasItsCard();
    void serverRestartIsTold();
    void errorHasItsRemedy();
    void figuresShowNothingRatherThanZeros();
    void figuresShowWhatWasMeasured();
    void richTextStaysCharacters();
    void connectsSendsFiltersCopiesDisconnects();
    void keysAloneDoIt();
    void tabGoesThroughThePageInOrder();
    void everyControlHasItsName();
    void allTransportsConnect_data();
    void allTransportsConnect();
    void anotherTabConnectsToThatOne();
    void workloadChangesWhileItRuns();
    void outcomesAreToldBesideTheBox();
    void filesAreSentAsBinary();
    void ownEndpointIsChecked();
    void ownEndpointIsConnected();
    void serverPageOpensInTheBrowser();
    void unknownTransportIsIgnored();
    void aFloodIsNoWorkBeyondTheBatch();
    void detailsShowTextJsonAndHex();
    void draftComesBack();
    void paintsInLightAndDark();

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_browsed = url; }

private:
    template <typename T> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    QString text(const char* labelName) const { return part<QLabel>(labelName)->text(); }
    QPushButton* button(const char* name) const { return part<QPushButton>(name); }
    LogTable* table() const { return part<LogTable>("messageLog"); }
    QAbstractButton* tab(const QString& id) const { return m_page->findChild<QAbstractButton*>(QStringLiteral("tab-") + id); }
    QString bannerText(const char* name) const;
    bool shows(const char* name) const { return part<QWidget>(name)->isVisible(); }
    void click(QAbstractButton* what) { QTest::mouseClick(what, Qt::LeftButton); }
    demo::RunSnapshot open() const;

    QTemporaryDir m_folder;
    std::shared_ptr<const advisor::Pack> m_pack;
    std::shared_ptr<Witness> m_witness;
    std::unique_ptr<demo::DemoRunner> m_runner;
    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<ProvePage> m_page;
    QUrl m_browsed;
};

void TestProvePage::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    applyScheme(*qApp, Scheme::Light);
    m_pack = advisor::loadPackFile(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/realtime.toml")).pack;
    QVERIFY(m_pack);
    QVERIFY(writeStandIns(m_folder.path(), QStringLiteral(STAND_IN_PROXY)));
}

void TestProvePage::init()
{
    m_witness = std::make_shared<Witness>();
    m_runner = std::make_unique<demo::DemoRunner>(m_folder.filePath(QStringLiteral("server")));
    m_decision = std::make_unique<Decision>(m_pack);
    m_page = std::make_unique<ProvePage>(*m_runner, *m_decision, talkingTransports(m_witness));
    m_page->resize(1340, 860);
    static_cast<QWidget*>(m_page.get())->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void TestProvePage::cleanup()
{
    m_page.reset();
    m_decision.reset();
    m_runner.reset();
}

QString TestProvePage::bannerText(const char* name) const
{
    QString said;
    const auto labels = part<QWidget>(name)->findChildren<QLabel*>();
    for (const QLabel* one : labels)
        said += one->text();
    return said;
}

demo::RunSnapshot TestProvePage::open() const
{
    demo::RunSnapshot snapshot;
    snapshot.state = State::Open;
    snapshot.url = QStringLiteral("ws://127.0.0.1:40213/stream");
    snapshot.attempt = 1;
    snapshot.summary.received = 3;
    snapshot.log = manyReceived(1, 3);
    return snapshot;
}

void TestProvePage::emptyStateHoldsConnect()
{
    QVERIFY(button("emptyConnect")->isVisible());
    QVERIFY(button("emptyConnect")->text().startsWith(QStringLiteral("Connect")));
    QVERIFY(!table()->isVisible());
    QVERIFY(!shows("problem"));
    QVERIFY(!button("browser")->isEnabled());
    QVERIFY(!button("send")->isEnabled());
    click(button("emptyConnect"));
    QTRY_COMPARE(m_page->state(), State::Open);
    QTRY_VERIFY(table()->isVisible());
}

void TestProvePage::theRecommendedTabIsMarked()
{
    const auto& scenarios = m_pack->scenarios;
    QVERIFY(!scenarios.empty());
    m_decision->replace({ {}, advisor::answersOf(*m_pack, scenarios.front()), advisor::Reading::Assessed }, QStringLiteral("example"));
    const std::optional<TransportId> leading = m_decision->leadingTransport();
    QVERIFY(leading);
    QCOMPARE(m_page->transport(), *leading);
    QVERIFY(tab(leading->value())->accessibleName().contains(QStringLiteral("recommended")));
    // Once the user chose one, a new recommendation moves only the mark.
    click(tab(QStringLiteral("webhook")));
    m_decision->load({});
    QCOMPARE(m_page->transport().value(), QStringLiteral("webhook"));
    QVERIFY(!tab(leading->value())->accessibleName().contains(QStringLiteral("recommended")));
}

void TestProvePage::everyStateHasItsWordAndButton_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("normal");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("buttonText");
    const auto row = [](const char* name, State state, const char* word, const char* shown, const char* onButton, bool normal = true) {
        QTest::newRow(name) << state << normal << QString::fromLatin1(word) << QString::fromLatin1(shown) << QString::fromLatin1(onButton);
    };
    row("idle", State::Idle, "Not connected", "connect", "Connect");
    row("starting", State::StartingServer, "Starting the server", "disconnect", "Cancel");
    row("connecting", State::Connecting, "Connecting", "disconnect", "Cancel");
    row("open", State::Open, "Connected", "disconnect", "Disconnect");
    row("waiting", State::Waiting, "Waiting to try again", "disconnect", "Cancel");
    row("closing", State::Closing, "Disconnecting", "disconnect", "Disconnect");
    row("ended", State::Ended, "Ended", "connect", "Connect again");
    row("ended badly", State::Ended, "Ended with an error", "connect", "Connect again", false);
}

void TestProvePage::everyStateHasItsWordAndButton()
{
    QFETCH(State, state);
    QFETCH(bool, normal);
    QFETCH(QString, shown);
    demo::RunSnapshot snapshot;
    snapshot.state = state;
    snapshot.endedNormally = normal;
    m_page->showSnapshot(snapshot);
    QTEST(text("state"), "word");
    const bool connectShown = shown == QStringLiteral("connect");
    QCOMPARE(button("connect")->isVisible(), connectShown);
    QCOMPARE(button("disconnect")->isVisible(), !connectShown);
    QTEST((connectShown ? button("connect") : button("disconnect"))->text(), "buttonText");
    QVERIFY(part<QLabel>("state")->accessibleName().contains(text("state")));
}

void TestProvePage::waitingCountsDown()
{
    demo::RunSnapshot snapshot = open();
    snapshot.state = State::Waiting;
    snapshot.attempt = 2;
    snapshot.nextTryAt = SystemClock().monotonic() + std::chrono::milliseconds(400);
    m_page->showSnapshot(snapshot);
    QVERIFY2(text("facts").startsWith(QStringLiteral("next try in 0.")), qPrintable(text("facts")));
    QVERIFY(text("facts").contains(QStringLiteral("attempt 2")));
    QTRY_VERIFY(text("facts").startsWith(QStringLiteral("next try in 0.0 s")));
}

void TestProvePage::factsOfTheConnectionAreTold()
{
    demo::RunSnapshot snapshot = open();
    snapshot.resumedAt = 121;
    snapshot.summary.lost = 2;
    snapshot.summary.repeated = 1;
    m_page->showSnapshot(snapshot);
    QCOMPARE(part<QLineEdit>("url")->text(), QStringLiteral("ws://127.0.0.1:40213/stream"));
    QVERIFY(text("facts").contains(QStringLiteral("resumed at 121")));
    QCOMPARE(text("counts"), QStringLiteral("received 3 · lost 2 · repeated 1"));
}

void TestProvePage::everyEndHasItsCard_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("normal");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const char* by, int code, const char* reason, bool normal, const char* line) {
        QTest::newRow(name) << QString::fromLatin1(by) << code << QString::fromLatin1(reason) << QStringLiteral("A plain sentence.")
                            << normal << QString::fromUtf8(line);
    };
    row("1000 by us", "client", 1000, "", true, "Normal end · 1000 · ended by you");
    row("1000 by the server", "server", 1000, "done", true, "Normal end · 1000 · done · ended by the server");
    row("1001", "server", 1001, "server is stopping", true, "Normal end · 1001 · server is stopping · ended by the server");
    row("1002", "server", 1002, "protocol", false, "Error · 1002 · protocol · ended by the server");
    row("1006", "network", 1006, "", false, "Error · 1006 · the connection broke");
    row("1007", "client", 1007, "not UTF-8", false, "Error · 1007 · not UTF-8 · ended by you");
    row("1008", "server", 1008, "token", false, "Error · 1008 · token · ended by the server");
    row("1009", "server", 1009, "too big", false, "Error · 1009 · too big · ended by the server");
    row("1011", "server", 1011, "", false, "Error · 1011 · ended by the server");
    row("1013", "server", 1013, "", false, "Error · 1013 · ended by the server");
    row("4001", "server", 4001, "slow consumer", false, "Error · 4001 · slow consumer · ended by the server");
    row("HTTP 200", "client", 200, "", true, "Normal end · 200 · ended by you");
    row("HTTP 401", "server", 401, "Unauthorized", false, "Error · 401 · Unauthorized · ended by the server");
    row("HTTP 403", "server", 403, "Forbidden", false, "Error · 403 · Forbidden · ended by the server");
    row("HTTP 410", "server", 410, "Gone", false, "Error · 410 · Gone · ended by the server");
    row("HTTP 503", "server", 503, "", false, "Error · 503 · ended by the server");
    row("gRPC OK", "client", 0, "", true, "Normal end · ended by you");
    row("gRPC UNAUTHENTICATED", "server", 16, "UNAUTHENTICATED", false, "Error · 16 · UNAUTHENTICATED · ended by the server");
    row("gRPC UNAVAILABLE", "network", 14, "UNAVAILABLE", false, "Error · 14 · UNAVAILABLE · the connection broke");
    row("foreign reason", "server", 4000, "<b>x</b>\nsecond line", false, "Error · 4000 · <b>x</b> second line · ended by the server");
}

void TestProvePage::everyEndHasItsCard()
{
    QFETCH(QString, by);
    QFETCH(int, code);
    QFETCH(QString, reason);
    QFETCH(QString, sentence);
    QFETCH(bool, normal);
    demo::RunSnapshot snapshot = open();
    m_page->showSnapshot(snapshot);
    QVERIFY(!shows("endSentence"));
    snapshot.state = State::Ended;
    snapshot.endedNormally = normal;
    snapshot.summary.ended = { by, code, reason, sentence };
    m_page->showSnapshot(snapshot);
    QVERIFY(shows("endSentence"));
    QTEST(text("endLine"), "line");
    QTEST(text("endSentence"), "sentence");
    const QColor ink = part<QLabel>("endSentence")->palette().color(QPalette::WindowText);
    QCOMPARE(ink, normal ? theme(Scheme::Light).text : theme(Scheme::Light).bad);
    m_page->showSnapshot(open());
    QVERIFY(!shows("endSentence"));
}

void TestProvePage::serverRestartIsTold()
{
    demo::RunSnapshot snapshot = open();
    snapshot.serverRestarts = 1;
    snapshot.state = State::Connecting;
    m_page->showSnapshot(snapshot);
    QVERIFY(bannerText("news").contains(QStringLiteral("The server was restarted; connecting again.")));
    snapshot.state = State::Open;
    snapshot.summary.reconnects << measure::Reconnect { std::chrono::milliseconds(5), std::chrono::milliseconds(900), 0, 9 };
    m_page->showSnapshot(snapshot);
    QVERIFY(shows("news"));
    QVERIFY2(bannerText("news").contains(QStringLiteral("The server was restarted; 9 replayed, 0 lost.")), qPrintable(bannerText("news")));
    // Dismissed, it stays away until there is another.
    part<QWidget>("news")->hide();
    m_page->showSnapshot(snapshot);
    QVERIFY(!shows("news"));
    snapshot.serverRestarts = 2;
    m_page->showSnapshot(snapshot);
    QVERIFY(bannerText("news").contains(QStringLiteral("restarted 2 times")));
}

void TestProvePage::errorHasItsRemedy()
{
    demo::RunSnapshot snapshot;
    snapshot.state = State::Ended;
    snapshot.error = QStringLiteral("wirewise-server: cannot be started");
    m_page->showSnapshot(snapshot);
    QVERIFY(shows("problem"));
    QVERIFY(bannerText("problem").contains(snapshot.error));
    const auto buttons = part<QWidget>("problem")->findChildren<QPushButton*>();
    const auto remedy = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* b) { return b->text() == QStringLiteral("Try again"); });
    QVERIFY(remedy != buttons.end());
    click(*remedy);
    QVERIFY(!shows("problem"));
    QTRY_COMPARE(m_page->state(), State::Open);
}

void TestProvePage::figuresShowNothingRatherThanZeros()
{
    m_page->showSnapshot({});
    for (const char* name : { "p50", "p90", "p99", "max", "received", "lost", "repeated", "replayed", "rate", "wire", "server" })
        QCOMPARE(text(name), QStringLiteral("–"));
    QVERIFY(part<QLabel>("p50")->accessibleName().contains(QStringLiteral("not measured yet")));
}

void TestProvePage::figuresShowWhatWasMeasured()
{
    demo::RunSnapshot snapshot = open();
    measure::RunSummary& run = snapshot.summary;
    for (int i = 1; i <= 100; ++i)
        run.latency.record(std::chrono::microseconds(10 * i));
    run.received = 12345;
    run.ratePerSecond = 10.02;
    run.wire = { 3'209'700, 0, 1 };
    run.workload.clients = 50;
    run.server.rssPerConnection = 23 << 10;
    run.server.rssBytes = 14 << 20;
    run.reconnects << measure::Reconnect { {}, {}, 0, 2 };
    m_page->showSnapshot(snapshot);
    QCOMPARE(text("p50"), QStringLiteral("0.50 ms"));
    QCOMPARE(text("p99"), QStringLiteral("0.99 ms"));
    QCOMPARE(text("max"), QStringLiteral("1.00 ms"));
    QVERIFY2(text("samples").startsWith(QStringLiteral("100 samples")), qPrintable(text("samples")));
    QCOMPARE(text("received").remove(u','), QStringLiteral("12345"));
    QCOMPARE(text("lost"), QStringLiteral("0"));
    QCOMPARE(text("replayed"), QStringLiteral("2"));
    QCOMPARE(text("rate"), QStringLiteral("10 /s"));
    QCOMPARE(text("wire"), QStringLiteral("260 B"));
    QCOMPARE(text("server"), QStringLiteral("23 KiB"));
    QCOMPARE(text("serverNote"), QStringLiteral("per connection"));
    run.workload.clients = 1;
    snapshot.state = State::Waiting; // shown at once
    m_page->showSnapshot(snapshot);
    QCOMPARE(text("server"), QStringLiteral("14 MiB"));
    QVERIFY(text("serverNote").contains(QStringLiteral("too few clients")));
}

void TestProvePage::richTextStaysCharacters()
{
    const QByteArray evil = "<img src=x><b>bold</b>";
    demo::RunSnapshot snapshot = open();
    snapshot.log = { received(1, evil), said(Kind::Closed, QString::fromUtf8(evil)) };
    snapshot.error = QString::fromUtf8(evil);
    snapshot.state = State::Ended;
    m_page->showSnapshot(snapshot);
    snapshot.error.clear();
    snapshot.summary.ended = { QStringLiteral("server"), 1008, QString::fromUtf8(evil), QString::fromUtf8(evil) };
    m_page->showSnapshot(snapshot);
    table()->selectRow(0);
    const auto labels = m_page->findChildren<QLabel*>();
    for (const QLabel* one : labels)
        QVERIFY2(one->textFormat() == Qt::PlainText, qPrintable(one->objectName() + u' ' + one->text()));
    QCOMPARE(table()->model()->index(0, MessageLog::Summary).data().toString(), QStringLiteral("#1 <img src=x><b>bold</b>"));
    QCOMPARE(part<QPlainTextEdit>("detailsText")->toPlainText(), QString::fromUtf8(evil));
}

void TestProvePage::connectsSendsFiltersCopiesDisconnects()
{
    click(button("connect"));
    QTRY_COMPARE(m_page->state(), State::Open);
    QCOMPARE(part<QLineEdit>("url")->text(), QStringLiteral("ws://127.0.0.1:40213/stream"));
    QTRY_VERIFY(table()->model()->rowCount() > 5);

    auto* box = part<QPlainTextEdit>("sendText");
    click(button("disconnect")->isVisible() ? tab(m_page->transport().value()) : button("connect")); // no effect: chosen already
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("first line"));
    QTest::keyClick(box, Qt::Key_Return);
    QTest::keyClicks(box, QStringLiteral("needle"));
    QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(text("sendOutcome").startsWith(QStringLiteral("Sent")));
    {
        const QMutexLocker lock(&m_witness->mutex);
        QCOMPARE(m_witness->sent, QList<QByteArray>({ "first line\nneedle" }));
    }
    QCOMPARE(box->toPlainText(), QStringLiteral("first line\nneedle"));

    part<QLineEdit>("find")->setFocus();
    QTest::keyClicks(part<QLineEdit>("find"), QStringLiteral("needle"));
    QTRY_COMPARE(table()->model()->rowCount(), 2); // as sent, and as it came back
    table()->selectRow(0);
    click(button("copyRows"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("first line\\nneedle")));

    click(button("regex"));
    part<QLineEdit>("find")->setText(QStringLiteral("need("));
    QTRY_VERIFY(shows("filterProblem"));
    part<QLineEdit>("find")->setText(QStringLiteral("event \\d+$"));
    QTRY_VERIFY(!shows("filterProblem"));
    QTRY_VERIFY(table()->model()->rowCount() > 5);

    click(button("disconnect"));
    QTRY_COMPARE(m_page->state(), State::Ended);
    QVERIFY(shows("endSentence"));
    QVERIFY(text("endLine").startsWith(QStringLiteral("Normal end · 1000")));
    QVERIFY(!button("send")->isEnabled());
}

void TestProvePage::keysAloneDoIt()
{
    tab(QStringLiteral("websocket"))->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tab(QStringLiteral("websocket")), Qt::Key_Right);
    QVERIFY(tab(QStringLiteral("sse"))->hasFocus());
    QTest::keyClick(tab(QStringLiteral("sse")), Qt::Key_Space);
    QCOMPARE(m_page->transport().value(), QStringLiteral("sse"));
    button("connect")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button("connect"), Qt::Key_Space);
    QVERIFY(button("disconnect")->hasFocus()); // the focus stays on the button, whichever it is
    QTRY_COMPARE(m_page->state(), State::Open);
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(part<QLineEdit>("find")->hasFocus());
    button("disconnect")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button("disconnect"), Qt::Key_Space);
    QTRY_COMPARE(m_page->state(), State::Ended);
    QVERIFY(button("connect")->hasFocus());
}

void TestProvePage::tabGoesThroughThePageInOrder()
{
    click(tab(QStringLiteral("polling")));
    QStringList names;
    tab(QStringLiteral("polling"))->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 21; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names << QApplication::focusWidget()->objectName();
    }
    const QStringList wanted { QString() /* short */, QStringLiteral("own"), QStringLiteral("race"), QStringLiteral("connect"),
        QStringLiteral("addFault"), QStringLiteral("faultSeed"), QStringLiteral("kinds"), QStringLiteral("find"),
        QStringLiteral("regex"), QStringLiteral("openLog"), QStringLiteral("emptyConnect"), QStringLiteral("chartChooser"),
        QStringLiteral("chartMore"), QStringLiteral("workloadRate"), QStringLiteral("workloadSize"),
        QStringLiteral("workloadKind"), QStringLiteral("workloadClients"), QStringLiteral("workloadDuration"),
        QStringLiteral("workloadDirection"), QStringLiteral("exportLoad"), QStringLiteral("sendText") };
    QCOMPARE(names, wanted);
}

void TestProvePage::everyControlHasItsName()
{
    demo::RunSnapshot snapshot = open();
    for (const bool rows : { false, true }) {
        if (rows) {
            m_page->showSnapshot(snapshot);
            table()->selectRow(0);
            click(button("own"));
        }
        const auto widgets = m_page->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QAbstractSpinBox*>(widget->parent()))
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(spoken);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(table());
    QVERIFY(spoken->tableInterface());
    QAccessibleInterface* cell = spoken->tableInterface()->cellAt(1, MessageLog::Summary);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("#2 hello"));
}

void TestProvePage::allTransportsConnect_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("opened");
    QTest::newRow("websocket") << QStringLiteral("websocket") << -1 << QStringLiteral("websocket/");
    QTest::newRow("sse") << QStringLiteral("sse") << -1 << QStringLiteral("sse/");
    QTest::newRow("grpc") << QStringLiteral("grpc") << -1 << QStringLiteral("grpc/");
    QTest::newRow("short polling") << QStringLiteral("polling") << 0 << QStringLiteral("polling/short");
    QTest::newRow("long polling") << QStringLiteral("polling") << 1 << QStringLiteral("polling/long");
    QTest::newRow("webhook") << QStringLiteral("webhook") << -1 << QStringLiteral("webhook/");
}

void TestProvePage::allTransportsConnect()
{
    QFETCH(QString, id);
    QFETCH(int, mode);
    QFETCH(QString, opened);
    if (id != m_page->transport().value())
        click(tab(id));
    QCOMPARE(shows("mode-polling"), mode >= 0);
    if (mode == 1)
        click(part<QWidget>("mode-polling")->findChildren<QAbstractButton*>().at(1));
    click(button("connect"));
    QTRY_COMPARE(m_page->state(), State::Open);
    QTRY_VERIFY(table()->model()->rowCount() > 3);
    QTRY_VERIFY(text("p50") != QStringLiteral("–"));
    const QMutexLocker lock(&m_witness->mutex);
    QCOMPARE(m_witness->opened, QStringList(opened));
}

void TestProvePage::anotherTabConnectsToThatOne()
{
    m_page->connectTo(TransportId(QStringLiteral("sse")));
    QCOMPARE(m_page->transport().value(), QStringLiteral("sse"));
    QTRY_COMPARE(m_page->state(), State::Open);
    click(tab(QStringLiteral("grpc")));
    QTRY_COMPARE(m_page->state(), State::Open);
    QTRY_VERIFY(table()->model()->rowCount() > 3);
    const QMutexLocker lock(&m_witness->mutex);
    QCOMPARE(m_witness->opened, QStringList({ QStringLiteral("sse/"), QStringLiteral("grpc/") }));
}

void TestProvePage::workloadChangesWhileItRuns()
{
    part<QSpinBox>("workloadSize")->setValue(512);
    click(button("connect"));
    QTRY_COMPARE(m_page->state(), State::Open);
    part<QSpinBox>("workloadRate")->setValue(250);
    part<QComboBox>("workloadKind")->setCurrentIndex(1);
    const auto changed = [this] {
        const QMutexLocker lock(&m_witness->mutex);
        return !m_witness->changes.empty() && m_witness->changes.back().rate == 250.0 && m_witness->changes.back().size == 512
            && m_witness->changes.back().kind == QStringLiteral("json");
    };
    QTRY_VERIFY(changed());
    part<QSpinBox>("workloadClients")->setValue(4);
    QCOMPARE(text("workloadHint"), QStringLiteral("4 clients with the next connection"));
}

void TestProvePage::outcomesAreToldBesideTheBox()
{
    QVERIFY(text("sendOutcome").startsWith(QStringLiteral("Connect")));
    auto* box = part<QPlainTextEdit>("sendText");
    box->setPlainText(QStringLiteral("too large"));
    QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(text("sendOutcome").startsWith(QStringLiteral("Not sent: nothing is connected")));
    click(button("connect"));
    QTRY_COMPARE(m_page->state(), State::Open);
    QVERIFY(text("sendOutcome").isEmpty());
    click(button("send"));
    QTRY_VERIFY(text("sendOutcome").startsWith(QStringLiteral("Not sent: larger")));
    box->clear();
    QVERIFY(!button("send")->isEnabled());
}

void TestProvePage::filesAreSentAsBinary()
{
    const auto write = [this](const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(QStringLiteral("small"), QByteArray("\x00\xff", 2)));
    QVERIFY(write(QStringLiteral("large"), QByteArray((1 << 20) + 1, 'x')));
    click(button("connect"));
    QTRY_COMPARE(m_page->state(), State::Open);
    // The chooser is the platform's; what it returns goes this way.
    QObject* sendBox = part<QPlainTextEdit>("sendText")->parent();
    const auto send = [&](const QString& name) {
        return QMetaObject::invokeMethod(sendBox, "sendFile", Q_ARG(QString, m_folder.filePath(name)));
    };
    QVERIFY(send(QStringLiteral("large")));
    QVERIFY2(text("sendOutcome").contains(QStringLiteral("the largest message is 1 MiB")), qPrintable(text("sendOutcome")));
    QVERIFY(send(QStringLiteral("nowhere")));
    QVERIFY(text("sendOutcome").contains(QStringLiteral("cannot be read")));
    QVERIFY(send(QStringLiteral("small")));
    QTRY_VERIFY(text("sendOutcome").startsWith(QStringLiteral("Sent")));
    const QMutexLocker lock(&m_witness->mutex);
    QCOMPARE(m_witness->sent, QList<QByteArray>({ QByteArray("\x00\xff", 2) }));
}

void TestProvePage::ownEndpointIsChecked()
{
    click(button("own"));
    auto* url = part<QLineEdit>("ownUrl");
    QVERIFY(url->isVisible());
    for (const QLabel* each : m_page->findChildren<QLabel*>())
        QVERIFY2(!each->isVisible() || !each->text().startsWith(QLatin1String("the bundled server")), "it has no part in this");
    QTest::keyClicks(url, QStringLiteral("ftp://example.test/"));
    QTest::keyClick(url, Qt::Key_Return);
    QVERIFY(shows("problem"));
    QVERIFY2(bannerText("problem").contains(QStringLiteral("ws:// or wss://")), qPrintable(bannerText("problem")));
    QCOMPARE(m_page->state(), State::Idle);
}

void TestProvePage::ownEndpointIsConnected()
{
    click(button("own"));
    auto* url = part<QLineEdit>("ownUrl");
    url->setText(QStringLiteral("ws://127.0.0.1:9/mine"));
    QTest::keyClick(url, Qt::Key_Return);
    QTRY_COMPARE(m_page->state(), State::Open);
    QCOMPARE(part<QLineEdit>("url")->text(), QStringLiteral("ws://127.0.0.1:9/mine"));
    QVERIFY(!m_runner->serverRunning());
}

void TestProvePage::serverPageOpensInTheBrowser()
{
    QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "takeUrl");
    click(button("connect"));
    QTRY_VERIFY(button("browser")->isEnabled());
    click(button("browser"));
    QCOMPARE(m_browsed, QUrl(QStringLiteral("http://127.0.0.1:40211/")));
    QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
}

void TestProvePage::unknownTransportIsIgnored()
{
    m_page->connectTo(TransportId(QStringLiteral("pigeon")));
    QCOMPARE(m_page->state(), State::Idle);
}

void TestProvePage::aFloodIsNoWorkBeyondTheBatch()
{
    m_page->showSnapshot(open());
    QAbstractItemModel* log = table()->model();
    QSignalSpy inserted(log, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(log, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(log, &QAbstractItemModel::dataChanged);
    for (int batch = 0; batch < 30; ++batch) { // a second of 100,000 a second
        demo::RunSnapshot snapshot = open();
        snapshot.log = manyReceived(static_cast<wire::Seq>(batch) * 3333 + 4, 3333);
        snapshot.summary.received += (batch + 1) * 3333;
        m_page->showSnapshot(snapshot);
        QCoreApplication::processEvents();
    }
    QCOMPARE(inserted.count(), 30);
    QVERIFY(removed.count() <= 30);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(log->rowCount(), 3 + 30 * 3333); // all of them: the log holds a million
    QVERIFY(table()->following());
}

void TestProvePage::detailsShowTextJsonAndHex()
{
    demo::RunSnapshot snapshot = open();
    snapshot.log = { received(1, "{\"a\":1}"), received(2, "plain") };
    m_page->showSnapshot(snapshot);
    auto* details = part<QPlainTextEdit>("detailsText");
    QVERIFY(!details->isVisible());
    table()->selectRow(0);
    const auto* tree = part<QTreeView>("detailsTree");
    QVERIFY(tree->isVisible());
    QCoreApplication::processEvents(); // laid out
    QCOMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("a"));
    QCOMPARE(tree->model()->index(0, 1).data().toString(), QStringLiteral("1"));
    const auto views = part<QWidget>("detailsView")->findChildren<QAbstractButton*>();
    click(views.at(2));
    QCOMPARE(details->toPlainText(), QStringLiteral("00000000  7b 22 61 22 3a 31 7d                              {\"a\":1}"));
    table()->selectRow(1);
    QVERIFY(details->toPlainText().endsWith(QStringLiteral("plain")));
    click(views.at(0));
    QCOMPARE(details->toPlainText(), QStringLiteral("plain"));
    QVERIFY(!views.at(1)->isEnabled());
    click(button("copyPayload"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("plain"));
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!details->isVisible());
}

void TestProvePage::draftComesBack()
{
    m_page->setDraft(QStringLiteral("half-ty"));
    QCOMPARE(part<QPlainTextEdit>("sendText")->toPlainText(), QStringLiteral("half-ty"));
    QCOMPARE(m_page->draft(), QStringLiteral("half-ty"));
}

// With WIREWISE_SHOTS=DIR it leaves its pictures there, to be looked at.
void TestProvePage::paintsInLightAndDark()
{
    const QString folder = qEnvironmentVariable("WIREWISE_SHOTS");
    const auto shoot = [&](const QString& name) {
        for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
            applyScheme(*qApp, scheme);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents(); // layouts in layouts
            const QImage picture = m_page->grab().toImage();
            QCOMPARE(picture.pixelColor(picture.width() / 2, 2), theme(scheme).window);
            if (!folder.isEmpty())
                QVERIFY(picture.save(QStringLiteral("%1/prove-%2-%3.png").arg(folder, name,
                    scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark"))));
        }
        applyScheme(*qApp, Scheme::Light);
    };
    m_decision->replace({ {}, advisor::answersOf(*m_pack, m_pack->scenarios.front()), advisor::Reading::Assessed }, QStringLiteral("example"));
    shoot(QStringLiteral("1-empty"));

    demo::RunSnapshot snapshot = open();
    measure::RunSummary& run = snapshot.summary;
    for (int i = 1; i <= 300; ++i)
        run.latency.record(std::chrono::microseconds(200 + i));
    run.received = 124;
    run.ratePerSecond = 10;
    run.wire = { 32'240, 200, 2 };
    run.server = { 14 << 20, 23 << 10, 40, 0 };
    const auto event = [](wire::Seq seq, Kind kind) {
        demo::LogEntry entry = received(seq, R"({"type":"message","room":"design","text":"the words of message )" + QByteArray::number(static_cast<qulonglong>(seq)) + "\"}");
        entry.kind = kind;
        return entry;
    };
    snapshot.log = { said(Kind::Opened, QStringLiteral("101 Switching Protocols")) };
    for (wire::Seq seq = 80; seq <= 118; ++seq)
        snapshot.log << event(seq, Kind::Received);
    demo::LogEntry mine = received(0, "{\"type\":\"typing\"}");
    mine.kind = Kind::Sent;
    mine.delay = Nanoseconds(-1);
    mine.at = std::chrono::milliseconds(11840);
    demo::LogEntry binary = received(119, QByteArray::fromHex("000102fffe80817f"));
    binary.binary = true;
    snapshot.log << mine << binary << said(Kind::Closed, QStringLiteral("The connection broke without a word."))
                 << said(Kind::Opened, QStringLiteral("101 Switching Protocols, going on after 119")) << event(120, Kind::Replayed)
                 << event(121, Kind::Replayed) << said(Kind::Gap, QStringLiteral("2 messages unavailable (122 to 123)"))
                 << event(121, Kind::Repeated) << event(124, Kind::Received) << said(Kind::Note, QStringLiteral("heartbeat"));
    for (demo::LogEntry& entry : snapshot.log)
        if (entry.at == Nanoseconds(0))
            entry.at = std::chrono::milliseconds(entry.kind == Kind::Opened && &entry == &snapshot.log.front() ? 7990 : 12000);
    Nanoseconds last { 0 };
    for (demo::LogEntry& entry : snapshot.log) {
        last = entry.at = std::max(last, entry.at);
        entry.wall = std::chrono::milliseconds(1'700'000'000'000) + std::chrono::duration_cast<std::chrono::milliseconds>(last);
    }
    snapshot.resumedAt = 119;
    run.repeated = 1;
    run.reconnects << measure::Reconnect { {}, {}, 0, 2 };
    part<QPlainTextEdit>("sendText")->setPlainText(QStringLiteral("{\"type\":\"typing\"}"));
    m_page->showSnapshot(snapshot);
    shoot(QStringLiteral("2-open"));

    table()->selectRow(table()->model()->rowCount() - 2);
    snapshot.log.clear();
    snapshot.serverRestarts = 1;
    m_page->showSnapshot(snapshot);
    shoot(QStringLiteral("3-details-restart"));

    table()->clearSelection();
    snapshot.state = State::Waiting;
    snapshot.attempt = 3;
    snapshot.nextTryAt = SystemClock().monotonic() + std::chrono::milliseconds(700);
    m_page->showSnapshot(snapshot);
    table()->scrollToTop();
    QVERIFY(!table()->following());
    shoot(QStringLiteral("4-waiting-scrolled-up"));

    snapshot.state = State::Ended;
    run.ended = { QStringLiteral("server"), 1008, QStringLiteral("token refused"),
        QStringLiteral("The server refused this connection by its policy; trying again as it is would not help.") };
    m_page->showSnapshot(snapshot);
    shoot(QStringLiteral("5-ended-badly"));

    run.ended = { QStringLiteral("client"), 1000, {}, QStringLiteral("You ended it.") };
    snapshot.endedNormally = true;
    m_page->showSnapshot(snapshot);
    click(tab(QStringLiteral("polling")));
    part<QLineEdit>("find")->setText(QStringLiteral("mess(age"));
    click(button("regex"));
    click(button("own"));
    shoot(QStringLiteral("6-ended-polling-own"));

    snapshot.error = QStringLiteral("The bundled server cannot be started: wirewise-server is not beside the program.");
    m_page->showSnapshot(snapshot);
    m_page->resize(1000, 640);
    shoot(QStringLiteral("7-error-small"));
}

QTEST_MAIN(TestProvePage)
#include "tst_prove_page.moc"
