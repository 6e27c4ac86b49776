// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/models/decision.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/example_picker.h"
#include "ui/pages/question_card.h"
#include "ui/pages/ranking_panel.h"
#include "ui/pages/choose/ranking_row.h"
#include "ui/style/theme.h"
#include "ui/widgets/contribution_bar.h"
#include "ui/widgets/option_button.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using advisor::Importance;

class TestChoosePage : public QObject
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
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void aClickAnswersAndRanks()
    {
        click("direction", "both_ways");
        QVERIFY(chosen("direction", "both_ways"));
        QVERIFY(m_page->ranking()->row(alternative("websocket"))->isVisible());
        QVERIFY(m_page->ranking()->connectButton()->isEnabled());
        click("direction", "server_push"); // changes its mind
        QVERIFY(chosen("direction", "server_push"));
        QVERIFY(!m_page->card(question("direction"))->optionButton(option("both_ways"))->isChecked());
        click("direction", "server_push"); // the same once more: takes it back
        QVERIFY(m_decision->answers().isEmpty());
    }

    void theKeyboardAloneSuffices()
    {
        QAbstractButton* first = m_page->card(question("direction"))->optionButton(option("server_push"));
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Right);
        QAbstractButton* second = m_page->card(question("direction"))->optionButton(option("both_ways"));
        QCOMPARE(QApplication::focusWidget(), second);
        QVERIFY(m_decision->answers().isEmpty()); // moving chooses nothing
        QTest::keyClick(second, Qt::Key_Space);
        QVERIFY(chosen("direction", "both_ways"));
        QTest::keyClick(second, Qt::Key_End);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // "Don't care"
        QCOMPARE(m_decision->answers().value(question("direction")).state, advisor::Answer::State::DontCare);
    }

    // However late a card was made.
    void tabReachesTheCardsInOrderAndThenTheRanking()
    {
        QVERIFY(m_page->card(m_decision->pack().questions.back().id));
        QList<QWidget*> chain;
        for (QWidget* each = m_page->exampleButton(); !chain.contains(each); each = each->nextInFocusChain())
            chain.append(each);
        qsizetype before = 0;
        for (const advisor::Question& asked : m_decision->pack().questions) {
            const qsizetype at = chain.indexOf(m_page->card(asked.id)->optionButton(asked.options.front().id));
            QVERIFY2(at > before, qPrintable(asked.id.value()));
            before = at;
        }
        QVERIFY(chain.indexOf(m_page->ranking()->answerButton()) > before);
    }

    void importanceIsBesideTheAnswer()
    {
        click("direction", "both_ways");
        SegmentedControl* control = m_page->card(question("direction"))->importanceControl();
        QCOMPARE(control->current(), 0);
        QTest::mouseClick(control->button(1), Qt::LeftButton);
        QCOMPARE(m_decision->answers().value(question("direction")).importance, Importance::Should);
        m_decision->undoStack().undo();
        QCOMPARE(control->current(), 0);
    }

    void warnsBeforeTheLeaderIsExcluded()
    {
        click("direction", "both_ways");
        click("browser", "plain");
        QTest::mouseClick(m_page->card(question("network"))->importanceControl()->button(0), Qt::LeftButton);
        auto* locked
            = static_cast<OptionButton*>(m_page->card(question("network"))->optionButton(option("locked")));
        QVERIFY2(locked->warning().contains(QStringLiteral("WebSockets")), qPrintable(locked->warning()));
        QVERIFY(locked->accessibleDescription().contains(QStringLiteral("exclude")));
    }

    void anExampleIsOneUndoableStep()
    {
        QTest::mouseClick(m_page->exampleButton(), Qt::LeftButton);
        QListView* list = m_page->examples().list();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), int(m_decision->pack().scenarios.size()));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!m_page->examples().isVisible());
        QVERIFY(!m_decision->answers().isEmpty());
        QCOMPARE(m_decision->title(), m_decision->pack().scenarios[1].title);
        QCOMPARE(m_decision->undoStack().count(), 1);
        m_decision->undoStack().undo();
        QVERIFY(m_decision->answers().isEmpty());
    }

    void theEmptyStateLeadsOn()
    {
        QVERIFY(m_page->ranking()->answerButton()->isVisible());
        QVERIFY(!m_page->ranking()->connectButton()->isEnabled());
        QTest::mouseClick(m_page->ranking()->answerButton(), Qt::LeftButton);
        QVERIFY(qobject_cast<OptionButton*>(QApplication::focusWidget()));
        click("direction", "both_ways");
        QVERIFY(!m_page->ranking()->answerButton()->isVisible());
    }

    void excludedStayInPlaceWithTheirReason()
    {
        click("direction", "both_ways");
        RankingRow* sse = m_page->ranking()->row(alternative("sse"));
        QVERIFY(sse->isVisible());
        QVERIFY(!sse->bar()->isVisible());
        QSignalSpy wanted(sse, &RankingRow::questionWanted);
        const auto buttons = sse->findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons)
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<advisor::QuestionId>(), question("direction"));
        QCOMPARE(QApplication::focusWidget(),
            m_page->card(question("direction"))->optionButton(option("both_ways")));
    }

    void segmentsAddUpToTheScore()
    {
        const advisor::Scenario& scenario = m_decision->pack().scenarios.front();
        m_decision->replace(
            { {}, advisor::answersOf(m_decision->pack(), scenario), advisor::Reading::Assessed }, {});
        for (const advisor::Standing& standing : m_decision->evaluation().ranking) {
            if (!standing.qualifies)
                continue;
            double sum = 0;
            for (const auto& segment : m_page->ranking()->row(standing.alternative)->bar()->segments())
                sum += segment.share;
            QVERIFY(std::abs(sum * 1000 - standing.permille) < 1);
        }
    }

    void everyScenarioCanBeShown()
    {
        for (const advisor::Scenario& scenario : m_decision->pack().scenarios) {
            m_decision->replace(
                { {}, advisor::answersOf(m_decision->pack(), scenario), advisor::Reading::Assessed }, {});
            QVERIFY(!m_page->grab().isNull());
        }
    }

    void foreignTextIsPlainAndEveryControlHasAName()
    {
        click("direction", "both_ways");
        const auto labels = m_page->findChildren<QLabel*>();
        QVERIFY(labels.size() > 20);
        for (const QLabel* each : labels)
            QCOMPARE(each->textFormat(), Qt::PlainText);
        const auto buttons = m_page->findChildren<QAbstractButton*>();
        for (const QAbstractButton* each : buttons)
            QVERIFY2(!each->isVisible() || !each->accessibleName().isEmpty() || !each->text().isEmpty(),
                each->metaObject()->className());
    }

private:
    void click(const char* questionId, const char* optionId)
    {
        QTest::mouseClick(m_page->card(question(questionId))->optionButton(option(optionId)), Qt::LeftButton);
    }
    bool chosen(const char* questionId, const char* optionId) const
    {
        return m_decision->answers().value(question(questionId)).option == option(optionId)
            && m_page->card(question(questionId))->optionButton(option(optionId))->isChecked();
    }

    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<ChoosePage> m_page;
};

QTEST_MAIN(TestChoosePage)
#include "tst_choose_page.moc"
