// SPDX-License-Identifier: GPL-3.0-or-later
// The recommendation as a user meets it: looked at, changed by mouse and by keyboard, taken back.
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/pages/choose/confidence_section.h"
#include "ui/pages/choose/contrast_section.h"
#include "ui/pages/choose/dead_end_section.h"
#include "ui/pages/choose/flips_section.h"
#include "ui/pages/choose/notes_section.h"
#include "ui/pages/choose/ranking_row.h"
#include "ui/pages/choose/ranking_section.h"
#include "ui/pages/choose/readings_section.h"
#include "ui/pages/choose/reason_section.h"
#include "ui/pages/choose/recommendation_head.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/ranking_panel.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/contribution_bar.h"
#include "ui/widgets/triangle_view.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using namespace wirewise::advisor;

class TestRecommendation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyScheme(*qApp, Scheme::Light);
        m_decision = std::make_unique<Decision>(productPack());
        m_page = std::make_unique<ChoosePage>(*m_decision);
        m_page->resize(1300, 900);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void theChipSaysNothingItMightTakeBack()
    {
        take("notifications");
        const Chip* chip = panel()->head()->chip();
        QVERIFY(chip->isVisible());
        QVERIFY(chip->text().isEmpty()); // not yet
        QVERIFY(!chip->accessibleName().isEmpty());
        QTRY_COMPARE(chip->text(), QStringLiteral("firm"));
        m_decision->setImportance(question("freshness"), Importance::Nice);
        QVERIFY(chip->isVisible() && chip->width() >= 58);
        QVERIFY(chip->text().isEmpty() || m_decision->confidence());
        QTRY_VERIFY(!chip->text().isEmpty());
    }

    void labelsInKnownCases_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("chip");
        QTest::newRow("chat") << QStringLiteral("chat") << QStringLiteral("firm");
        QTest::newRow("locked_chat") << QStringLiteral("locked_chat")
                                     << QStringLiteral("close to WS + polling");
        QTest::newRow("locked_game") << QStringLiteral("locked_game")
                                     << QStringLiteral("only one qualifies");
    }
    void labelsInKnownCases()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, chip);
        take(qPrintable(scenario));
        QTRY_VERIFY(m_decision->confidence());
        QCOMPARE(panel()->head()->chip()->text(), chip);
        QCOMPARE(panel()->head()->headline(), m_decision->name(*m_decision->evaluation().winner));
        QVERIFY(panel()->confidence()->isVisible());
        QVERIFY(!panel()->confidence()->weighing().isEmpty());
        QVERIFY(!panel()->confidence()->open().isEmpty());
        QCOMPARE(
            panel()->confidence()->triangle()->isVisible(), !m_decision->confidence()->onlyOneQualifies());
    }

    void hoveringLooksAndLeavingGoesBack()
    {
        take("chat");
        QTRY_VERIFY(m_decision->confidence());
        settle();
        const QString leader = panel()->head()->headline();
        const QList<AlternativeId> order = panel()->ranking()->order();
        QPushButton* apply = panel()->flips()->list()->row(0)->button();
        const QRect before(apply->mapTo(panel(), QPoint()), apply->size());
        const int content = scroll()->widget()->height();
        hover(apply, QEvent::Enter);
        QVERIFY(panel()->isPreview());
        QVERIFY2(panel()->head()->overline().startsWith(QLatin1String("Preview: if ")),
            qPrintable(panel()->head()->overline()));
        QVERIFY(panel()->head()->headline() != leader);
        QVERIFY(panel()->ranking()->order() != order);
        QCOMPARE(m_decision->name(panel()->ranking()->order().first()), panel()->head()->headline());
        QVERIFY(panel()->reasonSection()->reason().contains(QLatin1String("would lead")));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(QRect(apply->mapTo(panel(), QPoint()), apply->size()), before); // nothing jumps
        QCOMPARE(scroll()->widget()->height(), content);
        QVERIFY(m_decision->undoStack().count() == 1); // nothing was changed
        hover(apply, QEvent::Leave);
        QVERIFY(!panel()->isPreview());
        QCOMPARE(panel()->head()->headline(), leader);
        QCOMPARE(panel()->ranking()->order(), order);
        QCOMPARE(panel()->head()->overline(), QStringLiteral("Recommendation"));
    }

    void focusLooksToo()
    {
        take("chat");
        QPushButton* first = panel()->flips()->list()->row(0)->button();
        first->setFocus(Qt::TabFocusReason);
        QVERIFY(panel()->isPreview());
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), panel()->flips()->list()->row(1)->button());
        QVERIFY(panel()->isPreview());
        panel()->compareButton()->setFocus(Qt::TabFocusReason);
        QVERIFY(!panel()->isPreview());
    }

    void noPreviewIsTallerThanItsPlace()
    {
        for (const Scenario& scenario : m_decision->pack().scenarios) {
            take(qPrintable(scenario.id.value()));
            const WhatIfList* list
                = m_decision->evaluation().winner ? panel()->flips()->list() : panel()->deadEnd()->list();
            if (m_decision->evaluation().winner)
                QTRY_VERIFY(m_decision->confidence()); // what comes later is no jump of the preview's
            settle();
            const int content = scroll()->widget()->height();
            for (int i = 0; i < list->count(); ++i) {
                hover(list->row(i)->button(), QEvent::Enter);
                settle();
                QCOMPARE(scroll()->widget()->height(), content);
                const RankingRow* last = panel()->row(panel()->ranking()->order().last());
                QVERIFY2(last->geometry().bottom() <= panel()->ranking()->height(),
                    qPrintable(scenario.id.value()));
                hover(list->row(i)->button(), QEvent::Leave);
            }
        }
    }

    void aFlipIsOneClickAndOneUndo()
    {
        take("chat");
        const Flip flip = m_decision->advice().flips->nearest.first();
        const int row = rowOf(outcome(flip));
        QVERIFY(row >= 0);
        QTest::mouseClick(panel()->flips()->list()->row(row)->button(), Qt::LeftButton);
        QCOMPARE(m_decision->evaluation().winner, flip.winner);
        QVERIFY(!panel()->isPreview());
        QCOMPARE(panel()->head()->headline(), outcome(flip));
        QCOMPARE(m_decision->undoStack().count(), 2);
        m_decision->undoStack().undo();
        QCOMPARE(panel()->head()->headline(), QStringLiteral("WebSockets"));
    }

    void aFlipIsAppliedByKeyboard()
    {
        take("chat");
        QPushButton* apply = panel()->flips()->list()->row(0)->button();
        QVERIFY(apply->accessibleName().startsWith(QLatin1String("Apply: SSE leads if ")));
        apply->setFocus(Qt::TabFocusReason);
        QTest::keyClick(apply, Qt::Key_Space);
        QCOMPARE(panel()->head()->headline(), QStringLiteral("SSE"));
        QVERIFY(!panel()->isPreview()); // the row under the focus is another one now: nobody asked for it
        m_decision->undoStack().undo();
        QCOMPARE(panel()->head()->headline(), QStringLiteral("WebSockets"));
    }

    void allSmallestChangesUnfold()
    {
        take("chat");
        const int few = panel()->flips()->list()->count();
        QPushButton* more = panel()->flips()->moreButton();
        QVERIFY(more->isVisible());
        more->setFocus(Qt::TabFocusReason);
        QTest::keyClick(more, Qt::Key_Space);
        const int all = panel()->flips()->list()->count();
        QVERIFY(all > few);
        QVERIFY(all >= m_decision->advice().flips->flips.size());
        QVERIFY(more->isVisible());
        // Tab still goes through them in their order.
        panel()->flips()->list()->row(all - 2)->button()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), panel()->flips()->list()->row(all - 1)->button());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), more);
        QTest::keyClick(more, Qt::Key_Space);
        QCOMPARE(panel()->flips()->list()->count(), few);
    }

    void flipsToNothingSaySo()
    {
        bool said = false;
        for (const Scenario& scenario : m_decision->pack().scenarios) {
            take(qPrintable(scenario.id.value()));
            if (!m_decision->advice().flips)
                continue;
            QTest::mouseClick(panel()->flips()->moreButton(), Qt::LeftButton);
            for (int i = 0; i < panel()->flips()->list()->count(); ++i)
                said = said
                    || panel()->flips()->list()->row(i)->text().startsWith(
                        QLatin1String("Nothing qualifies if "));
            QTest::mouseClick(panel()->flips()->moreButton(), Qt::LeftButton);
        }
        QVERIFY(said);
    }

    void whyNotOpensUnderAnyRow()
    {
        take("chat");
        const QList<AlternativeId> order = panel()->ranking()->order();
        for (const AlternativeId& id : order.mid(1)) {
            RankingRow* row = panel()->row(id);
            QVERIFY(row->whyNotButton()->isVisible());
            QTest::mouseClick(row->whyNotButton(), Qt::LeftButton);
            const ContrastSection* contrast = panel()->ranking()->contrastSection();
            QVERIFY(contrast && contrast->isVisible());
            QCOMPARE(contrast->accessibleName(),
                QStringLiteral("Why WebSockets and not %1").arg(m_decision->name(id)));
            QVERIFY(!contrast->sentence().isEmpty());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QVERIFY(contrast->y() >= row->geometry().bottom());
        }
        QVERIFY(!panel()->row(order.first())->whyNotButton()->isVisible());
        QTest::mouseClick(panel()->row(order.last())->whyNotButton(), Qt::LeftButton);
        QVERIFY(!panel()->ranking()->contrastSection()->isVisible());
    }

    void theRunnerUpIsOneLinkAway()
    {
        take("chat");
        QPushButton* link = panel()->reasonSection()->whyNotButton();
        QCOMPARE(link->text(), QStringLiteral("Why not SSE + POST?"));
        link->setFocus(Qt::TabFocusReason);
        QTest::keyClick(link, Qt::Key_Space);
        ContrastSection* contrast = panel()->ranking()->contrastSection();
        QVERIFY(contrast && contrast->isVisible());
        contrast->closeButton()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(contrast->closeButton(), Qt::Key_Escape);
        QVERIFY(!contrast->isVisible());
        QCOMPARE(QApplication::focusWidget(), panel()->row(alternative("sse_post"))->whyNotButton());
    }

    void aContrastFollowsTheAnswers()
    {
        take("chat");
        panel()->ranking()->toggleContrast(alternative("sse"));
        const ContrastSection* contrast = panel()->ranking()->contrastSection();
        QVERIFY(contrast->sentence().contains(QLatin1String("excluded")));
        m_decision->setImportance(question("direction"), Importance::Should);
        QVERIFY(!contrast->sentence().contains(QLatin1String("excluded")));
        m_decision->choose(question("direction"), option("server_push")); // SSE leads: nothing to contrast
        QCOMPARE(panel()->head()->headline(), QStringLiteral("SSE"));
        QVERIFY(!contrast->isVisible());
    }

    void anotherPackEndsAPreview()
    {
        take("chat");
        connect(m_decision.get(), &Decision::packChanged, this, [this] { m_page.reset(); }); // as the window
        panel()->flips()->list()->row(0)->button()->setFocus(Qt::TabFocusReason);
        QVERIFY(panel()->isPreview());
        m_decision->setPack(productPack());
        QVERIFY(!m_page);
    }

    void aDeadEndIsLeftByKeyboard()
    {
        take("impossible");
        QCOMPARE(panel()->head()->headline(), QStringLiteral("Nothing fits every must"));
        QVERIFY(!panel()->head()->chip()->isVisible() && !panel()->flips()->isVisible());
        QCOMPARE(panel()->deadEnd()->conflicts(),
            QStringList { QStringLiteral("“both sides send” + “browser APIs only” + “typed messages”") });
        QCOMPARE(panel()->deadEnd()->list()->count(), 3);
        QPushButton* lower = panel()->deadEnd()->list()->row(2)->button();
        lower->setFocus(Qt::TabFocusReason);
        QVERIFY(panel()->isPreview());
        QCOMPARE(panel()->head()->headline(), QStringLiteral("WebSockets"));
        QCOMPARE(
            panel()->head()->overline(), QStringLiteral("Preview: if “typed messages” were only a should"));
        QTest::keyClick(lower, Qt::Key_Space);
        QCOMPARE(m_decision->evaluation().winner, alternative("websocket"));
        QVERIFY(!panel()->deadEnd()->isVisible() && !panel()->isPreview());
        m_decision->undoStack().undo();
        QVERIFY(panel()->deadEnd()->isVisible());
    }

    void arrowsTellTheCellsOfABar()
    {
        take("chat");
        ContributionBar* bar = panel()->row(alternative("websocket"))->bar();
        bar->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bar, Qt::Key_Right);
        QVERIFY2(bar->accessibleDescription().contains(QLatin1String("brings")),
            qPrintable(bar->accessibleDescription()));
        QTest::keyClick(bar, Qt::Key_Down); // to the next row's
        QCOMPARE(QApplication::focusWidget(), panel()->row(panel()->ranking()->order().at(1))->bar());
    }

    void tabGoesDownThePanel()
    {
        take("chat");
        QTRY_VERIFY(m_decision->confidence());
        QWidget* at = panel()->reasonSection()->whyNotButton();
        at->setFocus(Qt::TabFocusReason);
        int before = -1;
        int steps = 0;
        while (QApplication::focusWidget() != panel()->compareButton()) {
            QWidget* now = QApplication::focusWidget();
            QVERIFY(panel()->isAncestorOf(now));
            if (scroll()->widget()->isAncestorOf(now)) {
                const int y = now->mapTo(scroll()->widget(), QPoint()).y();
                QVERIFY2(y >= before - 24, now->metaObject()->className()); // the same line, or below
                before = y;
            }
            QTest::keyClick(now, Qt::Key_Tab);
            QVERIFY(++steps < 30);
        }
    }

    void notesOfOthersWait()
    {
        take("chat");
        const QStringList own = panel()->notes()->texts();
        QPushButton* more = panel()->notes()->moreButton();
        QVERIFY(more->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        const QStringList all = panel()->notes()->texts();
        QVERIFY(all.size() > own.size());
        QCOMPARE(all.mid(0, own.size()), own);
    }

    void aFlagNamesWhatFitsBetterOnce()
    {
        NotesSection notes;
        FlagsSection flags(m_decision->pack());
        const CitationId cite = m_decision->pack().citations.front().id;
        const Flag flag { RuleId(QStringLiteral("outside")), QStringLiteral("MQTT"),
            QStringLiteral("Small devices"), { cite } };
        Note asNote;
        asNote.rule = flag.id;
        asNote.text = flag.text;
        Note other = asNote;
        other.rule = RuleId(QStringLiteral("other"));
        other.text = QStringLiteral("Other");
        other.about = { alternative("sse") };
        flags.tell({ flag });
        notes.tell({ asNote, other }, { flag }, { alternative("sse") });
        QCOMPARE(flags.texts(), QStringList { QStringLiteral("MQTT. Small devices") });
        QCOMPARE(notes.texts(), QStringList { QStringLiteral("Other") });
        QVERIFY(!flags.isHidden() && !notes.isHidden());
        flags.tell({});
        QVERIFY(flags.isHidden());
    }

    void readingsThatDifferSayInWhat()
    {
        bool found = false;
        for (const Scenario& scenario : m_decision->pack().scenarios) {
            take(qPrintable(scenario.id.value()));
            const bool differ = m_decision->evaluation(Reading::Assessed).winner
                != m_decision->evaluation(Reading::AsWritten).winner;
            QCOMPARE(panel()->readings()->isVisible(), differ);
            if (differ) {
                QVERIFY(panel()->readings()->differences() > 0);
                found = true;
            }
        }
        QVERIFY(found);
    }

    void theTreeIsSpoken_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::newRow("recommended") << QStringLiteral("chat");
        QTest::newRow("composite") << QStringLiteral("locked_chat");
        QTest::newRow("none") << QStringLiteral("impossible");
        QTest::newRow("empty") << QString();
        QTest::newRow("tie") << QStringLiteral("tie");
        QTest::newRow("contrast") << QStringLiteral("notifications");
    }
    void theTreeIsSpoken()
    {
        QFETCH(QString, answers);
        if (answers == QLatin1String("tie"))
            takeTie();
        else if (!answers.isEmpty())
            take(qPrintable(answers));
        if (m_decision->evaluation().winner)
            QTRY_VERIFY(m_decision->confidence());
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("contrast"))
            panel()->ranking()->toggleContrast(panel()->ranking()->order().last());
        int focusable = 0;
        speak(QAccessible::queryAccessibleInterface(m_page.get()), focusable);
        QVERIFY(focusable > 10);
    }

