// SPDX-License-Identifier: GPL-3.0-or-later
// Another pack in the running window: opened, edited under its feet, broken, mended, remembered.
#include "tests/ui/pack_edits.h"
#include "tests/ui_prove/talking_transport.h"
#include "ui/window/main_window.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/models/pack_file.h"
#include "ui/pages/choose/ranking_row.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/pack_faults_panel.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/question_card.h"
#include "ui/pages/ranking_panel.h"
#include "ui/pages/record/record_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/status_strip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

class TestOpenPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSixthTransportAndARenamedQuestionAreThere();
    void theGuidesExampleIsRanked();
    void aDroppedPackIsOpened();
    void theBuiltInPackComesBack();
    void aReloadKeepsThePlaceAndTheFocus();
    void aReloadKeepsTheCellInHand();
    void openPopupsGoWithTheirPage();
    void aBrokenPackIsListedAndTheLastGoodOneStays();
    void aMendedPackTakesThePanelAway();
    void thePanelIsUsedByKeyboard();
    void warningsAloneAreTold();
    void undoGoesOnAcrossPacks();
    void answersOnlyAnotherPackKnowsAreKept();
    void thePackComesBackAfterARestart();
    void aPackLostMeanwhileIsNoReasonNotToStart();
    void withoutALiveConnectionConnectSaysSo();
    void aLiveConnectionAndADraftSurvive();
    void foreignTextStaysCharacters();

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_opened = url; }

private:
    void makeWindow();
    void open(const QByteArray& toml);
    QString status() const;
    void answer(const char* q, const char* o) { m_decision->choose(question(q), option(o)); }
    QAction* action(const char* id) const { return m_window->action(QString::fromLatin1(id)); }
    PackFaultsPanel* panel() const { return m_window->packFaults(); }
    RankingPanel* ranking() const { return m_window->choosePage()->ranking(); }
    QString noLive(QWidget* page) const
    {
        auto* line = page->findChild<QLabel*>(QStringLiteral("noLive"));
        return line && line->isVisible() ? line->text() : QString();
    }
    static QByteArray broken(const QByteArray& toml);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_mine;
    std::shared_ptr<testing::Witness> m_witness;
    std::unique_ptr<PackFile> m_packs;
    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<demo::DemoRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
    QUrl m_opened;
};

void TestOpenPack::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    applyScheme(*qApp, Scheme::Light);
}

void TestOpenPack::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_mine = m_dir->filePath(QStringLiteral("mine.toml"));
    m_witness = std::make_shared<testing::Witness>();
    QVERIFY(testing::writeStandIns(m_dir->path(), QStringLiteral(STAND_IN_PROXY)));
    makeWindow();
}

void TestOpenPack::cleanup()
{
    m_window.reset();
    m_runner.reset();
    m_document.reset();
    m_decision.reset();
    m_packs.reset();
}

