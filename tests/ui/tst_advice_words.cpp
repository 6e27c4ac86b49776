// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pack.h"
#include "ui/models/advice_words.h"
#include "ui/models/confidence_words.h"
#include "ui/models/ranking_words.h"

#include <QTest>

using namespace wirewise;
using namespace wirewise::ui;
using namespace wirewise::test;
using namespace wirewise::advisor;

class TestAdviceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engine = std::make_unique<Engine>(productPack()); }

    void everyKindOfChangeHasItsWords_data()
    {
        QTest::addColumn<QString>("change"); // "question=answer", several by commas; "*" drops
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* change, const char* words) {
            QTest::newRow(name) << QString::fromLatin1(change) << QString::fromUtf8(words);
        };
        row("lower to should", "direction=both_ways+", "if “both sides send” were only a should");
        row("lower to nice", "direction=both_ways-", "if “both sides send” were only nice to have");
        row("raise to must", "freshness=instant!", "if “as it happens” were a must");
        row("raise to should", "rate=many+", "if “many per second” were a should");
        row("drop", "freshness=*", "if you dropped “as it happens”");
        row("other option", "freshness=seconds+", "if you chose “within seconds” instead of “as it happens”");
        row("other option, other importance", "freshness=seconds!",
            "if you chose “within seconds” (must) instead of “as it happens”");
        row("new answer", "network=locked!", "if you also asked for “plain HTTP only” (must)");
        row("new where it was left open", "scale=huge+",
            "if you also asked for “hundreds of thousands of clients” (should)");
        row("a word that says too little", "battery=yes-",
            "if you also asked for “clients on batteries” (nice)");
        row("not cared for", "payload=*", "if you did not care about “What do the messages carry?”");
        row("not sure", "payload=?", "if you were not sure about “What do the messages carry?”");
        row("two at once", "direction=both_ways+,network=locked!",
            "if “both sides send” were only a should and you also asked for “plain HTTP only” (must)");
        row("three at once", "direction=*,freshness=instant!,rate=*",
            "if you dropped “both sides send”, “as it happens” were a must and you dropped “many per second”");
    }
    void everyKindOfChangeHasItsWords()
    {
        QFETCH(QString, change);
        QFETCH(QString, words);
        const Answers now = answers(pack(),
            { { "direction", "both_ways!" }, { "freshness", "instant+" }, { "rate", "many-" },
                { "scale", "?" } });
        QList<Change> changes;
        for (const QString& each : change.split(u',')) {
            const QuestionId id(each.section(u'=', 0, 0));
            changes.append({ id, *parseAnswer(pack(), id, each.section(u'=', 1)) });
        }
        QCOMPARE(conditionWords(pack(), now, changes), words);
    }

    // Whatever the search finds has words: no id, no empty place.
    void everyFlipOfEveryScenarioReads()
    {
        int flips = 0;
        for (const Scenario& scenario : pack().scenarios) {
            const Answers now = answersOf(pack(), scenario);
            const std::optional<Flips> found = findFlips(*m_engine, now, Reading::Assessed);
            if (!found)
                continue;
            for (const Flip& each : found->flips + found->nearest) {
                const QString words = conditionWords(pack(), now, each.changes);
                QVERIFY2(words.startsWith(QLatin1String("if ")) && !words.contains(u'_')
                        && !words.contains(QLatin1String("%")) && !words.contains(QLatin1String("“”")),
                    qPrintable(words));
                QVERIFY(!outcomeWords(pack(), each.winner).isEmpty());
                ++flips;
            }
        }
        QVERIFY(flips > 100);
    }

    void aContrastNamesWhatItHangsOn()
    {
        // engine.md 1.7, the product-level oracle: 365,000 to 364,000 of 390,000.
        const Answers now = answers(pack(),
            { { "direction", "both_ways-" }, { "browser", "plain!" }, { "freshness", "instant!" },
                { "rate", "many+" }, { "payload", "text+" }, { "effort", "minimal+" } });
        const Evaluation evaluation = m_engine->evaluate(now);
        const AlternativeId leader = *evaluation.winner;
        int excluded = 0;
        int scored = 0;
        for (const Standing& standing : evaluation.ranking) {
            if (standing.alternative == leader)
                continue;
            const Contrast all = contrast(*m_engine, evaluation, leader, standing.alternative);
            const QString words = contrastSentence(pack(), evaluation, all);
            QVERIFY2(words.endsWith(u'.') && !words.contains(u'%'), qPrintable(words));
            if (!standing.qualifies) {
                QVERIFY2(words.contains(QLatin1String("excluded")), qPrintable(words));
                ++excluded;
            } else if (!all.smallestDecisiveSet.isEmpty()) {
                QVERIFY2(words.contains(QLatin1String("because of")), qPrintable(words));
                ++scored;
            }
        }
        QVERIFY(excluded > 0 && scored > 0);
    }

    void aPairThatScoresMoreIsExplained()
    {
        const Evaluation evaluation = m_engine->evaluate(answers(pack(),
            { { "direction", "both_ways!" }, { "browser", "plain!" }, { "effort", "minimal" },
                { "network", "locked" }, { "recovery", "auto" } }));
        QVERIFY(!evaluation.upgrades.isEmpty());
        const QString words = contrastSentence(pack(), evaluation,
            contrast(*m_engine, evaluation, *evaluation.winner, evaluation.upgrades.first()));
        QVERIFY2(words.contains(QLatin1String("two mechanisms")), qPrintable(words));
    }

    void gainsAreInTheUnitOfTheScores()
    {
        QCOMPARE(gainText(16000, 390000), QStringLiteral("4.1"));
        QCOMPARE(gainText(-25000, 390000), QStringLiteral("6.4"));
        QCOMPARE(gainText(1, 0), QStringLiteral("0.0"));
    }

    void aDeadEndHasAWayOut()
    {
        const Answers now = answersOf(pack(), *pack().scenario(ScenarioId(QStringLiteral("impossible"))));
        const DeadEnd deadEnd = findDeadEnd(*m_engine, now, Reading::Assessed);
        QCOMPARE(deadEnd.conflicts.size(), 1);
        QCOMPARE(conflictWords(pack(), now, deadEnd.conflicts.first()),
            QStringLiteral("“both sides send” + “browser APIs only” + “typed messages”"));
        QCOMPARE(deadEnd.relaxations.size(), 3);
        QCOMPARE(relaxationLead(pack(), now, deadEnd.relaxations.first()),
            QStringLiteral("Lower “both sides send” to should"));
        QCOMPARE(relaxationOutcome(pack(), deadEnd.relaxations.first()),
            QStringLiteral("→\u00a0gRPC\u00a0+\u00a0SSE leads"));
        QCOMPARE(relaxationCondition(pack(), now, deadEnd.relaxations.first()),
            QStringLiteral("if “both sides send” were only a should"));
    }

    void aPreviewSaysWhoWouldHaveWhat()
    {
        const Answers now = answers(pack(), { { "direction", "both_ways!" }, { "browser", "plain!" } });
        const Evaluation before = m_engine->evaluate(now);
        const auto sentence = [&](std::initializer_list<std::pair<const char*, const char*>> then) {
            return previewSentence(pack(), before, m_engine->evaluate(answers(pack(), then)));
        };
        QVERIFY(sentence({ { "direction", "server_push!" }, { "browser", "plain!" } })
                    .startsWith(QLatin1String("SSE would lead with ")));
        QVERIFY(sentence({ { "direction", "both_ways!" }, { "browser", "plain!" }, { "payload", "typed!" } })
                    .contains(QLatin1String("would fail a must")));
        QVERIFY(sentence({ { "direction", "both_ways!" } }).contains(QLatin1String("would still lead")));
        QVERIFY(sentence({ { "direction", "both_ways!" }, { "browser", "plain!" }, { "network", "locked!" } })
                    .endsWith(QLatin1String("WebSockets would be excluded.")));
    }

    void cellsOnWhichReadingsDifferAreNamed()
    {
        int differing = 0;
        for (const Scenario& scenario : pack().scenarios) {
            const Answers now = answersOf(pack(), scenario);
            const Evaluation assessed = m_engine->evaluate(now, Reading::Assessed);
            const Evaluation asWritten = m_engine->evaluate(now, Reading::AsWritten);
            if (assessed.winner == asWritten.winner)
                continue;
            ++differing;
            const QList<ReadingDifference> all = readingDifferences(pack(), assessed, asWritten);
            QVERIFY2(!all.isEmpty(), qPrintable(scenario.id.value()));
            for (const ReadingDifference& each : all)
                QVERIFY(each.words.startsWith(QLatin1String("As written: "))
                    && each.experts.startsWith(QLatin1String("Experts: ")));
        }
        QVERIFY(differing > 0);
    }

    void sharesNeverRoundToWhatTheyAreNot_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0.0 << QStringLiteral("none");
        QTest::newRow("hardly") << 0.0012 << QStringLiteral("fewer than 1");
        QTest::newRow("some") << 0.698 << QStringLiteral("70");
        QTest::newRow("nearly all") << 0.9987 << QStringLiteral("more than 99");
        QTest::newRow("all") << 1.0 << QStringLiteral("all");
    }
    void sharesNeverRoundToWhatTheyAreNot()
    {
        QFETCH(double, share);
        QTEST(ofHundred(share), "words");
    }

    void threeStatementsInKnownCases()
    {
        const auto [evaluation, sure] = confidenceOf("locked_chat");
        QCOMPARE(sure.label, ConfidenceLabel::Close);
        QCOMPARE(confidenceWords(pack(), evaluation, sure), QStringLiteral("close to WS + polling"));
        QCOMPARE(triangleSentence(sure), QStringLiteral("Of the triangle it holds exactly 4/5."));
        QVERIFY2(weighingSentence(pack(), evaluation, sure).startsWith(QLatin1String("Best in ")),
            qPrintable(weighingSentence(pack(), evaluation, sure)));
        QVERIFY(
            weighingSentence(pack(), evaluation, sure).contains(QLatin1String("WS + polling in the other")));
        QVERIFY(pairwiseSentence(pack(), sure)
                    .startsWith(
                        QLatin1String("If you had not ranked importance at all: beats WS + polling in ")));
        QVERIFY(triangleDescription(pack(), sure).contains(QLatin1String("SSE + POST leads in ")));
    }

    void oneSurvivorIsNeverAShare()
    {
        const auto [evaluation, sure] = confidenceOf("locked_game");
        const QString chip = confidenceWords(pack(), evaluation, sure);
        const QString sentence = weighingSentence(pack(), evaluation, sure);
        QCOMPARE(chip, QStringLiteral("only one qualifies"));
        QVERIFY(!sentence.contains(QLatin1String("100")) && pairwiseSentence(pack(), sure).isEmpty());
    }

    void closeNamesTheOther()
    {
        Confidence sure;
        sure.winner = alternative("websocket");
        sure.contenders = { contender("websocket", 0.43), contender("sse", 0.5), contender("grpc", 0.07) };
        sure.contenders[1].beatenBy = ExactShare { QStringLiteral("66/91"), 66.0 / 91 };
        sure.contenders[2].beatenBy = ExactShare { QStringLiteral("1"), 1 };
        sure.label = ConfidenceLabel::Close;
        Evaluation evaluation;
        evaluation.ranking = { Standing {}, Standing {} };
        QCOMPARE(confidenceWords(pack(), evaluation, sure), QStringLiteral("close to SSE"));
        QCOMPARE(weighingSentence(pack(), evaluation, sure),
            QStringLiteral(
                "Best in 43 of 100 ways to weigh must, should and nice; SSE in 50 and gRPC in 7."));
        QCOMPARE(pairwiseSentence(pack(), sure),
            QStringLiteral(
                "If you had not ranked importance at all: beats SSE in 73 of 100 and gRPC always."));
    }

    void openQuestionsAreCounted_data()
    {
        QTest::addColumn<bool>("settled");
        QTest::addColumn<bool>("exact");
        QTest::addColumn<int>("of");
        QTest::addColumn<int>("keep");
        QTest::addColumn<bool>("anyOpen");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing open")
            << true << true << 1 << 1 << false << QStringLiteral("Every question is answered.");
        QTest::newRow("settled") << true << true << 12 << 12 << true
                                 << QStringLiteral("Nothing you have not answered can change this.");
        QTest::newRow("exact") << false << true << 720 << 680 << true
                               << QStringLiteral("Of 720 ways to answer the rest, 680 keep it.");
        QTest::newRow("sampled") << false << false << 409 << 400 << true
                                 << QStringLiteral("Of 409 ways tried to answer the rest, 400 keep it.");
        QTest::newRow("sampled, all keep")
            << false << false << 409 << 409 << true
            << QStringLiteral("All of 409 ways tried to answer the rest keep it, but not every way does.");
    }
    void openQuestionsAreCounted()
    {
        QFETCH(bool, settled);
        QFETCH(bool, exact);
        QFETCH(int, of);
        QFETCH(int, keep);
        QFETCH(bool, anyOpen);
        Confidence sure;
        sure.settled = settled;
        sure.completions = { exact ? Completions::How::Exact : Completions::How::Sampled, of, keep, {} };
        QTEST(openSentence(sure, anyOpen), "words");
    }

private:
    const Pack& pack() const { return m_engine->pack(); }
    std::pair<Evaluation, Confidence> confidenceOf(const char* scenario) const
    {
        const Answers now = answersOf(pack(), *pack().scenario(ScenarioId(QString::fromLatin1(scenario))));
        return { m_engine->evaluate(now), *confidence(*m_engine, now, Reading::Assessed) };
    }
    static Contender contender(const char* id, double firstRank)
    {
        Contender made;
        made.alternative = alternative(id);
        made.firstRank = firstRank;
        return made;
    }

    std::unique_ptr<Engine> m_engine;
};

QTEST_APPLESS_MAIN(TestAdviceWords)
#include "tst_advice_words.moc"
