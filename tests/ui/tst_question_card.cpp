// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/pages/answers_view.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/question_card.h"
#include "ui/pages/ranking_panel.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/option_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/segmented_control.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using advisor::Importance;

class TestQuestionCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyScheme(*qApp, Scheme::Light);
        m_decision = std::make_unique<Decision>(productPack());
        m_page = std::make_unique<ChoosePage>(*m_decision);
        m_page->resize(1300, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void oneQuestionIsMarkedToBeAskedNext()
    {
        QCOMPARE(marked(), QList { question("direction") });
        click("direction", "both_ways");
        QCOMPARE(marked(), QList { *m_decision->advice().next.ask });
        click("browser", "plain");
        QCOMPARE(marked(), QList { *m_decision->advice().next.ask });
        QuestionCard* next = m_page->card(*m_decision->advice().next.ask);
        QVERIFY(next->askNextMark()->text().startsWith(QStringLiteral("ask next")));
        QVERIFY(next->accessibleDescription().contains(QStringLiteral("ask next")));
        m_decision->undoStack().undo();
        QCOMPARE(marked(), QList { *m_decision->advice().next.ask });
    }

    void anIdleQuestionSaysSoAndTheHeadThatAllAre()
    {
        load({ { "direction", "both_ways!" }, { "browser", "plain!" } });
        QVERIFY(!m_decision->advice().next.settled);
        QCOMPARE(m_page->progress()->text(), QStringLiteral("2 of 13 answered"));
        QCOMPARE(m_page->card(question("payload"))->note()->text(),
            QStringLiteral("cannot change the answer alone"));
        click("peers", "own_services");
        QVERIFY(m_decision->advice().next.settled);
        QCOMPARE(m_page->progress()->text(),
            QStringLiteral("3 of 13. Nothing you have not answered can change this."));
        QVERIFY(marked().isEmpty());
        QCOMPARE(m_page->card(question("payload"))->note()->text(),
            QStringLiteral("cannot change the answer now"));
        QVERIFY(m_page->card(question("payload"))->note()->isVisible());
        QVERIFY(!m_page->card(question("direction"))->note()->isVisible());
        // At an importance of the user's own it could: then neither says so.
        press("payload", 0);
        QVERIFY(!m_page->card(question("payload"))->note()->isVisible());
        QVERIFY(!m_page->progress()->text().contains(QStringLiteral("Nothing")));
    }

    void warnsOfACombinationBeforeItIsChosen()
    {
        load({ { "browser", "with_library!" }, { "payload", "typed!" } });
        QCOMPARE(m_decision->evaluation().winner, alternative("grpc"));
        QCOMPARE(button("direction", "both_ways")->warning(), QStringLiteral("would exclude gRPC"));
        QVERIFY(button("direction", "server_push")->warning().isEmpty());
        press("direction", 1); // not a must: the rule would not fire
        QVERIFY(button("direction", "both_ways")->warning().isEmpty());
        press("direction", 0);
        click("direction", "both_ways");
        QVERIFY(button("direction", "both_ways")->warning().isEmpty()); // chosen: the ranking says it now
    }

    void aMustNobodyCanFailSaysThatItOnlyWeighs()
    {
        click("peers", "own_services");
        QCOMPARE(button("peers", "own_services")->remark(), QStringLiteral("as a must it only weighs"));
        QVERIFY(
            button("peers", "own_services")->accessibleDescription().contains(QStringLiteral("only weighs")));
        press("peers", 1);
        QVERIFY(button("peers", "own_services")->remark().isEmpty());
        press("peers", 0);
        click("peers", "user_devices");
        QVERIFY(button("peers", "own_services")->remark().isEmpty());
        QVERIFY(button("peers", "user_devices")->remark().isEmpty()); // can be failed
    }

    void tabGoesFromClearToTheImportanceToTheOptions()
    {
        click("direction", "both_ways");
        QuestionCard* card = m_page->card(question("direction"));
        card->focus();
        QCOMPARE(QApplication::focusWidget(), button("direction", "both_ways"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), card->importanceControl()->button(0));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), card->clearButton());
        button("direction", "both_ways")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(m_page->card(question("peers"))->importanceControl()->isAncestorOf(QApplication::focusWidget()));
    }

    void plusAndMinusChangeTheImportance()
    {
        click("direction", "both_ways");
        QAbstractButton* option = button("direction", "both_ways");
        const int before = m_decision->undoStack().count();
        key(option, Qt::Key_Minus, false);
        key(option, Qt::Key_Minus, true); // held down
        key(option, Qt::Key_Minus, true);
        QCOMPARE(importance("direction"), Importance::Nice);
        QCOMPARE(m_decision->undoStack().count(), before + 1);
        key(option, Qt::Key_Plus, false);
        QCOMPARE(importance("direction"), Importance::Should);
        QCOMPARE(m_decision->undoStack().count(), before + 2);
        m_decision->undoStack().undo();
        m_decision->undoStack().undo();
        QCOMPARE(importance("direction"), Importance::Must);
    }

    void aDragOverImportancesIsOneStep()
    {
        click("direction", "both_ways");
        SegmentedControl* control = m_page->card(question("direction"))->importanceControl();
        QAbstractButton* pressed = control->button(0);
        const int before = m_decision->undoStack().count();
        QTest::mousePress(pressed, Qt::LeftButton);
        for (const int segment : { 0, 1, 2, 1 }) {
            const QPoint to = pressed->mapFrom(control, control->button(segment)->geometry().center());
            QMouseEvent move(QEvent::MouseMove, to, pressed->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                Qt::NoModifier);
            QApplication::sendEvent(pressed, &move);
        }
        QTest::mouseRelease(pressed, Qt::LeftButton, {}, QPoint(-400, 0));
        QCOMPARE(importance("direction"), Importance::Should);
        QCOMPARE(m_decision->undoStack().count(), before + 1);
        QTest::mouseClick(control->button(2), Qt::LeftButton);
        QTest::mouseClick(control->button(0), Qt::LeftButton);
        QCOMPARE(m_decision->undoStack().count(), before + 3); // clicks stay apart
    }

    void theNextQuestionIsRevealedAndTheOneAfter()
    {
        click("direction", "both_ways");
        m_page->revealNext();
        const advisor::QuestionId first = *m_decision->advice().next.ask;
        QVERIFY(m_page->card(first)->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(showsFocusRing(*QApplication::focusWidget()));
        m_page->revealNext();
        QVERIFY(!m_page->card(first)->isAncestorOf(QApplication::focusWidget()));
        m_page->showAnswers();
        m_page->revealNext(); // from the list to check, too
        QVERIFY(!m_page->answers()->isVisible());
        QVERIFY(m_page->card(first)->isAncestorOf(QApplication::focusWidget()));
    }

    void whatCanBeFocusedHasANameAndWhatIsPaintedSaysWhatItIs()
    {
        load({ { "direction", "both_ways!" }, { "browser", "plain!" } });
        QSet<QObject*> seen;
        int controls = 0;
        for (const advisor::Question& each : m_decision->pack().questions) {
            QuestionCard* card = m_page->card(each.id);
            QCOMPARE(card->accessibleName(), each.ask);
            walk(QAccessible::queryAccessibleInterface(card), seen, controls);
            for (const advisor::Option& option : each.options)
                if (!option.hint.isEmpty())
                    QVERIFY(!card->optionButton(option.id)->accessibleDescription().isEmpty());
        }
        QVERIFY2(controls > 13 * 7, qPrintable(QString::number(controls)));
    }

    void fitsTheNarrowestWindow()
    {
        load({ { "direction", "both_ways!" }, { "browser", "plain!" } });
        m_page->resize(812, 600);
        m_page->card(question("peers"));
        QVERIFY(!m_page->grab().isNull());
        for (const advisor::Question& each : m_decision->pack().questions) {
            const QuestionCard* card = m_page->card(each.id);
            QVERIFY2(card->mapTo(m_page.get(), QPoint(card->width(), 0)).x()
                    <= m_page->ranking()->mapTo(m_page.get(), QPoint(0, 0)).x(),
                qPrintable(each.id.value()));
        }
    }

private:
    void walk(QAccessibleInterface* spoken, QSet<QObject*>& seen, int& controls)
    {
        QVERIFY(spoken && spoken->isValid());
        if (seen.contains(spoken->object()))
            return;
        seen.insert(spoken->object());
        if (spoken->state().focusable) {
            ++controls;
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), spoken->object()->metaObject()->className());
        }
        for (int i = 0; i < spoken->childCount(); ++i)
            walk(spoken->child(i), seen, controls);
    }
    QList<advisor::QuestionId> marked() const
    {
        QList<advisor::QuestionId> found;
        for (const advisor::Question& each : m_decision->pack().questions)
            if (m_page->card(each.id)->askNextMark()->isVisible())
                found.append(each.id);
        return found;
    }
    void load(std::initializer_list<std::pair<const char*, const char*>> list)
    {
        m_decision->load({ {}, answers(m_decision->pack(), list), advisor::Reading::Assessed });
    }
    OptionButton* button(const char* questionId, const char* optionId) const
    {
        return static_cast<OptionButton*>(m_page->card(question(questionId))->optionButton(option(optionId)));
    }
    void click(const char* questionId, const char* optionId) const
    {
        QTest::mouseClick(button(questionId, optionId), Qt::LeftButton);
    }
    void press(const char* questionId, int segment) const
    {
        QTest::mouseClick(
            m_page->card(question(questionId))->importanceControl()->button(segment), Qt::LeftButton);
    }
    Importance importance(const char* id) const { return m_decision->importance(question(id)); }
    static void key(QWidget* to, Qt::Key which, bool repeated)
    {
        QKeyEvent press(QEvent::KeyPress, which, Qt::NoModifier, {}, repeated);
        QApplication::sendEvent(to, &press);
    }

    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<ChoosePage> m_page;
};

QTEST_MAIN(TestQuestionCard)
#include "tst_question_card.moc"