// As the program does at start; a second time: after a restart.
void TestOpenPack::makeWindow()
{
    const QString state = m_dir->filePath(QStringLiteral("state"));
    const QString ini = state + QStringLiteral("/window.ini");
    if (m_window) {
        QSettings settings(ini, QSettings::IniFormat);
        for (const QVariantMap& kept : { m_window->kept(), m_packs->kept() })
            for (auto it = kept.cbegin(); it != kept.cend(); ++it)
                settings.setValue(it.key(), it.value());
    }
    cleanup();
    LiveTransports live;
    for (const char* id : { "websocket", "sse", "grpc", "polling", "webhook" })
        live.all << LiveTransport { TransportId(QString::fromLatin1(id)), {}, { QStringLiteral("http") } };
    live.request
        = [witness = m_witness](const TransportId& id, const QString&, const measure::Workload& workload) {
              demo::RunRequest request;
              request.transport = id;
              request.workload = workload;
              request.makeTransport = [witness, name = id.value()](QObject* parent) {
                  return std::make_unique<testing::TalkingTransport>(witness, name, parent);
              };
              request.urlOf
                  = [](const wire::ReadyLine&) { return QUrl(QStringLiteral("ws://127.0.0.1:1/stream")); };
              request.makeFeedControl = [witness](const wire::ReadyLine&) {
                  return std::make_unique<testing::RememberingFeed>(witness);
              };
              return request;
          };
    m_packs = std::make_unique<PackFile>(productPackPath());
    m_packs->restore(QSettings(ini, QSettings::IniFormat));
    m_decision = std::make_unique<Decision>(m_packs->pack());
    m_document = std::make_unique<Document>(*m_decision, state);
    m_document->restoreSession();
    m_runner = std::make_unique<demo::DemoRunner>(m_dir->filePath(QStringLiteral("server")));
    m_window = std::make_unique<MainWindow>(*m_decision, *m_document, *m_packs, *m_runner, live);
    m_window->restore(QSettings(ini, QSettings::IniFormat));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestOpenPack::open(const QByteArray& toml)
{
    write(m_mine, toml);
    m_window->openFile(m_mine);
}

QString TestOpenPack::status() const
{
    QStringList said;
    const auto labels = m_window->findChild<StatusStrip*>()->findChildren<QLabel*>();
    for (const QLabel* each : labels)
        said << each->text();
    return said.join(u'|');
}

// Three faults: in line 10, in the table of a feature and in the line below its head.
QByteArray TestOpenPack::broken(const QByteArray& toml)
{
    return replaced(
        replaced(toml, "\"1.1.0\" ", "\"one\" "), "title  = \"Direction\"", "titel  = \"Direction\"");
}

void TestOpenPack::aSixthTransportAndARenamedQuestionAreThere()
{
    for (const Place place : { Place::Compare, Place::Record, Place::Choose })
        m_window->go(place);
    QVERIFY(!action("built-in-pack")->isEnabled());
    answer("direction", "both_ways");
    open(replaced(withMqtt(productToml()), "Who needs to send data?", "Who talks?"));
    QVERIFY2(!panel()->isVisible(), qPrintable(panel()->heading()));
    QVERIFY(status().contains(QStringLiteral("Pack: realtime 1.1.0 (mine.toml)")));
    QVERIFY(status().contains(QStringLiteral("Opened pack mine.toml")));
    QVERIFY(action("built-in-pack")->isEnabled());
    QCOMPARE(m_window->place(), Place::Choose);
    QCOMPARE(
        m_window->choosePage()->card(question("direction"))->accessibleName(), QStringLiteral("Who talks?"));
    QVERIFY(
        m_window->choosePage()->card(question("direction"))->optionButton(option("both_ways"))->isChecked());
    QVERIFY(ranking()->row(alternative("mqtt")));
    m_window->go(Place::Compare);
    QCOMPARE(m_window->comparePage()->table()->model()->columnCount(), 6);
    m_window->go(Place::Record);
    QVERIFY(m_window->recordPage()->written().contains("MQTT"));
}

// resources/help/en/packs.md, as far as the file goes; tests/app_cli/tst_pack_guide.cpp takes all its steps.
void TestOpenPack::theGuidesExampleIsRanked()
{
    QFile example(QStringLiteral(WIREWISE_SOURCE_DIR "/resources/pack/examples/mqtt.toml"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    open(replaced(productToml(), "\"webhook\", \"ws_polling\"", "\"webhook\", \"mqtt\", \"ws_polling\"") + example.readAll());
    QVERIFY2(!panel()->isVisible(), qPrintable(panel()->heading()));
    answer("direction", "both_ways");
    answer("peers", "own_services");
    QVERIFY(ranking()->row(alternative("mqtt")));
    m_window->go(Place::Compare);
    QCOMPARE(m_window->comparePage()->table()->model()->columnCount(), 6);
    QCOMPARE(m_window->comparePage()->table()->model()->rowCount(), 13);
}

void TestOpenPack::aDroppedPackIsOpened()
{
    write(m_mine, withMqtt(productToml()));
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(m_mine) });
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(m_packs->usedPath(), m_mine);
    QVERIFY(!m_window->banner()->isVisible());
    QVERIFY(m_document->path().isEmpty());
}

void TestOpenPack::theBuiltInPackComesBack()
{
    open(withMqtt(productToml()));
    action("built-in-pack")->trigger();
    QCOMPARE(m_decision->pack().sha256, productPack()->sha256);
    QVERIFY(!action("built-in-pack")->isEnabled());
    QVERIFY(!status().contains(QStringLiteral("mine.toml")));
    // A broken one opened instead can be left in the same way.
    open(broken(productToml()));
    QVERIFY(panel()->isVisible());
    QCOMPARE(panel()->heading(), QStringLiteral("mine.toml has 3 faults; the built-in pack stays in use"));
    QVERIFY(action("built-in-pack")->isEnabled());
    action("built-in-pack")->trigger();
    QVERIFY(!panel()->isVisible());
}

void TestOpenPack::aReloadKeepsThePlaceAndTheFocus()
{
    open(productToml());
    answer("effort", "minimal");
    m_window->resize(1200, 700);
    m_window->choosePage()->reveal(question("effort"));
    const auto scrollBar = [this] {
        QWidget* at = m_window->choosePage()->card(question("direction"));
        while (!qobject_cast<QScrollArea*>(at))
            at = at->parentWidget();
        return static_cast<QScrollArea*>(at)->verticalScrollBar();
    };
    const auto scroll = [scrollBar] { return scrollBar()->value(); };
    QTRY_VERIFY(scrollBar()->maximum() > 300);
    QTRY_VERIFY(scroll() > 100);
    const int scrolled = scroll();
    write(m_mine, replaced(productToml(), "As little as possible", "Next to nothing"));
    QTRY_VERIFY(status().contains(QStringLiteral("Pack reloaded")));
    auto* button = m_window->choosePage()->card(question("effort"))->optionButton(option("minimal"));
    QCOMPARE(button->text(), QStringLiteral("Next to nothing"));
    QVERIFY(button->isChecked());
    QTRY_COMPARE(QApplication::focusWidget(), button);
    QCOMPARE(scroll(), scrolled);
    // A question that is no more: the rail has the focus, never nothing.
    write(m_mine, replaced(withMqtt(productToml()), "id         = \"effort\"", "id         = \"work\""));
    QTRY_VERIFY(!m_window->choosePage()->card(question("effort")));
    QTRY_COMPARE(QApplication::focusWidget(), m_window->railButton(Place::Choose));
}

void TestOpenPack::aReloadKeepsTheCellInHand()
{
    open(productToml());
    m_window->go(Place::Compare);
    const auto table = [this] { return m_window->comparePage()->table(); };
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(3, 2));
    const QString words = table()->currentIndex().data().toString();
    m_window->comparePage()->findField()->setText(QStringLiteral("yes"));
    write(m_mine, withMqtt(productToml()));
    QTRY_COMPARE(table()->model()->columnCount(), 6);
    QCOMPARE(m_window->place(), Place::Compare);
    QCOMPARE(table()->currentIndex().data().toString(), words);
    QCOMPARE(m_window->comparePage()->findField()->text(), QStringLiteral("yes"));
    QTRY_COMPARE(QApplication::focusWidget(), table());
}

