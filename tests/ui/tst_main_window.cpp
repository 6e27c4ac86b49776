// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/main_window.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/models/pack_file.h"
#include "ui/pages/answers_view.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/question_card.h"
#include "ui/pages/record_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keys_panel.h"
#include "ui/widgets/status_strip.h"
#include "ui/window_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyScheme(*qApp, Scheme::Light);
        m_dir = std::make_unique<QTemporaryDir>();
        m_packs = std::make_unique<PackFile>(productPackPath());
        m_decision = std::make_unique<Decision>(m_packs->pack());
        m_document = std::make_unique<Document>(*m_decision, m_dir->filePath(QStringLiteral("state")));
        m_runner = std::make_unique<demo::DemoRunner>(QStringLiteral("/nowhere/wirewise-server"));
        m_window
            = std::make_unique<MainWindow>(*m_decision, *m_document, *m_packs, *m_runner, LiveTransports {});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_runner.reset();
        m_document.reset();
    }

    void pagesAreBuiltWhenFirstShown()
    {
        QVERIFY(m_window->choosePage());
        QVERIFY(!m_window->comparePage());
        QVERIFY(!m_window->provePage());
        QVERIFY(!m_window->recordPage());
        for (const Place place : { Place::Compare, Place::Prove, Place::Record, Place::Choose }) {
            QTest::mouseClick(m_window->railButton(place), Qt::LeftButton);
            QCOMPARE(m_window->place(), place);
            QVERIFY(m_window->railButton(place)->isChecked());
        }
        QVERIFY(m_window->comparePage() && m_window->provePage() && m_window->recordPage());
    }

    void everyActionIsInTheMenus()
    {
        QList<QAction*> reachable;
        QList<QMenu*> menus;
        for (QAction* top : m_window->menuBar()->actions())
            menus.append(top->menu());
        for (qsizetype i = 0; i < menus.size(); ++i) {
            for (QAction* action : menus.at(i)->actions()) {
                reachable.append(action);
                if (action->menu())
                    menus.append(action->menu());
            }
        }
        for (const ActionSpec& spec : windowActions()) {
            QVERIFY2(reachable.contains(m_window->action(spec.id)), qPrintable(spec.id));
            QCOMPARE(m_window->action(spec.id)->shortcut(), spec.keys);
        }
    }

    void keysSwitchPlacesAndUndo()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->place(), Place::Compare);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->place(), Place::Choose);
        m_decision->choose(question("direction"), option("both_ways"));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_decision->answers().isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_decision->answers().size(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_window->place(), Place::Compare);
        QTRY_COMPARE(QApplication::focusWidget(), m_window->comparePage()->findField());
    }

    void keysGoToTheNextQuestionAndToTheAnswers()
    {
        m_decision->choose(question("direction"), option("both_ways"));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(m_window->place(), Place::Choose);
        QuestionCard* next = m_window->choosePage()->card(*m_decision->advice().next.ask);
        QTRY_VERIFY(next->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->choosePage()->answers()->isVisible());
        m_decision->load({ {},
            answers(m_decision->pack(),
                { { "direction", "both_ways!" }, { "peers", "own_services!" }, { "browser", "plain!" },
                    { "freshness", "instant!" } }),
            advisor::Reading::Assessed });
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(m_window->status()->told(), QStringLiteral("Nothing you have not answered can change this"));
    }

    void whatAChangeDidIsTold()
    {
        m_decision->load(
            { {}, answers(m_decision->pack(), { { "direction", "both_ways!" }, { "browser", "plain!" } }),
                advisor::Reading::Assessed });
        QVERIFY(m_window->status()->told().isEmpty());
        m_decision->setImportance(question("network"), advisor::Importance::Must);
        m_decision->choose(question("network"), option("locked"));
        QVERIFY2(m_window->status()->told().contains(QStringLiteral("WebSockets is excluded")),
            qPrintable(m_window->status()->told()));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_window->status()->told().contains(QStringLiteral("WebSockets now leads")));
        m_window->resize(900, 600);
        QVERIFY(m_window->width() <= 900); // a long line is cut, the window is not widened
    }

    void theTitleTellsWhatIsNotSaved()
    {
        QVERIFY(!m_window->isWindowModified());
        m_decision->choose(question("direction"), option("both_ways"));
        QVERIFY(m_window->isWindowModified());
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("[*]")));
        QVERIFY(!m_document->saveAs(m_dir->filePath(QStringLiteral("one.toml"))));
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("one.toml")));
        m_decision->undoStack().undo();
        QVERIFY(m_window->isWindowModified());
        m_window->action(QStringLiteral("save"))->trigger();
        QVERIFY(!m_window->isWindowModified());
    }

    void aFileIsOpenedByDropping()
    {
        m_decision->choose(question("direction"), option("both_ways"));
        QVERIFY(!m_document->saveAs(m_dir->filePath(QStringLiteral("two.toml"))));
        m_window->action(QStringLiteral("new"))->trigger();
        QVERIFY(m_decision->answers().isEmpty());
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(m_dir->filePath(QStringLiteral("two.toml"))) });
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(m_decision->answers().size(), 1);
    }

    void aBadFileIsToldInTheWindow()
    {
        m_window->openFile(m_dir->filePath(QStringLiteral("absent.toml")));
        QVERIFY(m_window->banner()->isVisible());
        QVERIFY(m_window->banner()->text().contains(QStringLiteral("absent.toml")));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void recentFilesComeBack()
    {
        QVERIFY(!m_document->saveAs(m_dir->filePath(QStringLiteral("three.toml"))));
        QMenu* recent = m_window->action(QStringLiteral("recent"))->menu();
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().size(), 1);
        m_window->action(QStringLiteral("new"))->trigger();
        Q_EMIT recent->aboutToShow();
        recent->actions().first()->trigger();
        QCOMPARE(m_document->name(), QStringLiteral("three.toml"));
    }

    void theRecordFollowsAndIsCopied()
    {
        m_window->go(Place::Record);
        RecordPage* page = m_window->recordPage();
        page->titleField()->setFocus();
        QTest::keyClicks(page->titleField(), QStringLiteral("<b>Chat</b>"));
        m_decision->choose(question("direction"), option("both_ways"));
        QVERIFY(
            page->preview()->toPlainText().contains(QStringLiteral("<b>Chat</b>"))); // as typed, not as HTML
        QTest::mouseClick(page->copyButton(), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), page->markdown());
        QVERIFY(page->markdown().contains(QStringLiteral("WebSockets")));
        m_decision->undoStack().undo();
        m_decision->undoStack().undo();
        QVERIFY(page->titleField()->text().isEmpty());
    }

    void faultsAndRaceHaveTheirKeys()
    {
        const auto press = [this](int key) {
            QTest::keyClick(m_window.get(), Qt::Key(key), Qt::ControlModifier | Qt::ShiftModifier);
        };
        press(Qt::Key_0); // nothing to take off, and nowhere to go for it
        QCOMPARE(m_window->place(), Place::Choose);
        press(Qt::Key_Return);
        QCOMPARE(m_window->place(), Place::Prove);
        ProvePage* page = m_window->provePage();
        QVERIFY(page->findChild<QWidget*>(QStringLiteral("startRace"))->isVisible());
        page->findChild<QAbstractButton*>(QStringLiteral("addFault"))->click();
        page->findChild<QAbstractButton*>(QStringLiteral("putFault"))->click();
        auto* off = page->findChild<QAbstractButton*>(QStringLiteral("allFaultsOff"));
        QVERIFY(off->isEnabled());
        m_window->go(Place::Choose);
        press(Qt::Key_0);
        QVERIFY(!off->isEnabled());
        QCOMPARE(m_window->place(), Place::Choose);
    }

    void everyPlaceGivesItsLabelsPlainText()
    {
        for (const Place place : { Place::Choose, Place::Compare, Place::Prove, Place::Record })
            m_window->go(place);
        const auto labels = m_window->findChildren<QLabel*>();
        QVERIFY(labels.size() > 60);
        for (const QLabel* each : labels)
            QVERIFY2(each->textFormat() == Qt::PlainText, qPrintable(each->text()));
    }

    void everyPlaceNamesItsControls()
    {
        for (const Place place : { Place::Choose, Place::Compare, Place::Prove, Place::Record }) {
            m_window->go(place);
            const auto buttons = m_window->findChildren<QAbstractButton*>();
            for (const QAbstractButton* each : buttons)
                QVERIFY2(!each->isVisible() || each->inherits("QTableCornerButton")
                        || each->inherits("QLineEditIconButton") || !each->accessibleName().isEmpty()
                        || !each->text().isEmpty(),
                    qPrintable(each->objectName() + QLatin1String(each->metaObject()->className())));
            const auto fields = m_window->findChildren<QLineEdit*>();
            for (const QLineEdit* each : fields)
                QVERIFY2(!each->isVisible() || !each->accessibleName().isEmpty()
                        || each->parentWidget()->inherits("QAbstractSpinBox") || each->isReadOnly(),
                    qPrintable(each->objectName()));
        }
    }

    void theThemeFollowsTheMenu()
    {
        QSignalSpy chosen(m_window.get(), &MainWindow::themeChosen);
        m_window->action(QStringLiteral("theme-dark"))->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<ThemeChoice>(), ThemeChoice::Dark);
    }

    void theKeysAreListedWithoutADialog()
    {
        m_window->action(QStringLiteral("keys"))->trigger();
        auto* panel = m_window->findChild<KeysPanel*>();
        QVERIFY(panel && panel->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        QTest::keyClick(panel, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<KeysPanel*>());
    }

    void paintsInBothThemesAtAnySize()
    {
        m_decision->choose(question("direction"), option("both_ways"));
        for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
            applyScheme(*qApp, scheme);
            QTRY_COMPARE(themeOf(*m_window->centralWidget()).scheme, scheme);
            for (const QSize& size : { QSize(900, 600), QSize(1440, 900), QSize(2200, 1300) }) {
                m_window->resize(size);
                for (const Place place : { Place::Choose, Place::Compare, Place::Prove, Place::Record }) {
                    m_window->go(place);
                    const QImage image = m_window->grab().toImage();
                    QVERIFY(m_window->width() >= size.width());
                    QCOMPARE(image.pixelColor(image.width() - 3, image.height() - 4).lightness() > 128,
                        scheme == Scheme::Light);
                }
            }
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PackFile> m_packs;
    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<demo::DemoRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
