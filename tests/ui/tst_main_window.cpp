// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/window/main_window.h"
#include "ui/models/decision.h"
#include "ui/models/document.h"
#include "ui/models/pack_file.h"
#include "ui/pages/answers_view.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/prove_page.h"
#include "ui/pages/question_card.h"
#include "ui/pages/record/record_page.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/keys_panel.h"
#include "ui/widgets/recent_list.h"
#include "ui/widgets/status_strip.h"
#include "ui/window/window_actions.h"

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

    void theWindowSaysWhatDroppingWouldDo()
    {
        auto* overlay = m_window->findChild<DropOverlay*>();
        const QString good = m_dir->filePath(QStringLiteral("two.toml"));
        const auto over = [&](const QList<QUrl>& urls, bool drop) {
            QMimeData data;
            data.setUrls(urls);
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_window.get(), &enter);
            QVERIFY(overlay->isVisible());
            QCOMPARE(overlay->geometry(), m_window->rect());
            if (drop) {
                QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
                QApplication::sendEvent(m_window.get(), &event);
            } else {
                QDragLeaveEvent leave;
                QApplication::sendEvent(m_window.get(), &leave);
            }
            QVERIFY(!overlay->isVisible());
        };
        over({ QUrl::fromLocalFile(good) }, false);
        QCOMPARE(overlay->words(), QStringLiteral("Drop to open two.toml"));
        over({ QUrl::fromLocalFile(good), QUrl::fromLocalFile(good) }, false);
        QVERIFY(overlay->words().startsWith(QStringLiteral("One file at a time")));
        QVERIFY(!m_window->banner()->isVisible());
        over({ QUrl::fromLocalFile(m_dir->filePath(QStringLiteral("cat.png"))) }, true);
        QVERIFY(m_window->banner()->text().contains(QStringLiteral("cat.png")));
        over({ QUrl(QStringLiteral("https://example.org/a.toml")) }, true);
        QVERIFY(m_window->banner()->text().contains(QStringLiteral("this machine")));
        QMimeData words;
        words.setText(QStringLiteral("only text"));
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(!overlay->isVisible());
    }

    void whatRunsIsSaidAndStopped()
    {
        StatusStrip* status = m_window->status();
        QVERIFY(status->running().isEmpty() && !status->stopButton()->isVisible()); // nothing runs
        status->setRunning({ true, false, false, false });
        QCOMPARE(status->running(), QStringLiteral("server running"));
        status->setRunning({ true, true, true, true });
        QCOMPARE(status->running(), QStringLiteral("server, proxy, connection, proofs running"));
        QVERIFY(status->stopButton()->isVisible());
        QVERIFY(status->stopButton()->accessibleName().contains(QStringLiteral("proofs")));
        demo::RunSnapshot snapshot;
        snapshot.state = demo::RunState::Open;
        Q_EMIT m_runner->snapshot(snapshot);
        QCOMPARE(status->running(), QStringLiteral("connection running"));
        QSignalSpy stopped(status, &StatusStrip::stopWanted);
        QTest::mouseClick(status->stopButton(), Qt::LeftButton);
        QCOMPARE(stopped.count(), 1);
        snapshot.state = demo::RunState::Ended;
        Q_EMIT m_runner->snapshot(snapshot);
        QVERIFY(status->running().isEmpty());
    }

    void largeTextKeepsTheWindowUsable()
    {
        connect(m_window.get(), &MainWindow::textSizeChosen, m_window.get(), [this](int percent) {
            applyTextSize(*qApp, percent);
            m_window->followTextSize();
        });
        for (const Place place : { Place::Compare, Place::Prove, Place::Record, Place::Choose })
            m_window->go(place);
        m_window->resize(900, 600);
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(textSize(), largestText);
        QVERIFY(!m_window->action(QStringLiteral("text-larger"))->isEnabled());
        QCOMPARE(m_window->place(), Place::Choose);
        for (const Place place : { Place::Choose, Place::Compare, Place::Prove, Place::Record }) {
            m_window->go(place);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCOMPARE(m_window->size(), QSize(900, 600)); // what has no room scrolls
            for (const QPushButton* each : m_window->findChildren<QPushButton*>())
                QVERIFY2(!each->isVisible() || each->height() >= each->fontMetrics().height(), qPrintable(each->text()));
        }
        QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(textSize(), 175);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(textSize(), normalText);
        QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(textSize(), 110);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    }

    void recentFilesStandOnTheEmptyPage()
    {
        const QString gone = m_dir->filePath(QStringLiteral("gone.toml"));
        QVERIFY(!m_document->saveAs(gone));
        QVERIFY(!m_document->saveAs(m_dir->filePath(QStringLiteral("there.toml"))));
        QVERIFY(QFile::remove(gone));
        RecentList* list = m_window->choosePage()->recent();
        Q_EMIT m_document->recentChanged();
        QVERIFY(list->isVisible());
        const auto links = list->findChildren<QPushButton*>();
        QCOMPARE(links.size(), 2);
        QCOMPARE(links.at(0)->text(), QStringLiteral("there.toml"));
        QVERIFY(links.at(0)->isEnabled() && !links.at(1)->isEnabled());
        m_decision->choose(question("direction"), option("both_ways"));
        QVERIFY(!list->isVisible());
        m_decision->undoStack().undo();
        QTest::mouseClick(links.at(0), Qt::LeftButton);
        QTRY_COMPARE(m_document->name(), QStringLiteral("there.toml"));
        m_window->action(QStringLiteral("forget-recent"))->trigger();
        QVERIFY(!list->isVisible());
        QVERIFY(!m_window->action(QStringLiteral("forget-recent"))->isEnabled());
    }

    void theMenuSaysWhatIsUndone()
    {
        QAction* undo = m_window->action(QStringLiteral("undo"));
        QVERIFY(!undo->isEnabled());
        m_decision->choose(question("direction"), option("both_ways"));
        QCOMPARE(undo->text(), QStringLiteral("&Undo: Answer: Both sides"));
        m_window->action(QStringLiteral("clear"))->trigger();
        QCOMPARE(undo->text(), QStringLiteral("&Undo: Clear all answers"));
        m_window->action(QStringLiteral("new"))->trigger(); // empty already
        QCOMPARE(undo->text(), QStringLiteral("&Undo: Clear all answers"));
        undo->trigger();
        QCOMPARE(m_window->action(QStringLiteral("redo"))->text(), QStringLiteral("&Redo: Clear all answers"));
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
        QTRY_VERIFY(
            page->preview()->toPlainText().contains(QStringLiteral("<b>Chat</b>"))); // as typed, not as HTML
        QTest::mouseClick(page->copyButton(), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(page->written()));
        QVERIFY(page->written().contains("WebSockets"));
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

    void highContrastIsATheme()
    {
        QSignalSpy chosen(m_window.get(), &MainWindow::themeChosen);
        m_window->action(QStringLiteral("theme-contrast"))->trigger();
        QCOMPARE(chosen.first().first().value<ThemeChoice>(), ThemeChoice::HighContrast);
        QSignalSpy motion(m_window.get(), &MainWindow::reduceMotionChosen);
        m_window->action(QStringLiteral("reduce-motion"))->trigger();
        QCOMPARE(motion.first().first().toBool(), true);
    }

    void paintsInBothThemesAtAnySize()
    {
        m_decision->choose(question("direction"), option("both_ways"));
        for (const Scheme scheme : { Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast }) {
            applyScheme(*qApp, scheme);
            QTRY_COMPARE(themeOf(*m_window->centralWidget()).scheme, scheme);
            for (const QSize& size : { QSize(900, 600), QSize(1440, 900), QSize(2200, 1300) }) {
                m_window->resize(size);
                for (const Place place : { Place::Choose, Place::Compare, Place::Prove, Place::Record }) {
                    m_window->go(place);
                    const QImage image = m_window->grab().toImage();
                    QVERIFY(m_window->width() >= size.width());
                    QCOMPARE(image.pixelColor(image.width() - 3, image.height() - 4).lightness() > 128,
                        !isDark(scheme));
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
