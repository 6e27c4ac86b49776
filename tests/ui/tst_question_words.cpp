// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/models/question_words.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using advisor::Answer;
using advisor::Importance;
using Kind = QuestionMark::Kind;
using Said = QList<std::pair<QString, QString>>; // question, answer

class TestQuestionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDecisionAsksForItsFirstAnswer()
    {
        const advisor::NextQuestion next = advisor::nextQuestion(m_engine, {}, advisor::Reading::Assessed);
        int asked = 0;
        for (const advisor::Question& each : m_pack->questions) {
            const QuestionMark mark = markOf(*m_pack, next, each.id);
            if (mark.kind != Kind::AskNext)
                continue;
            ++asked;
            QCOMPARE(each.id, question("direction"));
            QCOMPARE(mark.text, QStringLiteral("ask next"));
        }
        QCOMPARE(asked, 1);
    }

    void marks_data()
    {
        QTest::addColumn<Said>("said");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        QTest::newRow("answered: nothing to say")
            << Said { { s("direction"), s("both_ways!") } } << s("direction") << Kind::None << QString();
        QTest::newRow("could rule the leader out")
            << Said { { s("direction"), s("both_ways!") } } << s("peers") << Kind::AskNext
            << s("ask next: could rule out WebSockets");
        QTest::newRow("settled: every open one is idle")
            << Said { { s("direction"), s("both_ways!") }, { s("peers"), s("own_services!") },
                   { s("browser"), s("plain!") }, { s("freshness"), s("instant!") } }
            << s("payload") << Kind::CannotChange << s("cannot change the answer now");
        QTest::newRow("alone it changes nothing, together it could")
            << Said { { s("direction"), s("both_ways!") }, { s("browser"), s("plain!") } } << s("freshness")
            << Kind::CannotAlone << s("cannot change the answer alone");
        QTest::newRow("not sure stays open")
            << Said { { s("direction"), s("both_ways!") }, { s("peers"), s("own_services!") },
                   { s("browser"), s("plain!") }, { s("freshness"), s("instant!") },
                   { s("payload"), s("?") } }
            << s("payload") << Kind::CannotChange << s("cannot change the answer now");
        QTest::newRow("don't care is an answer") << Said { { s("direction"), s("both_ways!") },
            { s("peers"), s("own_services!") }, { s("browser"), s("plain!") },
            { s("freshness"), s("instant!") }, { s("payload"), s("*") } }
                                                 << s("payload") << Kind::None << QString();
        QTest::newRow("a dead end") << Said { { s("direction"), s("both_ways!") },
            { s("browser"), s("plain!") }, { s("payload"), s("typed!") } }
                                    << s("network") << Kind::CannotChange
                                    << s("cannot change the answer now");
        QTest::newRow("unknown to the pack") << Said {} << s("nobody_asks") << Kind::None << QString();
    }

    void marks()
    {
        QFETCH(Said, said);
        QFETCH(QString, asked);
        QFETCH(Kind, kind);
        QFETCH(QString, text);
        const QuestionMark mark
            = markOf(*m_pack, advisor::nextQuestion(m_engine, of(said), advisor::Reading::Assessed),
                advisor::QuestionId(asked));
        QCOMPARE(mark.text, text);
        QCOMPARE(mark.kind, kind);
    }

    // What a mark says is true of every scenario and every question.
    void marksTellTheTruth()
    {
        for (const advisor::Scenario& scenario : m_pack->scenarios) {
            const advisor::Answers given = advisor::answersOf(*m_pack, scenario);
            const advisor::NextQuestion next
                = advisor::nextQuestion(m_engine, given, advisor::Reading::Assessed);
            const auto leader = m_engine.evaluate(given).winner;
            for (const advisor::Question& each : m_pack->questions) {
                const QuestionMark mark = markOf(*m_pack, next, each.id);
                bool changes = false;
                for (const advisor::Option& option : each.options) {
                    advisor::Answers then = given;
                    then.insert(each.id, { Answer::State::Chosen, option.id, each.importance });
                    changes = changes || m_engine.evaluate(then).winner != leader;
                }
                QCOMPARE(mark.text.isEmpty(), mark.why.isEmpty());
                QVERIFY(mark.kind != Kind::CannotChange || next.settled);
                if (mark.kind == Kind::CannotChange || mark.kind == Kind::CannotAlone)
                    QVERIFY2(!changes, qPrintable(scenario.id.value() + each.id.value()));
                if (mark.kind == Kind::AskNext)
                    QVERIFY(changes || next.together);
            }
        }
    }

    void onlyWeighs_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("said");
        QTest::addColumn<Importance>("importance");
        QTest::addColumn<bool>("weighs");
        const auto row = [](const char* asked, const char* said, Importance importance, bool weighs) {
            QTest::addRow("%s=%s %d", asked, said, int(importance))
                << QString::fromLatin1(asked) << QString::fromLatin1(said) << importance << weighs;
        };
        row("peers", "own_services", Importance::Must, true);
        row("peers", "own_services", Importance::Should, false);
        row("peers", "third_party", Importance::Must, false); // excludes
        row("peers", "nobody", Importance::Must, false);
        row("rate", "steady", Importance::Must, false); // neutral: it does not even weigh
        row("network", "locked", Importance::Must, false);
        row("nobody", "asks", Importance::Must, false);
    }

    void onlyWeighs()
    {
        QFETCH(QString, asked);
        QFETCH(QString, said);
        QFETCH(Importance, importance);
        QFETCH(bool, weighs);
        const QString words
            = onlyWeighsWords(*m_pack, advisor::QuestionId(asked), advisor::OptionId(said), importance);
        QCOMPARE(words, weighs ? QStringLiteral("as a must it only weighs") : QString());
    }

    void progressCountsWhatWasAnswered()
    {
        QCOMPARE(progressWords(*m_pack, {}), QStringLiteral("0 of 13 answered"));
        QCOMPARE(progressWords(*m_pack,
                     of({ { QStringLiteral("direction"), QStringLiteral("both_ways!") },
                         { QStringLiteral("peers"), QStringLiteral("?") },
                         { QStringLiteral("browser"), QStringLiteral("*") } })),
            QStringLiteral("2 of 13 answered"));
    }

    void settledSaysSo()
    {
        QCOMPARE(settledProgressWords(
                     *m_pack, of({ { QStringLiteral("direction"), QStringLiteral("both_ways!") } })),
            QStringLiteral("1 of 13. Nothing you have not answered can change this."));
    }

    void exclusionIsNamedInShort()
    {
        QCOMPARE(
            wouldExcludeWords(*m_pack, alternative("sse_post")), QStringLiteral("would exclude SSE + POST"));
    }

private:
    advisor::Answers of(const Said& said) const
    {
        advisor::Answers made;
        for (const auto& [asked, text] : said) {
            const advisor::QuestionId id(asked);
            made.insert(id, *advisor::parseAnswer(*m_pack, id, text));
        }
        return made;
    }

    std::shared_ptr<const advisor::Pack> m_pack = productPack();
    advisor::Engine m_engine { m_pack };
};

QTEST_MAIN(TestQuestionWords)
#include "tst_question_words.moc"
