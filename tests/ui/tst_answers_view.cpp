// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/models/answer_lines.h"
#include "ui/models/decision.h"
#include "ui/pages/answer_row.h"
#include "ui/pages/answers_view.h"
#include "ui/pages/choose_page.h"
#include "ui/pages/question_card.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using advisor::Importance;

class TestAnswersView : public QObject
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

    void lines_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("importance");
        QTest::addColumn<QString>("effect");
        QTest::addColumn<bool>("said");
        const auto row = [](const char* asked, const char* answer, const char* importance, const char* effect,
                             bool said) {
            QTest::newRow(asked) << QString::fromLatin1(asked) << QString::fromUtf8(answer)
                                 << QString::fromLatin1(importance) << QString::fromUtf8(effect) << said;
        };
        row("direction", "Both sides", "must", "excludes 6: SSE, Polling and 4 more", true);
        row("peers", "Our own services", "must", "as a must it only weighs", true);
        row("freshness", "As it happens", "must", "excludes Polling", true);
        row("rate", "Every few seconds", "should", "favours none of them", true);
        row("payload", "Text", "should", "only weighs", true);
        row("flow", "any", "", "weighs nothing", true);
        row("effort", "not sure: counts as no requirement", "", "", false);
        row("battery", "not asked yet: counts as no requirement", "", "", false);
    }

    void lines()
    {
        QFETCH(QString, asked);
        QFETCH(QString, answer);
        QFETCH(QString, importance);
        QFETCH(QString, effect);
        QFETCH(bool, said);
        answerSome();
        const AnswerLine line = lineOf(advisor::QuestionId(asked));
        QCOMPARE(line.answer, answer);
        QCOMPARE(line.importance, importance);
        QCOMPARE(line.said, said);
        QCOMPARE(line.clearable, asked != QLatin1String("battery"));
        if (said)
            QCOMPARE(line.effect, effect);
        else
            QCOMPARE(line.effect,
                markText(advisor::QuestionId(asked))); // what the card says of an open question
    }

    void everyNameIsThereInFull()
    {
        answerSome();
        QCOMPARE(lineOf(question("direction")).inFull.count(QLatin1Char(',')), 5);
    }

    void aCombinationThatExcludesIsSaid()
    {
        // A rule alone: whoever fails it passes each of its answers.
        advisor::Evaluation evaluation = m_decision->engine().evaluate(
            answers(m_decision->pack(), { { "direction", "both_ways!" }, { "browser", "with_library!" } }));
        for (advisor::Standing& standing : evaluation.ranking)
            standing.vetoes.removeIf([](const advisor::Veto& veto) { return !veto.rule; });
        const QList<AnswerLine> lines = answerLines(m_decision->pack(),
            answers(m_decision->pack(), { { "direction", "both_ways!" }, { "browser", "with_library!" } }),
            evaluation, {});
        QCOMPARE(lines.at(0).effect, QStringLiteral("together with another answer excludes gRPC"));
        QCOMPARE(lines.at(2).effect, QStringLiteral("together with another answer excludes gRPC"));
    }

    void changeIsNamedInFull()
    {
        answerSome();
        QCOMPARE(changeWords(lineOf(question("direction"))),
            QStringLiteral("Change: Who needs to send data? Both sides, must"));
    }

    void whatIsAssumedIsSaid()
    {
        const QList<Assumption> assumed = assumptions(m_decision->pack(), advisor::Reading::AsWritten);
        QCOMPARE(assumed.at(0).value, QStringLiteral("cells by their words as written"));
        QCOMPARE(assumed.at(1).value, QStringLiteral("must : should : nice = 11 : 5 : 2"));
        QVERIFY(assumed.last().value.startsWith(QStringLiteral("realtime ")));
    }

    void theListIsReachedAndLeft()
    {
        QVERIFY(!m_page->answers());
        QTest::mouseClick(m_page->checkButton(), Qt::LeftButton);
        QVERIFY(m_page->answers() && m_page->answers()->isVisible());
        QVERIFY(qobject_cast<AnswerRow*>(QApplication::focusWidget()));
        QTest::mouseClick(m_page->checkButton(), Qt::LeftButton);
        QVERIFY(!m_page->answers()->isVisible());
        QVERIFY(m_page->card(question("direction"))->isVisible());
    }

    void changeByKeyboardGoesToTheCard()
    {
        answerSome();
        m_page->showAnswers();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        auto* third = qobject_cast<AnswerRow*>(QApplication::focusWidget());
        QVERIFY(third);
        QCOMPARE(third->line().question, question("browser"));
        QTest::keyClick(third, Qt::Key_Return);
        QVERIFY(!m_page->answers()->isVisible());
        QVERIFY(m_page->card(question("browser"))->isAncestorOf(QApplication::focusWidget()));
        m_page->showAnswers();
        QCOMPARE(QApplication::focusWidget(), third); // back where it was
        QTest::mouseClick(m_page->answers()->row(question("usecase")), Qt::LeftButton);
        QVERIFY(m_page->card(question("usecase"))->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!m_page->card(question("usecase"))->visibleRegion().isEmpty());
    }

    void clearTakesOneAnswerBackAndIsUndoable()
    {
        answerSome();
        const advisor::Answers before = m_decision->answers();
        m_page->showAnswers();
        AnswerRow* row = m_page->answers()->row(question("direction"));
        QTest::mouseClick(row->clearButton(), Qt::LeftButton);
        QVERIFY(!m_decision->answers().contains(question("direction")));
        QCOMPARE(m_decision->answers().size(), before.size() - 1);
        QVERIFY(m_page->answers()->isVisible()); // not taken for Change
        QVERIFY(!row->clearButton()->isVisible());
        QVERIFY(row->line().answer.startsWith(QStringLiteral("not asked yet")));
        m_decision->undoStack().undo();
        QCOMPARE(m_decision->answers(), before);
        QCOMPARE(row->line().answer, QStringLiteral("Both sides"));
        row->setFocus(Qt::TabFocusReason);
        QTest::keyClick(row, Qt::Key_Delete);
        QVERIFY(!m_decision->answers().contains(question("direction")));
        QTest::keyClick(row, Qt::Key_Delete); // nothing to take back
        QCOMPARE(m_decision->answers().size(), before.size() - 1);
    }

    void tabGoesFromARowToItsClear()
    {
        answerSome();
        m_page->showAnswers();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        auto* second = qobject_cast<AnswerRow*>(QApplication::focusWidget());
        QVERIFY(second);
        QTest::keyClick(second, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), second->clearButton());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_page->answers()->switchReadingButton());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_page->answers()->copyButton());
    }

    void theReadingIsChangedThere()
    {
        m_page->showAnswers();
        QTest::mouseClick(m_page->answers()->switchReadingButton(), Qt::LeftButton);
        QCOMPARE(m_decision->reading(), advisor::Reading::AsWritten);
        QVERIFY(m_page->answers()->switchReadingButton()->accessibleName().contains(
            QStringLiteral("as written")));
        m_decision->undoStack().undo();
        QCOMPARE(m_decision->reading(), advisor::Reading::Assessed);
    }

    void itIsCopiedAsMarkdown()
    {
        answerSome();
        m_page->showAnswers();
        QSignalSpy copied(m_page.get(), &ChoosePage::told);
        QTest::mouseClick(m_page->answers()->copyButton(), Qt::LeftButton);
        QCOMPARE(copied.count(), 1);
        const QString text = QApplication::clipboard()->text();
        QCOMPARE(text.count(QStringLiteral("\n| ")), 13);
        QVERIFY(
            text.contains(QStringLiteral("| Who needs to send data? | Both sides | must | excludes 6: ")));
        QVERIFY(text.contains(QStringLiteral("11 : 5 : 2")));
    }

    void everyRowHasANameAndSaysWhatItDoes()
    {
        answerSome();
        m_page->showAnswers();
        for (const advisor::Question& each : m_decision->pack().questions) {
            AnswerRow* row = m_page->answers()->row(each.id);
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(row);
            QVERIFY(spoken && spoken->isValid());
            QCOMPARE(spoken->role(), QAccessible::Button);
            QVERIFY(spoken->text(QAccessible::Name).startsWith(QStringLiteral("Change: ") + each.ask));
            if (row->line().said)
                QVERIFY(!spoken->text(QAccessible::Description).isEmpty());
            QVERIFY(row->clearButton()->accessibleName().contains(each.ask));
        }
        for (QLabel* each : m_page->answers()->findChildren<QLabel*>())
            QCOMPARE(each->textFormat(), Qt::PlainText);
    }

    void itFitsAnyWidth()
    {
        answerSome();
        m_page->showAnswers();
        for (const int width : { 820, 1300, 2200 }) {
            m_page->resize(width, 700);
            QVERIFY(!m_page->grab().isNull());
            const AnswerRow* row = m_page->answers()->row(question("direction"));
            QVERIFY(row->height() >= row->heightForWidth(row->width()));
            QVERIFY(row->clearButton()->geometry().right() < row->width());
        }
    }

private:
    void answerSome()
    {
        m_decision->load({ {},
            answers(m_decision->pack(),
                { { "direction", "both_ways!" }, { "peers", "own_services!" }, { "browser", "plain!" },
                    { "freshness", "instant!" }, { "rate", "steady" }, { "payload", "text" },
                    { "effort", "?" }, { "flow", "*" } }),
            advisor::Reading::Assessed });
    }
    AnswerLine lineOf(const advisor::QuestionId& id) const
    {
        for (const AnswerLine& line : answerLines(m_decision->pack(), m_decision->answers(),
                 m_decision->evaluation(), m_decision->advice().next))
            if (line.question == id)
                return line;
        return {};
    }
    QString markText(const advisor::QuestionId& id) const
    {
        QuestionCard* card = m_page->card(id);
        return card->note()->text();
    }

    std::unique_ptr<Decision> m_decision;
    std::unique_ptr<ChoosePage> m_page;
};

QTEST_MAIN(TestAnswersView)
#include "tst_answers_view.moc"