void TestOpenPack::openPopupsGoWithTheirPage()
{
    open(productToml());
    QTest::mouseClick(m_window->choosePage()->exampleButton(), Qt::LeftButton);
    QVERIFY(QApplication::activePopupWidget());
    write(m_mine, withMqtt(productToml()));
    QTRY_VERIFY(ranking()->connectButton() && m_decision->pack().indexOf(alternative("mqtt")) >= 0);
    QVERIFY(!QApplication::activePopupWidget());
    m_window->go(Place::Compare);
    auto* menuButton = m_window->comparePage()->findChild<QPushButton*>();
    QVERIFY(menuButton && menuButton->menu());
    QTimer::singleShot(
        0, this, [this] { renameOver(m_mine, productToml()); }); // from within the menu, if it waits
    QTest::mousePress(menuButton, Qt::LeftButton);
    QTRY_COMPARE(m_window->comparePage()->table()->model()->columnCount(), 5);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestOpenPack::aBrokenPackIsListedAndTheLastGoodOneStays()
{
    open(withMqtt(productToml()));
    answer("direction", "both_ways");
    write(m_mine, broken(withMqtt(productToml())));
    QTRY_VERIFY(panel()->isVisible());
    QCOMPARE(
        panel()->heading(), QStringLiteral("mine.toml has 3 faults; the last good version stays in use"));
    const QAbstractItemModel* list = panel()->list()->model();
    QCOMPARE(list->rowCount(), 3);
    QVERIFY2(list->index(0, 0)
                 .data(Qt::AccessibleTextRole)
                 .toString()
                 .startsWith(QStringLiteral("error, line 10, column 11: ")),
        qPrintable(list->index(0, 0).data(Qt::AccessibleTextRole).toString()));
    QVERIFY(panel()->height() < 260);
    // The ranking still works, with the old pack.
    auto* card = m_window->choosePage()->card(question("network"));
    m_window->choosePage()->reveal(question("network"));
    QTest::mouseClick(card->optionButton(option("locked")), Qt::LeftButton);
    QCOMPARE(m_decision->answers().size(), 2);
    QVERIFY(ranking()->row(alternative("mqtt"))->isVisible());
    QTest::mouseClick(panel()->copyButton(), Qt::LeftButton);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().startsWith(m_mine + QStringLiteral(":10:11: ")));
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
    QTest::mouseClick(panel()->editButton(), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened, QUrl::fromLocalFile(m_mine));
}