private:
    RankingPanel* panel() const { return m_page->ranking(); }
    QScrollArea* scroll() const { return panel()->findChild<QScrollArea*>(); }
    void take(const char* scenario)
    {
        const Scenario* found = m_decision->pack().scenario(ScenarioId(QString::fromLatin1(scenario)));
        QVERIFY(found);
        m_decision->replace({ {}, answersOf(m_decision->pack(), *found), Reading::Assessed }, {});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    // Layouts in layouts take a turn each.
    static void settle()
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
    // Any answers on which two score exactly alike.
    void takeTie()
    {
        const auto& questions = m_decision->pack().questions;
        for (const Question& first : questions)
            for (const Option& a : first.options)
                for (const Question& second : questions)
                    for (const Option& b : second.options) {
                        Answers now;
                        now.insert(first.id, { Answer::State::Chosen, a.id, first.importance });
                        now.insert(second.id, { Answer::State::Chosen, b.id, second.importance });
                        if (m_decision->engine().evaluate(now).status != Status::Tie)
                            continue;
                        m_decision->replace({ {}, now, Reading::Assessed }, {});
                        return;
                    }
        QFAIL("no tie");
    }
    static void hover(QPushButton* button, QEvent::Type type)
    {
        if (type == QEvent::Enter) {
            QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), button->mapToGlobal(QPointF(5, 5)));
            QCoreApplication::sendEvent(button, &enter);
        } else {
            QEvent leave(type);
            QCoreApplication::sendEvent(button, &leave);
        }
    }
    QString outcome(const Flip& flip) const
    {
        return flip.winner ? m_decision->name(*flip.winner) : QStringLiteral("Nothing qualifies");
    }
    int rowOf(const QString& leader) const
    {
        for (int i = 0; i < panel()->flips()->list()->count(); ++i)
            if (panel()->flips()->list()->row(i)->text().startsWith(leader + QLatin1String(" if ")))
                return i;
        return -1;
    }
    static void speak(QAccessibleInterface* interface, int& focusable)
    {
        if (!interface || interface->state().invisible)
            return;
        const QString name = interface->text(QAccessible::Name);
        const QString what
            = QString::fromLatin1(interface->object() ? interface->object()->metaObject()->className() : "?");
        if (interface->state().focusable) {
            ++focusable;
            QVERIFY2(!name.isEmpty(), qPrintable(what + QStringLiteral(" takes the focus and has no name")));
        }
        if (interface->role() == QAccessible::Graphic || interface->role() == QAccessible::Chart)
            QVERIFY2(!name.isEmpty() && !interface->text(QAccessible::Description).isEmpty(),
                qPrintable(what + QStringLiteral(" is painted and says nothing")));
        for (int i = 0; i < interface->childCount(); ++i)
            speak(interface->child(i), focusable);
    }

    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<ChoosePage> m_page;
};

QTEST_MAIN(TestRecommendation)
#include "tst_recommendation.moc"