void TestOpenPack::aMendedPackTakesThePanelAway()
{
    open(withMqtt(productToml()));
    write(m_mine, broken(withMqtt(productToml())));
    QTRY_VERIFY(panel()->isVisible());
    renameOver(m_mine, replaced(withMqtt(productToml()), "\"1.1.0\" ", "\"1.2.0\" "));
    QTRY_VERIFY(!panel()->isVisible());
    QVERIFY(status().contains(QStringLiteral("Pack reloaded")));
    QVERIFY(status().contains(QStringLiteral("realtime 1.2.0")));
    QVERIFY(QFile::remove(m_mine));
    QTRY_VERIFY(panel()->isVisible());
    QCOMPARE(
        panel()->heading(), QStringLiteral("mine.toml cannot be read; the last good version stays in use"));
    QVERIFY(!status().contains(QStringLiteral("reloaded")));
    QVERIFY(!panel()->editButton()->isEnabled());
}

void TestOpenPack::thePanelIsUsedByKeyboard()
{
    open(broken(productToml()));
    panel()->list()->setFocus(Qt::TabFocusReason);
    QVERIFY(panel()->list()->currentIndex().isValid());
    QTest::keyClick(panel()->list(), Qt::Key_Down);
    QTest::keyClick(panel()->list(), Qt::Key_C, Qt::ControlModifier);
    const QByteArray toml = productToml();
    const auto line = toml.left(toml.indexOf("[feature.direction]")).count('\n') + 1;
    QCOMPARE(QApplication::clipboard()->text(),
        m_mine + QStringLiteral(":%1:1: ").arg(line) + panel()->list()->model()->index(1, 0).data().toString()
            + u'\n');
    for (QPushButton* button : { panel()->copyButton(), panel()->editButton(), panel()->dismissButton() })
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(panel()->list(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QVERIFY(QApplication::focusWidget());
    // Other faults are news.
    write(m_mine, replaced(productToml(), "\"1.1.0\" ", "\"two\" "));
    QTRY_VERIFY(panel()->isVisible());
    QVERIFY(panel()->heading().startsWith(QStringLiteral("mine.toml has 1 fault;")));
}

void TestOpenPack::warningsAloneAreTold()
{
    open(withIdleLevel(productToml()));
    QVERIFY(m_packs->good());
    QVERIFY(panel()->isVisible());
    QCOMPARE(panel()->heading(), QStringLiteral("mine.toml is in use, with 1 warning"));
    makeWindow();
    QVERIFY(m_packs->good());
    QVERIFY(!panel()->isVisible()); // known since it was opened
}

void TestOpenPack::undoGoesOnAcrossPacks()
{
    answer("direction", "both_ways");
    answer("effort", "minimal");
    open(replaced(withMqtt(productToml()), "id         = \"effort\"", "id         = \"work\""));
    QCOMPARE(m_decision->answers().size(), 1);
    QCOMPARE(m_decision->undoStack().count(), 3);
    QCOMPARE(m_decision->undoStack().undoText(), QStringLiteral("Open pack mine.toml"));
    answer("work", "thin_client");
    const auto undo = [this](int times) {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    };
    undo(2);
    QVERIFY(m_packs->usedPath().isEmpty()); // the pack is undone, too
    QCOMPARE(m_decision->answers().size(), 2);
    undo(2);
    QVERIFY(m_decision->content().answers.isEmpty());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_packs->usedPath(), m_mine);
    QCOMPARE(m_decision->answers().size(), 1);
    action("built-in-pack")->trigger();
    QCOMPARE(m_decision->answers().size(), 2);
    QVERIFY(m_window->choosePage()->card(question("effort"))->optionButton(option("minimal"))->isChecked());
}

void TestOpenPack::answersOnlyAnotherPackKnowsAreKept()
{
    answer("direction", "both_ways");
    answer("effort", "minimal");
    const Decision::Content before = m_decision->content();
    open(replaced(withMqtt(productToml()), "id         = \"effort\"", "id         = \"work\""));
    QVERIFY(!m_decision->answers().contains(question("effort")));
    const QString file = m_dir->filePath(QStringLiteral("saved.toml"));
    QVERIFY(!m_document->saveAs(file));
    m_document->begin();
    QVERIFY(m_decision->content().answers.isEmpty());
    QVERIFY(!m_document->open(file));
    QCOMPARE(m_decision->content(), before);
    makeWindow(); // and over a restart
    QCOMPARE(m_decision->content(), before);
    QVERIFY(!m_decision->answers().contains(question("effort")));
    action("built-in-pack")->trigger();
    QCOMPARE(m_decision->answers(), before.answers);
    QVERIFY(!m_document->isModified());
}

void TestOpenPack::thePackComesBackAfterARestart()
{
    open(withMqtt(productToml()));
    answer("direction", "both_ways");
    makeWindow();
    QCOMPARE(m_packs->usedPath(), m_mine);
    QVERIFY(status().contains(QStringLiteral("(mine.toml)")));
    QVERIFY(ranking()->row(alternative("mqtt")));
    write(m_mine, broken(productToml()));
    QTRY_VERIFY(panel()->isVisible()); // watched again
}

void TestOpenPack::aPackLostMeanwhileIsNoReasonNotToStart()
{
    open(withMqtt(productToml()));
    QVERIFY(QFile::remove(m_mine));
    makeWindow();
    QVERIFY(m_window->isVisible());
    QVERIFY(panel()->isVisible());
    QCOMPARE(panel()->heading(), QStringLiteral("mine.toml cannot be read; the built-in pack stays in use"));
    QCOMPARE(m_decision->pack().sha256, productPack()->sha256);
    write(m_mine, withMqtt(productToml()));
    QTRY_VERIFY(!panel()->isVisible());
    QVERIFY(m_decision->pack().indexOf(alternative("mqtt")) >= 0);
}

void TestOpenPack::withoutALiveConnectionConnectSaysSo()
{
    answer("direction", "both_ways");
    QVERIFY(ranking()->connectButton()->isEnabled());
    QVERIFY(noLive(m_window->choosePage()).isEmpty());
    open(withMqtt(productToml()));
    answer("network", "locked");
    m_decision->setImportance(question("network"), advisor::Importance::Must);
    QCOMPARE(m_decision->leadingTransport(), TransportId(QStringLiteral("mqtt")));
    const QString words = QStringLiteral("No live connection for MQTT yet: this program does not speak it.");
    QVERIFY(!ranking()->connectButton()->isEnabled());
    QCOMPARE(noLive(m_window->choosePage()), words);
    QVERIFY(!action("connect")->isEnabled());
    QVERIFY(action("connect")->text().contains(QStringLiteral("MQTT")));
    m_window->go(Place::Prove);
    QCOMPARE(noLive(m_window->provePage()), words);
    QVERIFY(!m_window->provePage()->findChild<QWidget*>(QStringLiteral("tab-mqtt")));
    m_decision->undoStack().undo();
    m_decision->undoStack().undo();
    QVERIFY(action("connect")->isEnabled());
    QVERIFY(action("connect")->text().contains(QStringLiteral("Recommended")));
    action("built-in-pack")->trigger();
    QVERIFY(noLive(m_window->provePage()).isEmpty());
}

void TestOpenPack::aLiveConnectionAndADraftSurvive()
{
    answer("direction", "both_ways");
    open(productToml());
    QTest::mouseClick(ranking()->connectButton(), Qt::LeftButton);
    ProvePage* page = m_window->provePage();
    QTRY_COMPARE(page->state(), demo::RunState::Open);
    auto* box = page->findChild<QPlainTextEdit*>(QStringLiteral("sendText"));
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("half typ"));
    write(m_mine, replaced(withMqtt(productToml()), "short   = \"WebSockets\"", "short   = \"WS\""));
    QTRY_VERIFY(noLive(page).contains(QStringLiteral("MQTT")));
    QCOMPARE(m_window->provePage(), page);
    QCOMPARE(page->state(), demo::RunState::Open);
    QCOMPARE(
        page->findChild<QAbstractButton*>(QStringLiteral("tab-websocket"))->text(), QStringLiteral("WS"));
    QCOMPARE(QApplication::focusWidget(), box);
    QTest::keyClicks(box, QStringLiteral("ed"));
    QCOMPARE(page->draft(), QStringLiteral("half typed"));
    const QMutexLocker lock(&m_witness->mutex);
    QCOMPARE(m_witness->opened, QStringList { QStringLiteral("websocket") });
}

void TestOpenPack::foreignTextStaysCharacters()
{
    open(replaced(productToml(), "\"1.1.0\" ", "\"<b>1</b>\" "));
    QVERIFY(panel()->isVisible());
    QVERIFY(panel()->list()->model()->index(0, 0).data().toString().contains(QStringLiteral("<b>1</b>")));
    QVERIFY(!panel()->list()->model()->index(0, 0).data(Qt::ToolTipRole).isValid());
    const auto labels = m_window->findChildren<QLabel*>();
    for (const QLabel* each : labels)
        QCOMPARE(each->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestOpenPack)
#include "tst_open_pack.moc"
